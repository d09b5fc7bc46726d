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
    // several days: the first
    ["en", "They met on 25 and 26 February 2025.", ["2025-02-25"]],
    ["en", "They met from 3 to 5 March.", ["2025-03-03"]],
    ["en", "They spoke of 25 and 26 ministers.", []],
    ["id", "Mereka bertemu pada tanggal 4 s.d. 6 Maret 2025.", ["2025-03-04"]],
    ["ms", "Mereka bertemu pada 4 hingga 6 Mac 2025.", ["2025-03-04"]],
    ["ar", "التقيا يومي 11 و12 ديسمبر 2024.", ["2024-12-11"]],
    // weeks
    ["en", "They met on Friday last week.", ["2025-03-07"]],
    ["en", "They will meet on Tuesday of next week.", ["2025-03-18"]],
    ["id", "Mereka bertemu pada Jumat pekan lalu.", ["2025-03-07"]],
    ["ms", "Mereka akan bertemu pada Selasa minggu depan.", ["2025-03-18"]],
    ["ar", "التقيا يوم الاثنين من الأسبوع الماضي.", ["2025-03-03"]],
    // parts of months
    ["en", "They met in early March.", ["2025-03"]],
    ["id", "Mereka bertemu pada pekan kedua Februari.", ["2025-02"]],
    ["ms", "Mereka bertemu pertengahan Januari.", ["2025-01"]],
    // days in words and of months
    ["ar", "التقيا في العاشر من شباط/فبراير الماضي.", ["2025-02-10"]],
    ["ar", "التقيا في السابع والعشرين من الشهر الماضي.", ["2025-02-27"]],
    ["ar", "التقى الوزير الأول من المغرب.", []],
    // two, in one word
    ["ar", "التقيا قبل أسبوعين.", ["2025-02"]],
    ["ar", "التقيا قبل ثلاثة أيام.", ["2025-03-09"]],
    ["id", "Mereka bertemu sebulan lalu.", ["2025-02"]],
    // arrived, not until
    ["ms", "Beliau sampai pada 3 Mac 2016.", ["2016-03-03"]],
    ["ms", "Majlis itu sampai 3 Mac 2016.", []],
    // counted from the day last named
    ["en", "He arrived on 3 February 2025 and met him the next day.", ["2025-02-03", "2025-02-04"]],
    ["en", "He arrived on 3 February 2025, and two months later they met.", ["2025-02-03", "2025-04"]],
    ["en", "He arrived on Monday, having met him the day before.", ["2025-03-10", "2025-03-09"]],
    ["en", "He met him the day before the summit.", []],
    ["en", "He met him a day after the attack.", []],
    ["id", "Dia tiba pada 3 Februari 2025, dan keesokan harinya bertemu presiden.", ["2025-02-03", "2025-02-04"]],
    ["id", "Dia tiba Senin, sehari setelah serangan.", ["2025-03-10"]],
    ["ms", "Beliau tiba pada 3 Februari 2025 dan sehari selepas itu menemui raja.", ["2025-02-03", "2025-02-04"]],
    ["ms", "Beliau tiba pada Isnin, sehari selepas serangan.", ["2025-03-10"]],
    ["ar", "وصل الاثنين وفي اليوم التالي التقى الرئيس.", ["2025-03-10", "2025-03-11"]],
    ["ar", "وقع الحادث في 2 يناير 2025، وبعدها بأسبوعين زار دكار.", ["2025-01-02", "2025-01"]],
    ["ar", "وصل الاثنين فيما وصل نظيره قبله بيوم.", ["2025-03-10", "2025-03-09"]],
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
