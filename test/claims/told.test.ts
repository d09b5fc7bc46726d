import { expect, test } from "vitest";
import { joinTold, type Told } from "../../src/claims/told.ts";
import type { Evidence } from "../../src/types.ts";

function said(sentence: number, rule: string): Evidence {
  return { start: sentence * 100, end: sentence * 100 + 90, text: "A met B.", rule } as Evidence;
}

/** What a sentence tells of a and b: a meeting on 11 March, but for what is given. */
function told(sentence: number, given: Partial<Told> = {}): Told {
  return {
    relation: "met with",
    pairs: [["a", "b"]],
    accompanying: [],
    status: "happened",
    date: "2025-03-11",
    foregone: false,
    dated: true,
    place: null,
    country: null,
    mode: "in person",
    topic: null,
    topics: [],
    story: 0,
    evidence: [said(sentence, "verb: source before it")],
    confidence: 0.6,
    ...given,
  };
}

const visit = { relation: "visited" } as const;

test.each<[string, Told[], (string | null)[]]>([
  ["one day", [told(1), told(2)], ["2025-03-11"]],
  ["two days", [told(1), told(2, { date: "2025-03-09" })], ["2025-03-11", "2025-03-09"]],
  [
    "two days in one sentence, of which the surer is right",
    [told(1), told(1, { date: "2025-03-09", confidence: 0.9 })],
    ["2025-03-09"],
  ],
  ["a call and a meeting in one sentence", [told(1, { mode: "call" }), told(1)], ["2025-03-11"]],
  ["a call and a meeting", [told(1, { mode: "call" }), told(2)], ["2025-03-11", "2025-03-11"]],
  [
    "a call, and what was said on it",
    [told(1, { mode: "call" }), told(1, { dated: false, evidence: [{ start: 191, end: 250 } as Evidence] })],
    ["2025-03-11"],
  ],
  ["one day in two stories", [told(1), told(2, { story: 1 })], ["2025-03-11"]],
  ["no day in two stories", [told(1), told(2, { story: 1, dated: false })], ["2025-03-11", "2025-03-11"]],
  [
    "what was put off to a day",
    [told(1, { status: "cancelled", evidence: [{ start: 1, end: 9, postponedTo: "2025-03-20" } as Evidence] })],
    ["2025-03-11", "2025-03-20"],
  ],
  ["a plan and what came of it", [told(1, { status: "planned" }), told(1)], ["2025-03-11", "2025-03-11"]],
  [
    "no day, and a month that is looked back on",
    [told(1, { date: null, dated: false }), told(2, { date: "2018-07" })],
    [null, "2018-07"],
  ],
  [
    "last year, whenever that was, and now",
    [told(1, { date: null }), told(2, { date: null, dated: false })],
    [null, null],
  ],
  ["no day, and a day", [told(1, { date: null, dated: false }), told(2)], ["2025-03-11"]],
  [
    "landed, and was welcomed the next day",
    [told(1, { ...visit, date: "2025-03-12" }), told(2, visit)],
    ["2025-03-11"],
  ],
  ["visits of two months", [told(1, visit), told(2, { ...visit, date: "2024-09-02" })], ["2025-03-11", "2024-09-02"]],
  [
    "visits of two years in one sentence",
    [told(1, visit), told(1, { ...visit, date: "2019-03" })],
    ["2025-03-11", "2019-03"],
  ],
  [
    "a tour by a guest who has come",
    [told(1, visit), told(2, { ...visit, status: "planned", date: "2025-03-13" })],
    ["2025-03-11"],
  ],
  [
    "a sure plan, and an arrival in doubt",
    [told(1, visit), told(2, { ...visit, status: "planned", date: "2025-03-13", confidence: 0.9 })],
    ["2025-03-11", "2025-03-13"],
  ],
  [
    "a plan, and its noun",
    [
      told(1, { ...visit, status: "planned", date: "2025-03-20" }),
      told(2, { ...visit, dated: false, evidence: [said(2, "noun: source after it")] }),
    ],
    ["2025-03-20"],
  ],
  [
    "a plan, and a verb of what was done",
    [told(1, { ...visit, status: "planned", date: "2025-05-20" }), told(2, { ...visit, dated: false })],
    ["2025-05-20", "2025-03-11"],
  ],
  [
    "another journey planned",
    [told(1, visit), told(2, { ...visit, status: "planned", date: "2025-05-01" })],
    ["2025-03-11", "2025-05-01"],
  ],
])("%s", (_, all, dates) => {
  expect(joinTold(all).map(({ date }) => date)).toEqual(dates);
});
