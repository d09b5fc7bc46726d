import { canonicalKeys } from "./actors.ts";
import type { Constraint } from "./cluster.ts";
import type { Decision } from "./decisions.ts";
import { byCodeUnit, foldName } from "./fold.ts";
import { labelOf } from "./label.ts";
import { aliasTexts, type Profile } from "./members.ts";

/** A person's decisions as the clustering needs them, and what no longer fits. */
export interface Applied {
  readonly constraints: readonly Constraint[];
  readonly labels: ReadonlyMap<number, string>;
  readonly kinds: ReadonlyMap<number, Profile["kind"]>;
  readonly warnings: readonly string[];
}

/**
 * Finds the profiles that each decision names. A name is looked up among the actors as they are without decisions: first as a key or label, then as
 * a whole name, then as any form. "Name (PK)" takes only those who act for that country. What names nobody, or several, is warned of and left out;
 * a "same" against a "different" is left out too.
 */
export function applyDecisions(
  decisions: readonly Decision[],
  profiles: readonly Profile[],
  groups: readonly (readonly number[])[],
): Applied {
  const constraints: Constraint[] = [];
  const labels = new Map<number, string>();
  const kinds = new Map<number, Profile["kind"]>();
  const warnings: string[] = [];
  const finder = makeFinder(profiles, groups);
  const ordered = [
    ...decisions.filter((each) => each.judgement === "different"),
    ...decisions.filter((each) => each.judgement !== "different"),
  ];
  for (const decision of ordered) {
    const found = look(decision, finder);
    if (typeof found === "string") {
      warnings.push(`line ${decision.line}: ${found}`);
      continue;
    }
    if (decision.judgement === "rename") for (const at of found.a) labels.set(at, decision.b);
    else if (decision.judgement === "kind") for (const at of found.a) kinds.set(at, decision.b);
    else constraints.push(...constraintsOf(found.a, found.b, decision));
  }
  return { constraints, labels, kinds, warnings };
}

interface Finder {
  /** The group that a name means, or why none. */
  readonly group: (name: string) => readonly number[] | string;
  /** The profiles whose own full name it is. */
  readonly exact: (name: string, within: readonly number[]) => readonly number[];
}

interface Sides {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

function look(decision: Decision, finder: Finder): Sides | string {
  const a = finder.group(decision.a);
  if (typeof a === "string") return a;
  if (decision.judgement === "rename" || decision.judgement === "kind") return { a, b: [] };
  const b = finder.group(decision.b);
  if (typeof b === "string") return b;
  return decision.judgement === "same" || a[0] !== b[0] ? { a, b } : parted(decision, a, finder);
}

/** Two names that the rules hold for one actor: the copies of the one name against those of the other. */
function parted({ a, b }: Decision, group: readonly number[], finder: Finder): Sides | string {
  const [left, right] = [finder.exact(a, group), finder.exact(b, group)];
  const [onlyA, onlyB] = [left.filter((at) => !right.includes(at)), right.filter((at) => !left.includes(at))];
  if (onlyA.length > 0 && onlyB.length > 0) return { a: onlyA, b: onlyB };
  return `"${a}" and "${b}" cannot be told apart: they are names of one actor in the same articles`;
}

function constraintsOf(a: readonly number[], b: readonly number[], { judgement, note }: Decision): Constraint[] {
  const same = judgement === "same";
  if (!same) return a.flatMap((left) => b.map((right) => ({ a: left, b: right, same, note })));
  const all = [...a, ...b];
  return all.slice(1).map((at) => ({ a: all[0] ?? at, b: at, same, note }));
}

function makeFinder(profiles: readonly Profile[], groups: readonly (readonly number[])[]): Finder {
  const membersOf = groups.map((group) => group.flatMap((at) => profiles[at]?.members ?? []));
  const labels = membersOf.map((members) => foldName(labelOf(members)));
  const keys = canonicalKeys(membersOf);
  const named = (at: number, folded: string): boolean =>
    profiles[at]?.members.some((member) => foldName(member.actor.name) === folded) ?? false;
  const called = (at: number, folded: string): boolean =>
    profiles[at]?.members.some((member) => aliasTexts(member.actor).some((text) => foldName(text) === folded)) ?? false;
  return {
    exact: (wanted, within) => {
      const folded = foldName(scoped(wanted).name);
      const own = within.filter((at) => named(at, folded));
      return own.length > 0 ? own : within.filter((at) => called(at, folded));
    },
    group: (wanted) => {
      const { name, country } = scoped(wanted);
      const folded = foldName(name);
      const fits = (at: number): boolean => country === null || profiles[at]?.country === country;
      const ways: readonly ((at: number, group: number) => boolean)[] = [
        (_, group) => keys[group] === name,
        (_, group) => labels[group] === folded,
        (at) => named(at, folded),
        (at) => called(at, folded),
      ];
      for (const way of ways) {
        const hits = groups.filter((group, number) => group.some((at) => fits(at) && way(at, number)));
        if (hits.length > 1)
          return `"${wanted}" names ${hits.length} actors: give its key, or the country as in "${name} (PK)"`;
        if (hits[0] !== undefined) return hits[0];
      }
      return `nobody is named "${wanted}"`;
    },
  };
}

/** A name, and the country that "Imran Khan (PK)" acts for. */
export function scoped(wanted: string): { readonly name: string; readonly country: string | null } {
  const trimmed = wanted.trim();
  const found = /\(([A-Z]{2})\)$/u.exec(trimmed);
  return found === null
    ? { name: trimmed, country: null }
    : { name: trimmed.slice(0, found.index).trim(), country: found[1] ?? null };
}

/** Warnings in the order of their lines. */
export function byLine(a: string, b: string): number {
  return Number(/\d+/u.exec(a)?.[0] ?? 0) - Number(/\d+/u.exec(b)?.[0] ?? 0) || byCodeUnit(a, b);
}
