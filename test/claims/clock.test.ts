import { expect, test } from "vitest";
import { extraction } from "../support.ts";

/* All are published on Wednesday, 12 March 2025. Of each text the dates of what it says, by relation. */
test.each([
  [
    "en",
    "Abbas Araghchi met Shehbaz Sharif in Islamabad on Monday.\nThe next day Abbas Araghchi met Asim Munir in Rawalpindi.",
    ["2025-03-10", "2025-03-11"],
  ],
  [
    "id",
    "Abbas Araghchi bertemu Shehbaz Sharif di Islamabad pada Senin.\nKeesokan harinya Abbas Araghchi bertemu Asim Munir.",
    ["2025-03-10", "2025-03-11"],
  ],
  [
    "ms",
    "Abbas Araghchi bertemu Shehbaz Sharif di Islamabad pada Isnin.\nKeesokan harinya Abbas Araghchi bertemu Asim Munir.",
    ["2025-03-10", "2025-03-11"],
  ],
  [
    "ar",
    "التقى وزير الخارجية الإيراني عباس عراقجي رئيس الوزراء الباكستاني شهباز شريف في إسلام آباد الاثنين.\nوفي اليوم التالي التقى عراقجي قائد الجيش الباكستاني عاصم منير.",
    ["2025-03-10", "2025-03-11"],
  ],
  // A timeline's date is its event's, and no dateline.
  ["en", "May 2019: Abbas Araghchi meets Shehbaz Sharif in Islamabad.", ["2019-05"]],
  ["id", "14 Februari 2022: Abbas Araghchi bertemu Shehbaz Sharif di Islamabad.", ["2022-02-14"]],
  // A day that the text does not name: that of the news.
  ["en", "Abbas Araghchi met Shehbaz Sharif in Islamabad.", ["2025-03-12"]],
  // A date still to come is no day of what has happened.
  ["en", "Abbas Araghchi met Shehbaz Sharif on the summit of 20 March.", ["2025-03-12"]],
  // "Today" is that of the dateline, when the paper came out a day or two later.
  ["ms", "KUALA LUMPUR, 11 Mac – Abbas Araghchi hari ini bertemu Shehbaz Sharif.", ["2025-03-11"]],
  ["id", "JAKARTA, 10 Maret – Abbas Araghchi kemarin bertemu Shehbaz Sharif.", ["2025-03-09"]],
  ["en", "KARACHI, March 10 – Abbas Araghchi met Shehbaz Sharif yesterday.", ["2025-03-09"]],
  [
    "ar",
    "بغداد، 11 آذار – التقى وزير الخارجية الإيراني عباس عراقجي رئيس الوزراء الباكستاني شهباز شريف اليوم.",
    ["2025-03-11"],
  ],
  // A report of another time keeps the paper's day; a date at the head of a sentence is no dateline.
  ["en", "KARACHI, March 1 – Abbas Araghchi met Shehbaz Sharif yesterday.", ["2025-03-11"]],
  ["ms", "Pada 10 Mac, Abbas Araghchi bertemu Shehbaz Sharif.", ["2025-03-10"]],
  // What is told by the way has its own day, whether a comma closes it or the sentence ends.
  ["en", "Abbas Araghchi met Shehbaz Sharif, who had turned sixty on Sunday.", ["2025-03-12"]],
  ["en", "Abbas Araghchi, who had flown home on Sunday, met Shehbaz Sharif on Tuesday.", ["2025-03-11"]],
  ["id", "Abbas Araghchi bertemu Shehbaz Sharif, yang baru pulang pada Minggu.", ["2025-03-12"]],
  ["ms", "Abbas Araghchi bertemu Shehbaz Sharif, yang baru pulang pada Ahad.", ["2025-03-12"]],
  [
    "ar",
    "التقى وزير الخارجية الإيراني عباس عراقجي رئيس الوزراء الباكستاني شهباز شريف، الذي عاد إلى بلاده الأحد.",
    ["2025-03-12"],
  ],
  // A date that does not fit is passed over for the next in the sentence.
  [
    "en",
    "On Monday Iranian Foreign Minister Abbas Araghchi met, before the vote of 20 March, Shehbaz Sharif.",
    ["2025-03-10"],
  ],
  // A month soon to come, not that of last year.
  ["en", "Abbas Araghchi met Shehbaz Sharif to speak of the summit in May.", ["2025-03-12"]],
  ["id", "Abbas Araghchi bertemu Shehbaz Sharif untuk membahas panen pada Mei.", ["2025-03-12"]],
  ["en", "Abbas Araghchi met Shehbaz Sharif in Islamabad in November.", ["2024-11"]],
  // The day it was to be, tomorrow.
  ["en", "Abbas Araghchi was to meet Shehbaz Sharif on Thursday, but the meeting was cancelled.", ["2025-03-13"]],
  ["en", "Abbas Araghchi was to meet Shehbaz Sharif on Tuesday, but the meeting was cancelled.", ["2025-03-11"]],
  // The date at the head, and the one before "when".
  [
    "en",
    "In 1974, according to papers released in 2009 by the national archive of the ministry of defence, Abbas Araghchi met Shehbaz Sharif.",
    ["1974"],
  ],
  ["en", "He last came in August 2014, when Abbas Araghchi, today an adviser, met Shehbaz Sharif.", ["2014-08"]],
  // A month that the day of the news is not in is another time.
  [
    "en",
    "Abbas Araghchi met Shehbaz Sharif in Islamabad.\nAbbas Araghchi had met Shehbaz Sharif in Tehran last month.",
    ["2025-03-12", "2025-02"],
  ],
  // A date in quotation marks is the speaker's.
  ["en", 'Abbas Araghchi met Shehbaz Sharif over "a map from 1963".', ["2025-03-12"]],
])("%s: %s", (code, text, expected) => {
  const found = extraction(code, text).claims.filter(({ relation }) => relation === "met with");
  expect(found.map(({ date }) => date)).toEqual(expected);
});

/* "Ended yesterday" is no day of a visit whose days are given. */
test.each([
  ["en", "Abbas Araghchi ended on Tuesday a visit to Pakistan from 8 to 11 March.", ["2025-03-08"]],
  ["en", "Abbas Araghchi arrived in Pakistan on Tuesday for a forum on 14 and 15 March.", ["2025-03-11"]],
])("a visit: %s: %s", (code, text, expected) => {
  const found = extraction(code, text).claims.filter(({ relation }) => relation === "visited");
  expect(found.map(({ date }) => date)).toEqual(expected);
});
