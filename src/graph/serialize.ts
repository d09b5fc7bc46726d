import { MultiGraph } from "graphology";
import { GraphError } from "../errors.ts";
import { evidenceJson, type KeptEvidence, keepEvidence } from "./evidence-text.ts";
import { makeOutput, textOf } from "./output.ts";
import {
  type EdgeAttributes,
  type GraphAttributes,
  graphSchema,
  type NodeAttributes,
  type ParleyGraph,
  type SerializedParleyGraph,
} from "./schema.ts";

/** The text of `graph.json`: graphology's serialized form, one node or edge a line, so that a change shows as a line in a diff. */
export function serializeGraph(graph: ParleyGraph): string {
  return [...serializedLines(graph)].join("");
}

/** The same in pieces, for graphs too large to hold as one string. */
export function serializedLines(graph: ParleyGraph): Generator<string> {
  return textOf(serializedBytes(graph));
}

/**
 * The same in UTF-8, in pieces of about a megabyte, each of which takes the place of the one before.
 *
 * @param keep what was kept of the graph's evidence, for whoever writes it in several forms
 */
export function* serializedBytes(graph: ParleyGraph, keep: KeptEvidence = keepEvidence()): Generator<Uint8Array> {
  const { multi, type, allowSelfLoops } = graph;
  const output = makeOutput();
  const write = evidenceJson(output, keep, "plain");
  output.write(`{"options":${JSON.stringify({ type, multi, allowSelfLoops })},\n`);
  output.write(`"attributes":${JSON.stringify(graph.getAttributes())},\n"nodes":[`);
  let before = "\n";
  for (const { node, attributes } of graph.nodeEntries()) {
    output.write(`${before}{"key":${JSON.stringify(node)},"attributes":`);
    write(attributes);
    before = "},\n";
    const piece = output.full();
    if (piece !== null) yield piece;
  }
  output.write(`${before === "\n" ? "" : "}"}],\n"edges":[`);
  before = "\n";
  for (const { edge, source, target, undirected, attributes } of graph.edgeEntries()) {
    const ends = JSON.stringify({ key: edge, source, target, ...(undirected ? { undirected: true } : {}) });
    output.write(`${before}${ends.slice(0, -1)},"attributes":`);
    write(attributes);
    before = "},\n";
    const piece = output.full();
    if (piece !== null) yield piece;
  }
  output.write(`${before === "\n" ? "" : "}"}]}\n`);
  yield output.rest();
}

/**
 * A graph from the text of `graph.json`, or from what `JSON.parse` made of it.
 *
 * @param where named in errors: the file's name
 * @throws GraphError when it is no JSON, lacks an attribute, or an edge ends nowhere
 */
export function parseGraph(json: string | object, where = "graph.json"): ParleyGraph {
  const parsed = typeof json === "string" ? parseJson(json, where) : json;
  const checked = graphSchema.safeParse(parsed);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const path = issue?.path.map(String).join(".") || "the whole";
    throw new GraphError(where, `is not a graph of Parley: ${path}: ${issue?.message ?? "malformed"}`, rebuild);
  }
  // What was checked is imported as it stands: attributes that a later version or another tool added stay.
  return imported(parsed as SerializedParleyGraph, where);
}

const rebuild = "Build it again with `parley build`";

function parseJson(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new GraphError(where, `is not JSON (${error instanceof Error ? error.message : String(error)})`, rebuild);
  }
}

function imported(serialized: SerializedParleyGraph, where: string): ParleyGraph {
  const graph: ParleyGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  // graphology keeps neighbours in plain objects, which all have these.
  const wrong = serialized.nodes.find(({ key }) => key in Object.prototype);
  if (wrong !== undefined) throw new GraphError(where, `a node cannot be called "${wrong.key}"`, rebuild);
  try {
    graph.import(serialized);
  } catch (error) {
    throw new GraphError(where, error instanceof Error ? error.message : String(error), rebuild);
  }
  return graph;
}
