import type { Found, Meaning } from "../languages/lexicon.ts";
import type { Boilerplate } from "../stages/segment.ts";
import type { TextLine } from "../text/lines.ts";
import type { Token } from "../text/tokens.ts";
import { type Dateline, datelineOf } from "./dateline.ts";
import { ENDS } from "./sentence-ends.ts";

/** A line with its words looked up. */
export interface Line extends TextLine {
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly Found[])[];
}

/** What a line is, and which story it belongs to. */
export interface Mark {
  readonly boilerplate: Boilerplate | null;
  readonly story: number;
}

const LONG = 12;

/** Which lines are no part of the story, and where another story begins. */
export function markLines(lines: readonly Line[]): Mark[] {
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
