import type { Token } from "../text/tokens.ts";
import { type Chunk, chunk, foldedAt, hasHit, hitAt, type View } from "./chunk.ts";
import { isJoinedByHyphen } from "./marks.ts";
import { isHalf, isShortened, opensTitle } from "./roles.ts";

/** Words of a person's name. */
export const LONGEST = 7;
const NEVER = new Set(["weekday", "pronoun", "misleading", "relative", "known organization", "country"] as const);
const ACRONYM = 3;
const ALSO_NAMES = new Set(["month", "city", "closer", "opener", "head", "role"] as const);

/**
 * A person's or an unknown body's name that starts at a token, by its capitals. `weak` when only a sentence's start explains the capital.
 *
 * @param introduced whether a title stands right before: only then is a name read in a headline, where every word may have a capital.
 */
export function capitalNameAt(view: View, at: number, introduced: boolean): Chunk | null {
  if ((view.headline && !introduced) || !canStart(view, at, introduced)) return null;
  let to = at + 1;
  let words = 1;
  for (let next = to; words < LONGEST; ) {
    const grown = grow(view, next, words);
    if (grown === null) break;
    to = next = grown;
    words += 1;
  }
  const single = to === at + 1;
  const token = view.tokens[at];
  if (single && token !== undefined && token.end - token.start < 2) return null;
  return chunk(at, to, {
    is: "name",
    weak: single && opensSentence(view, at) && !view.lexicon.isGiven(foldedAt(view, at)),
  });
}

/** Whether no name can have the word at a token; "Ji" of "Bae Ji-hoon" is no "JI". */
function isNever(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || !hasHit(view, at, NEVER)) return false;
  const acronym = token.end - token.start <= ACRONYM && !token.shouted;
  return (
    !acronym ||
    (view.hits[at] ?? []).some(({ meaning: { kind } }) => kind !== "known organization" && NEVER.has(kind as never))
  );
}

function opensSentence(view: View, at: number): boolean {
  if (at === 0) return true;
  const before = foldedAt(view, at - 1);
  return /^[“"«:•\-–—(['‘|]$/.test(before);
}

function canStart(view: View, at: number, introduced: boolean): boolean {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== "word" || !token.capital) return false;
  if (isNever(view, at) || NUMBERED.test(token.folded)) return false;
  // "Md. Yusof" is the beginning of a name, "Dr. Yusof" is none.
  if (
    isInitial(view, at) ||
    (isShortened(view, at) && hitAt(view, at, "honorific") === null && hitAt(view, at, "rank") === null)
  )
    return true;
  if (ABBREVIATED.test(token.folded) && view.tokens[at + 1]?.capital !== true) return false;
  const given = view.lexicon.isGiven(token.folded);
  const next = view.tokens[at + 1];
  const followed = next?.capital === true && !isNever(view, at + 1) && !opensTitle(view, at + 1);
  if (hasHit(view, at, ALSO_NAMES) && !isHalf(view, at)) return given && followed && !hasHit(view, at + 1, ALSO_NAMES);
  if (hitAt(view, at, "particle") !== null && !followed) return false;
  if (view.lexicon.isCommon(token.folded))
    return (given && (followed || !opensSentence(view, at))) || (followed && opensName(view, at, introduced));
  if (hasHit(view, at, WORDS) && opensSentence(view, at)) return given && followed;
  return true;
}

/** "Ms Peace Mugenyi", "and Odd Halvard": inside an English sentence a common word before a name's word has its capital as a name. */
function opensName(view: View, at: number, introduced: boolean): boolean {
  if (!writesNounsSmall(view) || (opensSentence(view, at) && !introduced)) return false;
  return (view.hits[at + 1] ?? []).length === 0;
}

/** "K21", "RM42", "MH17": rooms, sums and flights. */
const NUMBERED = /^[a-z]{1,3}\d+$/;
/** "M.P." behind a name. */
const ABBREVIATED = /^[a-z]\.[a-z]\.?$/;

/** "A. K. Rahman": a letter with its full stop before another capital. */
function isInitial(view: View, at: number): boolean {
  const [token, dot, next] = [view.tokens[at], view.tokens[at + 1], view.tokens[at + 2]];
  if (token === undefined || token.end - token.start !== 1) return false;
  return dot?.folded === "." && dot.glued && next?.capital === true && !opensTitle(view, at + 2);
}

const WORDS = new Set([
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

/** Where a name that reaches `at` goes on: another capital, a particle before one, a hyphenated part, an initial's full stop. */
function grow(view: View, at: number, words: number): number | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  const nickname = nicknameTo(view, at);
  if (nickname !== null && view.tokens[nickname]?.capital && view.tokens[at + 1]?.capital)
    return canGrow(view, nickname) ? nickname + 1 : null;
  if (isJoinedByHyphen(view, at)) {
    const next = view.tokens[at + 1];
    return next?.kind === "word" && (next.capital || next.folded.length > 2) && !hasHit(view, at + 1, COUNTRY)
      ? at + 2
      : null;
  }
  if (token.folded === "." && token.glued) {
    const before = view.tokens[at - 1];
    const next = view.tokens[at + 1];
    return before !== undefined && (before.end - before.start <= 2 || isAbbreviated(view, before)) && next?.capital
      ? at + 1
      : null;
  }
  if (token.kind !== "word") return null;
  const father = fatherFrom(view, at);
  if (father !== null) return father;
  if (token.capital) return canGrow(view, at) || (words >= 2 && isFathersTitle(view, at)) ? at + 1 : null;
  const particle = hitAt(view, at, "particle");
  if (particle === null) return null;
  const next = view.tokens[particle.to];
  const hyphen = next?.folded === "-" ? view.tokens[particle.to + 1] : next;
  if (hyphen?.capital && !isNever(view, particle.to)) return particle.to;
  const second = hitAt(view, particle.to, "particle");
  if (second !== null && view.tokens[second.to]?.capital) return second.to;
  return token.folded.length >= 4 && words >= 2 && hitAt(view, at, "marker") === null ? at + 1 : null;
}

/** "Suhaila Mohd. Noh": a given name that the pack shortens. */
function isAbbreviated({ lexicon }: View, { folded }: Token): boolean {
  return lexicon.isGiven(folded) && lexicon.abbreviations.has(folded);
}

/** "Mahmud bin Haji Tuah", "Abdul Rahman Tun Taib": an honorific inside a name is its father's. */
function isFathersTitle(view: View, at: number): boolean {
  const title = hitAt(view, at, "honorific");
  const next = view.tokens[at + 1];
  if (view.lexicon.language.adjectives !== "after noun" || title?.to !== at + 1) return false;
  return next?.kind === "word" && next.capital && !opensTitle(view, at + 1) && canGrow(view, at + 1);
}

/** Behind "bin Pehin Dato Haji Awang": the titles of who is named as the father stand inside the name. */
function fatherFrom(view: View, at: number): number | null {
  if (hitAt(view, at - 1, "particle") === null) return null;
  let to = at;
  for (let title = parentalAt(view, to); title !== null; title = parentalAt(view, to)) to = title.to;
  return to > at && view.tokens[to]?.capital && canGrow(view, to) ? to + 1 : null;
}

function parentalAt(view: View, at: number): { readonly to: number } | null {
  if (view.tokens[at]?.capital !== true) return null;
  return hitAt(view, at, "honorific") ?? hitAt(view, at, "rank") ?? hitAt(view, at, "role");
}

const COUNTRY = new Set(["country"] as const);

function canGrow(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (isNever(view, at)) return isNamedLikePlace(view, at);
  // "Hossein Amir-Rahmati": although an emir is one too.
  if (isHalf(view, at) || isInitial(view, at) || (isShortened(view, at) && hitAt(view, at, "honorific") === null))
    return true;
  const known = view.lexicon.isGiven(token.folded) || view.lexicon.isFamily(token.folded);
  if (isCityOfName(view, at)) return true;
  if (isOfficeOfName(view, at)) return true;
  if (hasHit(view, at, ALSO_NAMES) || opensTitle(view, at))
    return known && hitAt(view, at, "role") === null && hitAt(view, at, "rank") === null;
  if (known || hitAt(view, at, "particle") !== null) return true;
  return !hasHit(view, at, WORDS) && (writesNounsSmall(view) || !view.lexicon.isCommon(token.folded));
}

/** "Mohammed Turki Al Saud": a country's word that is a given name, before a particle of the same name. */
function isNamedLikePlace(view: View, at: number): boolean {
  const place = hitAt(view, at, "country");
  if (place === null || place.to !== at + 1 || !view.lexicon.isGiven(foldedAt(view, at))) return false;
  return hitAt(view, at + 1, "particle") !== null && view.tokens[at + 2]?.capital === true;
}

/** "Celeste Evora", "Karim Bari Rahman": a city's name behind a given name or before a family's is a person's. */
function isCityOfName(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  if (!writesNounsSmall(view) || hits.length === 0 || !hits.every(({ meaning }) => meaning.kind === "city"))
    return false;
  const { isGiven, isFamily } = view.lexicon;
  return isGiven(foldedAt(view, at - 1)) || (view.tokens[at + 1]?.capital === true && isFamily(foldedAt(view, at + 1)));
}

/** "Mardani Hakim", "Rizal Malik": where offices stand before their country, one with a capital right behind a name is a part of it. */
function isOfficeOfName(view: View, at: number): boolean {
  const next = view.tokens[at + 1];
  if (view.headline || view.lexicon.language.adjectives !== "after noun" || next?.capital) return false;
  return hitAt(view, at, "role")?.to === at + 1 && view.lexicon.isGiven(foldedAt(view, at - 1));
}

/** "Skovlund Process": in English a common noun's capital inside a sentence makes it part of a name. */
function writesNounsSmall({ headline, lexicon: { language } }: View): boolean {
  return !headline && language.adjectives === "before noun";
}

/** Where the name goes on behind a nickname in quotes of a word or two: "Ali “Lefty” Hassan". */
export function nicknameTo(view: View, at: number): number | null {
  const close = NICKNAME[foldedAt(view, at)];
  if (close === undefined) return null;
  for (let next = at + 2; next <= at + 3; next++)
    if (foldedAt(view, next) === close) return view.tokens[next + 1]?.kind === "word" ? next + 1 : null;
  return null;
}

const NICKNAME: Readonly<Record<string, string>> = { "«": "»", '"': '"', "“": "”", "‘": "’" };
