import type { Found, Lexicon, Meaning } from "../languages/lexicon.ts";
import { asWritten } from "../recognition/as-written.ts";
import { type Line, type Mark, markLines } from "../recognition/furniture.ts";
import { ENDS, split } from "../recognition/sentence-ends.ts";
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

/** An article's sentences in order, each with its words looked up; furniture is marked, never dropped. */
export function segment(article: Article, lexicon: Lexicon): Sentence[] {
  const found = linesOf(article.text).map((line) => lookUp(line, article.text, lexicon));
  const lines = asWritten(mendBroken(found, article.text, lexicon), article.text, lexicon);
  const marks = markLines(lines, article.text);
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
        boilerplate: boilerplate ?? (signsOff(tokens, hits) ? "byline" : null),
        story,
        headline: isHeadline(tokens, hits),
        tokens,
        hits,
      });
    }
  }
  return sentences;
}

/** "(Reporting by A in Lima; editing by B)" at the end of a paragraph. */
function signsOff(tokens: readonly Token[], hits: readonly (readonly Found[])[]): boolean {
  if (tokens[0]?.folded !== "(" || tokens.at(-1)?.folded !== ")") return false;
  return (hits[1] ?? []).some(({ meaning }) => meaning.kind === "byline");
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
  const marks = markLines(lines, text);
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

/** The next line that is no furniture, if it is near; a sentence does not go on behind who wrote it. */
function nextOfStory(marks: readonly Mark[], at: number): number {
  let next = at + 1;
  while (next <= at + INTRUDERS && marks[next]?.boilerplate != null && marks[next]?.boilerplate !== "byline") next += 1;
  return next;
}

function wordsOf({ start, end }: Span, text: string): string {
  return text.slice(start, end).trim();
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
