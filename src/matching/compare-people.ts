import { align, free, type Pairing } from "./align.ts";
import { letterDistance, type Rows } from "./likeness.ts";
import type { NamePart, ParsedName } from "./parts.ts";

/** What was seen when two names were set side by side: one number for each reason the score is made of. */
export type Reasons<Name extends string> = Readonly<Record<Name, number>>;

/** Two names beside each other. */
export interface Beside {
  readonly pairings: readonly Pairing[];
  /** Places of the parts that found no equal. */
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}

export type PersonReason = (typeof PERSON_REASONS)[number];
/** The reasons for or against two persons' names being one, in the order of their weights. */
export const PERSON_REASONS = [
  "matched parts",
  "share of the longer name matched",
  "loss in the worst pair",
  "loss in all pairs",
  "loss in the worst pair, one script",
  "parts against each other",
  "given name against given name",
  "last name against last name",
  "opposed parts nearly alike",
  "opposed parts begin alike",
  "parts only one has",
  "two or more parts only one has",
  "one word against several",
  "one word is not the last",
  "first parts matched",
  "last parts matched",
  "order differs",
  "fathers' names change places",
  "letters alike overall",
  "one letter changed",
  "two letters changed",
  "three or more letters changed",
  "one word is a father's name",
  "loss in the worst pair, two scripts",
  "one word against several, two scripts",
  "one word is not the last, two scripts",
  "same letters",
] as const;

/** Sets two parsed names beside each other. */
export function beside(a: ParsedName, b: ParsedName, rows: Rows): Beside {
  const pairings = align(a.core, b.core, rows);
  return {
    pairings,
    leftA: free(a.core.length, pairings, "a"),
    leftB: free(b.core.length, pairings, "b"),
  };
}

/** The reasons in numbers, symmetric in the two names. */
export function personReasons(a: ParsedName, b: ParsedName, seen: Beside): Reasons<PersonReason> {
  const { pairings, leftA, leftB } = seen;
  const losses = pairings.map((pairing) => 1 - pairing.likeness);
  const worst = Math.max(0, ...losses);
  const shorter = Math.min(a.core.length, b.core.length);
  const longer = Math.max(a.core.length, b.core.length);
  const single = shorter === 1 && longer > 1 && pairings.length > 0;
  const usurped = single && !givenFits(a, b, pairings);
  const opposed = Math.max(Math.min(leftA.length, leftB.length), flag(usurped));
  const extra = Math.max(leftA.length, leftB.length) - opposed;
  const matched = Math.max(countOf(pairings, "a"), countOf(pairings, "b"));
  const across = a.core[0]?.arabic !== b.core[0]?.arabic;
  const letters = across ? 0 : overall(a, b);
  const changed = across ? 0 : Math.max(0, ...pairings.map((pairing) => lettersChanged(a, b, pairing)));
  return {
    "matched parts": Math.min(matched, 4),
    "share of the longer name matched": longer === 0 ? 0 : matched / longer,
    "loss in the worst pair": worst,
    "loss in all pairs": losses.reduce((sum, loss) => sum + loss, 0),
    "loss in the worst pair, one script": across ? 0 : worst,
    "parts against each other": opposed,
    "given name against given name": flag(opposed > 0 && leftA.includes(0) && leftB.includes(0)),
    "last name against last name": flag(
      opposed > 0 && leftA.includes(a.core.length - 1) && leftB.includes(b.core.length - 1),
    ),
    "opposed parts nearly alike": opposed > 0 ? nearest(a, b, seen, near) : 0,
    "opposed parts begin alike": opposed > 0 ? nearest(a, b, seen, beginning) : 0,
    "parts only one has": extra,
    "two or more parts only one has": flag(extra > 1),
    "one word against several": flag(single),
    "one word is not the last": flag(single && !matches(pairings, a.core.length - 1, b.core.length - 1)),
    "first parts matched": flag(matches(pairings, 0, 0)),
    "last parts matched": flag(matches(pairings, a.core.length - 1, b.core.length - 1)),
    "order differs": flag(inversions(pairings) > 0),
    "fathers' names change places": flag(inversions(pairings) > 0 && [...a.core, ...b.core].some(isFather)),
    "letters alike overall": letters,
    "one letter changed": flag(changed === 1),
    "two letters changed": flag(changed === 2),
    "three or more letters changed": flag(changed > 2),
    "one word is a father's name": flag(single && pairings.some((pairing) => fatherMatched(a, b, pairing))),
    "loss in the worst pair, two scripts": across ? worst : 0,
    "one word against several, two scripts": flag(single && across),
    "one word is not the last, two scripts": flag(
      across && single && !matches(pairings, a.core.length - 1, b.core.length - 1),
    ),
    "same letters": flag(letters === 1),
  };
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

function countOf(pairings: readonly Pairing[], side: "a" | "b"): number {
  return pairings.reduce((sum, pairing) => sum + pairing[side].length, 0);
}

function matches(pairings: readonly Pairing[], i: number, j: number): boolean {
  return pairings.some((pairing) => pairing.a.includes(i) && pairing.b.includes(j));
}

function inversions(pairings: readonly Pairing[]): number {
  const order = [...pairings].sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0)).map((pairing) => pairing.b[0] ?? 0);
  return order.filter((place, at) => at > 0 && place < (order[at - 1] ?? 0)).length;
}

/** Words this alike in sound are one word spelt twice, whatever their letters. */
const SOUNDS_ONE = 0.93;

/** Letters by which the two sides of a pair differ when nothing but their spelling makes them one. */
function lettersChanged(a: ParsedName, b: ParsedName, pairing: Pairing): number {
  const spelt = pairing.how === "spelt alike" || (pairing.how === "sounds alike" && pairing.likeness < SOUNDS_ONE);
  if (!spelt) return 0;
  return letterDistance(a.core[pairing.a[0] ?? 0]?.text ?? "", b.core[pairing.b[0] ?? 0]?.text ?? "");
}

/** Whether a lone name after a king's or sheikh's title is the other's given name. */
export function givenFits(a: ParsedName, b: ParsedName, pairings: readonly Pairing[]): boolean {
  const lone = a.core.length === 1 ? a : b;
  if (lone.core[0]?.kind !== "given") return true;
  return pairings.every((pairing) => (lone === a ? pairing.b : pairing.a).includes(0));
}

/** Whether a name of one word is what the other gives as its father's: Salman is not Mohammed bin Salman. */
function fatherMatched(a: ParsedName, b: ParsedName, pairing: Pairing): boolean {
  const [left, right] = [a.core[pairing.a[0] ?? 0], b.core[pairing.b[0] ?? 0]];
  if (left === undefined || right === undefined) return false;
  return a.core.length === 1 ? isFather(right) && !isFather(left) : isFather(left) && !isFather(right);
}

function isFather(part: NamePart): boolean {
  return part.kind === "patronymic" && part.attached !== null;
}

type Measure = (a: string, b: string) => number;

function nearest(a: ParsedName, b: ParsedName, { leftA, leftB }: Beside, measure: Measure): number {
  let best = 0;
  for (const i of leftA) {
    for (const j of leftB) {
      const [left, right] = [a.core[i], b.core[j]];
      if (left === undefined || right === undefined || left.arabic !== right.arabic) continue;
      best = Math.max(best, measure(left.text, right.text));
    }
  }
  return best;
}

const near: Measure = (a, b) => Math.max(0, 1 - letterDistance(a, b) / Math.max(a.length, b.length, 1));

const beginning: Measure = (a, b) => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return Math.min(at, 4) / 4;
};

/** Letters of the whole names in common, words in the order that suits best. */
function overall(a: ParsedName, b: ParsedName): number {
  const [left, right] = [text(a, false), text(b, false)];
  const straight = near(left, right);
  return straight >= 0.8 ? straight : Math.max(straight, near(text(a, true), text(b, true)));
}

function text(name: ParsedName, sorted: boolean): string {
  const parts = name.core.map((part) => part.text);
  return (sorted ? parts.sort() : parts).join("");
}
