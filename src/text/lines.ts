import type { Span } from "../types.ts";

/** A line as a reader sees it: one that was broken to fit a column is whole again. */
export interface TextLine extends Span {
  readonly paragraph: number;
}

/**
 * The lines of a text that hold a word or a number. Mail, press offices and old systems break lines at some seventy signs, also within a sentence: such
 * lines are one.
 *
 * @example
 * linesOf("The minister met his guest on Monday\nand left.").length //=> 1
 */
export function linesOf(text: string): TextLine[] {
  const written = writtenLines(text);
  const column = columnOf(written);
  const lines: TextLine[] = [];
  let before: Written | null = null;
  for (const line of written) {
    const last = lines.at(-1);
    const said = /[\p{L}\p{N}]/u.test(line.text);
    if (last !== undefined && before !== null && said && continues(before, line, column)) {
      lines[lines.length - 1] = { ...last, end: line.end };
    } else if (said) lines.push({ start: line.start, end: line.end, paragraph: lines.length });
    before = said ? line : null;
  }
  return lines;
}

/** Whether a line's words go on in another: it has no end, and stops at a comma or the other opens with a small letter. */
export function goesOn(line: string, next: string): boolean {
  if (/[,،]$/u.test(line) && line.length >= NARROW) return !ENTRY.test(next);
  return line.length >= SHORTEST && /[\p{L}\p{N},"”»)]$/u.test(line) && /^\p{Ll}[^).]/u.test(next);
}

const SHORTEST = 30;

interface Written extends Span {
  /** Without the white space around it. */
  readonly text: string;
  /** How many signs of its line it takes, with the white space before it. */
  readonly width: number;
  /** Which of the stretches without an empty line it belongs to. */
  readonly block: number;
}

function writtenLines(text: string): Written[] {
  const lines: Written[] = [];
  let [block, end] = [0, 0];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const between = text.slice(end, match.index);
    const trimmed = match[0].trim();
    if (trimmed === "" || between.replace(/\r\n/g, "\n").length > 1) block += 1;
    end = match.index + match[0].length;
    if (trimmed !== "") lines.push({ start: match.index, end, text: trimmed, width: match[0].trimEnd().length, block });
  }
  return lines;
}

/** What a text is broken at: so many signs, give or take a part of them. */
interface Column {
  readonly width: number;
  readonly slack: number;
}

/** The columns that texts are broken at. */
const [NARROW, WIDE] = [50, 100];
/** So many lines are broken there before it is one, and of those that could be the greater part. */
const [ENOUGH, PART] = [4, 0.6];
/** Of lines that open with a letter of either size, so many open with a small one where sentences are broken. */
const SMALL = 0.3;
/** Printed letters are not of one width: the next line's first word would have found room in this part of the column. */
const SLACK = 0.87;

/** The column of a text; null where it has none. */
function columnOf(lines: readonly Written[]): Column | null {
  const pairs: [Written, Written][] = [];
  for (let at = 1; at < lines.length; at++) {
    const [line, next] = [lines[at - 1], lines[at]];
    if (line !== undefined && next !== undefined && couldGoOn(line, next)) pairs.push([line, next]);
  }
  const capital = pairs.filter(([, next]) => /^\p{Lu}/u.test(next.text)).length;
  const small = pairs.filter(([, next]) => /^\p{Ll}/u.test(next.text)).length;
  if (small < (capital + small) * SMALL) return null;
  const slack = small > 0 ? SLACK : 1;
  let [best, most] = [0, 0];
  for (let width = NARROW; width <= WIDE; width++) {
    const broken = pairs.filter(([line, next]) => fills(line, next, { width, slack })).length;
    if (broken >= most) [best, most] = [width, broken];
  }
  return most >= ENOUGH && most >= pairs.length * PART ? { width: best, slack } : null;
}

const ENDED = /[.!?؟…:;؛][)\]"'”’»]*$/u;
/** "1.", "a)", "(b)", "-", "•", "أ-": a line that opens so is an entry of a list. */
const ENTRY = /^(?:[-–—•*·▪●■>#|]|\(?(?:\p{N}{1,3}|\p{L})\s?[.)/|-](?!\p{N}))/u;

function continues(line: Written, next: Written, column: Column | null): boolean {
  if (line.block !== next.block || ENTRY.test(next.text) || shouts(line) !== shouts(next)) return false;
  return goesOn(line.text, next.text) || (column !== null && fills(line, next, column));
}

function couldGoOn(line: Written, next: Written): boolean {
  const isWide = line.width >= NARROW && line.width <= WIDE;
  return line.block === next.block && isWide && !ENDED.test(line.text) && !ENTRY.test(next.text);
}

/** A heading in capitals. */
function shouts({ text }: Written): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether a line fits a column and the next one's first word found no room in it. */
function fills(line: Written, next: Written, { width, slack }: Column): boolean {
  const [word = ""] = /^\S+/u.exec(next.text) ?? [];
  return line.width <= width && line.width + 1 + word.length > width * slack;
}
