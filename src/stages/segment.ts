import type { Found, Lexicon, Meaning } from "../languages/lexicon.ts";
import { asWritten } from "../recognition/as-written.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { Article, Span } from "../types.ts";

/** Why a line is no part of the story. It stays where it is; its facts do not count. */
export type Boilerplate = "read also" | "tags" | "furniture" | "caption" | "byline" | "comment";

/** A sentence with its words and what they can mean. */
export interface Sentence extends Span {
  readonly index: number;
  /** Number of the line it stands in. */
  readonly paragraph: number;
  readonly boilerplate: Boilerplate | null;
  /** 0 for the article's own story; 1 and up for stories after a read-also line. */
  readonly story: number;
  /** Written in capitals, or with Most Words Capitalised: a capital is then no sign of a name. */
  readonly headline: boolean;
  readonly tokens: readonly Token[];
  /** By token: the phrases that start there. */
  readonly hits: readonly (readonly Found[])[];
}

interface Line extends Span {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly Found[])[];
}

/** An article's sentences in order, each with its words looked up; furniture is marked, never dropped. */
export function segment(article: Article, lexicon: Lexicon): Sentence[] {
  const lines = asWritten(
    linesOf(article.text).map((line) => lookUp(line, article.text, lexicon)),
    article.text,
    lexicon,
  );
  const marks = markLines(lines);
  const sentences: Sentence[] = [];
  for (const [at, line] of lines.entries()) {
    const { boilerplate, story } = marks[at] ?? { boilerplate: null, story: 0 };
    const ranges: readonly Range[] =
      boilerplate === null ? split(line.tokens, article.text, lexicon) : [[0, line.tokens.length]];
    for (const [from, to] of ranges.flatMap(readable)) {
      const whole = from === 0 && to === line.tokens.length;
      const tokens = whole ? line.tokens : line.tokens.slice(from, to);
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first === undefined || last === undefined) continue;
      const hits = whole ? line.hits : hitsWithin(line.hits, from, to);
      sentences.push({
        start: first.start,
        end: last.end,
        index: sentences.length,
        paragraph: line.paragraph,
        boilerplate,
        story,
        headline: isHeadline(tokens, hits),
        tokens,
        hits,
      });
    }
  }
  return sentences;
}

type Range = readonly [from: number, to: number];

/** Nobody writes so long a sentence (the longest of 180 articles has 143): within one, everything is weighed with everything. */
const LONGEST = 300;

/** A sentence in pieces that can be read as one. */
function readable([from, to]: Range): Range[] {
  if (to - from <= LONGEST) return [[from, to]];
  const pieces: Range[] = [];
  for (let at = from; at < to; at += LONGEST) pieces.push([at, Math.min(at + LONGEST, to)]);
  return pieces;
}

/** The hits of a line that lie in one of its sentences, by that sentence's tokens. */
function hitsWithin(line: readonly (readonly Found[])[], from: number, to: number): (readonly Found[])[] {
  const hits: (readonly Found[])[] = [];
  for (let at = from; at < to; at++) {
    const found = line[at] ?? [];
    if (found.length === 0) {
      hits.push(found);
      continue;
    }
    const own: Found[] = [];
    for (const { from: start, to: end, meaning, proclitics, pronoun } of found)
      if (end <= to) own.push({ from: start - from, to: end - from, meaning, proclitics, pronoun });
    hits.push(own);
  }
  return hits;
}

function linesOf(text: string): (Span & { paragraph: number })[] {
  const lines: (Span & { paragraph: number })[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    if (/[\p{L}\p{N}]/u.test(match[0]))
      lines.push({ start: match.index, end: match.index + match[0].length, paragraph: lines.length });
  }
  return lines;
}

function lookUp(line: Span & { paragraph: number }, text: string, lexicon: Lexicon): Line {
  const tokens = tokenize(text, line);
  return { ...line, tokens, hits: lexicon.match(tokens) };
}

// ---- furniture ----

interface Mark {
  readonly boilerplate: Boilerplate | null;
  readonly story: number;
}

const LONG = 12;

function markLines(lines: readonly Line[]): Mark[] {
  const marks: Mark[] = [];
  let story = 0;
  let commenting = false;
  const paragraphs = lines.flatMap((line, at) => (isParagraph(line) ? [at] : []));
  for (const [at, line] of lines.entries()) {
    const kind = lineKind(line, at, lines.length);
    if (kind === "read also" && opensSecondStory(line, at, paragraphs)) story += 1;
    if (kind === "comment") commenting = true;
    marks.push({ boilerplate: commenting ? "comment" : kind, story });
  }
  return marks;
}

function lineKind(line: Line, at: number, of: number): Boilerplate | null {
  const start = line.tokens.findIndex((token) => token.kind !== "mark");
  const opening = line.hits[start] ?? [];
  const has = (kind: Meaning["kind"]) => opening.some((hit) => hit.meaning.kind === kind);
  const words = countUpTo(line.tokens, LONG * 2 + 1);
  // "In other news, …" that tells its story in the same line is read like any other.
  if (has("read also") || (has("second story") && words <= LONG)) return "read also";
  if (has("tags") && at > of / 3) return "tags";
  if (has("caption") && (at > 0 || isLabelled(line, start)) && (words <= LONG || line.tokens[0]?.kind === "mark"))
    return "caption";
  if (has("byline") && words <= LONG && !endsSentence(line)) return "byline";
  if (has("furniture") && words <= LONG * 2) return at > of / 2 && opensComments(line) ? "comment" : "furniture";
  if (words <= LONG && line.hits.some((found) => found.some((hit) => hit.meaning.kind === "furniture")))
    return "furniture";
  return null;
}

/** "Photo: the minister" is a caption wherever it stands; "Photos.. the minister in Baghdad" opens headlines too. */
function isLabelled({ tokens, hits }: Line, start: number): boolean {
  return (hits[start] ?? []).some((hit) => hit.meaning.kind === "caption" && tokens[hit.to]?.folded === ":");
}

/** How many words and numbers there are, counted no further than to a number. */
function countUpTo(tokens: readonly Token[], most: number): number {
  let count = 0;
  for (let at = 0; at < tokens.length && count < most; at++) if (tokens[at]?.kind !== "mark") count += 1;
  return count;
}

/** "Komen (2)", "3 Comments": a count and nothing else. */
function opensComments(line: Line): boolean {
  const words = line.tokens.filter((token) => token.kind === "word");
  return words.length <= 2 && line.tokens.some((token) => token.kind === "number");
}

/** A read-also line that names no story, with two whole paragraphs or more under it: the second last is at `twoParagraphs`. */
function opensSecondStory(line: Line, at: number, paragraphs: readonly number[]): boolean {
  // Above the first paragraph such a line ("Terkini | Global") is the page's, not the story's end.
  const stands = at > (paragraphs[0] ?? at) && at < (paragraphs.at(-2) ?? -1);
  return stands && line.tokens.filter((token) => token.kind === "word").length <= 4;
}

function isParagraph(line: Line): boolean {
  return line.tokens.length > 2 * LONG && endsSentence(line);
}

function endsSentence(line: Line): boolean {
  return line.tokens.slice(-2).some((token) => ENDS.has(token.folded));
}

// ---- sentences ----

const ENDS = new Set([".", "!", "?", "؟", "…", "。", "؛"]);
const CLOSERS = new Set(['"', "”", "»", "'", "’", ")", "]"]);

/** Token ranges of the sentences of a line. */
function split(tokens: readonly Token[], text: string, lexicon: Lexicon): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
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
  return !(letters && tokens[at + 1]?.kind === "number");
}

/** Whether a sentence can open with this token: after white space, and in languages with capitals not with a small letter. */
function opens(next: Token, before: Token | undefined, text: string, lexicon: Lexicon): boolean {
  if (next.glued && !(before !== undefined && CLOSERS.has(before.folded)))
    return (
      next.capital && lexicon.language.capitals && !/\p{Lu}/u.test(text.slice((before?.start ?? 1) - 1, before?.start))
    );
  if (!lexicon.language.capitals) return true;
  return next.kind !== "word" || next.capital;
}

const HEADLINE = 25;
const NAMING = new Set<Meaning["kind"]>([
  "role",
  "head",
  "field",
  "rank",
  "honorific",
  "opener",
  "closer",
  "month",
  "weekday",
  "country",
  "city",
  "known organization",
]);

/** No full stop, and capitals where a sentence has none: in all words, or in common ones. */
function isHeadline(tokens: readonly Token[], hits: readonly (readonly Found[])[]): boolean {
  let [words, shouted] = [0, 0];
  for (const token of tokens) {
    if (token.kind !== "word" || token.end - token.start <= 3) continue;
    words += 1;
    if (token.shouted) shouted += 1;
  }
  if (words < 4 || words > HEADLINE) return false;
  if (shouted / words > 0.7) return true;
  if (ENDS.has(tokens.at(-1)?.folded ?? "") || ENDS.has(tokens.at(-2)?.folded ?? "")) return false;
  let [plain, capital] = [0, 0];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "word" || !isPlain(hits[at] ?? [])) continue;
    plain += 1;
    if (tokens[at]?.capital) capital += 1;
  }
  return capital >= 2 && capital / plain > 0.5;
}

/** A common word, or one that announces something, and no part of a name. */
function isPlain(found: readonly Found[]): boolean {
  return (
    found.some((hit) => hit.meaning.kind === "common" || hit.meaning.kind === "cue") &&
    !found.some((hit) => NAMING.has(hit.meaning.kind))
  );
}
