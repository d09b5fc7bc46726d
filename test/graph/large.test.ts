import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { GraphError } from "../../src/errors.ts";
import { evidenceJson, keepEvidence } from "../../src/graph/evidence-text.ts";
import { actorNamed, find } from "../../src/graph/find.ts";
import { indexPath, readAround } from "../../src/graph/graph-index.ts";
import { openGraph } from "../../src/graph/open-file.ts";
import { makeOutput, textOf } from "../../src/graph/output.ts";
import { neighbors } from "../../src/graph/query.ts";
import { readLargeGraph } from "../../src/graph/read-large.ts";
import { serializeGraph } from "../../src/graph/serialize.ts";
import { escapeXml } from "../../src/graph/xml.ts";

const seeds = fileURLToPath(new URL("../../graph/graph.json", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "parley-large-"));
const file = join(folder, "graph.json");
copyFileSync(seeds, file);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const whole = openGraph(seeds);
const actors = whole.filterNodes((_key, { kind }) => kind !== "meeting");

test("a graph read line by line is the graph", () => {
  expect(serializeGraph(readLargeGraph(file))).toBe(readFileSync(file, "utf8"));
});

test.each([
  ["laid out anew", (text: string) => JSON.stringify(JSON.parse(text), null, 2), /is too large to be read unless/],
  ["a line that is no JSON", (text: string) => text.replace(/\{"key":"[^"]*",/, '{"key":'), /is not JSON/],
  ["a wrong kind", (text: string) => text.replace('"kind":"met with"', '"kind":"saw"'), /is not a graph of Parley/],
  ["an edge that ends nowhere", (text: string) => text.replace(/"source":"[^"]*"/, '"source":"no-one"'), /no-one/],
  ["cut short", (text: string) => text.slice(0, text.indexOf('"edges"')), /is too large|is not JSON/],
])("a large file is checked as a small one: %s", (_, spoil, problem) => {
  const bad = join(folder, "bad.json");
  writeFileSync(bad, spoil(readFileSync(seeds, "utf8")));
  expect(() => readLargeGraph(bad)).toThrow(problem);
  expect(() => readLargeGraph(bad)).toThrow(GraphError);
});

describe("what lies around an actor", () => {
  test.each([1, 2])("is as in the whole graph, %i steps away", (depth) => {
    for (const key of actors) {
      const part = readAround(file, key, depth, 0);
      expect(part).not.toBeNull();
      if (part !== null) expect(neighbors(part, key, { depth })).toEqual(neighbors(whole, key, { depth }));
    }
  });

  test("is found by any whole name that is one actor's", () => {
    for (const key of actors) {
      for (const { text } of whole.getNodeAttribute(key, "names")) {
        const exact = find(whole, text).filter(({ how }) => how === "exact");
        if (exact.length > 1 && !whole.hasNode(text)) expect(() => readAround(file, text, 1, 0)).toThrow(/ambiguous/);
        else expect(neighbors(readAround(file, text, 1, 0) ?? whole, key)).toEqual(neighbors(whole, key));
      }
    }
  });

  test.each([["Nobody At All"], [""], ["Aragh"], ["Abas Aragchi"], ["minister"], ["Sharif"], ["Arab"], ["a"]])(
    "%j is found, or not, as in the whole graph",
    (name) => {
      const outcome = (ask: () => unknown) => {
        try {
          return ask();
        } catch (error) {
          return String(error);
        }
      };
      const inPart = outcome(() => {
        const part = readAround(file, name, 1, 0);
        return part === null ? null : neighbors(part, actorNamed(part, name));
      });
      expect(inPart).toEqual(outcome(() => neighbors(whole, name)));
    },
  );

  test("a small graph is read whole", () => {
    expect(readAround(file, "pk", 1)).toBeNull();
  });

  test("a stale or spoilt index is made again", () => {
    const first = readFileSync(indexPath(file), "utf8");
    writeFileSync(indexPath(file), "spoilt");
    expect(readAround(file, "pk", 1, 0)).not.toBeNull();
    expect(readFileSync(indexPath(file), "utf8")).toBe(first);
    writeFileSync(file, readFileSync(seeds, "utf8").replace('"label":"Pakistan"', '"label":"Pakistan again"'));
    expect(readAround(file, "pk", 1, 0)?.getNodeAttribute("pk", "label")).toBe("Pakistan again");
    expect(readFileSync(indexPath(file), "utf8")).not.toBe(first);
  });
});

test("names are looked up anew when the graph has changed", () => {
  const graph = openGraph(seeds);
  expect(actorNamed(graph, "Pakistan")).toBe("pk");
  graph.setNodeAttribute("pk", "label", "Somewhere Else");
  expect(actorNamed(graph, "Somewhere Else")).toBe("pk");
});

test("evidence is written as JSON writes it", () => {
  for (const value of [...graphValues(whole), { a: undefined, b: [1], "1": null }, { evidence: [] }]) {
    expect(written(value, "plain")).toBe(JSON.stringify(value));
    expect(written(value, "escaped")).toBe(escapeXml(JSON.stringify(value)));
  }
});

test.each([
  ['a "quote" & <tag>', "a \\&quot;quote\\&quot; &amp; &lt;tag&gt;"],
  ["لقاء\u007f\u0080\u009f\u00a0é", "لقاء\\u007f\\u0080\\u009f\u00a0é"],
  ["\ufffe\uffff\ufffd\ufeff", "\\ufffe\\uffff\ufffd\ufeff"],
  ["\ud800 😀 \n\t", "\\ud800 😀 \\n\\t"],
])("%j can stand in XML", (text, escaped) => {
  expect(written({ text }, "escaped")).toBe(`{&quot;text&quot;:&quot;${escaped}&quot;}`);
});

function written(value: object, form: "plain" | "escaped"): string {
  const output = makeOutput();
  evidenceJson(output, keepEvidence(), form)(value);
  return [...textOf([output.rest()])].join("");
}

function graphValues(graph: typeof whole): object[] {
  return [...graph.mapNodes((_key, attributes) => attributes), ...graph.mapEdges((_key, attributes) => attributes)];
}
