import { foldedAt, hitAt, type Looked, markerAt } from "../recognition/chunk.ts";
import type { PartialDate } from "../types.ts";
import { addDays, addMonths, isDay } from "./calendar.ts";

/** So many days, weeks, months or years from a day. */
export interface Step {
  readonly unit: "day" | "week" | "month" | "year";
  readonly count: number;
}

/** "two weeks", "14 hari", "أسبوعين" */
export function spanAt(
  sentence: Looked,
  at: number,
): { readonly to: number; readonly unit: Step["unit"]; readonly count: number | null } | null {
  const written = /^\d{1,2}$/.test(foldedAt(sentence, at)) ? Number(foldedAt(sentence, at)) : null;
  const number = hitAt(sentence, at, "number");
  // A word can be both: "sebulan", "شهرين".
  const both = number !== null && hitAt(sentence, at, "unit")?.to === number.to;
  const unit = hitAt(sentence, written !== null ? at + 1 : both ? at : (number?.to ?? at), "unit");
  return unit === null
    ? null
    : { to: unit.to, unit: unit.meaning.unit, count: written ?? number?.meaning.value ?? null };
}

/** A day so many steps from another, as exact as the count is; `null` where the other is too vague to count from. */
export function stepped(from: PartialDate, { unit, count }: Step): PartialDate | null {
  if (count === 0) return from;
  if (unit === "year") return String(Number(from.slice(0, 4)) + count);
  if (unit === "month") return from.length < 7 ? null : addMonths(from, count);
  if (!isDay(from)) return null;
  return unit === "week" ? addDays(from, 7 * count).slice(0, 7) : addDays(from, count);
}

export function stepAt(
  sentence: Looked,
  at: number,
): { readonly to: number; readonly step: Step; readonly stay?: true } | null {
  const stay = hitAt(sentence, at, "day of stay");
  if (stay !== null && !isOfAnother(sentence, stay.to))
    return { to: stay.to, step: { unit: "day", count: stay.meaning.offset }, stay: true };
  const days = hitAt(sentence, at, "days then") ?? bareDays(sentence, at);
  if (days !== null) return { to: days.to, step: { unit: "day", count: days.meaning.offset } };
  // "بعدها بأسبوعين", "بعد شهرين من ذلك"
  const first =
    hitAt(sentence, at, "before then") ??
    hitAt(sentence, at, "after then") ??
    hitAt(sentence, at, "ago") ??
    hitAt(sentence, at, "hence");
  const span = spanAt(sentence, first?.to ?? at);
  if (span === null) return null;
  const counted = first !== null && first.meaning.kind !== "ago" && first.meaning.kind !== "hence";
  const end =
    first === null
      ? (hitAt(sentence, span.to, "before then") ?? hitAt(sentence, span.to, "after then"))
      : counted
        ? { to: span.to }
        : hitAt(sentence, span.to, "of then");
  const sign = first ?? hitAt(sentence, span.to, "before then");
  if (end === null || (first === null && span.count === null)) return null;
  const back = sign !== null && (sign.meaning.kind === "before then" || sign.meaning.kind === "ago");
  return { to: end.to, step: { unit: span.unit, count: (span.count ?? 1) * (back ? -1 : 1) } };
}

/** "the day before", when the clause ends there or goes on with a preposition. */
function bareDays(sentence: Looked, at: number) {
  const days = hitAt(sentence, at, "days then, bare");
  if (days === null) return null;
  const next = sentence.tokens[days.to];
  const goesOn = markerAt(sentence, days.to, "in", "on", "with", "and", "for", "from") !== null;
  return next === undefined || next.kind === "mark" || goesOn ? days : null;
}

/** "On the second day of the summit" is no day of a visit. */
function isOfAnother(sentence: Looked, at: number): boolean {
  const of = markerAt(sentence, at, "of");
  if (of === null) return false;
  for (let word = of.to; word < of.to + LONGEST_VISIT; word++) {
    const cue = hitAt(sentence, word, "cue")?.meaning.cue;
    if (cue?.relation === "visited") return false;
  }
  return true;
}

/** "her five-day state visit" */
const LONGEST_VISIT = 6;
