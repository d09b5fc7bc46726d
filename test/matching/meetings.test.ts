import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeMeetings, type Side, saysTheSame } from "../../src/matching/meeting-judge.ts";
import { meetingReport, surroundings } from "../../src/matching/meetings.ts";
import { merge } from "../../src/stages/merge.ts";
import type { Extraction, Knowledge } from "../../src/types.ts";
import { meetingArticle as article, corpora } from "./support.ts";

const islamabad = { place: "Islamabad", country: "PK" };

function keys({ meetings }: Knowledge): string[] {
  return meetings.map(({ key }) => key);
}

describe("one meeting or two", () => {
  test.each<[string, Extraction[], string[]]>([
    [
      "articles of one day, a day apart on the day: one",
      [
        article("n1", "2024-11-06", { date: "2024-11-05", ...islamabad }),
        article("n2", "2024-11-06", { date: "2024-11-06", ...islamabad }),
      ],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "a city and its country: one place",
      [
        article("n1", "2024-11-06", { date: "2024-11-05", ...islamabad }),
        article("n2", "2024-11-06", { date: "2024-11-06", place: "Pakistan", country: "PK" }),
      ],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "articles of two days, each of its own day: two",
      [
        article("n1", "2024-11-05", { date: "2024-11-05", ...islamabad }),
        article("n2", "2024-11-06", { date: "2024-11-06", ...islamabad }),
      ],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif", "2024-11-06-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "one article tells of both days: two",
      [
        article("n1", "2024-11-06", { date: "2024-11-05", ...islamabad }, { date: "2024-11-06", ...islamabad }),
        article("n2", "2024-11-06", { date: "2024-11-06", ...islamabad }),
        article("n3", "2024-11-06", { date: "2024-11-05", ...islamabad }),
      ],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif", "2024-11-06-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "a day apart, in two cities: two",
      [
        article("n1", "2024-11-06", { date: "2024-11-05", ...islamabad }),
        article("n2", "2024-11-06", { date: "2024-11-06", place: "Lahore", country: "PK" }),
      ],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif", "2024-11-06-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "two days apart: two",
      [
        article("n1", "2024-11-07", { date: "2024-11-05", ...islamabad }),
        article("n2", "2024-11-07", { date: "2024-11-07", ...islamabad }),
      ],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif", "2024-11-07-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "a plan that slipped by a day: one, on the day it was held",
      [
        article("n1", "2024-11-03", { date: "2024-11-05", status: "planned", ...islamabad }),
        article("n2", "2024-11-06", { date: "2024-11-06", ...islamabad }),
      ],
      ["2024-11-06-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "no day said joins the day near the article's publication",
      [
        article("n1", "2024-11-05", { date: "2024-11-05" }),
        article("n2", "2024-11-06", { date: null }),
        article("n3", "2024-08-02", { date: "2024-08-01" }),
      ],
      ["2024-08-01-abbas-araghchi-shehbaz-sharif", "2024-11-05-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "no day said, in an article that knows the day of another meeting of the two: another",
      [
        article("n1", "2024-11-05", { date: "2024-11-04" }),
        article("n2", "2024-11-06", { date: "2024-11-05" }, { date: null, status: "planned" }),
      ],
      [
        "2024-11-04-abbas-araghchi-shehbaz-sharif",
        "2024-11-05-abbas-araghchi-shehbaz-sharif",
        "undated-abbas-araghchi-shehbaz-sharif",
      ],
    ],
    [
      "two of three joins the three",
      [
        article("n1", "2024-11-05", { date: "2024-11-05", who: ["a", "b", "c"] }),
        article("n2", "2024-11-05", { date: "2024-11-05" }),
      ],
      ["2024-11-05-abbas-araghchi-ishaq-dar-shehbaz-sharif"],
    ],
    [
      "governments and those who act for them",
      [
        article("n1", "2024-11-05", { date: "2024-11-05" }),
        article("n2", "2024-11-05", { date: "2024-11-05", who: ["ir", "pk"] }),
      ],
      ["2024-11-05-abbas-araghchi-ir-pk-shehbaz-sharif"],
    ],
    [
      "governments whose people met twice that day: which is not said",
      [
        article("n1", "2024-11-05", { date: "2024-11-05" }, { date: "2024-11-05", who: ["a", "m"] }),
        article("n2", "2024-11-05", { date: "2024-11-05", who: ["ir", "pk"] }),
      ],
      ["2024-11-05-abbas-araghchi-asim-munir", "2024-11-05-abbas-araghchi-shehbaz-sharif", "2024-11-05-ir-pk"],
    ],
    [
      "governments on another day",
      [
        article("n1", "2024-11-05", { date: "2024-11-05" }),
        article("n2", "2024-11-06", { date: "2024-11-06", who: ["ir", "pk"] }),
      ],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif", "2024-11-06-ir-pk"],
    ],
    [
      "two ministers of one guest are two meetings",
      [article("n1", "2024-11-05", { date: "2024-11-05" }, { date: "2024-11-05", who: ["a", "c"] })],
      ["2024-11-05-abbas-araghchi-ishaq-dar", "2024-11-05-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "an article that tells it twice, once without a day",
      [article("n1", "2024-11-05", { date: "2024-11-05" }, { date: null })],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "an article that knows two days, and says a third time that they met",
      [article("n1", "2024-11-05", { date: "2024-11-05" }, { date: "2024-11-03" }, { date: null })],
      [
        "2024-11-03-abbas-araghchi-shehbaz-sharif",
        "2024-11-05-abbas-araghchi-shehbaz-sharif",
        "undated-abbas-araghchi-shehbaz-sharif",
      ],
    ],
  ])("%s", (_, articles, expected) => {
    expect(keys(merge(articles))).toEqual(expected);
  });

  test("who says which day stands on the node, and why it is one", () => {
    const { meetings, judgements } = merge([
      article("n1", "2024-11-06", { date: "2024-11-05", ...islamabad }),
      article("n2", "2024-11-06", { date: "2024-11-06", ...islamabad }),
    ]);
    expect(meetings[0]?.disagreements).toEqual([
      {
        about: "date",
        says: [
          { article: "n1", value: "2024-11-05" },
          { article: "n2", value: "2024-11-06" },
        ],
      },
    ]);
    expect(judgements.filter(({ a }) => a.startsWith("2024-11-05-"))).toEqual([
      {
        a: "2024-11-05-abbas-araghchi-shehbaz-sharif@n1",
        b: "2024-11-05-abbas-araghchi-shehbaz-sharif@n2",
        same: true,
        score: 0.818,
        reasons: [
          "the same participants",
          "2024-11-05 against 2024-11-06, but both were published on 2024-11-06",
          "both in Islamabad",
        ],
        by: "rule",
      },
    ]);
  });

  test("two claims of one sentence are one meeting where another report has all sit together, and two where none does", () => {
    const sentence = article("n1", "2024-11-05", { date: "2024-11-05" }, { date: "2024-11-05", who: ["a", "c"] });
    const [first] = sentence.meetings;
    if (first === undefined) throw new Error("no meeting");
    const one = { ...sentence, meetings: sentence.meetings.map((each) => ({ ...each, evidence: first.evidence })) };
    const all = article("n2", "2024-11-05", { date: "2024-11-05", who: ["a", "b", "c"] });
    expect(merge([one]).meetings).toHaveLength(2);
    expect(merge([one, all]).meetings).toHaveLength(1);
    expect(merge([sentence, all]).meetings).toHaveLength(2);
  });

  test("an article's meeting of the governments is that of their people, where they had one", () => {
    const again = { date: "2024-11-05", who: ["ir", "pk"] };
    expect(merge([article("n1", "2024-11-05", { date: "2024-11-05" }, again)]).meetings).toHaveLength(1);
    expect(
      merge([article("n1", "2024-11-05", { date: "2024-11-05" }, { date: "2024-11-05", who: ["a", "m"] }, again)])
        .meetings,
    ).toHaveLength(3);
  });

  test("a government beside its minister is no disagreement on who took part", () => {
    const { meetings } = merge([
      article("n1", "2024-11-05", { date: "2024-11-05" }),
      article("n2", "2024-11-05", { date: "2024-11-05", who: ["ir", "pk"] }),
    ]);
    expect(meetings.map(({ disagreements }) => disagreements)).toEqual([[]]);
  });
});

describe("put off", () => {
  const plan = article("n1", "2024-11-01", { date: "2024-11-05", status: "planned" });
  const moved = article("n2", "2024-11-04", { date: "2024-11-05", status: "cancelled", putOff: "2024-11-10" });
  const movedSometime = article("n2", "2024-11-04", { date: null, status: "cancelled", putOff: "" });
  const again = article("n2", "2024-11-04", { date: "2024-11-10", status: "planned", putOff: "2024-11-10" });
  const held = article("n3", "2024-11-11", { date: "2024-11-10" });

  test.each<[string, Extraction[], object[]]>([
    [
      "to a day: cancelled on the old one, the new one beside it",
      [plan, moved],
      [{ status: "cancelled", date: "2024-11-05", postponed: true, postponedTo: "2024-11-10" }],
    ],
    [
      "and held on the new day: it happened",
      [plan, moved, held],
      [{ status: "happened", date: "2024-11-10", postponed: true, postponedTo: "2024-11-10", disagreements: [] }],
    ],
    [
      "to no day, and held later",
      [plan, movedSometime, held],
      [{ status: "happened", date: "2024-11-10", postponed: true, disagreements: [] }],
    ],
    [
      "planned for the new day",
      [plan, again],
      [{ status: "planned", date: "2024-11-10", postponed: true, postponedTo: "2024-11-10", disagreements: [] }],
    ],
    [
      "held on the old day before it was told: two",
      [article("n0", "2024-11-03", { date: "2024-11-02" }), plan, moved],
      [
        { status: "happened", date: "2024-11-02" },
        { status: "cancelled", date: "2024-11-05" },
      ],
    ],
  ])("%s", (_, articles, expected) => {
    expect(merge(articles).meetings).toMatchObject(expected);
  });

  test("the pair's fact says the same as the meeting", () => {
    expect(merge([plan, moved, held]).facts).toMatchObject([
      { relation: "met with", status: "happened", date: "2024-11-10", postponed: true, postponedTo: "2024-11-10" },
    ]);
  });

  test("off and planned anew in one sentence: one meeting once it is held", () => {
    const both = article(
      "n2",
      "2024-11-04",
      { date: "2024-11-05", status: "cancelled", putOff: "2024-11-10" },
      { date: "2024-11-10", status: "planned" },
    );
    const [first] = both.meetings;
    if (first === undefined) throw new Error("no meeting");
    const { start } = first.evidence[0];
    const said = {
      ...both,
      meetings: both.meetings.map((each) => ({
        ...each,
        evidence: [{ ...each.evidence[0], start }] as typeof each.evidence,
      })),
    };
    expect(merge([plan, said, held]).meetings).toMatchObject([{ status: "happened", date: "2024-11-10" }]);
  });

  test("called off is not put off", () => {
    const { meetings } = merge([plan, article("n2", "2024-11-04", { date: "2024-11-05", status: "cancelled" })]);
    expect(meetings).toMatchObject([{ status: "cancelled", date: "2024-11-05" }]);
    expect(meetings[0]).not.toHaveProperty("postponed");
  });
});

test("whatever the reports, their order changes nothing and each stands in one meeting", () => {
  fc.assert(
    fc.property(
      corpora.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const knowledge = merge(all);
        expect(JSON.stringify(merge(shuffled))).toBe(JSON.stringify(knowledge));
        const quotes = (
          list: readonly { readonly evidence: readonly { readonly article: string; readonly start: number }[] }[],
        ) => list.flatMap(({ evidence }) => evidence.map(({ article: id, start }) => `${id} ${start}`)).sort();
        expect(quotes(knowledge.meetings)).toEqual(quotes(all.flatMap((each) => each.meetings)));
      },
    ),
  );
});

test("two reports are judged the same whichever comes first", () => {
  const sides: Record<string, Side> = Object.fromEntries(
    ["a IR", "b PK", "c PK", "m PK", "ir IR", "pk PK"].map((text) => {
      const [key = "", country = ""] = text.split(" ");
      return [key, { kind: key.length === 2 ? "country" : "person", country }];
    }),
  );
  fc.assert(
    fc.property(corpora, (all) => {
      const reports = all.flatMap((each) =>
        each.meetings.map((claim) => meetingReport(each.article, claim, (actor) => actor)),
      );
      const around = surroundings(reports, (key) => sides[key]);
      for (const a of reports)
        for (const b of reports) {
          expect(judgeMeetings(b, a, around).points).toBe(judgeMeetings(a, b, around).points);
          if (a.article === b.article) expect(saysTheSame(b, a, around)).toBe(saysTheSame(a, b, around));
        }
    }),
  );
});
