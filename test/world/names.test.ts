import { expect, test } from "vitest";
import { familyNames, givenNames } from "../../src/world/given-names.ts";
import { genderOfForm } from "../../src/world/name-genders.ts";
import { men, women } from "../../src/world/names/sexes.ts";
import { disorder, unnormalised } from "./support.ts";

test.each([
  ["Shehbaz", true],
  ["Budi", true],
  ["Mohd", true],
  ["Vladimir", true],
  ["Mark", true],
  ["Shavkat", true],
  ["Will", false],
  ["April", false],
  ["Jordan", false],
  ["Chad", false],
  ["Paris", false],
  ["Dan", false],
  ["Dana", false],
  ["Makan", false],
  ["Akan", false],
  ["Sultan", false],
])("%s is a given name: %s", (name, expected) => {
  expect(givenNames.latin.includes(name)).toBe(expected);
});

test.each([
  ["محمد", true],
  ["عبد الله", true],
  ["عبدالرحمن", true],
  ["فلاديمير", true],
  ["لقاء", false],
  ["على", false],
  ["أركان", false],
  ["رفيع", false],
  ["عودة", false],
  ["بيت", false],
])("%s is a given name in Arabic script: %s", (name, expected) => {
  expect(givenNames.arabic.includes(name)).toBe(expected);
});

test.each([
  ["given, arabic", givenNames.arabic],
  ["given, latin", givenNames.latin],
  ["family, arabic", familyNames.arabic],
  ["family, latin", familyNames.latin],
])("%s: sorted, each once, in NFKC", (_, names) => {
  expect(disorder(names)).toBeNull();
  expect(unnormalised(names)).toEqual([]);
  expect(names.length).toBeGreaterThan(200);
});

test.each(["arabic", "latin"] as const)("no name of a woman in %s letters is a man's too", (script) => {
  const namesIn = (table: string) => table.split(/[|\n]+/u).filter((name) => name !== "");
  const mens = new Set(namesIn(men[script]));
  expect(namesIn(women[script]).filter((name) => mens.has(name))).toEqual([]);
  expect(unnormalised([...namesIn(women[script]), ...mens])).toEqual([]);
});

test.each([
  ["noraini binti haji sulaiman", "female"],
  ["zulkipli bin haji metassim", "male"],
  ["ivana petrova", "female"],
  ["aigul bekova-lee", "female"],
  ["kristjana bjarnadottir", "female"],
  ["goran ivanov", "male"],
  ["jan kowalski", "male"],
  ["زينب منت احمد", "female"],
  ["سيدي ولد احمد", "male"],
  ["luis villanueva", null],
  ["jane smith", null],
  ["bin", null],
] as const)("the form of %s tells: %s", (name, gender) => {
  expect(genderOfForm(name.split(" "))).toBe(gender);
});
