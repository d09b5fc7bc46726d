import { type Command, InvalidArgumentError } from "commander";
import type { ExtractOptions } from "../extracting/extract-all.ts";
import { inFolder, wholeNumber } from "./graph-options.ts";
import type { Io } from "./io.ts";

/** Options of the commands that may run for long. */
export interface RunOptions {
  readonly quiet?: boolean;
  readonly report?: string;
}

/** Options of the commands that read articles. */
export interface ReadingOptions extends RunOptions {
  readonly workers?: number;
  readonly map?: Readonly<Record<string, string>>;
  readonly allowPrivate?: boolean;
}

/** Options of the commands that make a graph. */
export interface MakingOptions {
  readonly out: string;
  readonly strict?: boolean;
  readonly minConfidence?: number;
}

export function withRun(command: Command): Command {
  return command
    .option("-q, --quiet", "say only what goes wrong")
    .option("--report <file>", "write what was read, left out and told as JSON");
}

export function withReading(command: Command): Command {
  return withRun(
    command
      .option("-w, --workers <number>", "threads; as many as there are cores when left out", workers)
      .option("--map <fields>", "names of fields in JSON and CSV: text=isi,published=tanggal", fields)
      .option("--allow-private", "fetch from private addresses, too"),
  );
}

export function withMaking(command: Command): Command {
  return command
    .option("-o, --out <folder>", "where to write", "graph")
    .option("--strict", "fail before the graph is written when an article would be left out")
    .option("--min-confidence <share>", "leave out claims that are less sure, 0 to 1", share);
}

/** What of the options is for reading and extracting. */
export function extractOptions(io: Io, { workers, map, allowPrivate }: ReadingOptions): ExtractOptions {
  return {
    workers,
    read: {
      ...(io.inputBytes === undefined ? {} : { input: io.inputBytes }),
      ...(map === undefined ? {} : { map }),
      ...(allowPrivate === undefined ? {} : { allowPrivate }),
    },
  };
}

/** A file, folder or glob as the person who typed it means it; addresses and "-" as they are. */
export function sourceIn(io: Io, source: string): string {
  return source === "-" || /^https?:\/\//i.test(source) ? source : inFolder(io, source);
}

/** A path as short as it can be told. */
export function shownPath(io: Io, path: string): string {
  return path.startsWith(`${io.folder}/`) ? path.slice(io.folder.length + 1) : path;
}

function workers(text: string): number {
  const count = wholeNumber(text);
  if (count > 256) throw new InvalidArgumentError("Give at most 256.");
  return count;
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1)) throw new InvalidArgumentError("Give a number from 0 to 1.");
  return value;
}

const FIELDS = ["id", "title", "text", "url", "published", "language", "source", "byline"];

export function fields(text: string): Record<string, string> {
  const pairs = text.split(",").map((pair) => {
    const [ours = "", theirs = ""] = pair.split(/=(.*)/s).map((part) => part.trim());
    if (!FIELDS.includes(ours) || theirs === "")
      throw new InvalidArgumentError(`Give ours=theirs, as text=isi; ours are ${FIELDS.join(", ")}.`);
    return [ours, theirs] as const;
  });
  return Object.fromEntries(pairs);
}
