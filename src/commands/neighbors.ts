import type { Command } from "commander";
import { readAround } from "../graph/graph-index.ts";
import { type Neighbor, neighbors } from "../graph/query.ts";
import {
  type FilterOptions,
  filterOf,
  graphOf,
  inFolder,
  wholeNumber,
  withFilter,
  withGraph,
} from "./graph-options.ts";
import type { Io } from "./io.ts";
import { type Column, printRows } from "./print.ts";

/** `parley neighbors NAME`: whom an actor met, visited or agreed with. */
export function neighborsCommand(program: Command, io: Io): void {
  withGraph(withFilter(program.command("neighbors")))
    .description("whom an actor met, visited or agreed with")
    .argument("<name>", "any name of the actor, in any script")
    .option("--depth <number>", "how many facts away at most", wholeNumber, 1)
    .addHelpText("after", examples)
    .action((name: string, options: FilterOptions & { readonly depth: number }) => {
      const graph = readAround(inFolder(io, options.graph), name, options.depth) ?? graphOf(io, options);
      const rows = neighbors(graph, name, { ...filterOf(options), depth: options.depth });
      printRows(io, options, rows, columns);
    });
}

const examples = `
Examples:
  parley neighbors "Abbas Araghchi"
  parley neighbors عراقجي --relation "met with" --since 2024-11
  parley neighbors Pakistan --depth 2 --json
`;

const columns: readonly Column<Neighbor>[] = [
  { title: "actor", value: ({ label }) => label },
  { title: "kind", value: ({ kind }) => kind },
  { title: "country", value: ({ country }) => country },
  { title: "facts", value: ({ facts }) => facts.length },
  { title: "how", value: ({ facts }) => [...new Set(facts.map(({ relation }) => relation))].join(", ") },
  { title: "when", value: ({ facts }) => [...new Set(facts.map(({ date, status }) => when(date, status)))].join(", ") },
  { title: "steps", value: ({ depth }) => depth },
];

function when(date: string | null, status: string): string {
  return status === "happened" ? (date ?? "undated") : `${date ?? "undated"} (${status})`;
}
