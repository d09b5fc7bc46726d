import type { Sentence } from "../stages/segment.ts";
import { hitAt } from "./chunk.ts";

/**
 * Where the words end that say who speaks, as in a play or the transcript of a briefing ("MR DARKO: …", "HOST: …", "Hon. A. DARKO: …"): in capitals, or
 * before several lines of the article. 0 where a sentence opens with none.
 */
export function labelEnd(sentence: Sentence, sentences: readonly Sentence[]): number {
  if (sentences[sentence.index - 1]?.paragraph === sentence.paragraph) return 0;
  const end = colonAt(sentence);
  if (end === 0) return 0;
  const words = sentence.tokens.slice(0, end).filter(({ kind }) => kind === "word");
  const shouted = words.filter((word) => word.shouted && word.end - word.start > 1);
  const isShouted = shouted.length > 0 && words.every(({ shouted, capital }) => shouted || capital);
  if (isShouted ? isDateline(sentence, end) : (labelsIn(sentences).get(labelOf(sentence, end)) ?? 0) < OFTEN) return 0;
  return end + 1;
}

/** Whether a line that has a label speaks of a side as "we", for which its speaker stands. */
export function saysWe(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => hitAt(sentence, at, "pronoun")?.meaning.person === "we");
}

/** Where the colon behind a line's first few words stands; 0 where there is none. */
function colonAt({ tokens }: Sentence): number {
  const at = tokens.findIndex(({ folded }, index) => index > 0 && index <= LONGEST && folded === ":");
  return at < 0 || at === tokens.length - 1 ? 0 : at;
}

/** "CAIRO: …" says where. */
function isDateline(sentence: Sentence, end: number): boolean {
  const place = hitAt(sentence, 0, "city") ?? hitAt(sentence, 0, "country");
  return place !== null && place.to <= end;
}

function labelOf({ tokens }: Sentence, end: number): string {
  return tokens
    .slice(0, end)
    .map(({ folded }) => folded)
    .join(" ");
}

/** Asked for each sentence anew. */
const FOUND = new WeakMap<readonly Sentence[], ReadonlyMap<string, number>>();

/** How many lines open with each label. */
function labelsIn(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const known = FOUND.get(sentences);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  for (const [at, sentence] of sentences.entries()) {
    const end = sentences[at - 1]?.paragraph === sentence.paragraph ? 0 : colonAt(sentence);
    if (end === 0) continue;
    const label = labelOf(sentence, end);
    found.set(label, (found.get(label) ?? 0) + 1);
  }
  FOUND.set(sentences, found);
  return found;
}

/** Tokens of a label: a title, a name, initials and their dots. */
const LONGEST = 7;
/** Lines with one label that is not written in capitals. */
const OFTEN = 2;
