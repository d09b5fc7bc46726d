import { dirname, resolve } from "node:path";
import { type ArticleError, GraphError } from "../errors.ts";
import type { Notice } from "../extracting/extract-all.ts";
import { reasonOf, writeFiles } from "../graph/write-files.ts";
import { makeFolder } from "../stages/write.ts";
import type { Io } from "./io.ts";

/** What a run left out and told, for its end: lists where a report is wanted, counts in any case, so that memory does not grow with the input. */
export interface Account {
  readonly leaveOut: (error: ArticleError) => void;
  readonly notice: (notice: Notice) => void;
  /** How many were left out. */
  readonly count: () => number;
  /** Reasons with how many articles they keep out, the most frequent first. */
  readonly reasons: () => readonly Reason[];
  readonly leftOut: readonly LeftOut[];
  readonly notices: readonly Notice[];
}

interface LeftOut {
  readonly file: string;
  readonly reason: string;
  readonly remedy: string;
}

interface Reason {
  readonly reason: string;
  readonly articles: number;
}

/** Reasons that are counted by themselves; a hostile input does not get to fill the memory with them. */
const REASONS = 1_000;
/** Reasons that a summary lists. */
const LISTED = 10;
const OTHERS = "other reasons";

export function openAccount(isReported: boolean): Account {
  const counts = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  const notices: Notice[] = [];
  let count = 0;
  return {
    leaveOut: ({ where, problem, remedy }) => {
      count++;
      const plain = inGeneral(problem);
      const reason = counts.has(plain) || counts.size < REASONS ? plain : OTHERS;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      if (isReported) leftOut.push({ file: where, reason: problem, remedy });
    },
    notice: (notice) => {
      if (isReported) notices.push(notice);
    },
    count: () => count,
    reasons: () =>
      [...counts]
        .map(([reason, articles]) => ({ reason, articles }))
        .sort((a, b) => b.articles - a.articles || (a.reason < b.reason ? -1 : 1)),
    leftOut,
    notices,
  };
}

/** A reason without what is of one article alone: quoted words, paths, numbers. */
function inGeneral(problem: string): string {
  return problem
    .replace(/"[^"]{0,400}"/g, '"…"')
    .replace(/\S+/g, (word) => (/[/\\]/.test(word) ? "…" : word))
    .replace(/\d+/g, "…");
}

/** After the single lines: how many of how many, and why, when they are many. */
export function tellLeftOut(io: Io, account: Account, articles: number): void {
  const count = account.count();
  if (count === 0) return;
  io.err(`${count} of ${count + articles} articles left out (see above).\n`);
  if (count > LISTED)
    for (const { reason, articles: many } of account.reasons().slice(0, LISTED))
      io.err(`  ${String(many).padStart(String(count).length)}  ${reason}\n`);
}

/** What `--report` writes. */
export interface Report {
  readonly command: string;
  /** Seconds it took. */
  readonly seconds: number;
  readonly articles: {
    readonly read: number;
    readonly taken: number;
    readonly leftOut: number;
    readonly cached: number;
  };
  readonly leftOut: readonly LeftOut[];
  readonly reasons: readonly Reason[];
  readonly notices: readonly Notice[];
  /** A person's decisions that fit nobody. */
  readonly warnings: readonly string[];
  /** What was written. */
  readonly files: readonly string[];
  readonly graph: { readonly nodes: number; readonly edges: number } | null;
  /** Why nothing was built, when that is so. */
  readonly error: string | null;
}

/**
 * Writes a report, whole or not at all.
 *
 * @throws GraphError when it cannot be written
 */
export function writeReport(file: string, report: Report): void {
  try {
    makeFolder(dirname(resolve(file)));
    writeFiles([{ path: file, pieces: [`${JSON.stringify(report, null, 2)}\n`] }]);
  } catch (error) {
    throw new GraphError(
      file,
      `the report cannot be written (${reasonOf(error)})`,
      "Choose another file with --report",
    );
  }
}
