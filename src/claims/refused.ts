import { markerAt } from "../recognition/chunk.ts";
import { breaks, isParted } from "./breaks.ts";
import type { Scene, Spot } from "./scene.ts";

/** How many words can stand between what refuses and what it is. */
const REACH = 10;

/** "رفض الوزير لقاء نظيره", "menolak permintaan X untuk bertemu": refused, with no more than names before what it is. */
export function isRefused({ cue, from, proclitics }: Spot, scene: Scene): boolean {
  const { sentence, signs, spots } = scene;
  if (cue.tense === "past" || cue.tense === "future" || cue.status !== undefined) return false;
  const off = signs.findLast(({ hit }) => hit.to <= from);
  if (off?.says !== "cancelled" || from - off.hit.to > REACH) return false;
  const start = off.hit.to;
  if (isParted(scene, start, from) || breaks(scene, start, from)) return false;
  if (spots.some((other) => other.from >= off.hit.from && other.to <= from)) return false;
  // "Called off the trip and met her"
  const joins = sentence.tokens.some((_, at) => at >= start && at <= from && markerAt(sentence, at, "and") !== null);
  return !joins && !proclitics.includes("and");
}
