import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";

/*
 * A shard is a file of records, one after the other, to which only the build that made it appends:
 *
 *   "PLX1" | length of the body, 4 bytes | CRC-32 of the body, 4 bytes | key, 32 bytes | CRC-32 of all before, 4 bytes | body
 *
 * A build that is killed, or a machine that loses its power, leaves a last record that is not whole: reading stops there.
 */

const MAGIC = 0x31584c50;
const HEAD = 48;

/** Where a record's body stands. */
export interface Place {
  readonly at: number;
  readonly length: number;
  readonly crc: number;
}

/** A record's bytes. */
export function record(key: Uint8Array, body: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(HEAD + body.byteLength);
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(body.byteLength, 4);
  bytes.writeUInt32LE(crc32(body), 8);
  bytes.set(key, 12);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, HEAD - 4)), HEAD - 4);
  bytes.set(body, HEAD);
  return bytes;
}

/** How many bytes a record of such a body takes. */
export function recordLength(body: number): number {
  return HEAD + body;
}

/** The records of a shard: key as base64, and the place of the body. The bodies are not read. */
export function* recordsIn(file: number): Generator<readonly [key: string, place: Place]> {
  const size = fstatSync(file).size;
  const head = Buffer.alloc(HEAD);
  for (let at = 0; at + HEAD <= size; ) {
    if (readSync(file, head, 0, HEAD, at) < HEAD || !isHead(head)) return;
    const length = head.readUInt32LE(4);
    if (at + HEAD + length > size) return;
    yield [head.toString("base64", 12, 44), { at: at + HEAD, length, crc: head.readUInt32LE(8) }];
    at += HEAD + length;
  }
}

function isHead(head: Buffer): boolean {
  return head.readUInt32LE(0) === MAGIC && head.readUInt32LE(HEAD - 4) === crc32(head.subarray(0, HEAD - 4));
}

/** A record's body, or null when it is not what was written. */
export function bodyAt(file: number, { at, length, crc }: Place): Buffer | null {
  const bytes = Buffer.allocUnsafe(length);
  let got = 0;
  while (got < length) {
    const more = readSync(file, bytes, got, length - got, at + got);
    if (more === 0) return null;
    got += more;
  }
  return crc32(bytes) === crc ? bytes : null;
}

/** A file to read, or null where there is none. */
export function openQuietly(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch {
    return null;
  }
}

export function closeQuietly(file: number): void {
  try {
    closeSync(file);
  } catch {}
}
