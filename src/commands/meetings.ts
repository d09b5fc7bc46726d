import type { Command } from "commander";
import { type GraphMeeting, meetings } from "../graph/query.ts";
import { meetingColumns } from "./fact-table.ts";
import { type FilterOptions, filterOf, graphOf, withFilter, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { isFormatted, printRows } from "./print.ts";

/** `parley meetings [NAME]`: the meetings, or those of one actor, by date. */
export function meetingsCommand(program: Command, io: Io): void {
  withGraph(withFilter(program.command("meetings")))
    .description("the meetings, by date")
    .argument("[name]", "only those of this actor")
    .addHelpText("after", examples)
    .action((actor: string | undefined, options: FilterOptions) => {
      const rows = meetings(graphOf(io, options), { ...filterOf(options), ...(actor === undefined ? {} : { actor }) });
      printRows(io, options, rows, isFormatted(options) ? [...meetingColumns, keyColumn] : meetingColumns);
    });
}

const keyColumn = { title: "key", value: ({ key }: GraphMeeting) => key };

const examples = `
Examples:
  parley meetings --since 2024-11
  parley meetings "Ishaq Dar" --status planned
`;
