import type { Model } from "./model/model.ts";
import { isFactKind } from "./view-model.ts";

/** One step of a way: the tie, walked from one node to the next. */
export interface Hop {
  readonly tie: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The shortest way between two actors along seen ties, among equals the one whose steps are told most. Facts are walked, and who represents whom, but no
 * meeting nodes: those who met are joined already. Null where no way leads.
 */
export function pathBetween(model: Model, ties: Uint16Array, from: number, to: number): Hop[] | null {
  const steps = stepsOf(model, ties);
  const distance = distancesFrom(to, steps, model.nodes.length);
  if (distance[from] === -1) return null;
  const hops: Hop[] = [];
  for (let at = from; at !== to; ) {
    const nearer = (steps[at] ?? []).filter((hop) => distance[hop.to] === (distance[at] ?? 0) - 1);
    const best = nearer.reduce((one, other) => (strength(model, other) > strength(model, one) ? other : one));
    hops.push(best);
    at = best.to;
  }
  return hops;
}

function stepsOf(model: Model, ties: Uint16Array): Hop[][] {
  const steps: Hop[][] = model.nodes.map(() => []);
  for (const { index, kind, from, to } of model.ties) {
    if (ties[index] === 0 || !(isFactKind(kind) || kind === "represents")) continue;
    steps[from]?.push({ tie: index, from, to });
    steps[to]?.push({ tie: index, from: to, to: from });
  }
  return steps;
}

function distancesFrom(start: number, steps: readonly (readonly Hop[])[], size: number): Int32Array {
  const distance = new Int32Array(size).fill(-1);
  distance[start] = 0;
  const queue = [start];
  for (const at of queue) {
    for (const { to } of steps[at] ?? []) {
      if (distance[to] !== -1) continue;
      distance[to] = (distance[at] ?? 0) + 1;
      queue.push(to);
    }
  }
  return distance;
}

/** What happened weighs more than what was planned, and any fact more than a role. */
function strength(model: Model, { tie }: Hop): number {
  const { kind, status, facts } = model.ties[tie] ?? { kind: "represents", status: null, facts: [] };
  const told = facts.reduce((sum, fact) => sum + (model.facts[fact]?.sources.size ?? 0), 0);
  return told + (isFactKind(kind) ? 100 : 0) + (status === "happened" ? 1000 : 0);
}
