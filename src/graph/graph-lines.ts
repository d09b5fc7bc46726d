import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** A line of a file, and where it stands in bytes. */
export interface Line {
  readonly start: number;
  /** Without its line break. The next line takes its place: whoever wants to keep it copies it. */
  readonly bytes: Buffer;
}

const chunk = 4 << 20;

/**
 * The lines of a file one after the other (Node only), so that a file larger than the longest string (512 MB) can be read.
 *
 * @throws what the file system throws
 */
export function* linesOf(path: string): Generator<Line> {
  const file = openSync(path, "r");
  const read = Buffer.allocUnsafe(chunk);
  try {
    let begun = Buffer.alloc(0);
    let start = 0;
    for (let at = 0; ; ) {
      const length = readSync(file, read, 0, chunk, at);
      if (length === 0) break;
      let from = 0;
      for (let end = read.indexOf(10); end >= 0 && end < length; end = read.indexOf(10, from)) {
        const piece = read.subarray(from, end);
        const bytes = begun.length === 0 ? piece : Buffer.concat([begun, piece]);
        yield { start, bytes };
        begun = Buffer.alloc(0);
        start += bytes.length + 1;
        from = end + 1;
      }
      begun = Buffer.concat([begun, read.subarray(from, length)]);
      at += length;
    }
    if (begun.length > 0) yield { start, bytes: begun };
  } finally {
    closeSync(file);
  }
}

/** Parts of a file by their places, read in the order given. */
export function readParts(path: string, parts: readonly (readonly [start: number, length: number])[]): string[] {
  const file = openSync(path, "r");
  try {
    return parts.map(([start, length]) => {
      const bytes = Buffer.allocUnsafe(length);
      readSync(file, bytes, 0, length, start);
      return bytes.toString("utf8");
    });
  } finally {
    closeSync(file);
  }
}

/** What tells one large file from another without reading it whole: its length, and what stands at 32 places of it. */
export function signatureOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.allocUnsafe(256);
    const samples = Array.from({ length: 32 }, (_, at) => {
      const length = readSync(file, bytes, 0, bytes.length, Math.floor((size * at) / 32));
      return bytes.toString("latin1", 0, length);
    });
    return `${size} ${hash(samples.join(""))}`;
  } finally {
    closeSync(file);
  }
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** A line of `graph.json` without the comma, or what closes its list, at its end. */
export function withoutEnd(line: string): string {
  return line.slice(0, line.length - (line.endsWith("},") ? 1 : 2));
}
