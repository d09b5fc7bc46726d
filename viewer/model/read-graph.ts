import { MultiGraph } from "graphology";
import type { EdgeAttributes, GraphAttributes, NodeAttributes, ParleyGraph } from "../../src/graph/schema.ts";

/** A file that is no graph of Parley, in words for the person who dropped it. */
export class GraphFileError extends Error {
  override readonly name = "GraphFileError";
}

const nodeKinds = new Set(["person", "country", "organization", "meeting"]);
const edgeKinds = new Set(["met with", "visited", "agreed on", "took part in", "represents", "held in"]);

/**
 * A graph from the text of graph.json. Looks only at what the viewer would stumble over: the schema's full check costs more than the first picture.
 *
 * @throws GraphFileError saying what is wrong
 */
export function readGraph(json: string): ParleyGraph {
  const parsed = parse(json);
  if (!isRecord(parsed) || !Array.isArray(parsed.nodes) || !Array.isArray(parsed.edges)) {
    throw new GraphFileError("This is JSON, but no graph: it has no list of nodes and edges.");
  }
  for (const node of parsed.nodes) checkNode(node);
  for (const edge of parsed.edges) checkEdge(edge);
  const graph: ParleyGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  try {
    graph.import(parsed);
  } catch (error) {
    throw new GraphFileError(
      `The graph does not hold together: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return graph;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new GraphFileError("This file is no JSON. Drop a graph.json or a .gexf that Parley wrote.");
  }
}

function checkNode(node: unknown): void {
  const attributes = isRecord(node) ? node.attributes : null;
  const sound =
    isRecord(attributes) &&
    nodeKinds.has(String(attributes.kind)) &&
    typeof attributes.label === "string" &&
    Array.isArray(attributes.names) &&
    Number.isFinite(attributes.x) &&
    Number.isFinite(attributes.y);
  if (!sound) throw new GraphFileError(`A node lacks its kind, label, names or place: ${nameOf(node)}.`);
}

function checkEdge(edge: unknown): void {
  const attributes = isRecord(edge) ? edge.attributes : null;
  const sound = isRecord(attributes) && edgeKinds.has(String(attributes.kind)) && Array.isArray(attributes.evidence);
  if (!sound) throw new GraphFileError(`An edge lacks its kind or its evidence: ${nameOf(edge)}.`);
}

function nameOf(part: unknown): string {
  return isRecord(part) ? String(part.key) : String(part);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
