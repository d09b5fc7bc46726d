import { SUBSTITUTION, WEIGHT } from "./costs.ts";
import { acrossScripts, letterDistance, likeness, mayBeAlike, type Rows, type WordsAlike } from "./likeness.ts";
import type { NamePart } from "./parts.ts";
import { SOUNDS } from "./sounds.ts";
import { kinNames, nicknames } from "./words.ts";

/** Parts of one name set beside parts of the other. */
export interface Pairing {
  /** Places in the first and the second name; two places where two words are one. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** 0 to 1. */
  readonly likeness: number;
  readonly how: "same" | "sounds alike" | "spelt alike" | "initial" | "nickname" | "written apart" | "differs";
}

/** Two parts this alike are one name spelt twice. */
export const ALIKE = 0.74;
/** Unless their first consonants differ. */
const ALIKE_UNLESS_FIRST = 0.85;
/** Words of one script must be more alike: there both spellings write all they have. */
export const ALIKE_WITHIN = 0.6;

/**
 * Sets the parts of two names beside each other, best pair first, each part once. Parts that find no equal are paired by place as "differs",
 * so that each name's odd ones out stand opposite one another.
 */
export function align(a: readonly NamePart[], b: readonly NamePart[], rows: Rows): readonly Pairing[] {
  const pairings = pick(singles(a, b, rows), a.length, b.length);
  const sure = pairings.filter((pairing) => pairing.likeness >= SURE_PAIR);
  const [openA, openB] = [free(a.length, sure, "a"), free(b.length, sure, "b")];
  if (openA.length === 0 || openB.length === 0) return pairings;
  if (openA.length + openB.length < 3 && !carryParticle(a, openA) && !carryParticle(b, openB)) return pairings;
  const together = apart(a, b, openA, openB, rows);
  return together.length === 0 ? pairings : pick([...pairings, ...together], a.length, b.length);
}

function carryParticle(parts: readonly NamePart[], open: readonly number[]): boolean {
  return open.some((at) => parts[at]?.attached != null);
}

/** Pairs this alike need no better one: Amirrahmati is Amir Rahmati before it is like Rahmati. */
const SURE_PAIR = 0.9;

function singles(a: readonly NamePart[], b: readonly NamePart[], rows: Rows): Pairing[] {
  const pairings: Pairing[] = [];
  a.forEach((_left, i) => {
    b.forEach((_right, j) => {
      const pairing = pair(a, b, i, j, rows);
      if (pairing !== null) pairings.push(pairing);
    });
  });
  return pairings;
}

function pair(a: readonly NamePart[], b: readonly NamePart[], i: number, j: number, rows: Rows): Pairing | null {
  const [left, right] = [a[i], b[j]];
  if (left === undefined || right === undefined) return null;
  if (left.text === right.text) return { a: [i], b: [j], likeness: 1, how: "same" };
  if (left.kind === "initial" || right.kind === "initial") {
    // The last name is what an initial leaves whole.
    return isLast(left, i, a) || isLast(right, j, b) ? null : initial(left, right, i, j, rows);
  }
  if (left.kind === "number" || right.kind === "number") return null;
  if (areKin(left.text, right.text)) return null;
  const alike = wordsAlike(left, right, rows);
  return alike === null ? null : { a: [i], b: [j], likeness: alike.likeness, how: alike.how };
}

/**
 * Whether two names of two words each have one word in common at most, beyond doubt: one pair is surely alike, or none, and no other is alike at all,
 * as with Khalid Haddad and Khalid Mansour. `align` then leaves a word of each without an equal.
 */
export function shareOneOfTwo(a: readonly NamePart[], b: readonly NamePart[], rows: Rows): boolean {
  if (a.length !== 2 || b.length !== 2) return false;
  let sure = 0;
  for (const left of a) {
    for (const right of b) {
      if (isShort(left) || isShort(right)) return false;
      const alike = left.text === right.text ? 1 : (wordsAlike(left, right, rows)?.likeness ?? 0);
      if (alike >= SURE_PAIR) sure++;
      else if (alike > 0) return false;
    }
  }
  if (sure > 1) return false;
  const apart = sure === 1 ? mayBeAttached : mayBeWrittenApart;
  return !apart(a, b) && !apart(b, a);
}

/** Whether a word with the particle before it written on begins as a word of the other: Ben Haddou, Benhaddou. */
function mayBeAttached(parts: readonly NamePart[], others: readonly NamePart[]): boolean {
  return parts.some(
    ({ attached }) => attached !== null && others.some((other) => !firstsDiffer(attached.codes, other.codes)),
  );
}

/** Whether `apart` would look at the pair: a name's first word, or one that carries a particle, begins as a word of the other. */
function mayBeWrittenApart(parts: readonly NamePart[], others: readonly NamePart[]): boolean {
  return parts.some(({ codes, attached }, at) =>
    others.some(
      (other) =>
        (at === 0 && !firstsDiffer(codes, other.codes)) ||
        (attached !== null && !firstsDiffer(attached.codes, other.codes)),
    ),
  );
}

function isShort({ kind }: NamePart): boolean {
  return kind === "initial" || kind === "number";
}

/** What is kept of words compared is dropped when it is of so many. */
const MOST_WORDS = 4000;

/** Follows from the two texts alone, so that what was found once is kept. */
function wordsAlike(left: NamePart, right: NamePart, rows: Rows): WordsAlike | null {
  const beside = rows.known.get(left.text);
  const before = beside?.get(right.text);
  if (before !== undefined) return before;
  const now = compareWords(left, right, rows);
  if (beside !== undefined && beside.size < MOST_WORDS) beside.set(right.text, now);
  else {
    if (rows.known.size >= MOST_WORDS) rows.known.clear();
    rows.known.set(left.text, new Map([[right.text, now]]));
  }
  return now;
}

function compareWords(left: NamePart, right: NamePart, rows: Rows): WordsAlike | null {
  const sounds =
    left.stem !== null && right.stem !== null ? bySound(left.stem, right.stem, rows) : bySound(left, right, rows);
  if (sounds >= 0.9) return { likeness: sounds, how: "sounds alike" };
  return nickname(left, right) ?? servant(left, right) ?? nearly(left, right, sounds);
}

/** Two names that only sound alike: Hasan and Hussein. */
function areKin(left: string, right: string): boolean {
  const one = kinNames.get(left);
  const other = one === undefined ? undefined : kinNames.get(right);
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] !== other[1];
}

/** A word's letters and sounds. */
interface Sounded {
  readonly text: string;
  readonly codes: Uint8Array;
}

function bySound(left: Sounded, right: Sounded, rows: Rows): number {
  if (!mayBeAlike(left.codes, right.codes)) return 0;
  const across = acrossScripts(left.codes, right.codes);
  const sounds = likeness(left.codes, right.codes, across, rows);
  return across && sounds < ALIKE_UNLESS_FIRST && firstsDiffer(left.codes, right.codes) ? 0 : sounds;
}

/** Spellings vary inside a word; its first consonant hardly ever does. */
function firstsDiffer(left: Uint8Array, right: Uint8Array): boolean {
  return (
    (SUBSTITUTION[(left[0] ?? 0) * SOUNDS + (right[0] ?? 0)] ?? 0) >= 1 &&
    WEIGHT[left[0] ?? 0] === 1 &&
    WEIGHT[right[0] ?? 0] === 1
  );
}

function nearly(left: NamePart, right: NamePart, sounds: number): WordsAlike | null {
  if (!mayBeAlike(left.codes, right.codes)) return null;
  const across = left.arabic !== right.arabic;
  const spelt = across ? 0 : spelling((left.stem ?? left).text, (right.stem ?? right).text);
  const best = Math.max(sounds, spelt);
  if (best < (across ? ALIKE : ALIKE_WITHIN)) return null;
  return { likeness: Math.min(best, 0.97), how: sounds >= spelt ? "sounds alike" : "spelt alike" };
}

function isLast(part: NamePart, at: number, parts: readonly NamePart[]): boolean {
  return part.kind !== "initial" && at === parts.length - 1;
}

/** How alike two words of one script are spelt, letter by letter. */
function spelling(a: string, b: string): number {
  return 1 - letterDistance(a, b) / Math.max(a.length, b.length);
}

/** What `spelling` gives at most, by the lengths alone. */
function mostSpelling(a: string, b: string): number {
  return 1 - Math.abs(a.length - b.length) / Math.max(a.length, b.length);
}

function initial(left: NamePart, right: NamePart, i: number, j: number, rows: Rows): Pairing | null {
  if (acrossScripts(left.codes, right.codes)) {
    const fits = likeness(left.codes.slice(0, 1), right.codes.slice(0, 1), true, rows) >= 0.8;
    return fits ? { a: [i], b: [j], likeness: 0.85, how: "initial" } : null;
  }
  return left.text.charAt(0) === right.text.charAt(0) ? { a: [i], b: [j], likeness: 0.85, how: "initial" } : null;
}

/** "Abdul Abbas" for Abbas: the servant left out. */
function servant(left: NamePart, right: NamePart): WordsAlike | null {
  const fits = left.text === `abd${right.text}` || right.text === `abd${left.text}`;
  return fits ? { likeness: 0.85, how: "sounds alike" } : null;
}

function nickname(left: NamePart, right: NamePart): WordsAlike | null {
  const groups = nicknames.get(left.text);
  const others = nicknames.get(right.text);
  const same = groups !== undefined && others !== undefined && groups.some((group) => others.includes(group));
  return same ? { likeness: 0.93, how: "nickname" } : null;
}

/** The best pairings that share no part: likeness first, then nearness of place. */
function pick(pairings: readonly Pairing[], lengthA: number, lengthB: number): Pairing[] {
  const order = [...pairings].sort(
    (x, y) => y.likeness - x.likeness || drift(x) - drift(y) || (x.a[0] ?? 0) - (y.a[0] ?? 0),
  );
  const usedA = new Uint8Array(lengthA);
  const usedB = new Uint8Array(lengthB);
  const picked: Pairing[] = [];
  for (const pairing of order) {
    if (pairing.a.some((at) => usedA[at] === 1) || pairing.b.some((at) => usedB[at] === 1)) continue;
    for (const at of pairing.a) usedA[at] = 1;
    for (const at of pairing.b) usedB[at] = 1;
    picked.push(pairing);
  }
  return picked;
}

function drift(pairing: Pairing): number {
  return Math.abs((pairing.a[0] ?? 0) - (pairing.b[0] ?? 0));
}

/** The places that no pairing takes on one side. */
export function free(
  length: number,
  pairings: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[],
  side: "a" | "b",
): number[] {
  const places: number[] = [];
  for (let at = 0; at < length; at++) if (!pairings.some((pairing) => pairing[side].includes(at))) places.push(at);
  return places;
}

/** Two or three neighbouring words of one name that are one word of the other: "Patr ushev", "SergeiLavrov", بن يلول for Benyelloul. */
function apart(
  a: readonly NamePart[],
  b: readonly NamePart[],
  openA: readonly number[],
  openB: readonly number[],
  rows: Rows,
): Pairing[] {
  const found: Pairing[] = [];
  const add = (pairing: Pairing | null): void => {
    if (pairing !== null) found.push(pairing);
  };
  eachRun(a, b, openA, openB, (run, other) => add(together(a, b, run, [other], rows)));
  eachRun(b, a, openB, openA, (run, other) => add(together(a, b, [other], run, rows)));
  return found;
}

/** Visits runs of open neighbours, and open words that carry a particle, with each open word of the other name that begins alike. */
function eachRun(
  parts: readonly NamePart[],
  others: readonly NamePart[],
  open: readonly number[],
  openOthers: readonly number[],
  visit: (run: readonly number[], other: number) => void,
): void {
  for (const at of open) {
    const part = parts[at];
    for (const other of openOthers) {
      const codes = others[other]?.codes;
      if (part === undefined || codes === undefined) continue;
      if (part.attached !== null && !firstsDiffer(part.attached.codes, codes)) visit([at], other);
      if (!open.includes(at + 1) || firstsDiffer(part.codes, codes)) continue;
      visit([at, at + 1], other);
      if (open.includes(at + 2)) visit([at, at + 1, at + 2], other);
    }
  }
}

function together(
  a: readonly NamePart[],
  b: readonly NamePart[],
  i: readonly number[],
  j: readonly number[],
  rows: Rows,
): Pairing | null {
  if (!lengthsFit(lengthOf(a, i), lengthOf(b, j))) return null;
  const left = joined(a, i);
  const right = joined(b, j);
  if (!mayBeAlike(left.codes, right.codes)) return null;
  const across = acrossScripts(left.codes, right.codes);
  const sounds = likeness(left.codes, right.codes, across, rows, WRITTEN_APART);
  const most = across ? 0 : mostSpelling(left.text, right.text);
  const spelt = most >= WRITTEN_APART && most > sounds ? spelling(left.text, right.text) : 0;
  const best = Math.max(sounds, spelt);
  return best >= WRITTEN_APART ? { a: i, b: j, likeness: Math.min(best, 0.97), how: "written apart" } : null;
}

/** Words that are one but for a space are this alike. */
const WRITTEN_APART = 0.8;

function lengthOf(parts: readonly NamePart[], places: readonly number[]): number {
  let length = 0;
  for (const place of places) length += parts[place]?.codes.length ?? 0;
  return length;
}

/** Words written together keep their length; a particle adds at most six sounds. */
function lengthsFit(a: number, b: number): boolean {
  return Math.min(a, b) * 2 + 6 >= Math.max(a, b);
}

function joined(parts: readonly NamePart[], places: readonly number[]): Sounded {
  const chosen = places.map((place) => parts[place]).filter((part) => part !== undefined);
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1) return only.attached ?? only;
  const codes = new Uint8Array(chosen.reduce((length, part) => length + part.codes.length, 0));
  let at = 0;
  for (const part of chosen) {
    codes.set(part.codes, at);
    at += part.codes.length;
  }
  return { text: chosen.map((part) => part.text).join(""), codes };
}
