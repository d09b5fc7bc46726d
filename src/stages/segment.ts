import type { Found, Lexicon, Meaning } from "../languages/lexicon.ts";
import { asWritten } from "../recognition/as-written.ts";
import { type Dateline, datelineOf } from "../recognition/dateline.ts";
import { goesOn, linesOf, type TextLine } from "../text/lines.ts";
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

interface Line extends TextLine {
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly Found[])[];
}

/** An article's sentences in order, each with its words looked up; furniture is marked, never dropped. */
export function segment(article: Article, lexicon: Lexicon): Sentence[] {
  const found = linesOf(article.text).map((line) => lookUp(line, article.text, lexicon));
  const lines = asWritten(mendBroken(found, article.text, lexicon), article.text, lexicon);
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

function lookUp(line: TextLine, text: string, lexicon: Lexicon): Line {
  const tokens = tokenize(text, line);
  return { ...line, tokens, hits: lexicon.match(tokens) };
}

/** Lines of which an advertisement or a link in their midst made two are one again; what stood between is no longer read. */
function mendBroken(lines: readonly Line[], text: string, lexicon: Lexicon): Line[] {
  const marks = markLines(lines);
  const mended: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const next = marks[at]?.boilerplate === null ? nextOfStory(marks, at) : at + 1;
    const rest = next > at + 1 ? lines[next] : undefined;
    const goes = rest !== undefined && goesOn(wordsOf(line, text), wordsOf(rest, text));
    if (!goes) {
      mended.push(line);
      continue;
    }
    const tokens = [...line.tokens, ...rest.tokens];
    mended.push({ ...line, end: rest.end, tokens, hits: lexicon.match(tokens) });
    at = next;
  }
  return mended;
}

/** As many lines of furniture stand within a sentence. */
const INTRUDERS = 3;

/** The next line that is no furniture, if it is near. */
function nextOfStory(marks: readonly Mark[], at: number): number {
  let next = at + 1;
  while (next <= at + INTRUDERS && marks[next]?.boilerplate != null) next += 1;
  return next;
}

function wordsOf({ start, end }: Span, text: string): string {
  return text.slice(start, end).trim();
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
  let linking = false;
  let dateline: Dateline | null = null;
  const paragraphs = lines.flatMap((line, at) => (isParagraph(line) ? [at] : []));
  for (const [at, line] of lines.entries()) {
    const kind = lineKind(line, at, lines.length);
    const opens = kind === "read also" && opensSecondStory(lines, at, paragraphs, marks);
    const own = kind === null && isTelling(line) ? datelineOf(line) : null;
    if (opens || isAnother(own, dateline)) story += 1;
    // A story that opened at a line "In other news" has its dateline below.
    dateline = opens ? null : (own ?? dateline);
    if (kind === "comment") commenting = true;
    linking = kind === "read also" ? isLabel(line) && !opens : linking && kind === null && isLink(line);
    marks.push({ boilerplate: commenting ? "comment" : linking ? "read also" : kind, story });
  }
  return marks;
}

function lineKind(line: Line, at: number, of: number): Boilerplate | null {
  const start = line.tokens.findIndex((token) => token.kind !== "mark");
  const opening = line.hits[start] ?? [];
  const has = (kind: Meaning["kind"]) => opening.some((hit) => hit.meaning.kind === kind);
  const words = countUpTo(line.tokens, LONG * 3 + 1);
  // "In other news, …" that tells its story in the same line is read like any other.
  if (has("read also") || (has("second story") && words <= LONG)) return "read also";
  if (has("tags") && at > of / 3) return "tags";
  const labelled = isLabelled(line, start);
  if (
    has("caption") &&
    (at > 0 || labelled) &&
    (words <= LONG || line.tokens[0]?.kind === "mark" || (labelled && words <= LONG * 3))
  )
    return "caption";
  if (has("byline") && words <= LONG && !endsSentence(line)) return "byline";
  const furniture = furnitureIn(line, words);
  if (furniture === start && words <= LONG * 2) return at > of / 2 && opensComments(line) ? "comment" : "furniture";
  if (furniture !== null && words <= LONG) return "furniture";
  return isBracketed(line) && words <= LONG * 2 ? "furniture" : null;
}

const FEW = 5;

/** Where the first phrase of furniture stands. A single word is one ("Telegram", "إعلان") only where next to nothing stands beside it, or it opens what is no sentence. */
function furnitureIn(line: Line, words: number): number | null {
  const start = line.tokens.findIndex((token) => token.kind !== "mark");
  for (const [at, found] of line.hits.entries()) {
    const tells = found.some(
      ({ to, meaning }) =>
        meaning.kind === "furniture" &&
        (to - at > 1 ||
          words <= FEW ||
          line.tokens[at]?.kind === "mark" ||
          (at === start && words <= LONG && !endsSentence(line))),
    );
    if (tells) return at;
  }
  return null;
}

/** "[ Why small ports are dying ]": a link or something that a page shows in its place. */
function isBracketed({ tokens }: Line): boolean {
  return tokens[0]?.folded === "[" && tokens.at(-1)?.folded === "]";
}

/** "Photo: the minister" is a caption wherever it stands; "Photos.. the minister in Baghdad" opens headlines too. */
function isLabelled({ tokens, hits }: Line, start: number): boolean {
  return (hits[start] ?? []).some(
    (hit) => hit.meaning.kind === "caption" && (tokens[hit.to]?.folded === ":" || tokens[hit.to - 1]?.folded === ":"),
  );
}

/** How many words and numbers there are, counted no further than to a number. */
function countUpTo(tokens: readonly Token[], most: number): number {
  let count = 0;
  for (let at = 0; at < tokens.length && count < most; at++) if (tokens[at]?.kind !== "mark") count += 1;
  return count;
}

/** "Komen (2)", "3 Comments": a count and nothing else. No "Page 1 of 2", no "Updated 18:00". */
function opensComments({ tokens }: Line): boolean {
  const words = tokens.filter((token) => token.kind === "word");
  const at = tokens.findIndex((token) => token.kind === "number");
  const counts = at === 0 || (tokens[at - 1]?.folded === "(" && tokens[at + 1]?.folded === ")");
  return words.length <= 2 && at >= 0 && counts && /^\d+$/.test(tokens[at]?.folded ?? "");
}

/**
 * A read-also line that names no story, with two whole paragraphs or more under it (the second last is at `twoParagraphs`). In the midst of a story, with
 * a headline under it, it is a link.
 */
function opensSecondStory(
  lines: readonly Line[],
  at: number,
  paragraphs: readonly number[],
  marks: readonly Mark[],
): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || before === undefined || next === undefined || !isLabel(line)) return false;
  // Above the first paragraph such a line ("Terkini | Global") is the page's, not the story's end.
  const stands = at > (paragraphs[0] ?? at) && at < (paragraphs.at(-2) ?? -1);
  const interrupts = marks[at - 1]?.boilerplate === null && endsSentence(before) && !endsSentence(next);
  return stands && !interrupts;
}

function isLabel(line: Line): boolean {
  return line.tokens.filter((token) => token.kind === "word").length <= 4;
}

/** A line under "Read also" that can be a headline. */
function isLink(line: Line): boolean {
  return countUpTo(line.tokens, LINK + 1) <= LINK && !endsSentence(line);
}

const LINK = 16;

/** A digest's next story: told from another place, and written like the last. */
function isAnother(own: Dateline | null, last: Dateline | null): boolean {
  return own !== null && last !== null && own.place !== last.place && own.shouted === last.shouted;
}

/** A whole sentence at least, and no line of a list. */
function isTelling(line: Line): boolean {
  return countUpTo(line.tokens, LONG) >= LONG && endsSentence(line);
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
  if (!/^[^\S\n]*(?:\t| {4})[^\S\n]*$/.test(gap)) return false;
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
  return !(letters && tokens[at + 1]?.kind === "number");
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
  const small = tokens.some((token) => token.kind === "word" && !token.shouted);
  for (const token of tokens) {
    if (token.kind !== "word" || token.end - token.start <= 3) continue;
    words += 1;
    if (token.shouted) shouted += 1;
  }
  if (!small && shouted >= 3) return true;
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
