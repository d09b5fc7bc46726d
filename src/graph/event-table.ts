import { countryByCode } from "../world/countries.ts";
import { cameoOfMode, relations, statuses } from "../world/relations.ts";
import { type Cell, csvRow } from "./csv.ts";
import { facts, type GraphFact } from "./facts.ts";
import type { EvidenceAttributes, ParleyGraph } from "./schema.ts";

/** The columns of the event table, in their order; `docs/formats.md` says what each holds. */
export const eventColumns = [
  "event_id",
  "date",
  "source_actor",
  "source_kind",
  "source_iso3",
  "target_actor",
  "target_kind",
  "target_iso3",
  "relation",
  "status",
  "mode",
  "cameo",
  "plover",
  "plover_mode",
  "plover_context",
  "place",
  "place_iso3",
  "topic",
  "topics",
  "confidence",
  "article",
  "published",
  "url",
  "language",
  "sentence",
] as const;

export type EventRow = Readonly<Record<(typeof eventColumns)[number], Cell>>;

/**
 * One row for each fact and each sentence that tells it, for those used to ICEWS, POLECAT and GDELT: CAMEO and PLOVER codes, actors with ISO 3166-1
 * alpha-3. The date and status of a row are what its article says, else what all say together.
 */
export function* eventRows(graph: ParleyGraph): Generator<EventRow> {
  const articles = new Map(Object.entries(graph.getAttribute("articles")));
  for (const fact of facts(graph)) {
    for (const quote of fact.evidence) {
      const head = articles.get(quote.article);
      const told = { article: quote.article, published: head?.published ?? null, url: head?.url ?? null };
      yield { ...factColumns(graph, fact, quote), ...told, language: quote.language, sentence: quote.text };
    }
  }
}

/** The event table as CSV. */
export function* eventLines(graph: ParleyGraph, options: { readonly bom?: boolean } = {}): Generator<string> {
  yield `${options.bom === true ? "\uFEFF" : ""}${csvRow(eventColumns)}`;
  for (const row of eventRows(graph)) yield csvRow(eventColumns.map((column) => row[column]));
}

function factColumns(graph: ParleyGraph, fact: GraphFact, quote: EvidenceAttributes) {
  const { key, sourceLabel, targetLabel, relation, mode, place, topic, confidence } = fact;
  const { status } = quote;
  const { country: host } =
    fact.meeting !== null && graph.hasNode(fact.meeting) ? graph.getNodeAttributes(fact.meeting) : { country: null };
  const [source, target] = [graph.getNodeAttributes(fact.source), graph.getNodeAttributes(fact.target)];
  return {
    event_id: key,
    date: quote.date ?? fact.date,
    source_actor: sourceLabel,
    source_kind: source.kind,
    source_iso3: iso3(source.country),
    target_actor: targetLabel,
    target_kind: target.kind,
    target_iso3: iso3(target.country),
    relation,
    status,
    mode,
    cameo: cameo(fact, status),
    plover: plover(fact, status),
    plover_mode: ploverMode(fact),
    plover_context: statuses.find((one) => one.status === status)?.ploverContext ?? null,
    place,
    place_iso3: iso3(relation === "visited" ? target.country : host),
    topic,
    topics: fact.topics.join(" | "),
    confidence,
  };
}

function iso3(code: string | null): string | null {
  return code === null ? null : (countryByCode.get(code)?.alpha3 ?? null);
}

type EventStatus = EvidenceAttributes["status"];

/** A meeting or visit that is only planned or was called off has the code of that; else the code of the relation, for meetings by their mode. */
function cameo({ relation, mode }: GraphFact, status: EventStatus): string | null {
  const ofStatus = relation === "agreed on" ? undefined : statuses.find((one) => one.status === status)?.cameo[0]?.code;
  if (ofStatus !== undefined) return ofStatus;
  if (relation === "met with" && mode !== null) return cameoOfMode[mode];
  return relations.find((one) => one.relation === relation)?.cameo[0]?.code ?? null;
}

function plover({ relation }: GraphFact, status: EventStatus): string | null {
  const ofStatus =
    relation === "agreed on" ? undefined : statuses.find((one) => one.status === status)?.plover[0]?.code;
  return ofStatus ?? relations.find((one) => one.relation === relation)?.plover[0]?.code ?? null;
}

function ploverMode({ relation, mode }: GraphFact): string | null {
  if (relation === "visited") return "visit";
  return mode === "call" ? "phone" : null;
}
