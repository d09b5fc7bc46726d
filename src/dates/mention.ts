import type { Looked } from "../recognition/chunk.ts";
import type { PartialDate } from "../types.ts";
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
  /** The last day, of several: "25 and 26 June". */
  readonly last?: PartialDate;
  /** Of the year last spoken of: "2 December of the same year". */
  readonly sameYear?: true;
  /** Counted from a day that the sentence itself does not name: "the next day". */
  readonly thence?: Step;
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
