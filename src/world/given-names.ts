import { arabicFamilyNames, latinFamilyNames } from "./family-names.generated.ts";
import {
  arabicMensNames,
  arabicOtherNames,
  arabicWomensNames,
  latinMensNames,
  latinOtherNames,
  latinWomensNames,
} from "./given-names.generated.ts";
import { arabic, foreignInArabic } from "./names/arabic.ts";
import { indonesian } from "./names/indonesian.ts";
import { malay } from "./names/malay.ts";
import { others } from "./names/others.ts";
import { men, women } from "./names/sexes.ts";

/** The names one script writes, as sorted lists to make sets of. */
export type Script = "arabic" | "latin";

/** Given names, from @faker-js/faker's locales and from our own lists; without those that are first of all words or places. */
export const givenNames: Readonly<Record<Script, readonly string[]>> = {
  arabic: sorted([
    ...arabicWomensNames,
    ...arabicMensNames,
    ...arabicOtherNames,
    ...read(arabic),
    ...read(foreignInArabic),
  ]),
  latin: sorted([
    ...latinWomensNames,
    ...latinMensNames,
    ...latinOtherNames,
    ...read(indonesian),
    ...read(malay),
    ...read(others),
  ]),
};

/** Family names, from @faker-js/faker's locales; without those that are first of all words or places. */
export const familyNames: Readonly<Record<Script, readonly string[]>> = {
  arabic: arabicFamilyNames,
  latin: latinFamilyNames,
};

/** Given names of women and of men, in @faker-js/faker's locales and in our own lists; one that stands in both tells nothing. */
export const namesBySex: Readonly<Record<Script, Readonly<Record<"female" | "male", readonly string[]>>>> = {
  arabic: { female: [...arabicWomensNames, ...read(women.arabic)], male: [...arabicMensNames, ...read(men.arabic)] },
  latin: { female: [...latinWomensNames, ...read(women.latin)], male: [...latinMensNames, ...read(men.latin)] },
};

function read(table: string): readonly string[] {
  return table.split(/[|\n]+/u).filter((name) => name !== "");
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
