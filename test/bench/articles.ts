import { readCorpus } from "../../scripts/learning/corpus.ts";
import type { Article } from "../../src/types.ts";

/** An article of which no language is told: as they would come. */
export type BenchArticle = Article & { readonly language: null };

/** The project's practice articles: longer than most, with many names. */
export function articlesOfOurOwn(): BenchArticle[] {
  return readCorpus().map(({ article }) => ({ ...article, language: null }));
}
