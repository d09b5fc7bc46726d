import { foldedAt, hitAt, type Looked, markerAt } from "../recognition/chunk.ts";
import { isPossessive } from "../recognition/marks.ts";
import type { PartialDate } from "../types.ts";
import { addMonths, isDay, isoDay } from "./calendar.ts";
import { type DateMention, mention, type Reader } from "./mention.ts";
import { dayNumber, directionBefore, monthAt, two, yearAfter, yearNumber } from "./parts.ts";

export const numeric: Reader = (sentence, at) => {
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
export const spelled: Reader = (sentence, at, published) => {
  const day = dayNumber(sentence, at);
  const month = monthAt(sentence, day?.to ?? at);
  if (month === null)
    return day === null ? null : (dayOfMonth(sentence, at, day, published) ?? dayAlone(sentence, at, day, published));
  if (day !== null) return withLast(dated(sentence, at, month.to, day.value, month.month, published), day.last);
  const after = dayNumber(sentence, month.to);
  if (after !== null && yearNumber(sentence, month.to) === null && !/^[%:]$/.test(foldedAt(sentence, after.to)))
    return dated(sentence, at, after.to, after.value, month.month, published);
  const year = yearAfter(sentence, month.to);
  if (year !== null) return mention(at, year.to, `${year.value}-${two(month.month)}`, true);
  return bareMonth(sentence, at, month, published);
};

/** "the 5th of last month", "في الخامس من الشهر الجاري", "في 5 الجاري" */
function dayOfMonth(
  sentence: Looked,
  at: number,
  day: { readonly to: number; readonly value: number },
  published: PartialDate | null,
): DateMention | null {
  if (!isDay(published)) return null;
  const after = markerAt(sentence, day.to, "of", "from")?.to ?? day.to;
  const months = after === day.to ? monthUnsaid(sentence, at, day.to) : hitAt(sentence, after, "months");
  if (months === null) return null;
  const [year, month] = addMonths(published, months.meaning.offset).split("-").map(Number);
  return mention(at, months.to, isoDay(year ?? 0, month ?? 0, day.value), true);
}

/** "On the 14th she flew in", "tanggal 15", "14 haribulan": the last such day and the next, until it is known which month was spoken of. */
function dayAlone(
  sentence: Looked,
  at: number,
  day: { readonly to: number; readonly value: number },
  published: PartialDate | null,
): DateMention | null {
  if (!isDay(published)) return null;
  const to = monthlessEnd(sentence, at, day.to);
  if (to === null) return null;
  const months = [-2, -1, 0, 1, 2].map((step) => isoDay(...yearAndMonth(addMonths(published, step)), day.value));
  const days = months.filter((date): date is PartialDate => date !== null);
  const past = days.findLast((date) => date <= published);
  const next = days.find((date) => date >= published);
  const date = mention(at, to, past ?? null, false, next ?? null);
  return date === null ? null : { ...date, sameMonth: true };
}

function yearAndMonth(date: PartialDate): [number, number] {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return [year, month];
}

/** Where a day without its month ends: a word says that it is one, and what follows is no noun of which it counts many ("the 14th summit"). */
function monthlessEnd(sentence: Looked, at: number, to: number): number | null {
  const after = hitAt(sentence, to, "after day");
  if (after !== null) return after.to;
  const ordinal = hitAt(sentence, to - 1, "ordinal") !== null;
  const said = [at - 1, at - 2].some((before) => {
    const hit = hitAt(sentence, before, "before day");
    return hit?.to === at && (ordinal || markerAt(sentence, before, "on") === null);
  });
  const next = sentence.tokens[to];
  const isOver =
    next === undefined ||
    (next.kind === "mark" && !/^[/%:]$/.test(next.folded)) ||
    hitAt(sentence, to, "pronoun") !== null ||
    markerAt(sentence, to, "in", "on", "with", "and", "for", "from", "to") !== null;
  return said && isOver ? to : null;
}

/** "on 5 instant": "this" or "next" alone, the word for month left out. */
function monthUnsaid(sentence: Looked, at: number, to: number) {
  return markerAt(sentence, at - 1, "in", "on") === null ? null : hitAt(sentence, to, "direction");
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
  const named = yearNamed(sentence, to, published, (chosen) => isoDay(chosen, month, day));
  if (named !== null) return { ...named, from };
  if (published === null) return null;
  const home = Number(published.slice(0, 4));
  const direction = hitAt(sentence, to, "direction");
  const way = direction?.meaning.offset ?? 0;
  if (direction !== null && way !== 0) {
    const years = way < 0 ? [home, home - 1] : [home, home + 1];
    const dates = years.map((chosen) => isoDay(chosen, month, day));
    const meant = dates.find((date) => date !== null && (way < 0 ? date <= published : date >= published));
    return mention(from, direction.to, meant ?? null, true);
  }
  return nearestYear(from, to, home, published, (chosen) => isoDay(chosen, month, day));
}

/** "last year", "of the same year", "من العام الماضي" behind a day or month. */
function yearNamed(
  sentence: Looked,
  to: number,
  published: PartialDate | null,
  make: (year: number) => PartialDate | null,
): DateMention | null {
  if (published === null) return null;
  const home = Number(published.slice(0, 4));
  for (const at of [to, markerAt(sentence, to, "of", "from")?.to ?? to]) {
    const years = hitAt(sentence, at, "years");
    if (years !== null) return mention(to, years.to, make(home + years.meaning.offset), true);
    const then = hitAt(sentence, at, "year then");
    const date = then === null ? null : mention(to, then.to, make(home), true);
    if (date !== null) return { ...date, sameYear: true };
  }
  return null;
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
  const named = yearNamed(sentence, month.to, published, (year) => `${year}-${two(month.month)}`);
  if (named !== null) return { ...named, from: at };
  if (published === null) return null;
  const home = Number(published.slice(0, 4));
  // Where only the year of publication is known, its months are meant.
  const here = published.length === 4 ? month.month : Number(published.slice(5, 7));
  const after = hitAt(sentence, month.to, "direction");
  const before = directionBefore(sentence, at);
  const direction = after?.meaning.offset ?? before;
  if (direction === null) {
    const signed =
      markerAt(sentence, at - 1, "in", "on", "for", "to", "from") !== null ||
      hitAt(sentence, at, "month")?.proclitics.includes("in") === true ||
      isPartOf(sentence, at) ||
      (at === 0 && foldedAt(sentence, month.to) === ":");
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

/** "early March", "mid-March", "pekan kedua Maret", "منتصف آذار" */
function isPartOf(sentence: Looked, at: number): boolean {
  const sign = foldedAt(sentence, at - 1) === "-" ? at - 2 : at - 1;
  return (
    ((hitAt(sentence, sign, "year sign")?.to ?? at + 1) <= at &&
      markerAt(sentence, at - 1, "of", "for", "by", "from", "in", "to") === null) ||
    [at - 2, at - 3].some((unit) => ["week", "day"].includes(hitAt(sentence, unit, "unit")?.meaning.unit ?? ""))
  );
}

/** "(12/3)" beside a weekday: day and month. */
export function numericShort(sentence: Looked, at: number, published: PartialDate | null): DateMention | null {
  const text = /^(\d{1,2})[/.-](\d{1,2})$/.exec(foldedAt(sentence, at));
  if (text === null || published === null) return null;
  return nearestYear(at, at + 1, Number(published.slice(0, 4)), published, (year) =>
    isoDay(year, Number(text[2]), Number(text[1])),
  );
}

/** A year alone: "in 2018", "tahun 2018", "عام 2018", and "2018: …" in a list of years. */
export const yearAlone: Reader = (sentence, at) => {
  const year = yearNumber(sentence, at);
  if (year === null) return null;
  const signed =
    [at - 1, at - 2].some((index) => hitAt(sentence, index, "year sign")?.to === at) ||
    markerAt(sentence, at - 1, "in", "from")?.to === at ||
    (at === 0 && /^[:–—]$/.test(foldedAt(sentence, 1)));
  if (signed) return mention(at, at + 1, String(year), true);
  const date = isOfEvent(sentence, at) ? mention(at, at + 1, String(year), true) : null;
  return date === null ? null : { ...date, ofNoun: true };
};

/** "A 2022 meeting", "their 2019 state visit", "X's 2015 agreement with": the year of what it stands before. */
function isOfEvent(sentence: Looked, at: number): boolean {
  if (hitAt(sentence, at - 1, "determiner") === null && !isPossessive(sentence, at - 1)) return false;
  return [at + 1, at + 2].some((noun) => hitAt(sentence, noun, "cue")?.meaning.cue.shape === "noun");
}
