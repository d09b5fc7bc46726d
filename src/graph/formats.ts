import { GraphError } from "../errors.ts";
import { cypherLines } from "./cypher.ts";
import { eventLines } from "./event-table.ts";
import { moneyLines } from "./follow-the-money.ts";
import { type GexfVersion, gexfLines } from "./gexf.ts";
import { graphMlLines } from "./graphml.ts";
import { jsonLdLines, nQuadLines } from "./linked-data.ts";
import type { ParleyGraph } from "./schema.ts";
import { serializedLines } from "./serialize.ts";
import { type TableName, tableLines } from "./tables.ts";

export interface FormatOptions {
  /** Of GEXF; 1.3 if not said. */
  readonly gexfVersion?: GexfVersion;
  /** Which table of CSV; facts if not said. */
  readonly table?: TableName;
  /** Of CSV and the event table: byte order mark first. */
  readonly bom?: boolean;
  /** Of CSV: column titles for neo4j-admin. */
  readonly neo4j?: boolean;
  /** Of Cypher: a uniqueness constraint first, in Neo4j's words. */
  readonly constraint?: boolean;
  /** Of JSON-LD and N-Quads: what names begin with. */
  readonly base?: string;
}

/** A form in which a graph can be taken elsewhere. */
export interface Format {
  readonly name: string;
  readonly extension: string;
  /** Whom it is for. */
  readonly description: string;
  readonly lines: (graph: ParleyGraph, options: FormatOptions) => Iterable<string>;
}

/** All forms, by name. */
export const formats: readonly Format[] = [
  {
    name: "csv",
    extension: "csv",
    description: "spreadsheets, pandas, neo4j-admin",
    lines: (graph, { table = "facts", ...options }) => tableLines(graph, table, options),
  },
  {
    name: "cypher",
    extension: "cypher",
    description: "Neo4j, Memgraph",
    lines: (graph, { constraint }) => cypherLines(graph, constraint),
  },
  { name: "events", extension: "csv", description: "event tables like ICEWS, POLECAT, GDELT", lines: eventLines },
  {
    name: "ftm",
    extension: "ftm.json",
    description: "OpenAleph, OpenSanctions: entities",
    lines: (graph) => moneyLines(graph),
  },
  {
    name: "ftm-statements",
    extension: "ftm.json",
    description: "the same as statements with provenance",
    lines: (graph) => moneyLines(graph, "statements"),
  },
  {
    name: "gexf",
    extension: "gexf",
    description: "Gephi, Gephi Lite, NetworkX (1.2)",
    lines: (graph, { gexfVersion }) => gexfLines(graph, gexfVersion),
  },
  {
    name: "graphml",
    extension: "graphml",
    description: "igraph, NetworkX, yEd, Cytoscape",
    lines: (graph) => graphMlLines(graph),
  },
  {
    name: "json",
    extension: "json",
    description: "scripts, the viewer, graphology",
    lines: (graph) => serializedLines(graph),
  },
  { name: "jsonld", extension: "jsonld", description: "linked data: schema.org, PROV-O, SEM", lines: jsonLdLines },
  { name: "nquads", extension: "nq", description: "the same for triple stores and SPARQL", lines: nQuadLines },
];

/**
 * A graph in another form, as text.
 *
 * @example
 * const gexf = exportGraph(subgraph(graph, { since: "2024" }), "gexf");
 * @throws GraphError when there is no such form
 */
export function exportGraph(graph: ParleyGraph, format: string, options: FormatOptions = {}): string {
  return [...formatNamed(format).lines(graph, options)].join("");
}

/** @throws GraphError when there is no such form */
export function formatNamed(name: string): Format {
  const format = formats.find((one) => one.name === name);
  if (format !== undefined) return format;
  throw new GraphError(
    `the format "${name}"`,
    "is not known",
    `Choose one of ${formats.map((one) => one.name).join(", ")}`,
  );
}
