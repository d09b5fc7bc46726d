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
      /** Where its own name opens, behind words that describe it: "الشركة العمانية «رمال»". */
      readonly called?: number;
      /** Where its own name opens behind whose it is: "Morocco's Atlas Phosphates". */
      readonly own?: number;
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
  /** What the article calls places that no list has. */
  readonly places?: ReadonlySet<string>;
  /** The acronyms that it gives bodies. */
  readonly acronyms?: ReadonlySet<string>;
  /** Words that are surely a country's name elsewhere in the article, and nobody's. */
  readonly states?: ReadonlySet<string>;
  /** Words that end the names of the article's people. */
  readonly surnames?: ReadonlySet<string>;
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
    const next = more !== null ? more.to : isShortForm(view, at) ? at + 3 : purposeFrom(view, at);
    if (next === at) return Math.max(at, Math.min(dutyFrom(view, at), end));
    if (next > end) return at;
    at = next;
  }
}

/** Behind what an office is for, where "for" is written onto it: "المديرة العامة للتشغيل الأجنبي دامايانثي …". */
function purposeFrom(view: View, at: number): number {
  const affairs = hitAt(view, at, "field");
  // "لشؤون أفريقيا"
  const named = affairs !== null && affairs.proclitics.join() === "to" ? affairs.to : at;
  if (
    named === at &&
    !isForField(view, at) &&
    !(view.lexicon.isForThe(foldedAt(view, at)) && areKinds(view, at, PURPOSES))
  )
    return at;
  let to = Math.max(named, isForField(view, at) ? at + 2 : at + 1);
  while (opensWithArticle(view, to) && areKinds(view, to, ADJECTIVES)) to += 1;
  return to;
}

/** Behind what an office is for, in words of which no list knows the office: "minister for the marine, Rose …", "Minister of Finance and Public Credit of Cuba, …". */
export function dutyFrom(view: View, at: number): number {
  if (view.lexicon.language.adjectives !== "before noun") return at;
  const linked = markerAt(view, at, "of", "for", "and");
  if (linked === null) return at;
  let to = pastDeterminer(view, linked.to);
  const from = to;
  while (to < from + MOST_DUTY && (isDuty(view, to) || isAbstract(view, to))) to += 1;
  return to > from && (isAbstract(view, to - 1) || endsDuty(view, to)) ? to : at;
}

/** "Minister of Regional Municipalities", "for Climate Resilience": by its ending no name but what an office is for. */
export function isAbstract({ tokens, lexicon }: View, at: number): boolean {
  const { folded, capital } = tokens[at] ?? { folded: "", capital: false };
  const endings = lexicon.language.nounEndings ?? [];
  return (
    capital && !lexicon.isGiven(folded) && !lexicon.isFamily(folded) && endings.some((end) => folded.endsWith(end))
  );
}

const MOST_DUTY = 6;

function isDuty(view: View, at: number): boolean {
  if (markerAt(view, at, "and") !== null) return true;
  const token = view.tokens[at];
  if (token?.kind !== "word" || hasHit(view, at, NO_DUTY)) return false;
  // "The Bank of England" is a body, "the municipal council" need not be.
  if (hasHit(view, at, BODIES)) return !token.capital;
  return view.lexicon.isCommon(token.folded) || hitAt(view, at, "field") !== null;
}

/** A comma and a name, a title or the office's country follow. */
function endsDuty(view: View, at: number): boolean {
  const next = foldedAt(view, at) === "," ? at + 1 : at;
  if (hasHit(view, next, ADDRESSES)) return true;
  const of = markerAt(view, at, "of");
  if (of !== null) return hitAt(view, pastDeterminer(view, of.to), "country") !== null;
  if (view.tokens[next]?.capital !== true || hitAt(view, next, "country") !== null) return false;
  // "Minister of Trade and Crafts Aida Duarte": whatever no list has is a name.
  return next > at || (view.tokens[at - 1]?.capital === true && (view.hits[at] ?? []).length === 0);
}

const ADDRESSES = new Set(["honorific", "rank"] as const);
const BODIES = new Set(["opener", "closer"] as const);
const NO_DUTY = new Set([
  "country",
  "determiner",
  "head",
  "honorific",
  "known organization",
  "marker",
  "month",
  "pronoun",
  "rank",
  "relative",
  "role",
  "saying",
  "subordinator",
  "weekday",
] as const);

/** "لشؤون المياه": "for" written onto a common word, and a field of work behind it. */
function isForField(view: View, at: number): boolean {
  const affairs = hitAt(view, at, "common");
  return affairs?.proclitics.join() === "to" && affairs.to === at + 1 && hitAt(view, at + 1, "field")?.to === at + 2;
}

/** Whether a word means something, and nothing but these kinds of things. */
export function areKinds(view: Looked, at: number, kinds: ReadonlySet<Meaning["kind"]>): boolean {
  const hits = view.hits[at] ?? [];
  return hits.length > 0 && hits.every((hit) => kinds.has(hit.meaning.kind) && hit.to === at + 1);
}

const PURPOSES = new Set(["common", "field", "opener", "cue"] as const);
const ADJECTIVES = new Set(["common", "field", "modifier", "status"] as const);

/** An acronym in brackets; where there are no capitals any word that no list has, or that is the body: "(كاف)", "(فيفا)". */
function isShortForm(view: View, at: number): boolean {
  if (view.lexicon.language.capitals || foldedAt(view, at) !== "(" || foldedAt(view, at + 2) !== ")")
    return isAcronymAt(view, at);
  const word = view.tokens[at + 1];
  return (
    word?.kind === "word" &&
    (view.hits[at + 1] ?? []).every((hit) => hit.meaning.kind === "known organization" || hit.proclitics.length > 0)
  );
}

/** "(LPS)" */
export function isAcronymAt({ tokens }: Looked, at: number): boolean {
  return tokens[at]?.folded === "(" && tokens[at + 1]?.shouted === true && tokens[at + 2]?.folded === ")";
}
