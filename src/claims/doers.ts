import type { VerbForms } from "../languages/language.ts";
import { hitAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import { ownOfFurther } from "./further-clauses.ts";
import { type Group, isPlace } from "./groups.ts";
import { isLoose } from "./loose.ts";
import type { Option } from "./options.ts";
import type { Scene, Spot } from "./scene.ts";

/** Whether the words let a reading of a cue be true: its verb's form says who does it, and "who" means the one right before it. */
export function fits(option: Option, bound: Bound): boolean {
  const { antecedent, object, speaker, one } = bound;
  const all = [...option.sources, ...option.targets];
  if (object !== null && !object.some((actor) => all.includes(actor))) return false;
  if (antecedent !== null && !antecedent.some((actor) => all.includes(actor))) return false;
  if (speaker !== null && !all.includes(speaker)) return false;
  if (bound.owners !== null && !option.sources.every((actor) => bound.owners?.includes(actor))) return false;
  const doing = option.sides.length === 1 ? [] : bound.isJourney ? option.sources : all;
  return one === null || doing.length === 0 || !doing.every((actor) => bound.isOther(actor));
}

/** Who must stand on a side of a cue. */
export interface Bound {
  /** Those one of whom "who" stands for. */
  readonly antecedent: readonly string[] | null;
  /** Those right behind the verb, before another that has its own: "called on X and met Y". */
  readonly object: readonly string[] | null;
  /** Who says "I" in the verb. */
  readonly speaker: string | null;
  /** The verb is told of one woman, or of one man. */
  readonly one: "female" | "male" | null;
  readonly isJourney: boolean;
  /** Those together whose journey it is: "their visit". */
  readonly owners: readonly string[] | null;
  /** Whether somebody is known not to be the one that the verb is told of. */
  readonly isOther: (actor: string) => boolean;
}

export function boundOf(spot: Spot, scene: Scene): Bound {
  const forms = scene.lexicon.language.verbs;
  const { speaker } = scene.before;
  const antecedent = antecedentOf(spot, scene);
  const said = speaker !== null && forms !== undefined && !spot.quoted && isFirstPerson(spot, scene, forms);
  // What stands in quotes may be said of oneself.
  const told = forms !== undefined && !said && !spot.quoted ? forms : null;
  const one = told === null ? null : isOfWoman(spot, scene, told) ? "female" : isOfMan(spot, told) ? "male" : null;
  return {
    antecedent: antecedent?.actors ?? null,
    object:
      (objectOf(spot, scene) ?? (antecedent === null ? null : (objectOfWho(spot, scene) ?? goalOfWho(spot, scene))))
        ?.actors ?? ownOfFurther(spot, scene),
    speaker: said ? speaker : null,
    one,
    isJourney: spot.cue.relation === "visited",
    owners: ownersOf(spot, scene),
    isOther:
      one === "female"
        ? (actor) => scene.genderOf(actor) === "male"
        : (actor) => scene.genderOf(actor) === "female" && !isBehind(actor, spot, scene),
  };
}

/** Those of "during their state visit to". */
function ownersOf({ cue, from, to }: Spot, { sentence, groups }: Scene): readonly string[] | null {
  if (cue.relation !== "visited") return null;
  const isOwner = (group: Group) => group.actors.length > 1 && hitAt(sentence, group.from, "theirs") !== null;
  return groups.find((group) => group.to <= to && group.to >= from - OWNED && isOwner(group))?.actors ?? null;
}

/** Words of "their long-awaited state visit". */
const OWNED = 3;

/** The people right before "who", "whom" or "yang" before a verb. */
function antecedentOf(spot: Spot, { sentence, groups, spots }: Scene): Group | null {
  if (spot.cue.shape === "noun" || isLoose(spot)) return null;
  for (let at = spot.from - 1; at >= spot.from - 1 - AUXILIARIES; at--) {
    const relative = hitAt(sentence, at, "relative");
    if (relative !== null) {
      const end = isComma(sentence, at - 1) ? at - 1 : at;
      return groups.find(({ kind, to }) => to === end && (kind === "person" || kind === "organization")) ?? null;
    }
    const isOther = [...groups, ...spots].some(({ from, to }) => from <= at && at < to);
    if (isOther || sentence.tokens[at]?.kind !== "word") return null;
  }
  return null;
}

/** Whom a verb has right behind it, where another verb of its kind stands before or behind with an object of its own. */
function objectOf(spot: Spot, { groups, spots }: Scene): Group | null {
  if (!isMeeting(spot)) return null;
  const own = behind(spot, groups);
  if (own === null || own.kind === "place" || own.accompanying || own.says || own.form === "pronoun") return null;
  const isNear = (first: Group, second: Spot) => second.from >= first.to && second.from - first.to <= ALIKE;
  const isTwin = (other: Spot) => {
    const theirs = behind(other, groups);
    return other.from >= spot.to ? isNear(own, other) : theirs !== null && theirs !== own && isNear(theirs, spot);
  };
  return spots.some((other) => other !== spot && isMeeting(other) && isTwin(other)) ? own : null;
}

/** "X told Y, who had spoken by phone to Z": whom the verb of "who" has right behind it, and nobody before. */
function objectOfWho(spot: Spot, { groups }: Scene): Group | null {
  const own = isMeeting(spot) ? behind(spot, groups) : null;
  return own === null || own.kind === "place" || own.accompanying || own.form === "pronoun" ? null : own;
}

/** "X, who toured Brazil last month, will sing in Lagos": where the verb of "who" has a country or city right behind it. */
function goalOfWho({ cue, to }: Spot, { groups }: Scene): Group | null {
  if (cue.relation !== "visited" || cue.shape !== "verb") return null;
  return groups.find(({ kind, from, marker }) => isPlace(kind) && from === to && marker !== "from") ?? null;
}

function isMeeting({ cue }: Spot): boolean {
  return cue.relation === "met with" && cue.shape === "verb";
}

function behind({ to }: Spot, groups: readonly Group[]): Group | null {
  // "Held talks with his counterpart X": not whose counterpart.
  const next = groups.find(
    ({ from, form, to: end }) => from >= to && !(form === "pronoun" && groups.some((other) => other.from === end)),
  );
  return next !== undefined && next.from - to <= BEHIND ? next : null;
}

/** The preposition of a verb, and "his". */
const BEHIND = 2;
/** Words between the first one's object and the second verb. */
const ALIKE = 12;

/** "Who had then also met" */
const AUXILIARIES = 2;

/** Whether a verb of an answer is what who answers did, or what was done to him; a woman named right behind it did it herself. */
function isFirstPerson(spot: Spot, scene: Scene, forms: VerbForms): boolean {
  const verb = verbOf(spot);
  if (verb === null) return false;
  if (forms.me.test(verb)) return true;
  const next = scene.groups.find(({ from }) => from >= spot.to && from - spot.to <= NEAR);
  const named = next?.kind === "place" || next?.form === "pronoun" || next?.marker !== null ? [] : next.actors;
  const isNamed = named.some((actor) => scene.genderOf(actor) !== "male") && isShe(verb, spot, forms);
  return !isNamed && isForm(verb, spot, forms.i);
}

const NEAR = 2;

/** Whether a verb is told of one woman, and not of a country, a body or a thing behind it: "حطت الطائرة". */
function isOfWoman(spot: Spot, { groups, sentence }: Scene, forms: VerbForms): boolean {
  const verb = verbOf(spot);
  if (verb === null || !isShe(verb, spot, forms)) return false;
  for (let at = spot.from + 1; at < spot.to + THING; at++)
    if (forms.thing.test(sentence.tokens[at]?.folded ?? "") && !groups.some(({ from, to }) => from <= at && at < to))
      return false;
  const thing = groups.find(
    ({ kind, marker, from }) =>
      kind !== "person" && (marker === null || marker === "and") && from >= spot.to && from - spot.to <= NEAR,
  );
  return thing === undefined || spot.cue.relation === "visited";
}

const THING = 5;

/** Whether a verb is told of one man, or of a thing. */
function isOfMan(spot: Spot, { unfinished }: VerbForms): boolean {
  const verb = verbOf(spot);
  return verb !== null && spot.cue.tense !== "past" && unfinished.one.test(verb);
}

/** A woman behind a verb, parted from it, may have one that is written as a man's: "وصل إلى … رئيسة الوزراء". */
function isBehind(actor: string, { to }: Spot, { groups }: Scene): boolean {
  return groups.some(({ from, actors }) => from >= to && actors.includes(actor));
}

function isShe(verb: string, spot: Spot, forms: VerbForms): boolean {
  return isForm(verb, spot, forms.she);
}

/** A verb of no stated tense is read as past: an opening letter alone tells little. */
function isForm(verb: string, { cue }: Spot, form: VerbForms["she"]): boolean {
  return (cue.tense === "past" || cue.tense === undefined ? form.past : form.present).test(verb);
}

/** The verb of a cue; what else a phrase holds says nothing of who does it. */
function verbOf(spot: Spot): string | null {
  if (spot.cue.shape === "noun" || isLoose(spot)) return null;
  return spot.words.split(" ").find((word) => word.length > 2) ?? null;
}

/** The scene as the form of its verb has it: told of a woman, it is the last one spoken of who is in mind. */
export function asDone(spot: Spot, scene: Scene, bound: Bound): Scene {
  if (bound.speaker !== null) return withSpeaker(spot, scene, bound.speaker);
  const { subject, people } = scene.before;
  const woman = people.find((actor) => scene.genderOf(actor) === "female");
  if (bound.one !== "female" || woman === undefined || subject === null || !bound.isOther(subject)) return scene;
  return { ...scene, before: { ...scene.before, subject: woman } };
}

/** The scene with who answers behind a verb that says "I", as a subject that is written would stand there. */
function withSpeaker(spot: Spot, scene: Scene, speaker: string): Scene {
  const { to, quoted } = spot;
  const sentence = scene.sentence.index;
  const hidden: Group = {
    references: [],
    actors: [speaker],
    from: to,
    to,
    sentence,
    marker: null,
    kind: "person",
    form: "pronoun",
    accompanying: false,
    quoted,
    says: false,
  };
  const before = scene.groups.filter((group) => group.from < to);
  return { ...scene, groups: [...before, hidden, ...scene.groups.slice(before.length)] };
}
