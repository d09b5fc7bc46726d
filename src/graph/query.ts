import type { Disagreement, Mode, PartialDate, Status } from "../types.ts";
import { byDate, eachFact, factOf, type GraphFact } from "./facts.ts";
import { type FactFilter, matching, matchingTold, ofCountry } from "./filter.ts";
import { actorNamed } from "./find.ts";
import { groupBy } from "./group.ts";
import { byCodeUnit } from "./order.ts";
import { putOffOf } from "./put-off.ts";
import type { EvidenceAttributes, NodeAttributes, NodeKind, ParleyGraph } from "./schema.ts";
import { sourcesOf } from "./sources.ts";
import { isFact } from "./ties.ts";

/** An actor and the facts that tie it to another. */
export interface Neighbor {
  readonly key: string;
  readonly label: string;
  readonly kind: NodeKind;
  readonly country: string | null;
  /** How many facts away. */
  readonly depth: number;
  /** What ties it to the actors one step nearer, by date. */
  readonly facts: readonly GraphFact[];
}

/** A meeting as a plain object. */
export interface GraphMeeting {
  readonly key: string;
  readonly label: string;
  readonly status: Status;
  readonly date: PartialDate | null;
  /** Only where somebody says that it was put off, and to which day. */
  readonly postponed?: true;
  readonly postponedTo?: PartialDate;
  readonly place: string | null;
  readonly country: string | null;
  readonly mode: Mode;
  readonly participants: readonly Participant[];
  readonly articles: readonly string[];
  /** The independent ones among them: copies of one text count once. */
  readonly sources: readonly string[];
  readonly evidence: readonly EvidenceAttributes[];
  readonly disagreements: readonly Disagreement[];
}

export interface Participant {
  readonly key: string;
  readonly label: string;
  /** A member of somebody's delegation. */
  readonly accompanying: boolean;
}

export interface NeighborFilter extends FactFilter {
  /** How many facts away at most; 1 if not said. */
  readonly depth?: number;
}

/** Facts of one actor, by any of its names or its key. */
export interface ActorFilter extends FactFilter {
  readonly actor?: string;
}

export interface AgreementFilter extends ActorFilter {
  /** A normalised tag ("trade"), or words of the topic. */
  readonly topic?: string;
}

/**
 * Whom an actor met, visited or agreed with, those with most facts first.
 *
 * @example
 * neighbors(graph, "Abbas Araghchi", { relation: "met with" }).map(({ label }) => label)
 * @param actor any name of the actor, in any script, or its key
 * @throws NameError when nobody, or more than one, has that name
 */
export function neighbors(graph: ParleyGraph, actor: string, filter: NeighborFilter = {}): Neighbor[] {
  const start = actorNamed(graph, actor);
  const asked = matching(graph, filter);
  const reached = new Set([start]);
  const found: Neighbor[] = [];
  let edge: readonly string[] = [start];
  for (let depth = 1; depth <= (filter.depth ?? 1) && edge.length > 0; depth++) {
    const steps = edge.flatMap((key) => reachedBy(graph, key, reached)).filter(([, fact]) => asked(fact));
    const next = groupBy(steps, ([other]) => other);
    for (const [key, ways] of next)
      found.push(
        neighbor(
          graph,
          key,
          depth,
          ways.map(([, fact]) => fact),
        ),
      );
    edge = [...next.keys()];
    for (const key of edge) reached.add(key);
  }
  return found.sort(
    (one, other) => one.depth - other.depth || other.facts.length - one.facts.length || byCodeUnit(one.key, other.key),
  );
}

/**
 * The meetings, by date.
 *
 * @example
 * meetings(graph, { actor: "Araghchi", status: "happened" })
 * @param filter `country` asks for a participant's or the host's; `relation` asks nothing
 */
export function meetings(graph: ParleyGraph, filter: ActorFilter = {}): GraphMeeting[] {
  const actor = filter.actor === undefined ? null : actorNamed(graph, filter.actor);
  const { relation: _relation, country, ...rest } = filter;
  const asked = matchingTold(rest);
  const isMeeting = (_key: string, { kind }: NodeAttributes): boolean => kind === "meeting";
  // Of one actor's meetings nobody looks through all.
  const nodes = actor === null ? graph.filterNodes(isMeeting) : graph.filterOutNeighbors(actor, isMeeting);
  return nodes
    .map((key) => meetingOf(graph, key))
    .filter((meeting): meeting is GraphMeeting => meeting !== null)
    .filter((meeting) => asked({ ...meeting, relation: "met with" }))
    .filter(({ participants }) => actor === null || participants.some(({ key }) => key === actor))
    .filter(
      ({ key, participants }) =>
        country === undefined || ofCountry(graph, [key, ...participants.map((one) => one.key)], country),
    )
    .sort(byDate);
}

/** The meeting of a node's key, or `null` when it is none. */
export function meetingOf(graph: ParleyGraph, key: string): GraphMeeting | null {
  const attributes = graph.hasNode(key) ? graph.getNodeAttributes(key) : null;
  if (attributes?.kind !== "meeting") return null;
  const { label, status, date, place, country, mode, evidence, disagreements } = attributes;
  const participants: Participant[] = [];
  graph.forEachInEdge(key, (_edge, edge, actor) => {
    if (edge.kind !== "took part in") return;
    participants.push({ key: actor, label: graph.getNodeAttribute(actor, "label"), accompanying: edge.accompanying });
  });
  participants.sort(
    (one, other) => Number(one.accompanying) - Number(other.accompanying) || byCodeUnit(one.key, other.key),
  );
  const articles = [...new Set(evidence.map(({ article }) => article))].sort(byCodeUnit);
  const sources = sourcesOf(graph, evidence);
  const told = { key, label, status, date, ...putOffOf(attributes), place, country, mode };
  return { ...told, participants, articles, sources, evidence, disagreements };
}

/** The visits, by date. The source is the visitor, the target the country. */
export function visits(graph: ParleyGraph, filter: ActorFilter = {}): GraphFact[] {
  return timelineFacts(graph, { ...filter, relation: "visited" });
}

/** The agreements, by date. */
export function agreements(graph: ParleyGraph, filter: AgreementFilter = {}): GraphFact[] {
  const wanted = filter.topic?.toLowerCase();
  const found = timelineFacts(graph, { ...filter, relation: "agreed on" });
  if (wanted === undefined) return found;
  return found.filter(({ topic, topics }) => topics.includes(wanted) || topic?.toLowerCase().includes(wanted) === true);
}

/**
 * Everything between two actors, by date.
 *
 * @throws NameError when nobody, or more than one, has one of the names
 */
export function between(graph: ParleyGraph, a: string, b: string, filter: FactFilter = {}): GraphFact[] {
  const [one, other] = [actorNamed(graph, a), actorNamed(graph, b)];
  const shared = graph.filterEdges(one, other, (_edge, attributes) => isFact(attributes));
  return shared
    .map((edge) => factOf(graph, edge))
    .filter(matching(graph, filter))
    .sort(byDate);
}

/** What was told of a day, month or year; `date` is null for what nobody dates. */
export interface TimelineEntry {
  readonly date: PartialDate | null;
  readonly facts: readonly GraphFact[];
}

/**
 * The facts in order of time, what nobody dates last.
 *
 * @example
 * timeline(graph, { actor: "Ishaq Dar", since: "2024-11" })
 */
export function timeline(graph: ParleyGraph, filter: ActorFilter = {}): TimelineEntry[] {
  const groups = groupBy(timelineFacts(graph, filter), ({ date }) => date);
  return [...groups].map(([date, facts]) => ({ date, facts }));
}

/** The facts that are asked for, of one actor if one is named, by date. */
export function timelineFacts(graph: ParleyGraph, filter: ActorFilter): GraphFact[] {
  const asked = matching(graph, filter);
  const told = filter.actor === undefined ? eachFact(graph) : factsAt(graph, actorNamed(graph, filter.actor));
  return [...told].filter(asked).sort(byDate);
}

function factsAt(graph: ParleyGraph, actor: string): GraphFact[] {
  return graph.filterEdges(actor, (_edge, attributes) => isFact(attributes)).map((edge) => factOf(graph, edge));
}

/** The facts by the actor that each newly reaches. */
function reachedBy(graph: ParleyGraph, from: string, reached: ReadonlySet<string>): [string, GraphFact][] {
  return factsAt(graph, from)
    .map((fact): [string, GraphFact] => [fact.source === from ? fact.target : fact.source, fact])
    .filter(([other]) => !reached.has(other));
}

function neighbor(graph: ParleyGraph, key: string, depth: number, facts: readonly GraphFact[]): Neighbor {
  const { label, kind, country } = graph.getNodeAttributes(key);
  return { key, label, kind, country, depth, facts: [...facts].sort(byDate) };
}
