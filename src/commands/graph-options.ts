import { isAbsolute, join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { FactFilter } from "../graph/filter.ts";
import { openGraph } from "../graph/open-file.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import type { Relation, Status } from "../types.ts";
import type { Io } from "./io.ts";
import type { FormatOptions } from "./print.ts";

/** Options that the commands share which ask a graph. */
export interface GraphOptions extends FormatOptions {
  readonly graph: string;
}

export interface FilterOptions extends GraphOptions {
  readonly relation?: Relation[];
  readonly status?: Status[];
  readonly since?: string;
  readonly until?: string;
  readonly country?: string;
  readonly minSources?: number;
}

/** `--graph FILE` and the forms of printing. */
export function withGraph(command: Command): Command {
  return command
    .option("-g, --graph <file>", "the graph to ask: graph.json or GEXF", "graph/graph.json")
    .addOption(new Option("--json", "print one JSON value").conflicts(["jsonl", "csv"]))
    .addOption(new Option("--jsonl", "print one JSON object a line").conflicts(["json", "csv"]))
    .addOption(new Option("--csv", "print CSV").conflicts(["json", "jsonl"]));
}

/** Which facts: relation, status, time, country, sources. */
export function withFilter(command: Command): Command {
  return command
    .addOption(new Option("--relation <relation...>", "only these").choices(["met with", "visited", "agreed on"]))
    .addOption(new Option("--status <status...>", "only these").choices(["happened", "planned", "cancelled"]))
    .option("--since <date>", "on or after a day, month or year: 2024-11")
    .option("--until <date>", "on or before a day, month or year")
    .option("--country <code>", "one side, or the place, is of this country: PK", countryCode)
    .option("--min-sources <number>", "told by at least so many articles, copies not counted", wholeNumber);
}

/** What of the options is a filter. */
export function filterOf(options: FilterOptions): FactFilter {
  const { relation, status, since, until, country, minSources } = options;
  return {
    ...(relation === undefined ? {} : { relation }),
    ...(status === undefined ? {} : { status }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(country === undefined ? {} : { country }),
    ...(minSources === undefined ? {} : { minSources }),
  };
}

/** @throws GraphError when the graph cannot be opened */
export function graphOf(io: Io, options: GraphOptions): ParleyGraph {
  return openGraph(inFolder(io, options.graph));
}

/** A path as the person who typed it means it. */
export function inFolder(io: Io, path: string): string {
  return isAbsolute(path) ? path : join(io.folder, path);
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}

function countryCode(text: string): string {
  if (!/^[A-Za-z]{2}$/.test(text)) throw new InvalidArgumentError("Give a code of two letters, as PK.");
  return text.toUpperCase();
}
