import { isoDay } from "../dates/calendar.ts";
import type { PartialDate } from "../types.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The day a record says it was published, as stated in its own time zone: `2024-11-06T23:30:00+07:00` is the sixth. Reads ISO 8601, RFC 822 (feeds),
 * `2024/11/06`, `20241106`, `November 6, 2024`, seconds and milliseconds since 1970. Null for what is none of these, or may be two days (06/11/2024).
 *
 * @example
 * dayOf("Wed, 06 Nov 2024 23:30:00 +0700") //=> "2024-11-06"
 */
export function dayOf(value: unknown): PartialDate | null {
  if (typeof value === "number") return Number.isInteger(value) && isYear(value) ? String(value) : fromEpoch(value);
  if (typeof value !== "string") return null;
  const text = value.trim().slice(0, 100);
  return fromIso(text) ?? fromCompact(text) ?? fromWords(text) ?? fromDayFirst(text);
}

/** 2024, 2024-11, 2024-11-06 and 2024/11/6, with or without a time behind. */
function fromIso(text: string): PartialDate | null {
  const match = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?![\d]))?)?(?=$|[T\s,Z+])/i.exec(text);
  if (match === null) return null;
  const [, year = "", , month, day] = match;
  if (!isYear(Number(year))) return null;
  if (month === undefined) return match[0] === text ? year : null;
  if (day !== undefined) return isoDay(Number(year), Number(month), Number(day));
  return Number(month) >= 1 && Number(month) <= 12 && match[0] === text ? `${year}-${month.padStart(2, "0")}` : null;
}

/** 20241106, 20241106T101500Z, 20241106101500 (as GDELT and WARC write), and seconds or milliseconds since 1970. */
function fromCompact(text: string): PartialDate | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(text);
  const day = match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day !== null && isYear(Number(match?.[1]))) return day;
  return /^\d{9,13}(\.\d+)?$/.test(text) ? fromEpoch(Number(text)) : null;
}

/** Wed, 06 Nov 2024 23:30; 6 November 2024; November 6, 2024; Nov. 6 2024. */
function fromWords(text: string): PartialDate | null {
  const dayFirst =
    /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d\d)(?!\d)/i.exec(text);
  const monthFirst =
    /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d\d:\d\d:\d\d\s+(?:[a-z+0-9:-]+\s+)?)?(\d{4})(?!\d)/i.exec(
      text,
    );
  const [day, month, year] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const index = MONTHS.indexOf(month?.slice(0, 3).toLowerCase() ?? "");
  if (index < 0) return null;
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year);
  return isYear(full) ? isoDay(full, index + 1, Number(day)) : null;
}

/** 13/11/2024 and 11/13/2024 say what is the day; 06/11/2024 does not, and 06.11.2024 is written where the day comes first. */
function fromDayFirst(text: string): PartialDate | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?=$|[\s,T])/.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (!isYear(year)) return null;
  if (match[2] === "." || first > 12 || first === second) return isoDay(year, second, first);
  return second > 12 ? isoDay(year, first, second) : null;
}

function fromEpoch(value: number): PartialDate | null {
  const milliseconds = Math.abs(value) < 1e11 ? value * 1000 : value;
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime()) || !isYear(date.getUTCFullYear()) || Math.abs(value) < 1e8) return null;
  return date.toISOString().slice(0, 10);
}

/** Printing with movable type begins about 1450; what lies beyond is a slip. */
function isYear(year: number): boolean {
  return year >= 1450 && year <= 2199;
}
