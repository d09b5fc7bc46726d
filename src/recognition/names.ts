import type { Token } from "../text/tokens.ts";
import { koreanFamilies } from "../world/names/korean.ts";
import { type Chunk, chunk, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { isJoinedByHyphen } from "./marks.ts";
import { isFather, isFathered } from "./places.ts";
import { isHalf, isShortened, opensTitle } from "./roles.ts";

/** Words of a person's name. */
export const LONGEST = 7;
const NEVER = new Set(["weekday", "pronoun", "misleading", "relative", "known organization", "country"] as const);
const ACRONYM = 3;
/** "Ng", "Li", "Wu": no list has all families' names of so few letters. */
const SHORTEST = 2;
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
  let longest = LONGEST;
  for (let next = to; words < longest; ) {
    const grown = grow(view, next, { start: at, words, introduced });
    if (grown === null) break;
    // Behind "ibni Al-Marhum Sultan" the father's name is as long again.
    if (fatherFrom(view, next) === grown) longest = words + LONGEST;
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

/** Whether no name can have the word at a token; "Ji" of "Bae Ji-hoon" is no "JI", "Ri" of "Ri Sol-hee" no "RI". */
function isNever(view: View, at: number): boolean {
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

function opensSentence(view: View, at: number): boolean {
  if (at === 0) return true;
  const before = foldedAt(view, at - 1);
  return /^[“"«:•\-–—(['‘|]$/.test(before);
}

function canStart(view: View, at: number, introduced: boolean): boolean {
  const token = view.tokens[at];
  if ((introduced && isJoinedParticle(view, at)) || isKorean(view, at)) return true;
  if (token === undefined || token.kind !== "word" || !token.capital) return false;
  if ((isNever(view, at) && !isNamesake(view, at)) || NUMBERED.test(token.folded) || isDoubled(view, at)) return false;
  // "Oleh" is a Ukrainian's name and opens a byline.
  if (opensSentence(view, at) && markerAt(view, at, "by") !== null) return false;
  // "Md. Yusof" is the beginning of a name, "Dr. Yusof" is none.
  if (
    isInitial(view, at) ||
    (isShortened(view, at) && hitAt(view, at, "honorific") === null && hitAt(view, at, "rank") === null)
  )
    return true;
  if (ABBREVIATED.test(token.folded) && view.tokens[at + 1]?.capital !== true) return false;
  if (isJoinedParticle(view, at)) return true;
  const given = view.lexicon.isGiven(token.folded);
  const next = view.tokens[at + 1];
  const followed = next?.capital === true && !isNever(view, at + 1) && !opensTitle(view, at + 1);
  // "Panglima Timur": of what, and nobody; "Timur Wibowo" is somebody.
  if (hitAt(view, at, "place end") !== null && !(given && followed)) return false;
  if (hasHit(view, at, ALSO_NAMES) && !isHalf(view, at)) return given && followed && !hasHit(view, at + 1, ALSO_NAMES);
  if (hitAt(view, at, "particle") !== null && !followed) return false;
  if (view.lexicon.isCommon(token.folded) && isHalfOfGiven(view, at)) return true;
  if (view.lexicon.isCommon(token.folded))
    return (given && (followed || !opensSentence(view, at))) || (followed && opensName(view, at, introduced));
  if (hasHit(view, at, WORDS) && opensSentence(view, at)) return given && followed;
  return true;
}

/** "Oh Se-jin", "Lee In-young": a family's name that may be a word, and a given name of two syllables. */
function isKorean(view: View, at: number): boolean {
  const { tokens, lexicon } = view;
  const [family, first, , second] = tokens.slice(at, at + 4);
  if (!family?.capital || !first?.capital || family.glued || first.glued || !koreanFamilies.has(family.folded))
    return false;
  // "So Far-fetched a Story"
  const isWords = [family, first, second].filter((token) => lexicon.isCommon(token?.folded ?? "")).length > 1;
  if (opensSentence(view, at) && isWords) return false;
  const isSyllable = (token: Token | undefined) => token?.kind === "word" && token.folded.length <= SYLLABLE;
  return isSyllable(first) && isSyllable(second) && !second?.capital && isJoinedByHyphen(view, at + 2);
}

const SYLLABLE = 6;

/** "Odd-Arne Moen": a common word that a hyphen joins to a given name inside a sentence. */
function isHalfOfGiven(view: View, at: number): boolean {
  if (!writesNounsSmall(view) || opensSentence(view, at) || !isJoinedByHyphen(view, at + 1)) return false;
  return isCapital(view, at + 2) && view.lexicon.isGiven(foldedAt(view, at + 2));
}

/** "Sofia Dimova", "Jordan Whitlock": a given name that is a country's or a capital's too, before a word that nothing else explains. */
function isNamesake(view: View, at: number): boolean {
  const place = hitAt(view, at, "country");
  const next = view.tokens[at + 1];
  const { isGiven, isFamily, isCommon } = view.lexicon;
  if (place?.to !== at + 1 || !isGiven(foldedAt(view, at))) return false;
  if (isClan(view, at + 1)) return true;
  if (place.meaning.form === "demonym" || next?.kind !== "word" || !next.capital) return false;
  if (isNever(view, at + 1) || opensTitle(view, at + 1)) return false;
  // "The ambassador to Jordan Ann Whitlock"
  if (markerAt(view, at - 1, "to", "in", "of", "from", "for") !== null) return false;
  return isFamily(next.folded) || ((view.hits[at + 1] ?? []).length === 0 && !isCommon(next.folded));
}

/** "Turki Al-Harbi", "Turki al Harbi": a particle and a family's name behind a word. */
function isClan(view: View, at: number): boolean {
  const particle = hitAt(view, at, "particle");
  if (particle === null) return false;
  const to = isJoinedByHyphen(view, particle.to) ? particle.to + 1 : particle.to;
  return isCapital(view, to) && (view.hits[to] ?? []).length === 0;
}

/** "Masing-masing", "Tuan-tuan": one word twice is a word of the language. */
function isDoubled({ tokens }: View, at: number): boolean {
  return (
    tokens[at + 1]?.folded === "-" && tokens[at + 1]?.glued === true && tokens[at + 2]?.folded === tokens[at]?.folded
  );
}

/** "Mr al-Harbi", "and Al-Harbi": a particle that a hyphen joins to a name's word. */
function isJoinedParticle(view: View, at: number): boolean {
  return hitAt(view, at, "particle")?.to === at + 1 && isJoinedByHyphen(view, at + 1) && isCapital(view, at + 2);
}

function isCapital(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token?.kind === "word" && token.capital;
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

const NO_SURNAME = new Set([...WORDS, ...NEVER, ...ALSO_NAMES, "rank", "honorific", "modifier"] as const);

/** A name as far as it is read. */
interface Begun {
  /** Its first token. */
  readonly start: number;
  readonly words: number;
  /** Whether a title stands right before. */
  readonly introduced: boolean;
}

/** Where a name that reaches `at` goes on: another capital, a particle before one, a hyphenated part, an initial's full stop. */
function grow(view: View, at: number, { start, words, introduced }: Begun): number | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  const nickname = nicknameTo(view, at);
  if (nickname !== null && view.tokens[nickname]?.capital && view.tokens[at + 1]?.capital)
    return canGrow(view, nickname) ? nickname + 1 : null;
  if (isJoinedByHyphen(view, at)) return joinedTo(view, at + 1, introduced || words > 1);
  if (token.folded === "." && token.glued) {
    const before = view.tokens[at - 1];
    const next = view.tokens[at + 1];
    return before !== undefined && (before.end - before.start <= 2 || isAbbreviated(view, before)) && next?.capital
      ? at + 1
      : null;
  }
  // "Japri bin Said @ Mat Said": what else somebody is called.
  if (token.folded === "@") return words >= 2 && view.tokens[at + 1]?.capital && canGrow(view, at + 1) ? at + 2 : null;
  if (isOpeningLetter(view, at)) return words >= 2 && canGrow(view, at + 1) ? at + 2 : null;
  if (token.kind !== "word") return null;
  if (words === 1 && isKorean(view, at - 1)) return at + 1;
  const father = fatherFrom(view, at) ?? (isPersons(view, start, at, words) ? titledFather(view, at) : null);
  if (father !== null) return father;
  if (token.capital)
    return canGrow(view, at) ||
      (words >= 2 && isCityOnly(view, at)) ||
      isWordOfName(view, start, at) ||
      (isPersons(view, start, at, words) && isLastAddress(view, at))
      ? at + 1
      : null;
  const particle = hitAt(view, at, "particle");
  if (particle === null) return null;
  const next = view.tokens[particle.to];
  const hyphen = next?.folded === "-" ? view.tokens[particle.to + 1] : next;
  if (hyphen?.capital && (!isNever(view, particle.to) || isNamedLikePlace(view, particle.to))) return particle.to;
  const second = hitAt(view, particle.to, "particle");
  if (second !== null && view.tokens[second.to]?.capital) return second.to;
  return token.folded.length >= 4 && words >= 2 && hitAt(view, at, "marker") === null ? at + 1 : null;
}

/** "Imran Sheikh met", "Leila Prince in Doha": behind somebody's name a word of address before which no other name stands is a surname. */
function isLastAddress(view: View, at: number): boolean {
  const address = hitAt(view, at, "honorific");
  const next = view.tokens[at + 1];
  if (address?.to !== at + 1 || address.to - at !== 1 || foldedAt(view, at).length < LONG_ADDRESS) return false;
  return next?.kind === "word" ? !next.capital : next === undefined || /^[.,;]$/.test(next.folded);
}

/** "Prince", "Raja"; "Tun" and "Haji" are address wherever they stand. */
const LONG_ADDRESS = 5;

/** "Rahman 'Adli": an apostrophe that stands for a letter and closes no quotation. */
function isOpeningLetter({ tokens }: View, at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark?.kind !== "mark" || !/^['‘’]$/.test(mark.folded) || mark.glued || next?.glued !== true || !next.capital)
    return false;
  return !tokens.slice(at + 2, at + QUOTED).some(({ kind, folded }) => kind === "mark" && /^['’]$/.test(folded));
}

const QUOTED = 8;

/** Where the half of a name behind a hyphen ends: "Amir-Rahmati", "Stoke-on-Trent"; a capital's name only behind somebody's: "Mr Mendes-Lima". */
function joinedTo(view: View, at: number, isPerson: boolean): number | null {
  const next = view.tokens[at];
  if (next?.kind !== "word") return null;
  const state = hitAt(view, at, "country");
  if (state !== null) return isPerson && next.capital && state.meaning.form === "capital" ? at + 1 : null;
  // "Kim Jae-ho" is one name; "RI-ku" is a name and a suffix.
  if (next.capital || next.folded.length > 2 || (isPerson && next.folded.length === 2)) return at + 1;
  return isJoinedByHyphen(view, at + 1) && isCapital(view, at + 2) ? at + 3 : null;
}

/** "Suhaila Mohd. Noh": a given name that the pack shortens. */
function isAbbreviated({ lexicon }: View, { folded }: Token): boolean {
  return lexicon.isGiven(folded) && lexicon.abbreviations.has(folded);
}

/** Whether what stands before a token is a person's name: two words, a given name, or one behind an honorific; "Felda" of "Pengerusi Felda Tun Saad" is none. */
function isPersons(view: View, start: number, at: number, words: number): boolean {
  return words >= 2 || view.lexicon.isGiven(foldedAt(view, at - 1)) || isAddressed(view, start);
}

/** Whether an honorific or a rank ends right before a token. */
function isAddressed(view: View, at: number): boolean {
  const end = foldedAt(view, at - 1) === "." ? at - 1 : at;
  for (let from = end - 1; from >= 0 && from >= end - LONGEST; from--)
    if (hitAt(view, from, "honorific")?.to === end || hitAt(view, from, "rank")?.to === end) return true;
  return false;
}

/** "Mahmud bin Haji Tuah", "Abdul Rahman Tun Taib", "Suhaimi Hj. Mat": an honorific or a king's word inside a name is its father's. */
function titledFather(view: View, at: number): number | null {
  if (view.lexicon.language.adjectives !== "after noun" || view.tokens[at]?.capital !== true) return null;
  const royal = hitAt(view, at, "role");
  const title = hitAt(view, at, "honorific") ?? (royal?.meaning.title === "king" ? royal : null);
  if (title?.to !== at + 1) return null;
  const to = foldedAt(view, title.to) === "." ? title.to + 1 : title.to;
  const next = view.tokens[to];
  if (next?.kind !== "word" || !next.capital) return null;
  return isShortForm(view, to) || (!opensTitle(view, to) && canGrow(view, to)) ? to + 1 : null;
}

/** "Rohani Md Isa", "Yusof Ab Ghani": a given name's two letters, which in capitals are an office or a company. */
function isShortForm(view: View, at: number): boolean {
  const [token, next] = [view.tokens[at], view.tokens[at + 1]];
  if (token === undefined || token.end - token.start !== 2 || !token.capital || token.shouted) return false;
  return view.lexicon.isGiven(token.folded) && next?.kind === "word" && next.capital;
}

/** Behind "bin Pehin Dato Haji Awang": the titles of who is named as the father stand inside the name. */
function fatherFrom(view: View, at: number): number | null {
  if (hitAt(view, at - 1, "particle") === null) return null;
  let to = at;
  for (let title = parentalAt(view, to); title !== null; title = parentalAt(view, to)) to = title.to;
  // "bin Haji Sabtu": a father may be called by the day of his birth.
  const called = canGrow(view, to) || hitAt(view, to, "weekday")?.to === to + 1;
  return to > at && view.tokens[to]?.capital && called ? to + 1 : null;
}

function parentalAt(view: View, at: number): { readonly to: number } | null {
  if (view.tokens[at]?.capital !== true) return null;
  const office = hitAt(view, at, "role") ?? hitAt(view, at, "head");
  return hitAt(view, at, "honorific") ?? hitAt(view, at, "rank") ?? office;
}

function canGrow(view: View, at: number): boolean {
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
  return !hasHit(view, at, WORDS) && (writesNounsSmall(view) || !view.lexicon.isCommon(token.folded));
}

/** "Mohammed Turki Al Saud", "Faisal bin Turki": a country's word that is a given name, beside a particle of the same name. */
function isNamedLikePlace(view: View, at: number): boolean {
  const place = hitAt(view, at, "country");
  if (place === null || place.to !== at + 1 || !view.lexicon.isGiven(foldedAt(view, at))) return false;
  if (isClan(view, at + 1) || isFather(view, at)) return true;
  // "Ana Victoria Lopez"
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
function isCityOnly({ hits, headline }: View, at: number): boolean {
  const found = hits[at] ?? [];
  return !headline && found.length > 0 && found.every(({ to, meaning }) => meaning.kind === "city" && to === at + 1);
}

/** "Datuk Faridah Hitam", "Rashid Pak Lah": a common word's capital inside a sentence, in the name of whom an honorific or a given name shows to be a person. */
function isWordOfName(view: View, start: number, at: number): boolean {
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
