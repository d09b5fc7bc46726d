import { type Cell, csvRow } from "./csv.ts";
import { byDate, eachFact } from "./facts.ts";
import type { ParleyGraph } from "./schema.ts";
import { sourcesOf } from "./sources.ts";
import { isFact } from "./ties.ts";

export const tableNames = ["nodes", "facts", "links", "evidence"] as const;
/** Nodes; facts; the edges that tie the picture together; quotes, one a row. */
export type TableName = (typeof tableNames)[number];

export interface TableOptions {
  /** Byte order mark first, so that Excel takes it for UTF-8. */
  readonly bom?: boolean;
  /** Column titles as neo4j-admin's import wants them: key:ID, :LABEL, :START_ID, :END_ID, :TYPE. */
  readonly neo4j?: boolean;
}

/** A table of the graph as CSV (RFC 4180), row by row, formulas neutralised. */
export function* tableLines(graph: ParleyGraph, name: TableName, options: TableOptions = {}): Generator<string> {
  const { columns, rows } = tables[name];
  const titles = columns.map((title) => (options.neo4j === true ? (neo4jTitles.get(title) ?? title) : title));
  yield `${options.bom === true ? "\uFEFF" : ""}${csvRow(titles)}`;
  for (const row of rows(graph)) yield csvRow(row);
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: (graph: ParleyGraph) => Iterable<readonly Cell[]>;
}

const neo4jTitles: ReadonlyMap<string, string> = new Map([
  ["key", "key:ID"],
  ["kind", ":LABEL"],
  ["source", ":START_ID"],
  ["target", ":END_ID"],
  ["relation", ":TYPE"],
  ["fact", "key"],
  ["x", "x:double"],
  ["y", "y:double"],
  ["sources", "sources:int"],
  ["confidence", "confidence:double"],
  ["boilerplate", "boilerplate:boolean"],
  ["accompanying", "accompanying:boolean"],
]);

const tables: Readonly<Record<TableName, Table>> = {
  nodes: {
    columns: [
      "key",
      "kind",
      "label",
      "country",
      "names",
      "roles",
      "status",
      "date",
      "place",
      "mode",
      "boilerplate",
      "x",
      "y",
    ],
    rows: nodeRows,
  },
  facts: {
    columns: [
      ...[
        "fact",
        "source",
        "relation",
        "target",
        "source_label",
        "target_label",
        "status",
        "date",
        "place",
        "mode",
        "meeting",
      ],
      ...["topic", "topics", "sources", "confidence", "sentence"],
    ],
    rows: factRows,
  },
  links: {
    columns: ["fact", "source", "relation", "target", "title", "place", "accompanying", "sources"],
    rows: linkRows,
  },
  evidence: {
    columns: [
      "fact",
      "article",
      "language",
      "published",
      "url",
      "start",
      "end",
      "text",
      "cue",
      "rule",
      "status",
      "date",
      "confidence",
    ],
    rows: evidenceRows,
  },
};

/** Lists in one cell: no name or tag holds this sign. */
const separator = " | ";

function* nodeRows(graph: ParleyGraph): Generator<Cell[]> {
  for (const { node: key, attributes } of graph.nodeEntries()) {
    const { kind, label, country, x, y } = attributes;
    const names = [...new Set(attributes.names.map(({ text }) => text))].join(separator);
    const roles =
      "roles" in attributes
        ? attributes.roles.map(({ title, country: of }) => [title, of].filter(Boolean).join(" of "))
        : [];
    const meeting = attributes.kind === "meeting" ? attributes : null;
    const boilerplate = attributes.kind === "meeting" ? null : attributes.boilerplate;
    const told = [meeting?.status ?? null, meeting?.date ?? null, meeting?.place ?? null, meeting?.mode ?? null];
    yield [key, kind, label, country, names, roles.join(separator), ...told, boilerplate, x, y];
  }
}

function* factRows(graph: ParleyGraph): Generator<Cell[]> {
  for (const fact of [...eachFact(graph)].sort(byDate)) {
    const { key, source, relation, target, sourceLabel, targetLabel, status, date, place, mode, meeting, topic } = fact;
    const said = [fact.topics.join(separator), fact.sources.length, fact.confidence, fact.evidence[0]?.text ?? null];
    yield [key, source, relation, target, sourceLabel, targetLabel, status, date, place, mode, meeting, topic, ...said];
  }
}

function* linkRows(graph: ParleyGraph): Generator<Cell[]> {
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    if (isFact(attributes)) continue;
    const title = attributes.kind === "represents" ? attributes.title : null;
    const place = attributes.kind === "held in" ? attributes.place : null;
    const accompanying = attributes.kind === "took part in" ? attributes.accompanying : null;
    const sources = sourcesOf(graph, attributes.evidence).length;
    yield [edge, source, attributes.kind, target, title, place, accompanying, sources];
  }
}

function* evidenceRows(graph: ParleyGraph): Generator<Cell[]> {
  const articles = new Map(Object.entries(graph.getAttribute("articles")));
  for (const { edge, attributes } of graph.edgeEntries()) {
    for (const { article, language, start, end, text, cue, rule, status, date, confidence } of attributes.evidence) {
      const head = articles.get(article);
      yield [
        edge,
        article,
        language,
        head?.published ?? null,
        head?.url ?? null,
        start,
        end,
        text,
        cue,
        rule,
        status,
        date,
        confidence,
      ];
    }
  }
}
