import type { PartialDate, Status } from "../types.ts";
import { byCodeUnit } from "./fold.ts";

/** The days on which something may have been, as whole numbers of days since 1970; both ends inclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const ALWAYS: Window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
/** How long after an undated event newsrooms still report it, and how far ahead they announce one: set by hand. */
const REPORTED_WITHIN = 10;
const ANNOUNCED_WITHIN = 45;

/** The days a date may mean; without a date, those around the article's publication. */
export function windowOf(date: PartialDate | null, status: Status, published: PartialDate | null): Window {
  if (date !== null) return daysOf(date);
  if (published === null) return ALWAYS;
  const { from, to } = daysOf(published);
  return status === "happened" ? { from: from - REPORTED_WITHIN, to } : { from: from - 1, to: to + ANNOUNCED_WITHIN };
}

/** First and last day of a day, month or year. */
export function daysOf(date: PartialDate): Window {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (day !== undefined) return { from: dayNumber(year, month ?? 1, day), to: dayNumber(year, month ?? 1, day) };
  if (month !== undefined) return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 };
  return { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) - 1 };
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The days two windows share, or null. */
export function overlap(a: Window, b: Window): Window | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : null;
}

/** From the first day of either to the last. */
export function hull(a: Window, b: Window): Window {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** Whether a date names a day. */
export function isDay(date: PartialDate | null): boolean {
  return date !== null && date.length === 10;
}

/** The date most say, exact before vague, earlier among equals. */
export function bestDate(dates: readonly (PartialDate | null)[]): PartialDate | null {
  const counts = new Map<PartialDate, number>();
  for (const date of dates) if (date !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
  const [best] = [...counts].sort((x, y) => y[0].length - x[0].length || y[1] - x[1] || byCodeUnit(x[0], y[0]));
  return best?.[0] ?? null;
}

/** Whether two dates can be of one day: one is the other or holds it. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** A report without a day belongs to the nearest day: up to 0.3 less for days further off. */
export function nearness(a: Window, b: Window): number {
  const apart = Math.abs(a.to - b.to);
  return Number.isFinite(apart) ? Math.min(apart, 60) / 200 : 0.3;
}
