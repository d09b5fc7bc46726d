import type { View } from "../view-model.ts";
import { type DaySpan, dayNumber, isoDay } from "./dates.ts";
import type { Model, ViewFact } from "./model.ts";

export type Unit = "day" | "month" | "year";

/** One bar: the days it stands for, and how many facts. */
export interface Bin extends DaySpan {
  readonly label: string;
  readonly all: number;
  /** Those the other filters leave, inside the window or not. */
  readonly seen: number;
}

export interface Histogram {
  readonly unit: Unit;
  readonly bins: readonly Bin[];
  readonly undated: number;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Facts counted by day, month or year, whichever gives a readable number of bars.
 *
 * @param seen the view without its window, so that the bars show what a wider window would bring
 */
export function histogramOf(model: Model, seen: View, isFact: (fact: ViewFact) => boolean): Histogram {
  const facts = model.facts.filter(isFact);
  const undated = facts.filter(({ days }) => days === null).length;
  if (model.span === null) return { unit: "month", bins: [], undated };
  const core = coreOf(facts, model.span);
  const unit = unitOf(core);
  const bins = withOutliers(binsOf(core, unit), model.span);
  const counts = bins.map(() => ({ all: 0, seen: 0 }));
  for (const { days, index } of facts) {
    // A fact that is only known by month or year counts where its time begins.
    const count = days === null ? undefined : counts[place(bins, days.from)];
    if (count === undefined) continue;
    count.all++;
    if (seen.facts[index] === 1) count.seen++;
  }
  return { unit, bins: bins.map((bin, index) => ({ ...bin, ...(counts[index] ?? { all: 0, seen: 0 }) })), undated };
}

/**
 * The time most facts lie in. An article that recalls 1967 must not press a year's meetings into one bar: a few facts far away from the others stand in
 * one bar before and one after.
 */
function coreOf(facts: readonly ViewFact[], span: DaySpan): DaySpan {
  const starts = facts.flatMap(({ days }) => (days === null ? [] : [days.from])).sort((one, other) => one - other);
  const at = (share: number) => starts[Math.floor((starts.length - 1) * share)] ?? span.from;
  const core = { from: at(0.04), to: at(0.96) };
  return starts.length >= 20 && span.to - span.from > (core.to - core.from) * 2 ? core : span;
}

function withOutliers(bins: readonly LabelledSpan[], { from, to }: DaySpan): LabelledSpan[] {
  const [first] = bins;
  const last = bins[bins.length - 1];
  if (first === undefined || last === undefined) return [];
  const before = from < first.from ? [{ from, to: first.from - 1, label: `before ${first.label}` }] : [];
  const after = to > last.to ? [{ from: last.to + 1, to, label: `after ${last.label}` }] : [];
  return [...before, ...bins, ...after];
}

type LabelledSpan = DaySpan & { readonly label: string };

function unitOf({ from, to }: DaySpan): Unit {
  const days = to - from + 1;
  if (days <= 62) return "day";
  return days <= 366 * 8 ? "month" : "year";
}

function binsOf({ from, to }: DaySpan, unit: Unit): LabelledSpan[] {
  const bins: LabelledSpan[] = [];
  for (let start = startOf(from, unit); start <= to; ) {
    const next = following(start, unit);
    bins.push({ from: start, to: next - 1, label: labelOf(start, unit) });
    start = next;
  }
  return bins;
}

function startOf(day: number, unit: Unit): number {
  const [year, month] = parts(day);
  if (unit === "day") return day;
  return dayNumber(year, unit === "month" ? month : 1, 1);
}

function following(day: number, unit: Unit): number {
  const [year, month] = parts(day);
  if (unit === "day") return day + 1;
  return unit === "month" ? dayNumber(year, month + 1, 1) : dayNumber(year + 1, 1, 1);
}

function labelOf(day: number, unit: Unit): string {
  const [year, month, date] = parts(day);
  if (unit === "year") return String(year);
  const name = months[month - 1] ?? "";
  return unit === "month" ? `${name} ${year}` : `${date} ${name} ${year}`;
}

function parts(day: number): [number, number, number] {
  const [year, month, date] = isoDay(day).split("-").map(Number);
  return [year ?? 1970, month ?? 1, date ?? 1];
}

function place(bins: readonly DaySpan[], day: number): number {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bins[middle]?.from ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
