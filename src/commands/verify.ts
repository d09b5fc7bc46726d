import type { Command } from "commander";
import { ArticleError } from "../errors.ts";
import { type Problem, verify } from "../graph/verify.ts";
import { read } from "../stages/read.ts";
import { type GraphOptions, graphOf, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { isFormatted, printRows } from "./print.ts";
import { fields, sourceIn } from "./run-options.ts";

/** `parley verify [articles…]`: whether every quote is its article's slice and every node is named by an article. Exit code 1 when something is not. */
export function verifyCommand(program: Command, io: Io): void {
  withGraph(program.command("verify"))
    .description("check that every quote is the article's own words, and every node is named by an article")
    .argument("[articles...]", "what the graph was built from: files, folders, globs, addresses, or -", ["seeds"])
    .addHelpText("after", examples)
    .option("--map <fields>", "names of fields in JSON and CSV: text=isi,published=tanggal", fields)
    .action(async (articles: string[], options: VerifyOptions) => {
      const graph = graphOf(io, options);
      const cited = new Set(Object.keys(graph.getAttribute("articles")));
      const sources = articles.map((source) => sourceIn(io, source));
      const problems = verify(graph, await textsOf(io, sources, cited, options));
      if (problems.length > 0) io.exitCode(1);
      report(io, options, problems, `${graph.order} nodes, ${graph.size} edges`);
    });
}

interface VerifyOptions extends GraphOptions {
  readonly map?: Readonly<Record<string, string>>;
}

const examples = `
Examples:
  parley verify
  parley verify articles/ --graph out/graph.json
  parley verify news.jsonl.gz --map text=isi --graph out/graph.json
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

/** The texts of the graph's articles by id, read as the build reads them; what cannot be read is said, and then its quotes cannot be found either. */
async function textsOf(
  io: Io,
  sources: readonly string[],
  cited: ReadonlySet<string>,
  { map = {} }: VerifyOptions,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const errors: ArticleError[] = [];
  const onRename = (from: string, to: string) => {
    const text = texts.get(from);
    if (text !== undefined) texts.set(to, text);
    texts.delete(from);
  };
  const input = io.inputBytes === undefined ? {} : { input: io.inputBytes };
  // Only the cited are kept, since an archive may hold more. One that is renamed later is cited under its later name.
  const wanted = new Set([...cited].flatMap((id) => [id, id.replace(/~[0-9a-f]{12}$/, "")]));
  for await (const article of read(sources, { ...input, map, onRename })) {
    if (article instanceof ArticleError) errors.push(article);
    else if (wanted.has(article.id)) texts.set(article.id, article.text);
  }
  const [first] = errors;
  if (first !== undefined && texts.size === 0) throw first;
  for (const error of errors) io.err(`${error.message}\n`);
  return texts;
}
