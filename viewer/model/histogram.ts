import type { View } from "../view-model.ts";
import { dayNumber, type DaySpan, isoDay } from "./dates.ts";
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
  const unit = unitOf(model.span);
  const bins = binsOf(model.span, unit);
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

function unitOf({ from, to }: DaySpan): Unit {
  const days = to - from + 1;
  if (days <= 62) return "day";
  return days <= 366 * 8 ? "month" : "year";
}

function binsOf({ from, to }: DaySpan, unit: Unit): (DaySpan & { label: string })[] {
  const bins: (DaySpan & { label: string })[] = [];
  for (let start = startOf(from, unit); start <= to; ) {
    const next = after(start, unit);
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

function after(day: number, unit: Unit): number {
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
