import { type DateMention, datesIn } from "../dates/find.ts";
import { hitAt } from "../recognition/chunk.ts";
import { saysI } from "../reference/interviews.ts";
import type { Sentence } from "../stages/segment.ts";
import type { PartialDate } from "../types.ts";

/** Days or hours, line by line: a diary, a programme, a week in review. */
export interface Programmes {
  /** Sentences that open a line. */
  readonly lines: ReadonlySet<number>;
  /** All sentences of what is to come. */
  readonly ahead: ReadonlySet<number>;
}

/** The programmes of an article: from the first of at least three lines that open with a day or an hour to the last. */
export function programmesOf(sentences: readonly Sentence[], published: PartialDate | null): Programmes {
  const stories = new Map<number, Sentence[]>();
  for (const sentence of sentences)
    if (sentence.boilerplate === null) stories.set(sentence.story, [...(stories.get(sentence.story) ?? []), sentence]);
  const found = { lines: new Set<number>(), ahead: new Set<number>() };
  for (const own of stories.values()) {
    const lines = own.filter((sentence, at) => sentence.paragraph !== own[at - 1]?.paragraph);
    const opened = openedWithTime(lines);
    if (opened.length < ENTRIES || opened.length < lines.length / 4) continue;
    for (const { index } of opened) found.lines.add(index);
    const [first, last] = [opened[0]?.index ?? 0, opened.at(-1)?.index ?? 0];
    const end = own.find((sentence) => sentence.index > last && looksBack(sentence, published))?.index ?? Infinity;
    if (tellsOfThePast(opened, published) || isOver(own, first, published)) continue;
    for (const { index } of own) if (first <= index && index < end) found.ahead.add(index);
  }
  return found;
}

const ENTRIES = 3;

const OPENING = 3;

/** "2012 First talks", "2019 Second round": four digits are hours only where not all of them can be years. */
function openedWithTime(lines: readonly Sentence[]): Sentence[] {
  const digits = lines.flatMap((line) => FOUR_DIGITS.exec(firstWord(line))?.[0] ?? []);
  const isDiary = digits.some((hour) => !YEAR.test(hour));
  return lines.filter((line) => opensWithTime(line) && (isDiary || !FOUR_DIGITS.test(firstWord(line))));
}

const FOUR_DIGITS = /^([01]\d|2[0-3])[0-5]\d$/;
const YEAR = /^(19|20)\d\d$/;

function firstWord({ tokens }: Sentence): string {
  return tokens.find((token) => token.kind !== "mark")?.folded ?? "";
}

/** A week in review has the same lines, under days that are over. */
function tellsOfThePast(lines: readonly Sentence[], published: PartialDate | null): boolean {
  if (published === null) return false;
  const days = lines
    .flatMap((line) =>
      datesIn(line, published)
        .filter(({ from }) => from <= OPENING)
        .slice(0, 1),
    )
    .filter((date) => date.sure || date.date === date.ahead || isYearly(date));
  return days.filter((date) => isPast(date, published)).length > days.length / 2;
}

/** Whether a sentence names a day that is over: below a programme it tells of another time. */
function looksBack(sentence: Sentence, published: PartialDate | null): boolean {
  if (published === null) return false;
  return datesIn(sentence, published).some(({ sure, date }) => sure && date < published.slice(0, date.length));
}

/** A week whose days are named above its lines and are over, or somebody's diary of it: "Senin. Saya bertemu …". */
function isOver(own: readonly Sentence[], first: number, published: PartialDate | null): boolean {
  const named = own.filter(({ index }) => index < first).flatMap((sentence) => datesIn(sentence, published));
  if (published !== null && named.some(({ sure, last }) => sure && last !== undefined && last <= published))
    return true;
  return own.filter((sentence) => sentence.index >= first && saysI(sentence)).length >= ENTRIES;
}

/** "16 June" of a year that is not said. */
function isYearly({ date, ahead }: DateMention): boolean {
  return ahead.slice(4) === date.slice(4);
}

/** Of a year that is not said the nearer. */
function isPast({ date, ahead }: DateMention, published: PartialDate): boolean {
  const isOver = date < published.slice(0, date.length);
  return (
    isOver && (date === ahead || Date.parse(published) - Date.parse(date) < Date.parse(ahead) - Date.parse(published))
  );
}

/** "ISNIN (16 Nov)", "0930 Weekly …", "الاثنين: …", "10:00" */
function opensWithTime(sentence: Sentence): boolean {
  const at = sentence.tokens.findIndex((token) => token.kind !== "mark");
  const day = hitAt(sentence, at, "weekday");
  if (day !== null) {
    const behind = sentence.tokens[day.to];
    // "Senin, 16 Juni." alone; a sentence may open so as well.
    if (behind?.folded === ",")
      return sentence.tokens.length <= DAY && /^\d/.test(sentence.tokens[day.to + 1]?.folded ?? "");
    return behind === undefined || /^[:(.–—-]$/.test(behind.folded) || /^\d/.test(behind.folded);
  }
  return FOUR_DIGITS.test(sentence.tokens[at]?.folded ?? "") || isHour(sentence, at);
}

/** Words and marks of a day: "Senin, 16 Juni 2025." */
const DAY = 6;

function isHour({ tokens }: Sentence, at: number): boolean {
  return (
    /^\d{1,2}$/.test(tokens[at]?.folded ?? "") &&
    /^[:.]$/.test(tokens[at + 1]?.folded ?? "") &&
    /^[0-5]\d$/.test(tokens[at + 2]?.folded ?? "") &&
    tokens[at + 2]?.glued === true
  );
}
