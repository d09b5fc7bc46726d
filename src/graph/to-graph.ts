import { MultiGraph } from "graphology";
import type { CanonicalActor, Evidence, Fact, Knowledge, Meeting } from "../types.ts";
import { byCodeUnit } from "./order.ts";
import { putOffOf } from "./put-off.ts";
import type { EdgeAttributes, GraphAttributes, NodeAttributes, ParleyGraph } from "./schema.ts";
import { slug } from "./slug.ts";
import { baseSize, light } from "./theme.ts";

/**
 * Draws what all articles together say as one graph: the contract of `docs/graph.md`.
 *
 * Nodes and edges stand in the order of their keys, every key is made of content, and nothing depends on the order of the articles. Nodes stand at 0, 0
 * until `layout` has placed them.
 */
export function toGraph(knowledge: Knowledge): ParleyGraph {
  const graph: ParleyGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes(graphAttributes(knowledge));
  const copy = makeCopy();
  for (const { key, attributes } of sorted(nodesOf(knowledge, copy))) graph.addNode(key, attributes);
  for (const edge of sorted(joinSame(edgesOf(knowledge, copy)))) addEdge(graph, edge);
  return graph;
}

interface NodeEntry {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

interface EdgeEntry {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly attributes: EdgeAttributes;
}

function graphAttributes(knowledge: Knowledge): GraphAttributes {
  const heads = [...knowledge.articles].sort((one, other) => byCodeUnit(one.id, other.id));
  return {
    name: "Parley",
    format: 1,
    articles: Object.fromEntries(
      heads.map(({ id, title, url, published, language, copyOf = null }) => [
        id,
        { title, url, published, language, copyOf },
      ]),
    ),
    judgements: knowledge.judgements.map((judgement) => ({ ...judgement, reasons: [...judgement.reasons] })),
  };
}

function nodesOf(knowledge: Knowledge, copy: Copy): NodeEntry[] {
  const labels = new Map(knowledge.actors.map((actor) => [actor.key, actor.label]));
  return [
    ...knowledge.actors.map((actor) => ({ key: actor.key, attributes: actorAttributes(actor) })),
    ...knowledge.meetings.map((meeting) => ({
      key: meeting.key,
      attributes: meetingAttributes(meeting, labels, copy),
    })),
  ];
}

function actorAttributes(actor: CanonicalActor): NodeAttributes {
  const drawn = {
    label: actor.label,
    names: actor.names.map((name) => ({ ...name, articles: [...name.articles] })),
    ...unplaced(actor.kind),
    boilerplate: actor.boilerplate,
  };
  if (actor.kind === "country") return { kind: "country", ...drawn, country: actor.country ?? actor.key.toUpperCase() };
  const roles = actor.roles.map(({ title, country, organization, from, to }) => ({
    title,
    country,
    organization,
    from,
    to,
  }));
  return { kind: actor.kind, ...drawn, country: actor.country, roles };
}

function meetingAttributes(meeting: Meeting, labels: ReadonlyMap<string, string>, copy: Copy): NodeAttributes {
  const { status, date, place, country, mode } = meeting;
  return {
    kind: "meeting",
    label: meetingLabel(meeting, labels),
    names: [],
    ...unplaced("meeting"),
    status,
    date,
    place,
    country,
    mode,
    ...putOffOf(meeting),
    evidence: meeting.evidence.map(copy),
    disagreements: disagreements(meeting),
  };
}

/** "Abbas Araghchi, Ishaq Dar, 2024-11-05": who, and when if somebody says. */
function meetingLabel(meeting: Meeting, labels: ReadonlyMap<string, string>): string {
  const who = meeting.participants.map((key) => labels.get(key) ?? key);
  const shown = who.length > 3 ? [...who.slice(0, 2), `${who.length - 2} others`] : who;
  return [...shown, ...(meeting.date === null ? [] : [meeting.date])].join(", ");
}

function unplaced(kind: NodeAttributes["kind"]): { x: number; y: number; size: number; color: string } {
  return { x: 0, y: 0, size: baseSize[kind], color: light.kinds[kind] };
}

function edgesOf(knowledge: Knowledge, copy: Copy): EdgeEntry[] {
  const nodes = new Set([...knowledge.actors, ...knowledge.meetings].map(({ key }) => key));
  const countries = new Map(
    knowledge.actors.flatMap(({ key, kind, country }) => (kind === "country" ? [[country ?? key, key] as const] : [])),
  );
  const edges = [
    ...knowledge.facts.map((fact) => factEdge(fact, copy)),
    ...knowledge.meetings.flatMap((meeting) => participations(meeting, copy)),
    ...knowledge.meetings.flatMap((meeting) => hosts(meeting, countries, copy)),
    ...knowledge.actors.flatMap((actor) => representations(actor, countries, copy)),
  ];
  // A role may name a country that no article names: there is no node to stand for it, and a node without a name would be one that nobody said.
  return edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
}

function factEdge(fact: Fact, copy: Copy): EdgeEntry {
  const { key, source, target, status, date, confidence } = fact;
  const told = {
    status,
    date,
    ...putOffOf(fact),
    evidence: fact.evidence.map(copy),
    confidence,
    disagreements: disagreements(fact),
  };
  if (fact.relation === "met with") {
    const { place, mode, meeting } = fact;
    const attributes = { kind: fact.relation, ...told, place, mode, meeting };
    return { key, source, target, directed: false, attributes };
  }
  if (fact.relation === "visited") {
    const attributes = { kind: fact.relation, ...told, place: fact.place };
    return { key, source, target, directed: true, attributes };
  }
  const { topic, topics, meeting } = fact;
  const attributes = { kind: fact.relation, ...told, topic, topics: [...topics], meeting };
  return { key, source, target, directed: false, attributes };
}

function participations(meeting: Meeting, copy: Copy): EdgeEntry[] {
  const leading = new Set(meeting.participants);
  const others = meeting.accompanying.filter((key) => !leading.has(key));
  const entry = (source: string, accompanying: boolean): EdgeEntry => ({
    key: `${source}--took-part-in--${meeting.key}`,
    source,
    target: meeting.key,
    directed: true,
    attributes: { kind: "took part in", accompanying, evidence: meeting.evidence.map(copy) },
  });
  return [...[...leading].map((key) => entry(key, false)), ...[...new Set(others)].map((key) => entry(key, true))];
}

function hosts(meeting: Meeting, countries: ReadonlyMap<string, string>, copy: Copy): EdgeEntry[] {
  const target = meeting.country === null ? undefined : countries.get(meeting.country);
  if (target === undefined) return [];
  const attributes = { kind: "held in" as const, place: meeting.place, evidence: meeting.evidence.map(copy) };
  return [{ key: `${meeting.key}--held-in--${target}`, source: meeting.key, target, directed: true, attributes }];
}

function representations(actor: CanonicalActor, countries: ReadonlyMap<string, string>, copy: Copy): EdgeEntry[] {
  return actor.roles.flatMap(({ title, country, organization, evidence }) => {
    const target = organization ?? (country === null ? undefined : countries.get(country));
    if (target === undefined || target === actor.key) return [];
    const key = [actor.key, "represents", target, ...(title === null ? [] : [slug(title)])].join("--");
    const attributes = { kind: "represents" as const, title, evidence: evidence.map(copy) };
    return [{ key, source: actor.key, target, directed: true, attributes }];
  });
}

/** One edge a key: a role held twice is told once, with the evidence of both. */
function joinSame(edges: readonly EdgeEntry[]): EdgeEntry[] {
  const byKey = new Map<string, EdgeEntry>();
  for (const edge of edges) {
    const before = byKey.get(edge.key);
    byKey.set(edge.key, before === undefined ? edge : withEvidence(before, edge.attributes.evidence));
  }
  return [...byKey.values()];
}

function withEvidence(edge: EdgeEntry, more: readonly Evidence[]): EdgeEntry {
  const place = (evidence: Evidence) => `${evidence.article}\0${evidence.start}\0${evidence.end}`;
  const known = new Set(edge.attributes.evidence.map(place));
  const evidence = [...edge.attributes.evidence, ...more.filter((one) => !known.has(place(one)))];
  return { ...edge, attributes: { ...edge.attributes, evidence } };
}

function addEdge(graph: ParleyGraph, { key, source, target, directed, attributes }: EdgeEntry): void {
  if (directed) graph.addDirectedEdgeWithKey(key, source, target, attributes);
  else graph.addUndirectedEdgeWithKey(key, source, target, attributes);
}

/** A copy of a piece of evidence: one for all the nodes and edges that show it, so that a large graph holds it once. */
type Copy = (evidence: Evidence) => Evidence;

function makeCopy(): Copy {
  const known = new Map<Evidence, Evidence>();
  return (evidence) => {
    const before = known.get(evidence);
    if (before !== undefined) return before;
    const { article, language, start, end, text, cue, rule, status, date, confidence } = evidence;
    const told = { article, language, start, end, text, cue, rule, status, date };
    const copy = { ...told, ...putOffOf(evidence), confidence };
    known.set(evidence, copy);
    return copy;
  };
}

function disagreements(
  told: Meeting | Fact,
): { about: Meeting["disagreements"][number]["about"]; says: { article: string; value: string }[] }[] {
  return told.disagreements.map(({ about, says }) => ({ about, says: says.map((one) => ({ ...one })) }));
}

function sorted<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((one, other) => byCodeUnit(one.key, other.key));
}
