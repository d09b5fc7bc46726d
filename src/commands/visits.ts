import type { Command } from "commander";
import { visits } from "../graph/query.ts";
import { factColumns } from "./fact-table.ts";
import { type FilterOptions, filterOf, graphOf, withFilter, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { printRows } from "./print.ts";

/** `parley visits [NAME]`: who visited which country, by date. */
export function visitsCommand(program: Command, io: Io): void {
  withGraph(withFilter(program.command("visits")))
    .description("who visited which country, by date")
    .argument("[name]", "only visits of this actor, or to this country")
    .addHelpText("after", examples)
    .action((actor: string | undefined, options: FilterOptions) => {
      const rows = visits(graphOf(io, options), { ...filterOf(options), ...(actor === undefined ? {} : { actor }) });
      printRows(io, options, rows, factColumns);
    });
}

const examples = `
Examples:
  parley visits Pakistan
  parley visits --status planned --csv
`;
