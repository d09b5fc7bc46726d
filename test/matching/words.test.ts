import { describe, expect, test } from "vitest";
import { foldName, words } from "../../src/matching/fold.ts";
import { slug, uniqueKeys, withoutTitles } from "../../src/matching/label.ts";
import { acrossScripts, likeness, makeRows } from "../../src/matching/likeness.ts";
import { parseName, soundsOf } from "../../src/matching/parts.ts";
import { skeletons } from "../../src/matching/skeleton.ts";
import { daysOf, overlap } from "../../src/matching/window.ts";
import { titles } from "../../src/matching/words.ts";

test.each([
  ["Gen. Mohammed bin Salman", ["mohammed given", "salman patronymic"]],
  ["عبد الرحمن بن فيصل", ["عبدرحمن given", "فيصل patronymic"]],
  ["Salaheddin Bourqiaa", ["salahdin given", "bourqiaa family"]],
  ["Frost, William W.", ["william given", "w initial", "frost family"]],
  ["Vladimir Vladimirovich Putin", ["vladimir given", "vladimirovich patronymic", "putin family"]],
  ["the", ["the family"]],
  ["King Salman", ["salman given"]],
  ["", []],
])("parts of %j", (name, parts) => {
  expect(parseName(name).core.map(({ text, kind }) => `${text} ${kind}`)).toEqual(parts);
});

describe("words alike in sound", () => {
  const alike = (a: string, b: string): number => {
    const [left, right] = [soundsOf(a), soundsOf(b)];
    return likeness(left, right, acrossScripts(left, right), makeRows());
  };
  test.each([
    ["عراقجي", "araghchi"],
    ["عراقجي", "araqchi"],
    ["إسحاق", "ishaq"],
    ["باقري", "baqeri"],
    ["bageri", "bagheri"],
    ["soeharto", "suharto"],
    ["djakarta", "jakarta"],
    ["تشانغ", "chang"],
    ["شريف", "syarif"],
    ["خليفة", "khalifa"],
  ])("%s and %s", (a, b) => expect(alike(a, b)).toBeGreaterThan(0.86));
  test.each([
    ["عراقجي", "araki"],
    ["حسن", "hossein"],
    ["حمد", "mahmoud"],
    ["rashid", "rashad"],
    ["سلمان", "sulaiman"],
  ])("not %s and %s", (a, b) => expect(alike(a, b)).toBeLessThanOrEqual(0.92));
});

test.each([
  ["araghchi", "عراقجي"],
  ["bageri", "باقري"],
  ["velayati", "ولايتي"],
  ["hossein", "حسين"],
  ["szijjarto", "سيارتو"],
  ["valeriano", "فاليريانو"],
])("%s and %s share a block", (a, b) => {
  expect(skeletons(b).filter((skeleton) => skeletons(a).includes(skeleton))).not.toEqual([]);
});

test("folding keeps Arabic letters, and makes all others Latin", () => {
  expect(words("Péter SZIJJÁRTÓ")).toEqual(["peter", "szijjarto"]);
  expect(foldName("السيّد  عَبّاس")).toBe("السيد عباس");
  expect(foldName("Шойгу")).toBe(foldName("SHOIGU").replace("sh", "sh"));
});

test.each([
  ["Abbas Araghchi", "abbas-araghchi"],
  ["O'Brien & Söhne", "obrien-sohne"],
  ["!?", "actor"],
])("the slug of %s is %s", (label, key) => expect(slug(label)).toBe(key));

test.each([
  ["Gen. Syed Asim Munir", "Asim Munir"],
  ["King Salman", "King Salman"],
  ["Datuk Seri Anwar Ibrahim", "Anwar Ibrahim"],
  ["Abbas Araghchi", "Abbas Araghchi"],
])("%s without titles is %s", (name, plain) => expect(withoutTitles(name)).toBe(plain));

test("equal keys take the country, then a number, whatever their order", () => {
  const wanted = [
    { key: "ali", country: "IR", order: "a" },
    { key: "ali", country: "PK", order: "b" },
    { key: "ali", country: "PK", order: "c" },
    { key: "omar", country: "PK", order: "d" },
  ];
  expect(uniqueKeys(wanted)).toEqual(["ali-ir", "ali-pk", "ali-pk-2", "omar"]);
  expect(uniqueKeys([...wanted].reverse())).toEqual(["omar", "ali-pk-2", "ali-pk", "ali-ir"]);
});

test("months hold their days, and years their months", () => {
  expect(overlap(daysOf("2024-02"), daysOf("2024-02-29"))).not.toBeNull();
  expect(overlap(daysOf("2024-02"), daysOf("2024-03-01"))).toBeNull();
  expect(overlap(daysOf("2024"), daysOf("2024-12-31"))).not.toBeNull();
});

test("titles are in the spelling names are folded to", () => {
  for (const title of titles) if (/[a-z]/u.test(title)) expect(foldName(title)).toBe(title);
});
