import { GraphError } from "../errors.ts";
import type { Disagreement, Mode, PartialDate, Relation, Status } from "../types.ts";
import { byCodeUnit } from "./order.ts";
import { putOffOf } from "./put-off.ts";
import type { ArticleAttributes, EvidenceAttributes, FactAttributes, ParleyGraph } from "./schema.ts";
import { sourcesOf } from "./sources.ts";
import { isFact } from "./ties.ts";

/** One edge of the graph as a plain object: one fact with who, when, where and the words that say so. */
export interface GraphFact {
  /** The edge's key. */
  readonly key: string;
  readonly relation: Relation;
  /** Node keys; of a visit the visitor and the country. */
  readonly source: string;
  readonly target: string;
  readonly sourceLabel: string;
  readonly targetLabel: string;
  readonly status: Status;
  readonly date: PartialDate | null;
  /** Only where somebody says that it was put off, and to which day. */
  readonly postponed?: true;
  readonly postponedTo?: PartialDate;
  readonly place: string | null;
  /** Of meetings. */
  readonly mode: Mode | null;
  /** Node key of the meeting it belongs to. */
  readonly meeting: string | null;
  /** Of agreements: verbatim, and normalised. */
  readonly topic: string | null;
  readonly topics: readonly string[];
  /** Ids of the articles that tell it, each once. */
  readonly articles: readonly string[];
  /** Ids of the independent ones among them: copies of one text count once, under the article they repeat. */
  readonly sources: readonly string[];
  readonly confidence: number;
  readonly evidence: readonly EvidenceAttributes[];
  readonly disagreements: readonly Disagreement[];
}

/** A quote with the head of the article it stands in. */
export type Quote = EvidenceAttributes & Pick<ArticleAttributes, "title" | "url" | "published">;

/**
 * All facts, undated ones last, else by date and key.
 *
 * @example
 * for (const fact of facts(graph)) console.log(fact.sourceLabel, fact.relation, fact.targetLabel);
 */
export function facts(graph: ParleyGraph): GraphFact[] {
  return [...eachFact(graph)].sort(byDate);
}

/** The facts one after the other, in the order of the graph: for graphs too large for a list. */
export function* eachFact(graph: ParleyGraph): Generator<GraphFact> {
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    if (isFact(attributes)) yield told(graph, edge, source, target, attributes);
  }
}

/**
 * The fact of an edge.
 *
 * @throws GraphError when there is no such edge, or when it is no fact
 */
export function factOf(graph: ParleyGraph, edge: string): GraphFact {
  if (!graph.hasEdge(edge))
    throw new GraphError("the graph", `no edge has the key "${edge}"`, "Take a key from `facts`");
  const attributes = graph.getEdgeAttributes(edge);
  if (isFact(attributes)) return told(graph, edge, graph.source(edge), graph.target(edge), attributes);
  throw new GraphError("the graph", `"${edge}" (${attributes.kind}) is no fact`, "Read its attributes from the graph");
}

/**
 * The sentences behind a fact (or behind any edge or meeting, by its key) in the order they were given, each with the head of its article.
 *
 * @example
 * for (const { text, language, url } of evidence(graph, fact)) console.log(language, text, url);
 * @throws GraphError when nothing has that key
 */
export function evidence(graph: ParleyGraph, told: string | { readonly key: string }): Quote[];
/** The sentences that a fact or meeting carries with it, without the heads of their articles. */
export function evidence(told: { readonly evidence: readonly EvidenceAttributes[] }): EvidenceAttributes[];
export function evidence(
  graph: ParleyGraph | { readonly evidence: readonly EvidenceAttributes[] },
  told?: string | { readonly key: string },
): EvidenceAttributes[] {
  if ("evidence" in graph) return [...graph.evidence];
  const key = typeof told === "object" ? told.key : (told ?? "");
  const articles = graph.getAttribute("articles");
  return evidenceOf(graph, key).map((one) => {
    const head = Object.hasOwn(articles, one.article) ? articles[one.article] : undefined;
    return { ...one, title: head?.title ?? null, url: head?.url ?? null, published: head?.published ?? null };
  });
}

function evidenceOf(graph: ParleyGraph, key: string): readonly EvidenceAttributes[] {
  if (graph.hasEdge(key)) return graph.getEdgeAttributes(key).evidence;
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : null;
  if (node?.kind === "meeting") return node.evidence;
  throw new GraphError("the graph", `no edge or meeting has the key "${key}"`, "Take a key from `facts` or `meetings`");
}

function told(graph: ParleyGraph, key: string, source: string, target: string, attributes: FactAttributes): GraphFact {
  const { status, date, confidence, evidence, disagreements } = attributes;
  return {
    key,
    relation: attributes.kind,
    source,
    target,
    sourceLabel: graph.getNodeAttribute(source, "label"),
    targetLabel: graph.getNodeAttribute(target, "label"),
    status,
    date,
    ...putOffOf(attributes),
    place: attributes.kind === "agreed on" ? null : attributes.place,
    mode: attributes.kind === "met with" ? attributes.mode : null,
    meeting: attributes.kind === "visited" ? null : attributes.meeting,
    topic: attributes.kind === "agreed on" ? attributes.topic : null,
    topics: attributes.kind === "agreed on" ? attributes.topics : [],
    articles: [...new Set(evidence.map(({ article }) => article))].sort(byCodeUnit),
    sources: sourcesOf(graph, evidence),
    confidence,
    evidence,
    disagreements,
  };
}

/** Orders by date, what nobody dates last, then by key. */
export function byDate(
  one: { readonly date: string | null; readonly key: string },
  other: { readonly date: string | null; readonly key: string },
): number {
  if ((one.date === null) !== (other.date === null)) return one.date === null ? 1 : -1;
  return byCodeUnit(one.date ?? "", other.date ?? "") || byCodeUnit(one.key, other.key);
}
