import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Group } from "./groups.ts";

/** The groups of a sentence once it is known who acts together and who only comes along. */
export function inCompany(sentence: Sentence, groups: readonly Group[]): Group[] {
  return withAttendants(sentence, withThosePresent(sentence, together(sentence, groups)));
}

/** "X bersama Y menemui Z": whom a subject has beside it, right before the verb, does what the verb tells. */
function together(sentence: Sentence, groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const first = joined.at(-1);
    if (first === undefined || !actsWith(sentence, first, group)) joined.push(group);
    else joined.splice(-1, 1, join(first, group));
  }
  return joined;
}

function actsWith(sentence: Sentence, first: Group, group: Group): boolean {
  if (first.kind !== group.kind || first.kind === "place" || first.kind === "country") return false;
  const heads = first.marker === null || isComma(sentence, first.from - 1);
  if (!heads || first.form === "pair" || first.accompanying || group.accompanying) return false;
  if (group.marker !== "with" || group.form !== "name" || first.actors.some((one) => group.actors.includes(one)))
    return false;
  return markerAt(sentence, first.to, "with")?.to === group.from && opensDeed(sentence, group.to);
}

/** Whether a verb follows, but for a word or two as "today", "also", "later". */
function opensDeed(sentence: Sentence, from: number): boolean {
  for (let at = from; at <= from + BETWEEN; at++) {
    const cue = hitAt(sentence, at, "cue")?.meaning.cue;
    if (cue !== undefined) return (cue.shape === "verb" || cue.shape === "host") && cue.relation !== "visited";
    if (sentence.tokens[at]?.kind !== "word" || hitAt(sentence, at, "marker") !== null) return false;
  }
  return false;
}

/** Words between a subject and its verb. */
const BETWEEN = 2;

function join(first: Group, second: Group): Group {
  return {
    ...first,
    references: [...first.references, ...second.references],
    actors: [...first.actors, ...second.actors],
    to: second.to,
  };
}

/** "Turut hadir dalam pertemuan itu X dan Y": those whom a sentence opens with as present too took part and met nobody. */
function withThosePresent(sentence: Sentence, groups: Group[]): Group[] {
  const opening = hitAt(sentence, 0, "accompanying");
  const first = groups.find(({ kind }) => kind === "person");
  if (opening === null || first === undefined || first.marker !== null) return groups;
  const way = first.from - opening.to;
  if (way < 0 || way > LONGEST_OPENING || !isOfMeeting(sentence, opening.to, first.from)) return groups;
  return groups.map((group) =>
    group.kind === "person" && (group.marker === null || group.marker === "and")
      ? { ...group, accompanying: true }
      : group,
  );
}

/** Whether the words between name the meeting, and no comma opens another clause. */
function isOfMeeting(sentence: Sentence, from: number, to: number): boolean {
  let meeting = false;
  for (let at = from; at < to; at++) {
    if (isComma(sentence, at)) return false;
    const cue = hitAt(sentence, at, "cue")?.meaning.cue;
    if (cue !== undefined && cue.shape !== "noun") return false;
    meeting ||= cue?.relation === "met with";
  }
  return meeting;
}

/** "Pada pertemuan tersebut antara lain" */
const LONGEST_OPENING = 8;

/** "Menlu Y mendampingi Presiden X bertemu Z": Y comes along; so do those behind in "Turut mendampingi Presiden X, Menlu Y dan …". */
function withAttendants(sentence: Sentence, groups: Group[]): Group[] {
  const at = sentence.tokens.findIndex((_, token) => hitAt(sentence, token, "attending") !== null);
  if (at < 0) return groups;
  const people = groups.filter(({ kind, says }) => kind === "person" && !says);
  const attendant = people.findLast(({ to, marker }) => to <= at && (marker === null || marker === "and"));
  const [, ...behind] = people.filter(({ from }) => from > at);
  const attendants =
    attendant === undefined ? behind.filter(({ marker }) => marker === null || marker === "and") : [attendant];
  return groups.map((group) => (attendants.includes(group) ? { ...group, accompanying: true } : group));
}
