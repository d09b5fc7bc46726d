import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { GraphError } from "../errors.ts";
import { type Format, type FormatOptions, formatNamed, formats } from "../graph/formats.ts";
import type { GexfVersion } from "../graph/gexf.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import { subgraph } from "../graph/subgraph.ts";
import { type TableName, tableNames } from "../graph/tables.ts";
import { reasonOf, writeFiles } from "../graph/write-files.ts";
import { type FilterOptions, filterOf, graphOf, inFolder, wholeNumber, withFilter } from "./graph-options.ts";
import type { Io } from "./io.ts";

interface Options extends FilterOptions {
  readonly format: string;
  readonly output: string;
  readonly actor?: string[];
  readonly depth?: number;
  readonly gexfVersion: GexfVersion;
  readonly table?: TableName;
  readonly bom?: true;
  readonly neo4j?: true;
  readonly constraint?: true;
  readonly base?: string;
}

/** `parley export --format F -o FILE`: a graph, or a part of it, for other tools. */
export function exportCommand(program: Command, io: Io): void {
  const names = formats.map(({ name }) => name);
  withFilter(program.command("export"))
    .description("write a graph, or the part asked for, for other tools")
    .option("-g, --graph <file>", "the graph: graph.json or GEXF", "graph/graph.json")
    .addOption(new Option("-f, --format <format>", "which form").choices(names).makeOptionMandatory())
    .option("-o, --output <file>", "where to; - is standard output; of csv a folder takes all its tables", "-")
    .option("--actor <name...>", "only what is told of these")
    .option("--depth <number>", "how many facts away from them", wholeNumber)
    .addOption(new Option("--gexf-version <version>", "of gexf").choices(["1.3", "1.2"]).default("1.3"))
    .addOption(new Option("--table <table>", "of csv").choices(tableNames))
    .option("--bom", "of csv and events: a byte order mark first, for Excel")
    .option("--neo4j", "of csv: column titles for neo4j-admin import")
    .option("--constraint", "of cypher: a uniqueness constraint first (Neo4j)")
    .option("--base <iri>", "of jsonld and nquads: what names begin with", checkedIri)
    .addHelpText("after", examples)
    .action((options: Options) => {
      writeOut(io, asked(graphOf(io, options), options), formatNamed(options.format), options);
    });
}

const examples = `
Formats:
${formats.map(({ name, description }) => `  ${name.padEnd(15)} ${description}`).join("\n")}

Examples:
  parley export -f gexf --actor "Abbas Araghchi" --depth 2 -o araghchi.gexf
  parley export -f events --since 2024 -o - | head
  parley export -f csv -o tables/
  parley export -f gexf --gexf-version 1.2 -o for-networkx.gexf
`;

/** The whole graph, with what no fact touches, unless a part is asked for. */
function asked(graph: ParleyGraph, options: Options): ParleyGraph {
  const { actor, depth } = options;
  const filter = filterOf(options);
  if (Object.keys(filter).length === 0 && actor === undefined) return graph;
  return subgraph(graph, {
    ...filter,
    ...(actor === undefined ? {} : { actors: actor }),
    ...(depth === undefined ? {} : { depth }),
  });
}

function writeOut(
  io: Io,
  graph: ParleyGraph,
  format: Format,
  options: FormatOptions & { readonly output: string },
): void {
  if (options.output === "-") {
    for (const piece of format.lines(graph, options)) io.out(piece);
    return;
  }
  const path = inFolder(io, options.output);
  if (!isFolder(options.output, path)) {
    writeFile(io, path, format.lines(graph, options));
    return;
  }
  if (format.name !== "csv")
    throw new GraphError(
      options.output,
      "is a folder",
      `Name a file: ${join(options.output, `graph.${format.extension}`)}`,
    );
  mkdirSync(path, { recursive: true });
  for (const table of tableNames.filter((name) => name === (options.table ?? name))) {
    writeFile(io, join(path, `${table}.csv`), format.lines(graph, { ...options, table }));
  }
}

function isFolder(typed: string, path: string): boolean {
  return /[/\\]$/.test(typed) || (existsSync(path) && statSync(path).isDirectory());
}

function writeFile(io: Io, path: string, pieces: Iterable<string>): void {
  try {
    writeFiles([{ path, pieces }]);
  } catch (error) {
    throw new GraphError(path, `cannot be written (${reasonOf(error)})`, "Name another file with -o");
  }
  io.err(`Written: ${path}\n`);
}

function checkedIri(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(text)) return text;
  throw new GraphError(`the base "${text}"`, "is no IRI", "Write it as https://example.org/parley/ or urn:example:");
}
