import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Article } from "../../src/types.ts";
import { allExamples } from "../languages/examples.ts";

/*
 * Texts that no editor would print: what the four languages say, cut, spliced, repeated, and mixed with what breaks programs.
 */

const seeds = new URL("../../seeds/", import.meta.url);
const examples = await allExamples();

/** Sentences of all four languages that say something. */
const sentences: readonly string[] = [
  ...examples.map(({ example }) => example.text),
  ...readdirSync(seeds)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, seeds), "utf8").split(/\n+/))
    .filter((line) => line.length > 20),
];

const words = [...new Set(sentences.flatMap((sentence) => sentence.split(/\s+/)))];

/** Names of what every object has, characters that programs take for orders, and marks in the wrong number. */
const hostile: readonly string[] = [
  ..."\0\u0001\u0007\b\t\v\f\r\u001b\u007f\u0085\u00a0\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202e\u2066\u2067\u2069\ufeff\ufffc\ufffd\uffff",
  "\ud800",
  "\udc00",
  "\udbff",
  "𝒜",
  "👩‍👩‍👧‍👦",
  "e\u0301\u0323\u0302",
  "ﷺ",
  "ﻻ",
  "İ",
  "ſ",
  "ß",
  "ﬁ",
  "Ǆ",
  "\u0640\u0640\u0640",
  "\u064b\u064c\u064d",
  "\r\n",
  "\n\n\n",
  "...",
  "!?",
  "؟",
  "،",
  "\"'“”«»‘’`",
  "((((((",
  "[[{{<<",
  "--",
  "—",
  "•",
  "1.",
  "٣٠",
  "۱۴۰۳",
  "31/02/2024",
  "2024-13-45",
  "99999999999999999999",
  "1e400",
  "-0",
  "https://example.org/?a=1&b=<c>",
  "@user",
  "#tag",
  "<script>alert(1)</script>",
  "</script>",
  "<!--",
  "]]>",
  "&amp;&#x0;&lt;",
  '=HYPERLINK("http://example.org")',
  "\u001b[31m\u001b]0;x\u0007",
  "../../../etc/passwd",
  "%s%n%00",
  "$(id)",
  "Mr.",
  "Dr. Dr. Dr.",
  "President President",
  "President Constructor",
  "Foreign Minister Hasown Property",
  "Menteri Luar Negeri __proto__",
  "President ToString",
  "Presiden Constructor bertemu dengan Presiden Prototype di Valueof.",
  "President Constructor met Foreign Minister ValueOf in Prototype on Tuesday.",
  "constructor",
  "hasOwnProperty",
  "__proto__",
  "A",
  "ا",
  "met",
  "bertemu",
  "التقى",
  "and",
  "dan",
  "و",
];

const joints = [
  "",
  " ",
  "  ",
  "\n",
  "\n\n",
  "\r\n",
  ". ",
  ", ",
  "، ",
  " and ",
  " dan ",
  " و",
  " met with ",
  " bertemu ",
  " التقى ",
  "; ",
  '" ',
  " (",
  ") ",
];

const sentence = fc.constantFrom(...sentences);

/** A sentence with some of its characters cut out, put in, or put elsewhere; cuts may part a surrogate pair. */
const mutated = fc
  .tuple(
    sentence,
    fc.array(
      fc.tuple(fc.nat(), fc.nat(40), fc.oneof(fc.constantFrom(...hostile), fc.constant(""), fc.constantFrom(...words))),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([text, cuts]) =>
    cuts.reduce((left, [at, length, instead]) => {
      const start = at % (left.length + 1);
      return left.slice(0, start) + instead + left.slice(start + length);
    }, text),
  );

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: sentence },
  { weight: 4, arbitrary: mutated },
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.oneof(fc.constantFrom(...hostile), fc.constantFrom(...words), sentence),
        fc.integer({ min: 2, max: 12 }),
      )
      .map(([text, times]) => text.repeat(times)),
  },
);

/** A text of up to so many pieces in any mix of languages. */
export function textOf(pieces: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...joints)), { minLength: 1, maxLength: pieces })
    .map((parts) => parts.flat().join(""));
}

const given = {
  title: fc.oneof(fc.constant(null), piece),
  url: fc.constantFrom(null, "https://example.org/a", "javascript:alert(1)", "../x", "not a url"),
  published: fc.constantFrom(null, "2025", "2025-03", "2025-03-12", "1000-01-01", "2999-12-31", "2024-02-29"),
  language: fc.constantFrom(null, null, null, "ar", "en", "id", "ms"),
};

const ids = fc.oneof(
  fc.constantFrom(
    "a",
    "b",
    "c",
    "__proto__",
    "constructor",
    "toString",
    "../../x",
    "a b",
    "1",
    "10",
    "2",
    "<a>",
    "é",
    "\u202ea",
    "=1+1",
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);

/** Some articles, each with an id of its own. */
export function articlesOf(most: number, pieces: number): fc.Arbitrary<Article[]> {
  const article: fc.Arbitrary<Article> = fc.record({ id: ids, text: textOf(pieces), ...given });
  return fc.uniqueArray(article, { minLength: 1, maxLength: most, selector: ({ id }) => id });
}
