import { foldedAt, hasHit, hitAt, type Looked, markerAt } from "../recognition/chunk.ts";
import type { PartialDate } from "../types.ts";
import { addDays, addMonths, isDay, isoDay, weekdayOf } from "./calendar.ts";
import { type Step, spanAt, stepAt, stepped } from "./steps.ts";

/** A date in a sentence. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly date: PartialDate;
  /** What the words mean when they look ahead: "on Friday" of a planned meeting. */
  readonly ahead: PartialDate;
  /** Written with its year, or counted from today: nothing about it is guessed. */
  readonly sure: boolean;
  /** The last day, of several: "25 and 26 June". */
  readonly last?: PartialDate;
  /** Counted from a day that the sentence itself does not name: "the next day". */
  readonly thence?: Step;
}

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
    const date = thenAt(sentence, at, found.at(-1) ?? null, published) ?? dateAt(sentence, at, published);
    if (date !== null && (edges || !isBound(sentence, date.from))) found.push(date);
    at = date === null ? at + 1 : date.to;
  }
  return found;
}

const DATE_WORDS = new Set([
  "month",
  "day of month",
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
  "days then",
  "days then, bare",
  "before then",
  "after then",
] as const);

function canStart(sentence: Looked, at: number): boolean {
  return sentence.tokens[at]?.kind === "number" || hasHit(sentence, at, DATE_WORDS);
}

/** "since 2016", "until March": the edge of a time, not the day of anything. */
function isBound(sentence: Looked, from: number): boolean {
  return [from - 1, from - 2, from - 3].some((at) => {
    const hit = hitAt(sentence, at, "bound");
    // "sampai pada 3 Mac": arrived on the third.
    return (
      hit !== null && hit.to <= from && from - hit.to <= (markerAt(sentence, from - 1, "on", "in") === null ? 1 : 0)
    );
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
  if (month === null) return day === null ? null : dayOfMonth(sentence, at, day, published);
  if (day !== null) return withLast(dated(sentence, at, month.to, day.value, month.month, published), day.last);
  const after = dayNumber(sentence, month.to);
  if (after !== null && yearNumber(sentence, month.to) === null && !/^[%:]$/.test(foldedAt(sentence, after.to)))
    return dated(sentence, at, after.to, after.value, month.month, published);
  const year = yearAfter(sentence, month.to);
  if (year !== null) return mention(at, year.to, `${year.value}-${two(month.month)}`, true);
  return bareMonth(sentence, at, month, published);
};

/** "the 5th of last month", "في الخامس من الشهر الجاري" */
function dayOfMonth(
  sentence: Looked,
  at: number,
  day: { readonly to: number; readonly value: number },
  published: PartialDate | null,
): DateMention | null {
  if (!isDay(published)) return null;
  const after = markerAt(sentence, day.to, "of", "from")?.to ?? day.to;
  const months = hitAt(sentence, after, "months");
  if (months === null || after === day.to) return null;
  const [year, month] = addMonths(published, months.meaning.offset).split("-").map(Number);
  return mention(at, months.to, isoDay(year ?? 0, month ?? 0, day.value), true);
}

/** The same with the last day of its range. */
function withLast(date: DateMention | null, day: number | null): DateMention | null {
  if (date === null || day === null) return date;
  const [year = 0, month = 0] = date.date.split("-").map(Number);
  const last = isoDay(year, month, day);
  return last === null || last <= date.date ? date : { ...date, last };
}

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
  const way = direction?.meaning.offset ?? 0;
  if (direction !== null && way !== 0) {
    const years = way < 0 ? [home, home - 1] : [home, home + 1];
    const dates = years.map((chosen) => isoDay(chosen, month, day));
    const meant = dates.find((date) => date !== null && (way < 0 ? date <= published : date >= published));
    return mention(from, direction.to, meant ?? null, true);
  }
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
      hitAt(sentence, at, "month")?.proclitics.includes("in") === true ||
      isPartOf(sentence, at);
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

/** "early March", "pekan kedua Maret", "منتصف آذار" */
function isPartOf(sentence: Looked, at: number): boolean {
  return (
    (hitAt(sentence, at - 1, "year sign")?.to === at &&
      markerAt(sentence, at - 1, "of", "for", "by", "from", "in", "to") === null) ||
    [at - 2, at - 3].some((unit) => ["week", "day"].includes(hitAt(sentence, unit, "unit")?.meaning.unit ?? ""))
  );
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
  const week = hitAt(sentence, markerAt(sentence, hit.to, "of", "from")?.to ?? hit.to, "weeks");
  if (week !== null) {
    const monday = addDays(published, 7 * week.meaning.offset - ((weekdayOf(published) + 6) % 7));
    return mention(at, week.to, addDays(monday, (hit.meaning.weekday + 6) % 7), true);
  }
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
  const span = spanAt(sentence, start);
  if (span === null) return null;
  const after = before === 0 ? sign(span.to) : 0;
  const count = span.count ?? (before !== 0 ? 1 : null);
  if (count === null || (before === 0 && after === 0)) return null;
  // "the first visit in 17 years" looks back, whatever "in" says.
  if (before + after > 0 && span.unit === "year" && count > 2) return null;
  const step = { unit: span.unit, count: count * (before + after) };
  return mention(at, after === 0 ? span.to : span.to + 1, stepped(published, step), step.unit !== "week");
}

/** "the next day", "two weeks later", "قبل ذلك بيوم": from the date that the sentence named last, else from today until the story's day is known. */
function thenAt(
  sentence: Looked,
  at: number,
  last: DateMention | null,
  published: PartialDate | null,
): DateMention | null {
  const found = stepAt(sentence, at);
  const base = last?.date ?? published;
  if (found === null || base === null) return null;
  const date = mention(at, found.to, stepped(base, found.step), true, stepped(last?.ahead ?? base, found.step));
  return date === null || (last !== null && last.thence === undefined) ? date : { ...date, thence: found.step };
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

/** "العاشر من آذار", not "3 dari Mei". */
function fromAt(sentence: Looked, at: number): number | null {
  return hitAt(sentence, at - 1, "day of month") !== null || foldedAt(sentence, at) === "من"
    ? (markerAt(sentence, at, "from")?.to ?? null)
    : null;
}

function monthAt(sentence: Looked, at: number): { to: number; month: number } | null {
  const skip = /^[,،]$/.test(foldedAt(sentence, at))
    ? at + 1
    : (markerAt(sentence, at, "of")?.to ?? fromAt(sentence, at) ?? at);
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

function dayNumber(sentence: Looked, at: number): { to: number; value: number; last: number | null } | null {
  const word = hitAt(sentence, at, "day of month");
  if (word !== null && markerAt(sentence, word.to, "of", "from") !== null)
    return { to: word.to, value: word.meaning.day, last: null };
  const text = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(foldedAt(sentence, at));
  const value = Number(text?.[1]);
  if (text === null || value < 1 || value > 31) return null;
  const ordinal = /^(st|nd|rd|th)$/.test(foldedAt(sentence, at + 1)) && sentence.tokens[at + 1]?.glued === true;
  const to = ordinal ? at + 2 : at + 1;
  const end = text[2] === undefined ? rangeEnd(sentence, to) : null;
  return { to: end ?? to, value, last: end === null ? numberIn(text[2]) : numberIn(foldedAt(sentence, end - 1)) };
}

function numberIn(text: string | undefined): number | null {
  const digits = /\d+/.exec(text ?? "");
  return digits === null ? null : Number(digits[0]);
}

/** "14–18 April", "7 hingga 9 Oktober", "25 and 26 June", "11 و12 ديسمبر": where the words go on after the last day. */
function rangeEnd(sentence: Looked, to: number): number | null {
  if (/^و\d{1,2}$/.test(foldedAt(sentence, to))) return hasMonthSoon(sentence, to + 1) ? to + 1 : null;
  const dots = ["s", ".", "d", "."].every((part, step) => foldedAt(sentence, to + step) === part);
  const until = dots
    ? to + 4
    : /^([–—-]|و)$/.test(foldedAt(sentence, to))
      ? to + 1
      : (hitAt(sentence, to, "bound") ?? markerAt(sentence, to, "and", "to"))?.to;
  if (until === undefined || !/^\d{1,2}$/.test(foldedAt(sentence, until))) return null;
  return hasMonthSoon(sentence, until + 1) ? until + 1 : null;
}

/** "26 June", "26th of June": what the second number of a range stands before. */
function hasMonthSoon(sentence: Looked, at: number): boolean {
  return [at, at + 1, at + 2].some((place) => hitAt(sentence, place, "month") !== null);
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
