import { expect, test } from "vitest";
import { familyNames, givenNames } from "../../src/world/given-names.ts";
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
