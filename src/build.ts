import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readExtractions } from "./building/extraction-files.ts";
import { rename } from "./building/rename.ts";
import { collect } from "./building/twins.ts";
import { ArticleError, ParleyError } from "./errors.ts";
import { type Cache, openCache } from "./extracting/cache.ts";
import {
  type ExtractOptions,
  extractAll as extractJson,
  type Notice,
  type Progress,
} from "./extracting/extract-all.ts";
import { parseOutcome } from "./extracting/outcome.ts";
import { engineVersion } from "./extracting/version.ts";
import type { ParleyGraph } from "./graph/schema.ts";
import { type Decision, parseDecisions } from "./matching/decisions.ts";
import { assembleWithWarnings } from "./pipeline.ts";
import { write } from "./stages/write.ts";
import type { Extraction } from "./types.ts";

export type { ExtractOptions, Notice, Progress };

interface GraphOptions {
  /** Where `graph.json` and `graph.gexf` are written; a `decisions.csv` there is applied. Left out: nothing is written. */
  readonly out?: string | undefined;
  /** Decisions of another file than the `decisions.csv` in `out`. */
  readonly decisions?: string | undefined;
  /** Throws at the first article that would be left out, before the graph is written. */
  readonly strict?: boolean | undefined;
  /** Leaves out claims that are less sure: 0 to 1. */
  readonly minConfidence?: number | undefined;
  /** Called as soon as an article is left out. */
  readonly onLeftOut?: ((error: ArticleError) => void) | undefined;
  /** Called when all is extracted, before the graph is made of so many articles. */
  readonly onAssemble?: ((articles: number) => void) | undefined;
  /** Called as rounds of placing the nodes are done: the longest step whose end can be foreseen. */
  readonly onLayout?: ((done: number, of: number) => void) | undefined;
}

export interface BuildOptions extends ExtractOptions, GraphOptions {
  /** Keeps extractions under `out`, so that the next build extracts only what is new (true when left out). */
  readonly cache?: boolean | undefined;
}

export interface MergeOptions extends GraphOptions {
  /** Standard input, for the file "-". */
  readonly input?: AsyncIterable<Uint8Array> | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Built {
  readonly graph: ParleyGraph;
  /** What was written. */
  readonly files: readonly string[];
  /** Articles that are in the graph. */
  readonly articles: number;
  /** Those of them that were extracted by a build before. */
  readonly cached: number;
  /** Articles that could not be read, each with what to do. */
  readonly leftOut: readonly ArticleError[];
  readonly notices: readonly Notice[];
  /** Decisions that fit nobody, each with its file and line. */
  readonly warnings: readonly string[];
}

/**
 * One graph of all articles of files, folders, addresses or standard input ("-"). An article that cannot be read is left out and told of; the others are
 * built. The graph is the same for the same articles, however many workers there are and whatever was built before.
 *
 * @example
 * const { graph, leftOut } = await build(["articles"], { out: "graph" });
 * @throws ParleyError when there is nothing to build, the decisions are malformed or the folder cannot be written; ArticleError with `strict`
 */
export async function build(sources: readonly string[], options: BuildOptions = {}): Promise<Built> {
  const decisions = decisionsFor(options);
  const notices: Notice[] = [];
  const onNotice = (notice: Notice) => {
    notices.push(notice);
    options.onNotice?.(notice);
  };
  const cache = options.cache === false || options.out === undefined ? null : cacheUnder(options.out);
  const leftOut: ArticleError[] = [];
  const extractions: Extraction[] = [];
  const renamed = new Map<string, string>();
  const reading = { ...options.read, onRename: (from: string, to: string) => void renamed.set(from, to) };
  let cached = 0;
  let isDone = false;
  try {
    for await (const extracted of extractJson(sources, { ...options, read: reading, onNotice }, cache)) {
      if (extracted instanceof ArticleError) leaveOut(extracted, leftOut, options);
      else {
        extractions.push(surer(parseOutcome(extracted.json), options.minConfidence));
        if (extracted.isCached) cached++;
      }
    }
    isDone = true;
  } finally {
    cache?.close(isDone);
  }
  if (extractions.length === 0) throw nothing(sources, leftOut, "articles, or folders of them");
  const named = extractions.map((extraction) => {
    const id = renamed.get(extraction.article.id);
    return id === undefined ? extraction : rename(extraction, id);
  });
  return { ...finish(named, decisions, options), cached, leftOut, notices };
}

/**
 * What each article says by itself, one after the other; an ArticleError in the place of one that is left out.
 *
 * @example
 * for await (const one of extractAll(["articles"])) if (!(one instanceof ArticleError)) console.log(one.claims);
 */
export async function* extractAll(
  sources: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<Extraction | ArticleError> {
  for await (const one of extractJson(sources, options))
    yield one instanceof ArticleError ? one : parseOutcome(one.json);
}

/**
 * One graph of what `parley extract` wrote, on whatever machine. Order and split of the files do not matter; an article that stands there twice is one.
 *
 * @param files JSON Lines, packed with gzip or not; "-" is standard input
 * @throws as `build` does
 */
export async function mergeFiles(files: readonly string[], options: MergeOptions = {}): Promise<Built> {
  const decisions = decisionsFor(options);
  const leftOut: ArticleError[] = [];
  const collected = collect();
  const ofBytes = sizeOf(files);
  let bytes = 0;
  let articles = 0;
  const onBytes = (read: number) => {
    bytes = read;
  };
  for await (const read of readExtractions(files, { input: options.input, onBytes })) {
    const error = read instanceof ArticleError ? read : collected.add(read);
    if (error !== null) leaveOut(error, leftOut, options);
    options.onProgress?.({ articles: ++articles, bytes, ofBytes });
  }
  const extractions = collected.all().map((extraction) => surer(extraction, options.minConfidence));
  if (extractions.length === 0) throw nothing(files, leftOut, "files that parley extract wrote");
  return { ...finish(extractions, decisions, options), cached: 0, leftOut, notices: [] };
}

function leaveOut(error: ArticleError, leftOut: ArticleError[], { strict, onLeftOut }: GraphOptions): void {
  onLeftOut?.(error);
  if (strict === true) throw error;
  leftOut.push(error);
}

/** Under the folder of the graph, so that it goes where the graph goes, and is gone with it. */
function cacheUnder(out: string): Cache {
  return openCache(join(out, ".cache", "extractions"), engineVersion());
}

function finish(extractions: Extraction[], decisions: readonly Decision[], options: GraphOptions) {
  const { out, onAssemble, onLayout } = options;
  onAssemble?.(extractions.length);
  extractions.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const { graph, warnings } = assembleWithWarnings(extractions, decisions, onLayout);
  const files = out === undefined ? [] : write(graph, out);
  const where = decisionsFile(options) ?? "";
  const told = warnings.map((warning) => `${where}, ${warning}. The line is left out.`);
  return { graph, files, articles: extractions.length, warnings: told };
}

/** An extraction without the claims that are less sure than asked for, and without the meetings that nothing then tells of. */
function surer(extraction: Extraction, least = 0): Extraction {
  if (least <= 0) return extraction;
  const claims = extraction.claims.filter(({ confidence }) => confidence >= least);
  const told = new Set(claims.map((claim) => (claim.relation === "visited" ? null : claim.meeting)));
  return { ...extraction, claims, meetings: extraction.meetings.filter(({ id }) => told.has(id)) };
}

function decisionsFor(options: GraphOptions): Decision[] {
  const file = decisionsFile(options);
  if (file === null) return [];
  if (options.decisions === undefined && !existsSync(file)) return [];
  return parseDecisions(textOf(file), file);
}

function decisionsFile({ decisions, out }: GraphOptions): string | null {
  return decisions ?? (out === undefined ? null : join(out, "decisions.csv"));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new ParleyError(file, "the decisions cannot be read", "Check the path, and that you may read it");
  }
}

/** Null when one of them is no plain file. */
function sizeOf(files: readonly string[]): number | null {
  const sizes = files.map((file) => statSync(file, { throwIfNoEntry: false }));
  return sizes.reduce<number | null>(
    (sum, stat) => (sum === null || stat?.isFile() !== true ? null : sum + stat.size),
    0,
  );
}

function nothing(sources: readonly string[], [first]: readonly ArticleError[], give: string): ParleyError {
  if (first !== undefined) return first;
  return new ParleyError(sources.join(", "), "no article is there", `Give ${give}`);
}
