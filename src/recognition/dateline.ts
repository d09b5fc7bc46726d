import type { Sentence } from "../stages/segment.ts";
import { hitAt } from "./chunk.ts";

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

function isDash({ tokens }: Sentence, at: number): boolean {
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
