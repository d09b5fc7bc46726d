import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma, isPossessive } from "../recognition/marks.ts";
import { breaks, determines, isParted } from "./breaks.ts";
import type { Group } from "./groups.ts";
import type { Scene, Spot, Whole } from "./scene.ts";
import type { Stand } from "./standing.ts";

/** Whether those before a cue are one side, since the other is written right behind it. */
export function isPartnered(spot: Spot, stands: readonly Stand[], scene: Scene): boolean {
  return hasPartner(spot, stands) || hasObject(spot, stands, scene);
}

/** "X and Y discussed the coming summit of A and B": the verb whose object a noun is has those before both. */
export function verbOver({ cue, from }: Spot, scene: Scene): Spot | undefined {
  if (cue.shape !== "noun" || cue.relation !== "met with") return undefined;
  const verb = scene.spots.findLast(
    ({ to, cue: other }) => to <= from && other.shape === "verb" && other.relation === cue.relation,
  );
  return verb !== undefined && from - verb.to <= OBJECT && !isLinked(scene, verb.to, from) ? verb : undefined;
}

/** Whether a mark or a preposition stands between: "met for talks". */
function isLinked(scene: Scene, from: number, to: number): boolean {
  if (isParted(scene, from, to)) return true;
  for (let at = from; at < to; at++) if (hitAt(scene.sentence, at, "marker") !== null) return true;
  return false;
}

/** Words of "the bank's new president, Mr X" and "the head of the state bank, X". */
const DESCRIBED = 9;

/** Words between a verb and its object. */
const OBJECT = 5;

/**
 * "Talks between X and Y": both sides are written right behind the noun, whoever else acts in the sentence; states and bodies where nobody of
 * theirs is named.
 */
export function sidesOf({ cue, to }: Spot, stands: readonly Stand[], { peopled }: Whole): Group | undefined {
  if (cue.shape !== "noun") return undefined;
  return stands.find(
    ({ group: { from, marker, kind, actors } }) =>
      marker === "between" &&
      (kind === "person" || (kind !== "place" && !actors.some((actor) => peopled.has(actor)))) &&
      from >= to &&
      from - to <= BESIDE &&
      actors.length > 1 &&
      actors.length <= MOST_PEERS,
  )?.group;
}

/** "France and Germany held talks with Iran": those before are one side where the other is written right behind with "with". */
function hasPartner({ cue, to }: Spot, stands: readonly Stand[]): boolean {
  if (cue.shape === "passive") return false;
  return stands.some(
    ({ group: { from, marker, kind } }) => marker === "with" && kind !== "place" && from >= to && from - to <= BESIDE,
  );
}

/**
 * "A company signed contracts with firms from Italy and Spain": whoever "with" stands before meets the subject, and not each other; nor do those
 * by whom somebody was received: "were welcomed by X and Y".
 */
export function isOtherSide(group: Group | null, { cue, from, to }: Spot, { sentence, groups }: Scene): boolean {
  if (group === null || group.from < to) return false;
  if (cue.shape === "passive") return cue.relation === "met with" && group.from - to <= BESIDE;
  if (cue.shape !== "verb") return false;
  const subject = groups.findLast((other) => other.to <= from);
  if (subject === undefined || subject.kind === "place" || subject.marker !== null || subject.actors.length > 1)
    return false;
  for (let at = from; at < group.from; at++) {
    if (isComma(sentence, at)) return false;
    if (markerAt(sentence, at, "with") !== null) return true;
  }
  return false;
}

/** "Britain, France and Germany will meet Iran", "the duo is to meet the bank's president, X": those before are one side of whom a verb has right behind it. */
function hasObject({ cue, to }: Spot, stands: readonly Stand[], scene: Scene): boolean {
  const { sentence, lexicon } = scene;
  if (cue.shape !== "verb" || cue.relation !== "met with" || lexicon.language.order === "verb first") return false;
  const object = stands.find(({ group: { from } }) => from >= to)?.group;
  if (object === undefined || object.kind === "place" || object.marker !== null || object.form === "pair") return false;
  if (isPossessive(sentence, object.to)) return false;
  if (object.from === to || (object.from - to <= OBJECT && !isLinked(scene, to, object.from))) return true;
  const isOne = determines(sentence, to) && object.kind === "person" && object.from - to <= DESCRIBED;
  return isOne && !scene.stops.slice(to, object.from).includes(true) && !breaks(scene, to, object.from);
}

/** The preposition and an article. */
const BESIDE = 2;

/** A longer list of those present is no claim that each met each. */
export const MOST_PEERS = 6;
