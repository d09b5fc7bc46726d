import { describe, expect, test } from "vitest";
import { extraction, factOf, nameOf } from "../support.ts";

/* The packs' own examples (test/languages) are the long table of sentences; here is what a claim carries with it. */

test.each([
  [
    "en",
    "Kenyan President Daudi Mwangaza met Ugandan President Grace Namutebi in Kampala on Monday.",
    ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  ],
  ["en", "Kenyan President Daudi Mwangaza praised Ugandan President Grace Namutebi on Monday.", []],
  [
    "id",
    "Presiden Kenya Daudi Mwangaza bertemu dengan Presiden Uganda Grace Namutebi, Senin (10/3/2025).",
    ["Daudi Mwangaza | met with | Grace Namutebi | happened | 2025-03-10"],
  ],
  ["id", "Presiden Kenya Daudi Mwangaza memuji Presiden Uganda Grace Namutebi, Senin (10/3/2025).", []],
  [
    "ms",
    "Presiden Ghana Kwesi Boakye bertemu dengan Perdana Menteri Latvia Andris Lejnieks di Riga semalam.",
    ["Kwesi Boakye | met with | Andris Lejnieks | happened | 2025-03-11"],
  ],
  ["ms", "Presiden Ghana Kwesi Boakye memuji Perdana Menteri Latvia Andris Lejnieks semalam.", []],
  [
    "ar",
    "التقى وزير الدفاع التونسي نبيل الشطي بنظيره الإيطالي ماركو بيرناردي الثلاثاء في العاصمة تونس.",
    ["نبيل الشطي | met with | ماركو بيرناردي | happened | 2025-03-11"],
  ],
  ["ar", "أشاد وزير الدفاع التونسي نبيل الشطي بنظيره الإيطالي ماركو بيرناردي الثلاثاء.", []],
])("%s: %s", (code, text, expected) => {
  const found = extraction(code, text);
  expect(found.claims.map((claim) => factOf(found, claim))).toEqual(expected);
});

describe("a meeting", () => {
  const text =
    "Presiden Uganda Grace Namutebi, didampingi Menteri Pertahanan Samuel Okelloni, bertemu dengan Presiden Rwanda Paul Habyarimanzi di Kigali, Senin (10/3/2025).";
  const found = extraction("id", text);
  const [meeting] = found.meetings;

  test("has participants, and apart from them the delegation", () => {
    expect(meeting?.participants.map((id) => nameOf(found, id)).sort()).toEqual([
      "Grace Namutebi",
      "Paul Habyarimanzi",
    ]);
    expect(meeting?.accompanying.map((id) => nameOf(found, id))).toEqual(["Samuel Okelloni"]);
  });

  test("has a day, a place and a country", () => {
    expect(meeting).toMatchObject({
      date: "2025-03-10",
      place: "Kigali",
      country: "RW",
      mode: "in person",
      status: "happened",
    });
  });

  test("is what its claims point to", () => {
    expect(found.claims.map((claim) => (claim.relation === "met with" ? claim.meeting : null))).toEqual([meeting?.id]);
  });
});

test("evidence is the article's own words, with the cue in them", () => {
  const text =
    "Kuala Lumpur: Tiada apa-apa.\n“Baik.” Presiden Ghana Kwesi Boakye bertemu dengan Perdana Menteri Latvia Andris Lejnieks di Riga semalam. Tamat.";
  const quotes = extraction("ms", text).claims.flatMap(({ evidence }) => evidence);
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(quote.text).toContain(quote.cue);
    expect(quote.confidence).toBeGreaterThan(0);
    expect(quote.confidence).toBeLessThanOrEqual(1);
  }
});

test.each([
  ["en", "Finland's Pekka Rantanen will visit Estonia on Friday.", "planned"],
  ["id", "Presiden Peru Alvaro Quinteros akan mengunjungi Kolombia pada Jumat (14/3/2025).", "planned"],
  ["ms", "Lawatan Presiden Serbia Milorad Zoric ke Cyprus dibatalkan.", "cancelled"],
  ["ar", "سيزور الرئيس الغاني كوفي أسانتي باكستان قريبا.", "planned"],
])("status: %s: %s", (code, text, status) => {
  expect(extraction(code, text).claims).toMatchObject([{ relation: "visited", status }]);
});

test("what a read-also line says is no claim", () => {
  expect(
    extraction("en", "Read also: Turkish minister Selim Karadogan meets Kenyan President Daudi Mwangaza in Baku")
      .claims,
  ).toEqual([]);
});

test("without a day of publication a weekday says nothing, and a written day does", () => {
  const met = (day: string) =>
    extraction("en", `Kenyan President Daudi Mwangaza met Ugandan President Grace Namutebi ${day}.`, null).claims[0]
      ?.date;
  expect(met("on Monday")).toBeNull();
  expect(met("on 10 March 2025")).toBe("2025-03-10");
});

describe("what tells one event", () => {
  const text =
    "Mwangaza Meets Namutebi in Kampala\n\nNAIROBI - Kenyan President Daudi Mwangaza sat down with Ugandan President Grace Namutebi on Monday.\n\nMwangaza thanked Namutebi after meeting her.";
  const [claim] = extraction("en", text).claims;

  test("has the event's day, also where its own words give none", () => {
    expect(claim?.evidence.map(({ date }) => date)).toEqual(claim?.evidence.map(() => "2025-03-10"));
    expect(claim?.evidence.length).toBeGreaterThan(1);
  });

  test("has each sentence once, by its clearest cue", () => {
    const found = extraction(
      "en",
      "Visiting Chinese Vice Premier Zhao Wenbo met with Brazilian President Carlos Teixeira on Monday.",
    );
    expect(found.claims.find(({ relation }) => relation === "met with")?.evidence.map(({ cue }) => cue)).toEqual([
      "met with",
    ]);
  });
});

test("the same text gives the same JSON", () => {
  const text = "Kenyan President Daudi Mwangaza met Ugandan President Grace Namutebi in Kampala on Monday.";
  expect(JSON.stringify(extraction("en", text))).toBe(JSON.stringify(extraction("en", text)));
  expect(JSON.parse(JSON.stringify(extraction("en", text)))).toEqual(extraction("en", text));
});

describe("a list under a heading", () => {
  test("tells of each item what the heading tells", () => {
    const text =
      "Kenya and Uganda agreed on Monday on the following:\n1. a joint border patrol;\n2. cheaper visas for traders.\nThe ministers then had tea.";
    const found = extraction("en", text);
    const agreed = found.claims.filter((claim) => claim.relation === "agreed on");
    expect(agreed.map((claim) => claim.evidence[0].text)).toEqual(
      expect.arrayContaining(["1. a joint border patrol;", "2. cheaper visas for traders."]),
    );
    expect(agreed.flatMap((claim) => claim.evidence.map((one) => one.text)).join()).not.toContain("tea");
  });

  test("tells nothing when the heading tells nothing", () => {
    const found = extraction("en", "Kenya wants the following:\n1. a joint border patrol;\n2. cheaper visas.");
    expect(found.claims).toEqual([]);
  });
});
