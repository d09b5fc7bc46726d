import type { Found } from "../languages/lexicon.ts";
import { hasHit, hitAt } from "../recognition/chunk.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Scene, Spot } from "./scene.ts";

/** Whether a mark parts two places of a sentence. */
export function isParted(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (scene.stops[at] === true || scene.sentence.tokens[at]?.kind === "mark") return true;
  return false;
}

/** Whether another clause begins between: "denied the charges when he met". */
export function breaks(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasHit(scene.sentence, at, CLAUSES)) return true;
  return false;
}

const CLAUSES = new Set(["relative", "subordinator", "contrast", "since"] as const);

/** Behind "denied a report that …": where what is denied begins. */
export function contentFrom(denial: Found, { sentence }: Scene): number {
  for (let at = denial.to; at < denial.to + REPORT; at++)
    if (hitAt(sentence, at, "relative") !== null && hitAt(sentence, at, "subordinator") === null) return at + 1;
  return denial.to + 1;
}

/** Words of "a report in the Ugandan press". */
const REPORT = 8;

/** Behind "agreed that", "sepakat bahwa": where what two agree to begins; null where no word opens it. */
export function contentOf({ cue, to }: Spot, { sentence }: Scene): number | null {
  if (cue.relation !== "agreed on" || cue.shape === "noun") return null;
  const at = sentence.hits.findIndex((_, at) => at >= to - 1 && hitAt(sentence, at, "content") !== null);
  return at < 0 ? null : at;
}

/** "What should have been signed was not: the accord is to be signed in June": of what stands behind a colon only a sentence's first words speak too. */
export function isApart(hit: Found, spot: Spot, { sentence }: Scene): boolean {
  return hit.from > 0 && sentence.tokens.slice(hit.to, spot.from).some(({ folded }) => /^[:;؛]$/.test(folded));
}

/** Whether "the" or "his" stands at a token: what follows is a noun. */
export function determines(sentence: Sentence, at: number): boolean {
  return hitAt(sentence, at, "article") !== null || hitAt(sentence, at, "pronoun")?.meaning.person === "possessive";
}

/** Words between a sign and the cue that it governs: "will also meet". */
export const CLOSE = 2;

/** Marks that part two clauses of a sentence. */
export const PARTS = /^[;؛–—]$/;
