import { meetingOf } from "../graph/query.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import { nonEmpty } from "../matching/actors.ts";
import type { MeetingReference } from "../matching/decide-meetings.ts";
import { fittingPairs } from "../matching/events.ts";
import { byCodeUnit } from "../matching/fold.ts";
import { judgeMeetings, type Surroundings, toScore } from "../matching/meeting-judge.ts";
import { blocksOf, type MeetingReport, meetingReport, surroundings } from "../matching/meetings.ts";
import { bestDate } from "../matching/window.ts";

/** A graph's meetings as matching looks at them. */
export interface GraphMeetings {
  /** The articles that tell of each. */
  readonly tellers: ReadonlyMap<string, readonly string[]>;
  readonly reports: readonly GraphReport[];
  readonly around: Surroundings;
}

/** A meeting as one of its articles tells it, with all the people whom the graph knows of. */
interface GraphReport extends MeetingReport {
  /** The meeting's. */
  readonly key: string;
}

/** Two articles' words of two meetings, or of one, and what speaks for their being one. */
export interface MeetingPair {
  readonly a: GraphReport;
  readonly b: GraphReport;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The meetings of a built graph, in the order of their keys, each as its articles tell it. */
export function graphMeetings(graph: ParleyGraph): GraphMeetings {
  const keys = graph.filterNodes((_, { kind }) => kind === "meeting").sort(byCodeUnit);
  const reports = keys.flatMap((key) => reportsOf(graph, key));
  const actorOf: Surroundings["actorOf"] = (key) => {
    const node = graph.getNodeAttributes(key);
    return node.kind === "meeting" ? undefined : node;
  };
  const tellers = new Map<string, string[]>();
  for (const { key, article } of reports) tellers.set(key, [...(tellers.get(key) ?? []), article]);
  return { tellers, reports, around: surroundings(reports, actorOf) };
}

/** The articles that tell two meetings apart. */
export function tellersOfBoth({ tellers }: GraphMeetings, a: string, b: string): string[] {
  const others = tellers.get(b) ?? [];
  return (tellers.get(a) ?? []).filter((article) => others.includes(article));
}

/** The meetings that may be one, each two of them once, the likeliest first. What one article tells apart is left out. */
export function likelyPairs(meetings: GraphMeetings, least: number): MeetingPair[] {
  const { reports, around } = meetings;
  const fit = (a: GraphReport, b: GraphReport): number | null => {
    if (a.key === b.key || tellersOfBoth(meetings, a.key, b.key).length > 0) return null;
    const { points } = judgeMeetings(a, b, around);
    return points !== null && toScore(points) >= least ? points : null;
  };
  const best = new Map<string, MeetingPair>();
  for (const pair of fittingPairs(reports, (report) => blocksOf(report, around.actorOf), fit)) {
    const [a, b] = [reports[pair.a], reports[pair.b]];
    const id = [a?.key ?? "", b?.key ?? ""].sort(byCodeUnit).join(" ");
    if (a !== undefined && b !== undefined && !best.has(id)) best.set(id, judged(a, b, around));
  }
  return [...best.values()];
}

/** The pair of articles' words that speaks most for one meeting; null where no two articles tell of them. */
export function likeliest(
  { reports, around }: GraphMeetings,
  one: MeetingReference,
  other: MeetingReference,
): MeetingPair | null {
  const of = ({ key, article }: MeetingReference): GraphReport[] =>
    reports.filter((report) => report.key === key && (article === null || report.article === article));
  const pairs = of(one).flatMap((a) =>
    of(other).flatMap((b) => (a.article === b.article ? [] : [judged(a, b, around)])),
  );
  return pairs.sort((x, y) => y.score - x.score)[0] ?? null;
}

function judged(a: GraphReport, b: GraphReport, around: Surroundings): MeetingPair {
  const { points, reasons } = judgeMeetings(a, b, around);
  return { a, b, score: points === null ? 0 : toScore(points), reasons };
}

function reportsOf(graph: ParleyGraph, key: string): GraphReport[] {
  const meeting = meetingOf(graph, key);
  if (meeting === null) return [];
  const people = (accompanying: boolean): string[] =>
    meeting.participants.filter((each) => each.accompanying === accompanying).map((each) => each.key);
  return meeting.articles.flatMap((id) => {
    const head = graph.getAttribute("articles")[id];
    if (head === undefined) return [];
    const evidence = nonEmpty(
      meeting.evidence.filter(({ article }) => article === id),
      "an article tells of its meeting",
    );
    const claim = {
      ...meeting,
      id: key,
      participants: people(false),
      accompanying: people(true),
      status: evidence[0].status,
      date: meeting.postponed ? meeting.date : bestDate(evidence.map(({ date }) => date)),
      evidence,
    };
    return [{ ...meetingReport({ id, ...head }, claim, (actor) => actor), key }];
  });
}
