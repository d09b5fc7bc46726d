import type { Words } from "../languages/language.ts";
import type { Found, Lexicon, Meaning } from "../languages/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import type { CountryCode } from "../types.ts";

/** A run of tokens that is one thing: an office, a country, a name. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly what: Thing;
  /** Markers of the clitics written onto it. */
  readonly proclitics: readonly string[];
  /** Pronoun written onto it: "rekannya". */
  readonly pronoun: string | null;
}

export type Thing =
  | {
      readonly is: "role";
      readonly titles: readonly string[];
      readonly plural: boolean;
      readonly leads: boolean;
      readonly former: boolean;
    }
  | { readonly is: "rank"; readonly plural: boolean }
  | { readonly is: "honorific" }
  | { readonly is: "country"; readonly code: CountryCode; readonly form: "name" | "demonym" | "capital" | "seat" }
  | { readonly is: "city"; readonly code: CountryCode }
  | {
      readonly is: "organization";
      readonly known: string | null;
      readonly country: CountryCode | null;
      readonly media: boolean;
      readonly type: string | null;
      /** One word that is its whole name: "DPR". */
      readonly whole?: true;
    }
  | {
      readonly is: "name";
      readonly weak: boolean;
      readonly quoted?: true;
      /** Words before it say that somebody is called so: "اسمه", "برئاسة". */
      readonly called?: true;
    }
  | { readonly is: "pronoun"; readonly person: keyof Words["pronouns"] }
  | { readonly is: "pair"; readonly of: keyof Words["pairs"] }
  | { readonly is: "counterpart"; readonly many: boolean }
  | { readonly is: "nothing" };

/** Words and what they can mean. */
export interface Looked {
  readonly tokens: readonly Token[];
  /** By token: the phrases that start there, longest first. */
  readonly hits: readonly (readonly Found[])[];
}

/** A sentence as the finders of names see it. */
export interface View extends Looked {
  readonly headline: boolean;
  readonly lexicon: Lexicon;
  /** Words that are somebody's name by themselves elsewhere in the article: where they stand behind an office's body, its name has ended. */
  readonly alone?: ReadonlySet<string>;
}

/** The longest hit of a kind that starts at a token. */
export function hitAt<K extends Meaning["kind"]>(view: Looked, at: number, kind: K): FoundOf<K> | null {
  const hits = view.hits[at];
  if (hits !== undefined) for (const hit of hits) if (isOf(hit, kind)) return hit;
  return null;
}

/** Meanings of a kind; members of the union may share their shape. */
type MeaningOf<K, M = Meaning> = M extends { readonly kind: infer Kinds } ? (K extends Kinds ? M : never) : never;
export type FoundOf<K> = Found & { readonly meaning: MeaningOf<K> };

function isOf<K extends Meaning["kind"]>(hit: Found, kind: K): hit is FoundOf<K> {
  return hit.meaning.kind === kind;
}

export function hasHit(view: Looked, at: number, kinds: ReadonlySet<Meaning["kind"]>): boolean {
  const hits = view.hits[at];
  if (hits !== undefined) for (const hit of hits) if (kinds.has(hit.meaning.kind)) return true;
  return false;
}

/** A marker that starts at a token, as a word of its own. */
export function markerAt(view: Looked, at: number, ...markers: readonly string[]): Found | null {
  const hits = view.hits[at];
  if (hits === undefined) return null;
  for (const hit of hits) if (hit.meaning.kind === "marker" && markers.includes(hit.meaning.marker)) return hit;
  return null;
}

/** Whether "the", "a" or "her" stands at a token. */
export function isDeterminer(view: Looked, at: number): boolean {
  return hitAt(view, at, "determiner") !== null;
}

/** The token behind "the", "a" or "her", or the one asked for where none stands. */
export function pastDeterminer(view: Looked, at: number): number {
  return isDeterminer(view, at) ? at + 1 : at;
}

/** Whether "the" stands at a token, as a word of its own. */
export function isDefinite(view: Looked, at: number): boolean {
  return hitAt(view, at, "determiner")?.meaning.form === "definite";
}

export function foldedAt(view: Looked, at: number): string {
  return view.tokens[at]?.folded ?? "";
}

/** Whether a word opens with the article written onto it: "الوزير". */
export function opensWithArticle(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && token.unarticled !== true && view.lexicon.hasArticle(token.folded);
}

export function chunk(from: number, to: number, what: Thing, hit?: Pick<Found, "proclitics" | "pronoun">): Chunk {
  return { from, to, what, proclitics: hit?.proclitics ?? [], pronoun: hit?.pronoun ?? null };
}

/** Behind the words that say no more than the country or office before them: "المضيف", "here", "terdahulu", "(AS)". */
export function behind(view: View, from: number, end: number): number {
  for (let at = from; ; ) {
    const more = hitAt(view, at, "modifier") ?? hitAt(view, at, "epithet");
    const next = more !== null ? more.to : isAcronymAt(view, at) ? at + 3 : purposeFrom(view, at);
    if (next === at || next > end) return at;
    at = next;
  }
}

/** Behind what an office is for, where "for" is written onto it: "المديرة العامة للتشغيل الأجنبي دامايانثي …". */
function purposeFrom(view: View, at: number): number {
  const affairs = hitAt(view, at, "field");
  // "لشؤون أفريقيا"
  const named = affairs !== null && affairs.proclitics.join() === "to" ? affairs.to : at;
  if (named === at && !(view.lexicon.isForThe(foldedAt(view, at)) && areKinds(view, at, PURPOSES))) return at;
  let to = Math.max(named, at + 1);
  while (opensWithArticle(view, to) && areKinds(view, to, ADJECTIVES)) to += 1;
  return to;
}

/** Whether a word means something, and nothing but these kinds of things. */
export function areKinds(view: Looked, at: number, kinds: ReadonlySet<Meaning["kind"]>): boolean {
  const hits = view.hits[at] ?? [];
  return hits.length > 0 && hits.every((hit) => kinds.has(hit.meaning.kind) && hit.to === at + 1);
}

const PURPOSES = new Set(["common", "field", "opener", "cue"] as const);
const ADJECTIVES = new Set(["common", "field", "modifier", "status"] as const);

/** "(LPS)" */
export function isAcronymAt({ tokens }: Looked, at: number): boolean {
  return tokens[at]?.folded === "(" && tokens[at + 1]?.shouted === true && tokens[at + 2]?.folded === ")";
}
