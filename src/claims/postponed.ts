import { isDay } from "../dates/calendar.ts";
import { type DateMention, datesIn } from "../dates/find.ts";
import { nearerOf } from "../dates/mention.ts";
import { hitAt, type Looked, markerAt } from "../recognition/chunk.ts";
import type { PartialDate, Status } from "../types.ts";
import type { Scene, Spot } from "./scene.ts";

/** That something was put off. */
export interface PutOff {
  /** The new day, where the words give one. */
  readonly to: PartialDate | null;
  /** The day that it was to be, where the same words give one. */
  readonly from: PartialDate | null;
}

/** How far into the next sentence its first words still speak of the claim: "The meeting was postponed." */
const NEXT = 12;
/** Words between "to" and the date: "to Monday, 10 November". */
const REACH = 3;

/** Whether the words by a cue say that the thing was put off, rather than called off; null where they do not, or where it happened all the same. */
export function putOffNear(spot: Spot, scene: Scene, status: Status): PutOff | null {
  if (status === "happened") return null;
  const own = places(scene.sentence, "put off");
  if (own.length > 0) {
    const nearest = Math.min(...own.map((place) => gap(place, spot)));
    const off = places(scene.sentence, "cancelled").filter(
      (place) => !own.some((other) => meets(place, other)) && !isPlan(place, spot, own),
    );
    if (off.some((place) => gap(place, spot) < nearest)) return null;
    return daysOf(scene.sentence, scene.published, Math.min(...own.map(({ to }) => to)));
  }
  const { next } = scene;
  if (status !== "cancelled" || next === undefined || places(scene.sentence, "cancelled").length > 0) return null;
  const told = places(next, "put off").filter(({ from }) => from < NEXT);
  return told.length === 0 ? null : daysOf(next, scene.published, Math.min(...told.map(({ to }) => to)));
}

/** "Was to have met him, but the meeting was put off": the plan of which the rest of the sentence tells. */
function isPlan(off: Place, spot: Spot, own: readonly Place[]): boolean {
  return spot.cue.shape === "verb" && off.to <= spot.from && own.every(({ from }) => from >= spot.to);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function places({ hits }: Looked, kind: "put off" | "cancelled"): Place[] {
  return hits.flatMap((found) =>
    found.filter(({ meaning }) =>
      kind === "put off" ? meaning.kind === kind : meaning.kind === "status" && meaning.says === kind,
    ),
  );
}

function gap(place: Place, spot: Spot): number {
  return place.to <= spot.from ? spot.from - place.to : Math.max(0, place.from - spot.to);
}

function meets(a: Place, b: Place): boolean {
  return a.from < b.to && b.from < a.to;
}

function daysOf(sentence: Looked, published: PartialDate | null, after: number): PutOff {
  const dates = datesIn(sentence, published, true);
  const to = dates.find((date) => date.from >= after - 1 && isNew(date, sentence, after, dates)) ?? null;
  // What is put off was to come: a day that is past is that of the news.
  const ahead = dates.filter(
    (date) => date !== to && (published === null || date.ahead > published || isOfPlan(date, sentence, dates)),
  );
  return { to: to?.ahead ?? null, from: plannedDay(ahead.at(-1) ?? null, published) };
}

/** "Should have come in May": of a month the nearer; of a weekday the next. */
function plannedDay(date: DateMention | null, published: PartialDate | null): PartialDate | null {
  if (date === null) return null;
  return isDay(date.date) ? date.ahead : nearerOf(date, published);
}

/** Whether "to" stands before a date, and after the words that put off begin. */
function isNew(date: DateMention, sentence: Looked, after: number, dates: readonly DateMention[]): boolean {
  if (isPlannedAnew(date, sentence, after)) return true;
  for (let at = date.from - 1; at >= Math.max(after - 1, date.from - REACH); at--) {
    const to = hitAt(sentence, at, "put off to");
    if (to !== null)
      return !names(sentence, to.to, date.from) && !isOfOld(sentence, at, after) && !isOfPlan(date, sentence, dates);
  }
  return false;
}

/** "Has been put off and is now due on Tuesday": behind the words that put off a plan with its day. */
function isPlannedAnew({ from }: DateMention, sentence: Looked, after: number): boolean {
  for (let at = from - 1; at >= Math.max(after, from - PLAN); at--) {
    if (hitAt(sentence, at, "status")?.meaning.says !== "planned") continue;
    const joined = [at, at - 1, at - 2, at - 3].some(
      (before) => before >= after && markerAt(sentence, before, "and") !== null,
    );
    if (joined) return true;
  }
  return false;
}

/** Words of "is now expected to be held on". */
const PLAN = 7;

/** "Put off the visit TO SPAIN last month": somebody or a place stands before the day. */
function names(sentence: Looked, from: number, to: number): boolean {
  return sentence.hits.slice(from, to).some((found) => found.some(({ meaning }) => NAMING.has(meaning.kind)));
}

const NAMING: ReadonlySet<string> = new Set(["city", "country"]);

/** "Postponed the visit, which had been scheduled for 3 March", "a visit that was to begin on Tuesday": the day that a clause says it was to be. */
function isOfPlan(date: DateMention, sentence: Looked, dates: readonly DateMention[]): boolean {
  const start = dates.findLast(({ to }) => to <= date.from)?.to ?? 0;
  for (let at = date.from - 1, planned = false; at >= start; at--) {
    planned ||= hitAt(sentence, at, "status")?.meaning.says === "planned" || hitAt(sentence, at, "past plan") !== null;
    if (hitAt(sentence, at, "relative") !== null) return planned;
  }
  return false;
}

/** "Menunda kunjungannya pada 24 Februari": a mere "on" that does not stand right behind the words that put off says when it was to be. */
function isOfOld(sentence: Looked, at: number, after: number): boolean {
  return at > after + 1 && markerAt(sentence, at, "in") !== null;
}
