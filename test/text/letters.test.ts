import { expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { APOSTROPHE, DIGIT, kindOf, LETTER, MARK, SKIPPED, UPPER, ZERO_WIDTH } from "../../src/text/letters.ts";
import { tokenize } from "../../src/text/tokens.ts";

test.each([
  ["a", LETTER],
  ["É", LETTER | UPPER],
  ["ع", LETTER],
  ["\u064f", MARK],
  ["٢", DIGIT],
  ["’", APOSTROPHE],
  [" ", SKIPPED],
  ["\u200f", SKIPPED],
  ["\u200c", SKIPPED | ZERO_WIDTH],
  ["𝐀", LETTER | UPPER],
  ["—", 0],
  ["", 0],
])("%j", (letter, kinds) => {
  expect([kindOf(letter, 0), kindOf(letter, 0)]).toEqual([kinds, kinds]);
});

/** The tokens as one regular expression says them: slower, and plain to read. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}\u200c]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*|['’][sS](?![\p{L}\p{N}])|\p{N}+(?:[.,:/-]\p{N}+)*|[^\s\p{Cf}]/gu;

test("tokens are those of the expression, on ten thousand odd texts", () => {
  const letters = [
    ..."aSsZÉß'’ʻ.,:/-19 \u200c\u200f\u0301ـ٠اآةى½Ⅷ—“",
    "\u{1F600}",
    "\u{1D400}",
    "\ud800",
    "'s",
    "U.S.",
  ];
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  for (let round = 0; round < 10_000; round++) {
    const text = Array.from({ length: 1 + next(9) }, () => letters[next(letters.length)]).join("");
    const expected = [...text.matchAll(TOKEN)].map(({ 0: raw, index }) => [index, index + raw.length, fold(raw)]);
    expect(tokenize(text).map(({ start, end, folded }) => [start, end, folded])).toEqual(expected);
  }
});
