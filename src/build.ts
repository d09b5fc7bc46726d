import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ArticleError, ParleyError } from "./errors.ts";
import type { ParleyGraph } from "./graph/schema.ts";
import { packs } from "./languages/packs.ts";
import { type Decision, parseDecisions } from "./matching/decisions.ts";
import { assembleWithWarnings, extractWith } from "./pipeline.ts";
import { countFiles, type ReadArticle, read } from "./stages/read.ts";
import { write } from "./stages/write.ts";
import type { Article, Extraction } from "./types.ts";

export interface BuildOptions {
  /** Where `graph.json` and `graph.gexf` are written; a `decisions.csv` there is applied. Left out: nothing is written. */
  readonly out?: string;
  /** Throws at the first article that would be left out, before anything is written. */
  readonly strict?: boolean;
  /** Leaves out claims that are less sure: 0 to 1. */
  readonly minConfidence?: number;
  /** Called after each article. */
  readonly onArticle?: (done: number, of: number) => void;
}

export interface Built {
  readonly graph: ParleyGraph;
  /** What was written. */
  readonly files: readonly string[];
  /** Articles that are in the graph. */
  readonly articles: number;
  /** Those that could not be read, each with what to do. */
  readonly leftOut: readonly ArticleError[];
  /** Decisions that fit nobody, each with its file and line. */
  readonly warnings: readonly string[];
}

/**
 * One graph of all articles in files and folders. An article that cannot be read is left out and told of; the others are built.
 *
 * @example
 * const { graph, leftOut } = build(["articles"], { out: "graph" });
 * @throws ParleyError when there is nothing to build, the decisions are malformed or the folder cannot be written; ArticleError with `strict`
 */
export function build(paths: readonly string[], options: BuildOptions = {}): Built {
  const decisions = decisionsIn(options.out);
  const extractions: Extraction[] = [];
  const leftOut: ArticleError[] = [];
  for (const extraction of extractAll(paths, options.onArticle)) {
    if (extraction instanceof ArticleError && options.strict === true) throw extraction;
    if (extraction instanceof ArticleError) leftOut.push(extraction);
    else extractions.push(surer(extraction, options.minConfidence ?? 0));
  }
  if (extractions.length === 0) throw nothing(paths, leftOut);
  const { graph, warnings } = assembleWithWarnings(extractions, decisions);
  const files = options.out === undefined ? [] : write(graph, options.out);
  const told = warnings.map((warning) => `${decisionsFile(options.out ?? "")}, ${warning}. The line is left out.`);
  return { graph, files, articles: extractions.length, leftOut, warnings: told };
}

/** What each article of the files and folders says, one after the other; an ArticleError in the place of one that cannot be read. */
export function* extractAll(
  paths: readonly string[],
  onArticle?: (done: number, of: number) => void,
): Generator<Extraction | ArticleError> {
  const of = onArticle === undefined ? 0 : countFiles(paths);
  let done = 0;
  for (const article of read(paths)) {
    yield article instanceof ArticleError ? article : extractOrTell(article);
    onArticle?.(++done, of);
  }
}

function extractOrTell(article: ReadArticle): Extraction | ArticleError {
  try {
    return extractArticle(article, article.file);
  } catch (error) {
    if (error instanceof ArticleError) return error;
    throw error;
  }
}

/**
 * What one article says, read with all packs.
 *
 * @param where how to call it in a message: its file, or its id
 * @throws ArticleError when no pack reads its language
 */
export function extractArticle(article: Article, where: string = article.id): Extraction {
  const codes = packs().map(({ language }) => language.code);
  if (article.language !== null && !codes.includes(article.language))
    throw new ArticleError(where, `no pack reads the language "${article.language}"`, `Say one of ${codes.join(", ")}`);
  const extraction = extractWith(packs(), article);
  if (extraction !== null) return extraction;
  throw new ArticleError(
    where,
    "it is in a language that no pack reads",
    `Parley reads ${codes.join(", ")}: name one as "language" if it is, or leave the article out`,
  );
}

/** An extraction without the claims that are less sure than asked for, and without the meetings that nothing then tells of. */
function surer(extraction: Extraction, least: number): Extraction {
  if (least <= 0) return extraction;
  const claims = extraction.claims.filter(({ confidence }) => confidence >= least);
  const told = new Set(claims.map((claim) => (claim.relation === "visited" ? null : claim.meeting)));
  return { ...extraction, claims, meetings: extraction.meetings.filter(({ id }) => told.has(id)) };
}

function decisionsIn(folder: string | undefined): Decision[] {
  if (folder === undefined) return [];
  const file = decisionsFile(folder);
  return existsSync(file) ? parseDecisions(readFileSync(file, "utf8"), file) : [];
}

function decisionsFile(folder: string): string {
  return join(folder, "decisions.csv");
}

function nothing(paths: readonly string[], [first]: readonly ArticleError[]): ParleyError {
  if (first !== undefined) return first;
  return new ParleyError(
    paths.join(", "),
    "no article is there",
    "Give files that end in .txt or .md, or folders of them",
  );
}
