import { expect, test } from "vitest";
import { shareOneOfTwo } from "../../src/matching/align.ts";
import { words } from "../../src/matching/fold.ts";
import { makeNameReader, personsNames } from "../../src/matching/names.ts";
import { countries } from "../generated/countries.ts";
import { languages } from "../generated/language.ts";
import { namesOf } from "../generated/names.ts";
import { makeRandom } from "../generated/random.ts";

/** Where a long way was cut short, both must come to the same end. */

const cultures = [...new Set(countries.map(({ culture }) => culture))];
const names = cultures.flatMap((culture) =>
  namesOf(culture, makeRandom(3, 1))
    .slice(0, 5)
    .flatMap(({ given, family }) => languages.map((code) => `${given[code]} ${family[code]}`)),
);

test.each([
  ...names.slice(0, 40),
  "SergeiLavrov",
  "bin Salman",
  "A B",
  "",
  "  Two  Spaces ",
  "آل ثاني",
  "مؤمن إدريس 2",
])("%j has the words that Unicode's tables find", (name) => {
  // A hyphen parts words, and sends a name the long way.
  expect(words(name)).toEqual(words(`${name}-`));
  expect(words(name)).toEqual(words(`-${name}`));
});

test("names that share one word of two beyond doubt are opposed, whichever way they are compared", () => {
  const reader = makeNameReader();
  const long = makeNameReader();
  let short = 0;
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      if (!shareOneOfTwo(reader.person(one).core, reader.person(other).core, reader.rows)) continue;
      short++;
      const verdict = personsNames([one], [other], long);
      expect([one, other, verdict.opposed, verdict.score <= 0.5]).toEqual([one, other, true, true]);
      expect(["conflict", "unlike"]).toContain(verdict.relation);
    }
  }
  expect(short).toBeGreaterThan(names.length * 5);
});

test.each([
  ["Khalid Haddad", "Khalid Mansour", true],
  ["Khalid Haddad", "خالد منصور", true],
  ["Khalid Haddad", "Khaled Haddad", false],
  ["Khalid Haddad", "Haddad", false],
  ["K. Haddad", "Khalid Haddad", false],
  ["Ali Ben Yelloul", "Ali Benyelloul", false],
])("%s and %s share one word of two: %s", (one, other, expected) => {
  const reader = makeNameReader();
  expect(shareOneOfTwo(reader.person(one).core, reader.person(other).core, reader.rows)).toBe(expected);
});
