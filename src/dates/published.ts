import { hitAt } from "../recognition/chunk.ts";
import type { Sentence } from "../stages/segment.ts";
import type { PartialDate } from "../types.ts";
import { addDays, isDay, isoDay, weekdayOf } from "./calendar.ts";
import { type DateMention, datesIn } from "./find.ts";

const HEAD_LINES = 7;
const LEAD_LINES = 4;
const LEAD_SENTENCES = 4;
const FOOT_LINES = 8;
const SHORT = 28;
/** How many words a dateline's place has. */
const PLACE = 5;
/** To find days without a year, of which only day and month are read; a leap year knows 29 February. */
const ANY_DAY = "2024-07-01";
/** How many days a report may be older than its paper. */
const PRINTED = 3;
const NEAR = 45 * 86_400_000;

/**
 * The day an article was published, from its own words: the first full date in the short lines at its head, then in its first paragraphs,
 * then in the short lines at its foot; else a day and month at its head with the year that the copyright line, other dates or the weekday
 * give; else the last day of the week that somebody is quoted of with its full date; else the year of the copyright line.
 *
 * @param story 0 for the article's own; a second story under a read-also line has its own day.
 * @returns null when the text does not say: a wrong year is worse than none.
 */
export function publishedIn(sentences: readonly Sentence[], text: string, story = 0): PartialDate | null {
  const own = sentences.filter((sentence) => sentence.story === story);
  const first = own[0]?.paragraph ?? 0;
  const last = own.at(-1)?.paragraph ?? 0;
  const end = headEnd(own);
  const head = own.filter((sentence) => sentence.paragraph <= end);
  const lead = head.filter(({ paragraph }) => paragraph < first + LEAD_LINES).slice(0, LEAD_SENTENCES);
  const foot = own.filter(
    (sentence) => sentence.paragraph > end && sentence.paragraph > last - FOOT_LINES && isFooter(sentence),
  );
  const owned = copyrightYear(text);
  // Of an issue of July no day of 1966 at the foot is the one.
  const [footDay, month] = [fullDay(foot), monthIn(head)];
  return (
    stampUnder(shortLines(head), foot) ??
    fullDay(shortLines(head).filter(isStamp)) ??
    fullDay(shortLines(head).filter((sentence) => isFooter(sentence) || !isTold(sentence))) ??
    fullDay(head.filter((sentence, at) => isDateline(sentence, head[at - 1]))) ??
    (head.some(hasDateline) ? withoutYear(head, own, owned) : null) ??
    fullDay(lead) ??
    (footDay !== null && (month === null || footDay >= month) ? footDay : null) ??
    withoutYear(head, own, owned) ??
    saidOn(own) ??
    month ??
    (owned === null ? null : String(owned))
  );
}

function fullDay(sentences: readonly Sentence[]): PartialDate | null {
  for (const sentence of sentences) {
    const day = datesIn(sentence, null).find(
      (found) => found.sure && isDay(found.date) && !isYesterdays(sentence, found.from),
    );
    // "26 - 28 May 2025": a statement on a visit comes out at its end.
    if (day !== undefined) return day.last ?? day.date;
  }
  return null;
}

/** "…, ujar juru bicara itu, Kamis (5/11/2026)": the latest full date beside a day of the week where somebody speaks. */
function saidOn(own: readonly Sentence[]): PartialDate | null {
  const said = own.filter(
    ({ boilerplate, hits }) =>
      boilerplate === null && hits.some((found) => found.some(({ meaning }) => meaning.kind === "saying")),
  );
  const days = said.flatMap((sentence) =>
    datesIn(sentence, null).flatMap(({ sure, date, from, to }) =>
      sure && isDay(date) && weekdayBeside(sentence, from, to) !== null ? [date] : [],
    ),
  );
  return days.sort().at(-1) ?? null;
}

/** Whether a whole sentence tells something: its date may be any event's. */
function isTold(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => hitAt(sentence, at, "cue") !== null || hitAt(sentence, at, "saying") !== null);
}

/** "أمس الثلاثاء (4 آذار 2025)", "kemarin, Selasa (4/3/2025)": not the day on which that is told. */
function isYesterdays(sentence: Sentence, from: number): boolean {
  return [1, 2, 3, 4].some((back) => (hitAt(sentence, from - back, "days")?.meaning.offset ?? 0) < 0);
}

/** The day that stands alone at the foot, under a heading that gives the days of a visit and not the statement's own. */
function stampUnder(head: readonly Sentence[], foot: readonly Sentence[]): PartialDate | null {
  const [first] = head.flatMap((sentence) => datesIn(sentence, null).map((date) => ({ ...date, sentence })));
  if (first === undefined || (first.last === undefined && !isEnd(first.sentence, first.from))) return null;
  const alone = foot.filter((sentence) => {
    const [only] = datesIn(sentence, null);
    return only?.from === 0 && only.to === sentence.tokens.length;
  });
  const stamp = fullDay(alone);
  return stamp !== null && stamp <= (first.last ?? first.date) ? stamp : null;
}

/** "30 MEI – 2 JUN 2024": behind a dash and another day. */
function isEnd(sentence: Sentence, from: number): boolean {
  return /^[–—-]$/.test(sentence.tokens[from - 1]?.folded ?? "") && hitAt(sentence, from - 2, "month") !== null;
}

/** Where the head ends: the menus above the story are none of its lines. */
function headEnd(own: readonly Sentence[]): number {
  const lines = own.filter(({ boilerplate }) => boilerplate !== "furniture" && boilerplate !== "read also");
  const paragraphs = [...new Set(lines.map(({ paragraph }) => paragraph))];
  return paragraphs[HEAD_LINES - 1] ?? own.at(-1)?.paragraph ?? 0;
}

/** "LILONGWE, 5 March 2026." before a paragraph. */
function isDateline({ tokens, paragraph }: Sentence, before: Sentence | undefined): boolean {
  return tokens.length <= DATELINE && before?.paragraph !== paragraph && tokens[0]?.kind === "word";
}

const DATELINE = 8;

/** The month that the head names in a line of its own: "July 2024 issue". */
function monthIn(head: readonly Sentence[]): PartialDate | null {
  const dates = shortLines(head)
    .filter(isFooter)
    .flatMap((sentence) => datesIn(sentence, null));
  return dates.find(({ sure, date }) => sure && date.length === 7)?.date ?? null;
}

/** "Sabtu, 16 Agustus 2025 | 07:38 WIB": when a page came out, and no caption's day. */
function isStamp({ tokens }: Sentence): boolean {
  return tokens.some(({ kind, folded }) => kind === "number" && CLOCK.test(folded));
}

const CLOCK = /^\d{1,2}:\d{2}$/;

/** "KUALA LUMPUR, 14 Nov –": its full dates are those of other days. */
function hasDateline(sentence: Sentence): boolean {
  const date = datelineDate(sentence, datesIn(sentence, ANY_DAY));
  return date !== null && (!date.sure || date.yearless === true);
}

/** The date of a dateline, when the report was written, and no event's day; "May 2019: the two meet again" is a timeline's. */
export function reportedDate(
  sentence: Sentence,
  dates: readonly DateMention[],
  published: PartialDate | null,
): DateMention | null {
  const found = datelineDate(sentence, dates);
  return found !== null && isPrinted(found.date, published) ? found : null;
}

/** The date of a dateline: "KUALA LUMPUR, 14 Nov –", "دبي في 9 يوليو 2026 /". */
function datelineDate(sentence: Sentence, dates: readonly DateMention[]): DateMention | null {
  const [first] = dates;
  const isOne =
    first !== undefined &&
    first.from <= PLACE &&
    hasMonth(sentence, first.from, first.to) &&
    [0, 1, 2, 3, 4].some((step) => endsDateline(sentence, first.to + step));
  return isOne ? first : null;
}

/** A dash, colon, bracket or slash, but no hyphen within a name. */
function endsDateline({ tokens }: Sentence, at: number): boolean {
  const text = tokens[at]?.folded ?? "";
  if (/^[:)]$/.test(text)) return true;
  return /^[–—/-]+$/.test(text) && tokens[at]?.glued !== true;
}

/**
 * The day on which a story was written, which its "today" and "yesterday" are counted from: the dateline's, where that is a day or two before
 * the paper came out; else the day of publication.
 */
export function writtenOn(
  sentences: readonly Sentence[],
  story: number,
  published: PartialDate | null,
): PartialDate | null {
  if (!isDay(published)) return published;
  const own = sentences.filter((sentence) => sentence.story === story);
  const first = own[0]?.paragraph ?? 0;
  const dates = own
    .filter(({ paragraph }) => paragraph < first + HEAD_LINES)
    .map((sentence) => datelineDate(sentence, datesIn(sentence, published))?.date)
    .filter((date) => date !== undefined);
  return dates.find((date) => isPrinted(date, published)) ?? published;
}

/** Whether a report of this day can stand in a paper of that one. */
function isPrinted(date: PartialDate, published: PartialDate | null): boolean {
  return isDay(date) && isDay(published) && date <= published && date >= addDays(published, -PRINTED);
}

/** A line that is no sentence: "Published in Dawn, November 6th, 2024". */
function isFooter(sentence: Sentence): boolean {
  return sentence.tokens.length <= SHORT / 2 && !/^[.!?؟]$/.test(sentence.tokens.at(-1)?.folded ?? "");
}

/** Sentences of lines that hold no more than a dateline or a heading does: a short sentence of a paragraph may tell of any day. */
function shortLines(head: readonly Sentence[]): Sentence[] {
  const lengths = new Map<number, number>();
  for (const { paragraph, tokens } of head) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + tokens.length);
  return head.filter(({ paragraph }) => (lengths.get(paragraph) ?? 0) <= SHORT);
}

/** "© Harian 2026", "Copyright © 2019-2026": the year, or the last of them. */
function copyrightYear(text: string): number | null {
  const years = [...text.matchAll(/(?:©|copyright|hak cipta)[^\n]{0,60}/gi)].flatMap(([line]) =>
    [...line.matchAll(/(?<!\d)20[0-3]\d(?!\d)/g)].map(([year]) => Number(year)),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** A day and month as written, and the day of the week beside it. */
interface Yearless {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  /** In letters: "14 Nov", not "14/11", which is rarely a dateline's. */
  readonly spelled: boolean;
}

/**
 * "NEW YORK, 24 Sept –", "JUMAAT, 13 Nov", "Kamis (11/6)": with the copyright line's year, else the one that a full date a few weeks
 * away gives, else the one in which the weekdays fit.
 */
function withoutYear(head: readonly Sentence[], own: readonly Sentence[], owned: number | null): PartialDate | null {
  const days = head.flatMap(yearlessIn);
  const paired = days.filter(({ weekday }) => weekday !== null);
  const day = days.find(({ spelled }) => spelled) ?? latestOf(paired);
  if (day === undefined) return null;
  const told = own.flatMap((sentence) => datesIn(sentence, null)).filter(({ sure }) => sure);
  const fits = fitOf(own.flatMap(yearlessIn));
  const year = owned ?? yearNear(day, told, fits) ?? fittingYear(fits, told);
  return year === null ? null : isoDay(year, day.month, day.day);
}

/** The year of a full date that lies a few weeks from the day, when the weekdays fit it. */
function yearNear({ month, day }: Yearless, told: readonly DateMention[], fits: Fit | null): number | null {
  const near = told.find(({ date }) => {
    const own = isoDay(Number(date.slice(0, 4)), month, day);
    return isDay(date) && own !== null && Math.abs(Date.parse(date) - Date.parse(own)) <= NEAR;
  });
  const year = near === undefined ? null : Number(near.date.slice(0, 4));
  return year !== null && (fits?.(year) ?? true) ? year : null;
}

type Fit = (year: number) => boolean;

/** Whether every day of the week stands beside its date in a year; null where none stands beside a date. */
function fitOf(days: readonly Yearless[]): Fit | null {
  const paired = days.filter(({ weekday }) => weekday !== null);
  if (paired.length === 0) return null;
  return (year) =>
    paired.every(({ month, day, weekday }) => {
      const date = isoDay(year, month, day);
      return date !== null && weekdayOf(date) === weekday;
    });
}

/** The year in which the weekdays fit, in the two years after the latest that the text names as past; without one nothing tells which. */
function fittingYear(fits: Fit | null, told: readonly DateMention[]): number | null {
  const [latest] = told.map(({ date }) => Number(date.slice(0, 4))).sort((x, y) => y - x);
  if (fits === null || latest === undefined) return null;
  return [latest, latest + 1, latest + 2].find(fits) ?? null;
}

/** The days of a sentence that are written without a year. */
function yearlessIn(sentence: Sentence): Yearless[] {
  return datesIn(sentence, ANY_DAY, true).flatMap(({ date, sure, yearless, from, to }) => {
    if ((sure && yearless !== true) || !isDay(date)) return [];
    const spelled = hasMonth(sentence, from, to);
    // "Sehingga Khamis (4 Jun)" ends what is told of.
    if (spelled && isBound(sentence, from)) return [];
    const weekday = weekdayBeside(sentence, from, to);
    if (!spelled && !hasNumbers(sentence, from, to)) return [];
    const [, month = 1, day = 1] = date.split("-").map(Number);
    return [{ month, day, weekday, spelled }];
  });
}

/** Whether "until" stands before a date or the day of the week beside it. */
function isBound(sentence: Sentence, from: number): boolean {
  return [from - 1, from - 2, from - 3].some((at) => hitAt(sentence, at, "bound") !== null);
}

/** The last in the year; across New Year's Eve the one of January. */
function latestOf(days: readonly Yearless[]): Yearless | undefined {
  const turns = days.some(({ month }) => month === 12) && days.some(({ month }) => month === 1);
  const place = ({ month, day }: Yearless) => (turns && month < 6 ? month + 12 : month) * 31 + day;
  return [...days].sort((a, b) => place(b) - place(a))[0];
}

function hasNumbers(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to + 1).some(({ folded }) => /^\d{1,2}[/.-]\d{1,2}$/.test(folded));
}

function hasMonth(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hitAt(sentence, at, "month") !== null) return true;
  return false;
}

/** "Friday, Feb. 13", "Feb. 13 (Friday)" */
function weekdayBeside(sentence: Sentence, from: number, to: number): number | null {
  const places = [from, to, to + 1, from - 1, from - 2];
  return (
    places.map((at) => hitAt(sentence, at, "weekday")?.meaning.weekday ?? null).find((day) => day !== null) ?? null
  );
}
