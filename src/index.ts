/** `parley`: build a graph of articles, or read one article, and ask the graph. `parley/graph` holds the questions alone, for browsers. */
import { z } from "zod";
import { calendarDate } from "./dates/calendar.ts";
import { ArticleError } from "./errors.ts";
import { extractArticle } from "./extracting/outcome.ts";
import type { Extraction } from "./types.ts";

export {
  type BuildOptions,
  type Built,
  build,
  type ExtractOptions,
  extractAll,
  type MergeOptions,
  mergeFiles,
  type Notice,
  type Progress,
} from "./build.ts";
export { ArticleError, GraphError, ParleyError } from "./errors.ts";
export * from "./graph/index.ts";
export { openGraph } from "./graph/open-file.ts";
export { assemble } from "./pipeline.ts";
export { merge } from "./stages/merge.ts";
export type * from "./types.ts";

/** An article as a script hands it over; what is left out is looked for in the text. */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** A day, month or year ("2024-11-06"); a time of day is cut off. */
  readonly published?: string | null | undefined;
  /** "ar", "en", "id" or "ms". */
  readonly language?: string | null | undefined;
}

const inputSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  published: z
    .string()
    .refine((date) => calendarDate(date) !== null)
    .transform(calendarDate)
    .nullish(),
  language: z.string().nullish(),
});

/**
 * What one article says: its actors, meetings and claims, each with the words that say so. Pure: the same article gives the same plain JSON.
 *
 * @example
 * extract({ id: "a", text: "Iran's Foreign Minister Abbas Araghchi met Prime Minister Shehbaz Sharif in Islamabad." }).claims
 * @throws ArticleError when a field is not what it must be, or no pack reads the language
 */
export function extract(article: ArticleInput): Extraction {
  const checked = inputSchema.safeParse(article);
  if (!checked.success) {
    const field = checked.error.issues[0]?.path.join(".") || "article";
    throw new ArticleError(
      String(article?.id ?? "article"),
      `its ${field} is not what it must be`,
      "Give id and text, and if you know them title, url, published (2024-11-06) and language (en)",
    );
  }
  const { id, text, title = null, url = null, published = null, language = null } = checked.data;
  return extractArticle({ id, text, title, url, published, language });
}
