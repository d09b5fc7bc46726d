import type { BuildOptions, Built } from "../build.ts";
import { ParleyError } from "../errors.ts";
import { clean } from "./display.ts";
import { inFolder } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { showProgress } from "./progress.ts";
import { openAccount, type Report, tellLeftOut, writeReport } from "./report.ts";
import { type MakingOptions, type RunOptions, shownPath } from "./run-options.ts";
import { summarize } from "./summary.ts";

/** Makes a graph with options that `build` and `merge` share. */
export type Make = (
  options: Pick<
    BuildOptions,
    "out" | "strict" | "minConfidence" | "onProgress" | "onLeftOut" | "onNotice" | "onAssemble" | "onLayout"
  >,
) => Promise<Built>;

interface Options extends RunOptions, MakingOptions {}

/** Makes a graph, showing how far it is, tells of it, and writes the report that was asked for, be it of a failure. */
export async function makeAndTell(io: Io, command: string, options: Options, make: Make): Promise<Built> {
  const began = performance.now();
  const account = openAccount(options.report !== undefined);
  const shown = showProgress(io, options.quiet === true);
  const report = (built: Built | null, error: string | null) => {
    if (options.report === undefined) return;
    const taken = built?.articles ?? 0;
    const made: Report = {
      command,
      seconds: Math.round(performance.now() - began) / 1_000,
      articles: { read: taken + account.count(), taken, leftOut: account.count(), cached: built?.cached ?? 0 },
      leftOut: account.leftOut,
      reasons: account.reasons(),
      notices: account.notices,
      warnings: built?.warnings ?? [],
      files: built?.files ?? [],
      graph: built === null ? null : { nodes: built.graph.order, edges: built.graph.size },
      error,
    };
    writeReport(inFolder(io, options.report), made);
  };
  try {
    const built = await make({
      out: inFolder(io, options.out),
      strict: options.strict,
      minConfidence: options.minConfidence,
      onProgress: shown.update,
      onLeftOut: (error) => {
        account.leaveOut(error);
        if (options.strict !== true) shown.tell(clean(error.message));
      },
      onNotice: (notice) => {
        account.notice(notice);
        if (options.quiet !== true) shown.tell(clean(`${notice.file}: ${notice.notice}.`));
      },
      onAssemble: (articles) => shown.phase(`${articles} articles read; making the graph`),
      onLayout: (done, of) => shown.phase(`placing the nodes, ${Math.floor((100 * done) / of)}%`),
    });
    shown.stop();
    tell(io, built, options);
    tellLeftOut(io, account, built.articles);
    if (account.count() > 0) io.exitCode(1);
    report(built, null);
    return built;
  } catch (error) {
    shown.stop();
    if (error instanceof ParleyError) report(null, error.message);
    throw error;
  }
}

function tell(io: Io, { graph, warnings, files }: Built, { quiet }: Options): void {
  for (const warning of warnings) io.err(`${clean(warning)}\n`);
  if (quiet === true) return;
  io.out(summarize(io, graph));
  io.err(`\nWritten: ${files.map((file) => shownPath(io, file)).join(", ")}\n`);
}
