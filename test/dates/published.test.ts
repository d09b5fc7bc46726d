import { expect, test } from "vitest";
import { publishedIn, writtenOn } from "../../src/dates/published.ts";
import { segment } from "../../src/stages/segment.ts";
import { article, pack } from "../support.ts";

const story =
  "The foreign minister of Iran met the prime minister of Pakistan. They talked about the border and about trade.";

test.each([
  ["en", `Talks in Islamabad\nNovember 6, 2024\n${story}`, "2024-11-06"],
  ["en", `Talks in Islamabad\n2024-11-06 10:00\n${story}`, "2024-11-06"],
  ["en", `Talks in Islamabad\n${story}\nPublished in Dawn, November 6th, 2024`, "2024-11-06"],
  ["id", "Menlu Tiba\nJAKARTA, 12 Maret 2025 - Menteri Luar Negeri Iran tiba di Jakarta.", "2025-03-12"],
  ["ar", "وصل الوزير\n6 تشرين الثاني 2024\nوصل وزير الخارجية الإيراني إلى بغداد.", "2024-11-06"],
  ["en", `Talks in Islamabad\n${story}`, null],
  // the menus above the story are none of its head; a visit's statement comes out at its end; the dateline of a paragraph
  [
    "en",
    `Skip to content\nSign in\nSubscribe\nTerms of use\nPrivacy policy\nShare on Facebook\nTalks in Islamabad\nNovember 6, 2024\n${story}`,
    "2024-11-06",
  ],
  ["ms", "Kenyataan bersama\n26 - 28 Mei 2025\nMenteri Luar Iran tiba di ibu negara.", "2025-05-28"],
  ["en", `Press release\nJoint statement\nTrade\nRice\nSeed\nLILONGWE, 5 March 2026. ${story}`, "2026-03-05"],
  // a month at the head and somebody's birthday at the foot
  ["en", `Interview\nJuly 2024\n${story}\n${story}\n${story}\n${story}\n${story}\nBorn: Lima, 4 May 1966`, "2024-07"],
  // without a year: that of the copyright line, of a date a few weeks away, or in which the weekdays fit
  ["en", `ISLAMABAD, Nov 6 - ${story}\n© The Daily 2024`, "2024-11-06"],
  ["en", `Talks in Islamabad\n${story}\nCopyright © 2019-2024 The Daily`, "2024"],
  ["en", `ISLAMABAD, Nov 6 - ${story} They last met on 20 October 2024.`, "2024-11-06"],
  ["en", `ISLAMABAD, Nov 6 - ${story} They last met in May 2021.`, null],
  ["en", `ISLAMABAD, Nov 6 - ${story}`, null],
  ["en", `Talks in Islamabad\nIslamabad, Feb. 13 (Friday)\n${story}`, null],
  ["en", `Talks in Islamabad\nIslamabad, Feb. 13 (Friday)\n${story} They last met in May 2025.`, "2026-02-13"],
  ["en", `Talks in Islamabad\nWednesday, Nov 6\n${story} They last met in May 2023.`, "2024-11-06"],
  ["id", "Menlu Tiba\nJakarta - Menteri Luar Negeri Iran tiba, Jumat (6/3). Ia pulang Senin (9/3).", null],
  [
    "id",
    "Menlu Tiba\nJakarta - Menteri Luar Negeri Iran tiba, Jumat (6/3). Ia pulang Senin (9/3), setelah terakhir datang pada Mei 2024.",
    "2026-03-09",
  ],
  ["ms", "Tiba\nKUALA LUMPUR 21 Okt. 2026 – Menteri Luar Iran tiba di ibu negara.", "2026-10-21"],
  ["ms", "Tiba\nKUALA LUMPUR, 21 Okt – Menteri Luar Iran tiba di ibu negara.", null],
  ["ar", "وصل الوزير\nالأربعاء 6 نوفمبر\nوصل وزير الخارجية الإيراني إلى بغداد عام 2024.", "2024-11-06"],
  ["en", `Talks in Islamabad\n${story} They met on Tuesday.`, null],
])("%s: %j", (code, text, expected) => {
  expect(publishedIn(segment(article(text), pack(code)), text)).toBe(expected);
});

/* The day that "today" is counted from, of a paper of 19 May 2027. */
test.each([
  ["ms", "KUALA LUMPUR 18 Mei – Menteri Luar Iran tiba di ibu negara hari ini.", "2027-05-18"],
  ["ms", "KUALA LUMPUR (18 Mei): Menteri Luar Iran tiba di ibu negara hari ini.", "2027-05-18"],
  ["id", "JAKARTA, 18 Mei - Menteri Luar Negeri Iran tiba hari ini.", "2027-05-18"],
  ["en", "LIMA, May 17 (Andes News) -- The foreign minister of Iran arrived today.", "2027-05-17"],
  ["ar", "بغداد في 18 أيار / واع / وصل وزير الخارجية الإيراني اليوم.", "2027-05-18"],
  // too long ago, still to come, or no dateline's
  ["en", "LIMA, May 1 (Andes News) -- The foreign minister of Iran arrived today.", "2027-05-19"],
  ["en", "LIMA, May 21 (Andes News) -- The foreign minister of Iran arrives today.", "2027-05-19"],
  ["ms", "Di Dakar pada 18 Mei, Wairimu-Kamau duduk semeja dengan menteri.", "2027-05-19"],
  ["en", "The foreign minister of Iran arrived today.", "2027-05-19"],
])("written on: %s: %s", (code, text, expected) => {
  expect(writtenOn(segment(article(text), pack(code)), 0, "2027-05-19")).toBe(expected);
});
