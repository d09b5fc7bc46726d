import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { BuildOptions, Built } from "../build.ts";
import { inFolder, wholeNumber } from "./graph-options.ts";
import type { Bar, Io } from "./io.ts";
import { summarize } from "./summary.ts";
import { viewGraph } from "./view.ts";

interface Options {
  readonly out: string;
  readonly strict?: boolean;
  readonly minConfidence?: number;
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
    .action((paths: string[], options: Options) => buildAndTell(io, paths, options));
}

/** `parley start [paths…]`: build, tell, and open the viewer where a person sits at a terminal. `npm start` runs it. */
export function startCommand(program: Command, io: Io): void {
  withBuild(program.command("start"))
    .description("build, and open the graph in the browser when you sit at a terminal")
    .option("--open", "serve the viewer where there is no terminal, too")
    .option("-p, --port <number>", "a port of your own instead of a free one", wholeNumber, 0)
    .addHelpText("after", examples("start"))
    .action(async (paths: string[], options: StartOptions) => {
      await buildAndTell(io, paths, options);
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
  return command
    .argument("[paths...]", "articles (.txt, .md) or folders of them", ["seeds"])
    .option("-o, --out <folder>", "where to write", "graph")
    .option("--strict", "fail before writing when an article would be left out")
    .option("--min-confidence <share>", "leave out claims that are less sure, 0 to 1", share);
}

const examples = (command: string) => `
Examples:
  parley ${command}                               seeds/ to graph/
  parley ${command} articles/ --out mine          your own articles
  parley ${command} a.txt b.md --min-confidence 0.8

An article is a text file in UTF-8; its name is its id. It may begin with front matter:
  ---
  title: "Talks: day two"
  url: https://example.org/talks
  published: 2024-11-06
  language: en
  ---
What a person decided (decisions.csv in the folder that is written to; see \`parley decide\`) is applied.

Exit code: 0 all articles are in the graph; 1 some were left out, or (with --strict) nothing was written; 2 wrong usage.
`;

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1)) throw new InvalidArgumentError("Give a number from 0 to 1.");
  return value;
}

async function buildAndTell(io: Io, paths: readonly string[], options: Options): Promise<void> {
  const built = await buildWithBar(io, paths, options);
  for (const { message } of built.leftOut) io.err(`${message}\n`);
  for (const warning of built.warnings) io.err(`${warning}\n`);
  io.out(summarize(io, built.graph));
  io.err(`\nWritten: ${built.files.map((file) => shownPath(io, file)).join(", ")}\n`);
  if (built.leftOut.length === 0) return;
  io.err(`${built.leftOut.length} of ${built.leftOut.length + built.articles} articles left out (see above).\n`);
  io.exitCode(1);
}

/** Below this a build is over before a bar could be read. */
const LONG = 25;

async function buildWithBar(io: Io, paths: readonly string[], { out, strict, minConfidence }: Options): Promise<Built> {
  // Loaded here, since the packs take half a second that commands which only ask a graph need not wait for.
  const { build } = await import("../build.ts");
  let bar: Bar | undefined;
  const onArticle = (done: number, of: number) => {
    if (of >= LONG) bar ??= io.startBar?.(of);
    bar?.update(done);
    if (done === of) bar?.stop();
  };
  const options: BuildOptions = {
    out: inFolder(io, out),
    ...(strict === undefined ? {} : { strict }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(io.startBar === undefined ? {} : { onArticle }),
  };
  try {
    return build(
      paths.map((path) => inFolder(io, path)),
      options,
    );
  } finally {
    bar?.stop();
  }
}

function shownPath(io: Io, path: string): string {
  return path.startsWith(`${io.folder}/`) ? path.slice(io.folder.length + 1) : path;
}
