import { datesOf } from "../claims/circumstances.ts";
import { Clock } from "../claims/clock.ts";
import { isForegone } from "../claims/foregone.ts";
import { isOfFormerHolder } from "../claims/former-holders.ts";
import { itemsUnder, toldOfItems } from "../claims/lists.ts";
import { isLoose } from "../claims/loose.ts";
import { byObject } from "../claims/objects.ts";
import { type Option, optionsFor, ruleOf } from "../claims/options.ts";
import { type PutOff, putOffNear } from "../claims/postponed.ts";
import { type Scene, type Spot, scenesOf } from "../claims/scene.ts";
import { placeNear, topicNear, topicsNear } from "../claims/settings.ts";
import { isStatus, STATUSES, statusOf } from "../claims/status.ts";
import { isOfTerms } from "../claims/terms.ts";
import { joinTold, type Told } from "../claims/told.ts";
import { readingOfTurn } from "../claims/turns.ts";
import { isDay } from "../dates/calendar.ts";
import { datesIn } from "../dates/find.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Article, Claim, Evidence, MeetingClaim, NonEmpty, PartialDate, Relation, Status } from "../types.ts";
import { Ballot, chances, Scales, type Weights } from "../weights/model.ts";
import type { Resolution } from "./resolve.ts";
import type { Sentence } from "./segment.ts";

export interface ClaimWeights {
  /** For what a name is: a person's, an organization's, neither's. */
  readonly actors: Weights;
  readonly options: Weights;
  readonly status: Weights;
  /** Below this chance a reading is not taken. */
  readonly threshold: number;
}

export interface Found {
  readonly meetings: readonly MeetingClaim[];
  readonly claims: readonly Claim[];
}

/**
 * What an article says: who met, visited and agreed with whom. Each cue's readings collect reasons; the likeliest is taken when it is
 * likelier than the threshold.
 */
export function findClaims(
  resolution: Resolution,
  sentences: readonly Sentence[],
  article: Article,
  published: PartialDate | null,
  lexicon: Lexicon,
  weights: ClaimWeights,
): Found {
  const ready = readyOf(weights);
  const scenes = scenesOf(sentences, resolution, published, article.text, lexicon);
  const told: Told[] = [];
  const bySentence = new Map<number, Told[]>();
  const clock = new Clock(scenes);
  for (const [at, written] of scenes.entries()) {
    const scene = { ...clock.hear(written), afterPlan: followsPlan(scenes[at - 1], bySentence) };
    const items = itemsUnder(scenes, at);
    // What a heading told of a line needs no weak cue there.
    const isListed = bySentence.has(scene.sentence.start);
    for (const spot of isListed ? scene.spots : scene.read)
      for (const one of tellWithItems(spot, scene, items, article, ready, clock)) {
        told.push(one);
        for (const { start } of one.evidence) bySentence.set(start, [...(bySentence.get(start) ?? []), one]);
      }
  }
  return claimsOf(joinTold(supported(told, weights.threshold).flatMap(onePartnerEach)));
}

/** Whether all that the sentence before tells is to come. */
function followsPlan(before: Scene | undefined, told: ReadonlyMap<number, readonly Told[]>): boolean {
  if (before === undefined || before.sentence.headline) return false;
  const own = told.get(before.sentence.start) ?? [];
  return own.length > 0 && own.every(({ status }) => status === "planned");
}

/** What a cue tells, and of a heading what it tells of each line below it. */
function tellWithItems(
  spot: Spot,
  scene: Scene,
  items: readonly Scene[],
  article: Article,
  ready: Ready,
  clock: Clock,
): Told[] {
  const said = tell(spot, scene, article, ready, clock);
  const [one = null] = said;
  if (items.length === 0 || !scene.spots.includes(spot)) return said;
  const heading = one ?? toldBy(spot, scene, NOBODY, article, ready, clock);
  const listed = heading === null ? [] : toldOfItems(heading, spot, scene, items, article.text);
  // "Before the two presidents were signed:" and lists who signed.
  const signs = listed.some(({ relation, pairs }) => relation === "agreed on" && pairs !== one?.pairs);
  return signs ? listed : [...listed, ...said];
}

/** What is told of a pair often enough, or clearly enough once: several half-sure cues of one pair make a sure claim (noisy-or). */
function supported(told: readonly Told[], threshold: number): Told[] {
  const doubts = new Map<string, number>();
  const keysOf = ({ relation, pairs }: Told) =>
    pairs.map(([a, b]) => `${relation} ${relation === "visited" || a < b ? `${a} ${b}` : `${b} ${a}`}`);
  for (const one of told) for (const key of keysOf(one)) doubts.set(key, (doubts.get(key) ?? 1) * (1 - one.confidence));
  return told.filter((one) => keysOf(one).some((key) => 1 - (doubts.get(key) ?? 1) >= threshold));
}

/** "Meetings with X, Y and Z" are three meetings; a trilateral, where each met each, is one. */
function onePartnerEach(told: Told): Told[] {
  const people = new Set(told.pairs.flat());
  const together = told.pairs.length === 1 || told.pairs.length === (people.size * (people.size - 1)) / 2;
  return told.relation !== "met with" || together ? [told] : told.pairs.map((pair) => ({ ...told, pairs: [pair] }));
}

/** The weights made ready to be used for many articles. */
interface Ready {
  readonly options: Scales;
  readonly status: Ballot;
}

/** Kept beside the weights they are made of: to make them takes as long as ten articles. */
const made = new WeakMap<ClaimWeights, Ready>();

function readyOf(weights: ClaimWeights): Ready {
  const known = made.get(weights);
  if (known !== undefined) return known;
  const ready = { options: new Scales(weights.options), status: new Ballot(weights.status, STATUSES) };
  made.set(weights, ready);
  return ready;
}

/** What a cue tells of each of its objects. */
function tell(spot: Spot, scene: Scene, article: Article, ready: Ready, clock: Clock): Told[] {
  const chosen = read(spot, scene, ready);
  if (chosen === null) return [];
  return byObject(chosen.option, spot, scene).flatMap(
    (one) => toldBy(spot, one.scene, { ...chosen, option: one.option }, article, ready, clock) ?? [],
  );
}

/** The reading of a cue that was chosen, and how likely it is. */
interface Chosen {
  readonly option: Option;
  readonly chance: number;
}

/** The likeliest reading of a cue; what is only understood was never learned, so that its reading is a rule's. */
function read(spot: Spot, scene: Scene, ready: Ready): Chosen | null {
  const options = optionsFor(spot, scene, ready.options);
  if (spot.understood !== true) return choose(options, spot.cue.relation);
  const option = readingOfTurn(options, spot, scene.groups, scene.sentence);
  return option === null ? null : { option, chance: UNDERSTOOD };
}

/** "Last year", in an article that does not say when it was written: no day can be told, but it is not the story's. */
function tellsOfAnotherTime({ sentence, published }: Scene): boolean {
  if (published !== null) return false;
  return datesIn(sentence, SOME_DAY).some(({ date, sure }) => sure && !SOME_DAY.startsWith(date) && !isDay(date));
}

/** Of a year that no article names. */
const SOME_DAY: PartialDate = "1901-07-15";

/** How sure it is whose turn it was. */
const UNDERSTOOD = 0.8;

/** Who is told of stands under a heading, which names nobody; such a list is rarely about anything else. */
const NOBODY: Chosen = {
  option: { sources: [], targets: [], pairs: [], weight: 0, reasons: [], sides: [] },
  chance: 0.6,
};

function toldBy(spot: Spot, scene: Scene, chosen: Chosen, article: Article, ready: Ready, clock: Clock): Told | null {
  const days = datesOf(spot, scene);
  const near = days[0] ?? null;
  const status = statusOf(spot, scene, near ?? clock.carried(scene), ready.status);
  if (!isStatus(status) || (status === "cancelled" && isBeside(spot, scene))) return null;
  if (status === "planned" && isOfTerms(spot, scene)) return null;
  if (status === "happened" && near !== null && isOfFormerHolder(chosen.option, spot, near, scene)) return null;
  const putOff = putOffNear(spot, scene, status);
  const dated = clock.dateOf(days, status, spot, scene);
  const date = putOff === null ? dated : dayOf(putOff, status, near === null ? null : dated);
  const place = placeNear(spot, scene, article.text);
  const { sentence } = scene;
  const evidence: Evidence = {
    article: article.id,
    language: scene.lexicon.language.code,
    start: sentence.start,
    end: sentence.end,
    text: article.text.slice(sentence.start, sentence.end),
    cue: article.text.slice(sentence.tokens[spot.from]?.start, sentence.tokens[spot.to - 1]?.end),
    rule: ruleOf(chosen.option, spot),
    status,
    date,
    ...(putOff === null ? {} : { postponed: true as const }),
    ...(putOff?.to == null ? {} : { postponedTo: putOff.to }),
    confidence: round(chosen.chance),
  };
  const agreement = spot.cue.relation === "agreed on";
  return {
    relation: spot.cue.relation,
    pairs: chosen.option.pairs,
    accompanying: spot.cue.relation === "met with" ? companions(chosen.option, scene) : [],
    status,
    date,
    foregone: status === "planned" && isForegone(spot, scene),
    dated: near !== null || tellsOfAnotherTime(scene),
    place: place?.text ?? null,
    country: place?.country ?? null,
    mode: spot.cue.mode ?? "in person",
    topic: agreement ? topicNear(spot, chosen.option, scene, article.text) : null,
    topics: agreement ? topicsNear(spot, scene) : [],
    story: sentence.story,
    evidence: [evidence],
    confidence: round(chosen.chance),
  };
}

/** "Left without signing an agreement with Y" tells of no meeting, neither held nor called off. */
function isBeside(spot: Spot, { spots }: Scene): boolean {
  return isLoose(spot) && spots.some(({ cue }) => cue.relation === "agreed on");
}

/** The day that was put off, neither the new one nor that of the news; of what is planned again the new one. */
function dayOf({ from, to }: PutOff, status: Status, dated: PartialDate | null): PartialDate | null {
  if (status === "planned") return to ?? dated;
  return from ?? (dated === to ? null : dated);
}

function round(chance: number): number {
  return Math.round(chance * 1000) / 1000;
}

/** A reading less likely than this is not even support for another. */
const FLOOR = 0.25;

/** The pairs that are likeliest told of: readings that come to the same pairs add up. */
function choose(options: readonly Option[], relation: Relation): Chosen | null {
  if (options.length === 0) return null;
  const odds = chances([0, ...options.map((option) => option.weight)]);
  if (1 - (odds[0] ?? 0) < FLOOR - SLACK) return null;
  const pooled = new Map<string, { option: Option; chance: number; most: number }>();
  for (const [at, option] of options.entries()) {
    const odd = odds[at + 1] ?? 0;
    const key = pairsKey(option, relation);
    const other = pooled.get(key);
    if (other === undefined) {
      pooled.set(key, { option, chance: odd, most: odd });
      continue;
    }
    if (odd > other.most) other.option = option;
    other.chance = odd + other.chance;
    other.most = Math.max(odd, other.most);
  }
  let best: { option: Option; chance: number } | null = null;
  for (const candidate of pooled.values()) if (candidate.chance > (best?.chance ?? 0)) best = candidate;
  return best !== null && best.chance >= FLOOR ? best : null;
}

/** Sums of chances are rounded. */
const SLACK = 1e-9;

function pairsKey({ pairs }: Option, relation: Relation): string {
  const keyOf = ([a, b]: readonly [string, string]) => (relation === "visited" || a < b ? `${a} ${b}` : `${b} ${a}`);
  const [only] = pairs;
  return pairs.length === 1 && only !== undefined ? keyOf(only) : pairs.map(keyOf).sort().join("|");
}

function companions(option: Option, scene: Scene): string[] {
  const main = new Set([...option.sources, ...option.targets]);
  return scene.groups
    .filter((group) => group.accompanying && group.kind === "person")
    .flatMap((group) => group.actors)
    .filter((actor) => !main.has(actor));
}

// ---- claims ----

function claimsOf(told: readonly Told[]): Found {
  const meetings: MeetingClaim[] = [];
  const claims: Claim[] = [];
  for (const one of told.filter((candidate) => candidate.relation === "met with")) {
    const id = `m${meetings.length + 1}`;
    const participants = [...new Set(one.pairs.flat())];
    meetings.push({
      id,
      participants,
      accompanying: one.accompanying.filter((actor) => !participants.includes(actor)),
      status: one.status,
      date: one.date,
      ...whereOf(one),
      mode: one.mode,
      evidence: nonEmpty(one),
    });
    for (const [source, target] of one.pairs)
      claims.push({
        relation: "met with",
        source,
        target,
        ...shared(one),
        meeting: id,
        mode: one.mode,
        place: whereOf(one).place,
      });
  }
  for (const one of told) {
    if (one.relation === "visited")
      for (const [source, target] of one.pairs)
        claims.push({ relation: "visited", source, target, ...shared(one), place: one.place });
    if (one.relation === "agreed on")
      for (const [source, target] of one.pairs)
        claims.push({
          relation: "agreed on",
          source,
          target,
          ...shared(one),
          topic: one.topic,
          topics: one.topics,
          meeting: meetingOf(one, meetings),
        });
  }
  return { meetings, claims };
}

/** Where they met; a call is at no place, and the one beside it is what they spoke of. */
function whereOf({ mode, place, country }: Told): Pick<MeetingClaim, "place" | "country"> {
  return mode === "call" ? { place: null, country: null } : { place, country };
}

function shared(one: Told): {
  status: Told["status"];
  date: Told["date"];
  evidence: NonEmpty<Evidence>;
  confidence: number;
} {
  return { status: one.status, date: one.date, evidence: nonEmpty(one), confidence: one.confidence };
}

/** What tells one event, each with the event's day: a headline or a later word of it has none of its own. */
function nonEmpty(one: Told): NonEmpty<Evidence> {
  const [first, ...rest] = one.evidence.map((evidence) => ({ ...evidence, date: one.date }));
  if (first === undefined) throw new Error("a claim without evidence");
  return [first, ...rest];
}

/** The meeting at which two agreed: theirs, on a day that can be the same. */
function meetingOf(one: Told, meetings: readonly MeetingClaim[]): string | null {
  const both = meetings.find(
    (meeting) =>
      one.pairs.every((pair) => pair.every((actor) => meeting.participants.includes(actor))) &&
      (meeting.date === one.date || meeting.date === null || one.date === null),
  );
  return both?.id ?? null;
}
