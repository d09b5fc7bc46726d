import type { PartialDate, Status } from "../types.ts";
import { isDay, overlap, type Window, windowOf } from "./window.ts";

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
  window: Window;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly fit: number;
}

/**
 * Groups reports that are one event, best fit first. A group never holds two days further apart than `tolerance`, and never two reports of one article
 * unless `repeats` says that they say the same. Only reports that share a block are compared.
 */
export function groupReports<R extends Report>(
  reports: readonly R[],
  blocksOf: (report: R) => readonly string[],
  match: Fit<R>,
  repeats: (a: R, b: R) => boolean,
  tolerance: number,
): number[][] {
  const groups: EventGroup[] = reports.map((report, at) => ({
    places: [at],
    articles: new Set([report.article]),
    window: widen(report, tolerance),
  }));
  const groupOf = reports.map((_, at) => at);
  for (const { a, b } of pairsOf(reports, blocksOf, match)) {
    const [left, right] = [groups[groupOf[a] ?? a], groups[groupOf[b] ?? b]];
    if (left === undefined || right === undefined || left === right) continue;
    const window = overlap(left.window, right.window);
    if (window === null || !articlesFit(left, right, reports, repeats)) continue;
    left.window = window;
    for (const at of right.places) {
      left.places.push(at);
      groupOf[at] = groupOf[a] ?? a;
    }
    for (const article of right.articles) left.articles.add(article);
    right.places.length = 0;
  }
  return groups.filter((group) => group.places.length > 0).map((group) => [...group.places].sort((x, y) => x - y));
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

function pairsOf<R extends Report>(
  reports: readonly R[],
  blocksOf: (report: R) => readonly string[],
  match: Fit<R>,
): Pair[] {
  const blocks = new Map<string, number[]>();
  reports.forEach((report, at) => {
    for (const key of new Set(blocksOf(report))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const block of blocks.values()) {
    block.forEach((a, place) => {
      for (const b of block.slice(place + 1)) addPair(reports, a, b, match, seen, pairs);
    });
  }
  return pairs.sort((x, y) => y.fit - x.fit || x.a - y.a || x.b - y.b);
}

function addPair<R extends Report>(
  reports: readonly R[],
  a: number,
  b: number,
  match: Fit<R>,
  seen: Set<number>,
  pairs: Pair[],
): void {
  const id = a * reports.length + b;
  const [left, right] = [reports[a], reports[b]];
  if (seen.has(id) || left === undefined || right === undefined) return;
  seen.add(id);
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

/** A report without a day belongs to the nearest day: up to 0.3 less for days further off. */
function nearness(a: Window, b: Window): number {
  const apart = Math.abs(a.to - b.to);
  return Number.isFinite(apart) ? Math.min(apart, 60) / 200 : 0.3;
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
