import { expect, test } from "vitest";
import { tokenize } from "../../src/text/tokens.ts";

test.each([
  ["Iran's U.S. talks", ["Iran", "'s", "U.S.", "talks"]],
  ["Osei-Mensah", ["Osei", "-", "Mensah"]],
  ["Selasa (11/3/2025).", ["Selasa", "(", "11/3/2025", ")", "."]],
  ["Ra'ana and O’Brien", ["Ra'ana", "and", "O’Brien"]],
  ["“Baik,” kata Araghchi—semalam", ["“", "Baik", ",", "”", "kata", "Araghchi", "—", "semalam"]],
  ["التقى الوزيرُ، نظيرَه", ["التقى", "الوزيرُ", "،", "نظيرَه"]],
  ["٢٠ مارس", ["٢٠", "مارس"]],
  ["3.5 juta", ["3.5", "juta"]],
  ["\u200F \t\n", []],
  ["", []],
])("%j", (text, expected) => {
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test("capitals, shouting and glue are told", () => {
  expect(
    tokenize("NATO Otieno-dan 5").map(({ kind, capital, shouted, glued }) => [kind, capital, shouted, glued]),
  ).toEqual([
    ["word", true, true, false],
    ["word", true, false, false],
    ["mark", false, false, true],
    ["word", false, false, true],
    ["number", false, false, false],
  ]);
});

test("offsets are those of the whole text", () => {
  const text = "satu dua tiga";
  expect(tokenize(text, { start: 5, end: 8 }).map(({ start, end }) => text.slice(start, end))).toEqual(["dua"]);
});
