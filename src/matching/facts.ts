import type { AgreementClaim, ArticleHead, Claim, Fact, MetClaim, VisitClaim } from "../types.ts";
import { mostFrequent, nonEmpty, sortEvidence } from "./actors.ts";
import { disagreements, modeSaid, placesAgree, type Told } from "./disagree.ts";
import { combinedStatus, dateFit, fittingPairs, groupReports } from "./events.ts";
import { byCodeUnit, foldName } from "./fold.ts";
import { slug, uniqueKeys } from "./label.ts";
import { effectiveDays, type Movable, putOff, putOffIn, reconciled } from "./postponed.ts";
import { bestDate, isDay } from "./window.ts";

/** One article's claim with keys of the whole graph for its actors and its meeting. */
export interface ClaimReport<C extends Claim = Claim> extends Told, Movable {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly meeting: string | null;
  readonly claim: C;
}

/** A claim with the keys of its actors and meeting; null where an actor is unknown or both are one. Undirected relations go from the smaller key. */
export function claimReport(
  article: ArticleHead,
  claim: Claim,
  at: number,
  keyOf: (actor: string) => string | undefined,
  meetingOf: (meeting: string) => string | undefined,
): ClaimReport | null {
  const [source, target] = [keyOf(claim.source), keyOf(claim.target)];
  if (source === undefined || target === undefined || source === target) return null;
  const swap = claim.relation !== "visited" && target < source;
  const meeting = claim.relation === "visited" || claim.meeting === null ? null : (meetingOf(claim.meeting) ?? null);
  return {
    id: `${article.id}#${String(at).padStart(6, "0")}`,
    article: article.id,
    published: article.published,
    status: claim.status,
    date: claim.date,
    place: claim.relation === "agreed on" ? null : claim.place,
    saidMode: claim.relation === "met with" ? modeSaid(claim.mode, claim.place) : null,
    participants: [],
    source: swap ? target : source,
    target: swap ? source : target,
    meeting,
    ...putOffIn(claim.evidence),
    claim,
  };
}

/** Facts of all claims, each with all its evidence, sorted by key. */
export function mergeFacts(reports: readonly ClaimReport[]): Fact[] {
  const told = [...reports].sort((a, b) => byCodeUnit(a.id, b.id));
  const days = effectiveDays(told, ({ claim, source, target }) => `${claim.relation} ${source} ${target}`);
  const sorted = told.map((report, at) => ({ ...report, date: days[at] ?? null }));
  const groups = [
    ...groupMet(sorted.filter((report) => isMet(report))),
    ...group(
      sorted.filter((report) => isVisit(report)),
      visitFit,
      isSameVisit,
      SAME_STAY,
    ),
    ...group(
      sorted.filter((report) => isAgreement(report)),
      agreementFit,
      isSameAgreement,
      0,
    ),
  ];
  const facts = groups.map(toFact);
  const keys = uniqueKeys(
    facts.map((fact, at) => ({ key: fact.key, country: null, order: groups[at]?.[0]?.id ?? "" })),
  );
  return facts.map((fact, at) => ({ ...fact, key: keys[at] ?? fact.key })).sort((a, b) => byCodeUnit(a.key, b.key));
}

function isMet(report: ClaimReport): report is ClaimReport<MetClaim> {
  return report.claim.relation === "met with";
}

function isVisit(report: ClaimReport): report is ClaimReport<VisitClaim> {
  return report.claim.relation === "visited";
}

function isAgreement(report: ClaimReport): report is ClaimReport<AgreementClaim> {
  return report.claim.relation === "agreed on";
}

/** Two met in one meeting: one fact. */
function groupMet(reports: readonly ClaimReport[]): ClaimReport[][] {
  const groups = new Map<string, ClaimReport[]>();
  for (const report of reports) {
    const id = `${report.meeting ?? report.id} ${report.source} ${report.target}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [report]);
    else group.push(report);
  }
  return [...groups.values()];
}

function group<C extends Claim>(
  reports: readonly ClaimReport<C>[],
  fit: (a: ClaimReport<C>, b: ClaimReport<C>) => number | null,
  repeats: (a: ClaimReport<C>, b: ClaimReport<C>) => boolean,
  tolerance: number,
): ClaimReport<C>[][] {
  const pairs = fittingPairs(reports, (report) => [`${report.source} ${report.target}`], fit);
  const { groups } = groupReports(reports, pairs, repeats, tolerance);
  return groups.map((places) => places.flatMap((at) => reports[at] ?? []));
}

/** Days by which reports of one stay may differ: a visit has an arrival, talks and a departure. */
const SAME_STAY = 2;

function visitFit(a: ClaimReport<VisitClaim>, b: ClaimReport<VisitClaim>): number | null {
  if (a.article === b.article) return isSameVisit(a, b) ? 2 : null;
  return dateFit(a, b, SAME_STAY);
}

function isSameVisit(a: ClaimReport<VisitClaim>, b: ClaimReport<VisitClaim>): boolean {
  return a.status === b.status && a.date === b.date && (isDay(a.date) || a.place === b.place);
}

function agreementFit(a: ClaimReport<AgreementClaim>, b: ClaimReport<AgreementClaim>): number | null {
  if (a.article === b.article) return isSameAgreement(a, b) ? 2 : null;
  const dates = a.meeting !== null && a.meeting === b.meeting ? 1 : dateFit(a, b, 0);
  if (dates === null) return null;
  const [left, right] = [a.claim, b.claim];
  const tags = left.topics.filter((topic) => right.topics.includes(topic)).length;
  const sameWords = left.topic !== null && right.topic !== null && placesAgree(left.topic, right.topic);
  const silent = left.topic === null || right.topic === null;
  if (tags === 0 && !sameWords && !(silent && dates === 1)) return null;
  return dates + tags / 10 + (sameWords ? 0.2 : 0);
}

function isSameAgreement(a: ClaimReport<AgreementClaim>, b: ClaimReport<AgreementClaim>): boolean {
  const topic = (report: ClaimReport<AgreementClaim>): string | null =>
    report.claim.topic === null ? null : foldName(report.claim.topic);
  return a.status === b.status && a.date === b.date && topic(a) !== null && topic(a) === topic(b);
}

function toFact(group: readonly ClaimReport[]): Fact {
  const [first] = group;
  if (first === undefined) throw new RangeError("a fact has a claim");
  const status = combinedStatus(group);
  const reports = status === "cancelled" ? group.map((each) => ({ ...each, date: each.claim.date })) : group;
  const telling = reports.filter((report) => report.status === status);
  const date = bestDate(telling.map((report) => report.date)) ?? bestDate(reports.map((report) => report.date));
  const place =
    mostFrequent(telling.map((report) => report.place)) ?? mostFrequent(reports.map((report) => report.place));
  const meeting = mostFrequent(reports.map((report) => report.meeting));
  const base = {
    source: first.source,
    target: first.target,
    status,
    date,
    evidence: nonEmpty(sortEvidence(reports.flatMap((report) => report.claim.evidence)), "a fact has evidence"),
    confidence: Math.max(...reports.map((report) => report.claim.confidence)),
    disagreements: disagreements(reconciled(reports, status)),
    ...putOff(reports),
  };
  const start = `${first.source}--${first.target}--`;
  if (isMet(first))
    return {
      ...base,
      relation: "met with",
      key: `${start}met-with--${meeting ?? "alone"}`,
      meeting: meeting ?? "",
      mode: mostFrequent(reports.map(({ saidMode }) => saidMode ?? null)) ?? "in person",
      place,
    };
  if (isVisit(first)) return { ...base, relation: "visited", key: `${start}visited--${date ?? "undated"}`, place };
  const agreements = reports.filter(isAgreement).map((report) => report.claim);
  const topics = [...new Set(agreements.flatMap((claim) => claim.topics))].sort(byCodeUnit);
  const topic = mostFrequent(agreements.map((claim) => claim.topic));
  const about = topics.length > 0 ? topics.slice(0, 3).map(slug).join("-") : "something";
  return {
    ...base,
    relation: "agreed on",
    key: `${start}agreed-on--${date ?? "undated"}--${about}`,
    topic,
    topics,
    meeting,
  };
}
