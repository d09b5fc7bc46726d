import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeComparer } from "../../src/matching/compare.ts";

const { compare, score } = makeComparer();

describe("one person", () => {
  test.each([
    ["عباس عراقجي", "Abbas Araghchi"],
    ["عباس عراقجي", "Seyyed Abbas Araqchi"],
    ["Mohammad Bageri", "Mohammad Baqeri"],
    ["Mohammad Bageri", "Mohammad Bagheri"],
    ["Mohammad Hossein Bagheri", "Mohammad Baqeri"],
    ["محمد بن عبد الرحمن آل ثاني", "Mohammed bin Abdulrahman Al Thani"],
    ["حسين أمير عبد اللهيان", "Hossein Amirabdollahian"],
    ["إسحاق دار", "Mohammad Ishaq Dar"],
    ["جليل عباس جيلاني", "Jalil Abbas Jilani"],
    ["Abdul Rahman Saleh", "Abdurrahman Shaleh"],
    ["Sukarno", "Soekarno"],
    ["صلاح الدين الأيوبي", "Salahuddin al-Ayyubi"],
    ["نيكولاي باتروشيف", "Nikolai Patrushev"],
    ["Patrushev, Nikolai", "Nikolai Platonovich Patrushev"],
    ["Gen. Asim Munir", "Syed Asim Munir"],
    ["Володимир Зеленський", "Volodymyr Zelenskyy"],
    ["Péter Szijjártó", "بيتر سيارتو"],
    ["جان إيف لودريان", "Jean-Yves Le Drian"],
    ["ممدوح الليثي", "Mamdouh al-Laithi"],
    ["محمد حسن", "Mohammad Hassan"],
    ["محمد حسين", "Mohammad Hossain"],
  ])("%s = %s", (a, b) => {
    expect(compare(a, b)).toMatchObject({ same: true });
  });
});

describe("two persons", () => {
  test.each([
    ["Abbas Araghchi", "Ali Araghchi"],
    ["عباس عراقجي", "Jalil Abbas Jilani"],
    ["عبد العزيز بن سلمان", "Mohammed bin Salman"],
    ["King Salman", "محمد بن سلمان"],
    ["Shehbaz Sharif", "Nawaz Sharif"],
    ["عبد الغفور", "Abdul Qadir"],
    ["Mohammad Bagheri", "Mahmoud Abbas"],
    ["إبراهيم رئيسي", "Ebrahim Yazdi"],
    ["محمد حسن", "Mohammad Hussein"],
    ["محمد حسين", "Mohammad Hassan"],
    ["راشد عمر", "Rashad Omar"],
    ["محمود سالم", "Mohammad Salem"],
  ])("%s is not %s", (a, b) => {
    expect(compare(a, b)).toMatchObject({ same: false });
  });
});

describe("organizations", () => {
  test.each([
    ["Liga Arab", "Arab League", true],
    ["Liga Arab", "جامعة الدول العربية", true],
    ["Kementerian Luar Negeri", "Ministry of Foreign Affairs", true],
    ["وزارة الخارجية", "Kementerian Luar Negeri", true],
    ["Kementerian Pertahanan", "Ministry of Foreign Affairs", false],
    ["WHO", "World Health Organization", true],
    ["Bank Indonesia", "Bank of India", false],
    ["OKI", "OIC", true],
    ["Russian Foreign Ministry", "Ministry of Foreign Affairs of Russia", true],
    ["Ministry of Justice of the Kyrgyz Republic", "Ministry of Justice of Kyrgyzstan", true],
    ["وزارة الصحة الكينية", "Kenya Ministry of Health", true],
    ["وزارة الخارجية الإيرانية", "Iraqi Foreign Ministry", false],
    ["Russian Ministry of Health", "Belarusian Ministry of Health", false],
    ["American Airlines", "Delta Airlines", false],
    ["Dewan Hak Asasi Manusia", "Human Rights Council", true],
    ["مجلس حقوق الإنسان", "Human Rights Council", true],
    ["Dewan Keamanan", "Human Rights Council", false],
    ["ASEAN", "Association of Southeast Asian Nations", true],
    ["Liga Arab", "OIC", false],
    ["ABC Company", "A.B.C. Co.", true],
    ["P.T. Astra International", "PT Astra International", true],
  ])("%s, %s: %s", (a, b, same) => {
    expect(compare(a, b, "Organization").same).toBe(same);
  });
});

test("each pair of words has a reason, and each word left over too", () => {
  expect(compare("عباس عراقجي", "Seyyed Abbas Araqchi").pairs).toEqual([
    { a: "عباس", b: "abbas", likeness: expect.any(Number), reason: "sounds alike" },
    { a: "عراقجي", b: "araqchi", likeness: expect.any(Number), reason: "sounds alike" },
  ]);
  expect(compare("Ishaq Dar", "Mohammad Ishaq Dar").pairs.at(-1)).toEqual({
    a: null,
    b: "mohammad",
    likeness: null,
    reason: "given: only one has it",
  });
});

const words = fc.constantFrom(
  "عباس",
  "عراقجي",
  "Abbas",
  "Araghchi",
  "bin",
  "Salman",
  "محمد",
  "Mohammed",
  "M.",
  "King",
  "Al",
  "O'Brien",
  "李",
  "-",
  "",
);
const names = fc.oneof(
  fc.array(words, { maxLength: 5 }).map((parts) => parts.join(" ")),
  fc.string({ maxLength: 20, unit: "grapheme" }),
);
const schemas = fc.constantFrom("Person" as const, "Organization" as const);

test("comparing is symmetric, and a score is from 0 to 1", () => {
  fc.assert(
    fc.property(names, names, schemas, (a, b, schema) => {
      const one = compare(a, b, schema);
      const other = compare(b, a, schema);
      expect(other.score).toBe(one.score);
      expect(score(a, b, schema)).toBe(one.score);
      expect(other.pairs.map(({ a: left, b: right, ...rest }) => ({ a: right, b: left, ...rest }))).toEqual(one.pairs);
      expect(one.score).toBeGreaterThanOrEqual(0);
      expect(one.score).toBeLessThanOrEqual(1);
    }),
  );
});
