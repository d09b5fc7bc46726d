import { besideOrganizations, compareOrganizations, standsFor } from "./compare-organizations.ts";
import { foldName } from "./fold.ts";
import { acrossScripts, likeness, makeRows, type Rows } from "./likeness.ts";
import { type ParsedOrganization, parseOrganization, withoutCountry } from "./organization.ts";
import { KINDS_OF_ORGANIZATION, meaningsOf } from "./organization-words.ts";
import { type ParsedName, parseName } from "./parts.ts";
import { type NameVerdict, relatePeople } from "./people.ts";

/** Reads names once and keeps what was read, so that a name compared a thousand times is parsed once. */
export interface NameReader {
  readonly person: (name: string) => ParsedName;
  readonly organization: (name: string) => ParsedOrganization;
  readonly rows: Rows;
}

const MOST_KEPT = 200_000;

/** A reader with a memory of its own. */
export function makeNameReader(): NameReader {
  return { person: remember(parseName), organization: remember(parseOrganization), rows: makeRows() };
}

function remember<Read>(read: (name: string) => Read): (name: string) => Read {
  const known = new Map<string, Read>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const now = read(name);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(name, now);
    return now;
  };
}

/** How the names of two actors stand to each other, over all forms the articles use. */
export interface NamesVerdict {
  readonly score: number;
  /** "full": same several-part name; "word": a lone word that fits; "conflict": names that cannot be of one; "unlike": nothing fits. */
  readonly relation: NameVerdict["relation"];
  readonly sure: boolean;
  /** Whether both names have parts that the other lacks: then a shorter form that fits both proves nothing. */
  readonly opposed: boolean;
  /** The forms that decided. */
  readonly a: string;
  readonly b: string;
}

/** Compares all forms of two persons' names: the best full pair counts, then a lone word; full names in conflict end it. */
export function personsNames(a: readonly string[], b: readonly string[], reader: NameReader): NamesVerdict {
  const fullest = related(a[0] ?? "", b[0] ?? "", reader);
  if (fullest.relation === "conflict" || fullest.opposed) return fullest;
  let best: NamesVerdict = fullest;
  let conflict: NamesVerdict | null = null;
  for (const left of a) {
    for (const right of b) {
      const named = left === fullest.a && right === fullest.b ? fullest : related(left, right, reader);
      if (named.relation === "conflict" && conflict === null) conflict = named;
      if (rank(named) > rank(best) || (rank(named) === rank(best) && named.score > best.score)) best = named;
    }
  }
  return best.relation === "full" ? best : (conflict ?? best);
}

function related(a: string, b: string, reader: NameReader): NamesVerdict {
  const [left, right] = [reader.person(a), reader.person(b)];
  const { relation, sure, seen } = relatePeople(left, right, reader.rows);
  const several = left.core.length > 1 && right.core.length > 1;
  const opposed = several && seen.leftA.length > 0 && seen.leftB.length > 0;
  const likeness = seen.pairings.reduce((sum, pairing) => sum + pairing.likeness, 0);
  return { score: likeness / Math.max(left.core.length, right.core.length, 1), relation, sure, opposed, a, b };
}

function rank({ relation, sure }: NamesVerdict): number {
  return relation === "full" ? (sure ? 3 : 2) : relation === "word" ? 1 : 0;
}

/** Compares all forms of two organizations' names, those of a country without it. */
export function organizationsNames(
  a: readonly string[],
  b: readonly string[],
  country: string | null,
  reader: NameReader,
): NamesVerdict {
  let best: NamesVerdict = { score: 0, relation: "unlike", sure: false, opposed: false, a: a[0] ?? "", b: b[0] ?? "" };
  const [spelled, otherSpelled] = [spelledOut(a, reader), spelledOut(b, reader)];
  for (const left of a.filter(isTelling)) {
    for (const right of b.filter(isTelling)) {
      // Both say what their letters stand for: those words decide, not that the letters happen to be the same.
      if (isChance(left, right, spelled, otherSpelled, reader)) continue;
      const verdict = compareOrganizations(reader.organization(left), reader.organization(right), reader.rows);
      const whole =
        verdict.whole || sameWithin(reader.organization(left), reader.organization(right), country, reader.rows);
      const named: NamesVerdict = {
        score: verdict.score,
        relation: whole ? "full" : "unlike",
        sure: whole,
        opposed: false,
        a: left,
        b: right,
      };
      if (rank(named) > rank(best) || (rank(named) === rank(best) && named.score > best.score)) best = named;
    }
  }
  return best;
}

/** The acronyms among an organization's names that another of its names spells out. */
function spelledOut(names: readonly string[], reader: NameReader): ReadonlySet<string> {
  const read = names.map((name) => reader.organization(name));
  return new Set(
    read.filter((short) => read.some((long) => long !== short && standsFor(short, long))).map(({ name }) => name),
  );
}

function isChance(
  a: string,
  b: string,
  ofA: ReadonlySet<string>,
  ofB: ReadonlySet<string>,
  reader: NameReader,
): boolean {
  if (ofA.has(a) && ofB.has(b)) return true;
  const [left, right] = [reader.organization(a), reader.organization(b)];
  return (ofA.has(a) && standsFor(left, right)) || (ofB.has(b) && standsFor(right, left));
}

/** A name of one letter names too many. */
function isTelling(name: string): boolean {
  return foldName(name).length > 1;
}

const SAME_WHOLE = 0.9;

/** Whether two names are one once their country is left out: the same parts, the same but for the kind ("Mehr News Agency"), or one written in the other's script. */
function sameWithin(a: ParsedOrganization, b: ParsedOrganization, country: string | null, rows: Rows): boolean {
  const shorn = (name: ParsedOrganization): ParsedOrganization => ({ ...name, core: withoutCountry(name, country) });
  const [left, right] = [shorn(a), shorn(b)];
  const { pairings, leftA, leftB } = besideOrganizations(left, right, rows);
  const near = pairings.every((pairing) => pairing.likeness >= SURE_WORD);
  const ownMatched = pairings.some((pairing) => left.core[pairing.a]?.kind === "own");
  const extra = [...leftA.map((at) => left.core[at]), ...leftB.map((at) => right.core[at])];
  if (near && extra.length === 0) return true;
  if (
    near &&
    ownMatched &&
    (country !== null || pairings.length > 1) &&
    extra.every((part) => part !== undefined && (country === null ? part.text === "group" : isKind(part)))
  )
    return true;
  const across = acrossScripts(a.whole, b.whole);
  return across && a.whole.length > 3 && likeness(a.whole, b.whole, true, rows) >= SAME_WHOLE;
}

/** Whether a word says no more than what an organization is. */
function isKind({ kind, text }: ParsedOrganization["core"][number]): boolean {
  return kind === "concept" && meaningsOf(text).some((meaning) => KINDS_OF_ORGANIZATION.has(meaning));
}

const SURE_WORD = 0.86;
