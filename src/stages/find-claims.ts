import { dateNear, placeNear, topicNear, topicsNear } from "../claims/circumstances.ts";
import { Clock } from "../claims/clock.ts";
import { itemsUnder, toldOfItems } from "../claims/lists.ts";
import { type Option, optionsFor } from "../claims/options.ts";
import { type Scene, type Spot, scenesOf } from "../claims/scene.ts";
import { decideStatus, isStatus, statusReasons } from "../claims/status.ts";
import { joinTold, type Told } from "../claims/told.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Article, Claim, Evidence, MeetingClaim, NonEmpty, PartialDate } from "../types.ts";
import { chances, Scales, type Weights } from "../weights/model.ts";
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
  const scenes = scenesOf(sentences, resolution, published, article.text, lexicon);
  const told: Told[] = [];
  const clock = new Clock(scenes);
  for (const [at, scene] of scenes.entries()) {
    clock.hear(scene);
    for (const spot of scene.spots) {
      const one = tell(spot, scene, article, weights, clock);
      if (one !== null) told.push(one, ...toldOfItems(one, itemsUnder(scenes, at), article.text));
    }
  }
  return claimsOf(joinTold(supported(told, weights.threshold).flatMap(onePartnerEach)));
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

function tell(spot: Spot, scene: Scene, article: Article, weights: ClaimWeights, clock: Clock): Told | null {
  const chosen = choose(optionsFor(spot, scene), weights);
  if (chosen === null) return null;
  const near = dateNear(spot, scene);
  const status = decideStatus(statusReasons(spot, scene, near ?? clock.carried(scene)), weights.status);
  if (!isStatus(status)) return null;
  const date = clock.dateOf(near, status, scene);
  const place = placeNear(spot, scene, article.text);
  const { sentence } = scene;
  const evidence: Evidence = {
    article: article.id,
    language: scene.lexicon.language.code,
    start: sentence.start,
    end: sentence.end,
    text: article.text.slice(sentence.start, sentence.end),
    cue: article.text.slice(sentence.tokens[spot.from]?.start, sentence.tokens[spot.to - 1]?.end),
    rule: chosen.option.rule,
    status,
    date,
    confidence: round(chosen.chance),
  };
  const agreement = spot.cue.relation === "agreed on";
  return {
    relation: spot.cue.relation,
    pairs: chosen.option.pairs,
    accompanying: spot.cue.relation === "met with" ? companions(chosen.option, scene) : [],
    status,
    date,
    dated: near !== null,
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

function round(chance: number): number {
  return Math.round(chance * 1000) / 1000;
}

/** A reading less likely than this is not even support for another. */
const FLOOR = 0.25;

/** The pairs that are likeliest told of: readings that come to the same pairs add up. */
function choose(
  options: readonly Option[],
  { options: weights }: ClaimWeights,
): { option: Option; chance: number } | null {
  const scales = new Scales(weights);
  const odds = chances([0, ...options.map((option) => scales.weigh(option.reasons))]);
  const pooled = new Map<string, { option: Option; chance: number; most: number }>();
  for (const [at, option] of options.entries()) {
    const odd = odds[at + 1] ?? 0;
    const key = pairsKey(option);
    const other = pooled.get(key);
    pooled.set(key, {
      option: other === undefined || odd > other.most ? option : other.option,
      chance: odd + (other?.chance ?? 0),
      most: Math.max(odd, other?.most ?? 0),
    });
  }
  let best: { option: Option; chance: number } | null = null;
  for (const candidate of pooled.values()) if (candidate.chance > (best?.chance ?? 0)) best = candidate;
  return best !== null && best.chance >= FLOOR ? best : null;
}

function pairsKey({ pairs, relation }: Option): string {
  return pairs
    .map(([a, b]) => (relation === "visited" || a < b ? `${a} ${b}` : `${b} ${a}`))
    .sort()
    .join("|");
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
      place: one.place,
      country: one.country,
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
        place: one.place,
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

function shared(one: Told): {
  status: Told["status"];
  date: Told["date"];
  evidence: NonEmpty<Evidence>;
  confidence: number;
} {
  return { status: one.status, date: one.date, evidence: nonEmpty(one), confidence: one.confidence };
}

function nonEmpty(one: Told): NonEmpty<Evidence> {
  const [first, ...rest] = one.evidence;
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
