import type { Evidence, PartialDate, Status } from "../types.ts";
import type { Report } from "./events.ts";
import { daysOf, isDay } from "./window.ts";

/** How long after the day that was called off a meeting put off to no day may be held: set by hand. */
const HELD_WITHIN = 60;

/** A report that may say that its event was put off, and to which day. */
export interface Movable extends Report {
  readonly postponed: boolean;
  readonly postponedTo: PartialDate | null;
}

/** What a claim's evidence says of its being put off. */
export function putOffIn(evidence: readonly Evidence[]): Pick<Movable, "postponed" | "postponedTo"> {
  return {
    postponed: evidence.some((each) => each.postponed === true),
    postponedTo: evidence.find((each) => each.postponedTo !== undefined)?.postponedTo ?? null,
  };
}

/** That an event was put off, and to which day by the latest word; nothing where nobody says so. */
export function putOff(reports: readonly Movable[]): { readonly postponed?: true; readonly postponedTo?: PartialDate } {
  const said = reports.filter((report) => report.postponed).sort(latestFirst);
  if (said.length === 0) return {};
  const to = said.find((report) => report.postponedTo !== null)?.postponedTo ?? null;
  return to === null ? { postponed: true } : { postponed: true, postponedTo: to };
}

/** The reports as they differ: having been put off is no disagreement with being planned for the new day, or held. */
export function reconciled<R extends Movable>(reports: readonly R[], status: Status): R[] {
  return status === "cancelled" ? [...reports] : reports.map((each) => (each.postponed ? { ...each, status } : each));
}

/**
 * The day each report is of, once what was put off is known: a plan for the old day, and the word that it was put off, are of the new day. The new day is
 * the one that the report of putting off names, or else the only one on which a later article has the same people meet. All other reports keep their own.
 */
export function effectiveDays<R extends Movable>(
  reports: readonly R[],
  peopleOf: (report: R) => string,
): (PartialDate | null)[] {
  const byPeople = new Map<string, number[]>();
  reports.forEach((report, at) => {
    const people = peopleOf(report);
    byPeople.set(people, [...(byPeople.get(people) ?? []), at]);
  });
  const days = reports.map(({ date }) => date);
  for (const places of byPeople.values()) {
    const own = places.flatMap((at) => reports[at] ?? []);
    const moves = own.filter((report) => report.postponed).sort(latestFirst);
    if (moves.length === 0) continue;
    for (const at of places) days[at] = movedTo(reports[at], moves, own) ?? days[at] ?? null;
  }
  return days;
}

/** The latest word first; of one day, the later new day. */
function latestFirst(a: Movable, b: Movable): number {
  const [x, y] = [`${a.published ?? ""} ${a.postponedTo ?? ""}`, `${b.published ?? ""} ${b.postponedTo ?? ""}`];
  return x < y ? 1 : x > y ? -1 : 0;
}

function movedTo(report: Movable | undefined, moves: readonly Movable[], own: readonly Movable[]): PartialDate | null {
  if (report === undefined || report.status === "happened") return null;
  const move = moves.find((each) => each === report || isOldPlan(report, each));
  return move === undefined ? null : (move.postponedTo ?? heldLater(move, own));
}

/** Whether a plan is the one that was put off: told no later, for that day or with no day said. */
function isOldPlan(plan: Movable, move: Movable): boolean {
  if (plan.article === move.article && plan.status === move.status) return false;
  if ((plan.published ?? "") > (move.published ?? "")) return false;
  if (plan.date === null || plan.date === move.postponedTo) return false;
  if (isPlanned(move)) return plan.date.startsWith(move.date ?? "") || (move.date ?? "").startsWith(plan.date);
  return move.published !== null && Math.abs(daysOf(plan.date).from - daysOf(move.published).from) <= HELD_WITHIN;
}

/** Whether the day of a report of putting off is that of the old plan: not the new day, nor that of the news. */
function isPlanned({ date, published, postponedTo }: Movable): boolean {
  return date !== null && date !== postponedTo && (published === null || date > published);
}

/** The only day within some weeks on which a later article has the same people meet. */
function heldLater(move: Movable, own: readonly Movable[]): PartialDate | null {
  const from = move.date ?? move.published;
  if (from === null) return null;
  const days = new Set(
    own.flatMap(({ status, date, published }) => {
      if (status === "cancelled" || date === null || !isDay(date) || (published ?? "") <= (move.published ?? ""))
        return [];
      const later = daysOf(date).from - daysOf(from).to;
      return later > 0 && later <= HELD_WITHIN ? [date] : [];
    }),
  );
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}
