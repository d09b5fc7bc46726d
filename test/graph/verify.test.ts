import { expect, test } from "vitest";
import type { ParleyGraph } from "../../src/graph/schema.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { verify } from "../../src/graph/verify.ts";
import { knowledge, seedText } from "../support-knowledge.ts";

const texts = new Map(knowledge().articles.map(({ id }) => [id, seedText(id)]));

test("the graph of the seeds is well", () => {
  expect(verify(toGraph(knowledge()), texts)).toEqual([]);
});

test("a name that a line's end parts stands in its article", () => {
  const graph = toGraph(knowledge());
  const name = graph.getNodeAttribute("abbas-araghchi", "names")[0]?.text ?? "";
  const apart = new Map([...texts].map(([id, text]) => [id, text.replaceAll(name, name.replaceAll(" ", "  "))]));
  expect(name).toContain(" ");
  expect(verify(graph, apart).filter(({ problem }) => problem.includes("does not stand in"))).toEqual([]);
});

const visit = "2024-11-05-abbas-araghchi-visited-pk";
const meeting = "ali-akbar-ahmadian-nikolay-patrushev";

test.each<[string, (graph: ParleyGraph) => void, RegExp]>([
  [
    "a quote that is moved by one",
    (graph) =>
      graph.updateEdgeAttribute(visit, "evidence", (all) =>
        (all ?? []).map((one) => ({ ...one, start: one.start + 1 })),
      ),
    /its quote is not 003/,
  ],
  [
    "a quote of a meeting that is changed",
    (graph) => graph.mergeNodeAttributes(meeting, { evidence: [{ ...first(graph), text: "x" }] }),
    /its quote is not 002/,
  ],
  [
    "an article that is not there",
    (graph) =>
      graph.updateAttribute("articles", (all) => ({
        ...all,
        other: { title: null, url: null, published: null, language: "en" },
      })),
    /article other: is not among/,
  ],
  [
    "a fact of an unknown article",
    (graph) =>
      graph.updateEdgeAttribute(visit, "evidence", (all) => (all ?? []).map((one) => ({ ...one, article: "nowhere" }))),
    /cites nowhere/,
  ],
  [
    "a name that its article does not have",
    (graph) =>
      graph.setNodeAttribute("pk", "names", [{ text: "Wakanda", language: "en", articles: ["003_ae3f5909b74d7364"] }]),
    /"Wakanda" does not stand in 003/,
  ],
  ["a node without a name", (graph) => graph.setNodeAttribute("pk", "names", []), /node pk: nobody names it/],
  ["a fact without evidence", (graph) => graph.setEdgeAttribute(visit, "evidence", []), /has no evidence/],
  [
    "a visit to a person",
    (graph) => graph.addDirectedEdgeWithKey("wrong", "pk", "ishaq-dar", graph.getEdgeAttributes(visit)),
    /"visited" cannot run from a country to a person/,
  ],
  [
    "a visit without direction",
    (graph) => graph.addUndirectedEdgeWithKey("wrong", "ishaq-dar", "pk", graph.getEdgeAttributes(visit)),
    /must be directed/,
  ],
  [
    "a meeting with oneself",
    (graph) =>
      graph.addUndirectedEdgeWithKey(
        "wrong",
        "pk",
        "pk",
        graph.getEdgeAttributes("2024-01-29-ir-pk-agreed-on-security"),
      ),
    /joins a node with itself/,
  ],
  [
    "a fact of no meeting",
    (graph) => graph.mergeEdgeAttributes("2024-01-29-ir-pk-agreed-on-security", { meeting: "gone" }),
    /gone is no meeting/,
  ],
  [
    "a country under another key",
    (graph) => graph.mergeNodeAttributes("pk", { country: "IN" }),
    /is not the key of IN/,
  ],
])("%s is found", (_what, damage, message) => {
  const graph = toGraph(knowledge());
  damage(graph);
  const problems = verify(graph, texts).map(({ where, problem }) => `${where}: ${problem}`);
  expect(problems.filter((problem) => message.test(problem))).not.toEqual([]);
});

function first(graph: ParleyGraph) {
  const attributes = graph.getNodeAttributes(meeting);
  const [quote] = attributes.kind === "meeting" ? attributes.evidence : [];
  if (quote === undefined) throw new Error("the meeting lost its evidence");
  return quote;
}
