import { GraphError } from "../errors.ts";
import type { CountryCode, PartialDate, Relation, Status } from "../types.ts";
import type { GraphFact } from "./facts.ts";
import type { ParleyGraph } from "./schema.ts";
import { spellOf } from "./spells.ts";

/** Which facts are asked for; what is left out asks nothing. */
export interface FactFilter {
  readonly relation?: Relation | readonly Relation[];
  readonly status?: Status | readonly Status[];
  /** A day, month or year: facts that may have been on or after its first day. Undated facts are left out. */
  readonly since?: PartialDate;
  /** Facts that may have been on or before its last day. Undated facts are left out. */
  readonly until?: PartialDate;
  /** One of the two sides is of this country, or is it; a visit or meeting took place there. */
  readonly country?: CountryCode;
  /** How many independent articles tell it, at least: copies of one text count once. */
  readonly minSources?: number;
}

/** What a filter looks at besides countries: a fact has it, and so has a meeting. */
export interface Told {
  readonly relation: Relation;
  readonly status: Status;
  readonly date: PartialDate | null;
  readonly sources: readonly string[];
}

/**
 * Whether a fact is asked for, as a function to filter with.
 *
 * @throws GraphError when a date is none, or the time ends before it begins
 */
export function matching(graph: ParleyGraph, filter: FactFilter): (fact: GraphFact) => boolean {
  const asked = matchingTold(filter);
  const { country } = filter;
  return (fact) => asked(fact) && (country === undefined || ofCountry(graph, placesOf(graph, fact), country));
}

/** The same without a look at the country. */
export function matchingTold(filter: FactFilter): (told: Told) => boolean {
  const relations = asked(filter.relation);
  const statuses = asked(filter.status);
  const since = filter.since === undefined ? null : spellOf(checkedDate(filter.since)).start;
  const until = filter.until === undefined ? null : spellOf(checkedDate(filter.until)).end;
  if (since !== null && until !== null && until < since)
    throw new GraphError("the time asked for", `ends (${until}) before it begins (${since})`, "Swap since and until");
  return ({ relation, status, date, sources }) =>
    (relations === null || relations.has(relation)) &&
    (statuses === null || statuses.has(status)) &&
    within(date, since, until) &&
    sources.length >= (filter.minSources ?? 0);
}

/** Whether one of the nodes is of this country, or is it. */
export function ofCountry(graph: ParleyGraph, keys: readonly string[], country: CountryCode): boolean {
  const wanted = country.toUpperCase();
  return keys.some((key) => graph.getNodeAttributes(key).country?.toUpperCase() === wanted);
}

function asked<T>(wanted: T | readonly T[] | undefined): ReadonlySet<T> | null {
  if (wanted === undefined) return null;
  return new Set<T>(Array.isArray(wanted) ? wanted : [wanted as T]);
}

function checkedDate(date: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) return date;
  throw new GraphError(`the date "${date}"`, "is not a day, month or year", "Write it as 2024-11-05, 2024-11 or 2024");
}

function within(date: string | null, since: string | null, until: string | null): boolean {
  if (since === null && until === null) return true;
  if (date === null) return false;
  const spell = spellOf(date);
  return (since === null || spell.end >= since) && (until === null || spell.start <= until);
}

function placesOf(graph: ParleyGraph, { source, target, meeting }: GraphFact): string[] {
  return [source, target, ...(meeting !== null && graph.hasNode(meeting) ? [meeting] : [])];
}
