import type { FactFilter } from "./filter.ts";
import { actorNamed } from "./find.ts";
import { neighbors, timelineFacts } from "./query.ts";
import type { ParleyGraph } from "./schema.ts";

export interface SubgraphFilter extends FactFilter {
  /** Only what is told of these, by any name or key; all if left out. */
  readonly actors?: readonly string[];
  /** How many facts away from them; 1 if not said. */
  readonly depth?: number;
}

/**
 * The part of a graph that is asked for, as a graph of its own: the facts, who and what they join, their meetings, and the edges that tie these together.
 * Places, sizes and colours stay.
 *
 * @example
 * toGexf(subgraph(graph, { actors: ["Abbas Araghchi"], since: "2024" }))
 * @throws NameError when nobody, or more than one, has one of the names
 */
export function subgraph(graph: ParleyGraph, filter: SubgraphFilter = {}): ParleyGraph {
  const { actors, depth, ...asked } = filter;
  const roots = actors?.map((actor) => actorNamed(graph, actor)) ?? null;
  const facts = timelineFacts(graph, asked).filter(reaching(graph, roots, { ...asked, depth: depth ?? 1 }));
  const edges = new Set(facts.map(({ key }) => key));
  const nodes = new Set([
    ...(roots ?? []),
    ...facts.flatMap(({ source, target, meeting }) => [source, target, meeting]),
  ]);
  return kept(
    graph,
    (key) => nodes.has(key),
    (key) => edges.has(key),
  );
}

/** Facts within so many steps of one of the roots. */
function reaching(
  graph: ParleyGraph,
  roots: readonly string[] | null,
  filter: FactFilter & { readonly depth: number },
): (fact: { readonly key: string; readonly source: string; readonly target: string }) => boolean {
  if (roots === null) return () => true;
  const inner = new Set(roots);
  if (filter.depth > 1) {
    const nearer = { ...filter, depth: filter.depth - 1 };
    for (const root of roots) for (const { key } of neighbors(graph, root, nearer)) inner.add(key);
  }
  return ({ source, target }) => inner.has(source) || inner.has(target);
}

/** A copy with the nodes and facts wanted; of the other edges those that join two nodes that stay. */
function kept(graph: ParleyGraph, node: (key: string) => boolean, fact: (key: string) => boolean): ParleyGraph {
  const part = graph.copy() as ParleyGraph;
  for (const key of graph.nodes()) if (!node(key)) part.dropNode(key);
  for (const edge of part.edges()) if ("status" in part.getEdgeAttributes(edge) && !fact(edge)) part.dropEdge(edge);
  const told = new Set<string>();
  part.forEachNode((_key, attributes) => {
    for (const { article } of "evidence" in attributes ? attributes.evidence : []) told.add(article);
    for (const { articles } of attributes.names) for (const article of articles) told.add(article);
  });
  part.forEachEdge((_key, { evidence }) => {
    for (const { article } of evidence) told.add(article);
  });
  const heads = graph.getAttribute("articles");
  for (const id of [...told]) {
    const original = Object.hasOwn(heads, id) ? heads[id]?.copyOf : null;
    if (original) told.add(original);
  }
  part.updateAttribute("articles", (articles) =>
    Object.fromEntries(Object.entries(articles ?? {}).filter(([id]) => told.has(id))),
  );
  return part;
}
