import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Command } from "commander";
import { ParleyError } from "../errors.ts";
import { type Problem, verify } from "../graph/verify.ts";
import { type GraphOptions, graphOf, inFolder, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { isFormatted, printRows } from "./print.ts";

/** From paths to the articles' texts by id, as the build reads them. */
export type ReadTexts = (
  paths: readonly string[],
) => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;

/**
 * `parley verify [articles…]`: whether every quote is its article's slice and every node is named by an article. Exit code 1 when something is not.
 *
 * @param readTexts how the build reads articles; without it, the .txt and .md files as they stand
 */
export function verifyCommand(program: Command, io: Io, readTexts: ReadTexts = readPlain): void {
  withGraph(program.command("verify"))
    .description("check that every quote is the article's own words, and every node is named by an article")
    .argument("[articles...]", "the folders or files the graph was built from", ["seeds"])
    .addHelpText("after", examples)
    .action(async (articles: string[], options: GraphOptions) => {
      const graph = graphOf(io, options);
      const problems = verify(graph, await readTexts(articles.map((path) => inFolder(io, path))));
      if (problems.length > 0) io.exitCode(1);
      report(io, options, problems, `${graph.order} nodes, ${graph.size} edges`);
    });
}

const examples = `
Examples:
  parley verify
  parley verify articles/ --graph out/graph.json
Exit code: 0 when all is well, 1 when something is not.
`;

function report(io: Io, options: GraphOptions, problems: readonly Problem[], size: string): void {
  if (isFormatted(options)) {
    printRows(io, options, problems, [
      { title: "where", value: ({ where }) => where },
      { title: "problem", value: ({ problem }) => problem },
    ]);
    return;
  }
  for (const { where, problem } of problems) io.out(`${where}: ${problem}\n`);
  io.err(problems.length === 0 ? `All is well: ${size}.\n` : `${problems.length} problems in ${size}.\n`);
}

function readPlain(paths: readonly string[]): Map<string, string> {
  return new Map(paths.flatMap(filesIn).map((file) => [basename(file, extname(file)), readText(file)]));
}

function filesIn(path: string): string[] {
  if (!existsSync(path))
    throw new ParleyError(path, "no such file or folder", "Name the articles the graph was built from");
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.(txt|md)$/i.test(name)).map((name) => join(path, name));
}

function readText(file: string): string {
  return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
}
