import type { PartialDate, Status } from "../types.ts";
import type { Constraint } from "./cluster.ts";
import { hull, isDay, nearness, overlap, type Window, windowOf } from "./window.ts";

/** One article's word of an event, as far as grouping looks at it. */
export interface Report {
  readonly article: string;
  readonly published: PartialDate | null;
  readonly status: Status;
  readonly date: PartialDate | null;
}

/** How two reports of one kind fit: null for not at all, otherwise the higher the better. */
export type Fit<R extends Report> = (a: R, b: R) => number | null;

interface EventGroup {
  readonly places: number[];
  readonly articles: Set<string>;
  /** Places of reports that a person decided are another event. */
  readonly apart: Set<number>;
  /** The days that all its reports share; from the first to the last where a person joined days that share none. */
  window: Window;
  isWide: boolean;
}

/** Two reports that fit. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly fit: number;
}

/** Two reports that fit, of groups that do not. */
export interface Refused extends Pair {
  readonly byPerson: boolean;
}

/** Reports that are one event, and the pairs that made them so. */
export interface Grouped {
  /** Places of reports, each list sorted, in the order of their first. */
  readonly groups: readonly (readonly number[])[];
  /** Pairs that joined two groups, best first. */
  readonly joined: readonly Pair[];
  readonly refused: readonly Refused[];
}

/**
 * Groups reports that are one event, best pair first. A group never holds two days further apart than `tolerance`, and never two reports of one article
 * unless `repeats` says that they say the same. What a person decided comes first: their "same" wins over days and articles, never over their "different".
 */
export function groupReports<R extends Report>(
  reports: readonly R[],
  pairs: readonly Pair[],
  repeats: (a: R, b: R) => boolean,
  tolerance: number,
  decided: readonly Constraint[] = [],
): Grouped {
  const state = begin(reports, tolerance, decided);
  for (const { a, b, same } of decided) {
    const [left, right] = [groupAt(state, a), groupAt(state, b)];
    if (same && left !== right && !areApart(left, right)) unite(state, left, right);
  }
  const joined: Pair[] = [];
  const refused: Refused[] = [];
  for (const pair of pairs) {
    const [left, right] = [groupAt(state, pair.a), groupAt(state, pair.b)];
    if (left === right) continue;
    const byPerson = areApart(left, right);
    if (byPerson || overlap(left.window, right.window) === null || !articlesFit(left, right, reports, repeats)) {
      refused.push({ ...pair, byPerson });
      continue;
    }
    joined.push(pair);
    unite(state, left, right);
  }
  const groups = [...new Set(state)].map(({ places }) => [...places].sort((x, y) => x - y));
  return { groups, joined, refused };
}

/** The group of each report. */
type State = EventGroup[];

function begin(reports: readonly Report[], tolerance: number, decided: readonly Constraint[]): State {
  const state = reports.map((report, at) => ({
    places: [at],
    articles: new Set([report.article]),
    apart: new Set<number>(),
    window: widen(report, tolerance),
    isWide: false,
  }));
  for (const { a, b, same } of decided) {
    if (same) continue;
    groupAt(state, a).apart.add(b);
    groupAt(state, b).apart.add(a);
  }
  return state;
}

function groupAt(state: State, at: number): EventGroup {
  const group = state[at];
  if (group === undefined) throw new RangeError(`no report at ${at}`);
  return group;
}

function areApart({ places }: EventGroup, { apart }: EventGroup): boolean {
  return apart.size > 0 && places.some((at) => apart.has(at));
}

function unite(state: State, left: EventGroup, right: EventGroup): void {
  const wide = [left, right].filter(({ isWide }) => isWide).map(({ window }) => window);
  const shared = overlap(left.window, right.window);
  left.window = shared === null ? hull(left.window, right.window) : wide.length > 0 ? wide.reduce(hull) : shared;
  left.isWide = wide.length > 0 || shared === null;
  for (const at of right.places) {
    left.places.push(at);
    state[at] = left;
  }
  for (const article of right.articles) left.articles.add(article);
  for (const at of right.apart) left.apart.add(at);
}

function widen(report: Report, tolerance: number): Window {
  const { from, to } = windowOf(report.date, report.status, report.published);
  return isDay(report.date) ? { from: from - tolerance / 2, to: to + tolerance / 2 } : { from, to };
}

function articlesFit<R extends Report>(
  a: EventGroup,
  b: EventGroup,
  reports: readonly R[],
  repeats: (a: R, b: R) => boolean,
): boolean {
  const [small, large] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  for (const article of small.articles) {
    if (!large.articles.has(article)) continue;
    const own = (group: EventGroup): R[] =>
      group.places.flatMap((at) => reports[at] ?? []).filter((report) => report.article === article);
    if (!own(small).every((left) => own(large).every((right) => repeats(left, right)))) return false;
  }
  return true;
}

/** The pairs that fit, best first. Only reports that share a block are compared. */
export function fittingPairs<R extends Report>(
  reports: readonly R[],
  blocksOf: (report: R) => readonly string[],
  match: Fit<R>,
): Pair[] {
  const blocks = new Map<string, number[]>();
  const own = reports.map((report, at) =>
    [...new Set(blocksOf(report))].map((key) => {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      return { block, place: block.push(at) };
    }),
  );
  // The last report that each was compared with: a number each instead of a set of all pairs.
  const seen = new Int32Array(reports.length).fill(-1);
  const pairs: Pair[] = [];
  own.forEach((found, a) => {
    for (const { block, place } of found) {
      for (let next = place; next < block.length; next++) addPair(reports, a, block[next] ?? 0, match, seen, pairs);
    }
  });
  return pairs.sort((x, y) => y.fit - x.fit || x.a - y.a || x.b - y.b);
}

function addPair<R extends Report>(
  reports: readonly R[],
  a: number,
  b: number,
  match: Fit<R>,
  seen: Int32Array,
  pairs: Pair[],
): void {
  const [left, right] = [reports[a], reports[b]];
  if (seen[b] === a || left === undefined || right === undefined) return;
  seen[b] = a;
  const value = match(left, right);
  if (value !== null) pairs.push({ a, b, fit: value });
}

/** How well two dates fit, 0 to 1, or null when they cannot be of one event within the tolerance. */
export function dateFit(a: Report, b: Report, tolerance: number): number | null {
  const [left, right] = [windowOf(a.date, a.status, a.published), windowOf(b.date, b.status, b.published)];
  if (isDay(a.date) && isDay(b.date)) {
    const apart = Math.abs(left.from - right.from);
    return apart === 0 ? 1 : apart <= tolerance ? 0.9 - apart * 0.05 : null;
  }
  if (overlap(left, right) === null) return null;
  if (a.date !== null && b.date !== null) return 0.7;
  return 0.6 - nearness(left, right);
}

/** What all reports say together: happened if one says so and none later cancels it; planned and cancelled by the later word. */
export function combinedStatus(reports: readonly Report[]): Status {
  const last = (status: Status): string | null =>
    reports
      .filter((report) => report.status === status)
      .reduce<string | null>((day, report) => later(day, report.published ?? ""), null);
  const [happened, planned, cancelled] = [last("happened"), last("planned"), last("cancelled")];
  if (happened !== null) return cancelled !== null && cancelled > happened ? "cancelled" : "happened";
  if (cancelled !== null) return planned !== null && planned > cancelled ? "planned" : "cancelled";
  return "planned";
}

function later(a: string | null, b: string): string {
  return a === null || b > a ? b : a;
}
