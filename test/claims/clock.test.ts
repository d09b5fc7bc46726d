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
  // A day that the text does not name: that of the news.
  ["en", "Abbas Araghchi met Shehbaz Sharif in Islamabad.", ["2025-03-12"]],
  // A date still to come is no day of what has happened.
  ["en", "Abbas Araghchi met Shehbaz Sharif on the summit of 20 March.", ["2025-03-12"]],
])("%s: %s", (code, text, expected) => {
  const found = extraction(code, text).claims.filter(({ relation }) => relation === "met with");
  expect(found.map(({ date }) => date)).toEqual(expected);
});
