import type { Meaning } from "../languages/lexicon.ts";
import { type Chunk, chunk, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { isHalf, isShortened, opensTitle } from "./roles.ts";

const LONGEST = 7;
const NEVER = new Set(["weekday", "pronoun", "misleading", "relative", "known organization", "country"] as const);
const ALSO_NAMES = new Set(["month", "city", "closer", "opener", "head", "role"] as const);

/**
 * A person's or an unknown body's name that starts at a token, by its capitals. `weak` when only a sentence's start explains the capital.
 *
 * @param introduced whether a title stands right before: only then is a name read in a headline, where every word may have a capital.
 */
export function capitalNameAt(view: View, at: number, introduced: boolean): Chunk | null {
  if ((view.headline && !introduced) || !canStart(view, at)) return null;
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

function opensSentence(view: View, at: number): boolean {
  if (at === 0) return true;
  const before = foldedAt(view, at - 1);
  return /^[“"«:•\-–—(['‘|]$/.test(before);
}

function canStart(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== "word" || !token.capital) return false;
  if (hasHit(view, at, NEVER) || NUMBERED.test(token.folded)) return false;
  // "Md. Yusof" is the beginning of a name, "Dr. Yusof" is none.
  if (
    isInitial(view, at) ||
    (isShortened(view, at) && hitAt(view, at, "honorific") === null && hitAt(view, at, "rank") === null)
  )
    return true;
  if (ABBREVIATED.test(token.folded) && view.tokens[at + 1]?.capital !== true) return false;
  const given = view.lexicon.isGiven(token.folded);
  const next = view.tokens[at + 1];
  const followed = next?.capital === true && !hasHit(view, at + 1, NEVER) && !opensTitle(view, at + 1);
  if (hasHit(view, at, ALSO_NAMES) && !isHalf(view, at)) return given && followed && !hasHit(view, at + 1, ALSO_NAMES);
  if (hitAt(view, at, "particle") !== null && !followed) return false;
  if (view.lexicon.isCommon(token.folded)) return given && (followed || !opensSentence(view, at));
  if (hasHit(view, at, WORDS) && opensSentence(view, at)) return given && followed;
  return true;
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
  if (token.glued && /^[-‑–]$/.test(token.folded)) {
    const next = view.tokens[at + 1];
    return next?.glued &&
      next.kind === "word" &&
      (next.capital || next.folded.length > 2) &&
      !hasHit(view, at + 1, COUNTRY)
      ? at + 2
      : null;
  }
  if (token.folded === "." && token.glued) {
    const before = view.tokens[at - 1];
    const next = view.tokens[at + 1];
    return before !== undefined && before.end - before.start <= 2 && next?.capital ? at + 1 : null;
  }
  if (token.kind !== "word") return null;
  if (token.capital) return canGrow(view, at) ? at + 1 : null;
  const particle = hitAt(view, at, "particle");
  if (particle === null) return null;
  const next = view.tokens[particle.to];
  const hyphen = next?.folded === "-" ? view.tokens[particle.to + 1] : next;
  if (hyphen?.capital && !hasHit(view, particle.to, NEVER)) return particle.to;
  const second = hitAt(view, particle.to, "particle");
  if (second !== null && view.tokens[second.to]?.capital) return second.to;
  return token.folded.length >= 4 && words >= 2 && hitAt(view, at, "marker") === null ? at + 1 : null;
}

const COUNTRY = new Set(["country"] as const);

function canGrow(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || hasHit(view, at, NEVER)) return false;
  // "Hossein Amir-Abdollahian": although an emir is one too.
  if (isHalf(view, at) || isInitial(view, at) || (isShortened(view, at) && hitAt(view, at, "honorific") === null))
    return true;
  const known = view.lexicon.isGiven(token.folded) || view.lexicon.isFamily(token.folded);
  if (hasHit(view, at, ALSO_NAMES) || opensTitle(view, at))
    return known && hitAt(view, at, "role") === null && hitAt(view, at, "rank") === null;
  return (
    known || hitAt(view, at, "particle") !== null || !(view.lexicon.isCommon(token.folded) || hasHit(view, at, WORDS))
  );
}

// ---- without capitals ----

const STOPS = new Set([
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
  "weeks",
  "months",
  "years",
  "direction",
  "pronoun",
  "pair",
  "accompanying",
  "role",
  "head",
  "rank",
  "modifier",
  "opener",
  "known organization",
  "country",
  "counterpart",
  "common",
  "briefing",
  "setting",
  "field",
  "respectively",
  "honorific",
] as const);

/**
 * A name where there are no capitals: the words that follow a title, or that begin with a known given name, up to the first word that
 * is no name.
 *
 * @param introduced whether a title, rank or office stands right before.
 */
export function plainNameAt(view: View, at: number, introduced: boolean): Chunk | null {
  const first = view.tokens[at];
  if (first === undefined || first.kind !== "word") return null;
  const start = nameWord(view, at, introduced);
  const slashed = introduced ? slashedTo(view, at) : null;
  if (slashed !== null) return chunk(at, slashed, { is: "name", weak: false });
  if (start === null) return null;
  if (!introduced && !start.given && !(isUnknown(view, at) && followsUnknown(view, at + 1))) return null;
  let to = at + 1;
  let words = 1;
  let given = start.given ? 1 : 0;
  for (let next = to; words < LONGEST; next = to) {
    const token = view.tokens[next];
    if (token === undefined) break;
    if (
      /^[-‑–]$/.test(token.folded) &&
      token.glued &&
      view.tokens[next + 1]?.glued &&
      view.tokens[next + 1]?.kind === "word"
    ) {
      to = next + 2;
      words += 1;
      continue;
    }
    const nickname = nicknameTo(view, next);
    if (nickname !== null && (view.hits[nickname] ?? []).every((hit) => hit.proclitics.length > 0)) {
      to = nickname + 1;
      words += 1;
      continue;
    }
    const particle = hitAt(view, next, "particle");
    if (particle !== null && particle.proclitics.length === 0 && view.tokens[particle.to]?.kind === "word") {
      to = particle.to + (hitAt(view, particle.to, "particle") === null ? 1 : 0);
      words += 1;
      continue;
    }
    const word =
      token.kind === "word" ? nameWord(view, next, introduced && next === to && isGivenAt(view, next)) : null;
    if (word === null && introduced && start.given && words <= 2 && isBareTitle(view, next)) {
      to = next + 1;
      words += 1;
      continue;
    }
    if (word === null || (word.conjoined && !word.given) || word.proclitics.some((marker) => marker !== "article"))
      break;
    if (word.given) given += 1;
    to = next + 1;
    words += 1;
  }
  if (!introduced && words < 2) return null;
  if (start.proclitics.includes("and") && introduced && words < 2 && !start.given) return null;
  return { ...chunk(at, to, { is: "name", weak: !introduced && given < 1 }), proclitics: start.proclitics };
}

/** Where a name between slashes ends, which some agencies set behind an office: "/يانيس أوزولس/". */
function slashedTo(view: View, at: number): number | null {
  if (foldedAt(view, at - 1) !== "/") return null;
  for (let next = at; next <= at + LONGEST; next++) {
    if (foldedAt(view, next) === "/") return next;
    if (view.tokens[next]?.kind !== "word" && !/^[-‑–]$/.test(foldedAt(view, next))) return null;
  }
  return null;
}

/** "كريم أميري مقدم": an office or rank without an article that governs nothing is a family name. */
function isBareTitle(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  if (!hasHit(view, at, BARE) || hits.some((hit) => !BARE.has(hit.meaning.kind) || hit.to > at + 1)) return false;
  const { stems, isCommon } = view.lexicon;
  const articled = (place: number) => stems(foldedAt(view, place)).some((stem) => stem.proclitics.includes("article"));
  if (isCommon(foldedAt(view, at)) || articled(at) || articled(at + 1)) return false;
  return view.tokens[at + 1]?.kind !== "word" || !hasHit(view, at + 1, GOVERNED);
}

const BARE: ReadonlySet<Meaning["kind"]> = new Set(["role", "head", "rank", "modifier"]);
const GOVERNED = new Set([
  "field",
  "opener",
  "country",
  "known organization",
  "city",
  "modifier",
  "honorific",
] as const);

/** Where the name goes on behind a nickname in quotes of a word or two: "Ali “Lefty” Hassan". */
function nicknameTo(view: View, at: number): number | null {
  const close = NICKNAME[foldedAt(view, at)];
  if (close === undefined) return null;
  for (let next = at + 2; next <= at + 3; next++)
    if (foldedAt(view, next) === close) return view.tokens[next + 1]?.kind === "word" ? next + 1 : null;
  return null;
}

const NICKNAME: Readonly<Record<string, string>> = { "«": "»", '"': '"', "“": "”", "‘": "’" };

function isGivenAt(view: View, at: number): boolean {
  return view.lexicon.isGiven(foldedAt(view, at)) && hitAt(view, at, "marker") === null;
}

/** A word that no list of the pack has: without capitals the surest sign of a foreign name. */
function isUnknown(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && token.kind === "word" && token.folded.length >= 3 && (view.hits[at] ?? []).length === 0;
}

function followsUnknown(view: View, at: number): boolean {
  const hyphen = /^[-‑–]$/.test(foldedAt(view, at)) && view.tokens[at]?.glued;
  const next = hyphen ? at + 1 : at;
  return (
    isUnknown(view, next) ||
    (isSyllable(view, next) && isUnknown(view, next + 1)) ||
    isGivenAt(view, next) ||
    (hitAt(view, next, "particle")?.proclitics.length === 0 && isUnknown(view, next + 1))
  );
}

/** "بارك سو هيون" */
function isSyllable(view: View, at: number): boolean {
  return view.tokens[at]?.kind === "word" && foldedAt(view, at).length === 2 && (view.hits[at] ?? []).length === 0;
}

interface NameWord {
  readonly given: boolean;
  readonly conjoined: boolean;
  readonly proclitics: readonly string[];
}

const MARKERS = ["on", "in", "to", "with", "from", "of", "for", "between", "by", "about"];

function nameWord(view: View, at: number, inName: boolean): NameWord | null {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const { folded } = token;
  // "على" is a preposition and, in Egypt, how "علي" is written: a name only inside one.
  if (markerAt(view, at, ...MARKERS) !== null && !(inName && nameWord(view, at + 1, false) !== null)) return null;
  if (view.lexicon.isGiven(folded) || hitAt(view, at, "particle")?.proclitics.length === 0)
    return { given: true, conjoined: false, proclitics: [] };
  for (const stem of view.lexicon.stems(folded)) {
    if (stem.proclitics.length > 0 && stem.pronoun === null && view.lexicon.isGiven(stem.text))
      return { given: true, conjoined: stem.proclitics.includes("and"), proclitics: stem.proclitics };
  }
  if (hasHit(view, at, STOPS)) return null;
  return {
    given: false,
    conjoined: folded.length > 3 && view.lexicon.stems(folded).some((stem) => stem.proclitics[0] === "and"),
    proclitics: [],
  };
}
