import { foldedAt, hitAt, type Looked, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { PartialDate } from "../types.ts";
import { addDays, addMonths, isDay, weekdayOf } from "./calendar.ts";
import { type DateMention, mention, type Reader } from "./mention.ts";
import { directionBefore } from "./parts.ts";
import { spanAt, stepAt, stepped } from "./steps.ts";
import { numeric, numericShort, spelled } from "./written.ts";

/** A weekday, and the last of several: "Friday to Sunday", "يومي السبت والأحد القادمين". */
export const weekday: Reader = (sentence, at, published) => {
  const first = oneWeekday(sentence, at, published);
  if (first === null || first.sure) return first;
  const joined = hitAt(sentence, first.to, "weekday")?.proclitics.includes("and") === true;
  const next = joined
    ? first.to
    : (hitAt(sentence, first.to, "bound") ?? markerAt(sentence, first.to, "and", "to"))?.to;
  const last = next === undefined ? null : oneWeekday(sentence, next, published);
  if (last === null) return first;
  const way = directionOf(sentence, last);
  const [date, ahead] =
    way === 0 ? [first.date, first.ahead] : way > 0 ? [first.ahead, first.ahead] : [first.date, first.date];
  return { ...first, to: last.to, date, ahead, ...(last.date > date ? { last: last.date } : {}) };
};

/** -1, 0 or +1: what "last" or "next" behind a weekday says. */
function directionOf(sentence: Looked, { to }: DateMention): number {
  return hitAt(sentence, to - 1, "direction")?.meaning.offset ?? 0;
}

const oneWeekday: Reader = (sentence, at, published) => {
  const hit = hitAt(sentence, at, "weekday");
  if (hit === null || !isDay(published)) return null;
  const back = (weekdayOf(published) - hit.meaning.weekday + 7) % 7;
  const after = hitAt(sentence, hit.to, "direction");
  const direction = after?.meaning.offset ?? directionBefore(sentence, at);
  const to = after?.to ?? hit.to;
  const written =
    foldedAt(sentence, to) === "("
      ? (numeric(sentence, to + 1, published) ??
        spelled(sentence, to + 1, published) ??
        relative(sentence, to + 1, published))
      : isComma(sentence, to)
        ? spelled(sentence, to + 1, published)
        : (numericShort(sentence, to, published) ?? spelled(sentence, to, published));
  if (written !== null) return borneOut({ ...written, from: at }, hit.meaning.weekday);
  const bracket = foldedAt(sentence, to) === "(" ? numericShort(sentence, to + 1, published) : null;
  if (bracket !== null) return borneOut({ ...bracket, from: at }, hit.meaning.weekday);
  const numbered = weekdayNumbered(sentence, at, hit.to, hit.meaning.weekday, published);
  if (numbered !== null) return numbered;
  const week = hitAt(sentence, markerAt(sentence, hit.to, "of", "from")?.to ?? hit.to, "weeks");
  if (week !== null) {
    const monday = addDays(published, 7 * week.meaning.offset - ((weekdayOf(published) + 6) % 7));
    return mention(at, week.to, addDays(monday, (hit.meaning.weekday + 6) % 7), true);
  }
  if (direction !== null && direction > 0) return mention(at, to, addDays(published, back === 0 ? 7 : 7 - back), true);
  if (direction !== null && direction < 0) return mention(at, to, addDays(published, back === 0 ? -7 : -back), true);
  return mention(at, to, addDays(published, -back), false, addDays(published, back === 0 ? 0 : 7 - back));
};

/** "Senin (17/3)", "Monday, March 17": the weekday says of which year the day is. */
function borneOut(found: DateMention, weekday: number): DateMention {
  return !found.sure && isDay(found.date) && weekdayOf(found.date) === weekday
    ? { ...found, sure: true, yearless: true }
    : found;
}

/** How far from publication a day of the month without its month can lie. */
const MONTHLESS = 20;

/** "Monday 9", "from Tuesday 18 to Friday 21 November": the nearest such day, when the weekday bears it out. */
function weekdayNumbered(
  sentence: Looked,
  at: number,
  to: number,
  weekday: number,
  published: PartialDate,
): DateMention | null {
  const day = /^\d{1,2}$/.test(foldedAt(sentence, to)) ? Number(foldedAt(sentence, to)) : null;
  const isHour = /^[:.]$/.test(foldedAt(sentence, to + 1)) && /^\d/.test(foldedAt(sentence, to + 2));
  if (day === null || isHour) return null;
  for (let step = 0; step <= MONTHLESS; step++)
    for (const date of [addDays(published, -step), addDays(published, step)])
      if (Number(date.slice(8)) === day && weekdayOf(date) === weekday) return mention(at, to + 1, date, false);
  return null;
}

export const relative: Reader = (sentence, at, published) => {
  const found = fromToday(sentence, at, published);
  return found !== null && countsFromAnother(sentence, at, found.to) ? null : found;
};

/** "بعد يومين من زيارة Y": counted from what is named behind "from", and not from today. */
function countsFromAnother(sentence: Looked, at: number, to: number): boolean {
  if (hitAt(sentence, at, "hence") === null && hitAt(sentence, at, "ago") === null) return false;
  const from = markerAt(sentence, to, "from");
  // "بعد يومين من الآن"
  return from !== null && hitAt(sentence, from.to, "days") === null && hitAt(sentence, to, "hence") === null;
}

const fromToday: Reader = (sentence, at, published) => {
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
  if (weeks !== null) return inWeek(at, weeks.to, weeks.meaning.offset, published);
  const months = hitAt(sentence, at, "months");
  if (months !== null) return mention(at, months.to, addMonths(published, months.meaning.offset), true);
  const years = hitAt(sentence, at, "years");
  if (years !== null) return mention(at, years.to, String(Number(published.slice(0, 4)) + years.meaning.offset), true);
  const season = hitAt(sentence, at, "last season");
  if (season !== null) return mention(at, season.to, String(yearOf(published, season.meaning.ends)), true);
  return counted(sentence, at, published);
};

/** The year in which a month was last over. */
function yearOf(published: PartialDate, month: number): number {
  const [year = 0, now = 0] = published.split("-").map(Number);
  return now > month ? year : year - 1;
}

/** "Next week", "pekan lalu": the month it lies in, and which way it is from today. */
function inWeek(from: number, to: number, offset: number, published: PartialDate): DateMention | null {
  const found = mention(from, to, addDays(published, 7 * offset).slice(0, 7), false);
  return found === null || offset === 0 ? found : { ...found, way: offset > 0 ? "ahead" : "past" };
}

/** "two days ago", "قبل يومين", "tiga bulan lalu", "in two weeks". */
function counted(sentence: Looked, at: number, published: PartialDate): DateMention | null {
  const sign = (index: number) =>
    hitAt(sentence, index, "ago") !== null ? -1 : hitAt(sentence, index, "hence") !== null ? 1 : 0;
  const before = sign(at);
  const start = before === 0 ? at : (hitAt(sentence, at, before < 0 ? "ago" : "hence")?.to ?? at + 1);
  const span = spanAt(sentence, start);
  // "منذ يوم الأحد": since Sunday, and not a day ago.
  if (span === null || [start, span.to].some((index) => hitAt(sentence, index, "weekday") !== null)) return null;
  // "spent two days in Vienna"
  const after = before === 0 && markerAt(sentence, span.to, "in") === null ? sign(span.to) : 0;
  const count = span.count ?? (before !== 0 && hitAt(sentence, start, "several units") === null ? 1 : null);
  if (count === null || (before === 0 && after === 0)) return null;
  // "the first visit in 17 years" looks back, whatever "in" says.
  if (before + after > 0 && span.unit === "year" && count > 2) return null;
  // "منذ 58 عاما": so long has it been, since no day of its own.
  if (hitAt(sentence, at, "since") !== null && span.unit === "year") return null;
  const step = { unit: span.unit, count: count * (before + after) };
  return mention(at, after === 0 ? span.to : span.to + 1, stepped(published, step), step.unit !== "week");
}

/** "the next day", "two weeks later", "قبل ذلك بيوم": from the date that the sentence named last, else from today until the story's day is known. */
export function thenAt(
  sentence: Looked,
  at: number,
  last: DateMention | null,
  published: PartialDate | null,
): DateMention | null {
  const found = stepAt(sentence, at);
  const base = last?.date ?? published;
  if (found === null || base === null) return null;
  // "On Friday, and will meet her the same day": as open as Friday is; what is counted back from it is past.
  const sure = last === null || last.sure || found.step.count < 0;
  const date = mention(at, found.to, stepped(base, found.step), sure, stepped(last?.ahead ?? base, found.step));
  if (date === null) return null;
  if (found.stay === true) return { ...date, thence: found.step, stay: true };
  return last !== null && last.thence === undefined ? date : { ...date, thence: found.step };
}
