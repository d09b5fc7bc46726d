import { expect, test } from "vitest";
import { publishedIn } from "../../src/dates/published.ts";
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
  ["en", `Talks in Islamabad\n${story} They met on Tuesday.`, null],
])("%s: %j", (code, text, expected) => {
  expect(publishedIn(segment(article(text), pack(code)), text)).toBe(expected);
});
