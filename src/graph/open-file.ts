import { readFileSync, statSync } from "node:fs";
import { GraphError } from "../errors.ts";
import { readGexf } from "./gexf-reader.ts";
import { readLargeGraph } from "./read-large.ts";
import type { ParleyGraph } from "./schema.ts";
import { parseGraph } from "./serialize.ts";

/**
 * Opens a graph: the path of a `graph.json` or of a GEXF that Parley wrote, the text of either, or the parsed JSON. Node only; in the browser use `parseGraph`.
 *
 * @example
 * const graph = openGraph("graph/graph.json");
 * @throws GraphError when the file cannot be read or is no graph of Parley
 */
export function openGraph(pathOrJson: string | object): ParleyGraph {
  if (typeof pathOrJson !== "string") return parseGraph(pathOrJson, "the graph handed over");
  if (/^\s*[{<]/.test(pathOrJson)) return parseText(pathOrJson, "the graph handed over");
  if (isLarge(pathOrJson)) return readLargeGraph(pathOrJson);
  return parseText(readText(pathOrJson), pathOrJson);
}

/** Half of what V8 takes as one string. */
const largeFrom = 1 << 28;

function isLarge(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.size >= largeFrom && !/\.gexf$/i.test(path);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const problem = error instanceof Error && "code" in error ? reasons.get(String(error.code)) : undefined;
    throw new GraphError(path, problem ?? `cannot be read (${String(error)})`, remedy);
  }
}

const remedy = "Build a graph with `parley build`, or name one with --graph FILE";

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["EISDIR", "is a folder, not a graph"],
  ["EACCES", "may not be read"],
]);

function parseText(text: string, where: string): ParleyGraph {
  return text.trimStart().startsWith("<") ? readGexf(text, where) : parseGraph(text, where);
}
