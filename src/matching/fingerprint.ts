import type { Sentence } from "../stages/segment.ts";

/** Words in a row that count as one trait of a text: long enough that two own reports on one meeting share hardly any. */
const SHINGLE = 4;
/** Traits kept of an article: the smallest by their hash, which is a fair sample of all (bottom-k MinHash; Broder 1997). */
export const KEPT = 64;
/** A text of fewer traits is too short to be told from another. */
const FEWEST = 5;

const BYTES = 4;

/**
 * A sample of an article's runs of words, by which copies are known: 64 numbers in 342 letters at most. Lines that are no part of the story ("Read also",
 * captions, tags) do not count, nor do marks, capitals or vowel signs. Null for a text of a few words.
 */
export function fingerprintOf(sentences: readonly Sentence[]): string | null {
  const words = hashesOf(sentences);
  if (words.length < SHINGLE + FEWEST - 1) return null;
  const traits = new Uint32Array(words.length - SHINGLE + 1);
  for (let at = 0; at < traits.length; at++) traits[at] = traitAt(words, at);
  const smallest = firstOnes(traits.sort());
  if (smallest.length < FEWEST) return null;
  const bytes = Buffer.alloc(smallest.length * BYTES);
  for (const [at, trait] of smallest.entries()) bytes.writeUInt32LE(trait, at * BYTES);
  return bytes.toString("base64url");
}

/** The numbers of a fingerprint, in order. */
export function traitsOf(fingerprint: string): Uint32Array {
  const bytes = Buffer.from(fingerprint, "base64url");
  const traits = new Uint32Array(Math.floor(bytes.length / BYTES));
  for (let at = 0; at < traits.length; at++) traits[at] = bytes.readUInt32LE(at * BYTES);
  return traits;
}

function hashesOf(sentences: readonly Sentence[]): number[] {
  const hashes: number[] = [];
  for (const { boilerplate, tokens } of sentences) {
    if (boilerplate !== null) continue;
    for (const { kind, folded } of tokens) if (kind !== "mark") hashes.push(hashOf(folded));
  }
  return hashes;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), by UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function traitAt(words: readonly number[], at: number): number {
  let hash = 0;
  for (let next = at; next < at + SHINGLE; next++) hash = spread(Math.imul(hash, 31) + (words[next] ?? 0));
  return hash >>> 0;
}

/** Every bit in reach of every other: MurmurHash3's last step (Appleby, public domain). */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The first of a sorted list, each once. */
function firstOnes(sorted: Uint32Array): number[] {
  const first: number[] = [];
  for (let at = 0; at < sorted.length && first.length < KEPT; at++) {
    const trait = sorted[at] ?? 0;
    if (trait !== first.at(-1)) first.push(trait);
  }
  return first;
}
