import { describe, expect, test } from "vitest";
import { cities, exonyms } from "../../src/world/cities/index.ts";
import { countryByCode } from "../../src/world/countries.ts";
import type { PlaceLanguage } from "../../src/world/places/index.ts";
import { disorder, unnormalised } from "./support.ts";

const byName = new Map(cities.map(({ name, code }) => [name, code]));

test.each([
  ["Karachi", "PK"],
  ["Hyderabad", "IN"],
  ["Surabaya", "ID"],
  ["Kuala Terengganu", "MY"],
  ["Istanbul", "TR"],
  ["Tripoli", "LY"],
  ["Most", undefined],
  ["Batu", undefined],
  ["Reading", undefined],
  ["Mobile", undefined],
  ["David", undefined],
  ["Pereira", undefined],
])("the city %s is in %s", (name, code) => {
  expect(byName.get(name)).toBe(code);
});

test.each([
  ["ar", "شرم الشيخ", "EG"],
  ["ar", "جنيف", "CH"],
  ["ar", "العديد", undefined],
  ["en", "West Bank", "PS"],
  ["id", "Jenewa", "CH"],
  ["id", "Yerusalem", "IL"],
  ["ms", "Baitulmaqdis", "IL"],
  ["ms", "Jenewa", undefined],
] as const)("%s: %s is in %s", (language, name, code) => {
  expect(exonyms[language].find((city) => city.name === name)?.code).toBe(code);
});

test("the world's cities are sorted, each name once, in known states", () => {
  expect(disorder(cities.map(({ name, code }) => `${name}|${code}`))).toBeNull();
  expect(byName.size).toBe(cities.length);
  expect(cities.filter(({ code }) => !countryByCode.has(code))).toEqual([]);
  expect(unnormalised(cities.map(({ name }) => name))).toEqual([]);
});

describe.each(["ar", "en", "id", "ms"] as const)("the exonyms of %s", (language: PlaceLanguage) => {
  const list = exonyms[language];

  test("are in NFKC, in known states, sorted by state, each name once", () => {
    expect(unnormalised(list.map(({ name }) => name))).toEqual([]);
    expect(list.filter(({ code }) => !countryByCode.has(code))).toEqual([]);
    expect(disorder([...new Set(list.map(({ code }) => code))])).toBeNull();
    const names = list.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
