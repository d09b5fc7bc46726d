import type { StatusWords } from "../languages/language.ts";
import type { Found } from "../languages/lexicon.ts";
import { hasHit, hitAt } from "../recognition/chunk.ts";
import type { Group } from "./groups.ts";
import type { Scene, Spot } from "./scene.ts";

/** What a filler is in a frame; peers are both sides at once ("talks between A and B", "they met"). */
export type Role = "source" | "target" | "peers";

export interface Reasoned {
  readonly reasons: readonly string[];
  /** For a person: "subject before". */
  readonly words: string;
}

/** Why a group of the cue's own sentence may, or may not, fill a role. */
export function groupReasons(group: Group, role: Role, spot: Spot, scene: Scene): Reasoned {
  const { shape, relation } = spot.cue;
  const side = group.to <= spot.from ? "before" : group.from >= spot.to ? "after" : "around";
  const marker = group.marker ?? "bare";
  const order = scene.lexicon.language.order;
  const between = betweenReasons(group, spot, scene);
  const reasons = [
    `${shape} ${role}: ${side} ${marker}`,
    `${order} ${shape} ${role}: ${side} ${marker === "and" ? "and" : marker === "bare" ? "bare" : "marked"}`,
    `${relation} ${shape} ${role}: ${side} ${marker}`,
    `${shape} ${role}: ${side} ${distance(group, spot)}`,
    ...between.map((reason) => `${role} ${side}: ${reason}`),
    `${relation} ${role}: ${group.kind}`,
    `${role}: ${group.form}`,
  ];
  reasons.push(
    `cue ${spot.words} ${role}: ${side} ${marker}`,
    `${relation} ${role}: ${group.kind}, ${group.form}, ${side}`,
  );
  if (scene.before.subject !== null && group.actors.includes(scene.before.subject))
    reasons.push(`${relation} ${role}: the subject before`);
  if (scene.groups.some((other) => other !== group && other.actors.some((actor) => group.actors.includes(actor))))
    reasons.push(`${role}: named twice here`);
  const place = placeAmong(group, side, scene, spot);
  if (place !== null)
    reasons.push(`${order} ${shape} ${role}: ${place}`, `${order} ${relation} ${shape} ${role}: ${place}`);
  if (side === "after" && group.from - spot.to <= 1 && scene.hasMarker(spot.to - 1))
    reasons.push(`${shape} ${role}: after the cue's own preposition`);
  reasons.push(`${role}: ${salience(group.actors, scene)}`);
  if (opens(group, scene)) reasons.push(`${order} ${shape} ${role}: opens the sentence`);
  if (group.actors.length > 1) reasons.push(`${role}: several`);
  if (group.quoted !== spot.quoted) reasons.push(`${role}: other side of a quotation mark`);
  if (group.accompanying) reasons.push(`${role}: comes along`);
  if (group.references.some((reference) => reference.actors.length === 0))
    reasons.push(`${relation} ${role}: nobody named`);
  if (group.references.some((reference) => reference.mention.counterpart))
    reasons.push(`${relation} ${role}: counterpart`);
  if (inSetting(group, scene)) reasons.push(`${role}: a setting`);
  if (passedOver(group, spot, scene)) reasons.push(`${role}: another cue between`);
  return { reasons, words: `${role} ${side} ${marker === "bare" ? "it" : `it with "${marker}"`}` };
}

/** Why somebody whom the sentence does not name may be meant. */
export function contextReasons(what: string, role: Role, spot: Spot, scene: Scene): Reasoned {
  const { shape, relation } = spot.cue;
  const named = scene.groups.filter((group) => group.kind !== "place" && group.kind !== "country");
  const reasons = [
    `${relation} ${shape} ${role}: ${what}`,
    `${role}: ${what}, ${named.length === 0 ? "none" : named.length === 1 ? "one" : "more"} named here`,
  ];
  reasons.push(`${relation} ${role}: ${what}, strength ${strengthOf(spot)}`, `cue ${spot.words} ${role}: ${what}`);
  const earlier = named.some((group) => group.to <= spot.from);
  reasons.push(`${shape} ${role}: ${what}, ${earlier ? "somebody" : "nobody"} named before the cue`);
  if (spot.pronoun !== null) reasons.push(`${role}: ${what}, the cue has a pronoun`);
  if (possessed(spot, scene)) reasons.push(`${role}: ${what}, his or her before the cue`);
  if (spot.quoted) reasons.push(`${role}: ${what}, in a quotation`);
  const pair = scene.groups.find((group) => group.form === "pair");
  if (pair !== undefined) reasons.push(`${role}: ${what}, pair words ${pair.to <= spot.from ? "before" : "after"}`);
  const places = scene.groups.filter((group) => group.kind === "place" || group.kind === "country").length;
  if (relation === "visited" && role === "target")
    reasons.push(`visited target: ${what}, ${places === 0 ? "no place" : "a place"} named here`);
  if (hasWe(scene)) reasons.push(`${relation} ${role}: ${what}, we`);
  return { reasons, words: `${role} is the ${what}` };
}

/** Why a cue may, or may not, say anything at all. */
export function commonReasons(spot: Spot, scene: Scene): string[] {
  const { shape, relation, strength, tense } = spot.cue;
  const people = new Set(scene.groups.filter((group) => group.kind === "person").flatMap((group) => group.actors)).size;
  const reasons = [
    `${relation}`,
    `${relation} ${shape}`,
    `strength ${strengthOf(spot)}`,
    `${relation} ${shape} strength ${strengthOf(spot)}`,
    `cue ${spot.words}`,
    `${relation}: ${people === 0 ? "nobody" : people === 1 ? "one" : people === 2 ? "two" : "more"} named here`,
  ];
  if (tense !== undefined) reasons.push(`${relation} tense ${tense}`);
  if (scene.sentence.headline) reasons.push(`${relation} in a headline`);
  if (spot.quoted) reasons.push(`${relation} in a quotation`);
  if (spot.cue.mode === "call") reasons.push("by telephone");
  for (const [says, where] of statusSigns(spot, scene)) reasons.push(`${says} ${where}`, `${relation} ${says}`);
  if (hitAt(scene.sentence, spot.from - 1, "setting") !== null) reasons.push("cue is a setting");
  const others = scene.spots.filter((other) => other !== spot && other.cue.relation === relation);
  if (others.some((other) => other.from < spot.from)) reasons.push(`${relation} told before in the sentence`);
  if (others.some((other) => other.cue.strength > strength))
    reasons.push(`${relation} told more clearly in the sentence`);
  return reasons;
}

/** Why these two sides go, or do not go, together. */
export function pairReasons(
  sources: readonly string[],
  targets: readonly string[],
  spot: Spot,
  scene: Scene,
  sides: readonly [Group | null, Group | null] = [null, null],
): string[] {
  const { actors } = scene.article;
  const [a, b] = [actors.get(sources[0] ?? ""), actors.get(targets[0] ?? "")];
  if (a === undefined || b === undefined) return [];
  const { relation } = spot.cue;
  const reasons = [
    `${relation}: ${a.kind} and ${b.kind}`,
    `together: ${salience(sources, scene)}, ${salience(targets, scene)}`,
  ];
  if (a.country !== null && b.country !== null)
    reasons.push(`${relation}: ${a.country === b.country ? "same country" : "two countries"}`);
  const [from, to] = sides.map((group) => (group === null ? "elsewhere" : group.to <= spot.from ? "before" : "after"));
  const { order } = scene.lexicon.language;
  reasons.push(
    `${order} ${spot.cue.shape}: source ${from}, target ${to}`,
    `${relation} ${spot.cue.shape}: source ${from}, target ${to}`,
  );
  const [first, second] = sides;
  if (first != null && second != null) {
    const [left, right] = first.from < second.from ? [first, second] : [second, first];
    reasons.push(`${spot.cue.shape}: ${first.from < second.from ? "source first" : "target first"}`);
    if (scene.groups.every((group) => group.kind === "place" || group.to <= left.to || group.from >= right.from))
      reasons.push(`${relation}: nobody between the two`);
  }
  if (sources.length > 1 && targets.length > 1) reasons.push(`${relation}: several and several`);
  return reasons;
}

/** Words near the cue that speak of its status, and where they stand. */
export function statusSigns(spot: Spot, scene: Scene): [keyof StatusWords, string][] {
  const signs: [keyof StatusWords, string][] = [];
  for (const found of scene.sentence.hits) {
    const future = found.find((hit) => hit.proclitics.includes("future"));
    // A verb written with the sign of the future ("سيقوم") plans what its clause tells.
    if (future !== undefined) signs.push(["planned", whereStands(future, spot, scene)]);
    for (const hit of found)
      if (hit.meaning.kind === "status") signs.push([hit.meaning.says, whereStands(hit, spot, scene)]);
  }
  return signs;
}

/** Where words stand as seen from a cue. */
function whereStands(hit: Found, spot: Spot, scene: Scene): string {
  if (hit.from >= spot.from && hit.to <= spot.to) return "inside the cue";
  const before = hit.to <= spot.from;
  const gap = before ? spot.from - hit.to : hit.from - spot.to;
  const [near, side] = before ? [2, "before"] : [3, "after"];
  if (gap < near) return `right ${side}`;
  return boundaryBetween(scene, Math.min(hit.to, spot.to), Math.max(hit.from, spot.from))
    ? `${side}, other clause`
    : side;
}

function strengthOf({ cue: { strength } }: Spot): string {
  return strength >= 0.85 ? "high" : strength >= 0.6 ? "middle" : strength >= 0.4 ? "low" : "least";
}

/** Where a group stands among those without a preposition on its side of the cue: subjects and objects do. */
function placeAmong(group: Group, side: string, scene: Scene, spot: Spot): string | null {
  if (group.marker !== null && group.marker !== "and") return null;
  const bare = scene.groups.filter(
    (other) => other.kind !== "place" && !other.accompanying && (other.marker === null || other.marker === "and"),
  );
  if (side === "before") {
    const before = bare.filter((other) => other.to <= spot.from);
    return before.at(-1) === group
      ? before[0] === group
        ? "the only bare one before"
        : "the last bare one before"
      : before[0] === group
        ? "the first bare one before"
        : "a bare one before";
  }
  const at = bare.filter((other) => other.from >= spot.to).indexOf(group);
  return at === 0
    ? "the first bare one after"
    : at === 1
      ? "the second bare one after"
      : at > 1
        ? "a later bare one after"
        : null;
}

/** How much of the story is about somebody. */
function salience(actors: readonly string[], { before, mentionsOf }: Scene): string {
  if (actors.some((actor) => before.leads[0] === actor)) return "the lead";
  if (actors.some((actor) => before.leads[1] === actor)) return "the second";
  const most = Math.max(...actors.map(mentionsOf));
  return most >= 3 ? "often told of" : most === 2 ? "told of twice" : "told of once";
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
  const passed = scene.groups.filter(
    (other) => other !== group && other.kind !== "place" && other.from >= from && other.to <= to,
  );
  const reasons = [`${passed.length === 0 ? "nobody" : passed.length === 1 ? "one" : "more"} between`];
  if (passed.some((other) => other.marker === null || other.marker === "and")) reasons.push("a bare group between");
  for (const kind of BOUNDARIES) if (anyHit(scene, from, to, kind)) reasons.push(`${kind} between`);
  if (anyMark(scene, from, to)) reasons.push("a stop between");
  return reasons;
}

const BOUNDARIES = ["relative", "subordinator", "contrast", "saying"] as const;

function anyHit(scene: Scene, from: number, to: number, kind: (typeof BOUNDARIES)[number]): boolean {
  for (let at = from; at < to; at++) if (hitAt(scene.sentence, at, kind) !== null) return true;
  return false;
}

function anyMark(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^[;؛:.!?؟—–"“”«»]$/.test(scene.sentence.tokens[at]?.folded ?? "")) return true;
  return false;
}

function boundaryBetween(scene: Scene, from: number, to: number): boolean {
  if (anyMark(scene, from, to)) return true;
  for (let at = from; at < to; at++) if (hasHit(scene.sentence, at, CLAUSES)) return true;
  return false;
}

const CLAUSES = new Set(["relative", "subordinator", "contrast"] as const);

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

/** Whether another cue stands between the group and this one: it has its own subject and object. */
function passedOver(group: Group, spot: Spot, scene: Scene): boolean {
  const [from, to] = group.to <= spot.from ? [group.to, spot.from] : [spot.to, group.from];
  return scene.spots.some((other) => other.from >= from && other.to <= to && other.cue.strength >= 0.5);
}

function possessed(spot: Spot, scene: Scene): boolean {
  for (let at = Math.max(0, spot.from - 3); at < spot.from; at++)
    if (hitAt(scene.sentence, at, "pronoun")?.meaning.person === "possessive") return true;
  return false;
}

function hasWe(scene: Scene): boolean {
  return scene.sentence.hits.some((found) =>
    found.some((hit) => hit.meaning.kind === "pronoun" && hit.meaning.person === "we"),
  );
}
