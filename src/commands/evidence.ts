import type { Command } from "commander";
import { evidence, type Quote } from "../graph/facts.ts";
import { type GraphOptions, graphOf, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { type Column, printRows } from "./print.ts";

/** `parley evidence KEY`: the sentences behind one fact, edge or meeting. */
export function evidenceCommand(program: Command, io: Io): void {
  withGraph(program.command("evidence"))
    .description("the sentences behind one fact, edge or meeting, by its key")
    .argument("<key>", "as --json and export give it")
    .addHelpText("after", examples)
    .action((key: string, options: GraphOptions) => {
      printRows(io, options, evidence(graphOf(io, options), key), columns);
    });
}

const examples = `
Examples:
  parley evidence 2024-11-05-abbas-araghchi-shehbaz-sharif
  parley between Iran Pakistan --json
`;

const columns: readonly Column<Quote>[] = [
  { title: "article", value: ({ article }) => article },
  { title: "published", value: ({ published }) => published },
  { title: "language", value: ({ language }) => language },
  { title: "status", value: ({ status }) => status },
  { title: "date", value: ({ date }) => date },
  { title: "cue", value: ({ cue }) => cue },
  { title: "sentence", value: ({ text }) => text },
];
