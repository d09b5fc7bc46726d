import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { GraphError } from "../errors.ts";
import { gexfLines } from "../graph/gexf.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import { serializedLines } from "../graph/serialize.ts";

/**
 * Writes `graph.json` and `graph.gexf` into a folder, which is made if need be. Both are written beside their place and renamed when both are whole, so
 * that a graph that was there is never left half-written.
 *
 * @returns the paths of the two files
 * @throws GraphError when the folder cannot be written
 */
export function write(graph: ParleyGraph, folder: string): string[] {
  const files = [
    { path: join(folder, "graph.json"), pieces: () => serializedLines(graph) },
    { path: join(folder, "graph.gexf"), pieces: () => gexfLines(graph) },
  ];
  try {
    mkdirSync(folder, { recursive: true });
    for (const { path, pieces } of files) writePieces(beside(path), pieces());
    for (const { path } of files) renameSync(beside(path), path);
  } catch (error) {
    for (const { path } of files) rmSync(beside(path), { force: true });
    throw new GraphError(folder, `cannot be written (${reason(error)})`, "Choose another folder with --out DIR");
  }
  return files.map(({ path }) => path);
}

/** In the same folder, since a rename across file systems is a copy. */
function beside(path: string): string {
  return `${path}.writing`;
}

/** Strings of about this many UTF-16 units go to the disk at once. */
const enough = 1 << 20;

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    let waiting = "";
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < enough) continue;
      writeAll(file, waiting);
      waiting = "";
    }
    writeAll(file, waiting);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A write may take less than it was given. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
