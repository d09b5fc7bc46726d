import { describe, expect, test } from "vitest";
import { viewOf } from "../../src/text/view.ts";
import type { Evidence, Extraction } from "../../src/types.ts";
import { extraction, factOf } from "../support.ts";

const hidden = ["\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"];
const widthless = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u061c", "\u{e0061}"];

describe("the way back", () => {
  test.each([
    ["Abbas\u200b Arag\u00adhchi", "Araghchi", "Arag\u00adhchi"],
    ["\ufeffAbbas met Sharif", "Abbas", "Abbas"],
    ["met \u2068Sharif\u2069.", "Sharif", "Sharif"],
    ["a\u200b\u200b\u200bb\u00adc", "bc", "b\u00adc"],
    ["التقى \u202bعباس عراقجي\u202c شريف", "عباس عراقجي", "عباس عراقجي"],
    ["menandatangani perjan-\njian dagang", "perjanjian", "perjan-\njian"],
    ["Sultan Muhyiddin Al-\nKamil tiba", "Al-Kamil", "Al-\nKamil"],
    ["tag\u{e0061}\u{e0062}ged 😀\u200d!", "ged 😀", "ged 😀"],
  ])("%j", (text, words, stands) => {
    const view = viewOf(text);
    const at = view?.text.indexOf(words) ?? -1;
    const { start, end } = view?.back(at, at + words.length) ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(stands);
  });

  test.each(["Abbas Araghchi", "عَبَّاس عراقجي", "naïve", "", "\u00a0\u2028"])("nothing is hidden in %j", (text) => {
    expect(viewOf(text)).toBeNull();
  });

  test("a text of nothing else is empty", () => {
    const view = viewOf("\u200b\u200e\ufeff");
    expect(view?.text).toBe("");
    expect(view?.back(0, 0)).toEqual({ start: 3, end: 3 });
  });
});

const sentences = [
  ["en", "Iran's Foreign Minister Abbas Araghchi met Prime Minister Shehbaz Sharif in Islamabad on Tuesday."],
  [
    "id",
    "Menteri Luar Negeri Iran Abbas Araghchi bertemu dengan Perdana Menteri Pakistan Shehbaz Sharif di Islamabad pada Selasa.",
  ],
  [
    "ms",
    "Menteri Luar Iran Abbas Araghchi mengadakan pertemuan dengan Perdana Menteri Pakistan Shehbaz Sharif di Islamabad pada Selasa.",
  ],
  ["ar", "التقى وزير الخارجية الإيراني عباس عراقجي رئيس الوزراء الباكستاني شهباز شريف في إسلام آباد يوم الثلاثاء."],
] as const;

/** Where a newsroom's system may put what cannot be seen. */
const places: readonly (readonly [string, (text: string, sign: string) => string])[] = [
  ["around words", (text, sign) => text.replace(/[\p{L}']+/gu, `${sign}$&${sign}`)],
  ["within words", (text, sign) => text.replace(/(\p{L}{3})(\p{L})/gu, `$1${sign}$2`)],
  ["at both ends", (text, sign) => `${sign}${text}${sign}`],
  ["before marks and spaces", (text, sign) => text.replace(/[\s.]/gu, `${sign}$&`)],
];

describe.each(sentences)("%s: the same facts, and quotes as they stand", (code, text) => {
  const plain = extraction(code, text);

  test("there is something to find", () => {
    expect(plain.claims.length).toBeGreaterThan(0);
  });

  test.each([...hidden, ...widthless])("%j", (sign) => {
    for (const [, put] of places) {
      const with_ = put(text, sign);
      const found = extraction(code, with_);
      expect(factsOf(found)).toEqual(factsOf(plain));
      for (const { start, end, text: quote } of quotesOf(found)) expect(with_.slice(start, end)).toBe(quote);
      for (const { cue, text: quote } of evidenceOf(found)) expect(quote).toContain(cue);
    }
  });

  test("letters taken apart (NFD), and put together", () => {
    const apart = text.normalize("NFD");
    const found = extraction(code, apart);
    expect(factsOf(found).map((fact) => fact.normalize("NFC"))).toEqual(factsOf(plain));
    for (const { start, end, text: quote } of quotesOf(found)) expect(apart.slice(start, end)).toBe(quote);
  });
});

function factsOf(found: Extraction): string[] {
  return found.claims.map((claim) => factOf(found, claim));
}

function evidenceOf({ actors, meetings, claims }: Extraction): Evidence[] {
  return [...claims, ...meetings]
    .flatMap(({ evidence }) => [...evidence])
    .concat(actors.flatMap(({ roles }) => roles.map((role) => role.evidence)));
}

function quotesOf(found: Extraction): { start: number; end: number; text: string }[] {
  return [...evidenceOf(found), ...found.actors.flatMap(({ aliases }) => [...aliases])];
}
