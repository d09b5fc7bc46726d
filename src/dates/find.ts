import { foldedAt, hasHit, hitAt, type Looked, markerAt } from "../recognition/chunk.ts";
import type { PartialDate } from "../types.ts";
import { addDays, addMonths, isDay, isoDay, weekdayOf } from "./calendar.ts";

/** A date in a sentence. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly date: PartialDate;
  /** What the words mean when they look ahead: "on Friday" of a planned meeting. */
  readonly ahead: PartialDate;
  /** Written with its year, or counted from today: nothing about it is guessed. */
  readonly sure: boolean;
}

/**
 * The dates of a sentence, resolved against the day the article was published. Numbers are read day first, as in all four languages' newspapers;
 * a weekday is the last one up to the day of publication (`ahead`: the next one).
 *
 * @param published null leaves relative dates and weekdays out.
 */
export function datesIn(sentence: Looked, published: PartialDate | null): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    if (!canStart(sentence, at)) {
      at += 1;
      continue;
    }
    const date = dateAt(sentence, at, published);
    if (date !== null && !isBound(sentence, date.from)) found.push(date);
    at = date === null ? at + 1 : date.to;
  }
  return found;
}

const DATE_WORDS = new Set([
  "month",
  "weekday",
  "days",
  "weeks",
  "months",
  "years",
  "number",
  "unit",
  "ago",
  "hence",
  "direction",
] as const);

function canStart(sentence: Looked, at: number): boolean {
  return sentence.tokens[at]?.kind === "number" || hasHit(sentence, at, DATE_WORDS);
}

/** "since 2016", "until March": the edge of a time, not the day of anything. */
function isBound(sentence: Looked, from: number): boolean {
  return [from - 1, from - 2, from - 3].some((at) => {
    const hit = hitAt(sentence, at, "bound");
    return hit !== null && hit.to <= from && from - hit.to <= 1;
  });
}

type Reader = (sentence: Looked, at: number, published: PartialDate | null) => DateMention | null;

function dateAt(sentence: Looked, at: number, published: PartialDate | null): DateMention | null {
  for (const read of READERS) {
    const date = read(sentence, at, published);
    if (date !== null) return date;
  }
  return null;
}

function mention(
  from: number,
  to: number,
  date: PartialDate | null,
  sure: boolean,
  ahead: PartialDate | null = date,
): DateMention | null {
  return date === null || ahead === null ? null : { from, to, date, ahead, sure };
}

const numeric: Reader = (sentence, at) => {
  const text = foldedAt(sentence, at);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return mention(at, at + 1, isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), true);
  const short = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (short === null) return spaced(sentence, at);
  const year = Number(short[3]) + ((short[3] ?? "").length === 2 ? 2000 : 0);
  return mention(
    at,
    at + 1,
    isoDay(year, Number(short[2]), Number(short[1])) ?? isoDay(year, Number(short[1]), Number(short[2])),
    true,
  );
};

/** "15 - 9 - 2026" */
function spaced(sentence: Looked, at: number): DateMention | null {
  const parts = [0, 2, 4].map((step) => foldedAt(sentence, at + step));
  const marks = [1, 3].every((step) => /^[-/.]$/.test(foldedAt(sentence, at + step)));
  const [day = "", month = "", year = ""] = parts;
  if (!marks || !/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^20\d\d$/.test(year)) return null;
  return mention(at, at + 5, isoDay(Number(year), Number(month), Number(day)), true);
}

/** "5 November 2024", "November 5, 2024", "5-6 November", "November 2024", "20 تشرين الثاني/نوفمبر 2024", "last November". */
const spelled: Reader = (sentence, at, published) => {
  const day = dayNumber(sentence, at);
  const month = monthAt(sentence, day?.to ?? at);
  if (month === null) return null;
  if (day !== null) return dated(sentence, at, month.to, day.value, month.month, published);
  const after = dayNumber(sentence, month.to);
  if (after !== null && yearNumber(sentence, month.to) === null && !/^[%:]$/.test(foldedAt(sentence, after.to)))
    return dated(sentence, at, after.to, after.value, month.month, published);
  const year = yearAfter(sentence, month.to);
  if (year !== null) return mention(at, year.to, `${year.value}-${two(month.month)}`, true);
  return bareMonth(sentence, at, month, published);
};

function dated(
  sentence: Looked,
  from: number,
  to: number,
  day: number,
  month: number,
  published: PartialDate | null,
): DateMention | null {
  const year = yearAfter(sentence, to);
  if (year !== null) return mention(from, year.to, isoDay(year.value, month, day), true);
  const direction = hitAt(sentence, to, "years") ?? hitAt(sentence, to, "direction");
  if (published === null) return null;
  const home = Number(published.slice(0, 4));
  if (direction?.meaning.kind === "years")
    return mention(from, direction.to, isoDay(home + direction.meaning.offset, month, day), true);
  return nearestYear(from, to, home, published, (chosen) => isoDay(chosen, month, day));
}

/** Without a year the date nearest to the article's own is meant; half a year ahead or back. */
function nearestYear(
  from: number,
  to: number,
  home: number,
  published: PartialDate,
  make: (year: number) => PartialDate | null,
): DateMention | null {
  const options = [home - 1, home, home + 1].map(make).filter((date): date is PartialDate => date !== null);
  const distance = (date: PartialDate) => Math.abs(Date.parse(fill(date)) - Date.parse(fill(published)));
  const nearest = options.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  return mention(from, to, nearest, false);
}

/** A day in the middle of a vague date, to measure from. */
function fill(date: PartialDate): string {
  return date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
}

function bareMonth(
  sentence: Looked,
  at: number,
  month: { to: number; month: number },
  published: PartialDate | null,
): DateMention | null {
  if (published === null) return null;
  const home = Number(published.slice(0, 4));
  const here = Number(published.slice(5, 7));
  const after = hitAt(sentence, month.to, "direction");
  const years = hitAt(sentence, month.to, "years");
  if (years !== null) return mention(at, years.to, `${home + years.meaning.offset}-${two(month.month)}`, true);
  const before = directionBefore(sentence, at);
  const direction = after?.meaning.offset ?? before;
  if (direction === null) {
    const signed =
      markerAt(sentence, at - 1, "in", "on", "for", "to", "from") !== null ||
      hitAt(sentence, at, "month")?.proclitics.includes("in") === true;
    if (!signed) return null;
    const past = month.month <= here ? home : home - 1;
    const ahead = month.month >= here ? home : home + 1;
    return mention(at, month.to, `${past}-${two(month.month)}`, false, `${ahead}-${two(month.month)}`);
  }
  const year =
    direction < 0
      ? month.month < here
        ? home
        : home - 1
      : direction > 0
        ? month.month > here
          ? home
          : home + 1
        : home;
  return mention(at, after?.to ?? month.to, `${year}-${two(month.month)}`, true);
}

function directionBefore(sentence: Looked, at: number): number | null {
  const hit = hitAt(sentence, at - 1, "direction");
  return hit !== null && hit.to === at ? hit.meaning.offset : null;
}

const weekday: Reader = (sentence, at, published) => {
  const hit = hitAt(sentence, at, "weekday");
  if (hit === null || !isDay(published)) return null;
  const back = (weekdayOf(published) - hit.meaning.weekday + 7) % 7;
  const after = hitAt(sentence, hit.to, "direction");
  const direction = after?.meaning.offset ?? directionBefore(sentence, at);
  const to = after?.to ?? hit.to;
  const written =
    foldedAt(sentence, to) === "("
      ? dateAt(sentence, to + 1, published)
      : foldedAt(sentence, to) === "," || foldedAt(sentence, to) === "،"
        ? spelled(sentence, to + 1, published)
        : (numericShort(sentence, to, published) ?? spelled(sentence, to, published));
  if (written !== null) return { ...written, from: at };
  const bracket = foldedAt(sentence, to) === "(" ? numericShort(sentence, to + 1, published) : null;
  if (bracket !== null) return { ...bracket, from: at };
  if (direction !== null && direction > 0) return mention(at, to, addDays(published, back === 0 ? 7 : 7 - back), true);
  if (direction !== null && direction < 0) return mention(at, to, addDays(published, back === 0 ? -7 : -back), true);
  return mention(at, to, addDays(published, -back), false, addDays(published, back === 0 ? 0 : 7 - back));
};

/** "(12/3)" beside a weekday: day and month. */
function numericShort(sentence: Looked, at: number, published: PartialDate | null): DateMention | null {
  const text = /^(\d{1,2})[/.-](\d{1,2})$/.exec(foldedAt(sentence, at));
  if (text === null || published === null) return null;
  return nearestYear(at, at + 1, Number(published.slice(0, 4)), published, (year) =>
    isoDay(year, Number(text[2]), Number(text[1])),
  );
}

const relative: Reader = (sentence, at, published) => {
  if (!isDay(published)) return null;
  const days = hitAt(sentence, at, "days");
  if (days !== null) {
    const named = weekday(sentence, days.to, published);
    return named !== null && Math.abs(days.meaning.offset) <= 1
      ? {
          ...named,
          from: at,
          date: addDays(published, days.meaning.offset),
          ahead: addDays(published, days.meaning.offset),
          sure: true,
        }
      : mention(at, days.to, addDays(published, days.meaning.offset), true);
  }
  const weeks = hitAt(sentence, at, "weeks");
  if (weeks !== null) return mention(at, weeks.to, addDays(published, 7 * weeks.meaning.offset).slice(0, 7), false);
  const months = hitAt(sentence, at, "months");
  if (months !== null) return mention(at, months.to, addMonths(published, months.meaning.offset), true);
  const years = hitAt(sentence, at, "years");
  if (years !== null) return mention(at, years.to, String(Number(published.slice(0, 4)) + years.meaning.offset), true);
  return counted(sentence, at, published);
};

/** "two days ago", "قبل يومين", "tiga bulan lalu", "in two weeks". */
function counted(sentence: Looked, at: number, published: PartialDate): DateMention | null {
  const sign = (index: number) =>
    hitAt(sentence, index, "ago") !== null ? -1 : hitAt(sentence, index, "hence") !== null ? 1 : 0;
  const before = sign(at);
  const start = before === 0 ? at : (hitAt(sentence, at, before < 0 ? "ago" : "hence")?.to ?? at + 1);
  const written = /^\d{1,2}$/.test(foldedAt(sentence, start)) ? Number(foldedAt(sentence, start)) : null;
  const number = hitAt(sentence, start, "number");
  const unitAt = written !== null ? start + 1 : (number?.to ?? start);
  const unit = hitAt(sentence, unitAt, "unit");
  if (unit === null) return null;
  const after = before === 0 ? sign(unit.to) : 0;
  const count = written ?? number?.meaning.value ?? (before !== 0 ? 1 : null);
  if (count === null || (before === 0 && after === 0)) return null;
  // "the first visit in 17 years" looks back, whatever "in" says.
  if (before + after > 0 && unit.meaning.unit === "year" && count > 2) return null;
  const steps = count * (before + after);
  const to = after === 0 ? unit.to : unit.to + 1;
  switch (unit.meaning.unit) {
    case "day":
      return mention(at, to, addDays(published, steps), true);
    case "week":
      return mention(at, to, addDays(published, 7 * steps).slice(0, 7), false);
    case "month":
      return mention(at, to, addMonths(published, steps), true);
    default:
      return mention(at, to, String(Number(published.slice(0, 4)) + steps), true);
  }
}

/** A year alone: "in 2018", "tahun 2018", "عام 2018". */
const yearAlone: Reader = (sentence, at) => {
  const year = yearNumber(sentence, at);
  if (year === null) return null;
  const signed =
    [at - 1, at - 2].some((index) => hitAt(sentence, index, "year sign")?.to === at) ||
    markerAt(sentence, at - 1, "in", "from")?.to === at;
  return signed ? mention(at, at + 1, String(year), true) : null;
};

const READERS: readonly Reader[] = [numeric, spelled, weekday, relative, yearAlone];

function monthAt(sentence: Looked, at: number): { to: number; month: number } | null {
  const skip = /^[,،]$/.test(foldedAt(sentence, at)) ? at + 1 : (markerAt(sentence, at, "of")?.to ?? at);
  const hit = hitAt(sentence, skip, "month");
  if (hit === null) return null;
  let to = hit.to;
  if (foldedAt(sentence, to) === "." && sentence.tokens[to]?.glued) to += 1;
  if (foldedAt(sentence, to) === "/" || foldedAt(sentence, to) === "(") {
    const second = hitAt(sentence, to + 1, "month");
    if (second !== null) to = second.to + (foldedAt(sentence, second.to) === ")" ? 1 : 0);
  }
  return { to, month: hit.meaning.month };
}

function dayNumber(sentence: Looked, at: number): { to: number; value: number } | null {
  const text = /^(\d{1,2})(-\d{1,2})?$/.exec(foldedAt(sentence, at));
  const value = Number(text?.[1]);
  if (text === null || value < 1 || value > 31) return null;
  const ordinal = sentence.tokens[at + 1]?.glued && /^(st|nd|rd|th)$/.test(foldedAt(sentence, at + 1));
  const to = ordinal ? at + 2 : at + 1;
  // "14–18 April", "7 hingga 9 Oktober": the first day.
  const until = hitAt(sentence, to, "bound")?.to ?? (/^[–—-]$/.test(foldedAt(sentence, to)) ? to + 1 : to);
  const range = until > to && /^\d{1,2}$/.test(foldedAt(sentence, until));
  return { to: range ? until + 1 : to, value };
}

function yearNumber(sentence: Looked, at: number): number | null {
  const text = foldedAt(sentence, at);
  return /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

function yearAfter(sentence: Looked, at: number): { to: number; value: number } | null {
  const skip = /^[,،(.]$/.test(foldedAt(sentence, at)) ? at + 1 : (hitAt(sentence, at, "year sign")?.to ?? at);
  const value = yearNumber(sentence, skip);
  return value === null ? null : { to: skip + 1, value };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
