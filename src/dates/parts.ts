import { foldedAt, hitAt, type Looked, markerAt } from "../recognition/chunk.ts";
import { isComma, isJoinedByHyphen } from "../recognition/marks.ts";

/** "Mar-a-Lago" is no month; "March-April" are two. */
function opensName(sentence: Looked, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return isJoinedByHyphen(sentence, at) && next?.kind === "word" && hitAt(sentence, at + 1, "month") === null;
}

/** "العاشر من آذار", not "3 dari Mei". */
function fromAt(sentence: Looked, at: number): number | null {
  return hitAt(sentence, at - 1, "day of month") !== null || hitAt(sentence, at, "before month") !== null
    ? (markerAt(sentence, at, "from")?.to ?? null)
    : null;
}

export function monthAt(sentence: Looked, at: number): { to: number; month: number } | null {
  const skip = isComma(sentence, at) ? at + 1 : (markerAt(sentence, at, "of")?.to ?? fromAt(sentence, at) ?? at);
  const hit = hitAt(sentence, skip, "month");
  if (hit === null || opensName(sentence, hit.to)) return null;
  let to = hit.to;
  if (foldedAt(sentence, to) === "." && sentence.tokens[to]?.glued) to += 1;
  if (foldedAt(sentence, to) === "/" || foldedAt(sentence, to) === "(") {
    const second = hitAt(sentence, to + 1, "month");
    if (second !== null) to = second.to + (foldedAt(sentence, second.to) === ")" ? 1 : 0);
  }
  return { to, month: hit.meaning.month };
}

export function dayNumber(sentence: Looked, at: number): { to: number; value: number; last: number | null } | null {
  const word = hitAt(sentence, at, "day of month");
  if (word !== null && markerAt(sentence, word.to, "of", "from") !== null)
    return { to: word.to, value: word.meaning.day, last: null };
  const text = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(foldedAt(sentence, at));
  const value = Number(text?.[1]);
  if (text === null || value < 1 || value > 31) return null;
  const ordinal = hitAt(sentence, at + 1, "ordinal") !== null && sentence.tokens[at + 1]?.glued === true;
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

export function yearNumber(sentence: Looked, at: number): number | null {
  const text = foldedAt(sentence, at);
  return /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

export function yearAfter(sentence: Looked, at: number): { to: number; value: number } | null {
  const skip = /^[,(.]$/.test(foldedAt(sentence, at)) ? at + 1 : (hitAt(sentence, at, "year sign")?.to ?? at);
  const value = yearNumber(sentence, skip);
  return value === null ? null : { to: skip + 1, value };
}

export function two(value: number): string {
  return String(value).padStart(2, "0");
}

export function directionBefore(sentence: Looked, at: number): number | null {
  const hit = hitAt(sentence, at - 1, "direction");
  return hit !== null && hit.to === at ? hit.meaning.offset : null;
}
