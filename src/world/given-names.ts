import { arabicFamilyNames, latinFamilyNames } from "./family-names.generated.ts";
import { arabicGivenNames, latinGivenNames } from "./given-names.generated.ts";
import { arabic, foreignInArabic } from "./names/arabic.ts";
import { indonesian } from "./names/indonesian.ts";
import { malay } from "./names/malay.ts";
import { others } from "./names/others.ts";

/** The names one script writes, as sorted lists to make sets of. */
export type Script = "arabic" | "latin";

/** Given names, from @faker-js/faker's locales and from our own lists; without those that are first of all words or places. */
export const givenNames: Readonly<Record<Script, readonly string[]>> = {
  arabic: sorted([...arabicGivenNames, ...read(arabic), ...read(foreignInArabic)]),
  latin: sorted([...latinGivenNames, ...read(indonesian), ...read(malay), ...read(others)]),
};

/** Family names, from @faker-js/faker's locales; without those that are first of all words or places. */
export const familyNames: Readonly<Record<Script, readonly string[]>> = {
  arabic: arabicFamilyNames,
  latin: latinFamilyNames,
};

function read(table: string): readonly string[] {
  return table.split(/[|\n]+/u).filter((name) => name !== "");
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
