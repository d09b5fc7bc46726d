import { hitAt } from "../recognition/chunk.ts";
import type { Scene, Spot } from "./scene.ts";

/** Whether what a cue plans is told in the past tense: "was to meet", "semula akan bertemu", "كان سيلتقي". It need not have come to nothing. */
export function isForegone(spot: Spot, { sentence }: Scene): boolean {
  const opening = sentence.hits.findLastIndex((_, at) => at < spot.to && hitAt(sentence, at, "past plan") !== null);
  if (opening < 0) return false;
  return !sentence.hits.some((_, at) => at > opening && at < spot.from && hitAt(sentence, at, "contrast") !== null);
}
