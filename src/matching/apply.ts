import type { Constraint } from "./cluster.ts";
import type { Decision } from "./decisions.ts";
import { byCodeUnit, foldName } from "./fold.ts";
import { labelOf, slug } from "./label.ts";
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
    else constraints.push(...constraintsOf(found.a, found.b, decision.judgement === "same"));
  }
  return { constraints, labels, kinds, warnings };
}

type Finder = (name: string, exact: boolean) => readonly number[] | string;

function look(
  decision: Decision,
  finder: Finder,
): { readonly a: readonly number[]; readonly b: readonly number[] } | string {
  const different = decision.judgement === "different";
  const a = finder(decision.a, different);
  if (typeof a === "string") return a;
  if (decision.judgement === "rename" || decision.judgement === "kind") return { a, b: [] };
  const b = finder(decision.b, different);
  if (typeof b === "string") return b;
  if (!different) return { a, b };
  const onlyA = a.filter((at) => !b.includes(at));
  const onlyB = b.filter((at) => !a.includes(at));
  return onlyA.length === 0 || onlyB.length === 0
    ? `"${decision.a}" and "${decision.b}" are forms of one name in the same articles`
    : { a: onlyA, b: onlyB };
}

function constraintsOf(a: readonly number[], b: readonly number[], same: boolean): Constraint[] {
  if (!same) return a.flatMap((left) => b.map((right) => ({ a: left, b: right, same })));
  const all = [...a, ...b];
  return all.slice(1).map((at) => ({ a: all[0] ?? at, b: at, same }));
}

function makeFinder(profiles: readonly Profile[], groups: readonly (readonly number[])[]): Finder {
  const labels = groups.map((group) => labelOf(group.flatMap((at) => profiles[at]?.members ?? [])));
  return (wanted, different) => {
    const { name, country } = scoped(wanted);
    const folded = foldName(name);
    const fits = (at: number): boolean => country === null || profiles[at]?.country === country;
    const ways: readonly ((at: number, group: number) => boolean)[] = [
      (_, group) => slug(labels[group] ?? "") === name || foldName(labels[group] ?? "") === folded,
      (at) => profiles[at]?.members.some((member) => foldName(member.actor.name) === folded) ?? false,
      (at) =>
        profiles[at]?.members.some((member) => aliasTexts(member.actor).some((text) => foldName(text) === folded)) ??
        false,
    ];
    if (different) {
      const named = profiles.map((profile) => profile.at).filter((at) => fits(at) && (ways[1]?.(at, 0) ?? false));
      if (named.length > 0) return named;
    }
    for (const way of ways) {
      const hits = groups.flatMap((group, number) => (group.some((at) => fits(at) && way(at, number)) ? [group] : []));
      if (hits.length > 1) return `"${wanted}" names ${hits.length} actors; add the country, as in "${name} (PK)"`;
      if (hits[0] !== undefined) return [...hits[0]].sort((x, y) => x - y);
    }
    return `nobody is named "${wanted}"`;
  };
}

function scoped(wanted: string): { readonly name: string; readonly country: string | null } {
  const found = /^(.*?)\s*\(([A-Z]{2})\)$/u.exec(wanted.trim());
  return found === null ? { name: wanted.trim(), country: null } : { name: found[1] ?? "", country: found[2] ?? null };
}

/** Warnings in the order of their lines. */
export function byLine(a: string, b: string): number {
  return Number(/\d+/u.exec(a)?.[0] ?? 0) - Number(/\d+/u.exec(b)?.[0] ?? 0) || byCodeUnit(a, b);
}
