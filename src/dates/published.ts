import { hitAt } from "../recognition/chunk.ts";
import type { Sentence } from "../stages/segment.ts";
import type { PartialDate } from "../types.ts";
import { isDay, isoDay, weekdayOf } from "./calendar.ts";
import { datesIn } from "./find.ts";

const HEAD_LINES = 7;
const LEAD_LINES = 4;
const FOOT_LINES = 8;
const SHORT = 28;

/**
 * The day an article was published, from its own words: the first full date in the short lines at its head, then in its first paragraphs,
 * then in the short lines at its foot; else a day and month at its head with the year that the text or the weekday gives.
 *
 * @param story 0 for the article's own; a second story under a read-also line has its own day.
 * @returns null when the text does not say.
 */
export function publishedIn(sentences: readonly Sentence[], text: string, story = 0): PartialDate | null {
  const own = sentences.filter((sentence) => sentence.story === story);
  const first = own[0]?.paragraph ?? 0;
  const last = own.at(-1)?.paragraph ?? 0;
  const head = own.filter((sentence) => sentence.paragraph < first + HEAD_LINES);
  const foot = own.filter(
    (sentence) =>
      sentence.paragraph >= first + HEAD_LINES && sentence.paragraph > last - FOOT_LINES && isFooter(sentence),
  );
  for (const sentence of [
    ...head.filter(isShort),
    ...head.filter(({ paragraph }) => paragraph < first + LEAD_LINES),
    ...foot,
  ]) {
    const day = datesIn(sentence, null).find((found) => found.sure && isDay(found.date));
    if (day !== undefined) return day.date;
  }
  return withoutYear(head, text);
}

/** A line that is no sentence: "Published in Dawn, November 6th, 2024". */
function isFooter(sentence: Sentence): boolean {
  return sentence.tokens.length <= SHORT / 2 && !/^[.!?؟]$/.test(sentence.tokens.at(-1)?.folded ?? "");
}

function isShort(sentence: Sentence): boolean {
  return sentence.tokens.length <= SHORT;
}

/** "NEW YORK, 24 Sept –" or "JUMAAT, 13 Nov": the year is the latest the text names, or the next in which the weekday fits. */
function withoutYear(head: readonly Sentence[], text: string): PartialDate | null {
  const years = [...text.matchAll(/(?<!\d)20[0-3]\d(?!\d)/g)].map((match) => Number(match[0])).sort((a, b) => b - a);
  const [latest] = years;
  if (latest === undefined) return null;
  for (const sentence of head) {
    const found = datesIn(sentence, `${latest}-07-01`).find(
      (date) => isDay(date.date) && !date.sure && hasMonth(sentence, date.from, date.to),
    );
    if (found === undefined) continue;
    const [, month = 1, day = 1] = found.date.split("-").map(Number);
    const weekday = weekdayIn(sentence);
    const options = [0, 1].map((step) => isoDay(latest + step, month, day)).filter((date) => date !== null);
    return options.find((date) => weekday === null || weekdayOf(date) === weekday) ?? null;
  }
  return null;
}

function hasMonth(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hitAt(sentence, at, "month") !== null) return true;
  return false;
}

function weekdayIn(sentence: Sentence): number | null {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const hit = hitAt(sentence, at, "weekday");
    if (hit !== null) return hit.meaning.weekday;
  }
  return null;
}
