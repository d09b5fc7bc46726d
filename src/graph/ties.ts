import type { Relation, Status } from "../types.ts";
import { groupBy } from "./group.ts";
import { byCodeUnit } from "./order.ts";
import type { EdgeKind, FactAttributes, ParleyGraph } from "./schema.ts";

/** The parallel edges of one pair, kind and status folded into one weighted line. */
export interface Tie {
  /** "abbas-araghchi--met-with--ishaq-dar", with the status behind it unless it happened. */
  readonly key: string;
  readonly kind: EdgeKind;
  /** `null` for edges that are no facts: took part in, represents, held in. */
  readonly status: Status | null;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** How many edges it folds. */
  readonly weight: number;
  /** The dates of its facts, each once, in order. */
  readonly dates: readonly string[];
  /** How many of its facts nobody dates. */
  readonly undated: number;
  /** Keys of the edges. */
  readonly edges: readonly string[];
}

/**
 * One tie for each pair, kind and status, in the order of their keys: what GEXF and the viewer draw. The ends of an undirected tie stand in the order of
 * their keys.
 */
export function ties(graph: ParleyGraph): Tie[] {
  const groups = groupBy(graph.edges(), (edge) => tieKey(graph, edge));
  return [...groups]
    .map(([key, edges]) => fold(graph, key, edges))
    .sort((one, other) => byCodeUnit(one.key, other.key));
}

function tieKey(graph: ParleyGraph, edge: string): string {
  const [source, target] = ends(graph, edge);
  const { kind, ...rest } = graph.getEdgeAttributes(edge);
  const status = "status" in rest && rest.status !== "happened" ? [rest.status] : [];
  return [source, kind.replaceAll(" ", "-"), target, ...status].join("--");
}

/** Source and target; of an undirected edge in the order of their keys. */
function ends(graph: ParleyGraph, edge: string): [string, string] {
  const [source, target] = graph.extremities(edge);
  return graph.isUndirected(edge) && byCodeUnit(source, target) > 0 ? [target, source] : [source, target];
}

function fold(graph: ParleyGraph, key: string, edges: readonly string[]): Tie {
  const first = edges[0] ?? "";
  const [source, target] = ends(graph, first);
  const attributes = graph.getEdgeAttributes(first);
  const facts = edges.map((edge) => graph.getEdgeAttributes(edge)).filter(isFact);
  const dates = facts.flatMap(({ date }) => (date === null ? [] : [date]));
  return {
    key,
    kind: attributes.kind,
    status: isFact(attributes) ? attributes.status : null,
    source,
    target,
    directed: graph.isDirected(first),
    weight: edges.length,
    dates: [...new Set(dates)].sort(byCodeUnit),
    undated: facts.length - dates.length,
    edges: [...edges].sort(byCodeUnit),
  };
}

/** Whether an edge is one of the facts people ask for. */
export function isFact<T extends { readonly kind: EdgeKind }>(attributes: T): attributes is T & FactAttributes {
  return relations.has(attributes.kind);
}

export const relations: ReadonlySet<EdgeKind | Relation> = new Set<Relation>(["met with", "visited", "agreed on"]);
