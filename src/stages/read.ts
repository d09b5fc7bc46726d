import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { ArticleError } from "../errors.ts";
import type { Article } from "../types.ts";

const READABLE = new Set([".txt", ".md"]);

/**
 * The articles of files and folders (`.txt` and `.md`, with optional YAML front matter), in the order of their names. A file that cannot be
 * read comes as an `ArticleError` in its place, so that the others are still built.
 *
 * @param paths files or folders; folders are read with all below them.
 */
export function* read(paths: readonly string[]): Generator<Article | ArticleError> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    for (const file of filesAt(path)) {
      if (file instanceof ArticleError) {
        yield file;
        continue;
      }
      const article = readOne(file);
      const twin = article instanceof ArticleError ? undefined : seen.get(article.id);
      if (twin !== undefined) yield new ArticleError(file, `its id is that of ${twin}`, "Rename one of them");
      else yield article;
      if (!(article instanceof ArticleError)) seen.set(article.id, twin ?? file);
    }
  }
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
  } catch {
    return [new ArticleError(path, "no such file or folder", "Check the path")];
  }
}

function readOne(file: string): Article | ArticleError {
  try {
    if (!statSync(file).isFile()) return new ArticleError(file, "it is not a file", "Give text files or folders of them");
    return articleOf(basename(file, extname(file)), file, readFileSync(file));
  } catch (error) {
    if (error instanceof ArticleError) return error;
    return new ArticleError(file, "it cannot be read", "Check that it exists and that you may read it");
  }
}

function articleOf(id: string, file: string, bytes: Uint8Array): Article {
  if (bytes.includes(0)) throw new ArticleError(file, "it is not text (it holds zero bytes)", "Save it as plain text in UTF-8");
  const text = decode(file, bytes);
  const { front, body } = splitFrontMatter(text);
  if (!/\p{L}/u.test(body)) throw new ArticleError(file, "it is empty", "Put the article's text in it, or remove the file");
  const meta = front === null ? {} : frontMatter(file, front);
  return { id, text: body, title: meta.title ?? firstLine(body), url: meta.url ?? null, published: meta.published ?? null, language: meta.language ?? null };
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new ArticleError(file, "it is not UTF-8", "Convert it: iconv -f windows-1256 -t utf-8, or the encoding it was saved in");
  }
}

function splitFrontMatter(text: string): { front: string | null; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  return match === null ? { front: null, body: text } : { front: match[1] ?? "", body: text.slice(match[0].length) };
}

const day = z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?/).transform((date) => date.slice(0, 10)));
const Meta = z.object({ title: z.string().optional(), url: z.string().optional(), published: day.optional(), date: day.optional(), language: z.string().optional() });

function frontMatter(file: string, front: string): { title?: string | undefined; url?: string | undefined; published?: string | undefined; language?: string | undefined } {
  let raw: unknown;
  try {
    raw = parseYaml(front);
  } catch {
    throw new ArticleError(file, "its front matter is not YAML", "Mend the lines between the two ---, for example `title: \"Talks: day two\"`");
  }
  const meta = Meta.safeParse(raw ?? {});
  if (!meta.success) throw new ArticleError(file, `its front matter has a wrong ${meta.error.issues[0]?.path.join(".") || "form"}`, "Use title, url, published (2024-11-06) and language (en)");
  return { ...meta.data, published: meta.data.published ?? meta.data.date };
}

function firstLine(text: string): string | null {
  return text.split(/\r?\n/).map((line) => line.trim()).find((line) => line !== "")?.slice(0, 200) ?? null;
}
