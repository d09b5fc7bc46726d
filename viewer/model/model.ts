import type {
  ArticleAttributes,
  EdgeAttributes,
  EdgeKind,
  EvidenceAttributes,
  NodeAttributes,
  NodeKind,
  ParleyGraph,
} from "../../src/graph/schema.ts";
import { sourcesOf } from "../../src/graph/sources.ts";
import { type Tie, ties as tiesOf } from "../../src/graph/ties.ts";
import type { Status } from "../../src/types.ts";
import { type DaySpan, daysOf } from "./dates.ts";

/** A node with what filters ask of it, computed once. */
export interface ViewNode {
  readonly index: number;
  readonly key: string;
  readonly kind: NodeKind;
  readonly attributes: NodeAttributes;
  /** How much is told of it: quotes in its facts. */
  readonly told: number;
  /** Indices of its edges. */
  readonly facts: readonly number[];
}

/** One edge of the graph. */
export interface ViewFact {
  readonly index: number;
  readonly key: string;
  readonly kind: EdgeKind;
  readonly attributes: EdgeAttributes;
  readonly source: number;
  readonly target: number;
  /** Of an edge that is no fact: its meeting's. */
  readonly status: Status | null;
  readonly days: DaySpan | null;
  readonly date: string | null;
  readonly evidence: readonly EvidenceAttributes[];
  readonly articles: ReadonlySet<string>;
  /** The independent ones: copies of one text count once. */
  readonly sources: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  readonly tie: number;
}

/** The facts of one pair, kind and status as one line. */
export interface ViewTie extends Tie {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly facts: readonly number[];
  /** Place among the parallel ties of its pair: -1, 0, 1 …, measured from the middle. */
  readonly slot: number;
}

/** The graph as the viewer reads it: everything by number, so that ten thousand nodes are filtered in milliseconds. */
export interface Model {
  readonly graph: ParleyGraph;
  readonly nodes: readonly ViewNode[];
  readonly facts: readonly ViewFact[];
  readonly ties: readonly ViewTie[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly tieIndex: ReadonlyMap<string, number>;
  readonly articles: ReadonlyMap<string, ArticleAttributes>;
  /** Codes of languages that give evidence, in order. */
  readonly languages: readonly string[];
  /** First and last day of any fact. */
  readonly span: DaySpan | null;
}

/** Everything the viewer asks of a graph, computed once when it arrives. */
export function toModel(graph: ParleyGraph): Model {
  const keys = graph.nodes();
  const nodeIndex = new Map(keys.map((key, index) => [key, index]));
  const folded = tiesOf(graph);
  const edgeIndex = new Map(graph.edges().map((key, index) => [key, index]));
  const tieOfEdge = new Map(folded.flatMap((tie, index) => tie.edges.map((edge) => [edge, index] as const)));
  const facts = graph.mapEdges((key, attributes, source, target): ViewFact => {
    const index = edgeIndex.get(key) ?? 0;
    const ends = { source: nodeIndex.get(source) ?? 0, target: nodeIndex.get(target) ?? 0 };
    return { index, key, ...ends, ...factOf(graph, attributes, source, target), tie: tieOfEdge.get(key) ?? 0 };
  });
  const nodes = keys.map((key, index) => nodeOf(graph, key, index, edgeIndex, facts));
  return {
    graph,
    nodes,
    facts,
    ties: placed(folded, nodeIndex, edgeIndex),
    nodeIndex,
    tieIndex: new Map(folded.map((tie, index) => [tie.key, index])),
    articles: new Map(Object.entries(graph.getAttribute("articles") ?? {})),
    languages: [...new Set(facts.flatMap((fact) => [...fact.languages]))].sort(),
    span: spanOf(facts),
  };
}

function factOf(graph: ParleyGraph, attributes: EdgeAttributes, source: string, target: string) {
  const evidence = attributes.evidence;
  const { status, date } = "status" in attributes ? attributes : meetingOf(graph, attributes, source, target);
  return {
    kind: attributes.kind,
    attributes,
    status,
    date,
    days: daysOf(date),
    evidence,
    articles: new Set(evidence.map(({ article }) => article)),
    sources: new Set(sourcesOf(graph, evidence)),
    languages: new Set(evidence.map(({ language }) => language)),
  };
}

function meetingOf(
  graph: ParleyGraph,
  { kind }: EdgeAttributes,
  source: string,
  target: string,
): { status: Status | null; date: string | null } {
  const meeting = kind === "took part in" ? target : kind === "held in" ? source : null;
  const attributes = meeting === null ? null : graph.getNodeAttributes(meeting);
  return attributes?.kind === "meeting"
    ? { status: attributes.status, date: attributes.date }
    : { status: null, date: null };
}

function nodeOf(
  graph: ParleyGraph,
  key: string,
  index: number,
  edgeIndex: ReadonlyMap<string, number>,
  facts: readonly ViewFact[],
): ViewNode {
  const own = graph.edges(key).map((edge) => edgeIndex.get(edge) ?? 0);
  const attributes = graph.getNodeAttributes(key);
  const told = own.reduce((sum, edge) => sum + (facts[edge]?.evidence.length ?? 0), 0);
  return { index, key, kind: attributes.kind, attributes, told, facts: own };
}

/** Numbers instead of keys, and a place of its own for each of a pair's parallel ties. */
function placed(
  folded: readonly Tie[],
  nodeIndex: ReadonlyMap<string, number>,
  edgeIndex: ReadonlyMap<string, number>,
): ViewTie[] {
  const pairs = new Map<string, number[]>();
  folded.forEach(({ source, target }, index) => {
    const pair = source < target ? `${source}\0${target}` : `${target}\0${source}`;
    const group = pairs.get(pair);
    if (group === undefined) pairs.set(pair, [index]);
    else group.push(index);
  });
  const slots = new Map<number, number>();
  for (const group of pairs.values()) {
    for (const [place, tie] of group.entries()) slots.set(tie, place - (group.length - 1) / 2);
  }
  return folded.map((tie, index) => ({
    ...tie,
    index,
    from: nodeIndex.get(tie.source) ?? 0,
    to: nodeIndex.get(tie.target) ?? 0,
    facts: tie.edges.map((edge) => edgeIndex.get(edge) ?? 0),
    // Of two ties drawn in opposite directions the sides are swapped: both must speak of the same side.
    slot: (slots.get(index) ?? 0) * (tie.source < tie.target ? 1 : -1),
  }));
}

function spanOf(facts: readonly ViewFact[]): DaySpan | null {
  let span: DaySpan | null = null;
  for (const { days } of facts) {
    if (days === null) continue;
    span = span === null ? days : { from: Math.min(span.from, days.from), to: Math.max(span.to, days.to) };
  }
  return span;
}
