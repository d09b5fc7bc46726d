import { hitAt } from "../recognition/chunk.ts";
import { isComma, pastComma } from "../recognition/marks.ts";
import type { Sentence } from "../stages/segment.ts";
import { furtherClauseBehind } from "./further-clauses.ts";
import { type Group, isPlace } from "./groups.ts";
import type { Scene, Spot } from "./scene.ts";

/** The scene as a cue sees it: without who only tells what it tells, and without who belongs to what is said of one of its sides. */
export function withoutOutsiders(spot: Spot, scene: Scene): Scene {
  const opening = Math.max(openingTo(spot, scene), clauseFrom(spot, scene));
  const later = laterClause(spot, scene);
  const away = scene.groups.filter(
    (group) =>
      ((group.to <= opening || group.from >= later) && !isPlace(group.kind)) ||
      tellsOnly(group, spot, scene) ||
      isOfNoun(group, spot, scene) ||
      (spot.cue.relation === "visited" && isOfMatter(group, spot, scene)) ||
      isOfSide(group, spot, scene),
  );
  if (away.length === 0) return scene;
  const isAway = ({ from, to }: Group) => away.some((other) => other.from <= from && to <= other.to);
  return { ...scene, groups: scene.groups.filter((group) => !isAway(group)) };
}

/** Where the clause begins whose verb a cue is, with a subject of its own: of "X flew home after Y met Z" at "after". */
function clauseFrom({ cue, from, pronoun }: Spot, { sentence, groups, lexicon }: Scene): number {
  // "She agreed after Y rang her": the pronoun is hers.
  if (cue.shape !== "verb" || pronoun !== null || lexicon.language.order === "verb first") return 0;
  const subject = groups.find(({ marker, to }) => marker === null && to <= from && from - to <= AUXILIARY);
  if (subject === undefined || isPlace(subject.kind) || subject.form !== "name") return 0;
  for (let at = subject.from - 1; at >= Math.max(1, subject.from - LONGEST_OFFICE); at--) {
    if (hitAt(sentence, at, "subordinator") !== null || hitAt(sentence, at, "sequel") !== null) return at;
    const inside = groups.some((other) => other.from <= at && at < other.to && !isPlace(other.kind));
    if (inside || hitAt(sentence, at, "cue") !== null) return 0;
  }
  return 0;
}

/** Where a clause begins behind a verb that has a verb and a subject of its own: of "X spoke after Y met Z" at "after". */
function laterClause(spot: Spot, scene: Scene): number {
  if (scene.lexicon.language.order === "verb first") return furtherClauseBehind(spot, scene);
  if (spot.cue.shape !== "verb") return Number.POSITIVE_INFINITY;
  for (const other of scene.spots) {
    if (other.from >= spot.to + LONGEST_CLAUSE) break;
    const start = other.from >= spot.to ? clauseFrom(other, scene) : 0;
    if (start >= spot.to) return start;
  }
  return Number.POSITIVE_INFINITY;
}

/** "Had", or the comma that closes an apposition. */
const AUXILIARY = 2;
/** Words between two verbs of a sentence that have to do with each other. */
const LONGEST_CLAUSE = 40;
/** "Hungary's foreign minister," */
const LONGEST_OFFICE = 8;

/** Where the clause ends that a sentence opens with, before who travels: of "After meeting X, Y flew to Z" the comma. */
function openingTo({ cue, from }: Spot, { sentence, groups, lexicon }: Scene): number {
  if (cue.relation !== "visited" || lexicon.language.order === "verb first") return 0;
  if (hitAt(sentence, 0, "subordinator") === null && hitAt(sentence, 0, "sequel") === null) return 0;
  const subject = groups.find((group, at) => at > 0 && !isPlace(group.kind) && isComma(sentence, group.from - 1));
  if (subject === undefined || subject.to > from || isSame(subject, groups)) return 0;
  return subject.from - 1;
}

/** "Ketika X, Raja Y, tiba": whoever is named again behind the comma is the same. */
function isSame(subject: Group, groups: readonly Group[]): boolean {
  return groups.some(({ to, actors }) => to < subject.from && actors.some((actor) => subject.actors.includes(actor)));
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

/** In "met A ahead of a visit by B" B belongs to the visit, as in "membahas kunjungan B": whom a verb has met stands right behind it. */
function isOfNoun(group: Group, { cue, to }: Spot, { groups, spots, lexicon }: Scene): boolean {
  if ((cue.shape !== "verb" && cue.shape !== "host") || isPlace(group.kind)) return false;
  // "التقى خلال الزيارة B": where the verb comes first, its object may stand behind any noun.
  const isBare = lexicon.language.order === "verb second" && (group.marker === null || group.marker === "of");
  if (cue.relation === "met with" && isBare)
    return spots.some(
      (other) =>
        other.from >= to && other.to === group.from && other.cue.relation === "visited" && other.cue.shape === "noun",
    );
  if (group.marker !== "by") return false;
  const noun = spots.find((other) => other.from > to && other.to <= group.from && group.from - other.to <= 1);
  return (
    noun !== undefined && groups.some(({ from, to: end, kind }) => from >= to && end <= noun.from && !isPlace(kind))
  );
}

/** "Will discuss on his tour the crisis in Sudan": where what is spoken of is, and not where one goes. */
export function isOfMatter({ kind, marker, from }: Group, { to }: Spot, { sentence }: Scene): boolean {
  if (!isPlace(kind) || marker !== "in") return false;
  for (let at = from - 1; at >= Math.max(from > to ? to : 0, from - LONGEST_MATTER); at--) {
    if (isComma(sentence, at) || hitAt(sentence, at, "cue") !== null) return false;
    if (hitAt(sentence, at, "matter") !== null) return true;
  }
  return false;
}

/** "The political and economic situation in" */
const LONGEST_MATTER = 4;

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
