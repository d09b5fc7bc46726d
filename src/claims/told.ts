import { compatible, finer } from "../dates/calendar.ts";
import type { CountryCode, Evidence, Mode, PartialDate, Relation, Status } from "../types.ts";

/** What one cue tells, once its reading is chosen. */
export interface Told {
  readonly relation: Relation;
  readonly pairs: readonly (readonly [string, string])[];
  readonly accompanying: readonly string[];
  readonly status: Status;
  readonly date: PartialDate | null;
  /** Its own sentence gives the date; otherwise the story's day was taken. */
  readonly dated: boolean;
  readonly place: string | null;
  readonly country: CountryCode | null;
  readonly mode: Mode;
  readonly topic: string | null;
  readonly topics: readonly string[];
  readonly story: number;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/** Joins what several cues tell of one event: same people, status and mode, dates that can be one. */
export function joinTold(all: readonly Told[]): Told[] {
  const joined: Told[] = [];
  for (const told of all) {
    const at = joined.findIndex((other) => isOne(other, told));
    const other = joined[at];
    if (other === undefined) joined.push(told);
    else joined[at] = join(other, told);
  }
  return joined;
}

function isOne(a: Told, b: Told): boolean {
  if (a.relation !== b.relation || a.status !== b.status || a.story !== b.story) return false;
  if (a.dated && b.dated && !compatible(a.date, b.date)) return false;
  // What has no date of its own got the story's day: another time's event is not it.
  if (a.dated !== b.dated && isFar(a.date, b.date)) return false;
  if (a.relation === "met with" && a.mode !== b.mode) return false;
  const shared = a.pairs.filter((pair) => b.pairs.some((other) => samePair(pair, other, a.relation)));
  if (a.relation === "agreed on")
    return shared.length === a.pairs.length && shared.length === b.pairs.length && sameSentence(a, b);
  // A pair told of again belongs to the meeting of few in which it was told; a summit of many is another event.
  return (
    shared.length > 0 &&
    shared.length === Math.min(a.pairs.length, b.pairs.length) &&
    Math.max(a.pairs.length, b.pairs.length) <= FEW
  );
}

function isFar(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null || compatible(a, b)) return false;
  const middle = (date: PartialDate) => Date.parse(`${date}${"-07-15".slice(date.length === 4 ? 0 : 3)}`.slice(0, 10));
  return Math.abs(middle(a) - middle(b)) > 45 * 86_400_000;
}

const FEW = 4;

function sameSentence(a: Told, b: Told): boolean {
  return a.evidence.some((one) => b.evidence.some((other) => one.start === other.start));
}

export function samePair(a: readonly [string, string], b: readonly [string, string], relation: Relation): boolean {
  return (a[0] === b[0] && a[1] === b[1]) || (relation !== "visited" && a[0] === b[1] && a[1] === b[0]);
}

function join(a: Told, b: Told): Told {
  const pairs = [...a.pairs, ...b.pairs.filter((pair) => !a.pairs.some((other) => samePair(pair, other, a.relation)))];
  const evidence = [
    ...a.evidence,
    ...b.evidence.filter((one) => !a.evidence.some((other) => other.start === one.start)),
  ];
  return {
    ...a,
    pairs,
    accompanying: [...new Set([...a.accompanying, ...b.accompanying])],
    date: a.dated === b.dated ? finer(a.date, b.date) : a.dated ? a.date : b.date,
    dated: a.dated || b.dated,
    place: a.place ?? b.place,
    country: a.place === null ? b.country : a.country,
    topic: a.topic ?? b.topic,
    topics: [...new Set([...a.topics, ...b.topics])].sort(),
    evidence,
    confidence: Math.max(a.confidence, b.confidence),
  };
}
