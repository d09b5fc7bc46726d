import { MultiGraph } from "graphology";
import { GraphError } from "../errors.ts";
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
export function* serializedLines(graph: ParleyGraph): Generator<string> {
  const { multi, type, allowSelfLoops } = graph;
  yield `{"options":${JSON.stringify({ type, multi, allowSelfLoops })},\n"attributes":${JSON.stringify(graph.getAttributes())},\n"nodes":[`;
  yield* list(
    graph.mapNodes((key) => key),
    (key) => ({ key, attributes: graph.getNodeAttributes(key) }),
  );
  yield '],\n"edges":[';
  yield* list(
    graph.mapEdges((key) => key),
    (key) => ({
      key,
      source: graph.source(key),
      target: graph.target(key),
      ...(graph.isUndirected(key) ? { undirected: true } : {}),
      attributes: graph.getEdgeAttributes(key),
    }),
  );
  yield "]}\n";
}

function* list(keys: readonly string[], entry: (key: string) => object): Generator<string> {
  for (const [index, key] of keys.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(entry(key))}`;
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
  try {
    graph.import(serialized);
  } catch (error) {
    throw new GraphError(where, error instanceof Error ? error.message : String(error), rebuild);
  }
  return graph;
}
