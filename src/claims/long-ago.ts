import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isParted } from "./breaks.ts";
import { NEGATED } from "./denials.ts";
import type { Scene, Spot } from "./scene.ts";

/** "Had not met since 2019", "has not been there in six years", "belum bertemu sejak": of how long ago the last time was, and of nothing called off. */
export function isLongAgo(spot: Spot, { signs, ...scene }: Scene): boolean {
  const { cue, from, to } = spot;
  if (cue.shape === "noun") return false;
  const negates = signs.some(
    ({ says, hit }) => says === "negations" && hit.from < to && from - hit.to < NEGATED && hit.to <= to,
  );
  if (!negates) return false;
  const { sentence } = scene;
  for (let at = to; at < Math.min(sentence.tokens.length, to + FAR); at++) {
    if (isParted({ signs, ...scene }, to, at)) return false;
    if (hitAt(sentence, at, "since") !== null) return true;
    // "In ten years", "for months"
    const span = markerAt(sentence, at, "in", "for")?.to ?? null;
    if (
      span !== null &&
      (hitAt(sentence, span, "several units") !== null || (isNumber(sentence, span) && isUnit(sentence, span + 1)))
    )
      return true;
  }
  return false;
}

/** Words between a verb and how long ago it was: "had not met their Kenyan colleagues face to face since". */
const FAR = 9;

function isUnit(sentence: Scene["sentence"], at: number): boolean {
  return hitAt(sentence, at, "unit") !== null;
}

function isNumber({ tokens, hits }: Scene["sentence"], at: number): boolean {
  return tokens[at]?.kind === "number" || (hits[at] ?? []).some(({ meaning }) => meaning.kind === "number");
}
