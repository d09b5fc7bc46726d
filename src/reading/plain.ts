import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { ArticleError } from "../errors.ts";
import { decode } from "./decode.ts";
import { bare, type Found, type Opened, type Reader } from "./found.ts";
import { limits, megabytes } from "./limits.ts";
import { mend } from "./mend.ts";
import { webAddress } from "./record.ts";

/** Plain text or Markdown, with optional YAML front matter. */
export const plain: Reader = async function* (opened) {
  const { text, notices } = await wholeText(opened);
  yield plainArticle(opened.where, text, notices);
};

/** The article of a plain text. */
export function plainArticle(where: string, written: string, notices: readonly string[]): Found {
  const { front, body } = splitFrontMatter(where, written);
  const meta = front === null ? {} : frontMatter(where, front);
  const mended = mend(body);
  return {
    ...bare(mended.text),
    title: meta.title ?? firstLine(mended.text),
    url: webAddress(meta.url ?? null),
    published: meta.published ?? meta.date ?? null,
    language: meta.language ?? null,
    source: meta.source ?? null,
    byline: meta.author ?? null,
    notices: [...notices, ...mended.notices],
  };
}

/**
 * The whole of something as text.
 *
 * @throws ArticleError when it is too large, or no text
 */
export async function wholeText(opened: Opened): Promise<{ text: string; notices: readonly string[] }> {
  const bytes = await opened.bytes.rest(limits.file);
  if (bytes === "too long") throw tooLarge(opened.where);
  const decoded = decode(bytes, opened.declared);
  if (decoded !== null) return decoded;
  throw new ArticleError(opened.where, "it is not text", "Save it as plain text in UTF-8, or leave it out");
}

export function tooLarge(where: string): ArticleError {
  return new ArticleError(
    where,
    `it is larger than ${megabytes(limits.file)}`,
    "Split it, or give many articles as JSON Lines, CSV or WARC, which may be of any size",
  );
}

function splitFrontMatter(where: string, text: string): { front: string | null; body: string } {
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match !== null) return { front: match[1] ?? "", body: text.slice(match[0].length) };
  // A line of dashes may open a text; with one of our fields below it, somebody forgot the second.
  if (/^---[ \t]*\r?\n(?:title|url|published|date|language):/.test(text))
    throw new ArticleError(where, "its front matter has no end", "Put a line --- below the last of its fields");
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
  source: z.string().nullish().catch(null),
  author: z.string().nullish().catch(null),
});

/** Longer than this, it is no front matter but something that means to keep the YAML parser busy. */
const LONGEST_FRONT = 64 * 1024;

function frontMatter(where: string, front: string): z.infer<typeof metaSchema> {
  const meta = metaSchema.safeParse(yamlOf(where, front) ?? {});
  if (meta.success) return meta.data;
  const field = meta.error.issues[0]?.path.join(".") || "form";
  throw new ArticleError(
    where,
    `its front matter has a wrong ${field}`,
    "Use title, url, published (2024-11-06) and language (en)",
  );
}

/** Plain values only: tags that would make anything else of them ("!!js/function") are errors, and few aliases may be expanded. */
function yamlOf(where: string, front: string): unknown {
  try {
    if (front.length > LONGEST_FRONT) throw new RangeError("too long");
    return parseYaml(front, { schema: "core", maxAliasCount: 20, logLevel: "error" });
  } catch {
    throw new ArticleError(
      where,
      "its front matter is not YAML",
      'Mend the lines between the two ---, for example `title: "Talks: day two"`',
    );
  }
}

function firstLine(text: string): string | null {
  for (const [line] of text.slice(0, 10_000).matchAll(/[^\r\n]+/g)) {
    if (line.trim() !== "") return line.trim().slice(0, 200);
  }
  return null;
}
