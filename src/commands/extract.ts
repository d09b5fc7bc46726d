import type { Command } from "commander";
import { ArticleError } from "../errors.ts";
import type { Notice } from "../extracting/extract-all.ts";
import { clean } from "./display.ts";
import { inFolder } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { showProgress } from "./progress.ts";
import { openAccount, tellLeftOut, writeReport } from "./report.ts";
import { extractOptions, type ReadingOptions, sourceIn, withReading } from "./run-options.ts";

/** `parley extract [sources…]`: what each article says, one JSON a line; a filter when nothing is named. */
export function extractCommand(program: Command, io: Io): void {
  withReading(program.command("extract"))
    .description("print what each article says by itself, one JSON a line")
    .argument("[sources...]", "articles, folders, globs, addresses, or - for standard input (seeds at a terminal)")
    .addHelpText("after", examples)
    .action((sources: string[], options: ReadingOptions) => {
      const given = sources.length > 0 ? sources : [io.isTyped === false ? "-" : "seeds"];
      return extractAndTell(io, given, options);
    });
}

const examples = `
Examples:
  parley extract seeds/ | jq -r '.claims[] | [.relation, .status, .date] | @tsv'
  parley extract article.txt > article.json
  zcat articles.jsonl.gz | parley extract > extractions.jsonl

Each line holds article, actors, meetings and claims; every claim has its evidence: the words, and where they stand.
\`parley merge\` makes the graph of such files.
Exit code: 0 all articles were read, or the reader of the output has read enough; 1 some were left out; 2 wrong usage.
`;

async function extractAndTell(io: Io, sources: readonly string[], options: ReadingOptions): Promise<void> {
  const { extractAll } = await import("../extracting/extract-all.ts");
  const began = performance.now();
  const account = openAccount(options.report !== undefined);
  const shown = showProgress(io, options.quiet === true);
  const notice = (notice: Notice) => {
    account.notice(notice);
    if (options.quiet !== true) shown.tell(clean(`${notice.file}: ${notice.notice}.`));
  };
  const common = extractOptions(io, options);
  // What is printed cannot be called back; `build`, which holds all, renames both.
  const onRename = (from: string, to: string) =>
    notice({
      file: from,
      notice: `another article has the same id; in a graph of both that build makes it is called ${to}`,
    });
  let taken = 0;
  const extracted = extractAll(
    sources.map((source) => sourceIn(io, source)),
    {
      ...common,
      read: { ...common.read, onRename },
      onProgress: shown.update,
      onNotice: notice,
    },
  );
  for await (const one of extracted) {
    if (one instanceof ArticleError) {
      account.leaveOut(one);
      shown.tell(clean(one.message));
    } else {
      taken++;
      io.out(`${Buffer.from(one.json.buffer, one.json.byteOffset, one.json.byteLength).toString("utf8")}\n`);
      await io.drained?.();
    }
  }
  shown.stop();
  tellLeftOut(io, account, taken);
  if (account.count() > 0) io.exitCode(1);
  if (options.report === undefined) return;
  writeReport(inFolder(io, options.report), {
    command: "extract",
    seconds: Math.round(performance.now() - began) / 1_000,
    articles: { read: taken + account.count(), taken, leftOut: account.count(), cached: 0 },
    leftOut: account.leftOut,
    reasons: account.reasons(),
    notices: account.notices,
    warnings: [],
    files: [],
    graph: null,
    error: null,
  });
}
