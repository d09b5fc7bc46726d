import { describe, expect, test } from "vitest";
import { mentionsIn } from "../support.ts";

/** What stands for an actor, as "form kind name (titles) country"; countries inside titles left out. */
function told(code: string, text: string): string[] {
  return mentionsIn(code, text)
    .filter(({ inside }) => !inside)
    .map(({ form, kind, name, start, end, titles, country, acronym }) =>
      [
        form,
        kind,
        name?.text ?? text.slice(start, end),
        titles.length > 0 ? `(${titles.join(", ")})` : null,
        country,
        acronym?.text,
      ]
        .filter((part) => part !== null && part !== undefined)
        .join(" "),
    );
}

test.each([
  [
    "en",
    "Iranian Foreign Minister Abbas Araghchi met Prime Minister Shehbaz Sharif in Islamabad.",
    [
      "name person Abbas Araghchi (foreign minister) IR",
      "name person Shehbaz Sharif (prime minister)",
      "place country Islamabad PK",
    ],
  ],
  [
    "en",
    "Gen. Asim Munir said the two countries would work together.",
    ["name person Asim Munir", "pair the two countries"],
  ],
  ["en", "The Ministry of Defence agreed.", ["name organization Ministry of Defence"]],
  ["en", "The weather was fine on Tuesday.", []],
  // An en dash stands between two, a hyphen inside a name.
  ["en", "The new Zoric–Agbeko plan was read.", ["name Zoric", "name Agbeko"]],
  ["en", "The new Zoric-Agbeko plan was read.", ["name Zoric-Agbeko"]],
  // A city behind an office and a comma that opens a longer name.
  ["ms", "Perdana Menterinya, Lima Querevalu, tiba.", ["name person Lima Querevalu (prime minister)"]],
  [
    "ms",
    "Selepas bertemu Perdana Menteri, Lima menjadi destinasi berikutnya.",
    ["role person Perdana Menteri (prime minister)", "place country Lima PE"],
  ],
  ["en", "Rector Zulfiya Ergashxo‘jayeva spoke.", ["name person Zulfiya Ergashxo‘jayeva (vice-chancellor)"]],
  // Initials of what two countries build are nobody's.
  [
    "id",
    "Kabarnya pipa Iran-Pakistan (IPX) mandek. Proyek IPX tertunda.",
    ["name country Iran IR", "name country Pakistan PK"],
  ],
  ["en", "The Gulf of Oman was calm.", []],
  [
    "id",
    "Menlu Iran Abbas Araghchi bertemu Perdana Menteri Pakistan Shehbaz Sharif di Islamabad.",
    [
      "name person Abbas Araghchi (foreign minister) IR",
      "name person Shehbaz Sharif (prime minister) PK",
      "place country Islamabad PK",
    ],
  ],
  ["id", "Dia bertemu rekannya dari Pakistan.", ["pronoun Dia", "counterpart person rekannya dari Pakistan PK"]],
  ["id", "Harga cabai naik lagi di pasar.", []],
  [
    "ms",
    "Menteri Luar Malaysia Datuk Seri Hamzah Lokman menemui rakan sejawatnya.",
    ["name person Hamzah Lokman (foreign minister) MY", "counterpart person rakan sejawatnya"],
  ],
  ["ms", "Beliau berkata kedua-dua negara bersetuju.", ["pronoun Beliau", "pair kedua-dua negara"]],
  ["ms", "Harga ayam naik lagi di pasar.", []],
  [
    "ar",
    "التقى وزير الخارجية الإيراني عباس عراقجي رئيس الوزراء الباكستاني شهباز شريف في إسلام آباد.",
    [
      "name person عباس عراقجي (foreign minister) IR",
      "name person شهباز شريف (prime minister) PK",
      "place country إسلام آباد PK",
    ],
  ],
  ["ar", "قال الوزير القطري إن البلدين اتفقا.", ["role person الوزير القطري (minister) QA", "pair البلدين"]],
  ["ar", "وأكد نظيره القطري محمد بن عبد الرحمن آل ثاني ذلك.", ["name person محمد بن عبد الرحمن آل ثاني QA"]],
  ["ar", "ارتفعت الأسعار في الأسواق مرة أخرى.", []],
  // A foreign name's word is no clitic and a short word; a common noun before a particle opens a given name.
  ["ar", "قال الدكتور باول كوالتشيك ذلك.", ["name person باول كوالتشيك"]],
  ["ar", "استقبل السيد عبد الحفيظ بوسعادة الضيوف.", ["name person عبد الحفيظ بوسعادة"]],
  ["ar", "قال المهندس ضيف الله الزبن ذلك.", ["name person ضيف الله الزبن"]],
  ["ar", "قال المهندس ذلك.", []],
  ["ar", "عاد المهندس البلغاري تودور ستويانوف.", ["name person تودور ستويانوف BG"]],
  // Where an envoy is sent and what an office is for stand before the name.
  ["ar", "قال سفير الأردن لدى المملكة روهان جاياكودي ذلك.", ["name person روهان جاياكودي (ambassador) JO"]],
  // A head word with an article takes no indefinite word.
  ["ar", "قال قائد الحركة عبد الشكور ولد محمد ذلك.", ["name person عبد الشكور ولد محمد (leader)"]],
  // A name between quotes, whole; a ministry called by its field.
  ["ar", "وقعت «كاراموف باور» العقد.", ["name كاراموف باور"]],
  ["ar", "زار «المؤسسة العامة لكهرباء الجبل» أمس.", ["name organization المؤسسة العامة لكهرباء الجبل"]],
  ["ar", "أعلنت الخارجية الملاوية ذلك.", ["name organization الخارجية الملاوية MW"]],
  ["ar", "تغيرت السياسة الخارجية الملاوية كثيرا.", ["name country الملاوية MW"]],
])("%s: %s", (code, text, expected) => {
  expect(told(code, text)).toEqual(expected);
});

describe("offsets", () => {
  test.each([
    ["en", "“Talks,” said Iran's Abbas Araghchi — in Doha."],
    ["ar", "وأكَّد نظيرُه القطري محمد بن عبد الرحمن آل ثاني ذلك، وللخارجية الإيرانية رأي."],
    ["id", "Menlu RI, Pramudya, menjamu Menlu Botswana (Mothibatsela)."],
  ])("of %s: %s: a name is the text's own slice", (code, text) => {
    const names = mentionsIn(code, text).flatMap(({ name }) => name ?? []);
    expect(names.length).toBeGreaterThan(0);
    for (const { start, end, text: name } of names) expect(text.slice(start, end)).toBe(name);
  });

  test("mentions stand in the order of the text", () => {
    const starts = mentionsIn("en", "Iran, Pakistan and the OIC met. Iran agreed with Pakistan.").map(
      ({ start }) => start,
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
