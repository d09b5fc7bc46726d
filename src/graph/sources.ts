import { byCodeUnit } from "./order.ts";
import type { ParleyGraph } from "./schema.ts";

/**
 * Ids of the independent sources among the articles that give evidence, in order: copies of one text count once, under the article they repeat.
 *
 * @example
 * sourcesOf(graph, fact.evidence).length // "said by 3 sources"
 */
export function sourcesOf(graph: ParleyGraph, evidence: readonly { readonly article: string }[]): string[] {
  const articles = graph.getAttribute("articles") ?? {};
  const original = (id: string) => (Object.hasOwn(articles, id) ? (articles[id]?.copyOf ?? id) : id);
  return [...new Set(evidence.map(({ article }) => original(article)))].sort(byCodeUnit);
}
