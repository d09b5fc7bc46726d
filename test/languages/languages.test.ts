import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/languages/index.ts";
import type { Language } from "../../src/languages/language.ts";
import { fold } from "../../src/text/fold.ts";
import { allExamples, detected, problemsOf } from "./examples.ts";
import { knownGaps, undetected } from "./known-gaps.ts";

/* The contract of a language pack, stated once for all. */

const files = [
  "boilerplate.ts",
  "cues.ts",
  "dates.ts",
  "examples.ts",
  "index.ts",
  "names.ts",
  "organizations.ts",
  "roles.ts",
  "statuses.ts",
  "words.ts",
];

/** Every list of words of a pack with the way to it: "words.markers.with". */
function listsOf(value: unknown, way: string): [string, readonly string[]][] {
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return [[way, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, `${way}.${key}`));
}

function wrongIn(language: Language, isWrong: (word: string, list: readonly string[]) => boolean): string[] {
  return listsOf(language, language.code).flatMap(([way, list]) =>
    list.filter((word) => isWrong(word, list)).map((word) => `${way}: ${word}`),
  );
}

describe.each(languages.map((language) => [language.code, language] as const))("%s", (code, language) => {
  test("has the files that every pack has", () => {
    const folder = new URL(`../../src/languages/${code}`, import.meta.url);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(files));
  });

  test("writes its words in NFKC, without stray spaces", () => {
    const stray = (word: string) => word !== word.trim() || word === "" || / {2}/.test(word);
    // NFKC would make three full stops of the gap's sign.
    expect(
      wrongIn(
        language,
        (word) => stray(word) || word.replaceAll("…", "").normalize("NFKC") !== word.replaceAll("…", ""),
      ),
    ).toEqual([]);
  });

  test("lists no word twice", () => {
    expect(wrongIn(language, (word, list) => list.indexOf(word) !== list.lastIndexOf(word))).toEqual([]);
  });

  test("tells itself by words that no other pack of its script tells itself by", () => {
    const others = languages.filter((other) => other !== language && other.script === language.script);
    const taken = new Set(others.flatMap((other) => other.words.telling.map(fold)));
    expect(language.words.telling.filter((word) => taken.has(fold(word)))).toEqual([]);
    expect(language.words.telling.length).toBeGreaterThanOrEqual(60);
  });

  test("knows twelve months and seven weekdays", () => {
    expect([language.dates.months.length, language.dates.weekdays.length]).toEqual([12, 7]);
  });
});

const examples = await allExamples();
const gaps = new Set(knownGaps);
const short = new Set(undetected);

describe.each(languages.map(({ code }) => code))("examples of %s", (code) => {
  const own = examples.filter((one) => one.code === code);

  test("are twenty and more, and a quarter of them finds nothing", () => {
    expect(own.length).toBeGreaterThanOrEqual(20);
    expect(own.filter(({ example }) => example.facts.length === 0).length).toBeGreaterThanOrEqual(own.length / 4);
  });

  const passing = own.filter(({ id }) => !gaps.has(id));
  test.each(passing.map((one) => [one.id, one.example.text, one] as const))("%s: %s", (_id, _text, one) => {
    expect(problemsOf(one)).toEqual([]);
  });

  const failing = own.filter(({ id }) => gaps.has(id));
  test.each(failing.map((one) => [one.id, one] as const))(
    "%s is a gap still; when it is none, run `npm run gaps`",
    (_id, one) => {
      expect(problemsOf(one)).not.toEqual([]);
    },
  );

  test("are taken for what they are, but for those that are too short", () => {
    const mistaken = own.filter((one) => detected(one) !== code).map(({ id }) => id);
    expect(mistaken.sort()).toEqual(
      own
        .map(({ id }) => id)
        .filter((id) => short.has(id))
        .sort(),
    );
  });
});

test("every known gap is an example", () => {
  const ids = new Set(examples.map(({ id }) => id));
  expect([...knownGaps, ...undetected].filter((id) => !ids.has(id))).toEqual([]);
});
