import { ArticleError } from "../errors.ts";
import { packs } from "../languages/packs.ts";
import { extractWith } from "../pipeline.ts";
import type { Article, Extraction } from "../types.ts";

/** What became of one article: its extraction as JSON in UTF-8, or why it is left out. */
export type Outcome = Uint8Array | ArticleError;

/** An article that is to be extracted, and how to call it in a message. */
export interface Named extends Article {
  readonly file: string;
}

/** One article to its outcome; whatever goes wrong with it is its own, and stops no other. */
export function outcomeOf(article: Named): Outcome {
  try {
    return Buffer.from(JSON.stringify(extractArticle(article, article.file)), "utf8");
  } catch (error) {
    if (error instanceof ArticleError) return error;
    const said = error instanceof Error ? error.message : String(error);
    return new ArticleError(article.file, `Parley failed on it (${said})`, "Leave it out, and report it with its text");
  }
}

/** The extraction that an outcome's JSON says. It is our own JSON: nothing is checked. */
export function parseOutcome(json: Uint8Array): Extraction {
  return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8"));
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
