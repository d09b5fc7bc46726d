import { createHash } from "node:crypto";
import { existsSync, fstatSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../stages/write.ts";
import type { Article } from "../types.ts";
import { bodyAt, closeQuietly, openQuietly, type Place, record, recordLength, recordsIn } from "./shard.ts";

/** Extractions of builds before, by the content of their articles. What cannot be read or written is as if it were not there. */
export interface Cache {
  /** Whether something is held, which `get` might still find broken. */
  readonly has: (key: string) => boolean;
  /** The extraction's JSON, when this very article was extracted by this very version. */
  readonly get: (key: string) => Uint8Array | null;
  readonly put: (key: string, json: Uint8Array) => void;
  /** What was put is on the disk. With `tidy`, what this build neither got nor put is given up when it is much, and so are other versions. */
  readonly close: (tidy: boolean) => void;
}

interface Shard {
  readonly name: string;
  readonly file: number;
  readonly size: number;
}

interface Entry extends Place {
  readonly shard: Shard;
}

/** Put records are written when there are so many bytes of them. */
const ENOUGH = 1 << 16;
/** So many shards may stand side by side, and those above this size are left alone. */
const SHARDS = 8;
const LARGE = 1 << 24;

/** Of all that enters an extraction, as base64. */
export function keyOf({ id, text, title, url, published, language }: Article): string {
  return createHash("sha256")
    .update(JSON.stringify([id, text, title, url, published, language]))
    .digest("base64");
}

/** Opens the cache in a folder, for one version of the engine. Nothing is made before something is put. */
export function openCache(folder: string, version: string): Cache {
  const shards = shardsIn(folder, version);
  const entries = new Map<string, Entry>();
  for (const shard of shards) for (const [key, place] of recordsIn(shard.file)) entries.set(key, { ...place, shard });
  const used = new Set<string>();
  const own = newShard(folder, version);
  return {
    has: (key) => entries.has(key),
    get: (key) => {
      const entry = entries.get(key);
      const json = entry === undefined ? null : bodyAt(entry.shard.file, entry);
      if (json === null) entries.delete(key);
      else used.add(key);
      return json;
    },
    put: (key, json) => own.put(key, json),
    close: (tidy) => {
      const old = tidy ? worn(shards, entries, used) : [];
      for (const [key, entry] of entries) {
        const json = used.has(key) && old.includes(entry.shard) ? bodyAt(entry.shard.file, entry) : null;
        if (json !== null) own.put(key, json);
      }
      const isWritten = own.close();
      for (const { file } of shards) closeQuietly(file);
      if (tidy && isWritten) remove(folder, [...old.map(({ name }) => name), ...ofOthers(folder, version)]);
    },
  };
}

/** Shards whose used records are better moved to a new one: most is not used any more, or there are many small ones. */
function worn(shards: readonly Shard[], entries: ReadonlyMap<string, Entry>, used: ReadonlySet<string>): Shard[] {
  const live = new Map<Shard, number>();
  for (const [key, { shard, length }] of entries)
    if (used.has(key)) live.set(shard, (live.get(shard) ?? 0) + recordLength(length));
  const isMany = shards.filter(({ size }) => size < LARGE).length > SHARDS;
  return shards.filter((shard) => (isMany && shard.size < LARGE) || (live.get(shard) ?? 0) < shard.size / 2);
}

function ofOthers(folder: string, version: string): string[] {
  return namesIn(folder).filter((name) => ![null, version].includes(versionOf(name)));
}

function remove(folder: string, names: readonly string[]): void {
  for (const name of names) removeQuietly(join(folder, name));
}

function shardsIn(folder: string, version: string): Shard[] {
  return namesIn(folder)
    .filter((name) => versionOf(name) === version)
    .sort()
    .flatMap((name) => {
      const file = openQuietly(join(folder, name));
      return file === null ? [] : [{ name, file, size: fstatSync(file).size }];
    });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Of "3f0c….12.shard". */
function versionOf(name: string): string | null {
  return /^([0-9a-f]+)\.\d+\.shard$/.exec(name)?.[1] ?? null;
}

interface OwnShard {
  readonly put: (key: string, json: Uint8Array) => void;
  /** Whether all that was put is written. */
  readonly close: () => boolean;
}

/** The shard of this build, made at the first write; a disk that is full ends the caching, not the build. */
function newShard(folder: string, version: string): OwnShard {
  let file: number | null = null;
  let isBroken = false;
  let waiting: Buffer[] = [];
  let size = 0;
  const flush = () => {
    try {
      if (size === 0 || isBroken) return;
      file ??= makeShard(folder, version);
      writeWhole(file, Buffer.concat(waiting));
    } catch {
      isBroken = true;
    } finally {
      waiting = [];
      size = 0;
    }
  };
  return {
    put: (key, json) => {
      if (isBroken) return;
      waiting.push(record(Buffer.from(key, "base64"), json));
      size += recordLength(json.byteLength);
      if (size >= ENOUGH) flush();
    },
    close: () => {
      flush();
      if (file !== null) closeQuietly(file);
      file = null;
      return !isBroken;
    },
  };
}

/** A number that nobody took, even where two builds run at once. */
function makeShard(folder: string, version: string): number {
  makeFolder(folder);
  // Whoever keeps the graph in git does not want this there.
  if (!existsSync(join(folder, ".gitignore"))) writeFileSync(join(folder, ".gitignore"), "*\n");
  for (let number = 1; ; number++) {
    try {
      return openSync(join(folder, `${version}.${String(number).padStart(6, "0")}.shard`), "ax");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength; ) at += writeSync(file, bytes, at);
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
