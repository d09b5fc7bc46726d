import type { Found, Lexicon, Meaning } from "../languages/lexicon.ts";
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
  const lines = linesOf(article.text).map((line) => lookUp(line, article.text, lexicon));
  const marks = markLines(lines);
  const sentences: Sentence[] = [];
  for (const [at, line] of lines.entries()) {
    const { boilerplate, story } = marks[at] ?? { boilerplate: null, story: 0 };
    for (const [from, to] of boilerplate === null
      ? split(line.tokens, article.text, lexicon)
      : [[0, line.tokens.length] as const]) {
      const tokens = line.tokens.slice(from, to);
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first === undefined || last === undefined) continue;
      const hits = line.hits
        .slice(from, to)
        .map((found) =>
          found.filter((hit) => hit.to <= to).map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from })),
        );
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
  for (const [at, line] of lines.entries()) {
    const kind = lineKind(line, at, lines.length);
    if (kind === "read also" && opensSecondStory(lines, at)) story += 1;
    if (kind === "comment") commenting = true;
    marks.push({ boilerplate: commenting ? "comment" : kind, story });
  }
  return marks;
}

function lineKind(line: Line, at: number, of: number): Boilerplate | null {
  const start = line.tokens.findIndex((token) => token.kind !== "mark");
  const has = (kind: Meaning["kind"]) => (line.hits[start] ?? []).some((hit) => hit.meaning.kind === kind);
  const words = line.tokens.filter((token) => token.kind !== "mark").length;
  if (has("read also") || has("second story")) return "read also";
  if (has("tags") && at > of / 3) return "tags";
  if (has("caption") && (words <= LONG || line.tokens[0]?.kind === "mark")) return "caption";
  if (has("byline") && words <= LONG && !endsSentence(line)) return "byline";
  if (has("furniture") && words <= LONG * 2) return at > of / 2 && opensComments(line) ? "comment" : "furniture";
  if (words <= LONG && line.hits.some((found) => found.some((hit) => hit.meaning.kind === "furniture")))
    return "furniture";
  return null;
}

/** "Komen (2)", "3 Comments": a count and nothing else. */
function opensComments(line: Line): boolean {
  const words = line.tokens.filter((token) => token.kind === "word");
  return words.length <= 2 && line.tokens.some((token) => token.kind === "number");
}

/** A read-also line that names no story, with whole paragraphs under it. */
function opensSecondStory(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.tokens.filter((token) => token.kind === "word").length > 4) return false;
  const under = lines.slice(at + 1);
  return under.filter((next) => next.tokens.length > 2 * LONG && endsSentence(next)).length >= 2;
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
  if (before.kind === "word" && before.end - before.start === 1 && before.capital) return false;
  return !lexicon.abbreviations.has(before.folded);
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
  const words = tokens.filter((token) => token.kind === "word" && token.end - token.start > 3);
  if (words.length < 4 || words.length > HEADLINE) return false;
  if (words.filter((token) => token.shouted).length / words.length > 0.7) return true;
  if (tokens.slice(-2).some((token) => ENDS.has(token.folded))) return false;
  const plain = tokens.filter(
    (token, at) =>
      at > 0 &&
      token.kind === "word" &&
      (hits[at] ?? []).some((hit) => hit.meaning.kind === "common" || hit.meaning.kind === "cue") &&
      !(hits[at] ?? []).some((hit) => NAMING.has(hit.meaning.kind)),
  );
  return (
    plain.filter((token) => token.capital).length >= 2 &&
    plain.filter((token) => token.capital).length / plain.length > 0.5
  );
}
