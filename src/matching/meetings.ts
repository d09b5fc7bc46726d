import type { ArticleHead, CanonicalActor, Judgement, Meeting, MeetingClaim, Mode } from "../types.ts";
import { mostFrequent, nonEmpty, sortEvidence } from "./actors.ts";
import type { Constraint } from "./cluster.ts";
import { type Decided, decideMeetings } from "./decide-meetings.ts";
import { type Decision, reasonsOf } from "./decisions.ts";
import { disagreements, modeSaid, type Told } from "./disagree.ts";
import { combinedStatus, fittingPairs, type Grouped, groupReports, type Pair } from "./events.ts";
import { byCodeUnit } from "./fold.ts";
import { uniqueKeys } from "./label.ts";
import {
  AT_A_TABLE,
  countryPairs,
  judgeMeetings,
  mayBeOneTable,
  pairsOf,
  type Surroundings,
  saysTheSame,
  toScore,
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
    saidMode: modeSaid(claim.mode, claim.place, claim.country),
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
  /** Decisions that no longer fit. */
  readonly warnings: readonly string[];
}

/**
 * Meetings of all articles: reports are one when participants, day (or overlapping vagueness) and place agree well enough (`judgeMeetings`), and nothing
 * in the groups they stand in says that they are two. A person's decisions come first.
 */
export function mergeMeetings(
  reports: readonly MeetingReport[],
  actorOf: (key: string) => CanonicalActor | undefined,
  decisions: readonly Decision[],
): MergedMeetings {
  const told = [...reports].sort((a, b) => byCodeUnit(a.id, b.id));
  const days = effectiveDays(told, ({ mode, participants }) => `${mode} ${participants.join(" ")}`);
  const sorted = told.map((report, at) => ({ ...report, date: days[at] ?? null }));
  const around = surroundings(sorted, actorOf);
  const pairs = fittingPairs(
    sorted,
    (report) => blocksOf(report, actorOf),
    (a, b) => pointsOf(a, b, around),
  );
  const group = (constraints: readonly Constraint[]): Grouping => {
    const repeats = (a: MeetingReport, b: MeetingReport): boolean => saysTheSame(a, b, around) || mayBeOneTable(a, b);
    return keyed(groupReports(sorted, pairs, repeats, NEXT_DAY, constraints), sorted, actorOf);
  };
  const judged = decideMeetings(decisions, sorted, (actor) => actorOf(actor)?.names, group);
  return {
    meetings: [...judged.meetings].sort((a, b) => byCodeUnit(a.key, b.key)),
    keyOf: new Map(sorted.map(({ id }, at) => [id, judged.keys[at] ?? ""])),
    judgements: judgementsOf(judged, sorted, around),
    warnings: judged.warnings,
  };
}

/** The meetings of the groups, each with a key of its own, and the key of each report's. */
interface Grouping extends Grouped {
  readonly meetings: readonly Meeting[];
  readonly keys: readonly string[];
}

function keyed(grouped: Grouped, reports: readonly MeetingReport[], actorOf: Surroundings["actorOf"]): Grouping {
  const drafts = grouped.groups.map((places) =>
    draft(
      places.flatMap((at) => reports[at] ?? []),
      actorOf,
    ),
  );
  const unique = uniqueKeys(
    drafts.map(({ key }, at) => ({ key, country: null, order: reports[grouped.groups[at]?.[0] ?? 0]?.id ?? "" })),
  );
  const keys: string[] = [];
  grouped.groups.forEach((places, number) => {
    for (const at of places) keys[at] = unique[number] ?? "";
  });
  return { ...grouped, meetings: drafts.map((meeting, at) => ({ ...meeting, key: unique[at] ?? meeting.key })), keys };
}

/** Two newsrooms may date one meeting a day apart; `judgeMeetings` lets that pass only where all else agrees. */
const NEXT_DAY = 1;

/** Where a report meets those it is compared with. */
export function blocksOf(report: MeetingReport, actorOf: Surroundings["actorOf"]): string[] {
  const people = [...report.participants, ...report.accompanying].sort(byCodeUnit);
  const pairs = people.length > AT_A_TABLE ? people : pairsOf(people);
  return [...pairs, ...sidesOf(report, actorOf)];
}

/** "2024-11-05 IR PK": where a report of the two governments finds that of their ministers. */
function sidesOf({ date, participants }: MeetingReport, actorOf: Surroundings["actorOf"]): string[] {
  return isDay(date) ? countryPairs(participants, actorOf).map((pair) => `${date} ${pair}`) : [];
}

/** What the reports know of each other's days and sides. */
export function surroundings(reports: readonly MeetingReport[], actorOf: Surroundings["actorOf"]): Surroundings {
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
  { joined, refused, decided, keys }: Grouping & Decided,
  reports: readonly MeetingReport[],
  around: Surroundings,
): Judgement[] {
  const side = (at: number): string => `${keys[at] ?? ""}@${reports[at]?.article ?? ""}`;
  const byRule = ({ a, b, fit: points }: Pair, against: readonly string[]): Judgement => {
    const same = against.length === 0;
    return { a: side(a), b: side(b), same, score: toScore(points), reasons: [...why(a, b), ...against], by: "rule" };
  };
  const why = (a: number, b: number): readonly string[] => {
    const [one, other] = [reports[a], reports[b]];
    if (one === undefined || other === undefined) return [];
    return one.article === other.article ? ["one article says it twice"] : judgeMeetings(one, other, around).reasons;
  };
  const apart = new Map<string, Judgement>();
  for (const pair of refused) {
    const meetings = [keys[pair.a] ?? "", keys[pair.b] ?? ""];
    const id = [...meetings].sort(byCodeUnit).join(" ");
    if (meetings[0] !== meetings[1] && !apart.has(id))
      apart.set(id, byRule(pair, [pair.byPerson ? BY_PERSON : BY_GROUPS]));
  }
  const byPerson = decided.map(({ a, b, same, note }): Judgement => {
    return { a: side(a), b: side(b), same, score: same ? 1 : 0, reasons: reasonsOf(note), by: "person" };
  });
  return [...joined.map((pair) => byRule(pair, [])), ...apart.values(), ...byPerson].sort(
    (x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b) || Number(x.same) - Number(y.same) || x.score - y.score,
  );
}

const BY_GROUPS = "but an article of one tells of the other too, or their days are too far apart";
const BY_PERSON = "but a person decided that they are two";

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
    mode: mostFrequent(group.map(({ saidMode }) => saidMode ?? null)) ?? "in person",
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
