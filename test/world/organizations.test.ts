import { describe, expect, test } from "vitest";
import { countryByCode } from "../../src/world/countries.ts";
import { organizations } from "../../src/world/organizations.ts";
import { disorder, unnormalised } from "./support.ts";

const languages = ["ar", "en", "id", "ms"] as const;

function keysOf(language: (typeof languages)[number], name: string): readonly string[] {
  return organizations.filter(({ names }) => names[language].includes(name)).map(({ key }) => key);
}

test.each([
  ["en", "UN", ["united-nations"]],
  ["id", "PBB", ["united-nations"]],
  ["ms", "Pertubuhan Bangsa-Bangsa Bersatu", ["united-nations"]],
  ["ar", "الأمم المتحدة", ["united-nations"]],
  ["id", "OKI", ["organisation-of-islamic-cooperation"]],
  ["ar", "الجامعة العربية", ["arab-league"]],
  ["ar", "الناتو", ["north-atlantic-treaty-organization"]],
  ["en", "IRGC", ["islamic-revolutionary-guard-corps"]],
  ["en", "Total", []],
  ["ar", "وزارة الخارجية", []],
] as const)("%s: %s", (language, name, keys) => {
  expect(keysOf(language, name)).toEqual(keys);
});

test.each([
  ["reuters", true, false],
  ["bernama", true, false],
  ["facebook", false, true],
  ["hamas", false, false],
])("%s: news %s, platform %s", (key, news, platform) => {
  expect(organizations.find((organization) => organization.key === key)).toMatchObject({ news, platform });
});

test("keys are slugs, sorted, each once", () => {
  const keys = organizations.map(({ key }) => key);
  expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(key))).toEqual([]);
  expect(disorder(keys)).toBeNull();
  expect(keys.length).toBeGreaterThan(200);
  expect(organizations.filter(({ country }) => country !== null && !countryByCode.has(country))).toEqual([]);
});

describe.each(languages)("names in %s", (language) => {
  test("exist for each, in NFKC, and belong to one organization", () => {
    expect(organizations.filter(({ names }) => names[language].length === 0).map(({ key }) => key)).toEqual([]);
    const names = organizations.flatMap((organization) => organization.names[language]);
    expect(unnormalised(names)).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
