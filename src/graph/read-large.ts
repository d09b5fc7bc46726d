import { MultiGraph } from "graphology";
import { GraphError } from "../errors.ts";
import { linesOf, withoutEnd } from "./graph-lines.ts";
import {
  type EdgeAttributes,
  type EdgeEntry,
  edgeEntrySchema,
  type GraphAttributes,
  graphAttributesSchema,
  type NodeAttributes,
  type NodeEntry,
  nodeEntrySchema,
  type ParleyGraph,
} from "./schema.ts";

/**
 * A graph from a `graph.json` that Parley wrote (Node only), line by line: for files beyond what one string can hold, and without the text beside the graph.
 * What is read is checked as `parseGraph` checks it.
 *
 * @throws GraphError when the file is no graph of Parley, or was laid out anew so that a node or edge is no longer a line
 */
export function readLargeGraph(path: string): ParleyGraph {
  const graph: ParleyGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  let part: "head" | "nodes" | "edges" = "head";
  for (const { bytes } of linesOf(path)) {
    const line = bytes.toString("utf8");
    if (part === "head") {
      if (line.startsWith('"attributes":')) graph.replaceAttributes(attributesOf(line, path));
      else if (line.startsWith('"nodes":[')) part = "nodes";
      else if (!line.startsWith('{"options":')) throw strange(path);
    } else if (line.startsWith('"edges":[')) part = "edges";
    else if (part === "nodes") addNode(graph, line, path);
    else addEdge(graph, line, path);
  }
  if (part !== "edges") throw strange(path);
  return graph;
}

function attributesOf(line: string, path: string): GraphAttributes {
  const parsed = parse(line.slice('"attributes":'.length), path);
  check(graphAttributesSchema.safeParse(parsed), path);
  return parsed as GraphAttributes;
}

function addNode(graph: ParleyGraph, line: string, path: string): void {
  const parsed = parse(line, path);
  check(nodeEntrySchema.safeParse(parsed), path);
  const { key, attributes } = parsed as NodeEntry;
  attempt(path, () => graph.addNode(key, attributes));
}

function addEdge(graph: ParleyGraph, line: string, path: string): void {
  if (line === "]}") return;
  const parsed = parse(line, path);
  check(edgeEntrySchema.safeParse(parsed), path);
  const { key, source, target, undirected, attributes } = parsed as EdgeEntry;
  attempt(path, () =>
    undirected === true
      ? graph.addUndirectedEdgeWithKey(key, source, target, attributes)
      : graph.addDirectedEdgeWithKey(key, source, target, attributes),
  );
}

function parse(line: string, path: string): unknown {
  try {
    return JSON.parse(withoutEnd(line));
  } catch (error) {
    throw new GraphError(path, `is not JSON (${error instanceof Error ? error.message : String(error)})`, rebuild);
  }
}

type Checked =
  | { readonly success: true }
  | {
      readonly success: false;
      readonly error: {
        readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
      };
    };

function check(checked: Checked, path: string): void {
  if (checked.success) return;
  const [issue] = checked.error.issues;
  const where = issue?.path.map(String).join(".") || "the whole";
  throw new GraphError(path, `is not a graph of Parley: ${where}: ${issue?.message ?? "malformed"}`, rebuild);
}

function attempt(path: string, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    throw new GraphError(path, error instanceof Error ? error.message : String(error), rebuild);
  }
}

const rebuild = "Build it again with `parley build`";

function strange(path: string): GraphError {
  return new GraphError(path, "is too large to be read unless each node and edge is a line of its own", rebuild);
}
