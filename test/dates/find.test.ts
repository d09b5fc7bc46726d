import { describe, expect, test } from "vitest";
import { datesIn } from "../../src/dates/find.ts";
import { segment } from "../../src/stages/segment.ts";
import { article, pack, wednesday } from "../support.ts";

function dates(code: string, text: string, published: string | null = wednesday): string[] {
  return segment(article(text), pack(code)).flatMap((sentence) => datesIn(sentence, published).map(({ date }) => date));
}

describe("against Wednesday 12 March 2025", () => {
  test.each([
    ["en", "They met on 5 November 2024.", ["2024-11-05"]],
    ["en", "They met on November 5, 2024.", ["2024-11-05"]],
    ["en", "They met on Tuesday.", ["2025-03-11"]],
    ["en", "They met yesterday.", ["2025-03-11"]],
    ["en", "They met two days ago.", ["2025-03-10"]],
    ["en", "They met last month.", ["2025-02"]],
    ["en", "They met in 2018.", ["2018"]],
    ["en", "They met on 20 April.", ["2025-04-20"]],
    ["en", "Since 2016 nothing happened.", []],
    ["en", "He may come with 2018 guests.", []],
    ["id", "Mereka bertemu Selasa (11/3/2025).", ["2025-03-11"]],
    ["id", "Mereka bertemu, Senin (10/3).", ["2025-03-10"]],
    ["id", "Mereka bertemu kemarin.", ["2025-03-11"]],
    ["id", "Mereka bertemu tiga bulan lalu.", ["2024-12"]],
    ["id", "Mereka bertemu pada 5 November 2024.", ["2024-11-05"]],
    ["id", "Mereka belum bertemu.", []],
    ["ms", "Mereka bertemu pada Isnin.", ["2025-03-10"]],
    ["ms", "Mereka bertemu semalam.", ["2025-03-11"]],
    ["ms", "Mereka bertemu pada Ogos 2023.", ["2023-08"]],
    ["ms", "Mereka belum bertemu.", []],
    ["ar", "التقيا أمس الثلاثاء.", ["2025-03-11"]],
    ["ar", "التقيا في 20 تشرين الثاني 2024.", ["2024-11-20"]],
    ["ar", "التقيا في ٢٠ مارس ٢٠٢٤.", ["2024-03-20"]],
    ["ar", "التقيا قبل يومين.", ["2025-03-10"]],
    ["ar", "لم يلتقيا.", []],
  ])("%s: %s", (code, text, expected) => {
    expect(dates(code, text)).toEqual(expected);
  });
});

test.each([
  ["en", "They met on Tuesday.", []],
  ["en", "They met yesterday.", []],
  ["en", "They met on 5 November 2024.", ["2024-11-05"]],
  ["id", "Mereka bertemu Selasa (11/3/2025).", ["2025-03-11"]],
])("without a day of publication: %s: %s", (code, text, expected) => {
  expect(dates(code, text, null)).toEqual(expected);
});

test("a weekday ahead is the next one", () => {
  const text = "They will meet on Friday.";
  const found = segment(article(text), pack("en")).flatMap((sentence) => datesIn(sentence, wednesday));
  expect(found).toMatchObject([{ date: "2025-03-07", ahead: "2025-03-14" }]);
});
