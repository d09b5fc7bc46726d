import type { EdgeKind, NodeKind } from "../src/graph/schema.ts";
import type { Status } from "../src/types.ts";
import type { Model, ViewFact, ViewNode } from "./model/model.ts";
import { type Filters, type Focus, isFiltered, noFilters, type ViewState } from "./state.ts";

/** What of the model is seen, by number: the picture, the list, the exports and the legend read the same. */
export interface View {
  /** 1 where the node of that index is seen. */
  readonly nodes: Uint8Array;
  readonly facts: Uint8Array;
  /** How many facts of a tie are seen; 0 hides it. */
  readonly ties: Uint16Array;
  readonly counts: Counts;
  /** Neighbours an expansion leaves out. */
  readonly more: number;
  /** How many nodes were left out because the graph is large. */
  readonly leftOut: number;
}

export interface Counts {
  readonly kinds: Readonly<Record<NodeKind, number>>;
  readonly relations: Readonly<Record<EdgeKind, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly nodes: number;
  readonly facts: number;
  /** Nodes that no seen tie reaches. */
  readonly alone: number;
}

/** From this many nodes on the most told part opens first. */
export const largest = 12_000;
export const opened = 6_000;

const factKinds: ReadonlySet<EdgeKind> = new Set(["met with", "visited", "agreed on"]);

/** Whether an edge is one of the three facts people ask for. */
export function isFactKind(kind: EdgeKind): boolean {
  return factKinds.has(kind);
}

/** What is seen of a model in a state. */
export function viewOf(model: Model, state: ViewState): View {
  const scope = state.whole ? null : scopeOf(model);
  const nodes = new Uint8Array(model.nodes.length);
  const facts = new Uint8Array(model.facts.length);
  const { filters } = state;
  for (const fact of model.facts) {
    const inScope = scope === null || (scope[fact.source] === 1 && scope[fact.target] === 1);
    if (inScope && isFactKind(fact.kind) && passes(model, fact, filters) && endsShown(model, fact, filters))
      facts[fact.index] = 1;
  }
  for (const node of model.nodes) {
    if (scope?.[node.index] !== 0 && isShown(model, node, facts, filters)) nodes[node.index] = 1;
  }
  tieTogether(model, filters, nodes, facts);
  if (!filters.alone) for (const { index } of withoutTie(model, nodes, facts)) nodes[index] = 0;
  const more = state.focus === null ? 0 : narrow(model, state.focus, nodes, facts);
  return {
    nodes,
    facts,
    ties: weigh(model, facts),
    counts: countOf(model, nodes, facts),
    more,
    leftOut: scope === null ? 0 : scope.reduce((sum, inside) => sum + 1 - inside, 0),
  };
}

/** The nodes a large graph opens with: those of which most is told. Null where everything fits. */
function scopeOf(model: Model): Uint8Array | null {
  if (model.nodes.length <= largest) return null;
  const scope = new Uint8Array(model.nodes.length);
  const byTold = [...model.nodes].sort((one, other) => other.told - one.told || one.index - other.index);
  for (const { index } of byTold.slice(0, opened)) scope[index] = 1;
  return scope;
}

/** Whether a fact is what the filters ask for; kinds of nodes aside. */
function passes(model: Model, fact: ViewFact, filters: Filters): boolean {
  if (filters.hiddenRelations.includes(fact.kind)) return false;
  return isSaidSo(fact, filters) && isIn(fact, filters.window, filters.undated) && isOf(model, fact, filters.country);
}

/** Status, article, language, and by how many it is said. */
function isSaidSo(fact: ViewFact, filters: Filters): boolean {
  if (fact.status !== null && filters.hiddenStatuses.includes(fact.status)) return false;
  if (filters.article !== null && !fact.articles.has(filters.article)) return false;
  if (filters.language !== null && !fact.languages.has(filters.language)) return false;
  return fact.sources.size >= filters.minArticles && fact.languages.size >= filters.minLanguages;
}

function isIn({ days }: ViewFact, window: Filters["window"], undated: boolean): boolean {
  if (days === null) return undated;
  return window === null || (days.from <= window.to && days.to >= window.from);
}

function isOf(model: Model, fact: ViewFact, country: string | null): boolean {
  if (country === null) return true;
  return [fact.source, fact.target].some((end) => model.nodes[end]?.attributes.country === country);
}

function endsShown(model: Model, fact: ViewFact, { hiddenKinds }: Filters): boolean {
  if (hiddenKinds.length === 0) return true;
  return [fact.source, fact.target].every((end) => !hiddenKinds.includes(model.nodes[end]?.kind ?? "person"));
}

/** A node is seen while a seen fact touches it, or while nothing is asked for; a meeting while it passes itself. */
function isShown(model: Model, node: ViewNode, facts: Uint8Array, filters: Filters): boolean {
  if (filters.hiddenKinds.includes(node.kind)) return false;
  if (!asksForFacts(filters)) return true;
  const own = node.facts.map((index) => model.facts[index]).filter((fact) => fact !== undefined);
  if (node.kind === "meeting")
    return (
      own.some((fact) => passes(model, fact, { ...filters, hiddenRelations: [], country: null })) &&
      isOfMeeting(model, own, filters)
    );
  return own.some((fact) => facts[fact.index] === 1);
}

function isOfMeeting(model: Model, own: readonly ViewFact[], { country, hiddenRelations }: Filters): boolean {
  return !hiddenRelations.includes("met with") && own.some((fact) => isOf(model, fact, country));
}

function asksForFacts(filters: Filters): boolean {
  return JSON.stringify({ ...filters, hiddenKinds: [], alone: true }) !== JSON.stringify(noFilters);
}

/** The edges that tie the picture together are seen where both ends are. */
function tieTogether(model: Model, { hiddenRelations }: Filters, nodes: Uint8Array, facts: Uint8Array): void {
  for (const fact of model.facts) {
    if (isFactKind(fact.kind) || hiddenRelations.includes(fact.kind)) continue;
    if (nodes[fact.source] === 1 && nodes[fact.target] === 1) facts[fact.index] = 1;
  }
}

/** Seen nodes that nothing seen ties to another: named somewhere, but nothing is told of them. */
function withoutTie(model: Model, nodes: Uint8Array, facts: Uint8Array): ViewNode[] {
  return model.nodes.filter((node) => nodes[node.index] === 1 && !node.facts.some((index) => facts[index] === 1));
}

/** Leaves what is within the focus; returns how many neighbours were left out. */
function narrow(model: Model, focus: Focus, nodes: Uint8Array, facts: Uint8Array): number {
  const start = model.nodeIndex.get(focus.key);
  if (start === undefined || nodes[start] !== 1) return 0;
  const kept = new Set([start]);
  let reached = [start];
  let more = 0;
  for (let depth = 0; depth < focus.depth; depth++) {
    const next = neighboursOf(model, reached, facts).filter((index) => !kept.has(index));
    next.sort((one, other) => (model.nodes[other]?.told ?? 0) - (model.nodes[one]?.told ?? 0) || one - other);
    reached = next.slice(0, Math.max(0, focus.limit + 1 - kept.size));
    more += next.length - reached.length;
    for (const index of reached) kept.add(index);
  }
  nodes.forEach((_, index) => {
    if (!kept.has(index)) nodes[index] = 0;
  });
  for (const fact of model.facts) if (!kept.has(fact.source) || !kept.has(fact.target)) facts[fact.index] = 0;
  return more;
}

/** The nodes next to some nodes along seen edges, each once. */
export function neighboursOf(model: Model, from: readonly number[], facts: Uint8Array): number[] {
  const found = new Set<number>();
  for (const index of from) {
    for (const edge of model.nodes[index]?.facts ?? []) {
      const fact = model.facts[edge];
      if (fact !== undefined && facts[edge] === 1) found.add(fact.source === index ? fact.target : fact.source);
    }
  }
  return [...found];
}

function weigh(model: Model, facts: Uint8Array): Uint16Array {
  const ties = new Uint16Array(model.ties.length);
  for (const fact of model.facts) if (facts[fact.index] === 1) ties[fact.tie] = (ties[fact.tie] ?? 0) + 1;
  return ties;
}

function countOf(model: Model, nodes: Uint8Array, facts: Uint8Array): Counts {
  const kinds = { person: 0, country: 0, organization: 0, meeting: 0 };
  const relations = { "met with": 0, visited: 0, "agreed on": 0, "took part in": 0, represents: 0, "held in": 0 };
  const statuses = { happened: 0, planned: 0, cancelled: 0 };
  let nodeCount = 0;
  let factCount = 0;
  for (const { index, kind } of model.nodes) {
    if (nodes[index] !== 1) continue;
    kinds[kind]++;
    nodeCount++;
  }
  for (const { index, kind, status } of model.facts) {
    if (facts[index] !== 1) continue;
    relations[kind]++;
    if (!isFactKind(kind)) continue;
    factCount++;
    if (status !== null) statuses[status]++;
  }
  const alone = withoutTie(model, nodes, facts).length;
  return { kinds, relations, statuses, nodes: nodeCount, facts: factCount, alone };
}

/** Words for a picture without anything in it: what to do about it. Null where there is something to see. */
export function emptyWords(model: Model, state: ViewState, view: View): string | null {
  if (view.counts.nodes > 0 && (view.counts.facts > 0 || !isFiltered(state))) return null;
  if (model.nodes.length === 0)
    return "This graph is empty. Build one from articles that say who met whom, then drop its graph.json here.";
  const { filters } = state;
  const what = askedFor(filters);
  if (filters.window !== null) {
    return `${what} in this window. Widen it${filters.undated ? "" : ", or show undated facts"}.`;
  }
  if (filters.minArticles > 1 || filters.minLanguages > 1)
    return `${what} that so many say. Ask for fewer articles or languages.`;
  return view.counts.nodes > 0 ? null : `${what} with these filters. Clear one, or all of them.`;
}

function askedFor({ hiddenRelations }: Filters): string {
  const left = (["met with", "visited", "agreed on"] as const).filter((kind) => !hiddenRelations.includes(kind));
  if (left.length !== 1) return "Nothing happened";
  return { "met with": "Nobody met", visited: "Nobody visited", "agreed on": "Nothing was agreed on" }[
    left[0] ?? "met with"
  ];
}
