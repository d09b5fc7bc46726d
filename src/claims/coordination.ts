import { hasHit, hitAt, isDeterminer, markerAt } from "../recognition/chunk.ts";
import { isComma, isJoinedByHyphen, isPossessive, pastComma } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Reference } from "../reference/antecedents.ts";
import { accompanies, governor } from "../reference/context.ts";
import type { Sentence } from "../stages/segment.ts";
import { isCrowd } from "./crowd-words.ts";

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
    return (
      repeatsPreposition(a.mention, b.mention) &&
      pastComma(sentence, a.mention.to) === b.mention.from &&
      !opensClause(sentence, b.mention.to)
    );
  }
  if (isQuoted(sentence, a.mention.from) || isWitness(sentence, b.mention)) return false;
  if (opensWithHome(sentence, b.mention)) return pastComma(sentence, a.mention.to) === b.mention.from - 1;
  let at = pastGovernment(sentence, a.mention) ?? pastHome(sentence, a.mention.to);
  at = pastOften(sentence, pastDescription(sentence, at));
  while (at < b.mention.from && /^[)"”»']$/.test(sentence.tokens[at]?.folded ?? "")) at += 1;
  const comma = /^[,;•]$/.test(sentence.tokens[at]?.folded ?? "");
  if (comma) at += 1;
  const and = andAt(sentence, at) ?? secondAt(sentence, at) ?? andAgainAt(sentence, at, run);
  if (and === null && isCompany(sentence, run) && !goesOn(sentence, b.mention.to, run)) return false;
  if (and !== null) at = and.to;
  if (and !== null) at = pastTopic(sentence, at, run);
  if (comma || and !== null) at = pastOrigin(sentence, at);
  at = pastSame(sentence, pastCount(sentence, at), a.mention);
  while (at < b.mention.from && (isSmall(sentence, at) || describes(sentence, at))) at += 1;
  // "Nazir Idris": a title that no list has.
  if (at + 1 === b.mention.from && (sentence.hits[at] ?? []).length === 0 && sentence.tokens[at]?.kind === "word")
    at += 1;
  return at === b.mention.from && (comma || and !== null) && (and !== null || run.length < 12);
}

/** "Accompanied by A and B, C met": behind the company that a sentence opens with comes whom it is about. */
function isCompany(sentence: Sentence, [first]: readonly Reference[]): boolean {
  return first !== undefined && first.mention.from <= FIRST_WORDS && accompanies(sentence, first.mention.from);
}

/** Whether the list of those along goes on behind somebody: "Accompanied by A, B and C, D met". */
function goesOn(sentence: Sentence, at: number, run: readonly Reference[]): boolean {
  const ended = run.slice(1).some(({ mention }) => markerAt(sentence, mention.from - 1, "and") !== null);
  return !ended && (isComma(sentence, at) || markerAt(sentence, at, "and") !== null);
}

/** Tokens of "Accompanied by his" and "Together with the". */
const FIRST_WORDS = 4;

/** Behind the "security" of "discussed trade with A and security with B": what is discussed with the next, before the preposition said again. */
function pastTopic(sentence: Sentence, from: number, [first]: readonly Reference[]): number {
  if (first === undefined || markerAt(sentence, first.mention.from - 1, "with") === null) return from;
  for (let at = from; at <= from + TOPIC; at++) {
    if (at > from && markerAt(sentence, at, "with") !== null) return at;
    const token = sentence.tokens[at];
    if (token?.kind !== "word" || token.capital || hasHit(sentence, at, VERBS)) return from;
  }
  return from;
}

/** Words of "the war in the east". */
const TOPIC = 4;
const VERBS = new Set(["cue", "saying", "relative", "subordinator"] as const);

/** "نظراءه الكويتي A والعماني B": the next of a list, with "and" written onto where he comes from. */
function opensWithHome(sentence: Sentence, { kind, from, country }: Mention): boolean {
  const home = kind === "country" ? null : hitAt(sentence, from - 1, "country");
  return home?.meaning.form === "demonym" && home.meaning.code === country && home.proclitics[0] === "and";
}

/** Behind the "dari Afrika Selatan," of "mitranya dari India, A, dan dari Afrika Selatan, B". */
function pastOrigin(sentence: Sentence, at: number): number {
  const from = markerAt(sentence, at, "from");
  const home = from === null ? null : hitAt(sentence, from.to, "country");
  return home !== null && isComma(sentence, home.to) ? home.to + 1 : at;
}

/** "A وB", "بالوزير A وبالوزير B": behind "and" nothing else, or what was written onto the one before too. */
function repeatsPreposition(a: Mention, b: Mention): boolean {
  const [, ...own] = b.proclitics.filter((marker) => marker !== "article");
  return own.every((marker) => a.proclitics.includes(marker));
}

/** "And"; but "each of" opens a list of its own: "التقى A كلا من B وC". */
function andAt(sentence: Sentence, at: number): { readonly to: number } | null {
  const members = hitAt(sentence, at, "members");
  return members !== null && members.proclitics[0] !== "and" ? null : markerAt(sentence, at, "and");
}

/** "مع A ومع B", "بين A وبين B": the preposition said again, with "and" written onto it. */
function andAgainAt(sentence: Sentence, at: number, [first]: readonly Reference[]): { readonly to: number } | null {
  const again = markerAt(sentence, at, "with", "between", "to");
  if (first === undefined || again?.proclitics[0] !== "and") return null;
  const said = sentence.tokens[first.mention.from - 1]?.folded;
  return said !== undefined && sentence.tokens[at]?.folded.endsWith(said) ? again : null;
}

/** A country and a body may act together ("India and the European Union concluded …"), a country and a person are no list. */
function areAlike(sentence: Sentence, a: Mention, b: Mention): boolean {
  if (a.kind !== "country" && b.kind !== "country") return true;
  // "The Zambian government and Canadian miner X": an adjective of something else is no second state.
  if (a.kind === b.kind) return pastGovernment(sentence, a) === null || isState(sentence, b);
  const [country, body] = a.kind === "country" ? [a, b] : [b, a];
  const acts = isState(sentence, country) && governor(sentence, country.from, country.proclitics) !== "of";
  return acts && body.kind === "organization" && (b.proclitics[0] === "and" || isAnd(sentence, b.from - 1));
}

/** A country named, or one whose government is: "Yemen", "the Yemeni government". */
function isState(sentence: Sentence, country: Mention): boolean {
  return country.placeForm === "name" || pastGovernment(sentence, country) !== null;
}

/** Behind ", a Democrat," and ", the bank's chief economist,": a short aside between commas on somebody of a list that "and" ends. */
function pastDescription(sentence: Sentence, at: number): number {
  if (!isComma(sentence, at) || hitAt(sentence, at + 1, "determiner")?.meaning.form !== "indefinite") return at;
  for (let to = at + 2; to < at + LONGEST_ASIDE; to++) {
    if (isComma(sentence, to)) return markerAt(sentence, to + 1, "and") !== null ? to : at;
    if (sentence.tokens[to]?.kind !== "word" || hasHit(sentence, to, PARTING)) return at;
  }
  return at;
}

const LONGEST_ASIDE = 7;
const PARTING = new Set(["cue", "saying", "relative"] as const);

/** Behind the noun of "the Yemeni government", "Yemen's government". */
function pastGovernment(sentence: Sentence, { kind, to }: Mention): number | null {
  if (kind !== "country") return null;
  const at = isPossessive(sentence, to) ? to + 1 : to;
  return hitAt(sentence, at, "government")?.to ?? null;
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

/** Behind the "twice" and "four times" of "Sudan twice, Chad four times and Niger". */
function pastOften(sentence: Sentence, at: number): number {
  const often = hitAt(sentence, at, "often") ?? hitAt(sentence, at + 1, "often");
  if (often === null) return at;
  const counts = (sentence.hits[at] ?? []).some(({ meaning }) => meaning.kind === "number");
  return often.to === at + 1 || counts || sentence.tokens[at]?.kind === "number" ? often.to : at;
}

/** Behind the preposition of a place that the place before has too: "to Khartoum and to Kabul". */
function pastSame(sentence: Sentence, at: number, { kind, form, from }: Mention): number {
  if (kind !== "country" && form !== "place") return at;
  const again = markerAt(sentence, at, "to", "in");
  return again !== null && sentence.tokens[at]?.folded === sentence.tokens[from - 1]?.folded ? again.to : at;
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

/** "And the NEW high commissioner"; a "visiting" one is somewhere. */
function describes(sentence: Sentence, at: number): boolean {
  return hitAt(sentence, at, "modifier")?.to === at + 1 && hitAt(sentence, at, "cue") === null;
}

/** Commas alone do not make a list: "In Islamabad, Sharif, …". A list ends in "and" or has titles throughout. */
export function splitCommaRuns(sentence: Sentence, run: readonly Reference[]): Reference[][] {
  if (run.length < 2) return [[...run]];
  const linked = run.slice(1).some((reference, index) => {
    const before = run[index]?.mention.to ?? 0;
    if (reference.mention.proclitics[0] === "and" || opensWithHome(sentence, reference.mention)) return true;
    for (let at = before; at < reference.mention.from; at++) if (opensNext(sentence, at, run)) return true;
    return false;
  });
  return linked || endsInOthers(sentence, run.at(-1)) ? [[...run]] : run.map((reference) => [reference]);
}

/** "A, B and senior officials": a list ends in others who are named nowhere. */
function endsInOthers(sentence: Sentence, last: Reference | undefined): boolean {
  if (last === undefined || last.mention.kind === "country" || last.mention.form === "place") return false;
  const and = markerAt(sentence, pastComma(sentence, pastHome(sentence, last.mention.to)), "and");
  if (and === null) return false;
  for (let at = and.to; at < and.to + LONGEST_DESCRIPTION; at++) {
    if (isCrowd(sentence, at)) return true;
    const token = sentence.tokens[at];
    const joins = isJoinedByHyphen(sentence, at);
    if (!joins && (token?.kind !== "word" || hasHit(sentence, at, PARTING) || markerAt(sentence, at, "with") !== null))
      return false;
  }
  return false;
}

/** "Other high-level government officials" */
const LONGEST_DESCRIPTION = 6;

function opensNext(sentence: Sentence, at: number, run: readonly Reference[]): boolean {
  return [markerAt(sentence, at, "and"), secondAt(sentence, at), andAgainAt(sentence, at, run)].some(
    (and) => and !== null,
  );
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
