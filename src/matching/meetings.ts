import type { ArticleHead, Judgement, Meeting, MeetingClaim, Mode } from "../types.ts";
import { mostFrequent, nonEmpty, sortEvidence } from "./actors.ts";
import { disagreements, type Told } from "./disagree.ts";
import { combinedStatus, type Grouped, groupReports, type Pair } from "./events.ts";
import { byCodeUnit } from "./fold.ts";
import { uniqueKeys } from "./label.ts";
import {
  AT_A_TABLE,
  countryPairs,
  judgeMeetings,
  pairsOf,
  type Side,
  type Surroundings,
  saysTheSame,
} from "./meeting-judge.ts";
import { effectiveDays, type Movable, putOff, putOffIn, reconciled } from "./postponed.ts";
import { bestDate, isDay } from "./window.ts";

/** One article's meeting with its actors as keys of the whole graph. */
export interface MeetingReport extends Told, Movable {
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
    ...putOffIn(claim.evidence),
    claim,
  };
}

/** Meetings of all articles by key, the key of each report's meeting, and why reports were joined or kept apart. */
export interface MergedMeetings {
  readonly meetings: readonly Meeting[];
  readonly keyOf: ReadonlyMap<string, string>;
  readonly judgements: readonly Judgement[];
}

/**
 * Meetings of all articles: reports are one when participants, day (or overlapping vagueness) and place agree well enough (`judgeMeetings`), and nothing
 * in the groups they stand in says that they are two.
 */
export function mergeMeetings(
  reports: readonly MeetingReport[],
  actorOf: (key: string) => Side | undefined,
): MergedMeetings {
  const told = [...reports].sort((a, b) => byCodeUnit(a.id, b.id));
  const days = effectiveDays(told, ({ mode, participants }) => `${mode} ${participants.join(" ")}`);
  const sorted = told.map((report, at) => ({ ...report, date: days[at] ?? null }));
  const around = surroundings(sorted, actorOf);
  const judged = groupReports(
    sorted,
    (report) => blocksOf(report, actorOf),
    (a, b) => pointsOf(a, b, around),
    (a, b) => saysTheSame(a, b, around),
    NEXT_DAY,
  );
  const groups = judged.groups.map((places) => places.flatMap((at) => sorted[at] ?? []));
  const drafts = groups.map((group) => draft(group, actorOf));
  const keys = uniqueKeys(
    drafts.map((meeting, at) => ({ key: meeting.key, country: null, order: groups[at]?.[0]?.id ?? "" })),
  );
  const meetings = drafts.map((meeting, at) => ({ ...meeting, key: keys[at] ?? meeting.key }));
  const keyOf = new Map(groups.flatMap((group, at) => group.map((report) => [report.id, keys[at] ?? ""] as const)));
  return {
    meetings: meetings.sort((a, b) => byCodeUnit(a.key, b.key)),
    keyOf,
    judgements: judgementsOf(judged, sorted, keyOf, around),
  };
}

/** Two newsrooms may date one meeting a day apart; `judgeMeetings` lets that pass only where all else agrees. */
const NEXT_DAY = 1;

function blocksOf(report: MeetingReport, actorOf: Surroundings["actorOf"]): string[] {
  const people = [...report.participants, ...report.accompanying].sort(byCodeUnit);
  const pairs = people.length > AT_A_TABLE ? people : pairsOf(people);
  return [...pairs, ...sidesOf(report, actorOf)];
}

/** "2024-11-05 IR PK": where a report of the two governments finds that of their ministers. */
function sidesOf({ date, participants }: MeetingReport, actorOf: Surroundings["actorOf"]): string[] {
  return isDay(date) ? countryPairs(participants, actorOf).map((pair) => `${date} ${pair}`) : [];
}

function surroundings(reports: readonly MeetingReport[], actorOf: Surroundings["actorOf"]): Surroundings {
  const days = new Map<string, Set<string>>();
  const sides = new Map<string, Map<string, readonly string[]>>();
  for (const report of reports) {
    const { date } = report;
    if (date === null || !isDay(date)) continue;
    for (const pair of pairsOf(report.participants)) {
      const id = `${report.article} ${pair}`;
      const known = days.get(id);
      if (known === undefined) days.set(id, new Set([date]));
      else known.add(date);
    }
    for (const pair of sidesOf(report, actorOf)) {
      const known = sides.get(pair) ?? new Map<string, readonly string[]>();
      sides.set(pair, known.set(report.participants.join(" "), report.participants));
    }
  }
  return { days, sides, actorOf };
}

function pointsOf(a: MeetingReport, b: MeetingReport, around: Surroundings): number | null {
  if (a.article === b.article) return saysTheSame(a, b, around) ? SURE : null;
  const { points } = judgeMeetings(a, b, around);
  return points !== null && points > 0 ? points : null;
}

/** What one article says twice comes before what two say. */
const SURE = 10;

/** "2024-11-05-abbas-araghchi-ishaq-dar@article": the pairs that joined reports, and one of each two meetings that were kept apart. */
function judgementsOf(
  { joined, refused }: Grouped,
  reports: readonly MeetingReport[],
  keyOf: ReadonlyMap<string, string>,
  around: Surroundings,
): Judgement[] {
  const told = ({ a, b, fit: points }: Pair, same: boolean): Judgement | null => {
    const [one, other] = [reports[a], reports[b]];
    if (one === undefined || other === undefined) return null;
    const [left, right] = [keyOf.get(one.id) ?? "", keyOf.get(other.id) ?? ""];
    if (!same && left === right) return null;
    const own =
      one.article === other.article ? ["one article says it twice"] : judgeMeetings(one, other, around).reasons;
    return {
      a: `${left}@${one.article}`,
      b: `${right}@${other.article}`,
      same,
      score: Math.round(1000 / (1 + Math.exp(-points))) / 1000,
      reasons: same ? own : [...own, "but an article of one tells of the other too, or their days are too far apart"],
      by: "rule",
    };
  };
  const apart = new Map<string, Judgement>();
  for (const pair of refused) {
    const judgement = told(pair, false);
    if (judgement === null) continue;
    const id = [judgement.a, judgement.b]
      .map((side) => side.slice(0, side.lastIndexOf("@")))
      .sort(byCodeUnit)
      .join(" ");
    if (!apart.has(id)) apart.set(id, judgement);
  }
  return [...joined.flatMap((pair) => told(pair, true) ?? []), ...apart.values()].sort(
    (x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b) || Number(x.same) - Number(y.same) || x.score - y.score,
  );
}

function draft(reports: readonly MeetingReport[], actorOf: Surroundings["actorOf"]): Meeting {
  const status = combinedStatus(reports);
  // What was put off and not held yet stays on the day it was called off for; the new one stands beside it.
  const group = status === "cancelled" ? reports.map((each) => ({ ...each, date: each.claim.date })) : reports;
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
    disagreements: disagreements(
      reconciled(group, status).map((report) => withoutStandIns(report, participants, actorOf)),
    ),
    ...putOff(group),
  };
}

/** "Iran" is a vaguer word for the minister whom another article names: no disagreement about who took part. */
function withoutStandIns(
  report: MeetingReport,
  participants: readonly string[],
  actorOf: Surroundings["actorOf"],
): MeetingReport {
  const named = new Set(
    participants.flatMap((key) => {
      const side = actorOf(key);
      return side?.kind === "person" && side.country !== null ? [side.country] : [];
    }),
  );
  const own = report.participants.filter((key) => {
    const side = actorOf(key);
    return side?.kind !== "country" || side.country === null || !named.has(side.country);
  });
  return own.length === report.participants.length ? report : { ...report, participants: own };
}
