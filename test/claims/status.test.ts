import { expect, test } from "vitest";
import { extraction } from "../support.ts";

/* All are published on Wednesday, 12 March 2025. */
test.each([
  // A sign belongs to the cue that it governs, not to every cue of its sentence.
  [
    "en",
    "Kenyan Foreign Minister Wairimu Otieno, who arrived from Lusaka on Monday, is expected to meet Norwegian Prime Minister Sigrid Haugen on Friday.",
    "met with planned, visited happened",
  ],
  [
    "en",
    "On Friday Norwegian Prime Minister Sigrid Haugen will fly to Kenya for talks with Foreign Minister Wairimu Otieno.",
    "met with planned, visited planned",
  ],
  [
    "id",
    "Perdana Menteri Norwegia Sigrid Haugen akan mengunjungi Kenya untuk pertemuan dengan Menteri Luar Negeri Wairimu Otieno.",
    "met with planned, visited planned",
  ],
  [
    "ms",
    "Menteri Luar Kenya, Wairimu Otieno, dijangka bertemu Perdana Menteri Norway, Sigrid Haugen, di Oslo pada Jumaat.",
    "met with planned",
  ],
  [
    "ar",
    "سيتوجه رئيس الوزراء النرويجي إريك هاوغن إلى كينيا لإجراء مباحثات مع وزير الخارجية سامي كمال.",
    "met with planned, visited planned",
  ],
  // What a planned journey is for is planned too, and so is what a day to come is given for.
  [
    "en",
    "Norwegian Prime Minister Sigrid Haugen is expected to fly to Kenya on Friday to brief Foreign Minister Wairimu Otieno.",
    "met with planned, visited planned",
  ],
  ["ms", "Perdana Menteri Norway, Sigrid Haugen, berlepas ke Kenya esok.", "visited planned"],
  // "Next week" is to come, in whichever month it lies.
  [
    "ar",
    "يتوجه رئيس الوزراء النرويجي إريك هاوغن الأسبوع المقبل إلى كينيا للقاء وزير الخارجية سامي كمال.",
    "met with planned, visited planned",
  ],
  ["en", "Norwegian Prime Minister Sigrid Haugen visited Kenya last week.", "visited happened"],
  // What somebody denies is cancelled.
  [
    "en",
    "Norwegian Prime Minister Sigrid Haugen denied that she had met Kenyan Foreign Minister Wairimu Otieno in Geneva.",
    "met with cancelled",
  ],
  [
    "id",
    "Perdana Menteri Norwegia Sigrid Haugen membantah bahwa ia bertemu Menteri Luar Negeri Kenya Wairimu Otieno di Jenewa.",
    "met with cancelled",
  ],
  [
    "ms",
    "Perdana Menteri Norway, Sigrid Haugen, menafikan beliau bertemu Menteri Luar Kenya, Wairimu Otieno, di Geneva.",
    "met with cancelled",
  ],
  [
    "ar",
    "نفى رئيس الوزراء النرويجي إريك هاوغن أن يكون قد التقى وزير الخارجية الكيني سامي كمال في جنيف.",
    "met with cancelled",
  ],
  // A plan that came to nothing.
  [
    "id",
    "Perdana Menteri Norwegia Sigrid Haugen semula dijadwalkan bertemu Menteri Luar Negeri Kenya Wairimu Otieno, namun pertemuan itu batal.",
    "met with cancelled",
  ],
  [
    "id",
    "Pertemuan Perdana Menteri Norwegia Sigrid Haugen dan Menteri Luar Negeri Kenya Wairimu Otieno sempat ditunda namun akhirnya digelar di Oslo.",
    "met with happened",
  ],
  // Nothing is called off unless a word says so.
  [
    "en",
    "Wairimu Otieno lives in Nairobi, where on the eve of the talks she was visited by the Norwegian general Erik Haugen.",
    "visited happened",
  ],
  // Conditions, wishes and questions tell nothing.
  [
    "en",
    "If Norwegian Prime Minister Sigrid Haugen met Kenyan Foreign Minister Wairimu Otieno, the talks could resume.",
    "",
  ],
  ["en", "Norwegian Prime Minister Sigrid Haugen urged Kenyan Foreign Minister Wairimu Otieno to visit Norway.", ""],
  ["en", "Will Norwegian Prime Minister Sigrid Haugen meet Kenyan Foreign Minister Wairimu Otieno in Geneva?", ""],
  [
    "id",
    "Jika Perdana Menteri Norwegia Sigrid Haugen bertemu Menteri Luar Negeri Kenya Wairimu Otieno, perundingan bisa dilanjutkan.",
    "",
  ],
  [
    "ms",
    "Sekiranya Perdana Menteri Norway, Sigrid Haugen, bertemu Menteri Luar Kenya, Wairimu Otieno, rundingan boleh diteruskan.",
    "",
  ],
  ["ar", "لو التقى رئيس الوزراء النرويجي إريك هاوغن وزير الخارجية الكيني سامي كمال لتغير الأمر.", ""],
])("%s: %s", (code, text, expected) => {
  const { claims } = extraction(code, text);
  expect([...new Set(claims.map(({ relation, status }) => `${relation} ${status}`))].sort().join(", ")).toBe(expected);
});
