import type { Looked } from "../recognition/chunk.ts";
import type { PartialDate } from "../types.ts";
import { isDay } from "./calendar.ts";
import type { Step } from "./steps.ts";

/** A date in a sentence. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly date: PartialDate;
  /** What the words mean when they look ahead: "on Friday" of a planned meeting. */
  readonly ahead: PartialDate;
  /** Written with its year, or counted from today: nothing about it is guessed. */
  readonly sure: boolean;
  /** Sure by its weekday alone, which bears out the year that the text does not say. */
  readonly yearless?: true;
  /** Which way the words look where the date is too coarse to tell: "next week" in the middle of a month. */
  readonly way?: "ahead" | "past";
  /** The last day, of several: "25 and 26 June". */
  readonly last?: PartialDate;
  /** Stands before the noun that it dates: "a 2022 meeting". */
  readonly ofNoun?: true;
  /** Of the year last spoken of: "2 December of the same year". */
  readonly sameYear?: true;
  /** Its month is that last spoken of: "on the 14th". */
  readonly sameMonth?: true;
  /** Counted from a day that the sentence itself does not name: "the next day". */
  readonly thence?: Step;
  /** The day on which somebody says so: nothing to come is on it. */
  readonly told?: true;
  /** Counted from the day on which a visit began, -1 being its last: "on the second day". */
  readonly stay?: true;
}

/** The day or month meant of what has been called off, before or after: the nearer to today. */
export function nearerOf({ date, ahead, sure }: DateMention, published: PartialDate | null): PartialDate {
  if (!isDay(published)) return date;
  const far = (given: PartialDate) => Math.abs(Date.parse(middle(given)) - Date.parse(published));
  const open = !sure && date.length === ahead.length && date.length > 4;
  return open && far(ahead) < far(date) ? ahead : date;
}

function middle(date: PartialDate): string {
  return date.length === 7 ? `${date}-15` : date;
}

/** Reads the date that begins at a token, if one does. */
export type Reader = (sentence: Looked, at: number, published: PartialDate | null) => DateMention | null;

/** A date read from words; `null` where the calendar has none such. */
export function mention(
  from: number,
  to: number,
  date: PartialDate | null,
  sure: boolean,
  ahead: PartialDate | null = date,
): DateMention | null {
  return date === null || ahead === null ? null : { from, to, date, ahead, sure };
}
