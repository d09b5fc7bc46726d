import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { graphSchemaText } from "../../scripts/schema.ts";
import { GraphError } from "../../src/errors.ts";
import { openGraph } from "../../src/graph/open-file.ts";
import { parseGraph, serializeGraph } from "../../src/graph/serialize.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { knowledge } from "../support-knowledge.ts";

const json = serializeGraph(toGraph(knowledge()));

test("what is written is read back to the byte", () => {
  expect(serializeGraph(parseGraph(json))).toBe(json);
  expect(serializeGraph(openGraph(JSON.parse(json)))).toBe(json);
});

test("one node or edge a line", () => {
  const graph = parseGraph(json);
  expect(json.split("\n").filter((line) => line.startsWith('{"key"'))).toHaveLength(graph.order + graph.size);
});

test("what another tool added stays", () => {
  const graph = parseGraph(json.replace('"kind":"country"', '"kind":"country","note":"ours"'));
  expect(serializeGraph(graph)).toContain('"note":"ours"');
});

test.each([
  ["", /is not JSON/],
  ["[]", /is not a graph of Parley/],
  ["{}", /is not a graph of Parley: options/],
  [json.replace('"status":"happened"', '"status":"maybe"'), /nodes.*status/],
  [json.replace(/"evidence":\[[^\]]*\]/, '"evidence":[]'), /evidence/],
  [json.replace('"source":"abbas-araghchi"', '"source":"nobody"'), /nobody/],
])("%.40s… is refused with the reason", (text, message) => {
  expect(() => parseGraph(text, "some.json")).toThrow(GraphError);
  expect(() => parseGraph(text, "some.json")).toThrow(message);
});

test.each([
  ["no/such/graph.json", /no such file/],
  ["test", /is a folder/],
])("openGraph(%j) says what is wrong", (path, message) => {
  expect(() => openGraph(path)).toThrow(message);
});

test("docs/graph.schema.json is what the types say", () => {
  const written = readFileSync(new URL("../../docs/graph.schema.json", import.meta.url), "utf8");
  expect(written).toBe(graphSchemaText());
});
