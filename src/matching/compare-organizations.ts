import { acrossScripts, letterDistance, likeness, type Rows } from "./likeness.ts";
import type { Model } from "./model.ts";
import { probability } from "./model.ts";
import type { OrganizationPart, ParsedOrganization } from "./organization.ts";
import { meaningsOf } from "./organization-words.ts";
import { organizationsModel } from "./organizations.generated.ts";

/** Parts of two organizations' names set beside each other. */
export interface OrganizationPairing {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly how: "same" | "sounds alike" | "spelt alike";
}

/** Two organizations' names beside each other. */
export interface OrganizationsBeside {
  readonly pairings: readonly OrganizationPairing[];
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}

export type OrganizationReason = (typeof ORGANIZATION_REASONS)[number];
/** The reasons for or against two organizations' names being one. */
export const ORGANIZATION_REASONS = [
  "matched parts",
  "share of the longer name matched",
  "loss in the worst pair",
  "one letter changed",
  "two letters changed",
  "three or more letters changed",
  "words against each other",
  "concepts against each other",
  "a country against another",
  "a number against another",
  "words only one has",
  "a country only one has",
  "a number only one has",
  "concepts only one has",
  "first parts matched",
  "legal forms differ",
  "legal form only one has",
  "acronym of the other",
  "letters alike overall",
  "same letters",
  "short names",
  "across scripts",
] as const;

/** How alike two words must be to be one. */
const ALIKE = 0.66;

/** Sets two organizations' names beside each other: equal concepts, countries and numbers, and own words alike. */
export function besideOrganizations(a: ParsedOrganization, b: ParsedOrganization, rows: Rows): OrganizationsBeside {
  const found: OrganizationPairing[] = [];
  a.core.forEach((left, i) => {
    b.core.forEach((right, j) => {
      const pairing = pair(left, right, i, j, rows);
      if (pairing !== null) found.push(pairing);
    });
  });
  found.sort((x, y) => y.likeness - x.likeness || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairings = found.filter((pairing) => {
    if (usedA.has(pairing.a) || usedB.has(pairing.b)) return false;
    usedA.add(pairing.a);
    usedB.add(pairing.b);
    return true;
  });
  return { pairings, leftA: places(a.core.length, usedA), leftB: places(b.core.length, usedB) };
}

function places(length: number, used: ReadonlySet<number>): number[] {
  return Array.from({ length }, (_, at) => at).filter((at) => !used.has(at));
}

function pair(
  left: OrganizationPart,
  right: OrganizationPart,
  i: number,
  j: number,
  rows: Rows,
): OrganizationPairing | null {
  if (left.text === right.text || meanTheSame(left, right)) return { a: i, b: j, likeness: 1, how: "same" };
  const written = left.kind === right.kind ? 0 : writtenOut(left.written ?? left, right.written ?? right, rows);
  if (written >= WRITTEN_OUT) return { a: i, b: j, likeness: written, how: "sounds alike" };
  const spelt =
    left.arabic === right.arabic && left.text.length > 2 && right.text.length > 2
      ? 1 - letterDistance(left.text, right.text) / Math.max(left.text.length, right.text.length)
      : 0;
  if (left.kind !== "own" || right.kind !== "own") {
    const open = (kind: OrganizationPart["kind"]): boolean => kind === "own" || kind === "concept";
    return open(left.kind) && open(right.kind) && spelt >= 0.75
      ? { a: i, b: j, likeness: spelt, how: "spelt alike" }
      : null;
  }
  const sounds = likeness(left.codes, right.codes, acrossScripts(left.codes, right.codes), rows);
  const best = Math.max(sounds, spelt);
  return best >= ALIKE
    ? { a: i, b: j, likeness: Math.min(best, 0.98), how: sounds >= spelt ? "sounds alike" : "spelt alike" }
    : null;
}

/** Whether a word that may mean one of several means the other's. */
function meanTheSame(left: OrganizationPart, right: OrganizationPart): boolean {
  if (left.kind !== "concept" || right.kind !== "concept" || !`${left.text}${right.text}`.includes("/")) return false;
  return meaningsOf(left.text).some((meaning) => meaningsOf(right.text).includes(meaning));
}

const WRITTEN_OUT = 0.86;

/** How alike a concept's word and a word of the other script sound: "Meridian Port" and ميريديان بورت. */
function writtenOut(
  left: Pick<OrganizationPart, "codes" | "arabic">,
  right: Pick<OrganizationPart, "codes" | "arabic">,
  rows: Rows,
): number {
  if (left.arabic === right.arabic || left.codes.length < 3 || right.codes.length < 3) return 0;
  return Math.min(likeness(left.codes, right.codes, true, rows), 0.98);
}

/** The reasons in numbers, symmetric in the two names. */
export function organizationReasons(
  a: ParsedOrganization,
  b: ParsedOrganization,
  seen: OrganizationsBeside,
): Readonly<Record<OrganizationReason, number>> {
  const { pairings, leftA, leftB } = seen;
  const left = (kind: OrganizationPart["kind"]): readonly [number, number] => [
    leftA.filter((at) => a.core[at]?.kind === kind).length,
    leftB.filter((at) => b.core[at]?.kind === kind).length,
  ];
  const [own, concept, country, number] = [left("own"), left("concept"), left("country"), left("number")];
  const longer = Math.max(a.core.length, b.core.length);
  const changed = Math.max(
    0,
    ...pairings.map(({ a: i, b: j, how }) =>
      how === "same" ? 0 : letterDistance(a.core[i]?.text ?? "", b.core[j]?.text ?? ""),
    ),
  );
  const across = a.core[0]?.arabic !== b.core[0]?.arabic;
  const letters = across ? 0 : overall(a, b);
  const anyA = leftA.length > 0;
  const anyB = leftB.length > 0;
  return {
    "matched parts": Math.min(pairings.length, 4),
    "share of the longer name matched": longer === 0 ? 0 : pairings.length / longer,
    "loss in the worst pair": Math.max(0, ...pairings.map((pairing) => 1 - pairing.likeness)),
    "one letter changed": flag(!across && changed === 1),
    "two letters changed": flag(!across && changed === 2),
    "three or more letters changed": flag(!across && changed > 2),
    "words against each other": flag(own[0] > 0 && anyB) + flag(own[1] > 0 && anyA) > 0 ? 1 : 0,
    "concepts against each other": flag(concept[0] > 0 && concept[1] > 0),
    "a country against another": flag(country[0] > 0 && anyB && country[1] > 0),
    "a number against another": flag(number[0] > 0 && number[1] > 0),
    "words only one has": flag(own[0] + own[1] > 0 && anyA !== anyB),
    "a country only one has": flag(country[0] > 0 !== country[1] > 0),
    "a number only one has": flag(number[0] > 0 !== number[1] > 0),
    "concepts only one has": flag(concept[0] > 0 !== concept[1] > 0),
    "first parts matched": flag(pairings.some((pairing) => pairing.a === 0 && pairing.b === 0)),
    "legal forms differ": flag(
      a.forms.length > 0 && b.forms.length > 0 && !a.forms.some((form) => b.forms.includes(form)),
    ),
    "legal form only one has": flag(a.forms.length > 0 !== b.forms.length > 0),
    "acronym of the other": flag(isAcronymOf(a, b) || isAcronymOf(b, a)),
    "letters alike overall": letters,
    "same letters": flag(letters === 1),
    "short names": flag(Math.min(solid(a).length, solid(b).length) <= 4),
    "across scripts": flag(across),
  };
}

/** Whether the first name holds the initials of the second. */
export function isAcronymOf(short: ParsedOrganization, long: ParsedOrganization): boolean {
  return (
    long.initials.length > 1 &&
    long.core.length > 1 &&
    short.core.some((part) => part.kind === "own" && part.text.length > 1 && part.text === long.initials)
  );
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

function overall(a: ParsedOrganization, b: ParsedOrganization): number {
  const [left, right] = [solid(a), solid(b)];
  return Math.max(0, 1 - letterDistance(left, right) / Math.max(left.length, right.length, 1));
}

function solid(name: ParsedOrganization): string {
  return name.core
    .map((part) => part.text)
    .join("")
    .slice(0, 60);
}

/** What two organizations' names say of each other. */
export interface OrganizationVerdict {
  /** 0 to 1. */
  readonly score: number;
  /** Whether every part of both fits, or one is nothing but the other's acronym. */
  readonly whole: boolean;
  readonly conflict: boolean;
  readonly seen: OrganizationsBeside;
}

/** Scores that no learned weight takes away: every word has its equal, in whatever order and language; one is the other's initials. */
const EQUAL = 0.9;
const ACRONYM = 0.8;

/** Compares two organizations' names. */
export function compareOrganizations(
  a: ParsedOrganization,
  b: ParsedOrganization,
  rows: Rows,
  model: Model = organizationsModel,
): OrganizationVerdict {
  const seen = besideOrganizations(a, b, rows);
  const reasons = organizationReasons(a, b, seen);
  const acronym = reasons["acronym of the other"] === 1;
  const fits =
    seen.leftA.length === 0 && seen.leftB.length === 0 && seen.pairings.every((pairing) => pairing.likeness >= 0.86);
  const conflict = seen.leftA.length > 0 && seen.leftB.length > 0 && !acronym;
  const nameless = a.core.length === 0 || b.core.length === 0;
  const equal = fits && seen.pairings.every((pairing) => pairing.how === "same") && reasons["legal forms differ"] === 0;
  const least = acronym ? ACRONYM : equal ? EQUAL : 0;
  const score = nameless ? 0 : Math.max(least, probability(model, reasons));
  return { score, whole: fits || standsFor(a, b) || standsFor(b, a), conflict, seen };
}

/** Whether the first name is the initials of the second and nothing else that is its own: "Dermaga Assab SC" is not every Surveying Company. */
export function standsFor(short: ParsedOrganization, long: ParsedOrganization): boolean {
  return isAcronymOf(short, long) && short.core.filter((part) => part.kind === "own").length === 1;
}
