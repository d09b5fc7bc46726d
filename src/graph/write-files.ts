import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";

/** A file to be, in pieces, so that it need not be held whole. */
export interface Written {
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

/**
 * Writes files (Node only) beside their places, and renames them when all are whole: what was there before is never half overwritten, and a failure
 * leaves it as it was.
 *
 * @throws what the file system throws
 */
export function writeFiles(files: readonly Written[]): void {
  try {
    for (const { path, pieces } of files) writePieces(beside(path), pieces);
    for (const { path } of files) renameSync(beside(path), path);
  } catch (error) {
    for (const { path } of files) removeQuietly(beside(path));
    throw error;
  }
}

/** The reason a file system gives, for a message: "EACCES". */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** In the same folder, since a rename across file systems is a copy. */
function beside(path: string): string {
  return `${path}.writing`;
}

/** What failed already says why; that the rest cannot be tidied either adds nothing. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Strings of about this many UTF-16 units go to the disk at once. */
const enough = 1 << 20;

function writePieces(path: string, pieces: Iterable<string | Uint8Array>): void {
  // Made anew: what stands there may be a link that somebody else put there, to a file that is not to be touched.
  rmSync(path, { force: true });
  const file = openSync(path, "wx");
  try {
    let waiting = "";
    for (const piece of pieces) {
      if (typeof piece === "string") waiting += piece;
      if (waiting.length >= enough || typeof piece !== "string") {
        writeAll(file, Buffer.from(waiting, "utf8"));
        waiting = "";
      }
      if (typeof piece !== "string") writeAll(file, piece);
    }
    writeAll(file, Buffer.from(waiting, "utf8"));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A write may take less than it was given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
