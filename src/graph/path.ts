import { UndirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path/unweighted.js";
import { byDate, eachFact, type GraphFact } from "./facts.ts";
import { type FactFilter, matching } from "./filter.ts";
import { actorNamed } from "./find.ts";
import type { ParleyGraph } from "./schema.ts";

/** One step of a path, with all the facts that make it. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  /** By date, each with its evidence. */
  readonly facts: readonly GraphFact[];
}

/**
 * A shortest way from one actor to another over facts, each hop with its evidence. By default over what happened; ask for planned and cancelled facts by
 * `status`.
 *
 * @example
 * path(graph, "Ishaq Dar", "Qatar")?.map(({ fromLabel, toLabel }) => `${fromLabel} - ${toLabel}`)
 * @returns `null` when no facts lead from one to the other; no hops from an actor to itself
 * @throws NameError when nobody, or more than one, has one of the names
 */
export function path(graph: ParleyGraph, a: string, b: string, filter: FactFilter = {}): Hop[] | null {
  const [one, other] = [actorNamed(graph, a), actorNamed(graph, b)];
  const told = [...eachFact(graph)].filter(matching(graph, { status: "happened", ...filter }));
  const keys = bidirectional(joined(told, [one, other]), one, other);
  if (keys === null) return null;
  return keys.slice(1).map((to, index) => hop(graph, told, keys[index] ?? one, to));
}

/** Whom facts join, each pair once: what the library walks. */
function joined(told: readonly GraphFact[], ends: readonly string[]): UndirectedGraph {
  const pairs = new UndirectedGraph();
  for (const key of ends) pairs.mergeNode(key);
  for (const { source, target } of told) pairs.mergeEdge(source, target);
  return pairs;
}

function hop(graph: ParleyGraph, told: readonly GraphFact[], from: string, to: string): Hop {
  const facts = told.filter(
    ({ source, target }) => (source === from && target === to) || (source === to && target === from),
  );
  const label = (key: string) => graph.getNodeAttribute(key, "label");
  return { from, to, fromLabel: label(from), toLabel: label(to), facts: facts.sort(byDate) };
}
