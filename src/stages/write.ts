import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { GraphError } from "../errors.ts";
import { keepEvidence } from "../graph/evidence-text.ts";
import { gexfBytes } from "../graph/gexf.ts";
import { indexedFrom, indexPath, writeIndex } from "../graph/graph-index.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import { serializedBytes } from "../graph/serialize.ts";
import { reasonOf, writeFiles } from "../graph/write-files.ts";

/**
 * Writes `graph.json` and `graph.gexf` into a folder, which is made if need be. Both are written beside their place and renamed when both are whole, so
 * that a graph that was there is never left half-written.
 *
 * A large `graph.json` gets an index beside it, so that `neighbors` need not read all of it.
 *
 * @returns the paths of the two files
 * @throws GraphError when the folder cannot be written
 */
export function write(graph: ParleyGraph, folder: string): string[] {
  const json = join(folder, "graph.json");
  const keep = keepEvidence();
  const files = [
    { path: json, pieces: serializedBytes(graph, keep) },
    { path: join(folder, "graph.gexf"), pieces: gexfBytes(graph, "1.3", keep) },
  ];
  try {
    makeFolder(resolve(folder));
    writeFiles(files);
    if (statSync(json).size >= indexedFrom) writeIndex(json);
    else rmSync(indexPath(json), { force: true });
  } catch (error) {
    throw new GraphError(folder, `cannot be written (${reasonOf(error)})`, "Choose another folder with --out DIR");
  }
  return files.map(({ path }) => path);
}

/** One step at a time: `recursive` never comes back from a place like /proc, where nothing can be made (Node 20 to 24). */
export function makeFolder(folder: string): void {
  const there = existsSync(folder);
  if (there && statSync(folder).isDirectory()) return;
  if (!there) makeFolder(dirname(folder));
  mkdirSync(folder);
}
