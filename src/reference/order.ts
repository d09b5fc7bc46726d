import type { Reference } from "./antecedents.ts";

/** Where, in references that stand in the order of the text, those of a sentence begin. */
export function firstIn(references: readonly Reference[], sentence: number): number {
  let [low, high] = [0, references.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.mention.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
