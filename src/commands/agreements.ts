import type { Command } from "commander";
import { agreements } from "../graph/query.ts";
import { agreementColumns } from "./fact-table.ts";
import { type FilterOptions, filterOf, graphOf, withFilter, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { printRows } from "./print.ts";

interface Options extends FilterOptions {
  readonly topic?: string;
}

/** `parley agreements [NAME]`: who agreed with whom, on what. */
export function agreementsCommand(program: Command, io: Io): void {
  withGraph(withFilter(program.command("agreements")))
    .description("who agreed with whom, and on what, by date")
    .argument("[name]", "only those of this actor")
    .option("--topic <words>", "a topic's tag (security), or words of the topic")
    .addHelpText("after", examples)
    .action((actor: string | undefined, options: Options) => {
      const { topic } = options;
      const asked = { ...(actor === undefined ? {} : { actor }), ...(topic === undefined ? {} : { topic }) };
      printRows(io, options, agreements(graphOf(io, options), { ...filterOf(options), ...asked }), agreementColumns);
    });
}

const examples = `
Examples:
  parley agreements --topic security
  parley agreements Iran --jsonl
`;
