import type { Command } from "commander";
import { inFolder } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { makeAndTell } from "./make.ts";
import { type MakingOptions, type RunOptions, withMaking, withRun } from "./run-options.ts";

interface Options extends RunOptions, MakingOptions {
  readonly decisions?: string;
}

/** `parley merge FILES… --out DIR`: one graph of what `parley extract` wrote. */
export function mergeCommand(program: Command, io: Io): void {
  withRun(withMaking(program.command("merge")))
    .description("build one graph of what parley extract wrote, on whatever machines")
    .argument("<files...>", "extractions (.jsonl, or packed with gzip), or - for standard input")
    .option("--decisions <file>", "what a person decided, instead of decisions.csv in the folder that is written to")
    .addHelpText("after", examples)
    .action(async (files: string[], options: Options) => {
      await makeAndTell(io, "merge", options, async (common) => {
        const { mergeFiles } = await import("../build.ts");
        return mergeFiles(
          files.map((file) => (file === "-" ? file : inFolder(io, file))),
          {
            ...common,
            input: io.inputBytes,
            ...(options.decisions === undefined ? {} : { decisions: inFolder(io, options.decisions) }),
          },
        );
      });
    });
}

const examples = `
Examples:
  parley extract 2024/ > 2024.jsonl              on one machine
  parley extract 2025/ | gzip > 2025.jsonl.gz    on another
  parley merge 2024.jsonl 2025.jsonl.gz --out graph

Order and split of the files do not matter: the graph is that of \`parley build 2024 2025\`. An article that stands there twice is one.
A line that is no extraction is left out and told, with its file and number.

Exit code: 0 all lines are in the graph; 1 some were left out, or (with --strict) no graph was written; 2 wrong usage.
`;
