import type { Sentence } from "../stages/segment.ts";
import type { PartialDate } from "../types.ts";
import { isDay } from "./calendar.ts";
import { datesIn } from "./find.ts";

const HEAD_LINES = 8;
const SHORT = 14;

/**
 * The day an article was published, from its own words: a full date in the short lines at its head or foot, else in its dateline,
 * else the latest full date that the text gives.
 *
 * @returns null when the text gives no full date.
 */
export function publishedIn(sentences: readonly Sentence[]): PartialDate | null {
  const own = sentences.filter((sentence) => sentence.story === 0);
  const last = own.at(-1)?.paragraph ?? 0;
  const head = own.filter((sentence) => sentence.paragraph < HEAD_LINES);
  const lines = [...head.filter(isShort), ...own.filter((sentence) => sentence.paragraph > last - 8 && isShort(sentence))];
  for (const sentence of [...lines, ...head.slice(0, 4)]) {
    const day = fullDates(sentence)[0];
    if (day !== undefined) return day;
  }
  return own.flatMap(fullDates).sort().at(-1) ?? null;
}

function isShort(sentence: Sentence): boolean {
  return sentence.tokens.length <= SHORT * 2;
}

function fullDates(sentence: Sentence): PartialDate[] {
  return datesIn(sentence, null).filter((found) => found.sure && isDay(found.date)).map((found) => found.date);
}
