import { hitAt } from "../recognition/chunk.ts";
import { isComma, pastComma } from "../recognition/marks.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Group } from "./groups.ts";
import type { Scene, Spot } from "./scene.ts";

/** The scene as a cue sees it: without who only tells what it tells, and without who belongs to what is said of one of its sides. */
export function withoutOutsiders(spot: Spot, scene: Scene): Scene {
  const away = scene.groups.filter((group) => tellsOnly(group, spot, scene) || isOfSide(group, spot, scene));
  if (away.length === 0) return scene;
  const isAway = ({ from, to }: Group) => away.some((other) => other.from <= from && to <= other.to);
  return { ...scene, groups: scene.groups.filter((group) => !isAway(group)) };
}

/** "…, said X", "X said that A met B": whoever tells of two others is none of them; a paper or agency that tells is never one. */
function tellsOnly(group: Group, spot: Spot, scene: Scene): boolean {
  const { kind, form, actors } = group;
  if (isPlace(kind) || form === "pronoun" || spot.quoted || scene.hasWe) return false;
  const told = toldBy(group, scene);
  if (told === null || spot.from < told.from || spot.to > told.to) return false;
  if (kind === "organization" && actors.every((actor) => scene.article.backstage.has(actor))) return true;
  const others = othersIn(told, group, scene);
  return areSides(others, kind, spot) && (told.from === 0 || isSubject(others[0], spot));
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** What a group tells: all before the comma in "…, said X" and "…, X said", all behind the verb in "X said that …". */
function toldBy({ from, to }: Group, { sentence, lexicon }: Scene): Part | null {
  const before = verbBefore(sentence, from);
  const behind = verbBehind(sentence, to);
  const start = before?.from ?? from;
  const end = behind?.to ?? to;
  if (before === null && behind === null) return null;
  const comma = [start - 1, start - 2].find((at) => isComma(sentence, at));
  if (comma !== undefined && endsClause(sentence, end)) return { from: 0, to: comma };
  // Where the verb comes first, what is told rarely has a subject of its own.
  if (behind === null || lexicon.language.order === "verb first") return null;
  return { from: end, to: nextVerb(sentence, end) };
}

/** The verb of saying right before a group. */
function verbBefore(sentence: Sentence, from: number): Part | null {
  for (let at = Math.max(0, from - 3); at < from; at++) {
    const verb = hitAt(sentence, at, "saying");
    if (verb !== null && from - verb.to <= 1 && verb.to <= from) return { from: at, to: verb.to };
  }
  return null;
}

/** The verb of saying behind a group; behind its comma only one that ends its clause. */
function verbBehind(sentence: Sentence, to: number): Part | null {
  const verb = hitAt(sentence, to, "saying") ?? hitAt(sentence, to + 1, "saying");
  return verb !== null && isComma(sentence, to) && !endsClause(sentence, verb.to) ? null : verb;
}

/** Where the next verb of saying stands: it has a part of its own. */
function nextVerb({ hits, tokens }: Sentence, from: number): number {
  const next = hits.findIndex((found, at) => at >= from && found.some(({ meaning }) => meaning.kind === "saying"));
  return next < 0 ? tokens.length : next;
}

function endsClause({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token === undefined || (token.kind === "mark" && token.folded !== ":");
}

function othersIn(told: Part, group: Group, { groups }: Scene): Group[] {
  const isOther = ({ actors }: Group) => !actors.some((actor) => group.actors.includes(actor));
  return groups.filter((other) => other.from >= told.from && other.to <= told.to && isOther(other));
}

/** "X said A met B"; in "X said she met B" the pronoun most likely means X. */
function isSubject(first: Group | undefined, spot: Spot): boolean {
  return first !== undefined && first.marker === null && first.form !== "pronoun" && first.to <= spot.from;
}

/** Whether they fill both sides of a cue; "envoys of Ghana and Kenya" may mean who tells of them. */
function areSides(others: readonly Group[], teller: Group["kind"], { cue }: Spot): boolean {
  const acts = ({ kind }: Group) => (teller === "person" ? !isPlace(kind) : kind !== "place");
  const acting = new Set(others.filter(acts).flatMap(({ actors }) => actors));
  return cue.relation === "visited" ? acting.size > 0 && others.some(({ kind }) => isPlace(kind)) : acting.size > 1;
}

function isPlace(kind: Group["kind"]): boolean {
  return kind === "place" || kind === "country";
}

/** In "met A, whose ties with B are old" B belongs to what is said of A. */
function isOfSide(group: Group, spot: Spot, { sentence, groups }: Scene): boolean {
  if (isPlace(group.kind)) return false;
  return groups.some(({ from, to, kind, form }) => {
    const relative = pastComma(sentence, to);
    if (from < spot.to || relative >= group.from || kind !== "person" || form !== "name") return false;
    return isRelative(sentence, relative) && !hasComma(sentence, relative, group.from);
  });
}

/** The "yang" of an honorific opens no clause, nor does "من" for "from". */
function isRelative(sentence: Sentence, at: number): boolean {
  const to = hitAt(sentence, at, "relative")?.to;
  return (
    to !== undefined &&
    to === sentence.hits[at]?.[0]?.to &&
    (sentence.hits[at] ?? []).every(({ meaning }) => meaning.kind !== "marker")
  );
}

function hasComma(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isComma(sentence, at)) return true;
  return false;
}
