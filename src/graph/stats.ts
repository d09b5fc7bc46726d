import { UndirectedGraph } from "graphology";
import louvainLibrary from "graphology-communities-louvain";
import betweennessLibrary from "graphology-metrics/centrality/betweenness.js";
import { eachFact } from "./facts.ts";
import { type FactFilter, matching } from "./filter.ts";
import { groupBy } from "./group.ts";
import { defaultOf } from "./library.ts";
import { byCodeUnit } from "./order.ts";
import type { EdgeKind, NodeKind, ParleyGraph } from "./schema.ts";

const louvain = defaultOf(louvainLibrary);
const betweenness = defaultOf(betweennessLibrary);

export interface Stats {
  readonly articles: number;
  /** Those among them that repeat the text of another. */
  readonly copies: number;
  /** Quotes, each once. */
  readonly quotes: number;
  readonly nodes: Readonly<Record<NodeKind, number>>;
  readonly edges: Readonly<Record<EdgeKind, number>>;
  /** Number of communities among the actors that facts join. */
  readonly communities: number;
  /** How much denser the communities are than chance (Newman 2006); 0 where there is none. */
  readonly modularity: number;
  /** The actors that facts join, the busiest first. */
  readonly actors: readonly ActorStats[];
}

export interface ActorStats {
  readonly key: string;
  readonly label: string;
  readonly kind: NodeKind;
  readonly country: string | null;
  /** With how many others. */
  readonly degree: number;
  /** How many facts. */
  readonly weightedDegree: number;
  /** Share of shortest ways between others that lead over it (Freeman 1977). */
  readonly betweenness: number;
  /** Number of its community, 0 being the largest. */
  readonly community: number;
}

export interface StatsFilter extends FactFilter {
  /** Another seed may divide what is undecided otherwise; 1 if not said. */
  readonly seed?: number;
}

/**
 * Counts, and who is in the middle: degree, weighted degree, betweenness and communities (Louvain, Blondel et al. 2008, seeded), computed by graphology's
 * own libraries over the actors that facts join.
 *
 * @example
 * stats(graph).actors[0]?.label
 */
export function stats(graph: ParleyGraph, filter: StatsFilter = {}): Stats {
  const { seed = 1, ...asked } = filter;
  const pairs = actorPairs(graph, asked);
  const groups = communities(pairs, seed);
  const central: Record<string, number> = pairs.order > 0 ? betweenness(pairs, { getEdgeWeight: null }) : {};
  const actors = pairs.mapNodes((key): ActorStats => {
    const { label, kind, country } = graph.getNodeAttributes(key);
    const weightedDegree = pairs.reduceEdges(key, (sum, _edge, { weight }) => sum + weight, 0);
    const community = groups.of.get(key) ?? 0;
    return {
      key,
      label,
      kind,
      country,
      degree: pairs.degree(key),
      weightedDegree,
      betweenness: round(central[key] ?? 0),
      community,
    };
  });
  actors.sort((one, other) => other.weightedDegree - one.weightedDegree || byCodeUnit(one.key, other.key));
  return { ...counts(graph), communities: groups.count, modularity: round(groups.modularity), actors };
}

interface Pair {
  readonly weight: number;
  readonly [name: string]: unknown;
}

function actorPairs(graph: ParleyGraph, filter: FactFilter): UndirectedGraph<Record<string, unknown>, Pair> {
  const pairs = new UndirectedGraph<Record<string, unknown>, Pair>();
  const asked = matching(graph, filter);
  for (const fact of eachFact(graph)) {
    if (!asked(fact)) continue;
    pairs.mergeNode(fact.source);
    pairs.mergeNode(fact.target);
    pairs.updateEdge(fact.source, fact.target, (before) => ({ weight: (before.weight ?? 0) + 1 }));
  }
  return pairs;
}

function communities(
  pairs: UndirectedGraph<Record<string, unknown>, Pair>,
  seed: number,
): { readonly of: ReadonlyMap<string, number>; readonly count: number; readonly modularity: number } {
  if (pairs.size === 0) return { of: new Map(), count: 0, modularity: 0 };
  const { communities, count, modularity } = louvain.detailed(pairs, { rng: seeded(seed), getEdgeWeight: "weight" });
  const members = groupBy(Object.entries(communities), ([, community]) => community);
  const largestFirst = [...members.values()]
    .map((group) => group.map(([key]) => key).sort(byCodeUnit))
    .sort((one, other) => other.length - one.length || byCodeUnit(one[0] ?? "", other[0] ?? ""));
  return { of: new Map(largestFirst.flatMap((group, index) => group.map((key) => [key, index]))), count, modularity };
}

/** Random numbers that are the same each time: mulberry32 (https://github.com/bryc/code/blob/master/jshash/PRNGs.md, public domain). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function counts(graph: ParleyGraph): Pick<Stats, "articles" | "copies" | "quotes" | "nodes" | "edges"> {
  const nodes = { person: 0, country: 0, organization: 0, meeting: 0 };
  const edges = { "met with": 0, visited: 0, "agreed on": 0, "took part in": 0, represents: 0, "held in": 0 };
  const quotes = new Set<string>();
  graph.forEachNode((_key, { kind }) => {
    nodes[kind] += 1;
  });
  graph.forEachEdge((_key, { kind, evidence }) => {
    edges[kind] += 1;
    for (const { article, start, end } of evidence) quotes.add(JSON.stringify([article, start, end]));
  });
  const articles = Object.values(graph.getAttribute("articles"));
  const copies = articles.filter(({ copyOf = null }) => copyOf !== null).length;
  return { articles: articles.length, copies, quotes: quotes.size, nodes, edges };
}

/** The last digits of sums of fractions differ with the order of the terms. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
