import type { Command } from "commander";
import { timeline } from "../graph/query.ts";
import { factColumns } from "./fact-table.ts";
import { type FilterOptions, filterOf, graphOf, withFilter, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { printRows } from "./print.ts";

/** `parley timeline [NAME]`: the facts in order of time. */
export function timelineCommand(program: Command, io: Io): void {
  withGraph(withFilter(program.command("timeline")))
    .description("what happened when; what nobody dates comes last")
    .argument("[name]", "only what is told of this actor")
    .addHelpText("after", examples)
    .action((actor: string | undefined, options: FilterOptions) => {
      const entries = timeline(graphOf(io, options), {
        ...filterOf(options),
        ...(actor === undefined ? {} : { actor }),
      });
      printRows(
        io,
        options,
        entries.flatMap(({ facts }) => facts),
        factColumns,
        entries,
      );
    });
}

const examples = `
Examples:
  parley timeline "Abbas Araghchi" --since 2024
  parley timeline --country PK --csv > pakistan.csv
`;
