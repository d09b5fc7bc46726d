import type { StatusWords } from "../languages/language.ts";
import type { Found } from "../languages/lexicon.ts";
import { hasHit, hitAt } from "../recognition/chunk.ts";
import type { Tally } from "../weights/model.ts";
import { callingOf } from "./callings.ts";
import type { Group } from "./groups.ts";
import * as naming from "./namings.ts";
import type { Scene, Spot } from "./scene.ts";
import { type Stand, type Surroundings, salience, strengthOf } from "./standing.ts";

/** What a filler is in a frame; peers are both sides at once ("talks between A and B", "they met"). */
export type Role = "source" | "target" | "peers";

/** Why a group of the cue's own sentence may, or may not, fill a role. */
export function groupReasons(stand: Stand, role: Role, spot: Spot, scene: Scene, tally: Tally): void {
  const { shape, relation } = spot.cue;
  const { group, side, marker, place } = stand;
  const { order } = scene.lexicon.language;
  tally.add(naming.standing, shape, role, side, marker, order, relation);
  tally.add(naming.distance, shape, role, side, stand.distance);
  for (const between of stand.between) tally.add(naming.between, role, side, between);
  tally.add(naming.kind, relation, role, group.kind, group.form, side);
  tally.add(naming.words, spot.words, role, side, marker);
  if (stand.isSubject) tally.add(naming.ofRelation, relation, role, "the subject before");
  if (stand.isTwice) tally.add(naming.ofRole, role, "named twice here");
  if (place !== null) tally.add(naming.place, order, shape, role, relation, place);
  if (stand.afterOwnMarker) tally.add(naming.ofShape, shape, role, "after the cue's own preposition");
  tally.add(naming.ofRole, role, stand.salience);
  if (stand.opens) tally.add(naming.ofOrder, order, shape, role, "opens the sentence");
  if (group.actors.length > 1) tally.add(naming.ofRole, role, "several");
  if (group.quoted !== spot.quoted) tally.add(naming.ofRole, role, "other side of a quotation mark");
  if (group.accompanying) tally.add(naming.ofRole, role, "comes along");
  if (stand.isUnnamed) tally.add(naming.ofRelation, relation, role, "nobody named");
  if (stand.isCounterpart) tally.add(naming.ofRelation, relation, role, "counterpart");
  if (stand.inSetting) tally.add(naming.ofRole, role, "a setting");
  if (stand.speaks) tally.add(naming.speaking, relation, role, side);
  if (stand.isPassedOver) tally.add(naming.ofRole, role, "another cue between");
}

/** Why somebody whom the sentence does not name may be meant. */
export function contextReasons(what: string, role: Role, spot: Spot, around: Surroundings, tally: Tally): void {
  const { shape, relation } = spot.cue;
  tally.add(naming.context, relation, shape, role, what, around.named, strengthOf(spot));
  tally.add(naming.contextWords, spot.words, role, what);
  tally.add(naming.contextEarlier, shape, role, what, around.earlier);
  if (spot.pronoun !== null) tally.add(naming.contextWith, role, what, "the cue has a pronoun");
  if (around.isPossessed) tally.add(naming.contextWith, role, what, "his or her before the cue");
  if (spot.quoted) tally.add(naming.contextWith, role, what, "in a quotation");
  if (around.pair !== null) tally.add(naming.contextWith, role, what, around.pair);
  if (relation === "visited" && role === "target") tally.add(naming.contextPlaces, what, around.places);
  if (around.hasWe) tally.add(naming.contextOf, relation, role, what, "we");
}

/** Why a cue may, or may not, say anything at all. */
export function commonReasons(spot: Spot, scene: Scene, around: Surroundings, tally: Tally): void {
  const { shape, relation, strength, tense } = spot.cue;
  tally.add(naming.cue, relation, shape, strengthOf(spot), around.people);
  tally.add(naming.cueWords, spot.words);
  if (tense !== undefined) tally.add(naming.tense, relation, tense);
  if (scene.sentence.headline) tally.add(naming.cueWith, relation, "in a headline");
  if (spot.quoted) tally.add(naming.cueWith, relation, "in a quotation");
  if (spot.cue.mode === "call") tally.add(naming.plain, "by telephone");
  for (const [says, where] of around.signs) tally.add(naming.sign, relation, says, where);
  if (hitAt(scene.sentence, spot.from - 1, "setting") !== null) tally.add(naming.plain, "cue is a setting");
  let [before, clearer] = [false, false];
  for (const other of scene.spots) {
    if (other === spot || other.cue.relation !== relation) continue;
    if (other.from < spot.from) before = true;
    if (other.cue.strength > strength) clearer = true;
  }
  if (before) tally.add(naming.cueWith, relation, "told before in the sentence");
  if (clearer) tally.add(naming.cueWith, relation, "told more clearly in the sentence");
}

/** Why these two sides go, or do not go, together. */
export function pairReasons(
  sources: readonly string[],
  targets: readonly string[],
  spot: Spot,
  scene: Scene,
  first: Group | null,
  second: Group | null,
  tally: Tally,
): void {
  const { actors } = scene.article;
  const [a, b] = [actors.get(sources[0] ?? ""), actors.get(targets[0] ?? "")];
  if (a === undefined || b === undefined) return;
  const { relation, shape } = spot.cue;
  tally.add(naming.pair, relation, a.kind, b.kind);
  const [one, other] = [callingOf(a), callingOf(b)];
  if (relation === "visited" || one < other) tally.add(naming.callings, relation, one, other);
  else tally.add(naming.callings, relation, other, one);
  if (relation === "visited") {
    const { ground, dateline } = scene.before;
    const to =
      targets[0] === ground
        ? ground === dateline
          ? "ground and dateline"
          : "the ground"
        : targets[0] === dateline
          ? "the dateline"
          : "elsewhere";
    tally.add(naming.home, one, a.country === null ? "without country" : "of a country", to);
  }
  const collective = [a, b].filter(({ kind }, side) => kind !== "person" && (relation !== "visited" || side === 0));
  if (collective.length > 0) {
    const peopled = collective.filter(({ id }) => scene.article.peopled.has(id)).length;
    const whose = peopled === 0 ? "nobody" : peopled === collective.length ? "people" : "people of one";
    const kinds = [...new Set(collective.map(({ kind }) => kind))];
    const what = `${collective.length === 1 ? "one" : "two"}, ${kinds.length === 1 ? kinds[0] : "mixed"}`;
    tally.add(naming.peopled, relation, what, whose);
  }
  tally.add(naming.together, salience(sources, scene), salience(targets, scene));
  if (a.country !== null && b.country !== null)
    tally.add(naming.pairWith, relation, a.country === b.country ? "same country" : "two countries");
  tally.add(naming.sides, scene.lexicon.language.order, shape, relation, sideOf(first, spot), sideOf(second, spot));
  if (first !== null && second !== null) {
    const [left, right] = first.from < second.from ? [first, second] : [second, first];
    tally.add(naming.first, shape, first.from < second.from ? "source first" : "target first");
    if (nobodyBetween(left, right, scene)) tally.add(naming.pairWith, relation, "nobody between the two");
  }
  if (sources.length > 1 && targets.length > 1) tally.add(naming.pairWith, relation, "several and several");
}

function sideOf(group: Group | null, spot: Spot): string {
  return group === null ? "elsewhere" : group.to <= spot.from ? "before" : "after";
}

function nobodyBetween(left: Group, right: Group, scene: Scene): boolean {
  for (const group of scene.groups)
    if (group.kind !== "place" && group.to > left.to && group.from < right.from) return false;
  return true;
}

/** Words near the cue that speak of its status, and where they stand. */
export function statusSigns(spot: Spot, scene: Scene): [keyof StatusWords, string][] {
  const signs = scene.signs.map(({ says, hit }): [keyof StatusWords, string] => [says, whereStands(hit, spot, scene)]);
  // A line of a diary says when, and that says that it is to come.
  return scene.agenda && spot.cue.tense !== "past" ? [["planned", "right before"], ...signs] : signs;
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

function boundaryBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.stops[at] === true || hasHit(scene.sentence, at, CLAUSES)) return true;
  return false;
}

const CLAUSES = new Set(["relative", "subordinator", "contrast"] as const);
