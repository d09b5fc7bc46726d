import type { CanonicalActor, Evidence, PartialDate } from "../types.ts";
import type { Constraint } from "./cluster.ts";
import type { Decision } from "./decisions.ts";
import type { Pair } from "./events.ts";
import { slug } from "./label.ts";
import type { MeetingReport } from "./meetings.ts";
import { daysOf, overlap } from "./window.ts";

/** A meeting as a person names it: "2024-11-05-abbas-araghchi-ishaq-dar@kompas-1:104-150", its key and where an article tells of it. */
export interface MeetingReference {
  readonly key: string;
  /** Null where a key stands alone, as the graph has it today. */
  readonly article: string | null;
  /** Where the evidence starts; null for anywhere in the article. */
  readonly start: number | null;
}

/** Reads a key of a meeting, with an article and its evidence or without; null for what is no such key. */
export function meetingReference(text: string): MeetingReference | null {
  const found = /^((?:undated|\d{4}(?:-\d\d){0,2})-[^@\s]+)(?:@(.+?)(?::(\d+)-\d+)?)?$/u.exec(text.trim());
  const [, key, article = null, start] = found ?? [];
  return key === undefined ? null : { key, article, start: start === undefined ? null : Number(start) };
}

/** Names the meeting of a key by the first words of an article, or of any, that tell of it; null where none does. */
export function pinned(key: string, article: string | null, evidence: readonly Evidence[]): string | null {
  const quote = evidence.find((each) => article === null || each.article === article);
  return quote === undefined ? null : `${key}@${quote.article}:${quote.start}-${quote.end}`;
}

/** Whether a decision is on two meetings, not on two actors. */
export function isOfMeetings({ judgement, a, b }: Decision): boolean {
  const judged = judgement === "same" || judgement === "different";
  return judged && meetingReference(a) !== null && meetingReference(b) !== null;
}

/** The key of each report's meeting, and the pairs that the rules joined. */
interface Keyed {
  readonly keys: readonly string[];
  readonly joined: readonly Pair[];
}

/** What a person's decisions came to. */
export interface Decided {
  /** A pair of reports for each decision that holds. */
  readonly decided: readonly Constraint[];
  /** Decisions that no longer fit. */
  readonly warnings: readonly string[];
}

/** The surface forms of an actor. */
type NamesOf = (actor: string) => CanonicalActor["names"] | undefined;

/**
 * Applies a person's decisions on meetings. A "different" is looked up among the meetings as they are without decisions, a "same" among those that this
 * leaves. What names no meeting, or several, is warned of and left out, and so is a "same" against a "different".
 */
export function decideMeetings<Grouping extends Keyed>(
  decisions: readonly Decision[],
  reports: readonly MeetingReport[],
  namesOf: NamesOf,
  group: (constraints: readonly Constraint[]) => Grouping,
): Grouping & Decided {
  const free = group([]);
  if (decisions.length === 0) return { ...free, decided: [], warnings: [] };
  const apart = lookUp(decisions, "different", (text) => placesOf(text, reports, free, namesOf), free);
  const parted = group(apart.constraints);
  const joined = lookUp(decisions, "same", (text) => placesOf(text, reports, parted, namesOf), parted);
  const keyed = group([...apart.constraints, ...joined.constraints]);
  const holds = ({ a, b }: Constraint): boolean => keyed.keys[a] === keyed.keys[b];
  const broken = joined.found.filter(({ pair }) => !holds(pair)).map(({ decision }) => contradicted(decision));
  return {
    ...keyed,
    joined: [...new Set([...parted.joined, ...keyed.joined])],
    decided: [...apart.found, ...joined.found.filter(({ pair }) => holds(pair))].map(({ pair }) => pair),
    warnings: [...apart.warnings, ...joined.warnings, ...broken],
  };
}

interface LookedUp {
  readonly found: readonly { readonly decision: Decision; readonly pair: Constraint }[];
  readonly constraints: readonly Constraint[];
  readonly warnings: readonly string[];
}

function lookUp(
  decisions: readonly Decision[],
  judgement: "same" | "different",
  find: (text: string) => readonly number[] | string,
  { keys }: Keyed,
): LookedUp {
  const found: { decision: Decision; pair: Constraint }[] = [];
  const constraints: Constraint[] = [];
  const warnings: string[] = [];
  for (const decision of decisions) {
    if (decision.judgement !== judgement) continue;
    const [a, b] = [find(decision.a), find(decision.b)];
    const told = typeof a === "string" ? a : typeof b === "string" ? b : null;
    const made = typeof a === "string" || typeof b === "string" ? [] : constraintsOf(a, b, decision, keys);
    const pair = made.at(-1);
    if (pair === undefined) warnings.push(`line ${decision.line}: ${told ?? inseparable(decision)}`);
    else found.push({ decision, pair });
    constraints.push(...made);
  }
  return { found, constraints, warnings };
}

/** Whole meetings are joined or kept apart; within one meeting only the reports that are named. The reports that are named stand in the last. */
function constraintsOf(
  a: readonly number[],
  b: readonly number[],
  { judgement, note }: Decision,
  keys: readonly string[],
): Constraint[] {
  const same = judgement === "same";
  const [first, other] = [a[0] ?? 0, b[0] ?? 0];
  const meeting = (at: number): number[] => keys.flatMap((key, place) => (key === keys[at] ? [place] : []));
  const named = { a: first, b: other, same, note };
  if (same) return [...chain(meeting(first)), ...chain(meeting(other)), named];
  if (keys[first] !== keys[other]) return [...cross(meeting(first), meeting(other)), named];
  return a.some((at) => b.includes(at)) ? [] : [...cross(a, b), named];
}

function chain([first, ...rest]: readonly number[]): Constraint[] {
  return first === undefined ? [] : rest.map((at) => ({ a: first, b: at, same: true }));
}

function cross(a: readonly number[], b: readonly number[]): Constraint[] {
  return a.flatMap((left) => b.map((right) => ({ a: left, b: right, same: false })));
}

/**
 * The reports of the one meeting that a person named. Its key may be another by now, by another article's day, a fourth participant, a better spelling: then
 * it is told by the same words, and where these tell of several, by the people and the day in the key.
 */
function placesOf(
  text: string,
  reports: readonly MeetingReport[],
  { keys }: Keyed,
  namesOf: NamesOf,
): readonly number[] | string {
  const { key, article, start } = meetingReference(text) ?? { key: text, article: null, start: null };
  const day = dayIn(key);
  const isSaidThere = ({ claim }: MeetingReport): boolean => claim.evidence.some((quote) => quote.start === start);
  const isIn = (report: MeetingReport): boolean => article !== null && standsIn(report, key, namesOf);
  const ways: readonly ((report: MeetingReport, at: number) => boolean)[] = [
    (_, at) => keys[at] === key,
    (report) => isIn(report) && [report.date, report.claim.date].includes(day),
    (report) => isIn(report) && (isSaidThere(report) || isNear(report.date, day)),
    isSaidThere,
  ];
  const own = reports
    .map((report, at) => ({ report, at }))
    .filter(({ report }) => (article ?? report.article) === report.article);
  const there = own.filter(({ report }) => isSaidThere(report));
  for (const way of ways) {
    const places = (there.length > 0 ? there : own).filter(({ report, at }) => way(report, at)).map(({ at }) => at);
    const meetings = new Set(places.map((at) => keys[at]));
    if (meetings.size > 1) return `"${text}" names ${meetings.size} meetings: ${[...meetings].join(", ")}`;
    if (meetings.size === 1) return places;
  }
  return `no meeting is "${text}"`;
}

function standsIn({ participants }: MeetingReport, key: string, namesOf: NamesOf): boolean {
  const forms = (actor: string): string[] => [actor, ...(namesOf(actor) ?? []).map((name) => slug(name.text))];
  return participants.every((actor) => forms(actor).some((form) => `-${key}-`.includes(`-${form}-`)));
}

function dayIn(key: string): PartialDate | null {
  return /^\d{4}(?:-\d\d){0,2}(?=-)/u.exec(key)?.[0] ?? null;
}

function isNear(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null) return true;
  const { from, to } = daysOf(a);
  return overlap({ from: from - 1, to: to + 1 }, daysOf(b)) !== null;
}

function inseparable({ a, b }: Decision): string {
  return `"${a}" and "${b}" are one article's word: name two articles, as in KEY@ARTICLE`;
}

function contradicted({ a, b, line }: Decision): string {
  return `line ${line}: "${a}" and "${b}" are decided the same, but also different`;
}
