import type { PartialDate } from "../../src/types.ts";

/** Days since 1970-01-01, both ends included: what a partial date covers. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const dayLength = 86_400_000;

/** The days a partial date covers: "2024-11" the whole of November; null where it is no date. */
export function daysOf(date: PartialDate | null): DaySpan | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? "");
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  const day = parts[3] === undefined ? null : Number(parts[3]);
  const from = dayNumber(year, month ?? 1, day ?? 1);
  if (day !== null) return { from, to: from };
  return { from, to: month === null ? dayNumber(year + 1, 1, 1) - 1 : dayNumber(year, month + 1, 1) - 1 };
}

/** The number of a day; months and days beyond their end run over. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

/** "2024-11-05" of a day's number. */
export function isoDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "5 Nov 2024", "Nov 2024" or "2024", as people write it; "undated" where nobody says. */
export function readable(date: PartialDate | null): string {
  if (date === null) return "undated";
  const [year, month, day] = date.split("-");
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
