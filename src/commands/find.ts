import type { Command } from "commander";
import { type Found, find } from "../graph/find.ts";
import { type GraphOptions, graphOf, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { type Column, printRows } from "./print.ts";

/** `parley find NAME`: who bears a name, or one like it. Exit code 1 when nobody does. */
export function findCommand(program: Command, io: Io): void {
  withGraph(program.command("find"))
    .description("who bears a name, a part of it, or one like it")
    .argument("<name>", "in any script, misspelt or not")
    .addHelpText("after", examples)
    .action((name: string, options: GraphOptions) => {
      const found = find(graphOf(io, options), name);
      if (found.length === 0) io.exitCode(1);
      printRows(io, options, found, columns);
    });
}

const examples = `
Examples:
  parley find Arakchi
  parley find "عراقجي" --json
Exit code: 0 when somebody is found, 1 when nobody is.
`;

const columns: readonly Column<Found>[] = [
  { title: "actor", value: ({ label }) => label },
  { title: "kind", value: ({ kind }) => kind },
  { title: "country", value: ({ country }) => country },
  { title: "name met", value: ({ name }) => name },
  { title: "how", value: ({ how }) => how },
  { title: "score", value: ({ score }) => Math.round(score * 100) / 100 },
  { title: "key", value: ({ key }) => key },
];
