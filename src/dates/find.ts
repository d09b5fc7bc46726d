import { hasHit, hitAt, type Looked, markerAt } from "../recognition/chunk.ts";
import type { PartialDate } from "../types.ts";
import { calendarDate, isDay } from "./calendar.ts";
import { relative, thenAt, weekday } from "./counted.ts";
import type { DateMention, Reader } from "./mention.ts";
import { numeric, spelled, yearAlone } from "./written.ts";

export type { DateMention } from "./mention.ts";

import { isComma } from "../recognition/marks.ts";

/**
 * The dates of a sentence, resolved against the day the article was published. Numbers are read day first, as in all four languages' newspapers;
 * a weekday is the last one up to the day of publication (`ahead`: the next one).
 *
 * @param published null leaves relative dates and weekdays out.
 * @param edges whether the edge of a time counts too: "postponed until 10 November".
 */
export function datesIn(sentence: Looked, published: PartialDate | null, edges = false): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    if (!canStart(sentence, at)) {
      at += 1;
      continue;
    }
    const last = found.at(-1) ?? null;
    const read = thenAt(sentence, at, last, published) ?? dateAt(sentence, at, published);
    const year = read?.sameYear === true ? last : isYearless(read, sentence) ? yearIn(found) : null;
    const settled = read !== null && year !== null ? inYearOf(read, year.date) : read;
    const date = settled?.sameMonth === true && last !== null ? inMonthOf(settled, last) : settled;
    if (date !== null && (edges || !isEdge(sentence, date)) && !isTally(sentence, date.from)) found.push(date);
    at = date?.to ?? at + 1;
  }
  return found;
}

/** "On 5 May"; a weekday is of these days, whatever year the sentence names. */
function isYearless(date: DateMention | null, { tokens }: Looked): boolean {
  if (date === null || date.sameMonth === true || date.sure || !isDay(date.date)) return false;
  return tokens.slice(date.from, date.to).some(({ kind, folded }) => kind === "number" || /^\d/.test(folded));
}

/** The year that a sentence has named by itself: "in 2019, when he came on 5 May". */
function yearIn(found: readonly DateMention[]): DateMention | null {
  return found.find(({ sure, date }) => sure && date.length === 4) ?? null;
}

/** "2 December of the same year", once the year is known; a leap day stays in a leap year. */
export function inYearOf(date: DateMention, other: PartialDate): DateMention {
  const day = calendarDate(`${other.slice(0, 4)}${date.date.slice(4)}`);
  if (day === null) return date;
  const { sameYear: _, ...settled } = date;
  return { ...settled, date: day, ahead: day };
}

/** "On the 14th", once the month is known. */
export function inMonthOf(date: DateMention, { date: other, way }: DateMention): DateMention {
  const { sameMonth: _, ...settled } = date;
  const day = other.length < 7 ? null : calendarDate(`${other.slice(0, 7)}${date.date.slice(7)}`);
  return day === null ? settled : { ...settled, date: day, ahead: day, ...(way === undefined ? {} : { way }) };
}

const DATE_WORDS = new Set([
  "month",
  "day of month",
  "weekday",
  "days",
  "weeks",
  "months",
  "years",
  "last season",
  "number",
  "unit",
  "ago",
  "hence",
  "direction",
  "days then",
  "days then, bare",
  "day of stay",
  "before then",
  "after then",
] as const);

function canStart(sentence: Looked, at: number): boolean {
  return sentence.tokens[at]?.kind === "number" || hasHit(sentence, at, DATE_WORDS);
}

/** The edge of a time that no clause goes on to tell of. */
function isEdge(sentence: Looked, { from, to }: DateMention): boolean {
  return isBound(sentence, from) && !opensClause(sentence, to);
}

/** "not since February 2024, when they met": the day of what follows, and no edge. */
function opensClause(sentence: Looked, to: number): boolean {
  return isComma(sentence, to) && hitAt(sentence, to + 1, "subordinator") !== null;
}

/** The dates since which something is so, all of them past: of a stay, when the guest came. */
export function sinceIn(sentence: Looked, published: PartialDate | null): DateMention[] {
  if (!sentence.hits.some((_, at) => hitAt(sentence, at, "since") !== null)) return [];
  return datesIn(sentence, published, true)
    .filter(({ from }) => isSince(sentence, from))
    .map((found) => ({ ...found, ahead: found.date, sure: true }));
}

/** "since Tuesday", "sejak pada 3 Mac" */
function isSince(sentence: Looked, from: number): boolean {
  return [from - 1, from - 2, from - 3].some((at) => {
    const to = hitAt(sentence, at, "since")?.to;
    return to === from || (to === from - 1 && markerAt(sentence, to, "on", "in") !== null);
  });
}

/** "since 2016", "until March": the edge of a time, not the day of anything. */
function isBound(sentence: Looked, from: number): boolean {
  // "الى اليوم": to this day
  if (markerAt(sentence, from - 1, "to") !== null && hitAt(sentence, from, "days")?.meaning.offset === 0) return true;
  return [from - 1, from - 2, from - 3].some((at) => {
    const hit = hitAt(sentence, at, "bound");
    // "sampai pada 3 Mac": arrived on the third.
    return (
      hit !== null && hit.to <= from && from - hit.to <= (markerAt(sentence, from - 1, "on", "in") === null ? 1 : 0)
    );
  });
}

/** "Her second visit in two months": the time in which so many have been, and no day to come. */
function isTally(sentence: Looked, from: number): boolean {
  if (hitAt(sentence, from, "within") === null) return false;
  for (let at = from - 1; at >= Math.max(0, from - TALLY); at--) {
    if (hitAt(sentence, at, "status")?.meaning.says === "planned") return false;
    if (hitAt(sentence, at, "nth") !== null) return true;
  }
  return false;
}

const TALLY = 12;

const READERS: readonly Reader[] = [numeric, spelled, weekday, relative, yearAlone];

function dateAt(sentence: Looked, at: number, published: PartialDate | null): DateMention | null {
  for (const read of READERS) {
    const date = read(sentence, at, published);
    if (date !== null) return date;
  }
  return null;
}
