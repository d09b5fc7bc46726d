import { hitAt } from "../recognition/chunk.ts";
import type { Scene, Spot } from "./scene.ts";

/** "Under the agreement, X will sell to Y": what was agreed already, and no agreement to come. */
export function isOfTerms({ cue, from }: Spot, { sentence }: Scene): boolean {
  if (cue.relation !== "agreed on") return false;
  return sentence.hits.slice(0, OPENING_TERMS).some((_, at) => at <= from && hitAt(sentence, at, "terms") !== null);
}

/** "However, under the agreement" */
const OPENING_TERMS = 4;
