import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { GraphError } from "../../src/errors.ts";
import { toGexf } from "../../src/graph/gexf.ts";
import { openGraph } from "../../src/graph/open-file.ts";
import { serializeGraph } from "../../src/graph/serialize.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { write } from "../../src/stages/write.ts";
import { knowledge } from "../support-knowledge.ts";

const graph = toGraph(knowledge());
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-write-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("both files are written, in a folder that is made, and nothing else", () => {
  const deep = join(folder, "a", "b");
  expect(write(graph, deep)).toEqual([join(deep, "graph.json"), join(deep, "graph.gexf")]);
  expect(readdirSync(deep).sort()).toEqual(["graph.gexf", "graph.json"]);
  expect(readFileSync(join(deep, "graph.json"), "utf8")).toBe(serializeGraph(graph));
  expect(readFileSync(join(deep, "graph.gexf"), "utf8")).toBe(toGexf(graph));
});

test("both files open as the same graph", () => {
  const files = write(graph, folder);
  expect(files.map((file) => serializeGraph(openGraph(file)))).toEqual([serializeGraph(graph), serializeGraph(graph)]);
});

test("a second build overwrites the first", () => {
  write(graph, folder);
  write(toGraph({ ...knowledge(), facts: [], meetings: [] }), folder);
  expect(openGraph(join(folder, "graph.json")).order).toBe(13);
});

test("a folder that cannot be written is named, with what to do", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => write(graph, join(folder, "file"))).toThrow(GraphError);
  expect(() => write(graph, join(folder, "file"))).toThrow(
    /file: cannot be written \(EEXIST\)\. Choose another folder with --out DIR\./,
  );
});

test("when the second file cannot be written, the graph that was there stays, and nothing is left lying", () => {
  write(graph, folder);
  mkdirSync(join(folder, "graph.gexf.writing"));
  writeFileSync(join(folder, "graph.gexf.writing", "in-the-way"), "");
  expect(() => write(toGraph({ ...knowledge(), facts: [], meetings: [] }), folder)).toThrow(GraphError);
  expect(serializeGraph(openGraph(join(folder, "graph.json")))).toBe(serializeGraph(graph));
  expect(readdirSync(folder)).not.toContain("graph.json.writing");
});
