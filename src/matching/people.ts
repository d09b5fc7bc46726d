import { type Beside, beside, givenFits, personReasons } from "./compare-people.ts";
import { type Rows, weightOf } from "./likeness.ts";
import { probability } from "./model.ts";
import type { NamePart, ParsedName } from "./parts.ts";
import { peopleModel } from "./people.generated.ts";

/** What two persons' names say of each other. */
export interface NameVerdict {
  /** 0 to 1. */
  readonly score: number;
  /**
   * "full": several parts fit and none is opposed; "word": one of the names is a single word that fits; "conflict": two given names or two
   * fathers' names that differ; "unlike": anything else.
   */
  readonly relation: "full" | "word" | "conflict" | "unlike";
  /** Whether the parts that fit are alike in sound, not only nearly spelt alike. */
  readonly sure: boolean;
  readonly seen: Beside;
}

/** Below this likeness a pair of parts may be two names that look alike (Arif, Asif). */
const SURE = 0.86;
/** And words this unlike are no spelling of each other where one node hangs on it. */
const NEAR = 0.75;
/** The most that two spellings in one script may differ, in consonants: Rahman and Rahim are two. */
const MOST_COST = 0.55;
/** The same for short words in Arabic letters, where a long vowel more makes another name. */
const MOST_COST_SHORT = 0.35;
const LONG = 6;

function isSure(a: ParsedName, b: ParsedName, pairing: Beside["pairings"][number]): boolean {
  const { likeness, how } = pairing;
  if (how === "initial" || likeness < SURE) return false;
  if (how !== "sounds alike") return true;
  const [left, right] = [a.core[pairing.a[0] ?? 0], b.core[pairing.b[0] ?? 0]];
  if (left === undefined || right === undefined) return false;
  const short = left.arabic && right.arabic && left.codes.length < LONG;
  return (1 - likeness) * weightOf(left.codes) <= (short ? MOST_COST_SHORT : MOST_COST);
}

/** Compares two persons' names. */
export function comparePeople(a: ParsedName, b: ParsedName, rows: Rows): NameVerdict {
  const related = relatePeople(a, b, rows);
  const nameless = a.core.length === 0 || b.core.length === 0;
  return { ...related, score: nameless ? 0 : probability(peopleModel, personReasons(a, b, related.seen)) };
}

/** The same without the learned score, at a third of the cost. */
export function relatePeople(a: ParsedName, b: ParsedName, rows: Rows): Omit<NameVerdict, "score"> {
  const seen = beside(a, b, rows);
  const unsure = seen.pairings.filter((pairing) => !isSure(a, b, pairing));
  const relation = relationOf(a, b, seen);
  const muddled =
    unsure.length > 1 ||
    unsure.some((pairing) => pairing.likeness < NEAR) ||
    seen.pairings.some((pairing) => isFeminine(a, b, pairing));
  return { relation: muddled && relation !== "conflict" ? "unlike" : relation, sure: unsure.length === 0, seen };
}

function relationOf(a: ParsedName, b: ParsedName, { pairings, leftA, leftB }: Beside): NameVerdict["relation"] {
  const shorter = Math.min(a.core.length, b.core.length);
  const longer = Math.max(a.core.length, b.core.length);
  const opposed = leftA.length > 0 && leftB.length > 0;
  if (shorter > 1 && opposed && (opposite(a, b, leftA, leftB, "given") || opposite(a, b, leftA, leftB, "patronymic")))
    return "conflict";
  if (shorter > 1 && pairings.some((pairing) => fatherAndSon(a, b, pairing))) return "conflict";
  if (opposed || pairings.length === 0) return "unlike";
  if (shorter > 1) return isFull(a, b, pairings) ? "full" : "unlike";
  if (longer > 1 && !givenFits(a, b, pairings)) return "unlike";
  if (longer > 1 && !pairings.some((pairing) => atAnEnd(a, b, pairing))) return "unlike";
  return pairings.every((pairing) => fathersAgree(a, b, pairing.a[0] ?? 0, pairing.b[0] ?? 0)) ? "word" : "unlike";
}

/** Amira is not Amir, nor Kuznetsova Kuznetsov: both scripts write the a that ends a woman's name. */
function isFeminine(a: ParsedName, b: ParsedName, { a: i, b: j, how }: Beside["pairings"][number]): boolean {
  if (how === "initial" || how === "nickname" || i.length + j.length > 2) return false;
  const texts = [a.core[i[0] ?? 0]?.text ?? "", b.core[j[0] ?? 0]?.text ?? ""];
  return texts.some((text) => ENDS_IN_A.test(text)) && texts.some((text) => ENDS_BARE.test(text));
}

const ENDS_IN_A = /(?:ah?|[ةاى])$/u;
const ENDS_BARE = /[bcdfgjklmnpqrstvwxzبتثجخدذرزسشصضطظغفقكلمن]$/u;

/** Initials alone name nobody: one pair at least is of whole words, and each pair of initials stands in its place. */
function isFull(a: ParsedName, b: ParsedName, pairings: Beside["pairings"]): boolean {
  const whole = pairings.filter((pairing) => pairing.how !== "initial");
  if (whole.length === 0) return false;
  if (whole.length > 1 || whole.some((pairing) => pairing.a.length + pairing.b.length > 2)) return true;
  return (
    pairings.length > 1 &&
    pairings.every((pairing) => pairing.a[0] === pairing.b[0] || pairing.how !== "initial") &&
    a.core.length === b.core.length
  );
}

/** Whether both names have a part of this kind that the other lacks. */
function opposite(
  a: ParsedName,
  b: ParsedName,
  leftA: readonly number[],
  leftB: readonly number[],
  kind: "given" | "patronymic",
): boolean {
  return leftA.some((at) => a.core[at]?.kind === kind) && leftB.some((at) => b.core[at]?.kind === kind);
}

/** People are called by their first or last name, or by their father's, hardly by a middle one. */
function atAnEnd(a: ParsedName, b: ParsedName, pairing: Beside["pairings"][number]): boolean {
  const [places, core] = a.core.length > b.core.length ? [pairing.a, a.core] : [pairing.b, b.core];
  return places.some((at) => at === 0 || core[at]?.kind !== "middle");
}

/** Salman bin Abdulaziz is the father of Abdulaziz bin Salman. */
function fatherAndSon(a: ParsedName, b: ParsedName, { a: i, b: j }: Beside["pairings"][number]): boolean {
  const isFather = (part: NamePart | undefined): boolean => part?.kind === "patronymic" && part.attached !== null;
  const [left, right] = [a.core[i[0] ?? 0], b.core[j[0] ?? 0]];
  return (left?.kind === "given" && isFather(right)) || (right?.kind === "given" && isFather(left));
}

/** "bin Farhan" is Faisal bin Farhan; "Salman" is not Mohammed bin Salman. */
function fathersAgree(a: ParsedName, b: ParsedName, i: number, j: number): boolean {
  const marked = [a.core[i], b.core[j]].map((part) => part?.kind === "patronymic" && part.attached !== null);
  return marked[0] === marked[1];
}
