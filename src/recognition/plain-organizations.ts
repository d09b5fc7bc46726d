import type { CountryCode } from "../types.ts";
import { type Chunk, chunk, type FoundOf, foldedAt, hasHit, hitAt, type View } from "./chunk.ts";
import { quotedNameAt, quoteEnd } from "./quoted-names.ts";
import { opensTitle } from "./roles.ts";

/** Where there are no capitals: the head word, then definite words, fields, demonyms or a quoted name. */
export function openedWithoutCapitals(view: View, at: number): Chunk | null {
  const opener = hitAt(view, at, "opener");
  if (opener === null) return calledByField(view, at);
  // "جهازه المعاون": what is somebody's has no name of its own here.
  if (opener.pronoun !== null) return null;
  let country: CountryCode | null = null;
  let to = opener.to;
  // «المؤسسة الوطنية لكهرباء زامبيا»: what a head word opens inside quotes is its name up to their end.
  const whole = quoteEnd(view, at);
  if (whole !== null && whole > opener.to && foldedAt(view, at - 1) !== "(") return bodyTo(whole, null, opener);
  const closed = isClosed(view, opener);
  const quoted = quotedAt(view, to);
  // "الائتلاف «محكوم بالحساب»": what is quoted behind a whole noun is said of it.
  if (quoted !== null && closed) return null;
  if (quoted !== null) return bodyTo(quoted, null, opener);
  to = closed ? to : namedTo(view, opener);
  const named = to > opener.to;
  for (let next = to; next < view.tokens.length && next < opener.to + 7; ) {
    const token = view.tokens[next];
    if (token === undefined || token.kind !== "word") break;
    const place = hitAt(view, next, "country");
    if (place !== null) {
      // "معهد العلوم بكوريا الجنوبية": where it is, outside its name.
      if (place.proclitics.includes("in") && place.meaning.form === "name") country ??= place.meaning.code;
      if (place.proclitics.some((marker) => marker === "in" || marker === "and")) break;
      if (place.meaning.form === "demonym" && !agrees(view, at, next)) break;
      country = place.meaning.code;
      const ends = place.meaning.form === "demonym" && isOwnName(view, opener.to, next, closed);
      to = next = place.to;
      if (ends) break;
      continue;
    }
    const field = hitAt(view, next, "field");
    if (field !== null && !field.proclitics.includes("in")) {
      to = next = field.to;
      continue;
    }
    const closer = to > opener.to ? hitAt(view, next, "closer") : null;
    if (closer !== null && closer.proclitics.length === 0) {
      to = next = closer.to;
      continue;
    }
    if (named && commonBehindArticle(view, next)) break;
    const step = stepOf(view, next, opener.to, to, closed) || foreignPart(view, next, opener);
    if (step === 0) break;
    if (step === 1 && isDefinite(view, next) && to > opener.to && country !== null && isNoun(view, next)) break;
    to = next += step;
  }
  const own = to > opener.to && closed ? ownNameAt(view, to, opener) : null;
  if (own !== null) return bodyTo(own.to + 1, country, opener, own.from);
  if (to === opener.to && (opener.to - opener.from < 2 || opener.meaning.type !== "parliament")) return null;
  return bodyTo(to, country, opener);
}

/**
 * A ministry called by its field and its country alone: "أعلنت الخارجية الملاوية". Behind a noun the field is an adjective of it
 * ("السياسة الخارجية الملاوية").
 */
function calledByField(view: View, at: number): Chunk | null {
  const field = hitAt(view, at, "field");
  const home = field === null ? null : hitAt(view, field.to, "country");
  if (field === null || home === null || home.meaning.form !== "demonym" || field.to !== at + 1) return null;
  if (!SPOKESMEN.test(field.meaning.title) || !isDefiniteBehind(view, at) || !isFeminine(view, field.to)) return null;
  if (!isDefinite(view, field.to) || isDefinite(view, at - 1)) return null;
  return chunk(
    at,
    home.to,
    { is: "organization", known: null, country: home.meaning.code, media: false, type: "ministry" },
    field,
  );
}

/** Fields whose ministries speak for themselves. */
const SPOKESMEN = /^(?:foreign|interior|defen[cs]e)\b/;

/** Whether a word has an article, other clitics before it aside: "وللخارجية". */
function isDefiniteBehind(view: View, at: number): boolean {
  return stemsOf(view, at).some(
    ({ text, proclitics }) => proclitics.includes("article") || view.lexicon.isForThe(text),
  );
}

function bodyTo(to: number, country: CountryCode | null, opener: FoundOf<"opener">, called?: number): Chunk {
  const { type } = opener.meaning;
  const what = { is: "organization", known: null, country, media: false, type } as const;
  return chunk(opener.from, to, called === undefined ? what : { ...what, called }, opener);
}

/** "الشركة العمانية «رمال للمعادن»": what is quoted behind a company described is what it is called. */
function ownNameAt(view: View, to: number, { meaning: { type } }: FoundOf<"opener">): Chunk | null {
  if (type === null || !TRADING.has(type) || foldedAt(view, to) === "(") return null;
  return quotedNameAt(view, to + 1);
}

const TRADING: ReadonlySet<string> = new Set([
  "airline",
  "association",
  "bank",
  "club",
  "company",
  "foundation",
  "fund",
]);

/** Behind whom an institution is called after: "جامعة السلطان ناصر", "مركز الملكة هالة للأبحاث". */
function namesakeTo(view: View, { to, meaning: { type } }: FoundOf<"opener">): number {
  const title = hitAt(view, to, "one name");
  if (title === null || type === null || !CALLED_AFTER.has(type)) return to;
  const half = view.lexicon.joined.has(foldedAt(view, title.to));
  let end = title.to + (half ? 2 : 1);
  if (!half && !isNameLike(view, title.to)) return to;
  for (let son = hitAt(view, end, "particle"); son !== null; son = hitAt(view, end, "particle")) end = son.to + 1;
  return end;
}

const CALLED_AFTER: ReadonlySet<string> = new Set(["foundation", "hospital", "institute", "mosque", "university"]);

/** Behind the name that follows a head word without an article; behind an office a name is its holder's ("للشركة كريم عطوان"). */
function namedTo(view: View, opener: FoundOf<"opener">): number {
  const namesake = namesakeTo(view, opener);
  if (isDefiniteBehind(view, opener.to - 1) || hasHit(view, opener.from - 1, OFFICE_ENDS)) return namesake;
  return Math.max(namesake, calledAfterTo(view, opener), knownTo(view, opener));
}

/** Behind the whole name of whom a body is called after: "جامعة سعيد بن راشد", "مجموعة كريم عطوان". */
function calledAfterTo(view: View, { to, meaning: { type } }: FoundOf<"opener">): number {
  if (type === null || !(CALLED_AFTER.has(type) || type === "company")) return to;
  if (!view.lexicon.isGiven(foldedAt(view, to)) || view.lexicon.isCommon(foldedAt(view, to))) return to;
  let end = to + 1;
  while (end < to + LONGEST_NAME) {
    const son = hitAt(view, end, "particle");
    if (son === null && (!isNameLike(view, end) || hasHit(view, end, ENDS_NAME))) break;
    end = son === null ? end + 1 : son.to + 1;
  }
  return end > to + 1 ? end : to;
}

const LONGEST_NAME = 4;

/** Behind a company that the world knows: "شركة توتال إنرجيز". */
function knownTo(view: View, { to, meaning: { type } }: FoundOf<"opener">): number {
  const known = type === "company" || type === "airline" ? hitAt(view, to, "known organization") : null;
  return known !== null && known.proclitics.length === 0 ? known.to : to;
}

/** "شركة سيمنز الألمانية لتطوير …": a demonym behind a body's own name ends it; "الشركة السعودية لتطوير …" is called by what it is for. */
function isOwnName(view: View, from: number, to: number, closed: boolean): boolean {
  return (
    !closed &&
    to > from &&
    isDefinite(view, to) &&
    !isDefinite(view, from) &&
    !view.lexicon.isCommon(foldedAt(view, from))
  );
}

/** A common word with an article that is no adjective of a body's: "الهيئة المصرية العامة للبترول". */
function isNoun(view: View, at: number): boolean {
  return commonBehindArticle(view, at) && hitAt(view, at, "modifier") === null;
}

/** How many words at a token go on an organization's name in a script without capitals: 0, 1 or 2. */
function stepOf(view: View, at: number, opened: number, to: number, closed: boolean): number {
  const folded = foldedAt(view, at);
  const first = to === opened;
  if (isDefinite(view, at)) {
    // "البنك المركزي الشاذلي القلال", "بالجهة الحبيب بن عرفة": behind a whole name a given name opens somebody's.
    if ((closed || !first) && view.lexicon.isGiven(folded) && goesOnAsName(view, at + 1)) return 0;
    // "حزب الميثاق": behind a head word even a word that could tell something is its name.
    if (first && !hasHit(view, at, CLOSED) && !opensTitle(view, at)) return 1;
    return hasHit(view, at, ENDS_NAME) || opensTitle(view, at) ? 0 : 1;
  }
  if (!first || closed) return purpose(view, at) || joinedPart(view, at) ? 1 : purposeOfTwo(view, at) ? 2 : 0;
  if (hasHit(view, at, ENDS_NAME) || opensTitle(view, at)) return 0;
  if (!view.lexicon.isCommon(folded)) return 1;
  // "حركة فجر الجبال": a plain noun, when a definite one closes the name.
  return isDefinite(view, at + 1) && !hasHit(view, at + 1, ENDS_NAME) && !opensTitle(view, at + 1) ? 2 : 0;
}

/** "شركة كيب لوجستكس": of a company's foreign name the next word, where nobody who holds an office in it can follow. */
function foreignPart(view: View, at: number, { from, to, meaning }: FoundOf<"opener">): number {
  if (meaning.type !== "company" || at === to || hasHit(view, from - 1, OFFICE)) return 0;
  return [at - 1, at].every((one) => isForeign(view, one)) ? 1 : 0;
}

const OFFICE = new Set(["role", "head"] as const);
const OFFICE_ENDS = new Set([...OFFICE, "modifier"] as const);

function isForeign(view: View, at: number): boolean {
  const folded = foldedAt(view, at);
  const { isCommon, isGiven, isFamily, stems } = view.lexicon;
  const bare = !stems(folded).some(
    ({ text, proclitics }) => proclitics.length > 0 && (isCommon(text) || isGiven(text)),
  );
  return (view.hits[at] ?? []).length === 0 && bare && !isCommon(folded) && !isGiven(folded) && !isFamily(folded);
}

/** Whether a word can be somebody's second name: no word of the language, or one that lists of names have. */
function isNameLike(view: View, at: number): boolean {
  const folded = foldedAt(view, at);
  return (
    view.tokens[at]?.kind === "word" &&
    ((view.hits[at] ?? []).length === 0 || view.lexicon.isFamily(folded) || view.lexicon.isGiven(folded))
  );
}

/** Whether a word can go on somebody's name: a second name, or what stands before it. */
function goesOnAsName(view: View, at: number): boolean {
  return isNameLike(view, at) || hitAt(view, at, "particle")?.proclitics.length === 0;
}

/** Whether a head word has an article, so that no indefinite word can belong to it: "قائد الحركة عبد الشكور", "الأمينة للوزارة مريم". */
function isClosed(view: View, opener: FoundOf<"opener">): boolean {
  return isDefiniteBehind(view, opener.to - 1);
}

/**
 * Whether a demonym can be about a body: a man's behind nothing but feminine words is about the man that follows,
 * "رئيس مفوضية إيكواس السيراليوني فودي سيساي".
 */
function agrees(view: View, from: number, demonym: number): boolean {
  if (isFeminine(view, demonym) || !isDefinite(view, demonym) || !isFeminine(view, from)) return true;
  for (let at = from + 1; at < demonym; at++) if (isDefinite(view, at) && !isFeminine(view, at)) return true;
  return false;
}

function isFeminine(view: View, at: number): boolean {
  return view.lexicon.isFeminine(foldedAt(view, at));
}

const CLOSED = new Set([
  "marker",
  "saying",
  "relative",
  "month",
  "weekday",
  "days",
  "pronoun",
  "pair",
  "status",
] as const);

function isDefinite(view: View, at: number): boolean {
  return stemsOf(view, at).some((stem) => stem.proclitics.join() === "article" && stem.pronoun === null);
}

function commonBehindArticle(view: View, at: number): boolean {
  return stemsOf(view, at).some(
    (stem) => stem.proclitics.join() === "article" && stem.pronoun === null && view.lexicon.isCommon(stem.text),
  );
}

/** "للتنمية", what a fund or a society is for. */
function purpose(view: View, at: number): boolean {
  return view.lexicon.isForThe(foldedAt(view, at)) && plainBehind(view, at);
}

/** "لبحوث المتوسط" */
function purposeOfTwo(view: View, at: number): boolean {
  return (
    stemsOf(view, at).some((stem) => stem.proclitics.join() === "to" && view.lexicon.isCommon(stem.text)) &&
    plainBehind(view, at) &&
    isDefinite(view, at + 1) &&
    !hasHit(view, at + 1, ENDS_NAME)
  );
}

/** "والملاحة" in "غرفة التجارة والملاحة" */
function joinedPart(view: View, at: number): boolean {
  return (
    isDefinite(view, at - 1) &&
    stemsOf(view, at).some((stem) => stem.proclitics.join() === "and,article") &&
    plainBehind(view, at)
  );
}

/** Whether a word behind a clitic is no name, office, country or body of its own. */
function plainBehind(view: View, at: number): boolean {
  return (
    !hasHit(view, at, OWN) &&
    !opensTitle(view, at) &&
    !stemsOf(view, at).some((stem) => view.lexicon.isGiven(stem.text))
  );
}

const OWN = new Set([
  "country",
  "city",
  "role",
  "opener",
  "known organization",
  "cue",
  "head",
  "pair",
  "counterpart",
  "pronoun",
  "saying",
  "month",
  "weekday",
  "days",
] as const);

function stemsOf(view: View, at: number): ReturnType<View["lexicon"]["stems"]> {
  const token = view.tokens[at];
  if (token?.kind !== "word") return [];
  const stems = view.lexicon.stems(token.folded);
  return token.unarticled ? stems.filter((stem) => stem.proclitics[0] !== "article") : stems;
}

/** Kinds of words that no name goes over. */
export const ENDS_NAME = new Set([
  "marker",
  "saying",
  "cue",
  "relative",
  "subordinator",
  "contrast",
  "status",
  "month",
  "weekday",
  "days",
  "pronoun",
  "pair",
  "accompanying",
] as const);

/** Behind the quote that opens at a token; null when it is long, or none opens there. */
function quotedAt(view: View, at: number): number | null {
  const end = foldedAt(view, at) === "(" ? null : quoteEnd(view, at + 1);
  return end === null ? null : end + 1;
}
