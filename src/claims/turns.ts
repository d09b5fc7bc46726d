import type { Cue } from "../languages/language.ts";
import type { Found } from "../languages/lexicon.ts";
import { hitAt } from "../recognition/chunk.ts";
import type { Sentence } from "../stages/segment.ts";
import { isCrowd } from "./crowd-words.ts";
import type { Group } from "./groups.ts";
import type { Option } from "./options.ts";
import type { Spot } from "./scene.ts";

/** What the sentences before told last, for those that leave it unsaid. */
export interface Deed {
  readonly cue: Cue;
  readonly sentence: number;
  /** Whether it was done with several who were named nowhere: "received five envoys". */
  readonly ofCrowd: boolean;
}

/** The deed that a sentence leaves in mind: its surest meeting or journey, or else the one before. */
export function deedAfter(sentence: Sentence, spots: readonly Spot[], before: Deed | null): Deed | null {
  const [surest] = deedsIn(spots).sort((a, b) => b.cue.strength - a.cue.strength);
  if (surest !== undefined) return { cue: surest.cue, sentence: sentence.index, ofCrowd: tellsOfCrowd(sentence) };
  return before !== null && sentence.index - before.sentence < REACH ? before : null;
}

/** How many sentences later the deed is still understood. */
const REACH = 3;

/** "Then it was the Chilean's turn": somebody is named and what is done is left unsaid, which is what the sentences before told of another. */
export function turnSpots(
  sentence: Sentence,
  groups: readonly Group[],
  spots: readonly Spot[],
  deed: Deed | null,
  quoted: readonly boolean[],
): Spot[] {
  const turns = deed?.ofCrowd === true ? [...turnsIn(sentence), ...rollIn(sentence)] : turnsIn(sentence);
  const own = deedsIn(spots).filter((spot) => !turns.some(({ from, to }) => from <= spot.from && spot.to <= to));
  if (deed === null || own.length > 0) return [];
  const cue: Cue = { ...deed.cue, shape: "noun", phrases: [], strength: STRENGTH };
  return turns
    .filter(({ from }) => quoted[from] !== true)
    .map(({ from, to, proclitics }) => ({
      cue,
      from,
      to,
      pronoun: null,
      proclitics,
      quoted: false,
      words: "turn",
      understood: true as const,
    }))
    .filter((spot) => whoseTurn(spot, groups, sentence) !== null);
}

/** Whether several are told of by their office alone: "five new ambassadors", "lima duta besar". */
function tellsOfCrowd(sentence: Sentence): boolean {
  return sentence.tokens.some(
    ({ kind }, at) =>
      isCrowd(sentence, at) ||
      ((kind === "number" || hitAt(sentence, at, "number") !== null) && hitAt(sentence, at + 1, "role") !== null),
  );
}

/** "The others were", "The envoys included": the words that open a sentence which only names those of a crowd. */
function rollIn(sentence: Sentence): Pick<Found, "from" | "to" | "proclitics">[] {
  const from = [0, 1, 2].find((at) => hitAt(sentence, at, "roll") !== null || isCrowd(sentence, at));
  if (from === undefined) return [];
  for (let at = from + 1; at <= from + OPENING; at++) {
    const call = hitAt(sentence, at, "roll call");
    if (call !== null) return [{ from, to: call.to, proclitics: [] }];
    if (sentence.tokens[at]?.kind !== "word") return [];
  }
  return [];
}

/** Words of "Other envoys who presented their credentials were". */
const OPENING = 8;

/** Of phrases inside one another the longest; "in his turn" is nobody's. */
function turnsIn({ hits }: Sentence): Found[] {
  const all = hits.flatMap((found) =>
    found.filter(({ meaning, pronoun }) => meaning.kind === "turn" && (pronoun ?? "none") === "none"),
  );
  return all.filter((turn) => !all.some((other) => other !== turn && other.from <= turn.from && turn.to <= other.to));
}

function deedsIn(spots: readonly Spot[]): Spot[] {
  return spots.filter(({ cue, quoted }) => cue.relation !== "agreed on" && cue.strength >= 0.5 && !quoted);
}

const STRENGTH = 0.9;

/** The likeliest reading in which those whose turn it is did it with, or where, the others before had done it. */
export function readingOfTurn(
  options: readonly Option[],
  spot: Spot,
  groups: readonly Group[],
  sentence: Sentence,
): Option | null {
  const next = whoseTurn(spot, groups, sentence);
  const fitting = options.filter(
    ({ sides }) =>
      sides.length === 2 && sides.some(({ group }) => group === next) && sides.some(({ group }) => group === null),
  );
  return fitting.reduce<Option | null>(
    (best, option) => (best === null || option.weight > best.weight ? option : best),
    null,
  );
}

/** Those named right behind the word, or right before one that ends its clause ("was next"); not where they have a verb of their own. */
function whoseTurn({ from, to }: Spot, groups: readonly Group[], sentence: Sentence): Group | null {
  const people = groups.filter(({ kind, accompanying }) => kind === "person" && !accompanying);
  const after = people.find((group) => group.from >= to && group.from - to <= NEAR);
  if (after !== undefined) return endsClause(sentence, after.to) ? after : null;
  return (endsClause(sentence, to) && people.find((group) => group.to <= from && from - group.to <= 1)) || null;
}

const NEAR = 2;

function endsClause(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token === undefined || token.kind === "mark";
}
