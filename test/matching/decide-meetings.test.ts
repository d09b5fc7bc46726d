import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetingReference, pinned } from "../../src/matching/decide-meetings.ts";
import { type Decision, formatDecision, parseDecisions } from "../../src/matching/decisions.ts";
import { mergeWithWarnings } from "../../src/stages/merge.ts";
import type { Extraction, Knowledge, Meeting } from "../../src/types.ts";
import { meetingArticle as article, corpora, told } from "./support.ts";

/** "2024-11-05 n1 n2": the day of each meeting and the articles that tell of it. */
function toldBy({ meetings }: Knowledge): string[] {
  return meetings.map(({ date, evidence }) =>
    [date ?? "undated", ...new Set(evidence.map((each) => each.article))].join(" "),
  );
}

function decided(...lines: readonly string[]): Decision[] {
  return parseDecisions(lines.join("\n"), "decisions.csv");
}

const [AS, ASD] = ["abbas-araghchi-shehbaz-sharif", "abbas-araghchi-ishaq-dar-shehbaz-sharif"];
const fifth = article("n1", "2024-11-05", { date: "2024-11-05" });
const eighth = article("n2", "2024-11-08", { date: "2024-11-08" });
const again = article("n3", "2024-11-05", { date: "2024-11-05" });

test.each([
  ["2024-11-05-a-b@n1", { key: "2024-11-05-a-b", article: "n1", start: null }],
  [" undated-a-b@tag:x@y ", { key: "undated-a-b", article: "tag:x@y", start: null }],
  ["2024-11-05-a-b@n:1:104-150", { key: "2024-11-05-a-b", article: "n:1", start: 104 }],
  ["2024-a-b", { key: "2024-a-b", article: null, start: null }],
  ["abbas-araghchi", null],
  ["1971 War Museum", null],
])("%j names %j", (text, expected) => expect(meetingReference(text)).toEqual(expected));

describe("a person's word on meetings", () => {
  test.each<[string, Extraction[], string[], string[]]>([
    [
      "same joins what no rule joins",
      [fifth, eighth],
      [`same,2024-11-05-${AS}@n1,2024-11-08-${AS}@n2`],
      ["2024-11-05 n1 n2"],
    ],
    [
      "and what else is told of either, on its day",
      [fifth, eighth, again, article("n4", "2024-11-06", { date: "2024-11-06", who: ["a", "b", "c"] })],
      [`same,2024-11-05-${AS},2024-11-08-${AS}`],
      ["2024-11-05 n1 n2 n3", "2024-11-06 n4"],
    ],
    [
      "different parts what the rules join",
      [fifth, again],
      [`different,2024-11-05-${AS}@n1,2024-11-05-${AS}@n3`],
      ["2024-11-05 n1", "2024-11-05 n3"],
    ],
    [
      "different is not undone by a third that fits both",
      [fifth, again, article("n4", "2024-11-05", { date: "2024-11-05", who: ["a", "b", "c"] })],
      [`different,2024-11-05-${ASD}@n1,2024-11-05-${ASD}@n3`],
      ["2024-11-05 n1 n4", "2024-11-05 n3"],
    ],
    [
      "nor by same with a third",
      [fifth, again, eighth],
      [
        `same,2024-11-05-${AS}@n1,2024-11-08-${AS}@n2`,
        `same,2024-11-05-${AS}@n3,2024-11-08-${AS}@n2`,
        `different,2024-11-05-${AS}@n1,2024-11-05-${AS}@n3`,
      ],
      ["2024-11-05 n1 n2", "2024-11-05 n3"],
    ],
    [
      "one article's two meetings",
      [article("n1", "2024-11-06", { date: "2024-11-05" }, { date: "2024-11-06" })],
      [`same,2024-11-05-${AS}@n1,2024-11-06-${AS}@n1`],
      ["2024-11-05 n1"],
    ],
  ])("%s", (_, articles, lines, expected) => {
    expect(toldBy(mergeWithWarnings(articles, decided(...lines)).knowledge)).toEqual(expected);
  });

  test("it stands among the judgements, and the articles' days among the disagreements", () => {
    const { knowledge, warnings } = mergeWithWarnings(
      [fifth, eighth, again],
      decided(`same,2024-11-05-${AS},2024-11-08-${AS}`),
    );
    expect(warnings).toEqual([]);
    expect(knowledge.judgements).toContainEqual({
      a: `2024-11-05-${AS}@n1`,
      b: `2024-11-05-${AS}@n2`,
      same: true,
      score: 1,
      reasons: ["decided"],
      by: "person",
    });
    expect(knowledge.judgements).toContainEqual(
      expect.objectContaining({ a: `2024-11-05-${AS}@n1`, b: `2024-11-05-${AS}@n3`, same: true, by: "rule" }),
    );
    expect(knowledge.meetings[0]?.disagreements).toMatchObject([{ about: "date" }]);
  });

  test.each<[string, string[], RegExp[]]>([
    ["no such meeting", [`same,2024-11-05-${AS},2024-11-09-${AS}`], [/^line 1: no meeting is "2024-11-09-/]],
    ["no such article", [`same,2024-11-05-${AS}@n9,2024-11-08-${AS}`], [/^line 1: no meeting is ".*@n9"/]],
    [
      "one article's word",
      [`different,2024-11-05-${AS},2024-11-05-${AS}`],
      [/^line 1: .* are one article's word: name two articles/],
    ],
    [
      "same against different",
      ["", `same,2024-11-05-${AS},2024-11-08-${AS}`, `different,2024-11-08-${AS},2024-11-05-${AS}`],
      [/^line 2: .* decided the same, but also different$/],
    ],
    ["a meeting and an actor", [`same,2024-11-05-${AS},Ishaq Dar`], [/^line 1: nobody is named "2024-11-05-/]],
  ])("%s is warned of and left out", (_, lines, expected) => {
    const { knowledge, warnings } = mergeWithWarnings([fifth, eighth, again], decided(...lines));
    expect(warnings).toEqual(expected.map((each) => expect.stringMatching(each)));
    expect(toldBy(knowledge)).toEqual(["2024-11-05 n1 n3", "2024-11-08 n2"]);
  });
});

describe("an article that comes later changes the key, and the decision still fits", () => {
  const spelt = (id: string, name: string, date: string | null): Extraction =>
    told({ id, actors: { a: [name, "IR"], b: ["Asim Munir", "PK"] }, met: [{ who: ["a", "b"], date }] });
  test.each<[string, Extraction[], Extraction[], string]>([
    [
      "a third participant",
      [fifth, eighth],
      [article("n0", "2024-11-05", { date: "2024-11-05", who: ["a", "b", "c"] })],
      `same,2024-11-05-${AS}@n1,2024-11-08-${AS}@n2`,
    ],
    [
      "a day where none was said",
      [article("n1", "2024-11-05", { date: null }), article("n2", "2024-12-08", { date: "2024-12-08" })],
      [article("n0", "2024-11-05", { date: "2024-11-04" })],
      `same,undated-${AS}@n1,2024-12-08-${AS}@n2`,
    ],
    [
      "a better spelling",
      [spelt("n1", "Mohammad Bageri", "2025-01-20"), spelt("n2", "Mohammad Bageri", "2025-01-25")],
      [spelt("n3", "Mohammad Bagheri", "2025-02-20"), spelt("n4", "Mohammad Bagheri", "2025-02-20")],
      "same,2025-01-20-asim-munir-mohammad-bageri@n1,2025-01-25-asim-munir-mohammad-bageri@n2",
    ],
  ])("%s", (_, before, more, line) => {
    const together = ({ meetings }: Knowledge): boolean =>
      meetings.some(({ evidence }) => ["n1", "n2"].every((id) => evidence.some((each) => each.article === id)));
    expect(together(mergeWithWarnings(before, []).knowledge)).toBe(false);
    for (const articles of [before, [...before, ...more]]) {
      const { knowledge, warnings } = mergeWithWarnings(articles, decided(line));
      expect(warnings).toEqual([]);
      expect(together(knowledge)).toBe(true);
    }
  });
});

/** A meeting by one of its quotes. */
function at({ key, evidence }: Meeting, number: number): string {
  const quote = evidence[number % evidence.length];
  return pinned(key, null, quote === undefined ? [] : [quote]) ?? "";
}

/** Articles, and decisions on the meetings that they tell of without any. */
const judged = corpora.chain((articles) => {
  const { meetings } = mergeWithWarnings(articles).knowledge;
  const side = fc.nat().map((at) => meetings[at % Math.max(1, meetings.length)]);
  const line = fc.record({
    judgement: fc.constantFrom("same", "different"),
    a: side,
    b: side,
    from: fc.nat(),
    to: fc.nat(),
  });
  return fc.record({
    articles: fc.constant(articles),
    judgements: fc
      .array(line, { maxLength: 4 })
      .map((lines) =>
        lines.flatMap(({ judgement, a, b, from, to }) =>
          a === undefined || b === undefined
            ? []
            : [{ judgement, a, b, line: formatDecision(judgement, at(a, from), at(b, to)) }],
        ),
      ),
  });
});

/** "n1 100": every quote of a meeting. */
function quotes({ evidence }: Pick<Meeting, "evidence">): string[] {
  return evidence.map((each) => `${each.article} ${each.start}`);
}

/** The article as one that stands before the others. */
function renamed({ article: head, meetings, claims, actors }: Extraction): Extraction {
  const id = "m9";
  const own = <T extends Pick<Meeting, "evidence">>(told: T): T => {
    const [one, ...rest] = told.evidence;
    return { ...told, evidence: [{ ...one, article: id }, ...rest.map((each) => ({ ...each, article: id }))] };
  };
  return { article: { ...head, id }, actors, meetings: meetings.map(own), claims: claims.map(own) };
}

describe("whatever is decided", () => {
  test("the order of the articles changes nothing, and without the lines the bytes are those from before", () => {
    const turned = judged.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all.articles, { minLength: all.articles.length })),
    );
    fc.assert(
      fc.property(turned, ([{ articles, judgements }, shuffled]) => {
        const before = JSON.stringify(mergeWithWarnings(articles));
        const decisions = decided(...judgements.map(({ line }) => line));
        const [one, other] = [articles, shuffled].map((each) => JSON.stringify(mergeWithWarnings(each, decisions)));
        expect(other).toBe(one);
        expect(JSON.stringify(mergeWithWarnings(shuffled, decided("# taken back")))).toBe(before);
      }),
    );
  });

  test("different is never broken, same holds where nothing is warned of, and no quote is lost", () => {
    fc.assert(
      fc.property(judged, ({ articles, judgements }) => {
        const { knowledge, warnings } = mergeWithWarnings(articles, decided(...judgements.map(({ line }) => line)));
        const all = knowledge.meetings.flatMap(quotes).sort();
        expect(all).toEqual(articles.flatMap(({ meetings }) => meetings.flatMap(quotes)).sort());
        judgements.forEach(({ judgement, a, b }, at) => {
          const isWarned = warnings.some((warning) => warning.startsWith(`line ${at + 1}:`));
          if (a === b || isWarned) return;
          const homes = (side: Meeting): Set<number> =>
            new Set(
              quotes(side).map((quote) => knowledge.meetings.findIndex((meeting) => quotes(meeting).includes(quote))),
            );
          const shared = [...homes(a)].filter((home) => homes(b).has(home));
          if (judgement === "different") expect(shared).toEqual([]);
          else expect(shared.length).toBeGreaterThan(0);
        });
      }),
    );
  });

  test("one article more loses no fact, and what names a meeting still names it", () => {
    const facts = ({ facts: list }: Knowledge): Set<string> =>
      new Set(list.flatMap((fact) => quotes(fact).map((quote) => `${fact.relation} ${quote}`)));
    fc.assert(
      fc.property(judged, corpora, ({ articles, judgements }, [first]) => {
        const more = first === undefined ? [] : [renamed(first)];
        const decisions = decided(...judgements.map(({ line }) => line));
        const before = mergeWithWarnings(articles, decisions);
        const now = mergeWithWarnings([...articles, ...more], decisions);
        expect([...facts(before.knowledge)].filter((fact) => !facts(now.knowledge).has(fact))).toEqual([]);
        const fits = (warning: string): boolean =>
          before.warnings.includes(warning) || warning.includes("also different");
        expect(now.warnings.filter((warning) => !fits(warning))).toEqual([]);
      }),
    );
  });
});
