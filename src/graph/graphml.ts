import type { ParleyGraph } from "./schema.ts";
import { escapeXml, xmlAttributes } from "./xml.ts";

/**
 * The graph as GraphML (http://graphml.graphdrawing.org/), for igraph, NetworkX, yEd and Cytoscape: one edge a fact, all attributes.
 *
 * Every edge is directed, since neither NetworkX nor igraph reads a graph that mixes directions; `mutual` tells which facts have none. Lists and evidence
 * travel as JSON in text attributes.
 */
export function* graphMlLines(graph: ParleyGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  const nodeColumns = columnsOf(graph.mapNodes((_key, attributes) => attributes));
  const edgeColumns = columnsOf(
    graph.mapEdges((key, attributes) => ({ ...attributes, mutual: graph.isUndirected(key) })),
  );
  for (const [name, type] of nodeColumns) yield declaration("node", name, type);
  for (const [name, type] of edgeColumns) yield declaration("edge", name, type);
  yield '<graph id="parley" edgedefault="directed">\n';
  for (const key of graph.nodes()) {
    yield `<node${xmlAttributes({ id: key })}>${values("node", graph.getNodeAttributes(key))}</node>\n`;
  }
  for (const key of graph.edges()) {
    const ends = { id: key, source: graph.source(key), target: graph.target(key) };
    const attributes = { ...graph.getEdgeAttributes(key), mutual: graph.isUndirected(key) };
    yield `<edge${xmlAttributes(ends)}>${values("edge", attributes)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

type GraphMlType = "string" | "double" | "boolean";

/** The attributes that occur, in the order in which they do. */
function columnsOf(all: readonly object[]): Map<string, GraphMlType> {
  const columns = new Map<string, GraphMlType>();
  for (const attributes of all) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) continue;
      const type = typeof value === "number" ? "double" : typeof value === "boolean" ? "boolean" : "string";
      columns.set(name, type);
    }
  }
  return columns;
}

function declaration(kind: "node" | "edge", name: string, type: GraphMlType): string {
  const attributes = { id: `${kind}-${name}`, for: kind, "attr.name": name, "attr.type": type };
  return `<key${xmlAttributes(attributes)}/>\n`;
}

function values(kind: "node" | "edge", attributes: object): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === null ? [] : [`<data${xmlAttributes({ key: `${kind}-${name}` })}>${escapeXml(textOf(value))}</data>`],
    )
    .join("");
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
