import { expect, test } from "vitest";
import { eachFact, evidence, factOf, facts } from "../../src/graph/facts.ts";
import { path } from "../../src/graph/path.ts";
import { profile } from "../../src/graph/profile.ts";
import { agreements, between, meetings, neighbors, timeline, visits } from "../../src/graph/query.ts";
import { stats } from "../../src/graph/stats.ts";
import { subgraph } from "../../src/graph/subgraph.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { verifyShape } from "../../src/graph/verify.ts";
import { knowledge } from "../support-knowledge.ts";

const graph = toGraph(knowledge());

test.each([
  [{}, ["asim-munir", "mohammed-bin-abdulrahman-al-thani", "pk", "shehbaz-sharif"]],
  [{ relation: "met with" }, ["asim-munir", "mohammed-bin-abdulrahman-al-thani", "shehbaz-sharif"]],
  [{ relation: ["visited", "agreed on"] }, ["pk"]],
  [{ minSources: 2 }, ["shehbaz-sharif"]],
  [{ since: "2024-11-06" }, ["mohammed-bin-abdulrahman-al-thani", "pk"]],
  [{ until: "2024-11-05" }, ["asim-munir", "pk", "shehbaz-sharif"]],
  [{ until: "2024-10" }, []],
  [{ country: "qa" }, ["mohammed-bin-abdulrahman-al-thani"]],
  [{ status: "cancelled" }, []],
  [{ depth: 2 }, ["asim-munir", "mohammed-bin-abdulrahman-al-thani", "pk", "shehbaz-sharif", "ebrahim-raisi", "ir"]],
  [{ depth: 2, status: "happened" }, ["asim-munir", "mohammed-bin-abdulrahman-al-thani", "pk", "shehbaz-sharif", "ir"]],
] as const)("neighbors of Araghchi with %j", (filter, expected) => {
  expect(neighbors(graph, "عراقجي", filter).map(({ key }) => key)).toEqual(expected);
});

test("a neighbor comes with the facts that tie it", () => {
  const [found] = neighbors(graph, "Pakistan", { status: "planned" });
  expect(found).toMatchObject({ label: "Ebrahim Raisi", kind: "person", country: "IR", depth: 1 });
  expect(found?.facts.map(({ key }) => key)).toEqual(["ebrahim-raisi-visited-pk-planned"]);
});

test.each([["2024-13"], ["yesterday"], ["2024-1-1"]])("%s is no date", (since) => {
  expect(() => timeline(graph, { since })).toThrow(/is not a day, month or year/);
});

test("a time that ends before it begins is refused", () => {
  expect(() => timeline(graph, { since: "2025", until: "2024" })).toThrow(/before it begins/);
});

test.each([
  [{}, 4],
  [{ actor: "Ishaq Dar" }, 1],
  [{ actor: "Araghchi", country: "PK" }, 2],
  [{ country: "KG" }, 1],
  [{ since: "2024-11-20" }, 1],
  [{ status: "planned" }, 0],
] as const)("meetings with %j: %i", (filter, count) => {
  expect(meetings(graph, filter)).toHaveLength(count);
});

test("a meeting tells who came, with whom, and what the articles disagree on", () => {
  const [meeting] = meetings(graph, { actor: "Ishaq Dar" });
  expect(meeting?.participants).toEqual([
    { key: "abbas-araghchi", label: "Abbas Araghchi", accompanying: false },
    { key: "shehbaz-sharif", label: "Shehbaz Sharif", accompanying: false },
    { key: "ishaq-dar", label: "Ishaq Dar", accompanying: true },
  ]);
  expect(meeting?.disagreements.map(({ about }) => about)).toEqual(["date"]);
  expect(meeting?.articles).toEqual(["000_d170d28b9f838a07", "003_ae3f5909b74d7364"]);
});

test("visits and agreements, undated ones last", () => {
  expect(visits(graph).map(({ source }) => source)).toEqual(["abbas-araghchi", "ebrahim-raisi"]);
  expect(visits(graph, { actor: "Iran" })).toEqual([]);
  expect(agreements(graph, { topic: "security" })).toHaveLength(1);
  expect(agreements(graph, { topic: "الإرهاب" })).toHaveLength(1);
  expect(agreements(graph, { topic: "fisheries" })).toEqual([]);
});

test("between two, in either order", () => {
  const keys = between(graph, "Iran", "Pakistan").map(({ key }) => key);
  expect(keys).toEqual(["2024-01-29-ir-pk-agreed-on-security"]);
  expect(between(graph, "باكستان", "إيران").map(({ key }) => key)).toEqual(keys);
  expect(between(graph, "Iran", "Araghchi")).toEqual([]);
});

test("a path with the facts of each hop; planned facts only when asked for", () => {
  const labels = (hops: ReturnType<typeof path>) => hops?.map(({ fromLabel, toLabel }) => `${fromLabel} - ${toLabel}`);
  expect(labels(path(graph, "Shehbaz Sharif", "Iran"))).toEqual([
    "Shehbaz Sharif - Abbas Araghchi",
    "Abbas Araghchi - Pakistan",
    "Pakistan - Iran",
  ]);
  expect(
    path(graph, "Shehbaz Sharif", "Iran")?.every(({ facts }) => facts.every(({ evidence }) => evidence.length > 0)),
  ).toBe(true);
  expect(path(graph, "Raisi", "Iran")).toBeNull();
  expect(labels(path(graph, "Raisi", "Iran", { status: ["planned", "happened"] }))).toHaveLength(2);
  expect(path(graph, "Iran", "Iran")).toEqual([]);
  expect(path(graph, "Patrushev", "Iran")).toBeNull();
});

test("the timeline groups by date", () => {
  const entries = timeline(graph, { actor: "Araghchi" });
  expect(entries.map(({ date, facts }) => [date, facts.length])).toEqual([
    ["2024-11", 1],
    ["2024-11-05", 2],
    ["2024-11-20", 1],
  ]);
});

test("evidence comes with the head of its article", () => {
  const quotes = evidence(graph, "2024-01-29-ir-pk-agreed-on-security");
  expect(quotes[0]).toMatchObject({ language: "ar", published: "2024-01-30", cue: "اتفقا" });
  expect(evidence(graph, "2024-11-05-abbas-araghchi-shehbaz-sharif")).toHaveLength(2);
  expect(() => evidence(graph, "pk")).toThrow(/no edge or meeting/);
  expect(() => factOf(graph, "ebrahim-raisi--represents--ir--president")).toThrow(/is no fact/);
  expect([...eachFact(graph)]).toHaveLength(facts(graph).length);
});

test("a profile holds names, roles, facts and meetings in a delegation", () => {
  const dar = profile(graph, "ishaq-dar");
  expect(dar.facts).toEqual([]);
  expect(dar.accompanied.map(({ key }) => key)).toEqual(["2024-11-05-abbas-araghchi-shehbaz-sharif"]);
  const araghchi = profile(graph, "abbas-araghchi");
  expect(araghchi.names.map(({ text }) => text)).toContain("عباس عراقجي");
  expect(araghchi.roles.map(({ title, target }) => [title, target])).toEqual([["foreign minister", "ir"]]);
  expect(araghchi.facts).toHaveLength(4);
});

test.each([
  [{ actors: ["Raisi"] }, ["ebrahim-raisi", "pk"]],
  [{ relation: "agreed on" }, ["ir", "pk"]],
  [{ actors: ["Iran"], depth: 2, relation: ["visited", "agreed on"] }, ["abbas-araghchi", "ebrahim-raisi", "ir", "pk"]],
  [{ since: "2030" }, []],
] as const)("subgraph with %j", (filter, nodes) => {
  const part = subgraph(graph, filter);
  expect(part.nodes().filter((key) => part.getNodeAttribute(key, "kind") !== "meeting")).toEqual(nodes);
  expect(verifyShape(part)).toEqual([]);
  expect(graph.order).toBe(17);
});

test("stats count, and find who is in the middle", () => {
  const found = stats(graph);
  expect(found.nodes).toEqual({ person: 9, country: 3, organization: 1, meeting: 4 });
  expect(found.edges).toMatchObject({ "met with": 4, visited: 2, "agreed on": 1 });
  expect(found.actors[0]).toMatchObject({ key: "abbas-araghchi", degree: 4, weightedDegree: 4, community: 0 });
  expect(found.actors.map(({ betweenness }) => betweenness)[0]).toBeGreaterThan(0.4);
  expect(found.communities).toBe(3);
  expect(stats(graph)).toEqual(found);
  expect(stats(graph, { status: "cancelled" }).actors).toEqual([]);
});
