import { hasHit, hitAt, isDefinite, markerAt, pastDeterminer } from "../recognition/chunk.ts";
import type { Sentence } from "../stages/segment.ts";
import { isCrowd } from "./crowd-words.ts";
import { type Group, isPlace } from "./groups.ts";
import { isLoose } from "./loose.ts";
import { isActing } from "./nameless.ts";
import type { Scene, Spot } from "./scene.ts";

/**
 * The scene as a cue sees it on one side of which people stand who are named nowhere: "students from both countries signed", "their defence
 * ministers will meet", "met business leaders".
 */
export function withoutActors(spot: Spot, scene: Scene): Scene {
  // Where the verb comes first, who does it stands behind it as well: "اجتماع وزراء …".
  if (isLoose(spot)) return scene;
  if (meetsStranger(spot, scene))
    return { ...scene, groups: [], before: { ...scene.before, ...NOBODY, countries: [], homes: [] } };
  if (scene.lexicon.language.order === "verb first") return scene;
  if (meetsCrowd(spot, scene) || isErrandToCrowd(spot, scene))
    return { ...scene, groups: [], before: { ...scene.before, ...NOBODY, countries: [], homes: [] } };
  if (!isOfCrowd(spot, scene)) return scene;
  const { groups, sentence } = scene;
  const teller = sentence.tokens.findIndex((_, at) => at >= spot.to && hitAt(sentence, at, "saying") !== null);
  const isKept = (group: Group) => isPlace(group.kind) || (group.from >= spot.to && (teller < 0 || group.to <= teller));
  return { ...scene, groups: groups.filter(isKept), before: { ...scene.before, ...NOBODY } };
}

const NOBODY = { subject: null, other: null, people: [], leads: [], met: [], holder: null } as const;

/** Whether people who are named nowhere are met, and nobody else. */
function meetsCrowd({ cue, to }: Spot, { sentence, groups }: Scene): boolean {
  if (cue.relation !== "met with" || cue.shape === "passive") return false;
  // "X and Y co-chaired the committee": those two met.
  const end = settingFrom(sentence, to);
  const isWith = cue.shape === "verb" && markerAt(sentence, to - 1, "with") !== null;
  const several = groups.some(({ kind, actors }) => !isPlace(kind) && actors.length > 1);
  if (several && !isWith) return false;
  const acts = ({ kind, from }: Group) => !isPlace(kind) && from >= to && from < end;
  if (groups.some(acts)) return false;
  let ofWhom = false;
  for (let at = to; at < to + (several ? NEXT : NEAR); at++) {
    if (sentence.tokens[at]?.kind !== "word" || hasHit(sentence, at, PARTING)) return false;
    if (isCrowd(sentence, at)) return !isSpokenOf(sentence, at, to) && (!ofWhom || !isOfSome(sentence, at));
    if (at === to && cue.shape === "noun" && markerAt(sentence, at, "of", "between") !== null) ofWhom = true;
    else if (hitAt(sentence, at, "marker") !== null && markerAt(sentence, at, "with") === null) return false;
  }
  return false;
}

/** "A meeting with the Asantehene", "sesi bersama Menteri Pertanian Nigeria": whether somebody is met of whom the story tells nothing else. */
function meetsStranger({ cue, to }: Spot, scene: Scene): boolean {
  const { sentence, groups, lexicon } = scene;
  if (cue.relation !== "met with" || cue.shape === "passive") return false;
  const start = whomFrom(cue, to, scene);
  if (start === undefined) return false;
  const at = pastDeterminer(sentence, start);
  if (groups.some(({ kind, to: end }) => !isPlace(kind) && end > start)) return false;
  // "Ketua gerila itu": one who was spoken of.
  if (hasHit(sentence, at, OFFICE))
    return ![1, 2, 3].some((more) => hitAt(sentence, at + more, "demonstrative") !== null);
  const token = sentence.tokens[at];
  return (
    lexicon.language.capitals && token?.capital === true && !sentence.headline && (sentence.hits[at] ?? []).length === 0
  );
}

/** Where the words begin that say who is met: behind "with", or right behind a verb whose subject stands before it. */
function whomFrom({ shape }: Spot["cue"], to: number, { sentence, lexicon }: Scene): number | undefined {
  if (markerAt(sentence, to - 1, "with") !== null) return to;
  const isBare = shape !== "noun" && lexicon.language.order === "verb second";
  return markerAt(sentence, to, "with")?.to ?? (isBare ? to : undefined);
}

const OFFICE = new Set(["role", "head", "rank"] as const);

/** "Of ministers from Iran and Iraq", "between officials of both countries": whose they are is told. */
function isOfSome(sentence: Sentence, crowd: number): boolean {
  return [1, 2].some((more) => markerAt(sentence, crowd + more, "of", "from", "with", "between") !== null);
}

/** "Met with business leaders to discuss trade", "met with rebel leaders for talks on a truce": what is done with those who are met. */
function isErrandToCrowd({ cue, from, to }: Spot, scene: Scene): boolean {
  if (cue.shape === "noun") {
    const verb = scene.spots.findLast((other) => other.to < from && other.cue.shape === "verb");
    const isNamed = scene.groups.some((group) => group.from >= to && !isPlace(group.kind));
    return verb !== undefined && !isNamed && from - verb.to <= LONGEST && meetsCrowd(verb, scene);
  }
  if (markerAt(scene.sentence, from - 1, "to", "for") === null) return false;
  const meeting = scene.spots.findLast(({ to }) => to < from);
  return meeting !== undefined && from - meeting.to <= LONGEST && meetsCrowd(meeting, scene);
}

/** Where "on the sidelines of" begins: what follows is no party. */
function settingFrom(sentence: Sentence, from: number): number {
  for (let at = from; at < sentence.tokens.length; at++) if (hitAt(sentence, at, "setting") !== null) return at;
  return sentence.tokens.length;
}

/** "With local business leaders" */
const NEAR = 4;
/** "X and Y met with rebel leaders" */
const NEXT = 2;

/** Whether right before a verb, in its own clause, people or a body stand that are named nowhere. */
function isOfCrowd({ cue, from }: Spot, { sentence, groups, nameless }: Scene): boolean {
  // Whoever travels is often named in the next sentence.
  if (cue.shape === "noun" || cue.relation === "visited") return false;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST); at--) {
    const group = groups.find((one) => one.from <= at && at < one.to);
    if (group !== undefined && isPlace(group.kind)) continue;
    const one = nameless.find(({ to }) => to === at + 1);
    if (one !== undefined) return isActing(one, sentence);
    if (group !== undefined || sentence.tokens[at]?.kind !== "word" || hasHit(sentence, at, PARTING)) return false;
    const isHead = isCrowd(sentence, at) && markerAt(sentence, at - 1, "of", "from", "in") === null;
    if (isHead) return !isSpokenOf(sentence, at, 0) && hitAt(sentence, at - 1, "marker") === null;
    if (markerAt(sentence, at, "and", "with", "to", "by", "for") !== null) return false;
  }
  return false;
}

/** "The officials", "both teams", "14 officials": those before a noun that it may mean. */
function isSpokenOf(sentence: Sentence, noun: number, from: number): boolean {
  return [1, 2, 3].some((back) => {
    const at = noun - back;
    // "Para pejabat"
    if (at < from || isCrowd(sentence, at)) return false;
    return sentence.tokens[at]?.kind === "number" || isDefinite(sentence, at) || hasHit(sentence, at, MEANT);
  });
}

const PARTING = new Set(["cue", "saying", "relative", "subordinator", "contrast", "content", "demonstrative"] as const);
const MEANT = new Set(["quantifier", "demonstrative", "pair"] as const);

/** "Senior officials from the defence ministries of both countries" */
const LONGEST = 9;
