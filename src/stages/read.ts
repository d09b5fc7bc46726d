import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { ArticleError } from "../errors.ts";
import type { Article } from "../types.ts";

const READABLE = new Set([".txt", ".md"]);

/** An article and the file it stands in. */
export interface ReadArticle extends Article {
  readonly file: string;
}

/**
 * The articles of files and folders (`.txt` and `.md`, with optional YAML front matter), in the order of their names. A file that cannot be
 * read comes as an `ArticleError` in its place, so that the others are still built.
 *
 * @param paths files or folders; folders are read with all below them, hidden ones excepted.
 */
export function* read(paths: readonly string[]): Generator<ReadArticle | ArticleError> {
  const seen = new Map<string, string>();
  for (const file of filesOf(paths)) {
    const article = file instanceof ArticleError ? file : readOne(file);
    const twin = article instanceof ArticleError ? undefined : seen.get(article.id);
    if (article instanceof ArticleError) yield article;
    else if (twin !== undefined)
      yield new ArticleError(article.file, `its id is that of ${twin}`, "Rename one of them");
    else {
      seen.set(article.id, article.file);
      yield article;
    }
  }
}

/** How many files `read` will come to. */
export function countFiles(paths: readonly string[]): number {
  return filesOf(paths).length;
}

/** In one order however the paths were given; a file that is named twice is read once. */
function filesOf(paths: readonly string[]): (string | ArticleError)[] {
  const seen = new Set<string>();
  return [...paths]
    .sort()
    .flatMap(filesAt)
    .filter((file) => {
      const place = file instanceof ArticleError ? file.where : resolve(file);
      return !seen.has(place) && seen.add(place);
    });
}

function filesAt(path: string): (string | ArticleError)[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      if (entry.name.startsWith(".")) return [];
      const inner = join(path, entry.name);
      return entry.isDirectory() ? filesAt(inner) : READABLE.has(extname(entry.name).toLowerCase()) ? [inner] : [];
    });
  } catch (error) {
    return [unreadable(path, error)];
  }
}

function unreadable(path: string, error: unknown): ArticleError {
  return error instanceof Error && "code" in error && error.code === "ENOENT"
    ? new ArticleError(path, "no such file or folder", "Check the path")
    : new ArticleError(path, "it cannot be read", "Check that you may read it");
}

function readOne(file: string): ReadArticle | ArticleError {
  try {
    if (!statSync(file).isFile())
      return new ArticleError(file, "it is not a file", "Give text files or folders of them");
    if (!READABLE.has(extname(file).toLowerCase()))
      return new ArticleError(file, "it is not a .txt or .md file", "Save the article's text as one, in UTF-8");
    return articleOf(basename(file, extname(file)), file, readFileSync(file));
  } catch (error) {
    return error instanceof ArticleError ? error : unreadable(file, error);
  }
}

function articleOf(id: string, file: string, bytes: Uint8Array): ReadArticle {
  if (bytes.includes(0))
    throw new ArticleError(file, "it is not text (it holds zero bytes)", "Save it as plain text in UTF-8");
  const text = decode(file, bytes);
  const { front, body } = splitFrontMatter(file, text);
  if (!/\p{L}/u.test(body))
    throw new ArticleError(file, "it is empty", "Put the article's text in it, or remove the file");
  const meta = front === null ? {} : frontMatter(file, front);
  return {
    id,
    file,
    text: body,
    title: meta.title ?? firstLine(body),
    url: meta.url ?? null,
    published: meta.published ?? meta.date ?? null,
    language: meta.language ?? null,
  };
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new ArticleError(
      file,
      "it is not UTF-8",
      "Convert it: iconv -f windows-1256 -t utf-8, or from the encoding it was saved in",
    );
  }
}

function splitFrontMatter(file: string, text: string): { front: string | null; body: string } {
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match !== null) return { front: match[1] ?? "", body: text.slice(match[0].length) };
  // A line of dashes may open a text; with one of our fields below it, somebody forgot the second.
  if (/^---[ \t]*\r?\n(?:title|url|published|date|language):/.test(text))
    throw new ArticleError(file, "its front matter has no end", "Put a line --- below the last of its fields");
  return { front: null, body: text };
}

/** YAML reads an unquoted day as a date, and an unquoted year as a number. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString() : typeof value === "number" ? String(value) : value),
  z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d([T ].*)?)?)?$/)
    .transform((date) => date.slice(0, 10)),
);
const metaSchema = z.object({
  title: z.string().nullish(),
  url: z.string().nullish(),
  published: day.nullish(),
  date: day.nullish(),
  language: z.string().nullish(),
});

function frontMatter(file: string, front: string): z.infer<typeof metaSchema> {
  const meta = metaSchema.safeParse(yamlOf(file, front) ?? {});
  if (meta.success) return meta.data;
  const field = meta.error.issues[0]?.path.join(".") || "form";
  throw new ArticleError(
    file,
    `its front matter has a wrong ${field}`,
    "Use title, url, published (2024-11-06) and language (en)",
  );
}

function yamlOf(file: string, front: string): unknown {
  try {
    return parseYaml(front);
  } catch {
    throw new ArticleError(
      file,
      "its front matter is not YAML",
      'Mend the lines between the two ---, for example `title: "Talks: day two"`',
    );
  }
}

function firstLine(text: string): string | null {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.find((line) => line !== "")?.slice(0, 200) ?? null;
}
