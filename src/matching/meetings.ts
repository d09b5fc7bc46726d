import type { ArticleHead, Meeting, MeetingClaim, Mode } from "../types.ts";
import { mostFrequent, nonEmpty, sortEvidence } from "./actors.ts";
import { disagreements, placesAgree, type Told } from "./disagree.ts";
import { combinedStatus, dateFit, groupReports } from "./events.ts";
import { byCodeUnit } from "./fold.ts";
import { uniqueKeys } from "./label.ts";
import { bestDate, isDay } from "./window.ts";

/** One article's meeting with its actors as keys of the whole graph. */
export interface MeetingReport extends Told {
  /** "article#m1". */
  readonly id: string;
  readonly accompanying: readonly string[];
  readonly country: string | null;
  readonly mode: Mode;
  readonly claim: MeetingClaim;
}

/** A meeting claim with its actors' keys: each once, sorted. */
export function meetingReport(
  article: ArticleHead,
  claim: MeetingClaim,
  keyOf: (actor: string) => string | undefined,
): MeetingReport {
  const keys = (ids: readonly string[]): string[] =>
    [...new Set(ids.flatMap((id) => keyOf(id) ?? []))].sort(byCodeUnit);
  const participants = keys(claim.participants);
  return {
    id: `${article.id}#${claim.id}`,
    article: article.id,
    published: article.published,
    status: claim.status,
    date: claim.date,
    place: claim.place,
    country: claim.country,
    mode: claim.mode,
    participants,
    accompanying: keys(claim.accompanying).filter((key) => !participants.includes(key)),
    claim,
  };
}

/**
 * Meetings of all articles: reports are one when two participants, the day (or overlapping vagueness) and the manner agree. Returns them by key,
 * and the key of each report's meeting.
 */
export function mergeMeetings(reports: readonly MeetingReport[]): {
  readonly meetings: readonly Meeting[];
  readonly keyOf: ReadonlyMap<string, string>;
} {
  const sorted = [...reports].sort((a, b) => byCodeUnit(a.id, b.id));
  const groups = groupReports(sorted, pairsOfPeople, fit, isRepeat, NEXT_DAY).map((places) =>
    places.flatMap((at) => sorted[at] ?? []),
  );
  const drafts = groups.map(draft);
  const keys = uniqueKeys(
    drafts.map((meeting, at) => ({ key: meeting.key, country: null, order: groups[at]?.[0]?.id ?? "" })),
  );
  const meetings = drafts.map((meeting, at) => ({ ...meeting, key: keys[at] ?? meeting.key }));
  const keyOf = new Map(groups.flatMap((group, at) => group.map((report) => [report.id, keys[at] ?? ""] as const)));
  return { meetings: meetings.sort((a, b) => byCodeUnit(a.key, b.key)), keyOf };
}

/** Two newsrooms may date one meeting a day apart; `fit` lets that pass only where all else agrees. */
const NEXT_DAY = 1;
const PEOPLE_IN_COMMON = 3;

function pairsOfPeople(report: MeetingReport): string[] {
  const people = [...report.participants, ...report.accompanying].sort(byCodeUnit);
  if (people.length > 12) return people;
  return people.flatMap((a, at) => people.slice(at + 1).map((b) => `${a} ${b}`));
}

function fit(a: MeetingReport, b: MeetingReport): number | null {
  if (!modesFit(a, b)) return null;
  if (a.article === b.article) return isRepeat(a, b) ? 2 : null;
  const principals = common(a.participants, b.participants);
  const all = common([...a.participants, ...a.accompanying], [...b.participants, ...b.accompanying]);
  if (all < 2 || principals < 1) return null;
  const dates = dateFit(a, b, NEXT_DAY);
  if (dates === null) return null;
  const exact = isDay(a.date) && a.date === b.date;
  const nextDay = isDay(a.date) && isDay(b.date) && !exact;
  const samePlace = a.place !== null && b.place !== null && placesAgree(a.place, b.place);
  if (nextDay && !(samePlace && all >= PEOPLE_IN_COMMON)) return null;
  if (!exact && (principals < 2 || countriesDiffer(a, b))) return null;
  if (!exact && !nested(a.participants, b.participants)) return null;
  return dates + principals / Math.max(a.participants.length, b.participants.length) / 10 + (samePlace ? 0.05 : 0);
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

function common(a: readonly string[], b: readonly string[]): number {
  return a.filter((key) => b.includes(key)).length;
}

function nested(a: readonly string[], b: readonly string[]): boolean {
  return a.every((key) => b.includes(key)) || b.every((key) => a.includes(key));
}

function countriesDiffer(a: MeetingReport, b: MeetingReport): boolean {
  return a.country !== null && b.country !== null && a.country !== b.country;
}

/** Two claims of one article that say the same: one people, one day, one status, and not two vague ones. */
function isRepeat(a: MeetingReport, b: MeetingReport): boolean {
  return (
    a.date !== null &&
    a.date === b.date &&
    isDay(a.date) &&
    a.status === b.status &&
    modesFit(a, b) &&
    nested(a.participants, b.participants) &&
    !countriesDiffer(a, b)
  );
}

function draft(group: readonly MeetingReport[]): Meeting {
  const status = combinedStatus(group);
  const telling = group.filter((report) => report.status === status);
  const date = bestDate(telling.map((report) => report.date)) ?? bestDate(group.map((report) => report.date));
  const participants = [...new Set(group.flatMap((report) => report.participants))].sort(byCodeUnit);
  const accompanying = [...new Set(group.flatMap((report) => report.accompanying))]
    .filter((key) => !participants.includes(key))
    .sort(byCodeUnit);
  return {
    key: [date ?? "undated", ...participants.slice(0, 4)].join("-"),
    participants,
    accompanying,
    status,
    date,
    place: mostFrequent(telling.map((report) => report.place)) ?? mostFrequent(group.map((report) => report.place)),
    country:
      mostFrequent(telling.map((report) => report.country)) ?? mostFrequent(group.map((report) => report.country)),
    mode: group.some((report) => report.mode === "call") ? "call" : "in person",
    evidence: nonEmpty(sortEvidence(group.flatMap((report) => report.claim.evidence)), "a meeting has evidence"),
    disagreements: disagreements(group),
  };
}
