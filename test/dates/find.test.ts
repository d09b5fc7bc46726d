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
    ["en", "They met in mid-February.", ["2025-02"]],
    ["id", "Mereka bertemu medio 2019.", ["2019"]],
    ["ms", "Mereka bertemu pada 3hb Mac 2025.", ["2025-03-03"]],
    ["ar", "اجتمعا منتصف الشهر الماضي.", ["2025-02"]],
    ["ar", "سيجتمعان في 20 الجاري.", ["2025-03-20"]],
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
    ["en", "They met at Mar-a-Lago on Sunday.", ["2025-03-09"]],
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
    ["en", "She arrived on 3 February 2025, where one day before, he had landed.", ["2025-02-03", "2025-02-02"]],
    // of last year, of the same year
    ["en", "They met in April of last year.", ["2024-04"]],
    ["ar", "التقيا في أبريل من العام الماضي.", ["2024-04"]],
    ["en", "He came in 2016, and they met on 19 April of the same year.", ["2016", "2016-04-19"]],
    ["id", "Dia datang pada 2016 dan menemui presiden pada 19 April tahun itu juga.", ["2016", "2016-04-19"]],
    ["ms", "Beliau datang pada 2016 dan menemui raja pada 19 April tahun yang sama.", ["2016", "2016-04-19"]],
    ["ar", "زارها عام 2016 والتقيا في 19 أبريل من العام نفسه.", ["2016", "2016-04-19"]],
    // of the year that the sentence names by itself
    ["en", "In 2019 he came on 5 May.", ["2019", "2019-05-05"]],
    ["id", "Pada 2019 dia datang, 5 Mei.", ["2019", "2019-05-05"]],
    ["en", "In May 2019 he came; on 5 April they meet.", ["2019-05", "2025-04-05"]],
    ["en", "2012: They signed a pact.", ["2012"]],
    ["en", "2012 guests came.", []],
    // several weekdays: the first
    ["en", "They met on Monday and Tuesday.", ["2025-03-10"]],
    ["id", "Mereka bertemu Senin dan Selasa.", ["2025-03-10"]],
    ["ms", "Mereka bertemu dari Isnin hingga Selasa.", ["2025-03-10"]],
    ["ar", "يلتقيان يومي السبت والأحد القادمين.", ["2025-03-15"]],
    // a weekday and a day of the month bear each other out
    ["en", "They meet from Monday 17 to Friday 21 March.", ["2025-03-17"]],
    ["en", "Monday 16 of them came.", ["2025-03-10"]],
    ["id", "Senin 17: rapat kerja.", ["2025-03-17"]],
    ["ms", "Isnin 17: mesyuarat.", ["2025-03-17"]],
    ["ar", "الاثنين 17: لقاء.", ["2025-03-17"]],
    // no count
    ["en", "They met after they had talked for months and within weeks.", []],
    ["en", "He spent two days in Vienna.", []],
    ["ar", "التقيا بعد أشهر من الجفاء.", []],
    ["ar", "التقيا بعد شهر.", ["2025-04"]],
    // to this day; not since the day when
    ["ar", "لم ير النور إلى اليوم.", []],
    ["en", "They have not met since February 2024.", []],
    ["en", "They have not met since February 2024, when both signed.", ["2024-02"]],
    ["id", "Mereka belum bertemu sejak Februari 2024.", []],
    ["id", "Mereka belum bertemu sejak Februari 2024, ketika keduanya meneken pakta.", ["2024-02"]],
    ["ar", "لم يلتقيا منذ فبراير 2024.", []],
    ["ar", "لم يلتقيا منذ فبراير 2024، حين وقعا الاتفاق.", ["2024-02"]],
  ])("%s: %s", (code, text, expected) => {
    expect(dates(code, text)).toEqual(expected);
  });
});

test.each([
  ["en", "They met on Monday and Tuesday.", "2025-03-11"],
  ["en", "They meet from Monday 17 to Friday 21 March.", "2025-03-21"],
  ["ms", "Mereka bertemu dari Isnin hingga Selasa.", "2025-03-11"],
  ["en", "They met on Monday and again after lunch.", undefined],
])("the last of several days: %s: %s", (code, text, expected) => {
  const found = segment(article(text), pack(code)).flatMap((sentence) => datesIn(sentence, wednesday));
  expect(found.map(({ last }) => last)).toEqual([expected]);
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
