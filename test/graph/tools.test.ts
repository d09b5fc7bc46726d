import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exportGraph } from "../../src/graph/formats.ts";
import { ties } from "../../src/graph/ties.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { layout } from "../../src/stages/layout.ts";
import { knowledge } from "../support-knowledge.ts";

/*
 * Proofs by tools that npm does not have: NetworkX and igraph (Debian: apt-get install python3-networkx python3-igraph), jing with Gephi's RELAX NG. Where
 * one is missing its tests are skipped and say so; everything else about the formats is tested without them.
 */

const graph = layout(toGraph(knowledge()));
const folder = mkdtempSync(join(tmpdir(), "parley-tools-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const networkx = pythonWith("networkx");
const igraph = pythonWith("igraph");

/** A Python that has a library, Debian's first. */
function pythonWith(library: string): string | null {
  return ["/usr/bin/python3", "python3"].find((python) => succeeds(python, ["-c", `import ${library}`])) ?? null;
}

function succeeds(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function unless(present: boolean, what: string): string {
  return present ? "" : ` (skipped: ${what} is not installed)`;
}

interface Read {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [source: string, target: string, attributes: Readonly<Record<string, unknown>>])[];
}

/** What a Python library makes of a file: the script finds it under `file` and leaves nodes and edges. */
function ask(python: string, name: string, content: string, script: string): Read {
  const file = join(folder, name);
  writeFileSync(file, content);
  const program = `import json, sys\nfile = sys.argv[1]\n${script}\nprint(json.dumps({"nodes": nodes, "edges": edges}))`;
  return JSON.parse(execFileSync(python, ["-c", program, file], { encoding: "utf8", maxBuffer: 1 << 28 }));
}

const withNetworkX = (reader: string) => `
import networkx
graph = networkx.${reader}(file)
nodes = dict(graph.nodes(data=True))
edges = [[source, target, attributes] for source, target, attributes in graph.edges(data=True)]
`;

/** igraph has NaN where a number is missing, which JSON has not. */
const withIgraph = `
import igraph
graph = igraph.Graph.Read_GraphML(file)
told = lambda one: {name: value for name, value in one.attributes().items() if value == value}
nodes = {node["id"]: told(node) for node in graph.vs}
edges = [[graph.vs[edge.source]["id"], graph.vs[edge.target]["id"], told(edge)] for edge in graph.es]
`;

/** A GraphML reader has every node and every fact, with what is known of them. */
function expectWhole({ nodes, edges }: Read): void {
  expect(Object.keys(nodes).sort()).toEqual(graph.nodes().sort());
  graph.forEachNode((key, { kind, label, x, names }) => {
    expect(nodes[key]).toMatchObject({ kind, label, x, names: JSON.stringify(names) });
  });
  expect(edges).toHaveLength(graph.size);
  graph.forEachEdge((key, attributes, source, target) => {
    const evidence = JSON.stringify(attributes.evidence);
    const expected = {
      kind: attributes.kind,
      evidence,
      mutual: graph.isUndirected(key),
      ...("date" in attributes && attributes.date !== null ? { date: attributes.date } : {}),
    };
    expect(edges).toContainEqual([source, target, expect.objectContaining(expected)]);
  });
}

describe(`NetworkX${unless(networkx !== null, "python3-networkx")}`, () => {
  test.skipIf(networkx === null)(
    "reads GEXF 1.2: ids, labels, kinds, dates, quotes, places",
    { timeout: 60_000 },
    () => {
      const { nodes, edges } = ask(
        networkx ?? "",
        "graph.gexf",
        exportGraph(graph, "gexf", { gexfVersion: "1.2" }),
        withNetworkX("read_gexf"),
      );
      expect(Object.keys(nodes).sort()).toEqual(graph.nodes().sort());
      graph.forEachNode((key, { kind, label, x, y }) => {
        expect(nodes[key]).toMatchObject({ kind, label, viz: { position: { x, y } } });
      });
      expect(edges).toHaveLength(ties(graph).length);
      const met = edges.find(([source, target]) => source === "abbas-araghchi" && target === "shehbaz-sharif");
      expect(met?.[2]).toMatchObject({
        relation: "met with",
        status: "happened",
        date: "2024-11-05",
        sources: 2,
        mutual: true,
        weight: 1,
      });
      expect(String(met?.[2].evidence)).toContain("“Perdana Menteri Shehbaz Sharif bertemu dengan");
    },
  );

  test.skipIf(networkx === null)("reads GraphML with all attributes", { timeout: 60_000 }, () => {
    expectWhole(ask(networkx ?? "", "graph.graphml", exportGraph(graph, "graphml"), withNetworkX("read_graphml")));
  });
});

describe(`igraph${unless(igraph !== null, "python3-igraph")}`, () => {
  test.skipIf(igraph === null)("reads GraphML with all attributes", { timeout: 60_000 }, () => {
    expectWhole(ask(igraph ?? "", "igraph.graphml", exportGraph(graph, "graphml"), withIgraph));
  });
});

const schema = new URL("../../../shared/eval/gexf-1.3/gexf.rng", import.meta.url).pathname;
const canValidate = existsSync(schema) && existsSync("/usr/bin/jing");

describe(`Gephi's RELAX NG${unless(canValidate, "jing or the schema")}`, () => {
  test.skipIf(!canValidate)("validates GEXF 1.3", { timeout: 60_000 }, () => {
    const file = join(folder, "valid.gexf");
    writeFileSync(file, exportGraph(graph, "gexf"));
    expect(succeeds("jing", [schema, file])).toBe(true);
    writeFileSync(file, exportGraph(graph, "gexf").replace("<nodes>", "<knots>"));
    expect(succeeds("jing", [schema, file])).toBe(false);
  });
});
