import type { Marker } from "../languages/language.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import { hitAt, isDefinite, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import { tokenize } from "../text/tokens.ts";
import type { Weights } from "../weights/model.ts";

/** The preposition or conjunction that stands right before a token, written alone or onto the word. */
export function governor(sentence: Sentence, from: number, proclitics: readonly string[] = []): Marker | null {
  const own = proclitics.filter((marker) => marker !== "article").at(-1);
  if (own !== undefined && own !== "future") return own as Marker;
  for (let at = from - 1; at >= 0 && at >= from - 5; at--) {
    const token = sentence.tokens[at];
    if (token === undefined) return null;
    for (const hit of sentence.hits[at] ?? []) {
      if (hit.meaning.kind === "marker" && reaches(sentence, hit.to, from)) return hit.meaning.marker;
    }
  }
  return isComma(sentence, from - 1) ? "and" : null;
}

function reaches(sentence: Sentence, at: number, from: number): boolean {
  for (let next = at; next < from; next++) if (!isSkipped(sentence, next)) return false;
  return at <= from;
}

/** "With the", "of both", "by “": what may stand between a preposition and what it governs. */
function isSkipped(sentence: Sentence, at: number): boolean {
  const determiner = hitAt(sentence, at, "determiner");
  if (determiner !== null) return determiner.meaning.form !== "possessive";
  return hitAt(sentence, at, "quantifier") !== null || OPENING.test(sentence.tokens[at]?.folded ?? "");
}

const OPENING = /^["“«'‘([]$/;

/** Whether a capital or city is where something is, not a government that acts: "in Doha", "DOHA:", "Doha (QNA) –". */
export function isVenue(mention: Mention, sentence: Sentence): boolean {
  if (mention.placeForm === "city") return true;
  const marker = governor(sentence, mention.from, mention.proclitics);
  if (saysWhere(marker)) return true;
  const after = sentence.tokens[mention.to]?.folded ?? "";
  return mention.from <= 1 && /^[:(–—,-]$/.test(after) && mention.to < sentence.tokens.length && sentence.index < 12;
}

/** Whether something is in, goes to, comes from or by way of what a preposition governs. */
export function saysWhere(marker: Marker | null): boolean {
  return marker === "in" || marker === "to" || marker === "from" || marker === "via";
}

/** Whether a word of saying stands beside a mention: its actor speaks. */
export function speaks(mention: Mention, sentence: Sentence): boolean {
  const before = [1, 2].some((step) => hitEndsAt(sentence, mention.from - step + 1, "saying"));
  const after = [0, 1, 2].some((step) => hitAt(sentence, mention.to + step, "saying") !== null);
  return before || after;
}

function hitEndsAt(sentence: Sentence, to: number, kind: "saying"): boolean {
  for (let at = Math.max(0, to - 3); at < to; at++) if (hitAt(sentence, at, kind)?.to === to) return true;
  return false;
}

/** Whether the name stands behind "the", which people's names do not. */
export function hasArticle(mention: Mention, sentence: Sentence): boolean {
  return mention.name !== null && isDefinite(sentence, mention.from - 1) && mention.titles.length === 0;
}

/** Whether a word for company stands before a mention: "diiringi isteri, X", "in the company of the Clerk, Mr X". */
export function accompanies(sentence: Sentence, from: number): boolean {
  const far = isComma(sentence, from - 1) ? FAR_COMPANY : 2;
  for (let at = from - 1; at >= 0 && at >= from - far - LONGEST_COMPANY; at--) {
    const hit = hitAt(sentence, at, "accompanying");
    // "In the presence of the leaders, X signed": a comma closes what a sentence opens with.
    if (hit === null || hit.to > from || from - hit.to > (at > LEADING ? far : 2)) continue;
    return !opensDeed(sentence, hit.to, from) && !parts(sentence, hit.to, from - 1);
  }
  return false;
}

/** Words before a phrase that opens a sentence: "6.". */
const LEADING = 2;

/** "in the company of" */
const LONGEST_COMPANY = 4;

/** "his wife," and "the Deputy Clerk," before a name */
const FAR_COMPANY = 4;

/** Whether a comma or "and" stands between tokens. */
function parts(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (conjoins(sentence, at)) return true;
  return false;
}

/** "Bersama delegasi menemui X": behind a verb stands whom it is done to. */
function opensDeed(sentence: Sentence, at: number, from: number): boolean {
  for (let next = at; next < from; next++) {
    const shape = hitAt(sentence, next, "cue")?.meaning.cue.shape;
    if (shape !== undefined && shape !== "noun" && shape !== "with") return true;
  }
  return false;
}

/** Whether a comma or "and" stands at a token. */
export function conjoins(sentence: Sentence, at: number): boolean {
  return isComma(sentence, at) || markerAt(sentence, at, "and") !== null;
}

/** An article as the finding of its actors sees it. */
export interface Context {
  readonly sentences: readonly Sentence[];
  readonly text: string;
  readonly lexicon: Lexicon;
  /** How much each reason counts for what a name is. */
  readonly weights: Weights;
  /** The names' words, kept once split. */
  readonly words: Map<Mention, readonly string[]>;
  /** By sentence: the tokens at which people introduced by an office end. */
  readonly titledEnds: ReadonlyMap<number, readonly number[]>;
}

/** What a word of a name is to the language; "unknown" what nothing explains: "توتال" in "شركة توتال الفرنسية". */
export function spellingOf(word: string, { isGiven, isFamily, isCommon, match }: Lexicon): string {
  if (isGiven(word)) return "given";
  if (isFamily(word)) return "family";
  if (isCommon(word)) return "common";
  return match(tokenize(word))[0]?.length ? "word" : "unknown";
}
