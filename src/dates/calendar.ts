import type { PartialDate } from "../types.ts";

/** Calendar sums on plain dates, in UTC, so that no machine's time zone matters. */
const DAY = 86_400_000;

export function isoDay(year: number, month: number, day: number): PartialDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * A day, month or year as metadata give it, without a time of day; `null` where the calendar has none such, or no newspaper had.
 *
 * @example calendarDate("2024-11-06T10:00:00Z") //=> "2024-11-06"
 * @example calendarDate("2024-02-30") //=> null
 */
export function calendarDate(written: string): PartialDate | null {
  const [whole, year, month = "01", day = "01"] = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d)(?=$|[T ]))?)?/.exec(written) ?? [];
  if (whole === undefined || !(whole.length === written.length || whole.length === 10)) return null;
  return isoDay(Number(year), Number(month), Number(day)) === null ? null : whole;
}

/** @example addDays("2024-11-05", -5) //=> "2024-10-31" */
export function addDays(day: PartialDate, days: number): PartialDate {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** @example addMonths("2024-11-05", 2) //=> "2025-01" */
export function addMonths(day: PartialDate, months: number): PartialDate {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** 0 is Sunday. */
export function weekdayOf(day: PartialDate): number {
  return new Date(Date.parse(`${day}T00:00:00Z`)).getUTCDay();
}

export function isDay(date: PartialDate | null): date is PartialDate {
  return date !== null && date.length === 10;
}

/** Whether two dates can be one day: equal, or one vaguer and holding the other. */
export function compatible(a: PartialDate | null, b: PartialDate | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

/** The more exact of two compatible dates. */
export function finer(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null) return b;
  return b !== null && b.length > a.length ? b : a;
}
