import type { Model } from "./model/model.ts";
import { pathBetween } from "./paths.ts";
import type { Selection } from "./state.ts";
import type { View } from "./view-model.ts";

/** What stands out, and which of it was chosen. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
  readonly chosen: ReadonlySet<number>;
}

/** What is under the pointer. */
export type Hovered = { readonly node: number } | { readonly tie: number } | null;

/** What a selection lifts out of the picture; null where nothing is selected or seen. */
export function emphasisOf(model: Model, view: View, selection: Selection): Emphasis | null {
  if (selection.kind === "node") {
    const node = model.nodeIndex.get(selection.key);
    return node === undefined || view.nodes[node] !== 1 ? null : aroundNode(model, view, node);
  }
  if (selection.kind === "tie") {
    const tie = model.tieIndex.get(selection.key);
    return tie === undefined || view.ties[tie] === 0 ? null : alongTie(model, tie);
  }
  if (selection.kind === "nothing") return null;
  return alongPath(model, view, selection.from, selection.to);
}

/** A node, what it is tied to, and those ties. */
export function aroundNode(model: Model, view: View, node: number): Emphasis {
  const nodes = new Set([node]);
  const ties = new Set<number>();
  for (const index of model.nodes[node]?.facts ?? []) {
    const fact = model.facts[index];
    if (fact === undefined || view.facts[index] !== 1) continue;
    ties.add(fact.tie);
    nodes.add(fact.source).add(fact.target);
  }
  return { nodes, ties, chosen: new Set([node]) };
}

/** A tie with its two ends. */
export function alongTie(model: Model, index: number): Emphasis {
  const tie = model.ties[index];
  const ends = tie === undefined ? [] : [tie.from, tie.to];
  return { nodes: new Set(ends), ties: new Set([index]), chosen: new Set(ends) };
}

function alongPath(model: Model, view: View, from: string, to: string): Emphasis | null {
  const [start, end] = [model.nodeIndex.get(from), model.nodeIndex.get(to)];
  if (start === undefined || end === undefined) return null;
  const hops = pathBetween(model, view.ties, start, end);
  const nodes = new Set([start, end, ...(hops ?? []).map((hop) => hop.to)]);
  return { nodes, ties: new Set((hops ?? []).map(({ tie }) => tie)), chosen: nodes };
}
