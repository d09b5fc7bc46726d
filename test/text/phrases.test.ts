import { expect, test } from "vitest";
import { Phrases } from "../../src/text/phrases.ts";
import { tokenize } from "../../src/text/tokens.ts";

const phrases = new Phrases<string>(
  [
    ["bertemu", "meet"],
    ["bertemu dengan", "meet with"],
    ["sat down … with", "sit"],
    ["كتب", "write"],
    ["لقاء", "meeting"],
    ["زيارة", "visit"],
    ["بحث", "discuss"],
  ],
  {
    before: [
      { form: "و", marker: "and" },
      { form: "ب", marker: "in" },
      { form: "ال", marker: "article" },
    ],
    after: [
      { form: "nya", restore: "", pronoun: "singular" },
      { form: "ته", restore: "ه", pronoun: "singular" },
    ],
  },
);

/** "from-to meaning" of all hits. */
function hits(text: string): string[] {
  return phrases
    .matches(tokenize(text))
    .flat()
    .map(({ from, to, meaning }) => `${from}-${to} ${meaning}`);
}

test.each([
  ["Mereka bertemu dengan dia", ["1-3 meet with", "1-2 meet"]],
  ["BERTEMU", ["0-1 meet"]],
  ["bertemunya", ["0-1 meet"]],
  ["He sat down on Monday with her", ["1-6 sit"]],
  ["He sat down one two three four five six with her", []],
  ["واللقاء", ["0-1 meeting"]],
  ["زيارته", ["0-1 visit"]],
  ["بحث", ["0-1 discuss"]],
  ["bertemulah", []],
  ["", []],
])("%j", (text, expected) => {
  expect(hits(text)).toEqual(expected);
});

test("what is written onto a word is told", () => {
  expect(phrases.matches(tokenize("وباللقاء")).flat()).toMatchObject([
    { meaning: "meeting", proclitics: ["and", "in", "article"] },
  ]);
  expect(phrases.matches(tokenize("زيارته")).flat()).toMatchObject([{ meaning: "visit", pronoun: "singular" }]);
});
