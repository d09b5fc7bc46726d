import type { Found, Lexicon } from "../languages/lexicon.ts";
import { hasHit, hitAt, markerAt } from "../recognition/chunk.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Relation } from "../types.ts";
import { determines } from "./breaks.ts";
import type { Group } from "./groups.ts";
import type { Spot } from "./scene.ts";

/** The cues of a sentence; of overlapping ones of one relation the longest. */
export function spotsOf(sentence: Sentence, quoted: readonly boolean[], lexicon: Lexicon): Spot[] {
  const all: Spot[] = [];
  for (const found of sentence.hits)
    for (const hit of found)
      if (
        hit.meaning.kind === "cue" &&
        !isTakenApart(hit, sentence, lexicon) &&
        !isStretched(hit, sentence) &&
        !cutsOffice(hit, sentence)
      )
        all.push({
          cue: hit.meaning.cue,
          from: hit.from,
          to: hit.to,
          pronoun: hit.pronoun === "none" ? null : hit.pronoun,
          proclitics: hit.proclitics,
          quoted: quoted[hit.from] === true,
          words: wordsOf(sentence, hit.from, hit.to),
        });
  if (all.length === 0) return all;
  // "The inking of a memorandum of understanding": where adjectives come first, nouns are heaped otherwise.
  const { adjectives, capitals } = lexicon.language;
  const whole = capitals && adjectives === "after noun" ? all.map((spot) => withObject(spot, all)) : all;
  const kept: Spot[] = [];
  const rank = (spot: Spot) => spot.cue.strength + (isBareVerb(spot, sentence) ? VERB : 0);
  for (const spot of whole.sort((a, b) => b.to - b.from - (a.to - a.from) || rank(b) - rank(a) || a.from - b.from)) {
    if (!kept.some((other) => silences(other, spot, lexicon))) kept.push(spot);
  }
  // An idiom ("bertemu ajal", "met with criticism") is no cue itself and silences the cues inside it.
  const idioms = all.filter((spot) => spot.cue.strength < IDIOM);
  const plain = kept.filter(
    (spot) => spot.cue.strength >= IDIOM && !idioms.some((idiom) => idiom.from <= spot.from && spot.to <= idiom.to),
  );
  return inOrder(plain.filter((spot) => !isDiscussed(spot, plain, sentence)));
}

/** "Membahas berbagai kerja sama", "discussed a trade deal": what talks are about is no agreement yet. */
function isDiscussed(spot: Spot, spots: readonly Spot[], sentence: Sentence): boolean {
  if (spot.cue.relation !== "agreed on" || !isNoun(spot, sentence)) return false;
  const { from } = spot;
  const isPlain = (at: number) =>
    sentence.tokens[at]?.kind === "word" && !sentence.tokens[at]?.capital && !hasHit(sentence, at, PARTS);
  return spots.some(
    ({ cue: { relation, shape }, from: start, to }) =>
      relation === "met with" &&
      shape === "verb" &&
      to === start + 1 &&
      to <= from &&
      from - to <= DESCRIBING &&
      sentence.tokens.slice(to, from).every((_, word) => isPlain(to + word)),
  );
}

/** "Kerja sama" is a noun and, less often, a verb. */
function isNoun({ from, to, cue }: Spot, { hits }: Sentence): boolean {
  const isSuch = ({ meaning, to: end }: Found) =>
    end === to && meaning.kind === "cue" && meaning.cue.relation === cue.relation && meaning.cue.shape === "noun";
  return cue.shape === "noun" || (hits[from] ?? []).some(isSuch);
}

/** Words between a verb and its object: "various possible". */
const DESCRIBING = 2;
const PARTS = new Set(["marker", "subordinator", "relative"] as const);

/** "Will call on Y", "and call on Y": behind "will", "to" or "and" a word that may be a verb or a noun is the verb. */
function isBareVerb({ cue, from }: Spot, sentence: Sentence): boolean {
  if (cue.shape !== "verb" || cue.tense !== "bare") return false;
  if (markerAt(sentence, from - 1, "and", "to")?.to === from) return true;
  // "A planned call on Y"
  return hitAt(sentence, from - 1, "status")?.meaning.says === "planned" && !determines(sentence, from - 2);
}

/** More than any strength. */
const VERB = 1;

/** "Melakukan penandatanganan" of "melakukan penandatanganan nota kesepahaman": a verb whose last word opens a longer noun goes as far as that. */
function withObject(spot: Spot, all: readonly Spot[]): Spot {
  if (spot.cue.shape !== "verb" || spot.to - spot.from < 2 || spot.cue.strength < IDIOM) return spot;
  const isObject = ({ cue, from, to }: Spot) =>
    cue.relation === spot.cue.relation && cue.shape === "noun" && from === spot.to - 1 && to > spot.to;
  const noun = all.find(isObject);
  return noun === undefined ? spot : { ...spot, to: noun.to };
}

/** Spots from left to right. */
export function inOrder(spots: Spot[]): Spot[] {
  return spots.sort((a, b) => a.from - b.from || ORDER[a.cue.relation] - ORDER[b.cue.relation]);
}

/** A longer cue of the same relation that overlaps, or one of another that holds it whole: "عقد" (contract) in "عقد اجتماعا" (held a meeting). */
function silences(longer: Spot, spot: Spot, { language }: Lexicon): boolean {
  if (longer.cue.relation === spot.cue.relation) return longer.from < spot.to && spot.from < longer.to;
  // "استقبل وفدا برئاسة X": who is received is met.
  const isReceived = spot.cue.shape === "host" && language.order === "verb first";
  const isMeeting = spot.cue.relation === "met with" && (spot.cue.shape === "verb" || isReceived);
  // "Spent two hours together in": where they met.
  if (longer.cue.relation === "visited" && longer.from === spot.from && isMeeting) return false;
  return longer.from <= spot.from && spot.to <= longer.to && longer.to - longer.from > spot.to - spot.from;
}

/** "Welcomed the decision of Y": who welcomes a deed, and nobody before it, met nobody. */
export function isOpinion({ cue, from, to }: Spot, { hits }: Sentence, groups: readonly Group[]): boolean {
  if (cue.shape !== "host") return false;
  return (hits[from] ?? []).some(
    (hit) =>
      hit.meaning.kind === "attitude" &&
      hit.to > to &&
      !groups.some((group) => group.from >= to && group.from < hit.to),
  );
}

/** "Visited President X on Friday": whoever visits somebody meets him. Where the verb comes first, the person behind it is who travels. */
export function asCall(spot: Spot, sentence: Sentence, groups: readonly Group[], { language }: Lexicon): Spot {
  const { cue, to } = spot;
  if (cue.relation !== "visited" || cue.shape !== "verb" || language.order === "verb first") return spot;
  const whom = groups.find(({ from }) => from >= to);
  if (whom?.kind !== "person" || whom.form !== "name" || whom.from - to > 1 || !saysVisit(spot, sentence)) return spot;
  const bare = whom.marker === null || whom.marker === "to";
  // "Visited X's home town"
  const owns = /^['’]s?$/.test(sentence.tokens[whom.to]?.folded ?? "");
  return bare && !owns ? { ...spot, cue: { ...cue, relation: "met with" } } : spot;
}

/** "Called on President X": a phrase that may ask something of others is surer of somebody named right behind it, whom it asks nothing. */
export function asPaid(spot: Spot, { hits }: Sentence, groups: readonly Group[]): Spot {
  const { cue, from, to } = spot;
  if (cue.named === undefined) return spot;
  const whom = groups.find((group) => group.from >= to);
  const asks = (hits[from] ?? []).some((hit) => hit.meaning.kind === "status" && hit.to > to);
  const isNamed = whom?.kind === "person" && whom.form === "name" && whom.from - to <= 1;
  return isNamed && !asks ? { ...spot, cue: { ...cue, strength: cue.named } } : spot;
}

/** Whether a cue holds a word that has places and people alike for its object. */
function saysVisit({ from, to }: Spot, sentence: Sentence): boolean {
  for (let at = from; at < to; at++) if (hitAt(sentence, at, "visiting") !== null) return true;
  return false;
}

/** "فيصل" is a man's name, not ف + "يصل". */
function isTakenApart({ from, to, proclitics }: Found, sentence: Sentence, lexicon: Lexicon): boolean {
  return proclitics.length > 0 && to === from + 1 && lexicon.isGiven(sentence.tokens[from]?.folded ?? "");
}

/** "Kunjungan perdana" (maiden visit) in "kunjungan Perdana Menteri X": its last word opens an office. */
function cutsOffice({ from, to }: Found, sentence: Sentence): boolean {
  return (
    to - from > 1 && (sentence.hits[to - 1] ?? []).some(({ meaning, to: end }) => meaning.kind === "role" && end > to)
  );
}

/** "HAS left for China FOR TALKS WITH": two words of a phrase between which a journey has its verb and its goal are not one. */
function isStretched({ from, to, meaning }: Found, sentence: Sentence): boolean {
  if (meaning.kind !== "cue" || meaning.cue.relation === "visited" || to - from < STRETCHED) return false;
  const isJourney = (hit: Found) =>
    hit.meaning.kind === "cue" &&
    hit.meaning.cue.relation === "visited" &&
    hit.meaning.cue.shape === "verb" &&
    hit.to < to &&
    hasHit(sentence, hit.to, GOALS);
  return sentence.hits.slice(from + 1, to - 1).some((found) => found.some(isJourney));
}

const GOALS = new Set(["country", "city"] as const);
const STRETCHED = 5;

function wordsOf(sentence: Sentence, from: number, to: number): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.folded)
    .join(" ");
}

/** Below this strength a phrase of a pack is an idiom. */
const IDIOM = 0.1;

const ORDER: Readonly<Record<Relation, number>> = { "met with": 0, visited: 1, "agreed on": 2 };
