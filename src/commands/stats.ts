import type { Command } from "commander";
import { type ActorStats, stats } from "../graph/stats.ts";
import { type FilterOptions, filterOf, graphOf, wholeNumber, withFilter, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { type Column, isFormatted, printRows } from "./print.ts";

interface Options extends FilterOptions {
  readonly top: number;
  readonly seed: number;
}

/** `parley stats`: counts by kind, and who is in the middle. */
export function statsCommand(program: Command, io: Io): void {
  withGraph(withFilter(program.command("stats")))
    .description("counts by kind, the busiest actors, betweenness and communities")
    .option("--top <number>", "how many actors", wholeNumber, 20)
    .option("--seed <number>", "of the search for communities", wholeNumber, 1)
    .addHelpText("after", examples)
    .action((options: Options) => {
      const found = stats(graphOf(io, options), { ...filterOf(options), seed: options.seed });
      if (!isFormatted(options)) {
        const copies = found.copies === 0 ? "" : ` (${found.copies} of them copies of others)`;
        io.out(`${found.articles} articles${copies}, ${found.quotes} quotes\n`);
        io.out(`nodes: ${listed(found.nodes)}\nedges: ${listed(found.edges)}\n`);
        io.out(`${found.communities} communities, modularity ${found.modularity.toFixed(3)}\n\n`);
      }
      const actors = found.actors.slice(0, options.top);
      printRows(io, options, actors, columns, { ...found, actors });
    });
}

const examples = `
Examples:
  parley stats --top 10
  parley stats --relation "met with" --status happened --json
`;

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(", ");
}

const columns: readonly Column<ActorStats>[] = [
  { title: "actor", value: ({ label }) => label },
  { title: "kind", value: ({ kind }) => kind },
  { title: "country", value: ({ country }) => country },
  { title: "facts", value: ({ weightedDegree }) => weightedDegree },
  { title: "partners", value: ({ degree }) => degree },
  { title: "betweenness", value: ({ betweenness }) => betweenness },
  { title: "community", value: ({ community }) => community },
];
