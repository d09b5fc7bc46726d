import type { Span } from "../types.ts";
import { fold } from "./fold.ts";

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
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}\u200c]*(?:['’ʻʼ](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*|['’][sS](?![\p{L}\p{N}])|\p{N}+(?:[.,:/-]\p{N}+)*|[^\s\p{Cf}]/gu;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL = /\p{Ll}/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

/**
 * The words, numbers and marks of a stretch of text, with offsets into the whole text. "U.S." is one token, "Iran's" two, "Osei-Mensah" three
 * (the hyphen and what follows are `glued`).
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = span.start;
  let before = span.start;
  for (let match = TOKEN.exec(text); match !== null && match.index < span.end; match = TOKEN.exec(text)) {
    const raw = match[0];
    const kind =
      LETTER.test(raw) || (raw.length > 1 && !DIGIT.test(raw)) ? "word" : DIGIT.test(raw) ? "number" : "mark";
    const capital = kind === "word" && CAPITAL.test(raw);
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      kind,
      folded: fold(raw),
      capital,
      shouted: capital && raw.length > 1 && !SMALL.test(raw),
      glued: match.index === before && match.index > span.start,
    });
    before = match.index + raw.length;
  }
  return tokens;
}
