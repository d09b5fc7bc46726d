import { expect, test } from "vitest";
import { mentionsIn } from "../support.ts";

test.each([
  ["en", "The foreign ministers of Egypt, Jordan and Oman met.", "EG JO OM"],
  ["en", "Defence ministers from Kenya and Norway met.", "KE NO"],
  ["en", "The ministers of Egypt and their guest, Jordan's king, met.", ""],
  ["en", "The foreign minister of Egypt, Jordan said, had left.", ""],
  ["id", "Menteri luar negeri Mesir, Yordania, dan Oman bertemu.", "EG JO OM"],
  ["id", "Presiden Kenya Wairimu Otieno dan Norwegia sepakat.", ""],
  ["ms", "Menteri-menteri luar Mesir dan Jordan bertemu.", "EG JO"],
  ["ar", "اجتمع وزراء خارجية مصر والأردن وليبيا.", "EG JO LY"],
  ["ar", "اجتمع وزيرا خارجية مصر والأردن.", "EG JO"],
  ["ar", "زار وزير خارجية مصر الأردن.", ""],
])("%s: %s", (code, text, expected) => {
  expect(
    mentionsIn(code, text)
      .flatMap(({ homes }) => homes)
      .join(" "),
  ).toBe(expected);
});
