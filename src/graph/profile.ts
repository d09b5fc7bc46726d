import { byDate, evidence, factOf, type GraphFact, type Quote } from "./facts.ts";
import { byCodeUnit } from "./order.ts";
import { type GraphMeeting, meetingOf } from "./query.ts";
import type { EdgeKind, NodeKind, ParleyGraph } from "./schema.ts";
import { isFact } from "./ties.ts";

/** All that the graph holds of one actor. */
export interface Profile {
  readonly key: string;
  readonly label: string;
  readonly kind: NodeKind;
  readonly country: string | null;
  /** Each surface form once, with the languages it stands in. */
  readonly names: readonly { readonly text: string; readonly languages: readonly string[] }[];
  readonly roles: readonly RoleTold[];
  /** Met, visited, agreed, by date. */
  readonly facts: readonly (GraphFact & { readonly quotes: readonly Quote[] })[];
  /** Meetings to which it came in somebody's delegation. */
  readonly accompanied: readonly GraphMeeting[];
}

/** An edge that says for whom somebody acts. */
export interface RoleTold {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly title: string | null;
  readonly target: string;
  readonly targetLabel: string;
  readonly quotes: readonly Quote[];
}

/** Every fact of an actor with its sentences. `key` is a node's key, as `actorNamed` gives it. */
export function profile(graph: ParleyGraph, key: string): Profile {
  const node = graph.getNodeAttributes(key);
  const edges = graph.edges(key);
  const told = edges.filter((edge) => isFact(graph.getEdgeAttributes(edge))).map((edge) => factOf(graph, edge));
  return {
    key,
    label: node.label,
    kind: node.kind,
    country: node.country,
    names: namesOf(graph, key),
    roles: graph.outEdges(key).flatMap((edge) => roleOf(graph, edge)),
    facts: told.sort(byDate).map((fact) => ({ ...fact, quotes: evidence(graph, fact) })),
    accompanied: graph.outEdges(key).flatMap((edge) => accompaniedAt(graph, edge)),
  };
}

function namesOf(graph: ParleyGraph, key: string): Profile["names"] {
  const languages = new Map<string, Set<string>>();
  for (const { text, language } of graph.getNodeAttribute(key, "names")) {
    const known = languages.get(text);
    if (known === undefined) languages.set(text, new Set([language]));
    else known.add(language);
  }
  return [...languages].map(([text, spoken]) => ({ text, languages: [...spoken].sort(byCodeUnit) }));
}

function roleOf(graph: ParleyGraph, edge: string): RoleTold[] {
  const attributes = graph.getEdgeAttributes(edge);
  if (attributes.kind !== "represents") return [];
  const target = graph.target(edge);
  const targetLabel = graph.getNodeAttribute(target, "label");
  return [
    { key: edge, kind: attributes.kind, title: attributes.title, target, targetLabel, quotes: evidence(graph, edge) },
  ];
}

function accompaniedAt(graph: ParleyGraph, edge: string): GraphMeeting[] {
  const attributes = graph.getEdgeAttributes(edge);
  if (attributes.kind !== "took part in" || !attributes.accompanying) return [];
  const meeting = meetingOf(graph, graph.target(edge));
  return meeting === null ? [] : [meeting];
}
