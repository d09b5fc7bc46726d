import { describe, expect, test } from "vitest";
import { sharedNames } from "../../src/world/ambiguous.ts";
import { countries, countryByCode } from "../../src/world/countries.ts";
import { inflectDemonyms } from "../../src/world/places/arabic-demonyms.ts";
import { type Place, type PlaceLanguage, places } from "../../src/world/places/index.ts";
import { readPlaces } from "../../src/world/places/place.ts";
import { disorder, unnormalised } from "./support.ts";

const languages: readonly PlaceLanguage[] = ["ar", "en", "id", "ms"];
/** Places with a name of their own in the news, but no capital. */
const withoutCapital = ["HK"];

function allNames(place: Place): readonly string[] {
  return [...place.aliases, ...place.demonyms, ...place.capitals, ...place.seats];
}

function codesOf(language: PlaceLanguage, name: string): readonly string[] {
  return places[language].filter((place) => allNames(place).includes(name)).map((place) => place.code);
}

test.each([
  ["en", "US", ["US"]],
  ["en", "Pakistanis", ["PK"]],
  ["en", "Teheran", ["IR"]],
  ["en", "Türkiye", ["TR"]],
  ["en", "White House", ["US"]],
  ["en", "Élysée", ["FR"]],
  ["en", "Niger", ["NE"]],
  ["en", "Nigeria", ["NG"]],
  ["en", "Congolese", ["CD", "CG"]],
  ["en", "Gotham", []],
  ["id", "AS", ["US"]],
  ["id", "Tiongkok", ["CN"]],
  ["id", "Korsel", ["KR"]],
  ["id", "Kirgistan", ["KG"]],
  ["id", "Gedung Putih", ["US"]],
  ["id", "Jepun", []],
  ["ms", "Jepun", ["JP"]],
  ["ms", "Kaherah", ["EG"]],
  ["ms", "Jepang", []],
  ["ar", "الإمارات", ["AE"]],
  ["ar", "أسبانيا", ["ES"]],
  ["ar", "إسلام أباد", ["PK"]],
  ["ar", "باكستانيتان", ["PK"]],
  ["ar", "الكوري الجنوبي", ["KR"]],
  ["ar", "البيت الأبيض", ["US"]],
  ["ar", "عمان", ["JO", "OM"]],
  ["ar", "وزير", []],
] as const)("%s: %s", (language, name, codes) => {
  expect(codesOf(language, name)).toEqual(codes);
});

describe.each(languages)("the table of %s", (language) => {
  const table = places[language];

  test("gives every state a name, a demonym and a capital", () => {
    const wanting = table
      .filter(({ aliases, demonyms, capitals }) => [aliases, demonyms, capitals].some((names) => names.length === 0))
      .map(({ code }) => code);
    expect(wanting).toEqual(withoutCapital);
  });

  test("holds the states of the English one, each once, sorted by code", () => {
    expect(table.map(({ code }) => code)).toEqual(places.en.map(({ code }) => code));
    expect(disorder(table.map(({ code }) => code))).toBeNull();
    expect(table.filter(({ code }) => !countryByCode.has(code))).toEqual([]);
  });

  test("gives no name to two states but those stated", () => {
    const owners = new Map<string, Set<string>>();
    for (const place of table)
      for (const name of allNames(place)) owners.set(name, (owners.get(name) ?? new Set()).add(place.code));
    const shared = [...owners].filter(([, codes]) => codes.size > 1).map(([name, codes]) => [name, [...codes].sort()]);
    const stated = Object.entries(sharedNames[language]).map(([name, codes]) => [name, [...codes].sort()]);
    expect(Object.fromEntries(shared)).toEqual(Object.fromEntries(stated));
  });

  test("is in NFKC, and no list repeats itself", () => {
    expect(unnormalised(table.flatMap(allNames))).toEqual([]);
    const lists = table.flatMap(({ aliases, demonyms, capitals, seats }) => [aliases, demonyms, capitals, seats]);
    expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([]);
  });
});

test("a line of a table is read cell by cell", () => {
  expect(readPlaces("IR | Iran | Iranian, Iranians | Tehran |")).toEqual([
    { code: "IR", aliases: ["Iran"], demonyms: ["Iranian", "Iranians"], capitals: ["Tehran"], seats: [] },
  ]);
});

test.each([
  [
    "باكستاني",
    ["باكستاني", "باكستانية", "باكستانيون", "باكستانيين", "باكستانيات", "باكستانيان", "باكستانيتان", "باكستانيتين"],
  ],
  ["روس", ["روس"]],
])("the forms of %s", (base, forms) => {
  const place = { code: "PK", aliases: [], demonyms: [base], capitals: [], seats: [] };
  expect(inflectDemonyms(place).demonyms).toEqual(forms);
});

test.each([
  ["جنوب أفريقي", "الجنوب أفريقية", true],
  ["جنوب أفريقي", "جنوبون أفريقيون", false],
  ["كوري شمالي", "الكوريين الشماليين", true],
  ["كوري شمالي", "كورية شمالي", false],
])("%s yields %s: %s", (base, form, expected) => {
  const place = { code: "KP", aliases: [], demonyms: [base], capitals: [], seats: [] };
  expect(inflectDemonyms(place).demonyms.includes(form)).toBe(expected);
});

describe("countries", () => {
  test.each([
    ["PK", "Pakistan", "باكستان"],
    ["XK", "Kosovo", "كوسوفو"],
    ["CD", "Democratic Republic of the Congo", "جمهورية الكونغو الديمقراطية"],
    ["PS", "Palestine", "فلسطين"],
  ])("%s is displayed as %s and %s", (code, english, arabic) => {
    expect(countryByCode.get(code)?.names.en[0]).toBe(english);
    expect(countryByCode.get(code)?.names.ar[0]).toBe(arabic);
  });

  test("are all of ISO 3166-1 and Kosovo, sorted, named in each language, on the globe", () => {
    expect(countries).toHaveLength(250);
    expect(disorder(countries.map(({ code }) => code))).toBeNull();
    expect(countries.filter(({ names }) => languages.some((language) => names[language].length === 0))).toEqual([]);
    expect(unnormalised(countries.flatMap(({ names }) => Object.values(names).flat()))).toEqual([]);
    expect(countries.filter(({ latitude, longitude }) => Math.abs(latitude) > 90 || Math.abs(longitude) > 180)).toEqual(
      [],
    );
  });
});
