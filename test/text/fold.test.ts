import { expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";

test.each([
  ["Türkiye", "turkiye"],
  ["ŁÓDŹ", "lodz"],
  ["Straße", "strasse"],
  ["إسلام آباد", "اسلام اباد"],
  ["مُحَمَّد", "محمد"],
  ["مصطفى", "مصطفي"],
  ["وزارة", "وزاره"],
  ["عراقچی", "عراقچي"],
  ["كـــبير", "كبير"],
  ["١٢ مارس ٢٠٢٥", "12 مارس 2025"],
  ["Ra’ana", "ra'ana"],
  ["أحمد، علي", "احمد, علي"],
  ["plain words", "plain words"],
  ["", ""],
])("%s", (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test("folding twice changes nothing more", () => {
  for (const text of ["Çiğdem Ñandú", "الأُسْتَاذة", "ﻣﺤﻤﺪ"]) expect(fold(fold(text))).toBe(fold(text));
});
