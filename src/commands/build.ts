import { join } from "node:path";
import type { Command } from "commander";
import type { Built } from "../build.ts";
import { inFolder, wholeNumber } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { type Make, makeAndTell } from "./make.ts";
import {
  extractOptions,
  type MakingOptions,
  type ReadingOptions,
  sourceIn,
  withMaking,
  withReading,
} from "./run-options.ts";
import { viewGraph } from "./view.ts";

interface Options extends ReadingOptions, MakingOptions {
  readonly cache: boolean;
}

interface StartOptions extends Options {
  readonly open?: boolean;
  readonly port: number;
}

/** `parley build [paths…] --out DIR`: one graph of all articles, and a summary of it. */
export function buildCommand(program: Command, io: Io): void {
  withBuild(program.command("build"))
    .description("build one graph of articles: graph.json and graph.gexf")
    .addHelpText("after", examples("build"))
    .action(async (sources: string[], options: Options) => {
      await buildAndTell(io, "build", sources, options);
    });
}

/** `parley start [paths…]`: build, tell, and open the viewer where a person sits at a terminal. `npm start` runs it. */
export function startCommand(program: Command, io: Io): void {
  withBuild(program.command("start"))
    .description("build, and open the graph in the browser when you sit at a terminal")
    .option("--open", "serve the viewer where there is no terminal, too")
    .option("-p, --port <number>", "a port of your own instead of a free one", wholeNumber, 0)
    .addHelpText("after", examples("start"))
    .action(async (sources: string[], options: StartOptions) => {
      await buildAndTell(io, "start", sources, options);
      if (!io.isTerminal && options.open !== true) return;
      io.out("\n");
      const served = await viewGraph(io, join(inFolder(io, options.out), "graph.json"), {
        port: options.port,
        open: true,
      });
      await served.closed;
    });
}

function withBuild(command: Command): Command {
  return withReading(
    withMaking(
      command.argument("[sources...]", "articles, folders of them, globs, addresses, or - for standard input", [
        "seeds",
      ]),
    ).option("--no-cache", "extract all anew, and keep nothing for the next build"),
  );
}

const examples = (command: string) => `
Examples:
  parley ${command}                               seeds/ to graph/
  parley ${command} articles/ --out mine          your own articles
  parley ${command} a.txt b.md --min-confidence 0.8
  cat articles.jsonl | parley ${command} - --report left-out.json

An article is a text file in UTF-8; its name is its id. It may begin with front matter:
  ---
  title: "Talks: day two"
  url: https://example.org/talks
  published: 2024-11-06
  language: en
  ---
What a person decided (decisions.csv in the folder that is written to; see \`parley decide\`) is applied.
What each article says is kept in .cache/ in that folder: the next build extracts only what is new, and one that was stopped goes on where it was.

Exit code: 0 all articles are in the graph; 1 some were left out, or (with --strict) no graph was written; 2 wrong usage.
`;

function buildAndTell(io: Io, command: string, sources: readonly string[], options: Options): Promise<Built> {
  const make: Make = async (common) => {
    // Loaded here, since the packs take half a second that commands which only ask a graph need not wait for.
    const { build } = await import("../build.ts");
    return build(
      sources.map((source) => sourceIn(io, source)),
      { ...extractOptions(io, options), ...common, cache: options.cache },
    );
  };
  return makeAndTell(io, command, options, make);
}
