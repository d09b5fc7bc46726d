import type { ArticleHead } from "../types.ts";
import { KEPT, traitsOf } from "./fingerprint.ts";
import { byCodeUnit } from "./fold.ts";

/** Share of the shorter text's runs of words that the longer holds too: measured in docs/reading.md. */
const COPIED = 0.5;
/** So many runs of words must be found in both: fewer may be a quotation. */
const LEAST_SHARED = 6;
/** A text with fewer runs of words is a copy only of its like, word for word. */
const SHORT = 24;
/** How many of an article's traits are looked up: the first of them are the first of its cut copies too. */
const LOOKED_UP = 16;
/** How many articles of one trait others are compared with. Where more have it, it is a site's own words. */
const COMPARED = 4;

/**
 * Which articles are copies of which: syndicated texts, with another headline or lead, or cut. From a copy's id to that of its original, the earliest
 * published, then the one with the smallest id. Texts in different languages are never copies: a translation is somebody's own work.
 * The order of the articles does not matter, and no more than a few are compared with each.
 *
 * @example
 * findCopies(heads).get("site-b-17") //=> "agency-17"
 */
export function findCopies(articles: readonly ArticleHead[]): ReadonlyMap<string, string> {
  const ranked = [...articles].sort(earlierFirst).flatMap(sketched);
  const originalOf = new Map<number, number>();
  for (const [later, earlier] of candidates(ranked)) {
    if (originalOf.has(later)) continue;
    const original = originalOf.get(earlier) ?? earlier;
    const [copy, first] = [ranked[later], ranked[original]];
    if (copy !== undefined && first !== undefined && areCopies(copy, first)) originalOf.set(later, original);
  }
  return new Map(
    [...originalOf].map(([copy, original]) => [ranked[copy]?.id ?? "", ranked[original]?.id ?? ""] as const),
  );
}

interface Sketched {
  readonly id: string;
  readonly language: string;
  readonly traits: Uint32Array;
}

function sketched({ id, language, fingerprint }: ArticleHead): Sketched[] {
  return fingerprint === undefined || fingerprint === null ? [] : [{ id, language, traits: traitsOf(fingerprint) }];
}

/** What nobody dates comes last: it is more likely the copy. */
function earlierFirst(one: ArticleHead, other: ArticleHead): number {
  return byCodeUnit(one.published ?? "9999", other.published ?? "9999") || byCodeUnit(one.id, other.id);
}

/** Pairs of places that share a trait that is looked up, the later one first; in the order of the later, then of the earlier. */
function candidates(ranked: readonly Sketched[]): (readonly [later: number, earlier: number])[] {
  const pairs = new Set<number>();
  const of = ranked.length;
  for (const sharing of groupsByTrait(ranked))
    for (const [at, later] of sharing.entries())
      for (const earlier of sharing.slice(0, Math.min(at, COMPARED))) pairs.add(later * of + earlier);
  return [...Float64Array.from(pairs).sort()].map((pair) => [Math.floor(pair / of), pair % of] as const);
}

/** Places of articles that share a trait, in order. Sorted as numbers, since a map of lists of a million traits would not fit. */
function* groupsByTrait(ranked: readonly Sketched[]): Generator<number[]> {
  const of = ranked.length;
  const keys = new Float64Array(ranked.reduce((sum, { traits }) => sum + Math.min(traits.length, LOOKED_UP), 0));
  let filled = 0;
  for (const [at, { traits }] of ranked.entries())
    for (const trait of traits.subarray(0, LOOKED_UP)) keys[filled++] = trait * of + at;
  keys.sort();
  let sharing: number[] = [];
  let trait = -1;
  for (const key of keys) {
    const next = Math.floor(key / of);
    if (next !== trait && sharing.length > 1) yield sharing;
    if (next !== trait) sharing = [];
    trait = next;
    sharing.push(key % of);
  }
  if (sharing.length > 1) yield sharing;
}

function areCopies(one: Sketched, other: Sketched): boolean {
  if (one.language !== other.language) return false;
  if (Math.min(one.traits.length, other.traits.length) < SHORT) return areSame(one.traits, other.traits);
  const most = Math.min(reachOf(one.traits), reachOf(other.traits));
  const [a, b] = [countUpTo(one.traits, most), countUpTo(other.traits, most)];
  const shared = countShared(one.traits, other.traits, most);
  return shared >= LEAST_SHARED && shared >= COPIED * Math.min(a, b);
}

function areSame(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((trait, at) => trait === other[at]);
}

/** Up to where a sketch holds all of its article's traits. */
function reachOf(traits: Uint32Array): number {
  return traits.length < KEPT ? Number.POSITIVE_INFINITY : (traits.at(-1) ?? 0);
}

function countUpTo(sorted: Uint32Array, most: number): number {
  let count = 0;
  while (count < sorted.length && (sorted[count] ?? 0) <= most) count += 1;
  return count;
}

function countShared(one: Uint32Array, other: Uint32Array, most: number): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a > most || b > most) break;
    if (a === b) shared += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return shared;
}
