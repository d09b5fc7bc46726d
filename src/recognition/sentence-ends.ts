import type { Lexicon } from "../languages/lexicon.ts";
import type { Token } from "../text/tokens.ts";

/** Marks that end a sentence. */
export const ENDS = new Set([".", "!", "?", "؟", "…", "。", "؛"]);
const CLOSERS = new Set(['"', "”", "»", "'", "’", ")", "]"]);

/** Token ranges of the sentences of a line. */
export function split(tokens: readonly Token[], text: string, lexicon: Lexicon): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && at > from && opensCell(tokens, from, at, text)) {
      ranges.push([from, at]);
      from = at;
    }
    if (token === undefined || !isEnd(tokens, at, lexicon)) continue;
    let to = at + 1;
    while (
      to < tokens.length &&
      tokens[to]?.glued &&
      (ENDS.has(tokens[to]?.folded ?? "") || CLOSERS.has(tokens[to]?.folded ?? ""))
    )
      to += 1;
    const next = tokens[to];
    if (next === undefined || !opens(next, tokens[to - 1], text, lexicon)) continue;
    ranges.push([from, to]);
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}

/** Whether a token stands in a column of its own, of a table or a programme: "Date      Visitor   Country". Behind a list's sign nothing does. */
function opensCell(tokens: readonly Token[], from: number, at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || token.start - before.end === 0) return false;
  const gap = text.slice(before.end, token.start);
  if (!/^[^\S\n]+$/.test(gap) || !(gap.includes("\t") || gap.includes("    "))) return false;
  return at - from > 2 || tokens.slice(from, at).some(({ kind, start, end }) => kind === "word" && end - start > 1);
}

function isEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || !ENDS.has(token.folded)) return false;
  if (token.folded !== "." || before === undefined) return true;
  if (!token.glued) return true;
  // "1. Pengolahan …", "a. Trade": the sign of a list's item.
  if (at === 1 && (before.kind === "number" || before.end - before.start === 1)) return false;
  if (before.kind === "word" && before.end - before.start === 1 && before.capital) return false;
  if (lexicon.abbreviations.has(before.folded)) return false;
  // "4 s.d. 6 November"
  const letters = before.end - before.start === 1 && tokens[at - 2]?.folded === "." && tokens[at - 2]?.glued === true;
  const next = tokens[at + 1];
  // "BERAKAS, 11 Mac. - Menteri …"
  if (/^[-–—]$/.test(next?.folded ?? "") && isDay(before, lexicon)) return false;
  // "Adriatica S.p.A."
  if (letters && next?.glued && next.end - next.start === 1) return false;
  return !(letters && next !== undefined && (next.kind === "number" || isDay(next, lexicon)));
}

/** "At 11 a.m. Tuesday" */
function isDay(token: Token, lexicon: Lexicon): boolean {
  return lexicon
    .match([token])
    .some((found) => found.some(({ meaning }) => meaning.kind === "weekday" || meaning.kind === "month"));
}

/** Whether a sentence can open with this token: after white space or with a capital, and in languages with capitals not with a small letter. */
function opens(next: Token, before: Token | undefined, text: string, lexicon: Lexicon): boolean {
  if (next.glued && !(before !== undefined && CLOSERS.has(before.folded))) {
    if (before !== undefined && !lexicon.language.capitals) return isBetweenWords(before, next, text);
    return next.capital && !/\p{Lu}/u.test(text.slice((before?.start ?? 1) - 1, before?.start));
  }
  if (!lexicon.language.capitals) return true;
  return next.kind !== "word" || next.capital;
}

/** "متبادل.وقال": no abbreviation ("د.محمد", "أ.ف.ب") and no address. */
function isBetweenWords(end: Token, next: Token, text: string): boolean {
  const after = text.slice(next.start, next.end);
  return (
    /[\p{L}\p{M}]{3}$/u.test(text.slice(0, end.start).slice(-3)) &&
    /^[\p{L}\p{M}]{2,}$/u.test(after) &&
    !/\p{Ll}/u.test(after)
  );
}
