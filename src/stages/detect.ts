import type { Lexicon, Meaning } from "../languages/lexicon.ts";
import { fold } from "../text/fold.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** Words looked at: a headline and a few paragraphs tell a language, and a hundred-megabyte line must not hold up the others. */
const ENOUGH = 2_000;
/** Telling words a thousand that make a guess worth taking. */
const FLOOR = 8;
/** A text of so few words may hold no telling word: there the whole vocabulary votes. */
const SHORT = 60;
/** Least share of a short text's words that the pack knows. */
const KNOWN = 0.5;

/** Letters of Persian and Urdu, which Arabic newspapers hardly use; ی and ک are left out, since some type them for ي and ك. */
const NOT_ARABIC = /[پچژگٹڈڑںےہھ]/;
/** Least share of words with such letters that make a text another language's. */
const FOREIGN = 0.05;

/**
 * The pack that reads this text: by script first, then by the packs' telling words; a text of a sentence or two by all words that a pack knows.
 *
 * @returns null when no pack knows the text.
 */
export function detect(text: string, lexicons: readonly Lexicon[]): Lexicon | null {
  const words =
    text
      .slice(0, ENOUGH * 12)
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, ENOUGH) ?? [];
  if (words.length === 0) return null;
  const arabic = words.filter((word) => !isLatin(word) && /\p{Script=Arabic}/u.test(word)).length / words.length;
  const script = arabic > 0.4 ? "arabic" : "latin";
  if (arabic > 0 && words.filter((word) => NOT_ARABIC.test(word)).length / words.length > FOREIGN) return null;
  const candidates = lexicons.filter(({ language }) => language.script === script);
  return words.length <= SHORT ? ofShort(text, words.map(fold), candidates) : ofLong(words.map(fold), candidates);
}

/** Whether a word has letters of Europe only: a look before a pattern is asked. */
function isLatin(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 0x250) return false;
  return true;
}

function ofLong(words: readonly string[], candidates: readonly Lexicon[]): Lexicon | null {
  const [best] = ranked(candidates, (lexicon) => tellingShare(words, lexicon));
  return best !== undefined && best.score * 1_000 >= FLOOR ? best.lexicon : null;
}

function ofShort(text: string, words: readonly string[], candidates: readonly Lexicon[]): Lexicon | null {
  const tokens = tokenize(text);
  const [best] = ranked(candidates, (lexicon) => tellingShare(words, lexicon) + knownShare(tokens, lexicon));
  return best !== undefined && best.score >= KNOWN ? best.lexicon : null;
}

interface Ranked {
  readonly lexicon: Lexicon;
  readonly score: number;
}

/** Best first. */
function ranked(candidates: readonly Lexicon[], score: (lexicon: Lexicon) => number): Ranked[] {
  return candidates.map((lexicon) => ({ lexicon, score: score(lexicon) })).sort((a, b) => b.score - a.score);
}

function tellingShare(words: readonly string[], { telling }: Lexicon): number {
  return words.filter((word) => telling.has(word)).length / words.length;
}

/** Names of places and people's organizations are much the same in all languages. */
const NAMES = new Set<Meaning["kind"]>([
  "city",
  "place end",
  "known organization",
  "honorific",
  "particle",
  "misleading",
  "inner",
]);

function knownShare(tokens: readonly Token[], lexicon: Lexicon): number {
  const words = tokens.filter((token) => token.kind === "word");
  const known = new Set<number>();
  for (const hit of lexicon.match(tokens).flat()) {
    if (NAMES.has(hit.meaning.kind)) continue;
    if (hit.meaning.kind === "country" && hit.meaning.form !== "demonym") continue;
    for (let at = hit.from; at < hit.to; at++) if (tokens[at]?.kind === "word") known.add(at);
  }
  return known.size / Math.max(1, words.length);
}
