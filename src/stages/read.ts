import { ArticleError } from "../errors.ts";
import { type Fetched, fetcher } from "../fetching/fetch-source.ts";
import { bytesOf, onePiece } from "../reading/bytes.ts";
import type { FieldMap } from "../reading/field-map.ts";
import type { Found, Opened } from "../reading/found.ts";
import { safeId, stem, urlId } from "../reading/ids.ts";
import { limits } from "../reading/limits.ts";
import { type Naming, naming, printOf } from "../reading/names.ts";
import { fileBytes } from "../reading/open-file.ts";
import { type Place, placesOf } from "../reading/places.ts";
import { articlesOf } from "../reading/readers.ts";
import { unpacked } from "../reading/unpack.ts";
import type { Article } from "../types.ts";

/** An article, where it stands, and what a person should know of it. */
export interface ReadArticle extends Article {
  /** Its file, with the line or record in it: "news.jsonl:12". */
  readonly file: string;
  /** Who published it, when that is said. */
  readonly source: string | null;
  readonly byline: string | null;
  /** What was done to read it: "it is not UTF-8, and was read as windows-1256 by its letters". */
  readonly notices: readonly string[];
}

export interface ReadOptions {
  /** Standard input, for the source "-". */
  readonly input?: AsyncIterable<Uint8Array>;
  /** What records call our fields: `{ text: "isi", published: "meta.tanggal" }`. */
  readonly map?: FieldMap;
  /** Called as bytes are read, with how many there are in all; null where that is not known (standard input, addresses). */
  readonly onBytes?: (read: number, of: number | null) => void;
  /**
   * Called when an article that was handed out turns out to share its id with another one: from now on it is called `to`. A caller that must give the
   * same bytes whatever the order of files renames it.
   */
  readonly onRename?: (from: string, to: string) => void;
  /** Whether addresses of private networks may be fetched from. */
  readonly allowPrivate?: boolean;
  /** A folder that keeps what was fetched, so that servers are asked only whether it has changed. */
  readonly cache?: string | null;
}

/**
 * The articles of files, folders, globs, addresses and standard input, one after the other, in an order that does not depend on how the sources are given.
 * What it takes and what it leaves out is in docs/reading.md. An article that cannot be read comes as an `ArticleError` in its place. The same article
 * again is passed over; another one of the same id gets one of its own.
 *
 * @param sources paths, globs, `http(s)://…`, and "-" for standard input
 */
export async function* read(
  sources: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadArticle | ArticleError> {
  const places = await placesOf(sources);
  const { allowPrivate = false, cache = null } = options;
  const reading: Reading = {
    options,
    count: counter(places, options),
    name: naming(),
    fetch: fetcher({ allowPrivate, cache }),
  };
  for (const place of places) {
    if (place instanceof ArticleError) yield place;
    else yield* readPlace(place, reading);
  }
}

/** What all places of one reading share. */
interface Reading {
  readonly options: ReadOptions;
  readonly count: (length: number) => void;
  readonly name: Naming;
  readonly fetch: (url: string) => Promise<Fetched>;
}

/** Adds up the bytes of all places. */
function counter(places: readonly (Place | ArticleError)[], { onBytes }: ReadOptions): (length: number) => void {
  if (onBytes === undefined) return () => {};
  let of: number | null = 0;
  for (const place of places) {
    if (place instanceof ArticleError) continue;
    of = of === null || place.kind !== "file" ? null : of + place.size;
  }
  let done = 0;
  return (length) => {
    done += length;
    onBytes(done, of);
  };
}

/** So many records of one file are told of one by one; the rest is added up. */
const MOST_ERRORS = 1_000;

async function* readPlace(place: Place, reading: Reading): AsyncGenerator<ReadArticle | ArticleError> {
  let errors = 0;
  const where = whereOf(place);
  let opened: Opened | null = null;
  try {
    opened = await open(place, reading);
    for await (const found of articlesOf(opened, reading.options.map ?? {})) {
      const article = found instanceof ArticleError ? found : named(found, opened, reading);
      if (article === null) continue;
      if (article instanceof ArticleError && ++errors > MOST_ERRORS) continue;
      yield article;
    }
  } catch (error) {
    yield error instanceof ArticleError ? error : unexpected(where, error);
  } finally {
    await opened?.bytes.close();
  }
  if (errors > MOST_ERRORS)
    yield new ArticleError(
      where,
      `${errors - MOST_ERRORS} more of its records cannot be read`,
      "Mend it, or leave it out",
    );
}

/** What standard input is called where a file has a name. */
const INPUT = "stdin";

function whereOf(place: Place): string {
  return place.kind === "file" ? place.path : place.kind === "url" ? place.url : "standard input";
}

/** A fault of ours, or of a library, in one article must not cost the others. */
function unexpected(where: string, error: unknown): ArticleError {
  const said = error instanceof Error ? error.message.split("\n", 1)[0]?.slice(0, 200) : "";
  return new ArticleError(where, `it could not be read${said ? ` (${said})` : ""}`, "Leave it out, and report this");
}

async function open(place: Place, { options, count, fetch }: Reading): Promise<Opened> {
  const where = whereOf(place);
  if (place.kind === "url") return fetched(place.url, await fetch(place.url), count);
  const pieces = place.kind === "file" ? fileBytes(place.path, place.follow, count) : inputOf(options, count);
  return {
    where,
    name: place.kind === "file" ? baseName(place.path) : INPUT,
    bytes: await unpacked(where, bytesOf(pieces)),
    declared: null,
    url: null,
  };
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/s, "");
}

async function* inputOf({ input }: ReadOptions, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  if (input === undefined)
    throw new ArticleError("standard input", "there is none to read", "Pipe articles in, or give files");
  for await (const piece of input) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    count(bytes.length);
    yield bytes;
  }
}

async function fetched(asked: string, page: Fetched, count: (length: number) => void): Promise<Opened> {
  count(page.bytes.length);
  return {
    where: asked,
    name: baseName(page.url.replace(/[?#].*$/s, "")),
    bytes: await unpacked(asked, bytesOf(onePiece(page.bytes))),
    declared: page.charset,
    url: page.url,
  };
}

// ---- an article of its own ----

/** What was found as an article with an id; null when it is one that has been read before. */
function named(found: Found, opened: Opened, { name, options }: Reading): ReadArticle | ArticleError | null {
  const file = opened.where + found.at;
  const wrong = wrongText(file, found.text);
  if (wrong !== null) return wrong;
  const print = printOf(found);
  const given = name(idOf(found, opened, print), print);
  if (given.is === "known") return null;
  if (given.is === "other" && given.renamed !== null) options.onRename?.(given.renamed.from, given.renamed.to);
  const { url, published, language } = found;
  // Half a surrogate pair, as JSON can write it, is no character; its place stays.
  const text = found.text.replace(/\p{Cs}/gu, "\uFFFD");
  const [title, source, byline] = [found.title, found.source, found.byline].map(printable);
  const notices =
    given.is === "new"
      ? found.notices
      : [...found.notices, `its id is that of another article, and became ${given.id}`];
  return {
    id: given.id,
    text,
    title: title ?? null,
    url,
    published,
    language,
    source: source ?? null,
    byline: byline ?? null,
    file,
    notices,
  };
}

/** Without control characters and half characters, which no title holds but in broken files. */
function printable(words: string | null): string | null {
  return words?.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim() || null;
}

function wrongText(file: string, text: string): ArticleError | null {
  if (!/\p{L}/u.test(text))
    return new ArticleError(file, "it is empty", "Put the article's text in it, or remove the file");
  if (text.length <= limits.text) return null;
  return new ArticleError(
    file,
    `its text is longer than ${limits.text / 1_000},000 characters`,
    "One article is one text: split it",
  );
}

/** A record's own id; else its address for one of many; else the name of its file, and for one of many its content. */
function idOf(found: Found, opened: Opened, print: string): string {
  const own = found.ownId === null ? null : (urlId(found.ownId) ?? safeId(found.ownId));
  if (own) return own;
  const byUrl = found.url === null ? null : urlId(found.url);
  const isFile = found.at === "";
  if (byUrl && (!isFile || opened.url !== null || opened.name === INPUT)) return byUrl;
  const file = safeId(stem(opened.name));
  return isFile ? file : `${file}-${print.slice(0, 12)}`;
}
