import { existsSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toGexf } from "../src/graph/gexf.ts";
import { readGexf } from "../src/graph/gexf-reader.ts";
import { openGraph } from "../src/graph/open-file.ts";
import { graphSchema, type ParleyGraph } from "../src/graph/schema.ts";
import { serializeGraph } from "../src/graph/serialize.ts";
import { ties } from "../src/graph/ties.ts";
import { toGraph } from "../src/graph/to-graph.ts";
import { verify } from "../src/graph/verify.ts";
import { layout } from "../src/stages/layout.ts";
import type { Evidence, Knowledge, Meeting, MetFact } from "../src/types.ts";
import { knowledge, seedText } from "./support-knowledge.ts";

/*
 * What holds of any graph that is built, whatever its articles: of one by hand, of what is checked in, and of random knowledge.
 */

const built = new URL("../graph/graph.json", import.meta.url).pathname;
const seeds = new Map(knowledge().articles.map(({ id }) => [id, seedText(id)]));
const graphs: [string, ParleyGraph][] = [
  ["the graph of a careful reader", layout(toGraph(knowledge()))],
  ...(existsSync(built) ? [["graph/graph.json", openGraph(built)] satisfies [string, ParleyGraph]] : []),
];

test("the seeds are the five articles", () => {
  expect(readdirSync(new URL("../seeds", import.meta.url)).filter((name) => name.endsWith(".txt"))).toHaveLength(5);
});

describe.each(graphs)("%s", (_name, graph) => {
  test("every quote, name and end is as it must be", () => {
    expect(verify(graph, seeds)).toEqual([]);
  });

  test("is what the schema says", () => {
    expect(graphSchema.safeParse(JSON.parse(serializeGraph(graph))).error).toBeUndefined();
  });

  test("every meeting has two participants or more, and its facts are theirs", () => {
    const participants = (meeting: string) =>
      graph.filterInEdges(meeting, (_edge, { kind }) => kind === "took part in").map((edge) => graph.source(edge));
    for (const meeting of graph.filterNodes((_key, { kind }) => kind === "meeting")) {
      expect(participants(meeting).length, meeting).toBeGreaterThanOrEqual(2);
    }
    graph.forEachEdge((key, edge, source, target) => {
      if (edge.kind === "met with")
        expect(participants(edge.meeting), key).toEqual(expect.arrayContaining([source, target]));
    });
  });

  test("a fact's status and date are said by one of its articles", () => {
    graph.forEachEdge((key, edge) => {
      if (!("status" in edge)) return;
      expect(
        edge.evidence.map(({ status }) => status),
        key,
      ).toContain(edge.status);
    });
  });

  test("keys stand in order, and are readable", () => {
    for (const keys of [graph.nodes(), graph.edges()]) {
      expect(keys).toEqual([...keys].sort());
      for (const key of keys) expect(key).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}.+~_'-]*$/u);
    }
  });

  test("goes through GEXF and back to the byte", () => {
    expect(serializeGraph(readGexf(toGexf(graph)))).toBe(serializeGraph(graph));
  });

  test("has a place for every node", () => {
    const places = graph.mapNodes((_key, { x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(graph.order);
  });
});

describe("random knowledge", () => {
  const actors = ["ada", "ben", "cem", "dia", "eli"];
  const article = { id: "one", title: null, url: null, published: "2024-01-30", language: "en" };

  const quote = fc.record({
    article: fc.constant("one"),
    language: fc.constant("en"),
    start: fc.nat(50),
    end: fc.integer({ min: 51, max: 99 }),
    text: fc.string({ unit: "binary", minLength: 1 }),
    cue: fc.string(),
    rule: fc.constant("verb"),
    status: fc.constantFrom("happened", "planned", "cancelled"),
    date: fc.constantFrom(null, "2024", "2024-02", "2024-02-29"),
    confidence: fc.constantFrom(0, 0.5, 1),
  }) satisfies fc.Arbitrary<Evidence>;

  const pair = fc.uniqueArray(fc.constantFrom(...actors), { minLength: 2, maxLength: 2 });

  const given: fc.Arbitrary<Knowledge> = fc.array(fc.tuple(pair, quote), { maxLength: 8 }).map((told) => {
    const meetings = told.map(
      ([participants, evidence], index): Meeting => ({
        key: `m-${index}`,
        participants,
        accompanying: actors.slice(0, index % 3),
        status: evidence.status,
        date: evidence.date,
        place: index % 2 === 0 ? null : "Doha",
        country: null,
        mode: "in person",
        evidence: [evidence],
        disagreements: [],
      }),
    );
    const facts = meetings.map((meeting): MetFact => {
      const [source = "ada", target = "ben"] = meeting.participants;
      const { status, date, place, mode, evidence, disagreements } = meeting;
      const key = `${meeting.key}--met`;
      return {
        key,
        relation: "met with",
        source,
        target,
        status,
        date,
        place,
        mode,
        meeting: meeting.key,
        evidence,
        confidence: 1,
        disagreements,
      };
    });
    const names = [{ text: "A", language: "en", articles: ["one"] }] as const;
    const known = actors.map((key) => ({
      key,
      kind: "person" as const,
      label: key,
      names,
      country: null,
      roles: [],
      boilerplate: false,
      members: [],
    }));
    return { articles: [article], actors: known, meetings, facts, judgements: [] };
  });

  test("any order gives the same bytes; nothing is lost in GEXF or in ties", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(given, fc.nat(), (told, turn) => {
        const graph = toGraph(told);
        const turned = <T>(list: readonly T[]) => [
          ...list.slice(turn % (list.length + 1)),
          ...list.slice(0, turn % (list.length + 1)),
        ];
        const other = toGraph({
          ...told,
          actors: turned(told.actors),
          meetings: turned(told.meetings),
          facts: turned(told.facts),
        });
        expect(serializeGraph(other)).toBe(serializeGraph(graph));
        expect(serializeGraph(readGexf(toGexf(graph)))).toBe(serializeGraph(graph));
        expect(ties(graph).reduce((sum, { weight }) => sum + weight, 0)).toBe(graph.size);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
