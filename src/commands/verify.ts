import type { Command } from "commander";
import { ArticleError } from "../errors.ts";
import { type Problem, verify } from "../graph/verify.ts";
import { read } from "../stages/read.ts";
import { type GraphOptions, graphOf, inFolder, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { isFormatted, printRows } from "./print.ts";

/** `parley verify [articles…]`: whether every quote is its article's slice and every node is named by an article. Exit code 1 when something is not. */
export function verifyCommand(program: Command, io: Io): void {
  withGraph(program.command("verify"))
    .description("check that every quote is the article's own words, and every node is named by an article")
    .argument("[articles...]", "the folders or files the graph was built from", ["seeds"])
    .addHelpText("after", examples)
    .action((articles: string[], options: GraphOptions) => {
      const graph = graphOf(io, options);
      const problems = verify(
        graph,
        textsOf(
          io,
          articles.map((path) => inFolder(io, path)),
        ),
      );
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

/** The articles' texts by id, read as the build reads them; what cannot be read is said, and then its quotes cannot be found either. */
function textsOf(io: Io, paths: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  const errors: ArticleError[] = [];
  for (const article of read(paths)) {
    if (article instanceof ArticleError) errors.push(article);
    else texts.set(article.id, article.text);
  }
  const [first] = errors;
  if (first !== undefined && texts.size === 0) throw first;
  for (const error of errors) io.err(`${error.message}\n`);
  return texts;
}
