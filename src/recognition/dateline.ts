import type { Sentence } from "../stages/segment.ts";
import { hitAt, type Looked } from "./chunk.ts";

/** Where a paragraph's dateline ends ("Damaskus, EkonomiHarian –", "HANOI, Suara Benua."): who stands in it reports, and does not act. */
export function datelineEnd(sentence: Sentence, sentences: readonly Sentence[]): number {
  if (sentences[sentence.index - 1]?.paragraph === sentence.paragraph) return 0;
  if (isOutletAlone(sentence, sentences[sentence.index + 1])) return sentence.tokens.length;
  const { tokens } = sentence;
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at++) {
    if (hitAt(sentence, at, "cue") !== null || hitAt(sentence, at, "saying") !== null) return 0;
    if (!isDash(sentence, at) || tokens[at]?.glued) continue;
    // "Jakarta, Lensa Nusa -- …"
    let to = at + 1;
    while (isDash(sentence, to) && tokens[to]?.glued) to += 1;
    if (tokens[to]?.glued !== true) return to;
  }
  return 0;
}

const LONGEST = 12;

/** Where a line is told from. */
export interface Dateline {
  readonly place: string;
  /** Written in capitals. */
  readonly shouted: boolean;
}

/** The dateline of a line of many words, behind its number where it has one: "APIA -- …", "3) THAILAND: …", "مانيلا - …". */
export function datelineOf(line: Looked): Dateline | null {
  const from = line.tokens.findIndex(({ kind }) => kind === "word");
  const hit = from < 0 || from > NUMBERED ? null : (hitAt(line, from, "city") ?? hitAt(line, from, "country"));
  if (hit === null || hit.proclitics.length > 0) return null;
  const named = line.tokens.slice(from, hit.to);
  const shouted = named.every((token) => token.shouted);
  const dateline = { place: named.map(({ folded }) => folded).join(" "), shouted };
  if (line.tokens[hit.to]?.folded === ":" && shouted) return dateline;
  for (let at = hit.to; at < Math.min(line.tokens.length - 1, from + LONGEST); at++) {
    if (hitAt(line, at, "cue") !== null || hitAt(line, at, "saying") !== null) return null;
    if (!isDash(line, at)) continue;
    const opens = line.tokens[at]?.glued !== true && line.tokens[at + 1]?.glued !== true;
    return opens || isDash(line, at + 1) ? dateline : null;
  }
  return null;
}

/** Tokens of a number before the place: "3)", "2 -". */
const NUMBERED = 2;

function isDash({ tokens }: Looked, at: number): boolean {
  return /^[–—-]+$/.test(tokens[at]?.folded ?? "");
}

/** Whether a sentence opens with a place in capitals or one that is known, as a dateline does. */
export function opensWithPlace(sentence: Sentence): boolean {
  return (
    sentence.tokens[0]?.shouted === true ||
    hitAt(sentence, 0, "city") !== null ||
    hitAt(sentence, 0, "country") !== null
  );
}

/** "HANOI, Suara Benua." and the story after it in the same line. */
function isOutletAlone(sentence: Sentence, next: Sentence | undefined): boolean {
  const { tokens, paragraph } = sentence;
  const words = tokens.slice(0, -1).filter(({ folded }) => folded !== ",");
  return (
    next?.paragraph === paragraph &&
    tokens.length <= SHORT &&
    tokens.length - words.length === 2 &&
    tokens.at(-1)?.folded === "." &&
    words.every(({ kind, capital }) => kind === "word" && capital) &&
    opensWithPlace(sentence)
  );
}

const SHORT = 7;
