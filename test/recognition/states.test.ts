import { expect, test } from "vitest";
import { mentionsIn } from "../support.ts";

test.each([
  [
    "en",
    "Talks between the Republic of Zambia and the Republic of Serbia were held.",
    "Republic of Zambia, Republic of Serbia",
  ],
  ["id", "Republik Kenya dan Republik Zambia menandatangani perjanjian.", "Republik Kenya, Republik Zambia"],
  ["id", "Kedua negara Kenya dan Zambia bersaing.", "Kenya, Zambia"],
  ["ms", "Rundingan antara Republik Kenya dengan Kerajaan Maghribi diadakan.", "Republik Kenya, Kerajaan Maghribi"],
  ["ar", "عقدت الدورة الثالثة بين جمهورية زامبيا وجمهورية كينيا.", "جمهورية زامبيا, جمهورية كينيا"],
  ["en", "The Republic of Ghana Navy sailed.", ""],
  ["en", "The republic of letters welcomed Kenya.", "Kenya"],
])("%s: %s names %s", (code, text, expected) => {
  const countries = mentionsIn(code, text).filter(({ kind, form }) => kind === "country" && form === "name");
  expect(countries.map(({ name }) => name?.text).join(", ")).toBe(expected);
});
