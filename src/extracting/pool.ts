import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import { ArticleError } from "../errors.ts";
import { type Batch, type BatchResult, unpack } from "./batch.ts";
import type { Named, Outcome } from "./outcome.ts";

/** Worker threads that extract batches of articles. */
export interface Pool {
  /** Outcomes in the order of the articles. */
  readonly extract: (articles: readonly Named[]) => Promise<Outcome[]>;
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  readonly workers: number;
  /** Milliseconds that one article may take. */
  readonly limit?: number;
  /** Of memory that a worker may take. */
  readonly megabytes?: number;
  /** The worker's file, when it is not our own. */
  readonly worker?: string;
}

/** An article of a megabyte takes some seconds; one that takes longer than this hangs. */
const LIMIT = 60_000;
/** A worker that needs more than this fails on its article, and not the machine. */
const MEGABYTES = 1024;

/**
 * Starts worker threads. An article that kills its worker, or takes longer than the limit, is left out with an ArticleError; the others of its batch are
 * extracted once more.
 */
export function startPool({ workers, limit = LIMIT, megabytes = MEGABYTES, worker = ownWorker() }: PoolOptions): Pool {
  const threads = new Piscina<Batch, BatchResult>({
    filename: worker,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    execArgv: loaderFor(worker),
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    recordTiming: false,
  });
  // What concerns an article comes with its batch; what is left are threads that answer after the end.
  threads.on("error", () => {});
  const extract = async (articles: readonly Named[]): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    while (outcomes.length < articles.length)
      outcomes.push(...(await attempt(threads, articles.slice(outcomes.length), limit)));
    return outcomes;
  };
  return { extract, close: () => threads.destroy() };
}

/** All outcomes, or those up to and with an article that failed. */
async function attempt(
  threads: Piscina<Batch, BatchResult>,
  articles: readonly Named[],
  limit: number,
): Promise<Outcome[]> {
  const begun = new Int32Array(new SharedArrayBuffer(4));
  const watch = watchOver(begun, limit);
  try {
    return unpack(await threads.run({ articles, begun }, { signal: watch.signal }));
  } catch (error) {
    const at = Atomics.load(begun, 0) - 1;
    const failed = articles[at];
    // Nothing was begun: it is the worker that cannot start, or the pool that was closed.
    if (failed === undefined) throw error;
    const before = at === 0 ? [] : await attempt(threads, articles.slice(0, at), limit);
    return before.length < at ? before : [...before, failure(failed, watch.signal.aborted, limit)];
  } finally {
    watch.end();
  }
}

interface Watch {
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/** Aborts when the count of begun articles, once it is above 0, stands still for longer than the limit. */
function watchOver(begun: Int32Array, limit: number): Watch {
  const abort = new AbortController();
  let last = 0;
  let since = performance.now();
  const look = () => {
    const now = Atomics.load(begun, 0);
    if (now !== last || now === 0) {
      last = now;
      since = performance.now();
    } else if (performance.now() - since > limit) abort.abort();
  };
  const timer = setInterval(look, Math.min(1_000, limit / 4));
  return { signal: abort.signal, end: () => clearInterval(timer) };
}

function failure({ file }: Named, tookTooLong: boolean, limit: number): ArticleError {
  return tookTooLong
    ? new ArticleError(file, `it takes longer than ${limit / 1_000} seconds`, "Split it, or leave it out")
    : new ArticleError(file, "a worker ended over it, most likely for want of memory", "Split it, or leave it out");
}

/** `worker.ts` beside this file, or `worker.js` where it was compiled. */
function ownWorker(): string {
  const here = import.meta.url;
  return new URL(here.endsWith(".ts") ? "./worker.ts" : "./worker.js", here).href;
}

/** Threads do not take over what turns TypeScript into JavaScript for us. Our own flags (`--input-type`) are not for them either. */
function loaderFor(worker: string): string[] {
  if (!worker.endsWith(".ts")) return [];
  return ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href];
}
