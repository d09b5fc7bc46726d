import type { ActorKind, CountryCode, PartialDate } from "../types.ts";
import { isCountry, placesAgree } from "./disagree.ts";
import { byCodeUnit } from "./fold.ts";
import type { MeetingReport } from "./meetings.ts";
import { daysOf, isDay, nearness, overlap, type Window, windowOf } from "./window.ts";

/** What speaks for and against two reports telling of one meeting. */
export interface MeetingVerdict {
  /** Log-odds; null where something keeps them apart whatever else speaks for it. */
  readonly points: number | null;
  readonly reasons: readonly string[];
}

/** What a report is judged by besides itself: what the other reports know. */
export interface Surroundings {
  /** "article a b" to the days on which that article knows a meeting of the two. */
  readonly days: ReadonlyMap<string, ReadonlySet<PartialDate>>;
  /** "day IR PK" to the sets of participants of the reports of that day with both countries, each once. */
  readonly sides: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly actorOf: (key: string) => Side | undefined;
}

/** For whom an actor sits at the table. */
export interface Side {
  readonly kind: ActorKind;
  readonly country: CountryCode | null;
}

/** The points of each reason in log-odds, set by hand: two reports are one meeting where they sum to more than nothing. */
const POINTS = {
  prior: -1.5,
  samePeople: 3,
  nested: 2,
  overlapping: 0.5,
  standing: 1,
  sameDay: 3,
  dayWithin: 0.4,
  nearUndated: 0.3,
  nextDay: -1.5,
  otherDay: -3.1,
  samePlace: 1.5,
  otherCountry: -3.5,
} as const;

const PEOPLE_IN_COMMON = 3;
/** An article that knows of the pair's meetings this many days around tells them apart itself. */
const AROUND = 3;

/** Log-odds as a score from 0 to 1, with three decimals. */
export function toScore(points: number): number {
  return Math.round(1000 / (1 + Math.exp(-points))) / 1000;
}

/** Judges two reports by participants, day, place, manner, and what their articles know besides. */
export function judgeMeetings(a: MeetingReport, b: MeetingReport, around: Surroundings): MeetingVerdict {
  if (!modesFit(a, b)) return apart("a call against a meeting in person");
  const people = judgePeople(a, b, around);
  if (people.points === null) return people;
  const days = judgeDays(a, b, around);
  if (days.points === null) return days;
  const place = judgePlaces(a, b);
  const points = POINTS.prior + people.points + days.points + (place.points ?? 0);
  return { points, reasons: [...people.reasons, ...days.reasons, ...place.reasons] };
}

/** Two claims of one article that say the same: one people, or their governments, one status, and one day, or a day and none. */
export function saysTheSame(a: MeetingReport, b: MeetingReport, around: Surroundings): boolean {
  if (a.status !== b.status || !modesFit(a, b) || countriesDiffer(a, b)) return false;
  if (a.date !== b.date && !isOnlyDay(a, b, around)) return false;
  if (!isDay(a.date) && !isDay(b.date)) return false;
  return nested(a.participants, b.participants) || (a.date !== null && judgeSides(a, b, around).points !== null);
}

/**
 * "She met Diallo and Traoré" tells of two meetings, or of one where they sat together: of one where another report says so. So two claims of one sentence
 * about one day and place may stand together, although neither is reason enough.
 */
export function mayBeOneTable(a: MeetingReport, b: MeetingReport): boolean {
  return (
    (a.status === b.status || isAnew(a, b) || isAnew(b, a)) &&
    a.date === b.date &&
    a.mode === b.mode &&
    !countriesDiffer(a, b) &&
    common(a.participants, b.participants).length > 0 &&
    a.claim.evidence.some(({ start }) => b.claim.evidence.some((other) => other.start === start))
  );
}

/** "Put off to Friday" says that one day is off, and plans another: one meeting, once that is held. */
function isAnew(plan: MeetingReport, off: MeetingReport): boolean {
  return plan.status === "planned" && off.status === "cancelled" && off.postponedTo !== null;
}

/** Whether one of two claims of an article names no day, and the other's is the only one that the article knows of the pair. */
function isOnlyDay(a: MeetingReport, b: MeetingReport, around: Surroundings): boolean {
  if (a.date !== null && b.date !== null) return false;
  const pairs = pairsOf(common(a.participants, b.participants));
  return pairs.length > 0 && pairs.every((pair) => (around.days.get(`${a.article} ${pair}`)?.size ?? 0) === 1);
}

function apart(...reasons: readonly string[]): MeetingVerdict {
  return { points: null, reasons };
}

/**
 * A call is no visit. But an article that says "they discussed", names no place and has the very same people and day as a call tells of that call:
 * "in person" is what a report is taken for where nothing says otherwise.
 */
function modesFit(a: MeetingReport, b: MeetingReport): boolean {
  if (a.mode === b.mode) return true;
  const open = a.mode === "in person" ? a : b;
  return (
    open.place === null &&
    open.country === null &&
    isDay(a.date) &&
    a.date === b.date &&
    a.participants.join(" ") === b.participants.join(" ")
  );
}

function judgePeople(a: MeetingReport, b: MeetingReport, around: Surroundings): MeetingVerdict {
  const principals = common(a.participants, b.participants);
  const all = common([...a.participants, ...a.accompanying], [...b.participants, ...b.accompanying]);
  if (all.length >= 2 && principals.length >= 1) {
    if (nested(a.participants, b.participants))
      return a.participants.length === b.participants.length
        ? { points: POINTS.samePeople, reasons: ["the same participants"] }
        : { points: POINTS.nested, reasons: ["the participants of one are among those of the other"] };
    return { points: POINTS.overlapping, reasons: [`both with ${all.join(", ")}`] };
  }
  return judgeSides(a, b, around);
}

/** "Iran met Pakistan" and "Araghchi met Dar" are one where the two countries had one meeting that day. */
function judgeSides(a: MeetingReport, b: MeetingReport, { actorOf, sides }: Surroundings): MeetingVerdict {
  const stands = (one: string, other: string): boolean => standsFor(one, other, actorOf);
  const covered = (left: readonly string[], right: readonly string[]): boolean =>
    left.every((key) => right.some((other) => key === other || stands(key, other) || stands(other, key)));
  if (!covered(a.participants, b.participants) || !covered(b.participants, a.participants))
    return apart("too few participants in common");
  if (a.date === null || !isDay(a.date) || a.date !== b.date) return apart("governments on another day");
  const [vague, named] = isVaguer(a, b, actorOf) ? [a, b] : [b, a];
  const rivals = countryPairs(vague.participants, actorOf).flatMap((pair) => [
    ...(sides.get(`${a.date} ${pair}`)?.values() ?? []),
  ]);
  const several = rivals.some((people) => !nested(people, named.participants) && !isVague(people, actorOf));
  return several
    ? apart("their countries had several meetings that day")
    : { points: POINTS.standing, reasons: ["governments, and those who act for them"] };
}

/** Whether a country stands for somebody who acts for it. */
function standsFor(country: string, other: string, actorOf: Surroundings["actorOf"]): boolean {
  const [side, actor] = [actorOf(country), actorOf(other)];
  return (
    side?.kind === "country" && actor?.kind === "person" && side.country !== null && side.country === actor.country
  );
}

function isVaguer(a: MeetingReport, b: MeetingReport, actorOf: Surroundings["actorOf"]): boolean {
  const count = ({ participants }: MeetingReport): number =>
    participants.filter((key) => actorOf(key)?.kind === "country").length;
  return count(a) > count(b);
}

function isVague(people: readonly string[], actorOf: Surroundings["actorOf"]): boolean {
  return people.some((key) => actorOf(key)?.kind === "country");
}

function judgeDays(a: MeetingReport, b: MeetingReport, around: Surroundings): MeetingVerdict {
  if (a.date !== null && a.date === b.date && isDay(a.date))
    return { points: POINTS.sameDay, reasons: [`both on ${a.date}`] };
  const [left, right] = [windowOf(a.date, a.status, a.published), windowOf(b.date, b.status, b.published)];
  if (common(a.participants, b.participants).length < 2 || !nested(a.participants, b.participants))
    return apart("other participants, and not surely one day");
  if (isDay(a.date) && isDay(b.date))
    return Math.abs(left.from - right.from) === 1 ? judgeNextDay(a, b, around) : apart(`${a.date} against ${b.date}`);
  if (countriesDiffer(a, b)) return apart("other countries, and not surely one day");
  if (overlap(left, right) === null) return apart(`${a.date ?? "before"} against ${b.date ?? "before"}`);
  if (a.date !== null && b.date !== null)
    return { points: POINTS.dayWithin, reasons: [`${a.date} and ${b.date} can be one day`] };
  const undated = a.date === null ? a : b;
  if (a.date !== b.date && knowsDay(undated, a.date === null ? left : right, a, b, around))
    return apart(`${undated.article} itself tells of a day on which they met, and not of this one`);
  return {
    points: POINTS.nearUndated - nearness(left, right),
    reasons: [`one names no day, near ${a.date ?? b.date ?? "its article's"}`],
  };
}

/** Whether the article of a report without a day knows a day of the pair's that this report could have meant: then it meant another. */
function knowsDay(
  { article }: MeetingReport,
  window: Window,
  a: MeetingReport,
  b: MeetingReport,
  { days }: Surroundings,
): boolean {
  return pairsOf(common(a.participants, b.participants)).some((pair) =>
    [...(days.get(`${article} ${pair}`) ?? [])].some((day) => overlap(daysOf(day), window) !== null),
  );
}

/**
 * Newsrooms may date one meeting a day apart: where three people and the place agree, where a plan slipped, or where two articles of one day each know only one.
 */
function judgeNextDay(a: MeetingReport, b: MeetingReport, around: Surroundings): MeetingVerdict {
  const [pairs, days] = [pairsOf(common(a.participants, b.participants)), `${a.date} against ${b.date}`];
  const teller = [a.article, b.article].find((article) =>
    pairs.some((pair) => daysAround(around.days.get(`${article} ${pair}`), a, b) > 1),
  );
  if (teller !== undefined) return apart(`${days}: ${teller} tells of both`);
  const told = placesFit(a, b) ? sameTable(a, b) : null;
  // Never enough to join, but worth a person's look.
  if (told === null) return { points: POINTS.otherDay, reasons: [days] };
  return { points: POINTS.nextDay, reasons: [`${days}, but ${told}`] };
}

function sameTable(a: MeetingReport, b: MeetingReport): string | null {
  const all = common([...a.participants, ...a.accompanying], [...b.participants, ...b.accompanying]);
  return all.length >= PEOPLE_IN_COMMON ? "three people and the place agree" : sameNews(a, b);
}

/** Why two reports of neighbouring days may be one piece of news; null where they are two. */
function sameNews(a: MeetingReport, b: MeetingReport): string | null {
  if (a.published === null || b.published === null || a.date === null || b.date === null) return null;
  const last = a.date > b.date ? a.date : b.date;
  if (a.status === "happened" && b.status === "happened")
    return a.published === b.published && a.published >= last ? `both were published on ${a.published}` : null;
  if (a.status === b.status) return a.published === b.published ? `both were announced on ${a.published}` : null;
  const [plan, held] = a.status === "happened" ? [b, a] : [a, b];
  return held.status === "happened" && plan.status === "planned" && (plan.published ?? "") <= (held.published ?? "")
    ? "the plan came first"
    : null;
}

function daysAround(days: ReadonlySet<PartialDate> | undefined, a: MeetingReport, b: MeetingReport): number {
  let count = 0;
  for (const day of days ?? []) {
    const { from } = daysOf(day);
    if ([a, b].some(({ date }) => date !== null && Math.abs(daysOf(date).from - from) < AROUND)) count++;
  }
  return count;
}

/** Whether both name a place, and the same one: Riyadh and Saudi Arabia may be. */
function placesFit(a: MeetingReport, b: MeetingReport): boolean {
  if (a.place === null || b.place === null) return false;
  if (placesAgree(a.place, b.place)) return true;
  const { country } = a;
  return country !== null && country === b.country && [a.place, b.place].some((place) => isCountry(place, country));
}

function judgePlaces(a: MeetingReport, b: MeetingReport): MeetingVerdict {
  if (placesFit(a, b)) return { points: POINTS.samePlace, reasons: [`both in ${a.place ?? ""}`] };
  if (countriesDiffer(a, b)) return { points: POINTS.otherCountry, reasons: [`${a.country} against ${b.country}`] };
  return { points: 0, reasons: [] };
}

function countriesDiffer(a: MeetingReport, b: MeetingReport): boolean {
  return a.country !== null && b.country !== null && a.country !== b.country;
}

function common(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((key) => b.includes(key));
}

function nested(a: readonly string[], b: readonly string[]): boolean {
  return a.every((key) => b.includes(key)) || b.every((key) => a.includes(key));
}

/** The pairs of a list's first people, each in the order of the list: "a b". A summit of a hundred has too many. */
export function pairsOf(people: readonly string[]): string[] {
  const first = people.slice(0, AT_A_TABLE);
  return first.flatMap((a, at) => first.slice(at + 1).map((b) => `${a} ${b}`));
}

/** Of so many people every two are looked at. */
export const AT_A_TABLE = 12;

/** The pairs of countries that sit at the table: "IR PK". */
export function countryPairs(people: readonly string[], actorOf: Surroundings["actorOf"]): string[] {
  const codes = new Set(
    people.flatMap((key) => {
      const side = actorOf(key);
      return side !== undefined && side.kind !== "organization" && side.country !== null ? [side.country] : [];
    }),
  );
  return codes.size > FEW ? [] : pairsOf([...codes].sort(byCodeUnit));
}

/** A summit of many countries is no meeting of each two of them. */
const FEW = 4;
