import { expect, test } from "vitest";
import { spellOf, spellsOf } from "../../src/graph/spells.ts";
import { ties } from "../../src/graph/ties.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import type { Knowledge, MetFact } from "../../src/types.ts";
import { knowledge } from "../support-knowledge.ts";

/** Knowledge with copies of the first meeting's fact, each with something else. */
function withCopies(...changes: readonly Partial<MetFact>[]): Knowledge {
  const given = knowledge();
  const [first] = given.facts;
  if (first?.relation !== "met with") throw new Error("the first fact is a meeting");
  return {
    ...given,
    facts: [first, ...changes.map((change, index) => ({ ...first, key: `copy-${index}`, ...change }))],
  };
}

function met(given: Knowledge) {
  return ties(toGraph(given)).filter(({ kind }) => kind === "met with");
}

test("facts of one pair and status are one tie with its dates", () => {
  const [tie, ...others] = met(withCopies({ date: "2024-12-01" }, { date: null }, { date: "2024-11-05" }));
  expect(others).toEqual([]);
  expect(tie).toMatchObject({
    key: "abbas-araghchi--met-with--shehbaz-sharif",
    weight: 4,
    undated: 1,
    directed: false,
  });
  expect(tie?.dates).toEqual(["2024-11-05", "2024-12-01"]);
});

test("the direction of an undirected fact makes no second tie", () => {
  expect(met(withCopies({ source: "shehbaz-sharif", target: "abbas-araghchi" }))).toHaveLength(1);
});

test("what is only planned is a tie of its own", () => {
  const keys = met(withCopies({ status: "planned" })).map(({ key }) => key);
  expect(keys).toEqual([
    "abbas-araghchi--met-with--shehbaz-sharif",
    "abbas-araghchi--met-with--shehbaz-sharif--planned",
  ]);
});

test("every edge is in exactly one tie", () => {
  const graph = toGraph(knowledge());
  const edges = ties(graph).flatMap((tie) => tie.edges);
  expect([...edges].sort()).toEqual(graph.edges().sort());
});

test.each([
  ["2024-11-05", "2024-11-05", "2024-11-05"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["2024-04", "2024-04-01", "2024-04-30"],
  ["2024", "2024-01-01", "2024-12-31"],
])("%s means %s to %s", (date, start, end) => {
  expect(spellOf(date)).toEqual({ start, end });
});

test.each([
  [["2024-11", "2024-11-05"], [{ start: "2024-11-01", end: "2024-11-30" }]],
  [
    ["2025", "2024-11-05"],
    [
      { start: "2024-11-05", end: "2024-11-05" },
      { start: "2025-01-01", end: "2025-12-31" },
    ],
  ],
  [["2024-11-05", null], []],
  [[], []],
])("spells of %j", (dates, expected) => {
  expect(spellsOf(dates)).toEqual(expected);
});
