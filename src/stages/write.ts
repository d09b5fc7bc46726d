import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { GraphError } from "../errors.ts";
import { gexfLines } from "../graph/gexf.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import { serializedLines } from "../graph/serialize.ts";
import { reasonOf, writeFiles } from "../graph/write-files.ts";

/**
 * Writes `graph.json` and `graph.gexf` into a folder, which is made if need be. Both are written beside their place and renamed when both are whole, so
 * that a graph that was there is never left half-written.
 *
 * @returns the paths of the two files
 * @throws GraphError when the folder cannot be written
 */
export function write(graph: ParleyGraph, folder: string): string[] {
  const files = [
    { path: join(folder, "graph.json"), pieces: serializedLines(graph) },
    { path: join(folder, "graph.gexf"), pieces: gexfLines(graph) },
  ];
  try {
    makeFolder(resolve(folder));
    writeFiles(files);
  } catch (error) {
    throw new GraphError(folder, `cannot be written (${reasonOf(error)})`, "Choose another folder with --out DIR");
  }
  return files.map(({ path }) => path);
}

/** One step at a time: `recursive` never comes back from a place like /proc, where nothing can be made (Node 20 to 24). */
function makeFolder(folder: string): void {
  const there = existsSync(folder);
  if (there && statSync(folder).isDirectory()) return;
  if (!there) makeFolder(dirname(folder));
  mkdirSync(folder);
}
