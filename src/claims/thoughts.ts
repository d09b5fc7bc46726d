import type { Found } from "../languages/lexicon.ts";
import { hitAt, markerAt } from "../recognition/chunk.ts";
import type { Status } from "../types.ts";
import { breaks, isParted } from "./breaks.ts";
import { TOLD_OF } from "./called-off.ts";
import type { Scene, Spot } from "./scene.ts";

/** A thought that holds the cue: "may visit", "called on X to resign", but not "called on X to discuss trade". */
export function isThought(spot: Spot, scene: Scene): boolean {
  return scene.signs.some(
    ({ says, hit }) =>
      says === "hypothetical" &&
      isInside(spot, hit) &&
      !scene.spots.some((other) => other.from === hit.to) &&
      !scene.dates.some((date) => date.from < hit.to && hit.to <= date.to),
  );
}

function isInside({ from, to }: Spot, hit: Found): boolean {
  return hit.from <= from && to <= hit.to && to - from < hit.to - hit.from;
}

/** The errand of "called on X to discuss trade". */
export function errandOf(spot: Spot, scene: Scene): Spot | undefined {
  const sign = scene.signs.find(({ says, hit }) => says === "hypothetical" && hit.to === spot.from);
  return sign && scene.spots.find((other) => isInside(other, sign.hit));
}

/** "A possible visit", "membahas rencana pertemuan": what the words right before a noun, or that begin with it, make of it. */
export function supposed(spot: Spot, { signs }: Scene): Status | "none" | null {
  const near = signs.filter(({ hit }) => hit.from < spot.from && hit.to >= spot.from && hit.to <= spot.to);
  if (!near.some(({ says }) => says === "hypothetical")) return null;
  return near.some(({ says }) => says === "planned") ? "planned" : "none";
}

/** "A visit to X would be a mistake": what might come of a noun that opens its sentence. */
export function isThoughtOf(spot: Spot, scene: Scene): boolean {
  const { sentence, signs, spots } = scene;
  if (spots.some(({ from }) => from < spot.from)) return false;
  const sign = signs.find(({ hit }) => hit.from >= spot.to);
  if (sign?.says !== "hypothetical" || hitAt(sentence, sign.hit.from, "future in past") === null) return false;
  const clear = sign.hit.from - spot.to <= TOLD_OF && !breaks(scene, spot.to, sign.hit.from);
  return clear && !spots.some(({ from }) => from >= spot.to && from < sign.hit.from);
}

/** "If he met her": the first word makes all that follows a mere thought. */
export function isConditional({ sentence }: Scene): boolean {
  return (
    sentence.hits[0]?.some(({ meaning }) => meaning.kind === "status" && meaning.says === "hypothetical") === true &&
    hitAt(sentence, 0, "subordinator") !== null
  );
}

/** "Urged him to visit", "mengundang beliau melawat": what somebody wants of another. */
export function isWished(spot: Spot, scene: Scene): boolean {
  return scene.signs.some(
    ({ says, hit }) =>
      says === "hypothetical" &&
      hit.from < spot.from &&
      hit.to < spot.to &&
      spot.from - hit.to <= WISHED &&
      !isParted(scene, hit.to, spot.from) &&
      !breaks(scene, hit.to + 1, spot.from) &&
      !scene.spots.some((other) => other.from >= hit.from && other.to <= spot.from),
  );
}

const WISHED = 8;

/** "طلب السفير لقاء الوزير": what a verb that comes first is said to be after, behind whoever is. */
export function isWanted({ from, proclitics }: Spot, { groups, lexicon }: Scene): boolean {
  if (lexicon.language.order !== "verb first" || proclitics.length > 0) return false;
  return groups.some(({ kind, to }) => kind !== "place" && to === from);
}

/** "Is expected to fly to Kinshasa to brief her": what a journey is for. */
export function isPurpose({ cue, from, proclitics }: Spot, { sentence }: Scene): boolean {
  if (cue.tense === "past" || cue.tense === "future") return false;
  // "لبحث"
  return proclitics[0] === "to" || markerAt(sentence, from - 1, "for", "to") !== null;
}

export function isAsked({ sentence }: Scene): boolean {
  return /^[?؟]$/.test(sentence.tokens.at(-1)?.folded ?? "");
}
