import { expect, test } from "vitest";
import { graphSchema } from "../../src/graph/schema.ts";
import { serializeGraph } from "../../src/graph/serialize.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import type { Knowledge } from "../../src/types.ts";
import { knowledge } from "../support-knowledge.ts";

const graph = toGraph(knowledge());

test("every kind of node and edge is drawn", () => {
  const nodes = new Set(graph.mapNodes((_key, { kind }) => kind));
  const edges = new Set(graph.mapEdges((_key, { kind }) => kind));
  expect([...nodes].sort()).toEqual(["country", "meeting", "organization", "person"]);
  expect([...edges].sort()).toEqual(["agreed on", "held in", "met with", "represents", "took part in", "visited"]);
});

test("what is written is what the schema says", () => {
  expect(graphSchema.safeParse(JSON.parse(serializeGraph(graph))).error).toBeUndefined();
});

test.each([
  [
    "2024-11-05-abbas-araghchi-shehbaz-sharif--met-with--abbas-araghchi--shehbaz-sharif",
    "abbas-araghchi",
    "shehbaz-sharif",
    false,
  ],
  ["2024-11-05-abbas-araghchi-visited-pk", "abbas-araghchi", "pk", true],
  ["2024-01-29-ir-pk-agreed-on-security", "pk", "ir", false],
  [
    "ishaq-dar--took-part-in--2024-11-05-abbas-araghchi-shehbaz-sharif",
    "ishaq-dar",
    "2024-11-05-abbas-araghchi-shehbaz-sharif",
    true,
  ],
  ["abbas-araghchi--represents--ir--foreign-minister", "abbas-araghchi", "ir", true],
  [
    "ali-akbar-ahmadian--represents--supreme-national-security-council--secretary",
    "ali-akbar-ahmadian",
    "supreme-national-security-council",
    true,
  ],
  ["ali-akbar-ahmadian-nikolay-patrushev--held-in--kg", "ali-akbar-ahmadian-nikolay-patrushev", "kg", true],
])("%s", (key, source, target, directed) => {
  expect([graph.source(key), graph.target(key), graph.isDirected(key)]).toEqual([source, target, directed]);
  expect(graph.getEdgeAttributes(key).evidence.length).toBeGreaterThan(0);
});

test("a member of a delegation accompanies, the others do not", () => {
  const meeting = "2024-11-05-abbas-araghchi-shehbaz-sharif";
  const accompanying = graph
    .filterInEdges(meeting, (_key, attributes) => attributes.kind === "took part in" && attributes.accompanying)
    .map((key) => graph.source(key));
  expect(accompanying).toEqual(["ishaq-dar"]);
});

test("a role for a country that nobody names makes neither node nor edge", () => {
  const { actors, ...rest } = knowledge();
  const without = toGraph({
    ...rest,
    actors: actors.filter(({ key }) => key !== "kg" && key !== "ir" && key !== "pk"),
    facts: [],
  });
  expect(without.hasNode("ir")).toBe(false);
  expect(without.outEdges("ebrahim-raisi")).toEqual([]);
});

test("a role that two articles give is one edge with the evidence of both", () => {
  const { actors, ...rest } = knowledge();
  const [first] = actors.flatMap(({ roles }) => roles);
  const other = actors.flatMap(({ roles }) => roles)[3]?.evidence[0];
  if (first === undefined || other === undefined) throw new Error("the knowledge lost its roles");
  const twice = actors.map((actor) =>
    actor.key === "abbas-araghchi" ? { ...actor, roles: [first, { ...first, evidence: [other] as const }] } : actor,
  );
  const edge = toGraph({ ...rest, actors: twice }).getEdgeAttributes(
    "abbas-araghchi--represents--ir--foreign-minister",
  );
  expect(edge.evidence).toHaveLength(2);
});

test("the order of the articles, actors and facts does not matter", () => {
  const given = knowledge();
  const turned: Knowledge = {
    ...given,
    articles: [...given.articles].reverse(),
    actors: [...given.actors].reverse(),
    meetings: [...given.meetings].reverse(),
    facts: [...given.facts].reverse(),
  };
  expect(serializeGraph(toGraph(turned))).toBe(serializeGraph(graph));
});

test("no articles make an empty graph", () => {
  const empty = toGraph({ articles: [], actors: [], meetings: [], facts: [], judgements: [] });
  expect([empty.order, empty.size, empty.getAttribute("articles")]).toEqual([0, 0, {}]);
});
