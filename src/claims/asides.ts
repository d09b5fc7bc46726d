import type { Language } from "../languages/language.ts";
import { hasHit, hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Group } from "./groups.ts";
import { isLoose } from "./loose.ts";
import type { Scene, Spot } from "./scene.ts";

/** Tokens between two commas that tell more of the one named before them: ", who came from Y, where she had met Z," and ", including Y,". */
export type Aside = readonly [from: number, to: number];

/**
 * The asides of a sentence behind its people: each up to the first comma that the sentence's own verb follows. Where adjectives follow their
 * noun, "who" opens one without a comma, too: "X yang menggantikan Y, tiba di Z".
 */
export function asidesOf(sentence: Sentence, groups: readonly Group[], { adjectives, order }: Language): Aside[] {
  const asides: Aside[] = [];
  const isUnmarked = adjectives === "after noun" && order === "verb second";
  for (const group of groups) {
    const from = group.to;
    const isOpen = isComma(sentence, from)
      ? opens(sentence, from + 1)
      : isUnmarked && group.kind === "person" && hitAt(sentence, from, "relative") !== null;
    if (group.kind === "place" || !isOpen) continue;
    const to = endOf(sentence, from);
    // "Pemimpin yang asli, yaitu X, akan bertemu": X stands in no aside.
    const isWhole =
      isComma(sentence, from) || !sentence.tokens.slice(from, to ?? 0).some((_, at) => isComma(sentence, from + at));
    if (to !== null && isWhole && !groups.some((other) => isSubjectOf(other, from, to, sentence)))
      asides.push([from, to]);
  }
  return asides;
}

const OPENERS = new Set(["relative", "aside"] as const);

/** ", whose chairman, X, will give a dinner": whoever stands last in such an aside does what follows it. */
function isSubjectOf({ kind, from, to }: Group, start: number, end: number, sentence: Sentence): boolean {
  if (kind !== "person" || to !== end || from <= start + 1 || from - start > OFFICE) return false;
  if (!isComma(sentence, from - 1) && !sentence.tokens.slice(from, to).some((_, at) => isComma(sentence, from + at)))
    return false;
  for (let at = start; at < from; at++) if (opensVerb(sentence, at)) return false;
  return true;
}

/** Words of ", whose deputy prime minister,". */
const OFFICE = 7;

/** "Who", "including", "with whom" */
function opens(sentence: Sentence, at: number): boolean {
  return (
    hasHit(sentence, at, OPENERS) || (hasHit(sentence, at, PREPOSITION) && hitAt(sentence, at + 1, "relative") !== null)
  );
}

const PREPOSITION = new Set(["marker"] as const);

function endOf(sentence: Sentence, from: number): number | null {
  for (let at = from + 2; at < sentence.tokens.length; at++) {
    if (!isComma(sentence, at)) continue;
    const and = markerAt(sentence, at + 1, "and");
    if (opensVerb(sentence, at + 1) || (and !== null && opensVerb(sentence, and.to))) return at;
  }
  return null;
}

/** Whether a verb of meeting or travel, of saying, or of what is to come stands here, or "also" and it. */
function opensVerb(sentence: Sentence, start: number): boolean {
  const at = hitAt(sentence, start, "also")?.to ?? start;
  const shape = hitAt(sentence, at, "cue")?.meaning.cue.shape;
  return (
    (shape !== undefined && shape !== "noun") ||
    hitAt(sentence, at, "status") !== null ||
    hitAt(sentence, at, "saying") !== null
  );
}

/** The scene as a cue behind an aside sees it: who stands in the aside has no part in what the sentence goes on to tell. */
export function withoutAsides(spot: Spot, scene: Scene): Scene {
  const passed = scene.asides.filter(([, to]) => to <= spot.from);
  if (passed.length === 0) return scene;
  const owner = ownerRightBefore(spot, passed, scene);
  const groups = scene.groups.filter(
    (group) =>
      !passed.some(([from, to]) => group.from > from && group.to <= to) && !(owner !== null && isBefore(group, owner)),
  );
  return { ...scene, groups };
}

/** Whose the verb is that an aside closes before: of "X flew home, and Y, who had met Z, called off her trip" Y. */
function ownerRightBefore({ cue, from }: Spot, passed: readonly Aside[], { groups, lexicon }: Scene): Group | null {
  if (cue.shape === "noun" || lexicon.language.order === "verb first") return null;
  const aside = passed.find(([, to]) => from > to && from - to <= VERB);
  return groups.find(({ to, marker }) => to === aside?.[0] && (marker === null || marker === "and")) ?? null;
}

/** From an aside's comma to its sentence's verb: ", is to". */
const VERB = 3;

function isBefore({ kind, to, marker }: Group, owner: Group): boolean {
  return kind !== "place" && to <= owner.from && (marker === null || marker === "and");
}

/** Whether a group before a verb is what another verb is done to, and does not act here. */
export function isObjectBefore(group: Group, spot: Spot, scene: Scene): boolean {
  return isObjectOf(group, spot, scene) || isObjectBehind(group, spot, scene) || isObjectOfClause(group, spot, scene);
}

/** "X, whom Y visited in Chad": the clause on X has a subject of its own. */
function isObjectOfClause(
  { to: end, actors }: Group,
  { cue, from }: Spot,
  { sentence, groups, lexicon }: Scene,
): boolean {
  if (lexicon.language.order !== "verb second" || cue.shape === "noun" || cue.shape === "passive") return false;
  const subject = groups.findLast(
    ({ kind, marker, to }) => kind !== "place" && marker === null && to <= from && from - to <= VERB,
  );
  if (subject === undefined || subject.actors.some((actor) => actors.includes(actor))) return false;
  const start = hitAt(sentence, subject.from - 1, "article") === null ? subject.from : subject.from - 1;
  if (hitAt(sentence, start - 1, "subordinator") !== null) return false;
  return hitAt(sentence, start - 1, "relative")?.to === start && end < start && start - 1 - end <= 1;
}

/** "Met Y's lawyers", "called Y's plan reckless": whose they are stands behind the cue, not who was met. */
export function isOwnerBehind(group: Group, spot: Spot, { sentence }: Scene): boolean {
  return (
    group.kind === "person" &&
    group.from >= spot.to &&
    !isLoose(spot) &&
    /^['’]s?$/.test(sentence.tokens[group.to]?.folded ?? "")
  );
}

/** "X akan menemui Y sebelum bertolak ke Z": behind a conjunction without a subject of its own it is X who leaves. */
function isObjectBehind(group: Group, spot: Spot, scene: Scene): boolean {
  const { shape } = spot.cue;
  const isDeed = shape === "verb" || (shape === "noun" && scene.lexicon.language.order === "verb second");
  const isFirst = scene.lexicon.language.order === "verb first";
  if (!isDeed || group.to > spot.from) return false;
  if (isFirst && isVisitedBefore(group, spot, scene)) return true;
  if (!followsConjunction(spot, scene)) return false;
  return isFirst
    ? isSecondBehind(group, spot, scene)
    : scene.groups.some(
        ({ kind, to }) => kind === "person" && to <= group.from && isVerbBetween(to, group.from, scene),
      );
}

/** Whether a verb before "before" has another subject, right behind it or right before. Of guest and host either may leave. */
function isSecondBehind(group: Group, { from, to }: Spot, { spots, groups }: Scene): boolean {
  const verb = spots.findLast((other) => other.to < from && (other.cue.shape === "verb" || other.cue.shape === "noun"));
  const people = groups.filter(({ kind }) => kind === "person");
  if (verb === undefined || people.some((other) => other.from >= to && other.from - to <= 1)) return false;
  const [first, second] = people.filter(
    (other) => other.to <= from && (other.to === verb.from || other.from >= verb.to),
  );
  // "والتقى Y، ثم سافر": whoever meets somebody and is not named has been named before.
  if (first === group && second === undefined && group.from >= verb.to)
    return verb.cue.shape === "verb" && verb.cue.relation === "met with";
  return first !== undefined && first !== group && group.from > first.from && group.from >= verb.to;
}

/** "فزار X، ثم التقى Y قبل أن يجتمع بـZ": right behind a verb of a sentence that named somebody before it stands whom he saw, and not who goes on. */
function isVisitedBefore(group: Group, { from, words }: Spot, { spots, groups, sentence, lexicon }: Scene): boolean {
  const verb = spots.find(({ cue, to }) => cue.shape === "verb" && group.from >= to && group.from - to <= 1);
  if (verb === undefined || verb.to > from || group.kind !== "person") return false;
  // "التقى Y واتفقا", "زار Y، الذي وصل": those two do it, or Y himself.
  if (lexicon.language.verbs?.several.test(words.split(" ")[0] ?? "")) return false;
  if ([group.to, group.to + 1].some((at) => hitAt(sentence, at, "relative") !== null)) return false;
  const others = groups.filter((other) => other !== group && other.kind === "person" && !other.says);
  const isBehind = (other: Group) => isBare(other) && other.from >= group.to && other.from - group.to <= 2;
  return others.some(({ to }) => to <= verb.from) && !others.some(isBehind);
}

function isVerbBetween(from: number, to: number, { spots, sentence }: Scene): boolean {
  for (let at = from; at < to; at++) if (hasHit(sentence, at, DEEDS)) return true;
  return spots.some(({ cue, ...verb }) => cue.shape !== "noun" && verb.from >= from && verb.to <= to);
}

const DEEDS = new Set(["attitude", "send"] as const);

/** "Never before" is no conjunction. */
function isSequel(kind: string, at: number, sentence: Sentence): boolean {
  return kind === "sequel" && hitAt(sentence, at - 1, "status") === null;
}

/** Whether a conjunction stands right before a cue, or opens it: "before flying to". */
function followsConjunction({ from, to }: Spot, { sentence }: Scene): boolean {
  const opening = hitAt(sentence, from, "sequel");
  if (opening !== null && opening.to < to) return true;
  for (let at = Math.max(0, from - 3); at < from; at++)
    for (const { meaning, to: end } of sentence.hits[at] ?? [])
      if (end === from && (meaning.kind === "subordinator" || isSequel(meaning.kind, at, sentence))) return true;
  return false;
}

/** In "X met with Y, then flew home" Y is whom X met: a verb behind "and" or a comma has the subject of the verb before. */
function isObjectOf(group: Group, { cue, from }: Spot, { sentence, groups, lexicon }: Scene): boolean {
  if (lexicon.language.order !== "verb second" || cue.shape === "noun" || group.to >= from) return false;
  if (!isJoined(sentence, from) || !(isBare(group) || group.marker === "with")) return false;
  const subject = groups.find((other) => other.kind !== "place" && isBare(other));
  return subject !== undefined && subject !== group && tellsOf(sentence, subject.to, group.from);
}

/** Whether "and" or a comma stands before a verb, or before its "then" or "will". */
function isJoined(sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= from - 1 - AUXILIARIES; at--) {
    if (isComma(sentence, at) || markerAt(sentence, at, "and") !== null) return true;
    if (!hasHit(sentence, at, SMALL) || hitAt(sentence, at, "relative") !== null) return false;
  }
  return false;
}

const AUXILIARIES = 2;
const SMALL = new Set(["status", "also", "after then", "modifier"] as const);

function isBare({ marker }: Group): boolean {
  return marker === null || marker === "and";
}

/** Whether one clause leads from one to the other, with a verb of its own. */
function tellsOf(sentence: Sentence, from: number, to: number): boolean {
  let verb = false;
  for (let at = from; at < to; at++) {
    if (hasHit(sentence, at, CLAUSES) || /^[;؛]$/.test(sentence.tokens[at]?.folded ?? "")) return false;
    const shape = hitAt(sentence, at, "cue")?.meaning.cue.shape;
    if ((shape !== undefined && shape !== "noun") || hitAt(sentence, at, "attitude") !== null) verb = true;
  }
  return verb;
}

const CLAUSES = new Set(["relative", "subordinator", "contrast", "saying"] as const);
