import type { Span } from "../types.ts";
import { fold } from "./fold.ts";
import { APOSTROPHE, DIGIT, kindOf, LETTER, MARK, SKIPPED, UPPER, ZERO_WIDTH } from "./letters.ts";

/** A word, a number or a single mark. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
  /** The view that words are compared by. */
  readonly folded: string;
  /** Starts with a capital. */
  readonly capital: boolean;
  /** All capitals, two letters or more: an acronym, or a headline that shouts. */
  readonly shouted: boolean;
  /** No white space before it. */
  readonly glued: boolean;
  /** Opens with letters that folding alone makes an article: "ألفة". */
  readonly unarticled?: true;
}

type Word = Pick<Token, "kind" | "folded" | "capital" | "shouted">;

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL = /\p{Ll}/u;
const OPENS_WORD = /^\p{L}/u;
const OPENS_NUMBER = /^\p{N}/u;

/** Words kept with what is told of them: articles repeat theirs, and to fold one costs more than to find it. Full, the memory starts anew. */
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 40;
const remembered = new Map<string, Word>();

/**
 * The words, numbers and marks of a stretch of text, with offsets into the whole text. "U.S." is one token, "Iran's" two, "Osei-Mensah" three
 * (the hyphen and what follows are `glued`).
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let before = span.start;
  for (let at = span.start; at < span.end; ) {
    const kind = kindOf(text, at);
    if ((kind & SKIPPED) !== 0) {
      at += width(text, at);
      continue;
    }
    const end = endOf(text, at, kind);
    const word = wordOf(text.slice(at, end));
    tokens.push({
      start: at,
      end,
      kind: word.kind,
      folded: word.folded,
      capital: word.capital,
      shouted: word.shouted,
      glued: at === before && at > span.start,
    });
    before = at = end;
  }
  return tokens;
}

/** Where the token ends that starts here: an acronym with full stops, a word, a possessive, a number, or one mark. */
function endOf(text: string, at: number, kind: number): number {
  if ((kind & UPPER) !== 0) {
    const end = acronymEnd(text, at);
    if (end > 0) return end;
  }
  if ((kind & LETTER) !== 0) return wordEnd(text, at);
  if (isClick(text, at)) return wordEnd(text, at + 1);
  if ((kind & APOSTROPHE) !== 0 && isPossessive(text, at + 1)) return at + 2;
  return (kind & DIGIT) !== 0 ? numberEnd(text, at) : at + width(text, at);
}

/** "U.S.": two letters or more, each with its full stop; 0 where there is none. */
function acronymEnd(text: string, start: number): number {
  let letters = 0;
  let at = start;
  for (; (kindOf(text, at) & UPPER) !== 0; letters++) {
    const stop = at + width(text, at);
    if (text.charCodeAt(stop) !== STOP) break;
    at = stop + 1;
  }
  return letters >= 2 ? at : 0;
}

const STOP = 0x2e;

/** "!Gaeb": a mark that stands before a capital, and not behind a word, is written for a click of the tongue. */
function isClick(text: string, at: number): boolean {
  return text.charAt(at) === CLICK && (kindOf(text, at + 1) & UPPER) !== 0 && !/[^\s("“‘«-]/u.test(text.charAt(at - 1));
}

const CLICK = "!";

/** Letters, marks and digits, and across an apostrophe that is no possessive's: "Ra'ana", "O’Brien". */
function wordEnd(text: string, start: number): number {
  let at = runEnd(text, start, LETTER | MARK | DIGIT | ZERO_WIDTH);
  while ((kindOf(text, at) & APOSTROPHE) !== 0 && (kindOf(text, at + 1) & LETTER) !== 0 && !isPossessive(text, at + 1))
    at = runEnd(text, at + 1, LETTER | MARK | DIGIT);
  return at;
}

/** Whether an "s" stands here that no letter or digit follows. */
function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at);
  return (letter === 0x73 || letter === 0x53) && (kindOf(text, at + 1) & (LETTER | DIGIT)) === 0;
}

/** "3.5", "11/3/2025", "10-12". */
function numberEnd(text: string, start: number): number {
  let at = runEnd(text, start, DIGIT);
  while (".,:/-".includes(text.charAt(at) || " ") && (kindOf(text, at + 1) & DIGIT) !== 0)
    at = runEnd(text, at + 1, DIGIT);
  return at;
}

function runEnd(text: string, start: number, kinds: number): number {
  let at = start;
  while ((kindOf(text, at) & kinds) !== 0) at += width(text, at);
  return at;
}

/** UTF-16 units of the letter here: two for a pair of surrogates. */
function width(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function wordOf(raw: string): Word {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const kind =
    OPENS_WORD.test(raw) || (raw.length > 1 && !OPENS_NUMBER.test(raw))
      ? "word"
      : OPENS_NUMBER.test(raw)
        ? "number"
        : "mark";
  const spelled = kind === "word" && raw.startsWith(CLICK) ? raw.slice(CLICK.length) : raw;
  const capital = kind === "word" && CAPITAL.test(spelled);
  const word = {
    kind,
    folded: fold(spelled),
    capital,
    shouted: capital && raw.length > 1 && !SMALL.test(raw),
  } as const;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (raw.length <= LONGEST_REMEMBERED) remembered.set(raw, word);
  return word;
}
