import type { Token } from "../text/tokens.ts";
import { koreanFamilies } from "../world/names/korean.ts";
import { type Chunk, chunk, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { fatherFrom, titledFather } from "./fathers.ts";
import { isJoinedByHyphen } from "./marks.ts";
import {
  ALSO_NAMES,
  canGrow,
  isAddressed,
  isCapital,
  isCityOnly,
  isClan,
  isInitial,
  isLastAddress,
  isNamedLikePlace,
  isNever,
  isWordOfName,
  LONGEST,
  WORDS,
  writesNounsSmall,
} from "./name-words.ts";
import { isHalf, isShortened, opensTitle } from "./roles.ts";

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
  // "Cawangan Johor", "Dewan Utama": the noun of a place that no list has.
  if (hitAt(view, at, "place noun") !== null && !given) return false;
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

/** "Ms Peace Mugenyi", "and Odd Halvard": inside an English sentence a common word before a name's word has its capital as a name. */
function opensName(view: View, at: number, introduced: boolean): boolean {
  if (!writesNounsSmall(view) || (opensSentence(view, at) && !introduced)) return false;
  return (view.hits[at + 1] ?? []).length === 0;
}

/** "K21", "RM42", "MH17": rooms, sums and flights. */
const NUMBERED = /^[a-z]{1,3}\d+$/;

/** "M.P." behind a name. */
const ABBREVIATED = /^[a-z]\.[a-z]\.?$/;

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

/** Where the name goes on behind a nickname in quotes of a word or two: "Ali “Lefty” Hassan". */
export function nicknameTo(view: View, at: number): number | null {
  const close = NICKNAME[foldedAt(view, at)];
  if (close === undefined) return null;
  for (let next = at + 2; next <= at + 3; next++)
    if (foldedAt(view, next) === close) return view.tokens[next + 1]?.kind === "word" ? next + 1 : null;
  return null;
}

const NICKNAME: Readonly<Record<string, string>> = { "«": "»", '"': '"', "“": "”", "‘": "’" };
