import { organizations as worldOrganizations } from "../world/organizations.ts";
import type { Pairing } from "./align.ts";
import { compareOrganizations, type OrganizationPairing } from "./compare-organizations.ts";
import { foldName } from "./fold.ts";
import { makeNameReader, type NameReader } from "./names.ts";
import type { ParsedOrganization } from "./organization.ts";
import type { ParsedName } from "./parts.ts";
import { comparePeople } from "./people.ts";

/** FollowTheMoney's schemata: a person, or one of the others, which are all read as organizations. */
export type Schema = "Person" | "Organization" | "Company" | "LegalEntity" | "Vessel";

/** Two names beside each other: the verdict, the score, and a reason for each pair of words. */
export interface Comparison {
  readonly same: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** One for each pair of words, then one for each word left over. */
  readonly pairs: readonly WordPair[];
}

/** Words set beside each other, or a word alone. */
export interface WordPair {
  readonly a: string | null;
  readonly b: string | null;
  /** 0 to 1; null for a word alone. */
  readonly likeness: number | null;
  readonly reason: string;
}

/** Names at or above this score are held to be one: set on the dev pairs. */
export const THRESHOLD = 0.5;

/** Compares names, remembering those it has read. */
export interface Comparer {
  readonly compare: (a: string, b: string, schema?: Schema) => Comparison;
  /** Without the reasons, for many pairs. */
  readonly score: (a: string, b: string, schema?: Schema) => number;
}

/**
 * A comparer for names in any script: the same verdict for a and b as for b and a.
 *
 * @example
 * makeComparer().compare("عباس عراقجي", "Abbas Araqchi").same //=> true
 */
export function makeComparer(): Comparer {
  const reader = makeNameReader();
  return {
    compare: (a, b, schema = "Person") => (schema === "Person" ? people(a, b, reader) : organizations(a, b, reader)),
    score: (a, b, schema = "Person") =>
      schema === "Person" ? scorePeople(a, b, reader) : scoreOrganizations(a, b, reader),
  };
}

function scorePeople(a: string, b: string, reader: NameReader): number {
  const [left, right] = inOrder(reader.person(a), reader.person(b));
  return rounded(comparePeople(left, right, reader.rows).score);
}

function scoreOrganizations(a: string, b: string, reader: NameReader): number {
  const [left, right] = inOrder(reader.organization(a), reader.organization(b));
  return withWorld(a, b, compareOrganizations(left, right, reader.rows).score);
}

/** Which organizations of the world a name is of: "OKI" and "OIC" have no letter rule in common. */
const KEYS_OF_NAME = keysOfNames();

function keysOfNames(): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const { key, names } of worldOrganizations) {
    for (const name of Object.values(names).flat()) {
      const folded = foldName(name);
      const known = keys.get(folded) ?? [];
      if (!known.includes(key)) keys.set(folded, [...known, key]);
    }
  }
  return keys;
}

/** Names of one organization of the world are surely one; names of two of them surely two. */
const KNOWN_SAME = 0.97;
const KNOWN_APART = 0.1;

function withWorld(a: string, b: string, score: number): number {
  const [left, right] = [KEYS_OF_NAME.get(foldName(a)), KEYS_OF_NAME.get(foldName(b))];
  if (left === undefined || right === undefined) return rounded(score);
  return rounded(left.some((key) => right.includes(key)) ? Math.max(score, KNOWN_SAME) : Math.min(score, KNOWN_APART));
}

/** The names in one order whichever way they came, so that ties fall the same way. */
function inOrder<Name extends { readonly name: string }>(a: Name, b: Name): readonly [Name, Name] {
  return a.name <= b.name ? [a, b] : [b, a];
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function people(a: string, b: string, reader: NameReader): Comparison {
  const swapped = b < a;
  const [left, right] = swapped ? [reader.person(b), reader.person(a)] : [reader.person(a), reader.person(b)];
  const { score, seen } = comparePeople(left, right, reader.rows);
  const pairs = [
    ...seen.pairings.map((pairing) => wordPair(pairing, left, right)),
    ...alone(left, seen.leftA, "a"),
    ...alone(right, seen.leftB, "b"),
  ];
  return { same: rounded(score) >= THRESHOLD, score: rounded(score), pairs: swapped ? pairs.map(turned) : pairs };
}

function organizations(a: string, b: string, reader: NameReader): Comparison {
  const swapped = b < a;
  const [left, right] = swapped
    ? [reader.organization(b), reader.organization(a)]
    : [reader.organization(a), reader.organization(b)];
  const { score: own, seen } = compareOrganizations(left, right, reader.rows);
  const score = withWorld(a, b, own);
  const pairs = [
    ...seen.pairings.map((pairing) => organizationPair(pairing, left, right)),
    ...alone(left, seen.leftA, "a"),
    ...alone(right, seen.leftB, "b"),
  ];
  if (score === KNOWN_SAME && score !== rounded(own))
    return { same: true, score, pairs: [{ a, b, likeness: 1, reason: "two names of one organization of the world" }] };
  return { same: score >= THRESHOLD, score, pairs: swapped ? pairs.map(turned) : pairs };
}

const HOW: Readonly<Record<Pairing["how"], string>> = {
  same: "the same word",
  "sounds alike": "sounds alike",
  "spelt alike": "nearly the same letters",
  initial: "initial of the other",
  nickname: "short form of the other",
  "written apart": "one word written as two",
  differs: "differs",
};

function wordPair(pairing: Pairing, a: ParsedName, b: ParsedName): WordPair {
  const text = (name: ParsedName, places: readonly number[]): string =>
    places.map((at) => name.core[at]?.text ?? "").join(" ");
  return {
    a: text(a, pairing.a),
    b: text(b, pairing.b),
    likeness: rounded(pairing.likeness),
    reason: HOW[pairing.how],
  };
}

function organizationPair(pairing: OrganizationPairing, a: ParsedOrganization, b: ParsedOrganization): WordPair {
  const part = a.core[pairing.a];
  const reason = part?.kind === "concept" ? "the same word in two languages or one" : HOW[pairing.how];
  return { a: part?.text ?? "", b: b.core[pairing.b]?.text ?? "", likeness: rounded(pairing.likeness), reason };
}

function alone(name: ParsedName | ParsedOrganization, places: readonly number[], side: "a" | "b"): WordPair[] {
  return places.map((at) => {
    const text = name.core[at]?.text ?? "";
    const kind = name.core[at]?.kind ?? "";
    return {
      a: side === "a" ? text : null,
      b: side === "b" ? text : null,
      likeness: null,
      reason: `${kind}: only one has it`,
    };
  });
}

function turned({ a, b, likeness, reason }: WordPair): WordPair {
  return { a: b, b: a, likeness, reason };
}
