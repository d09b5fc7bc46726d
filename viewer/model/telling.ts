import type { EdgeAttributes, EdgeKind, EvidenceAttributes } from "../../src/graph/schema.ts";
import { sourcesOf } from "../../src/graph/sources.ts";
import type { Disagreement } from "../../src/types.ts";
import { readable } from "./dates.ts";
import type { Model, ViewFact, ViewNode, ViewTie } from "./model.ts";

/** What articles say differently of one fact: a value, and who says it. */
export interface Difference {
  readonly about: string;
  readonly says: readonly { readonly value: string; readonly articles: readonly string[] }[];
}

/** How wide something is told: the three numbers at the head of a panel. */
export interface Reach {
  readonly articles: number;
  readonly languages: number;
  readonly sources: number;
}

/** How many articles, languages and sources (sites) tell some facts, or name somebody. A copy is its original's site's word. */
export function reachOf(model: Model, evidence: readonly Pick<EvidenceAttributes, "article" | "language">[]): Reach {
  const articles = new Set(evidence.map(({ article }) => article));
  const languages = new Set(evidence.map(({ language }) => language));
  const sources = new Set(
    sourcesOf(model.graph, evidence).map((article) => sourceOf(model.articles.get(article)?.url ?? null) ?? article),
  );
  return { articles: articles.size, languages: languages.size, sources: sources.size };
}

/** The site of an address: "antaranews.com". Null for what is no web address. */
export function sourceOf(url: string | null): string | null {
  const safe = safeLink(url);
  return safe === null ? null : new URL(safe).hostname.replace(/^www\./, "");
}

/** An address that may be followed: http or https. Articles may hold anything, "javascript:" too. */
export function safeLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/** What may be told differently: a fact or a meeting. */
interface Told {
  readonly attributes: { readonly status?: unknown; readonly disagreements?: readonly Disagreement[] } | object;
  readonly evidence: readonly EvidenceAttributes[];
}

/** Where the articles of a fact or a meeting differ: as the graph says, and in what each says of status and date. */
export function differencesOf({ attributes, evidence }: Told): Difference[] {
  const told = "disagreements" in attributes ? (attributes.disagreements ?? []) : [];
  const fromGraph = told.map(({ about, says }) =>
    difference(
      about,
      says.map(({ article, value }) => [about === "date" ? readable(value) : value, article]),
    ),
  );
  const about = new Set(fromGraph.map((one) => one.about));
  const fromEvidence = "status" in attributes ? [statusDifference(evidence), dateDifference(evidence)] : [];
  return [...fromGraph, ...fromEvidence.filter((one) => !about.has(one.about))].filter(({ says }) => says.length > 1);
}

function statusDifference(evidence: readonly EvidenceAttributes[]): Difference {
  return difference(
    "status",
    evidence.map(({ status, article }) => [status, article]),
  );
}

function dateDifference(evidence: readonly EvidenceAttributes[]): Difference {
  return difference(
    "date",
    evidence.flatMap(({ date, article }) => (date === null ? [] : [[readable(date), article]])),
  );
}

function difference(about: string, pairs: readonly (readonly string[])[]): Difference {
  const values = new Map<string, string[]>();
  for (const [value = "", article = ""] of pairs) {
    const known = values.get(value) ?? [];
    if (!known.includes(article)) values.set(value, [...known, article]);
  }
  return { about, says: [...values].map(([value, articles]) => ({ value, articles })) };
}

const verbs: Readonly<Record<EdgeKind, string>> = {
  "met with": "met with",
  visited: "visited",
  "agreed on": "agreed with",
  "took part in": "took part in",
  represents: "represents",
  "held in": "was held in",
};

/** The verb between the two ends of an edge. */
export function verbOf(kind: EdgeKind): string {
  return verbs[kind];
}

/** "5 Nov 2024, Islamabad, by phone": what a fact says beside its two ends. */
export function circumstances({ attributes, date }: { attributes: EdgeAttributes; date: string | null }): string {
  const place = "place" in attributes ? attributes.place : null;
  const call = "mode" in attributes && attributes.mode === "call" ? "by phone" : null;
  const dated = "status" in attributes || date !== null ? readable(date) : null;
  return [dated, place, call].filter((part) => part !== null && part !== undefined).join(", ");
}

/** Facts in the order of their time, undated ones last. */
export function inTime(facts: readonly ViewFact[]): ViewFact[] {
  const when = ({ days }: ViewFact) => days?.from ?? Number.POSITIVE_INFINITY;
  return [...facts].sort((one, other) =>
    when(one) === when(other) ? one.index - other.index : when(one) - when(other),
  );
}

/** Every surface form of a node. */
export function allNames({ attributes }: ViewNode): string[] {
  return [attributes.label, ...attributes.names.map(({ text }) => text)];
}

/**
 * Why names were taken for one actor: the reasons of the judgements on its copies. A judgement speaks of a copy as "name@article", a person's decision
 * of a key.
 */
export function mergeReasons(model: Model, { key, attributes }: ViewNode): string[] {
  const copies = new Set(
    attributes.names.flatMap(({ text, articles }) => articles.map((article) => `${text}@${article}`)),
  );
  copies.add(key);
  if (attributes.kind === "meeting") for (const { article } of attributes.evidence) copies.add(`${key}@${article}`);
  const judgements = model.graph.getAttribute("judgements") ?? [];
  const own = judgements.filter(({ a, b, same }) => same && (copies.has(a) || copies.has(b)));
  return [
    ...new Set(own.flatMap(({ reasons, by }) => (by === "person" ? ["decided by a person", ...reasons] : reasons))),
  ];
}

/** The facts of a tie that are seen, in time. */
export function seenFacts(model: Model, tie: ViewTie, seen: Uint8Array): ViewFact[] {
  return inTime(
    tie.facts.flatMap((index) => (seen[index] === 1 && model.facts[index] !== undefined ? [model.facts[index]] : [])),
  );
}
