import type { Command } from "commander";
import { between } from "../graph/query.ts";
import { factColumns } from "./fact-table.ts";
import { type FilterOptions, filterOf, graphOf, withFilter, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { printRows } from "./print.ts";

/** `parley between A B`: everything between two actors. */
export function betweenCommand(program: Command, io: Io): void {
  withGraph(withFilter(program.command("between")))
    .description("everything between two actors, by date")
    .argument("<a>", "any name of the one")
    .argument("<b>", "any name of the other")
    .addHelpText("after", examples)
    .action((a: string, b: string, options: FilterOptions) => {
      printRows(io, options, between(graphOf(io, options), a, b, filterOf(options)), factColumns);
    });
}

const examples = `
Examples:
  parley between Iran Pakistan
  parley between Araghchi "Shehbaz Sharif" --json
`;
