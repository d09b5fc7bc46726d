import { hitAt, isDeterminer, markerAt } from "../recognition/chunk.ts";
import { isJoinedByHyphen, isPossessive, pastComma } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Reference } from "../reference/antecedents.ts";
import { governor } from "../reference/context.ts";
import type { Sentence } from "../stages/segment.ts";

/** Whether two mentions are linked by a comma or "and" and nothing else. */
export function coordinated(sentence: Sentence, a: Reference, b: Reference, run: readonly Reference[]): boolean {
  if (
    (a.mention.form === "place") !== (b.mention.form === "place") ||
    a.mention.form === "pair" ||
    b.mention.form === "pair" ||
    b.mention.form === "pronoun"
  )
    return false;
  if (!areAlike(sentence, a.mention, b.mention)) return false;
  if (b.mention.proclitics[0] === "and") {
    const alone = b.mention.proclitics.every((marker) => marker === "and" || marker === "article");
    return alone && pastComma(sentence, a.mention.to) === b.mention.from && !opensClause(sentence, b.mention.to);
  }
  if (isQuoted(sentence, a.mention.from) || isWitness(sentence, b.mention)) return false;
  let at = pastHome(sentence, a.mention.to);
  while (at < b.mention.from && /^[)"”»']$/.test(sentence.tokens[at]?.folded ?? "")) at += 1;
  const comma = /^[,;•]$/.test(sentence.tokens[at]?.folded ?? "");
  if (comma) at += 1;
  const and = markerAt(sentence, at, "and") ?? secondAt(sentence, at);
  if (and !== null) at = and.to;
  at = pastCount(sentence, at);
  while (at < b.mention.from && isSmall(sentence, at)) at += 1;
  // "Nazir Idris": a title that no list has.
  if (at + 1 === b.mention.from && (sentence.hits[at] ?? []).length === 0 && sentence.tokens[at]?.kind === "word")
    at += 1;
  return at === b.mention.from && (comma || and !== null) && (and !== null || run.length < 12);
}

/** A country and a body may act together ("India and the European Union concluded …"), a country and a person are no list. */
function areAlike(sentence: Sentence, a: Mention, b: Mention): boolean {
  if (a.kind !== "country" && b.kind !== "country") return true;
  if (a.kind === b.kind) return true;
  const [country, body] = a.kind === "country" ? [a, b] : [b, a];
  const acts = country.placeForm === "name" && governor(sentence, country.from, country.proclitics) !== "of";
  return acts && body.kind === "organization" && (b.proclitics[0] === "and" || isAnd(sentence, b.from - 1));
}

function isAnd(sentence: Sentence, at: number): boolean {
  const before = hitAt(sentence, at, "article") === null ? at : at - 1;
  return markerAt(sentence, before, "and") !== null;
}

/** "X and Y, with Z as witness" */
function isWitness(sentence: Sentence, { from, to }: Mention): boolean {
  return markerAt(sentence, from - 1, "with") !== null && hitAt(sentence, pastComma(sentence, to), "witness") !== null;
}

/** "الأول مع X، والثاني مع Y": the next of several meetings, counted. */
function secondAt(sentence: Sentence, at: number): { readonly to: number } | null {
  const ordinal = hitAt(sentence, at, "day of month");
  return ordinal?.proclitics[0] === "and" && markerAt(sentence, ordinal.to, "with") !== null ? ordinal : null;
}

/** "…, والوزير قال": behind a comma another clause, and no more of the list. */
function opensClause(sentence: Sentence, at: number): boolean {
  return hitAt(sentence, at, "saying")?.to === at + 1 && markerAt(sentence, at, "and") === null;
}

/** Behind the "(2)" of "(1) X; (2) Y". */
function pastCount({ tokens }: Sentence, at: number): number {
  const counts = tokens[at]?.folded === "(" && tokens[at + 1]?.kind === "number" && tokens[at + 2]?.folded === ")";
  return counts ? at + 3 : at;
}

/** "Menurut Maryam, PBR dan PNB setuju": who is quoted is none of the list behind the comma. */
export function isQuoted(sentence: Sentence, from: number): boolean {
  const name = hitAt(sentence, from - 1, "article") === null ? from : from - 1;
  for (let at = Math.max(0, name - 2); at < name; at++) if (hitAt(sentence, at, "quoting")?.to === name) return true;
  return false;
}

/** "The", "with" or a quote that opens: "A, and also with B". Behind "a" no list goes on: it says what A is. */
function isSmall(sentence: Sentence, at: number): boolean {
  const determiner = hitAt(sentence, at, "determiner");
  if (determiner !== null) return determiner.meaning.form !== "indefinite";
  if (hitAt(sentence, at, "also") !== null) return true;
  return markerAt(sentence, at, "with")?.to === at + 1 || OPENING.test(sentence.tokens[at]?.folded ?? "");
}

const OPENING = /^["“«']$/;

/** Commas alone do not make a list: "In Islamabad, Sharif, …". A list ends in "and" or has titles throughout. */
export function splitCommaRuns(sentence: Sentence, run: readonly Reference[]): Reference[][] {
  if (run.length < 2) return [[...run]];
  const linked = run.slice(1).some((reference, index) => {
    const before = run[index]?.mention.to ?? 0;
    if (reference.mention.proclitics[0] === "and") return true;
    for (let at = before; at < reference.mention.from; at++)
      if (markerAt(sentence, at, "and") !== null || secondAt(sentence, at) !== null) return true;
    return false;
  });
  return linked ? [[...run]] : run.map((reference) => [reference]);
}

/** Behind "of the Progress Bloc" or "(Ghana)": whose or whence somebody is. */
export function pastHome(sentence: Sentence, at: number): number {
  const of = markerAt(sentence, at, "of", "from");
  if (of === null) return pastBracket(sentence, at);
  const from = isDeterminer(sentence, of.to) ? of.to + 1 : of.to;
  let to = from;
  while (isCapitalOrJoined(sentence, to)) to += 1;
  return to > from ? to : at;
}

function isCapitalOrJoined(sentence: Sentence, at: number): boolean {
  const [token, next] = [sentence.tokens[at], sentence.tokens[at + 1]];
  if (token?.kind === "word" && token.capital) return true;
  if (markerAt(sentence, at, "of", "for") !== null) return next?.capital === true;
  return isJoinedByHyphen(sentence, at) || (isPossessive(sentence, at) && next?.capital === true);
}

/** Behind "(Ghana)"; "(left)" is a picture's. */
function pastBracket({ tokens }: Sentence, at: number): number {
  if (tokens[at]?.folded !== "(" || tokens[at + 1]?.capital !== true) return at;
  for (let close = at + 2; close <= at + 5; close++) if (tokens[close]?.folded === ")") return close + 1;
  return at;
}
