import { describe, expect, test } from "vitest";
import { merge } from "../../src/stages/merge.ts";
import { told } from "./support.ts";

/** How many nodes two articles' actors are, both of one country and office. */
function nodesOf(kind: "person" | "organization", a: string, b: string, country: string | null): number {
  const articles = [a, b].map((name, at) =>
    told({ id: `n${at}`, actors: { a1: [name, country] }, kinds: { a1: kind } }),
  );
  return merge(articles).actors.length;
}

describe("a person's name in two spellings", () => {
  test.each([
    ["Zhang Wenbo", "تشانغ ون بو"],
    ["Zhao Guoqiang", "تشاو قوه تشيانغ"],
    ["Liu Xiaodong", "ليو شياو دونغ"],
    ["تشانغ ون بو", "تشانغ وينبو"],
    ["Park Ji-hoon", "Park Jihoon"],
    ["Zulfiqar Haider", "ذو الفقار حيدر"],
    ["Zulkifli Hashim", "ذو الكفل هاشم"],
    ["Hassan Nasrallahi", "حسن نصر اللهي"],
    ["Noureddine Benhaddou", "Noureddine Ben Haddou"],
    ["Noureddine Benhaddou", "نور الدين بن حدو"],
    ["نور الدين بنحدو", "نور الدين بن حدو"],
    ["Hossein Amirabdolhadi", "Hossein Amir-Abdolhadi"],
    ["Erlan Abdrahmanov", "Yerlan Abdrakhmanov"],
    ["Mohd Khairuddin Ramli", "محمد خير الدين رملي"],
    ["Jürgen Weißmüller", "يورغن فايسمولر"],
    ["Deniz Şimşek", "دنيز شيمشك"],
    ["الأمير خالد بن سلطان", "Prince Khalid bin Sultan"],
    ["Turki Al Sheikh", "تركي آل الشيخ"],
    ["الشيخ نواف الجابر", "Nawaf Al-Jaber"],
    ["Hamid al-Azhari", "حميد الأزهري"],
  ])("%s and %s are one", (a, b) => expect(nodesOf("person", a, b, "AE")).toBe(1));

  test.each([
    ["Zhang Wenbo", "تشانغ ون جي"],
    ["Tan Wei Ling", "Lim Wei Ling"],
    ["Kim Jae-hyun", "لي جاي هيون"],
    ["Park Ji-hoon", "Park Ji-hyun"],
    ["Zulfiqar Haider", "ذو القرنين حيدر"],
    ["Khalid bin Sultan", "Khalid bin Salman"],
    ["Turki Al Sheikh", "Turki Al Faisal"],
    ["Amir Hadi", "Amira Hadi"],
    ["أمير هادي", "Amira Hadi"],
    ["Elena Kuznetsova", "Elena Kuznetsov"],
    ["Hamid Ben Salem", "Hamid Ben Ali"],
    ["Noureddine Benhaddou", "نور الدين بن جدو"],
  ])("%s and %s are two", (a, b) => expect(nodesOf("person", a, b, "AE")).toBe(2));
});

describe("a body's name in two languages", () => {
  test.each([
    ["Suez Canal Authority", "هيئة قناة السويس", "EG"],
    ["Suez Canal Authority", "Lembaga Terusan Suez", "EG"],
    ["Suez Canal Authority", "Otoritas Terusan Suez", null],
    ["Ministry of Water Resources", "وزارة الموارد المائية", "IQ"],
    ["Ministry of Youth and Sports", "Kementerian Belia dan Sukan", "MY"],
    ["House of Representatives", "مجلس النواب", "EG"],
    ["Presidential Leadership Council", "مجلس القيادة الرئاسي", "YE"],
    ["National Human Rights Commission", "اللجنة الوطنية لحقوق الإنسان", "QA"],
    ["World Food Programme", "Program Pangan Dunia", null],
    ["International Court of Justice", "محكمة العدل الدولية", null],
    ["Economic Community of West African States", "المجموعة الاقتصادية لدول غرب أفريقيا", null],
    ["Jaish al-Karama", "جماعة جيش الكرامة", null],
    ["Fajr Brigade", "لواء الفجر", null],
    ["Ansar al-Huda", "kelompok Ansar al-Huda", null],
    ["Meridian Port Holdings", "شركة ميريديان بورت هولدينغز", "SG"],
    ["Norwegian Refugee Council", "المجلس النرويجي للاجئين", "NO"],
  ])("%s and %s are one", (a, b, country) => expect(nodesOf("organization", a, b, country)).toBe(1));

  test.each([
    ["Suez Canal Authority", "Suez Canal Bank", "EG"],
    ["Ministry of Education", "Ministry of Higher Education", "MY"],
    ["African Development Bank", "Bank Pembangunan Asia", null],
    ["International Criminal Court", "محكمة العدل الدولية", null],
    ["European Council", "Suruhanjaya Eropah", null],
    ["Jaish al-Karama", "جيش الإسلام", null],
    ["Harakat al-Sabirin", "حزب الصابرين", null],
    ["King Saud University", "جامعة الملك فهد", "SA"],
  ])("%s and %s are two", (a, b, country) => expect(nodesOf("organization", a, b, country)).toBe(2));
});

describe("a body that every country has", () => {
  const articles = (names: readonly [string, string], language: string) =>
    names.map((name, at) =>
      told({ id: `n${at}`, language, actors: { a1: [name, null] }, kinds: { a1: "organization" } }),
    );

  test("is nobody else's where no country is said", () => {
    expect(merge(articles(["Foreign Ministry", "Foreign Ministry"], "en")).actors).toHaveLength(2);
  });

  test("is the newsroom's where all newsrooms of the language are in one country", () => {
    expect(merge(articles(["Kementerian Luar Negeri", "Kemlu"], "id")).actors).toHaveLength(1);
  });

  test("is one within an article that calls it by two names", () => {
    const both = told({
      id: "n1",
      actors: { a1: ["Foreign Ministry", null], a2: ["Ministry of Foreign Affairs", null] },
      kinds: { a1: "organization", a2: "organization" },
    });
    expect(merge([both]).actors).toHaveLength(1);
  });
});
