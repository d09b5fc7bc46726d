import { compatible, finer, isDay } from "../dates/calendar.ts";
import type { CountryCode, Evidence, Mode, PartialDate, Relation, Status } from "../types.ts";

/** What one cue tells, once its reading is chosen. */
export interface Told {
  readonly relation: Relation;
  readonly pairs: readonly (readonly [string, string])[];
  readonly accompanying: readonly string[];
  readonly status: Status;
  readonly date: PartialDate | null;
  /** A plan told in the past tense: "was to meet". */
  readonly foregone: boolean;
  /** Its own sentence gives the date; otherwise the story's day was taken. */
  readonly dated: boolean;
  readonly place: string | null;
  readonly country: CountryCode | null;
  readonly mode: Mode;
  readonly topic: string | null;
  readonly topics: readonly string[];
  readonly story: number;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/** Joins what several cues tell of one event: same people, status and mode, dates that can be one. */
export function joinTold(all: readonly Told[]): Told[] {
  const joined: Told[] = [];
  for (const told of all.map((one) => cameToNothing(one, all))) {
    const at = joined.findIndex((other) => isOne(other, told));
    const other = joined[at];
    if (other === undefined) joined.push(told);
    else joined[at] = join(other, told);
  }
  const events = joined.filter((told) => !isMentioned(told, joined));
  const isToldBetter = [goesOn, isCalledOff, isUndone, isNewsOf, isSaidAgain];
  const kept = events.filter((told) => !isToldBetter.some((is) => is(told, events)));
  return kept.flatMap((told) => [onDayOfTalks(told, kept), ...plannedAnew(told, kept)]);
}

/** "They met on Tuesday. … The two agreed to …": what two agreed on without a day of its own, they agreed on where they met. */
function onDayOfTalks(told: Told, all: readonly Told[]): Told {
  if (told.relation !== "agreed on" || told.status !== "happened" || told.dated) return told;
  const talks = all.filter(
    (other) =>
      other.relation === "met with" &&
      other.status === told.status &&
      other.story === told.story &&
      other.dated &&
      daysBetween(other.date, told.date) <= STAY &&
      isWithin(told, other),
  );
  const [only, more] = [...new Set(talks.map(({ date }) => date))];
  return only === undefined || more !== undefined ? told : { ...told, date: only };
}

/** "He cancelled his tour. He was to have visited Lomé and was to meet …": a plan of the past beside what one of the two called off. */
function cameToNothing(told: Told, all: readonly Told[]): Told {
  const isNear = (other: Told) =>
    other.evidence.some((a) => told.evidence.some((b) => Math.abs(a.start - b.start) <= ASIDE));
  const off = all.find(
    (other) =>
      told.foregone &&
      other.status === "cancelled" &&
      other.story === told.story &&
      (told.relation !== "visited" || other.relation === "visited") &&
      other.pairs.flat().some((actor) => told.pairs.flat().includes(actor)) &&
      isNear(other),
  );
  if (off === undefined) return told;
  const status: Status = "cancelled";
  return {
    ...told,
    status,
    date: told.date ?? off.date,
    evidence: told.evidence.map((one) => ({ ...one, status })),
  };
}

/** Letters between what was called off and the plans that it undid. */
const ASIDE = 400;

/** "The talks were put off to Friday": what is off on its old day is planned for the new one. */
function plannedAnew(told: Told, all: readonly Told[]): Told[] {
  const said = told.evidence.find(({ postponedTo }) => postponedTo !== undefined);
  if (told.status !== "cancelled" || said?.postponedTo === undefined) return [];
  const status: Status = "planned";
  const date = said.postponedTo;
  const anew: Told = { ...told, status, date, dated: true, evidence: [{ ...said, status, date }] };
  const isKnown = all.some(
    (other) =>
      other.relation === told.relation &&
      other.status !== "cancelled" &&
      compatible(other.date, date) &&
      isWithin(told, other),
  );
  return isKnown ? [] : [anew];
}

/** "X, who was to visit on Friday, cancelled her trip": what a story plans and calls off is one event, unless the plan is for another day. */
function isCalledOff(told: Told, all: readonly Told[]): boolean {
  if (told.status !== "planned" || told.evidence.some(({ postponedTo }) => postponedTo !== undefined)) return false;
  const at = all.indexOf(told);
  return all.some(
    (other, index) =>
      other.status === "cancelled" &&
      other.relation === told.relation &&
      other.mode === told.mode &&
      other.evidence.every(({ postponedTo }) => postponedTo === undefined) &&
      (isSaidWith(told, other) ? index > at : isPlanOf(told, other)) &&
      isWithin(told, other),
  );
}

/** Whether all that tells one thing tells the other too. */
function isSaidWith(told: Told, other: Told): boolean {
  return told.evidence.every(({ start }) => other.evidence.some((one) => one.start === start));
}

/** Whether what is called off is what is planned elsewhere in the same story: of no day, or of the same. */
function isPlanOf(told: Told, other: Told): boolean {
  return told.story === other.story && (!told.dated || (other.dated && told.date === other.date));
}

/** "The accord between X and Y is to be signed in June", "the talks between X and Y were not held": a noun alone tells nothing as done that its own sentence says is to come, or will not be. */
function isUndone(told: Told, all: readonly Told[]): boolean {
  if (told.relation === "visited" || told.status !== "happened") return false;
  // "In June" of the one sentence is one June, whichever year is guessed.
  const isWhen = (date: PartialDate | null) =>
    !told.dated || told.date?.slice(4) === date?.slice(4) || isDay(told.date);
  if (!told.evidence.every(({ rule }) => rule.startsWith("noun"))) return false;
  return all.some(
    (other) =>
      other.relation === told.relation &&
      (other.status === "cancelled" || (other.status === "planned" && told.relation === "agreed on")) &&
      isWhen(other.date) &&
      told.evidence.every(({ start }) => other.evidence.some((one) => one.start === start)) &&
      isWithin(told, other),
  );
}

/** "Met him after the meeting had been put off twice": a noun for what its own sentence tells as done. */
function isSaidAgain(told: Told, all: readonly Told[]): boolean {
  if (told.status === "happened" || told.relation !== "met with" || told.dated) return false;
  if (!told.evidence.every(isNominal)) return false;
  return all.some(
    (other) =>
      other.relation === told.relation &&
      other.status === "happened" &&
      other.confidence >= told.confidence &&
      other.evidence.some((one) => !isNominal(one)) &&
      isSaidWith(told, other) &&
      isWithin(told, other),
  );
}

/** "Minister flies to Doha", over the news that he has landed: the day's event, and no later one. */
function isNewsOf(told: Told, all: readonly Told[]): boolean {
  const [headline, more] = told.evidence;
  if (told.status !== "planned" || told.dated || headline === undefined || more !== undefined) return false;
  if (!isHeadline(headline)) return false;
  return all.some(
    (other) =>
      other.relation === told.relation &&
      other.status === "happened" &&
      other.story === told.story &&
      (other.date === null || isDay(other.date)) &&
      other.evidence.some((lede) => isUnder(lede, headline)) &&
      isWithin(told, other),
  );
}

/** "The visit is her first", or a headline whose verb has no tense, beside what is told as planned or called off: no journey of its own. */
function isMentioned(told: Told, all: readonly Told[]): boolean {
  const { relation, story, evidence } = told;
  const headline = evidence.find(isOnTop);
  const body = evidence.find((one) => !isOnTop(one));
  if (told.status !== "happened" || (told.dated && headline === undefined)) return false;
  if (!evidence.every((one) => isOnTop(one) || (relation === "visited" && isNominal(one)))) return false;
  const isBefore = (other: Evidence) =>
    body !== undefined ? other.start <= body.start : headline !== undefined && isUnder(other, headline);
  return all.some(
    (other) =>
      other.relation === relation &&
      other.status !== "happened" &&
      other.story === story &&
      other.evidence.some(isBefore) &&
      isWithin(told, other),
  );
}

function isHeadline({ text }: Evidence): boolean {
  return !/[.!?؟"”»]$/.test(text);
}

/** A headline over the whole article. */
function isOnTop(evidence: Evidence): boolean {
  return isHeadline(evidence) && evidence.end < LEDE;
}

function isUnder({ start }: Evidence, headline: Evidence): boolean {
  return start > headline.end && start - headline.end < LEDE;
}

function isNominal({ rule }: Evidence): boolean {
  return rule.startsWith("noun");
}

/** How many letters behind a headline its news is told. */
const LEDE = 300;

/** Whether one telling has the pairs of another. */
function isWithin(a: Told, b: Told): boolean {
  return a.pairs.every((pair) => b.pairs.some((one) => samePair(pair, one, a.relation)));
}

function isOne(a: Told, b: Told): boolean {
  if (a.relation !== b.relation || a.status !== b.status || !canBeOneStorys(a, b)) return false;
  const shared = a.pairs.filter((pair) => b.pairs.some((other) => samePair(pair, other, a.relation)));
  if (a.relation === "agreed on")
    return shared.length === a.pairs.length && shared.length === b.pairs.length && isOneDay(a, b) && sameSentence(a, b);
  if (shared.length === 0) return false;
  if (isOneSentence(a, b) || isOneStay(a, b)) return true;
  // A pair told of again belongs to the meeting of few in which it was told; a summit of many is another event.
  return (
    isOneDay(a, b) &&
    (a.relation !== "met with" || a.mode === b.mode || isSaidOn(a, b)) &&
    shared.length === Math.min(a.pairs.length, b.pairs.length) &&
    Math.max(a.pairs.length, b.pairs.length) <= FEW
  );
}

/** A digest's next story tells of the same event again only where both give its day. */
function canBeOneStorys(a: Told, b: Told): boolean {
  return a.story === b.story || (a.dated && b.dated && isDay(a.date) && a.date === b.date);
}

function isOneDay(a: Told, b: Told): boolean {
  if (a.dated === b.dated) return !a.dated || compatible(a.date, b.date);
  // What has no date of its own got the story's day: another time's event is not it, nor a month's that the news looks back on.
  const own = a.dated ? a.date : b.date;
  return a.date === null || b.date === null ? isDay(own) : !isFar(a.date, b.date);
}

/** One sentence speaks of a pair's one event, by phone or on another day as a word may seem; only earlier journeys are counted beside the last. */
function isOneSentence(a: Told, b: Told): boolean {
  const counted = a.relation === "visited" && a.status === "happened" && a.dated && b.dated && isFar(a.date, b.date);
  return sameSentence(a, b) && a.pairs.length === b.pairs.length && !counted;
}

/** "He rang her on Monday. They discussed trade.": what follows a call and gives no day was said on the phone. */
function isSaidOn(a: Told, b: Told): boolean {
  const gaps = a.evidence.flatMap(({ end }) => b.evidence.map(({ start }) => start - end));
  return !b.dated && a.mode === "call" && gaps.some((gap) => gap >= 0 && gap <= BETWEEN);
}

/** White space between two sentences. */
const BETWEEN = 3;

/** "Landed on Monday night", "was welcomed on Tuesday": nobody comes to a country twice in a week. */
function isOneStay(a: Told, b: Told): boolean {
  return a.relation === "visited" && daysBetween(a.date, b.date) <= STAY;
}

/** What a guest who has come will still see there is no journey of its own. */
function goesOn(told: Told, all: readonly Told[]): boolean {
  const { relation, status, story, pairs, date } = told;
  if (relation !== "visited" || status !== "planned") return false;
  const come = all.filter(
    (other) =>
      other.relation === relation &&
      other.status === "happened" &&
      other.story === story &&
      (other.confidence >= told.confidence || isSurelyBefore(other, told)) &&
      (daysBetween(other.date, date) <= STAY || isHereAlready(other, told)),
  );
  return pairs.every((pair) => come.some((other) => other.pairs.some((one) => samePair(pair, one, relation))));
}

/** "He arrived on Monday. … will travel to the port of Lae": the coming told first, and clearly. */
function isSurelyBefore({ confidence, evidence: [come] }: Told, { evidence: [plan] }: Told): boolean {
  return confidence >= SURE_STAY && come !== undefined && plan !== undefined && come.end < plan.start;
}

/** How sure it must be that a guest has come. */
const SURE_STAY = 0.85;

/** "He landed on Thursday. … is to meet ministers during the visit": a stay that gives no day of its own, behind news of an arrival. */
function isHereAlready(come: Told, told: Told): boolean {
  const [arrival, stay] = [come.evidence[0], told.evidence[0]];
  if (told.dated || told.date !== null || (come.date !== null && !isDay(come.date))) return false;
  return arrival !== undefined && stay !== undefined && arrival.start <= stay.start && stay.rule.startsWith("noun");
}

const STAY = 7;

/** Days that no one knows are far apart. */
function daysBetween(a: PartialDate | null, b: PartialDate | null): number {
  return isDay(a) && isDay(b) ? Math.abs(Date.parse(a) - Date.parse(b)) / DAY : Number.POSITIVE_INFINITY;
}

/** A month or year that the other day is not in is another time; days are so when weeks lie between them. */
function isFar(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null || compatible(a, b)) return false;
  return !isDay(a) || !isDay(b) || daysBetween(a, b) > 45;
}

const DAY = 86_400_000;

const FEW = 4;

function sameSentence(a: Told, b: Told): boolean {
  return a.evidence.some((one) => b.evidence.some((other) => one.start === other.start));
}

export function samePair(a: readonly [string, string], b: readonly [string, string], relation: Relation): boolean {
  return (a[0] === b[0] && a[1] === b[1]) || (relation !== "visited" && a[0] === b[1] && a[1] === b[0]);
}

function join(a: Told, b: Told): Told {
  const pairs = [...a.pairs, ...b.pairs.filter((pair) => !a.pairs.some((other) => samePair(pair, other, a.relation)))];
  const evidence = surest([...a.evidence, ...b.evidence]);
  return {
    ...a,
    pairs,
    accompanying: [...new Set([...a.accompanying, ...b.accompanying])],
    date: dayOf(a, b),
    dated: a.dated || b.dated,
    // "They spoke by telephone": where no phone is named, a meeting is thought to be in person.
    mode: a.mode === b.mode ? a.mode : "call",
    place: a.place ?? b.place,
    country: a.place === null ? b.country : a.country,
    topic: a.topic ?? b.topic,
    topics: [...new Set([...a.topics, ...b.topics])].sort(),
    evidence,
    confidence: Math.max(a.confidence, b.confidence),
  };
}

/** Of each sentence the cue that tells most clearly. */
function surest(all: readonly Evidence[]): Evidence[] {
  const clearest = new Map<number, Evidence>();
  for (const one of all) if (one.confidence > (clearest.get(one.start)?.confidence ?? 0)) clearest.set(one.start, one);
  return [...clearest.values()];
}

function isNoun({ evidence }: Told): boolean {
  return evidence.every(isNominal);
}

/** Its own date rather than the story's; of two the finer, the arrival's, or that of the surer telling. */
function dayOf(a: Told, b: Told): PartialDate | null {
  if (a.dated !== b.dated) return a.dated ? a.date : b.date;
  if (a.date === null || b.date === null || compatible(a.date, b.date)) return finer(a.date, b.date);
  if (a.relation === "visited") return a.date < b.date ? a.date : b.date;
  // "Spoke on Monday and discussed Thursday's call": the verb's.
  if (sameSentence(a, b) && isNoun(a) !== isNoun(b)) return isNoun(a) ? b.date : a.date;
  return b.confidence > a.confidence ? b.date : a.date;
}
