import type { StatusWords } from "../languages/language.ts";
import { hitAt } from "../recognition/chunk.ts";
import type { Group } from "./groups.ts";
import type { Scene, Spot } from "./scene.ts";

/** How a group stands to a cue, whatever role it may fill. */
export interface Stand {
  readonly group: Group;
  readonly side: "before" | "after" | "around";
  readonly marker: string;
  readonly distance: string;
  /** What stands between the two: "nobody between", "relative between". */
  readonly between: readonly string[];
  /** Its place among those without a preposition on its side. */
  readonly place: string | null;
  readonly salience: string;
  readonly isSubject: boolean;
  readonly isTwice: boolean;
  readonly afterOwnMarker: boolean;
  readonly opens: boolean;
  readonly isUnnamed: boolean;
  readonly isCounterpart: boolean;
  readonly inSetting: boolean;
  readonly isPassedOver: boolean;
  readonly speaks: boolean;
}

export function standOf(group: Group, spot: Spot, scene: Scene): Stand {
  const side = group.to <= spot.from ? "before" : group.from >= spot.to ? "after" : "around";
  return {
    group,
    side,
    marker: group.marker ?? "bare",
    distance: distance(group, spot),
    between: betweenReasons(group, spot, scene),
    place: placeAmong(group, side, scene, spot),
    salience: salience(group.actors, scene),
    isSubject: scene.before.subject !== null && group.actors.includes(scene.before.subject),
    isTwice: isTwice(group, scene),
    afterOwnMarker: side === "after" && group.from - spot.to <= 1 && scene.hasMarker(spot.to - 1),
    opens: opens(group, scene),
    isUnnamed: group.references.some((reference) => reference.actors.length === 0),
    isCounterpart: group.references.some((reference) => reference.mention.counterpart),
    inSetting: inSetting(group, scene),
    isPassedOver: isPassedOver(group, spot, scene),
    speaks: isSpeaking(group, scene),
  };
}

/** What a cue's sentence holds beside it, whoever fills its roles. */
export interface Surroundings {
  /** How many people and bodies the sentence names. */
  readonly named: "none" | "one" | "more";
  readonly people: "nobody" | "one" | "two" | "more";
  readonly earlier: "somebody" | "nobody";
  readonly places: "no place" | "a place";
  readonly pair: "pair words before" | "pair words after" | null;
  readonly isPossessed: boolean;
  readonly hasWe: boolean;
  readonly signs: readonly (readonly [keyof StatusWords, string])[];
}

export function surroundingsOf(
  spot: Spot,
  scene: Scene,
  signs: readonly (readonly [keyof StatusWords, string])[],
): Surroundings {
  const people = new Set<string>();
  let [named, earlier, places] = [0, false, false];
  let pair: Group | null = null;
  for (const group of scene.groups) {
    if (group.kind === "person") for (const actor of group.actors) people.add(actor);
    if (group.form === "pair") pair ??= group;
    if (group.kind === "place" || group.kind === "country") places = true;
    else {
      named += 1;
      if (group.to <= spot.from) earlier = true;
    }
  }
  return {
    named: named === 0 ? "none" : named === 1 ? "one" : "more",
    people: people.size === 0 ? "nobody" : people.size === 1 ? "one" : people.size === 2 ? "two" : "more",
    earlier: earlier ? "somebody" : "nobody",
    places: places ? "a place" : "no place",
    pair: pair === null ? null : pair.to <= spot.from ? "pair words before" : "pair words after",
    isPossessed: isPossessed(spot, scene),
    hasWe: scene.hasWe,
    signs,
  };
}

export function strengthOf({ cue: { strength } }: Spot): string {
  return strength >= 0.85 ? "high" : strength >= 0.6 ? "middle" : strength >= 0.4 ? "low" : "least";
}

/** How much of the story is about somebody. */
export function salience(actors: readonly string[], { before, mentionsOf }: Scene): string {
  const [lead, second] = before.leads;
  if (lead !== undefined && actors.includes(lead)) return "the lead";
  if (second !== undefined && actors.includes(second)) return "the second";
  let most = 0;
  for (const actor of actors) most = Math.max(most, mentionsOf(actor));
  return most >= 3 ? "often told of" : most === 2 ? "told of twice" : "told of once";
}

/** Where a group stands among those without a preposition on its side of the cue: subjects and objects do. */
function placeAmong(group: Group, side: string, scene: Scene, spot: Spot): string | null {
  if (group.marker !== null && group.marker !== "and") return null;
  return side === "before" ? placeBefore(group, scene, spot) : placeAfter(group, scene, spot);
}

function placeBefore(group: Group, { groups }: Scene, spot: Spot): string {
  let [first, last]: (Group | null)[] = [null, null];
  for (const other of groups) {
    if (!isBare(other) || other.to > spot.from) continue;
    first ??= other;
    last = other;
  }
  return last === group
    ? first === group
      ? "the only bare one before"
      : "the last bare one before"
    : first === group
      ? "the first bare one before"
      : "a bare one before";
}

function placeAfter(group: Group, { groups }: Scene, spot: Spot): string | null {
  let at = 0;
  for (const other of groups) {
    if (!isBare(other) || other.from < spot.to) continue;
    if (other === group)
      return at === 0 ? "the first bare one after" : at === 1 ? "the second bare one after" : "a later bare one after";
    at += 1;
  }
  return null;
}

function isBare(group: Group): boolean {
  return group.kind !== "place" && !group.accompanying && (group.marker === null || group.marker === "and");
}

function distance(group: Group, spot: Spot): string {
  const tokens = group.to <= spot.from ? spot.from - group.to : Math.max(0, group.from - spot.to);
  return tokens === 0
    ? "at once"
    : tokens <= 2
      ? "near"
      : tokens <= 6
        ? "some way off"
        : tokens <= 14
          ? "far"
          : "very far";
}

function betweenReasons(group: Group, spot: Spot, scene: Scene): string[] {
  const [from, to] = group.to <= spot.from ? [group.to, spot.from] : [spot.to, group.from];
  let [passed, bare] = [0, false];
  for (const other of scene.groups) {
    if (other === group || other.kind === "place" || other.from < from || other.to > to) continue;
    passed += 1;
    if (other.marker === null || other.marker === "and") bare = true;
  }
  const reasons = [passed === 0 ? "nobody between" : passed === 1 ? "one between" : "more between"];
  if (bare) reasons.push("a bare group between");
  for (const kind of BOUNDARIES) if (anyHit(scene, from, to, kind)) reasons.push(BETWEEN[kind]);
  for (let at = from; at < to; at++) {
    if (scene.stops[at] !== true) continue;
    reasons.push("a stop between");
    break;
  }
  return reasons;
}

const BOUNDARIES = ["relative", "subordinator", "contrast", "saying"] as const;
const BETWEEN = {
  relative: "relative between",
  subordinator: "subordinator between",
  contrast: "contrast between",
  saying: "saying between",
} as const;

function anyHit(scene: Scene, from: number, to: number, kind: (typeof BOUNDARIES)[number]): boolean {
  for (let at = from; at < to; at++) if (hitAt(scene.sentence, at, kind) !== null) return true;
  return false;
}

function isTwice(group: Group, { groups }: Scene): boolean {
  for (const other of groups)
    if (other !== group) for (const actor of other.actors) if (group.actors.includes(actor)) return true;
  return false;
}

function opens(group: Group, scene: Scene): boolean {
  return group.marker === null && scene.groups.find((other) => other.kind !== "place") === group;
}

function inSetting(group: Group, scene: Scene): boolean {
  for (let at = Math.max(0, group.from - 4); at < group.from; at++) {
    const hit = hitAt(scene.sentence, at, "setting");
    if (hit !== null && hit.to <= group.from && group.from - hit.to <= 1) return true;
  }
  return false;
}

/** Whether a word of saying stands beside the group, before or after. */
function isSpeaking({ from, to }: Group, { sentence }: Scene): boolean {
  for (let at = Math.max(0, from - 2); at < from; at++) if (hitAt(sentence, at, "saying") !== null) return true;
  for (let at = to; at < to + 3; at++) if (hitAt(sentence, at, "saying") !== null) return true;
  return false;
}

/** Whether another cue stands between the group and this one: it has its own subject and object. */
function isPassedOver(group: Group, spot: Spot, scene: Scene): boolean {
  const [from, to] = group.to <= spot.from ? [group.to, spot.from] : [spot.to, group.from];
  for (const other of scene.spots) if (other.from >= from && other.to <= to && other.cue.strength >= 0.5) return true;
  return false;
}

function isPossessed(spot: Spot, scene: Scene): boolean {
  for (let at = Math.max(0, spot.from - 3); at < spot.from; at++)
    if (hitAt(scene.sentence, at, "pronoun")?.meaning.person === "possessive") return true;
  return false;
}
