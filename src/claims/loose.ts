import type { Cue, LooseShape, Marker } from "../languages/language.ts";
import { hitAt, markerAt } from "../recognition/chunk.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Relation } from "../types.ts";
import type { Group } from "./groups.ts";
import type { Spot } from "./scene.ts";

/**
 * Cues that no pack lists. Writers find ever new words for a meeting or a journey ("shared an umbrella with", "menggenggam tangan"), but names stand
 * beside prepositions and verbs all the same. Where a sentence has no cue of a relation, the word before a name is a weak one: what stands
 * around it, who the two are and what learning has seen decide.
 */
export function looseSpots(
  groups: readonly Group[],
  sentence: Sentence,
  spots: readonly Spot[],
  quoted: readonly boolean[],
): Spot[] {
  const people = groups.filter((group) => group.kind === "person" && !group.accompanying);
  if (people.length === 0) return [];
  const found: Spot[] = [];
  const add = (relation: Relation, group: Group, shape: LooseShape) => {
    const spot = spotBefore(group, cueOf(relation, shape), sentence, quoted);
    if (spot !== null && !spots.some((other) => other.from < spot.to && spot.from < other.to)) found.push(spot);
  };
  if (!tells("met with", spots)) {
    for (const group of people) {
      if (isAbsent(group, people, sentence)) continue;
      const shape = group.marker === null ? undefined : MEETS[group.marker];
      if (shape === "by" && isAgents(group, spots)) continue;
      if (shape !== undefined && (shape !== "between" || group.actors.length > 1)) add("met with", group, shape);
      else if (isObject(group, people, sentence)) add("met with", group, "deed");
    }
  }
  if (!tells("visited", spots)) {
    const places = groups.filter(({ kind }) => kind === "place" || kind === "country");
    const reached = places.find(({ marker }) => marker === "to" || marker === "from");
    if (reached !== undefined && !isAbsent(reached, people, sentence))
      add("visited", reached, reached.marker === "from" ? "from" : "to");
    for (const place of places)
      if (isObject(place, people, sentence) && !isAbsent(place, people, sentence)) add("visited", place, "deed");
  }
  return found;
}

/** "Ditandatangani bagi pihak X oleh A manakala bagi pihak Y oleh B": "by" is that of the passive before it. */
function isAgents({ from }: Group, spots: readonly Spot[]): boolean {
  return spots.some(({ cue, to }) => cue.relation === "agreed on" && cue.shape === "passive" && to <= from);
}

const MEETS: Readonly<Partial<Record<Marker, LooseShape>>> = {
  with: "with",
  by: "by",
  to: "to",
  for: "to",
  between: "between",
};

function tells(relation: Relation, spots: readonly Spot[]): boolean {
  return spots.some(({ cue }) => cue.relation === relation);
}

/** Whether a few words, a verb among them most likely, part a group without a preposition from a person before it. */
function isObject(group: Group, people: readonly Group[], sentence: Sentence): boolean {
  const before = people.findLast((other) => other.to <= group.from);
  if (group.marker !== null || before === undefined || before.marker !== null) return false;
  const gap = group.from - before.to;
  if (gap < 1 || gap > VERB) return false;
  for (let at = before.to; at < group.from; at++)
    if (sentence.tokens[at]?.kind === "mark" || markerAt(sentence, at, "and") !== null) return false;
  return true;
}

/** "Praised Y", "a letter to Y": words between Y and whoever stands before that need no meeting. */
function isAbsent(group: Group, people: readonly Group[], sentence: Sentence): boolean {
  const before = people.findLast((other) => other.to <= group.from);
  for (let at = before?.to ?? Math.max(0, group.from - REACH); at < group.from; at++)
    if (hitAt(sentence, at, "attitude") !== null) return true;
  // Where the verb comes first: "أشاد X بنظيره Y".
  for (let at = Math.max(0, (before?.from ?? 0) - 2); before !== undefined && at < before.from; at++)
    if (hitAt(sentence, at, "attitude") !== null) return true;
  return false;
}

const REACH = 6;

/** A verb with its adverb or auxiliary is no longer. */
const VERB = 4;

function spotBefore(group: Group, cue: Cue, { tokens }: Sentence, quoted: readonly boolean[]): Spot | null {
  let from = group.from - 1;
  while (from >= 0 && tokens[from]?.kind === "mark") from -= 1;
  const word = tokens[from];
  if (word === undefined) return null;
  return {
    cue,
    from,
    to: from + 1,
    pronoun: null,
    proclitics: [],
    quoted: quoted[group.from] === true,
    words: word.folded,
  };
}

const CUES = new Map<string, Cue>();

function cueOf(relation: Relation, shape: LooseShape): Cue {
  const key = `${relation} ${shape}`;
  const known = CUES.get(key);
  if (known !== undefined) return known;
  const cue: Cue = { relation, shape, phrases: [], strength: STRENGTH };
  CUES.set(key, cue);
  return cue;
}

/** Below any phrase of a pack that is no idiom. */
const STRENGTH = 0.2;

/** Whether no pack's phrase tells of it. */
export function isLoose({ cue }: Spot): boolean {
  return cue.strength === STRENGTH && cue.phrases.length === 0;
}
