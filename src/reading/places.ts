import type { Dirent } from "node:fs";
import { existsSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { ArticleError } from "../errors.ts";
import { notAFile, unreadable } from "./open-file.ts";

/** Where articles are read from. */
export type Place =
  | {
      readonly kind: "file";
      readonly path: string;
      readonly size: number;
      /** Whether the path may be a link: it was named, or the link was looked at. */
      readonly follow: boolean;
    }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "input" };

/** Endings of what Parley reads. What stands in a folder with another ending is no article. */
const READ =
  /\.(?:txt|text|md|markdown|x?html?|mhtml?|xml|rss|atom|rdf|json|jsonl|ndjson|jsonld|csv|tsv|tab|warc|wet)(?:\.gz|\.gzip)?$|\.gz$/i;
/** Endings of what a person may take for an article, though Parley cannot read it: told of, even in a folder. */
const MEANT =
  /\.(?:pdf|docx?|odt|rtf|epub|zip|7z|rar|tar|tgz|bz2|xz|zst|eml|msg|pages|parquet|sqlite3?|xlsx?|webarchive)$/i;

/**
 * The files, addresses and standard input that sources stand for, in one order however they were given, each once. What cannot be read is an ArticleError.
 *
 * @param sources files, folders (with all below, hidden ones excepted), globs, http(s) addresses, "-"
 */
export async function placesOf(sources: readonly string[]): Promise<(Place | ArticleError)[]> {
  const seen = new Set<string>();
  const places: (Place | ArticleError)[] = [];
  for (const source of [...sources].sort()) {
    for (const place of await placesAt(source)) {
      const key = await keyOf(place);
      if (seen.has(key)) continue;
      seen.add(key);
      places.push(place);
    }
  }
  return places;
}

async function placesAt(source: string): Promise<(Place | ArticleError)[]> {
  if (source === "-") return [{ kind: "input" }];
  if (/^https?:\/\//i.test(source)) return [{ kind: "url", url: source }];
  // A file may be named with the signs of a pattern: "talks [day 2].txt".
  if (isDynamicPattern(source) && !existsSync(source)) return matching(source);
  try {
    const kind = await stat(source);
    if (kind.isDirectory()) return inFolder(source, await realpath(source));
    if (!kind.isFile()) return [notAFile(source)];
    return [{ kind: "file", path: source, size: kind.size, follow: true }];
  } catch (error) {
    return [unreadable(source, error)];
  }
}

/** The same file by two ways is one. */
async function keyOf(place: Place | ArticleError): Promise<string> {
  if (place instanceof ArticleError) return place.message;
  if (place.kind === "file") return realpath(place.path).catch(() => resolve(place.path));
  return place.kind === "url" ? place.url : "-";
}

// ---- folders ----

/** All below a folder, files before the links to them, so that a file is called by its own name. */
async function inFolder(folder: string, root: string): Promise<(Place | ArticleError)[]> {
  const links: (Place | ArticleError)[] = [];
  const files = await walk(folder, root, links);
  return [...files, ...links];
}

async function walk(folder: string, root: string, links: (Place | ArticleError)[]): Promise<(Place | ArticleError)[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [unreadable(folder, error)];
  }
  const names = new Set(entries.map(({ name }) => name));
  const places: (Place | ArticleError)[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isSymbolicLink()) links.push(...(await linked(path, root)));
    else if (entry.isDirectory()) {
      // Not a spread: a folder may hold more files than a call can have arguments.
      if (!isPartsOfPage(entry.name, names)) for (const place of await walk(path, root, links)) places.push(place);
    } else places.push(...(await fileIn(path, entry)));
  }
  return places;
}

/** Browsers save "Page.html" with the pictures and frames of it in "Page_files". */
function isPartsOfPage(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.*)_files$/.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

async function fileIn(path: string, entry: Dirent): Promise<(Place | ArticleError)[]> {
  if (!entry.isFile()) return READ.test(entry.name) ? [notAFile(path)] : [];
  if (MEANT.test(entry.name)) return [notReadable(path)];
  if (!READ.test(entry.name)) return [];
  try {
    return [{ kind: "file", path, size: (await stat(path)).size, follow: false }];
  } catch (error) {
    return [unreadable(path, error)];
  }
}

/** A link is followed to a file inside the folder that was given; what is behind a link to a folder is read where it stands. */
async function linked(path: string, root: string): Promise<(Place | ArticleError)[]> {
  try {
    const target = await realpath(path);
    if (!`${target}${sep}`.startsWith(root.endsWith(sep) ? root : root + sep)) return [leadsOut(path)];
    const kind = await stat(target);
    if (!kind.isFile() || !READ.test(target)) return [];
    return [{ kind: "file", path, size: kind.size, follow: true }];
  } catch (error) {
    return [unreadable(path, error)];
  }
}

function leadsOut(path: string): ArticleError {
  return new ArticleError(
    path,
    "it is a link that leads out of the folder, and is not followed",
    "Give what it leads to by its own path if you want it read",
  );
}

function notReadable(path: string): ArticleError {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  return new ArticleError(path, `.${ending} files are not read`, remedyFor(ending));
}

/** How to make text of what is none. */
export function remedyFor(ending: string): string {
  if (ending === "pdf") return "Make text of it, for example with pdftotext, and give that";
  if (/^(?:zip|7z|rar|tar|tgz|bz2|xz|zst)$/.test(ending)) return "Unpack it and give the folder";
  return "Save it as plain text, HTML, CSV or JSON and give that";
}

// ---- globs ----

async function matching(pattern: string): Promise<(Place | ArticleError)[]> {
  const paths = await glob(pattern, {
    expandDirectories: false,
    onlyFiles: false,
    followSymbolicLinks: false,
    absolute: isAbsolute(pattern),
  });
  const plain = pattern.split(/[*?[{(!+@]/, 1)[0] ?? "";
  const base = await realpath(plain.slice(0, plain.lastIndexOf("/") + 1) || ".").catch(() => "/");
  const places: (Place | ArticleError)[] = [];
  for (const path of paths.sort()) {
    const found = await matched(path.replace(/\/$/, ""), base);
    for (const place of found) places.push(place);
  }
  if (paths.length > 0) return places;
  return [new ArticleError(pattern, "no file matches this pattern", "Check the path")];
}

async function matched(path: string, base: string): Promise<(Place | ArticleError)[]> {
  try {
    const target = await realpath(path);
    if (!target.startsWith(base)) return [leadsOut(path)];
    const kind = await stat(path);
    if (kind.isDirectory()) return [];
    if (!kind.isFile()) return [notAFile(path)];
    return [{ kind: "file", path, size: kind.size, follow: true }];
  } catch (error) {
    return [unreadable(path, error)];
  }
}
