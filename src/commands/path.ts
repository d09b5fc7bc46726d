import type { Command } from "commander";
import type { GraphFact } from "../graph/facts.ts";
import { type Hop, path } from "../graph/path.ts";
import { type FilterOptions, filterOf, graphOf, withFilter, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { type Column, isFormatted, printRows } from "./print.ts";

/** `parley path A B`: how two actors are connected, with evidence for each hop. Exit code 1 when they are not. */
export function pathCommand(program: Command, io: Io): void {
  withGraph(withFilter(program.command("path")))
    .description("a shortest way from one actor to another over what happened, with evidence for each hop")
    .argument("<a>", "any name of the one")
    .argument("<b>", "any name of the other")
    .addHelpText("after", examples)
    .action((a: string, b: string, options: FilterOptions) => {
      const hops = path(graphOf(io, options), a, b, filterOf(options));
      if (hops === null) io.exitCode(1);
      if (hops === null && !isFormatted(options)) io.err(`No facts lead from '${a}' to '${b}'.\n`);
      else printRows(io, options, options.jsonl === true ? (hops ?? []) : steps(hops ?? []), columns, hops);
    });
}

const examples = `
Examples:
  parley path "Ishaq Dar" Qatar
  parley path Araghchi Munir --relation "met with" --json
Exit code: 0 when there is a way, 1 when there is none.
`;

interface Step {
  readonly hop: number;
  readonly fact: GraphFact;
}

function steps(hops: readonly Hop[]): Step[] {
  return hops.flatMap(({ facts }, index) => facts.map((fact) => ({ hop: index + 1, fact })));
}

const columns: readonly Column<Step | Hop>[] = [
  { title: "hop", value: (step) => ("hop" in step ? step.hop : null) },
  ...(["date", "sourceLabel", "relation", "targetLabel", "place"] as const).map((name) => ({
    title: name.replace("Label", ""),
    value: (step: Step | Hop) => ("fact" in step ? step.fact[name] : null),
  })),
  { title: "sentence", value: (step) => ("fact" in step ? (step.fact.evidence[0]?.text ?? null) : null) },
];
