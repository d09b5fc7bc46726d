import type { Command } from "commander";
import { actorNamed } from "../graph/find.ts";
import { type Tie, ties } from "../graph/ties.ts";
import { type GraphOptions, graphOf, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { type Column, printRows } from "./print.ts";

/** `parley ties [NAME]`: how often each pair met, visited or agreed. */
export function tiesCommand(program: Command, io: Io): void {
  withGraph(program.command("ties"))
    .description("the facts of each pair and status as one line, those with most facts first")
    .argument("[name]", "only those of this actor")
    .addHelpText("after", examples)
    .action((name: string | undefined, options: GraphOptions) => {
      const graph = graphOf(io, options);
      const actor = name === undefined ? null : actorNamed(graph, name);
      const rows = ties(graph)
        .filter(
          ({ status, source, target }) => status !== null && (actor === null || source === actor || target === actor),
        )
        .sort((one, other) => other.weight - one.weight);
      const label = (key: string) => graph.getNodeAttribute(key, "label");
      printRows(io, options, rows, columnsWith(label));
    });
}

const examples = `
Examples:
  parley ties --csv > ties.csv
  parley ties "Ishaq Dar"
`;

function columnsWith(label: (key: string) => string): readonly Column<Tie>[] {
  return [
    { title: "source", value: ({ source }) => label(source) },
    { title: "kind", value: ({ kind }) => kind },
    { title: "target", value: ({ target }) => label(target) },
    { title: "status", value: ({ status }) => status },
    { title: "facts", value: ({ weight }) => weight },
    { title: "first", value: ({ dates }) => dates[0] ?? null },
    { title: "last", value: ({ dates }) => dates.at(-1) ?? null },
    { title: "undated", value: ({ undated }) => undated },
  ];
}
