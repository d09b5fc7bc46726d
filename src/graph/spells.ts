import { byCodeUnit } from "./order.ts";

/** A time in which something stands in the graph: days, both inclusive. */
export interface Spell {
  readonly start: string;
  readonly end: string;
}

/**
 * The days that a day, month or year may mean.
 *
 * @example
 * spellOf("2024-02") //=> { start: "2024-02-01", end: "2024-02-29" }
 */
export function spellOf(date: string): Spell {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return { start: date, end: date };
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  return { start: `${year}-${month}-01`, end: `${year}-${month}-${daysIn(Number(year), Number(month))}` };
}

/** The spells of all dates in order, those that overlap joined; none if one of the dates is unknown, since then it may stand at any time. */
export function spellsOf(dates: readonly (string | null)[]): Spell[] {
  const known = dates.filter((date) => date !== null);
  if (known.length < dates.length) return [];
  const spells = known
    .map(spellOf)
    .sort((one, other) => byCodeUnit(one.start, other.start) || byCodeUnit(one.end, other.end));
  const joined: Spell[] = [];
  for (const spell of spells) {
    const last = joined.at(-1);
    if (last === undefined || last.end < spell.start) joined.push(spell);
    else if (last.end < spell.end) joined[joined.length - 1] = { start: last.start, end: spell.end };
  }
  return joined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
