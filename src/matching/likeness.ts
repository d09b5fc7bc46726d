import {
  BEGINS_TWO,
  isLatinCode,
  OMISSION,
  OMISSION_ACROSS,
  OMISSION_LAST,
  POSSIBLE_KINDS,
  SUBSTITUTION,
  SURE_KINDS,
  TWO,
  WEIGHT,
} from "./costs.ts";
import { SOUNDS } from "./sounds.ts";

const LONGEST = 48;
/** Below this two words are unlike, however much. */
const LEAST = 0.5;

/** How two words stand to each other, wherever they stand in their names. */
export interface WordsAlike {
  readonly likeness: number;
  readonly how: "sounds alike" | "spelt alike" | "nickname";
}

/** Working rows of the comparison, made once and handed in, so that a million comparisons allocate nothing. */
export interface Rows {
  before: Float64Array;
  row: Float64Array;
  /** What was found of two words before: the same few thousand names meet again and again. */
  readonly known: Map<string, Map<string, WordsAlike | null>>;
}

/** Rows for words of up to 48 sounds. */
export function makeRows(): Rows {
  return { before: new Float64Array(LONGEST + 1), row: new Float64Array(LONGEST + 1), known: new Map() };
}

/**
 * How alike two words sound, 0 to 1: one minus the cost of the cheapest reading of one as the other, in parts of their weight.
 * It is Levenshtein's distance with costs by sound instead of 1; across scripts leaving out a vowel is nearly free.
 *
 * @param least what is less alike may come out as anything below it
 */
export function likeness(a: Uint8Array, b: Uint8Array, across: boolean, rows: Rows, least: number = LEAST): number {
  const omission = across ? OMISSION_ACROSS : OMISSION;
  const heavy = Math.max(weightOf(a), weightOf(b), 1);
  const most = (1 - least) * heavy;
  // Across scripts the Latin word comes first: its digraphs may be two Arabic letters.
  const distance =
    across && !isLatinCode(a[0] ?? 0) ? distanceOf(b, a, omission, most, rows) : distanceOf(a, b, omission, most, rows);
  return Math.max(0, 1 - distance / heavy);
}

function distanceOf(a: Uint8Array, b: Uint8Array, omission: Float64Array, most: number, rows: Rows): number {
  let { before, row } = rows;
  // Read once: an imported binding is looked up at each use.
  const [costs, twos, beginsTwo] = [SUBSTITUTION, TWO, BEGINS_TWO];
  const width = Math.min(b.length, LONGEST);
  before[0] = 0;
  for (let j = 1; j <= width; j++) before[j] = (before[j - 1] ?? 0) + (omission[b[j - 1] ?? 0] ?? 1);
  for (let i = 1; i <= a.length; i++) {
    const sound = a[i - 1] ?? 0;
    const left = (i === a.length && omission === OMISSION_ACROSS ? OMISSION_LAST[sound] : omission[sound]) ?? 1;
    row[0] = (before[0] ?? 0) + left;
    let least = row[0];
    for (let j = 1; j <= width; j++) {
      const other = b[j - 1] ?? 0;
      let best = (before[j - 1] ?? 0) + (costs[sound * SOUNDS + other] ?? 1);
      const dropA = (before[j] ?? 0) + left;
      if (dropA < best) best = dropA;
      const dropB = (row[j - 1] ?? 0) + (omission[other] ?? 1);
      if (dropB < best) best = dropB;
      if (beginsTwo[sound] === 1 && j > 1 && twos.has((sound * SOUNDS + (b[j - 2] ?? 0)) * SOUNDS + other)) {
        best = Math.min(best, before[j - 2] ?? best);
      }
      row[j] = best;
      if (best < least) least = best;
    }
    // A reading of two letters as one looks back one row's worth: one more letter may be saved.
    if (least > most + 1) return Number.POSITIVE_INFINITY;
    [before, row] = [row, before];
  }
  return before[width] ?? 0;
}

/** How much sound a word has, in consonants. */
export function weightOf(codes: Uint8Array): number {
  let weight = 0;
  for (let at = 0; at < codes.length; at++) weight += WEIGHT[codes[at] ?? 0] ?? 1;
  return weight;
}

/** Whether two words can be alike by their lengths and kinds of consonants alone: a quick test before the full one. */
export function mayBeAlike(a: Uint8Array, b: Uint8Array): boolean {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (long > 2 * short + 2) return false;
  const [sureA, possibleA] = [kindsOf(a, SURE_KINDS), kindsOf(a, POSSIBLE_KINDS)];
  const [sureB, possibleB] = [kindsOf(b, SURE_KINDS), kindsOf(b, POSSIBLE_KINDS)];
  return bitCount(sureA & ~possibleB) + bitCount(sureB & ~possibleA) <= MOST_KINDS_APART;
}

const MOST_KINDS_APART = 2;

function kindsOf(codes: Uint8Array, kinds: Uint8Array): number {
  let bits = 0;
  for (let at = 0; at < codes.length; at++) bits |= kinds[codes[at] ?? 0] ?? 0;
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Whether the two words are of different scripts. */
export function acrossScripts(a: Uint8Array, b: Uint8Array): boolean {
  return isLatinCode(a[0] ?? 0) !== isLatinCode(b[0] ?? 0);
}

/**
 * Letters that must be changed, added, dropped or swapped with a neighbour to turn one word into the other
 * (optimal string alignment: Levenshtein with transpositions).
 */
export function letterDistance(a: string, b: string): number {
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  for (let i = 0; i <= a.length; i++) table[i * width] = i;
  for (let j = 0; j <= b.length; j++) table[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const at = i * width + j;
      let best = Math.min(
        (table[at - width] ?? 0) + 1,
        (table[at - 1] ?? 0) + 1,
        (table[at - width - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) best = Math.min(best, (table[at - 2 * width - 2] ?? 0) + 1);
      table[at] = best;
    }
  }
  return table[a.length * width + b.length] ?? 0;
}
