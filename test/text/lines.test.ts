import { expect, test } from "vitest";
import { linesOf } from "../../src/text/lines.ts";

function read(text: string): string[] {
  return linesOf(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim());
}

/** A text as a mail program breaks it. */
const mailed = [
  "LILONGWE, 5 March 2026 - The Minister of Trade of Malawi, the Hon.",
  "Chikondi Nkhoma, today received the Minister of Commerce of Ghana,",
  "Mr Kofi Boateng, who is in Lilongwe on an official visit until the",
  "end of the week. The two signed a memorandum on rice seed and then",
  "had lunch.",
  "",
  "1. The texts will enter into force once both of the parliaments of",
  "the two countries have agreed to them.",
  "2. The next meeting will be held in Accra in the month of November.",
].join("\n");

/** Without capitals, and between lines that are whole. */
const arabic = [
  "19:10",
  "وقع وزير الثروة السمكية السوداني، المعز بابكر، ونظيره الإريتري، تسفاي",
  "مسقل، قبل قليل، اتفاقا لتنظيم الصيد في المياه المشتركة، وذلك بحضور",
  "الرئيس الجيبوتي.",
  "",
  "غادر وزير الخارجية اليمني عوض اليافعي جيبوتي متوجها إلى القاهرة بعد",
  "لقاء قصير مع المبعوثة الأممية السويدية إنغريد ستولبيري، التي قالت إن",
  "الجولة المقبلة قريبة.",
].join("\n");

test("lines that were broken at a column are whole", () => {
  expect(read(mailed).map((line) => line.slice(-12))).toEqual(["n had lunch.", "eed to them.", "of November."]);
  expect(read(arabic)).toHaveLength(3);
});

test.each([
  // broken within a sentence, in a text that is otherwise whole
  ["The ministers signed a memorandum on the use of nuclear power\nfor peaceful ends.", 1],
  ["She held talks with the Minister of Agriculture, Roslan Kamaruddin,\nDatuk Goh Kian Seng and the mayor.", 1],
  // whole lines
  ["Minister visits Japan to sell beef\nTwo held after hotel fire\nPrices rise again", 3],
  ["Share this article\nmore", 2],
  ["The list of those who came to the meeting on Monday:\nminister Omar Haddad", 2],
  ["The ministers agreed on three things that were left open:\na) rice\nb) maize", 3],
  ["The minister left in the evening after the signing\n\nhe said nothing.", 2],
  ["Satu.\r\n\r\nDua.", 2],
])("%j", (text, lines) => {
  expect(read(text)).toHaveLength(lines);
});
