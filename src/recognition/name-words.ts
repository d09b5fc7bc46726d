import { foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { isJoinedByHyphen } from "./marks.ts";
import { isFather, isFathered } from "./places.ts";
import { isHalf, isShortened, opensTitle } from "./roles.ts";

/** Words of a person's name. */
export const LONGEST = 7;

const NEVER = new Set(["weekday", "pronoun", "misleading", "relative", "known organization", "country"] as const);

const ACRONYM = 3;

/** "Ng", "Li", "Wu": no list has all families' names of so few letters. */
const SHORTEST = 2;

export const ALSO_NAMES = new Set(["month", "city", "closer", "opener", "head", "role"] as const);

/** Whether no name can have the word at a token; "Ji" of "Bae Ji-hoon" is no "JI", "Ri" of "Ri Sol-hee" no "RI". */
export function isNever(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || !hasHit(view, at, NEVER) || isFathered(view, at, at + 1)) return false;
  const acronym = token.end - token.start <= ACRONYM && !token.shouted;
  return (
    !acronym ||
    (view.hits[at] ?? []).some(({ meaning: { kind } }) => !OF_ACRONYMS.has(kind) && NEVER.has(kind as never))
  );
}

/** What short words mean only in capitals. */
const OF_ACRONYMS: ReadonlySet<string> = new Set(["known organization", "country"]);

/** "Turki Al-Harbi", "Turki al Harbi": a particle and a family's name behind a word. */
export function isClan(view: View, at: number): boolean {
  const particle = hitAt(view, at, "particle");
  if (particle === null) return false;
  const to = isJoinedByHyphen(view, particle.to) ? particle.to + 1 : particle.to;
  return isCapital(view, to) && (view.hits[to] ?? []).length === 0;
}

export function isCapital(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token?.kind === "word" && token.capital;
}

/** "A. K. Rahman": a letter with its full stop before another capital. */
export function isInitial(view: View, at: number): boolean {
  const [token, dot, next] = [view.tokens[at], view.tokens[at + 1], view.tokens[at + 2]];
  if (token === undefined || token.end - token.start !== 1) return false;
  return dot?.folded === "." && dot.glued && next?.capital === true && !opensTitle(view, at + 2);
}

export const WORDS = new Set([
  "marker",
  "saying",
  "cue",
  "status",
  "subordinator",
  "contrast",
  "field",
  "accompanying",
  "direction",
  "days",
  "number",
  "unit",
] as const);

const NO_SURNAME = new Set([...WORDS, ...NEVER, ...ALSO_NAMES, "rank", "honorific", "modifier"] as const);

/** "Imran Sheikh met", "Leila Prince in Doha": behind somebody's name a word of address before which no other name stands is a surname. */
export function isLastAddress(view: View, at: number): boolean {
  const address = hitAt(view, at, "honorific");
  const next = view.tokens[at + 1];
  if (address?.to !== at + 1 || address.to - at !== 1 || foldedAt(view, at).length < LONG_ADDRESS) return false;
  return next?.kind === "word" ? !next.capital : next === undefined || /^[.,;]$/.test(next.folded);
}

/** "Prince", "Raja"; "Tun" and "Haji" are address wherever they stand. */
const LONG_ADDRESS = 5;

/** Whether an honorific or a rank ends right before a token. */
export function isAddressed(view: View, at: number): boolean {
  const end = foldedAt(view, at - 1) === "." ? at - 1 : at;
  for (let from = end - 1; from >= 0 && from >= end - LONGEST; from--)
    if (hitAt(view, from, "honorific")?.to === end || hitAt(view, from, "rank")?.to === end) return true;
  return false;
}

/** "Rohani Md Isa", "Yusof Ab Ghani": a given name's two letters, which in capitals are an office or a company. */
export function isShortForm(view: View, at: number): boolean {
  const [token, next] = [view.tokens[at], view.tokens[at + 1]];
  if (token === undefined || token.end - token.start !== 2 || !token.capital || token.shouted) return false;
  return view.lexicon.isGiven(token.folded) && next?.kind === "word" && next.capital;
}

export function canGrow(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (isNever(view, at)) return isNamedLikePlace(view, at);
  // "Hossein Amir-Rahmati": although an emir is one too.
  if (
    isHalf(view, at) ||
    isInitial(view, at) ||
    isShortForm(view, at) ||
    (isShortened(view, at) && hitAt(view, at, "honorific") === null)
  )
    return true;
  const known = view.lexicon.isGiven(token.folded) || view.lexicon.isFamily(token.folded);
  if (isCityOfName(view, at) || isUnstopped(view, at)) return true;
  if (isOfficeOfName(view, at)) return true;
  // "Amansari Tan Sri Zamhari": nobody's name holds two words of address.
  if ((hitAt(view, at, "honorific")?.to ?? 0) > at + 1) return false;
  if (hasHit(view, at, ALSO_NAMES) || opensTitle(view, at))
    return known && hitAt(view, at, "role") === null && hitAt(view, at, "rank") === null;
  if (known || hitAt(view, at, "particle") !== null) return true;
  // "Rektor UPTM Cawangan Johor"
  if (hitAt(view, at, "place noun") !== null) return false;
  return !hasHit(view, at, WORDS) && (writesNounsSmall(view) || !view.lexicon.isCommon(token.folded));
}

/** "Mohammed Turki Al Saud", "Faisal bin Turki": a country's word that is a given name, beside a particle of the same name. */
export function isNamedLikePlace(view: View, at: number): boolean {
  const place = hitAt(view, at, "country");
  if (place === null || place.to !== at + 1 || !view.lexicon.isGiven(foldedAt(view, at))) return false;
  if (isClan(view, at + 1) || isFather(view, at)) return true;
  // "Ana Victoria Lopez", "Aminah Sofia"
  if (place.meaning.form === "capital" && view.lexicon.isGiven(foldedAt(view, at - 1))) return true;
  return place.meaning.form === "capital" && isCapital(view, at + 1) && (view.hits[at + 1] ?? []).length === 0;
}

/** "Celeste Evora", "Karim Bari Rahman", "Ana do Rosario", "Peter W. Bath": a city's name behind a given name, a particle or an initial, or before a family's, is a person's. */
function isCityOfName(view: View, at: number): boolean {
  const { isGiven, isFamily } = view.lexicon;
  const [before, next] = [foldedAt(view, at - 1), view.tokens[at + 1]];
  if (hitAt(view, at - 1, "particle") !== null || (before === "." && isInitial(view, at - 2))) return true;
  return isCityOnly(view, at) && (isGiven(before) || (next?.capital === true && isFamily(next.folded)));
}

/** "Goh Eng Soon": what a pack shortens to a title, written without its stop behind a family's name, is a name's own word. */
function isUnstopped(view: View, at: number): boolean {
  const { isGiven, isFamily, abbreviations } = view.lexicon;
  const [before, word] = [foldedAt(view, at - 1), foldedAt(view, at)];
  if (!abbreviations.has(word) || hitAt(view, at, "honorific")?.to !== at + 1 || isShortened(view, at)) return false;
  const named = isFamily(before) || isGiven(before) || before.length <= SHORTEST;
  return named && view.tokens[at - 1]?.capital === true && view.tokens[at + 1]?.capital === true;
}

/** Whether a word inside a sentence is nothing but a city's name. */
export function isCityOnly({ hits, headline }: View, at: number): boolean {
  const found = hits[at] ?? [];
  return !headline && found.length > 0 && found.every(({ to, meaning }) => meaning.kind === "city" && to === at + 1);
}

/** "Datuk Faridah Hitam", "Rashid Pak Lah": a common word's capital inside a sentence, in the name of whom an honorific or a given name shows to be a person. */
export function isWordOfName(view: View, start: number, at: number): boolean {
  if (isAddressed(view, start) && isLastOffice(view, at)) return true;
  if (view.headline || !view.lexicon.isCommon(foldedAt(view, at)) || hasHit(view, at, NO_SURNAME)) return false;
  return view.lexicon.isGiven(foldedAt(view, start)) || isAddressed(view, start);
}

/** "Mardani Hakim", "Mardani Hakim Sutanto": where offices stand before their country, one right behind a given name is a part of it. */
function isOfficeOfName(view: View, at: number): boolean {
  return view.lexicon.isGiven(foldedAt(view, at - 1)) && isLastOffice(view, at);
}

/** An office's one word that no more of an office follows. */
function isLastOffice(view: View, at: number): boolean {
  if (view.headline || view.lexicon.language.adjectives !== "after noun") return false;
  const next = view.tokens[at + 1];
  if (
    (next?.capital && (next.kind !== "word" || (view.hits[at + 1] ?? []).length > 0)) ||
    markerAt(view, at + 1, "of", "for") !== null
  )
    return false;
  return hitAt(view, at, "role")?.to === at + 1;
}

/** "Skovlund Process": in English a common noun's capital inside a sentence makes it part of a name. */
export function writesNounsSmall({ headline, lexicon: { language } }: View): boolean {
  return !headline && language.adjectives === "before noun";
}
