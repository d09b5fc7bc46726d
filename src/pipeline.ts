import { publishedIn } from "./dates/published.ts";
import type { ParleyGraph } from "./graph/schema.ts";
import { toGraph } from "./graph/to-graph.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import type { Decision } from "./matching/decisions.ts";
import { detect } from "./stages/detect.ts";
import { type ClaimWeights, findClaims } from "./stages/find-claims.ts";
import { layout } from "./stages/layout.ts";
import { mergeWithWarnings } from "./stages/merge.ts";
import { recognize } from "./stages/recognize.ts";
import { resolve } from "./stages/resolve.ts";
import { segment } from "./stages/segment.ts";
import type { Article, Extraction } from "./types.ts";
import weights from "./weights/weights.json" with { type: "json" };

/**
 * The way through the house:
 *
 *   read -> detect -> segment -> recognize -> resolve -> findClaims ==> merge -> toGraph -> layout -> write
 *
 * `extractWith` is the left of `==>`: one article, pure. `assemble` is the right: all articles. `read` and `write` are called by `build.ts`.
 */
export function extractWith(
  lexicons: readonly Lexicon[],
  article: Article,
  learned: ClaimWeights = weights,
): Extraction | null {
  const lexicon = lexicons.find(({ language }) => language.code === article.language) ?? detect(article.text, lexicons);
  if (lexicon === null) return null;
  const sentences = segment(article, lexicon);
  const published = article.published ?? publishedIn(sentences, article.text);
  const mentions = recognize(sentences, article.text, lexicon);
  const resolution = resolve(mentions, sentences, article, lexicon, learned.actors);
  const { meetings, claims } = findClaims(resolution, sentences, article, published, lexicon, learned);
  const used = new Set(claims.flatMap((claim) => [claim.source, claim.target]));
  const actors = resolution.actors.filter((actor) => !resolution.backstage.has(actor.id) || used.has(actor.id));
  const { id, title, url } = article;
  return { article: { id, title, url, published, language: lexicon.language.code }, actors, meetings, claims };
}

/** One graph of what all articles say, laid out. */
export function assemble(extractions: readonly Extraction[], decisions: readonly Decision[] = []): ParleyGraph {
  return assembleWithWarnings(extractions, decisions).graph;
}

/** `assemble`, and a line for each of a person's decisions that fits nobody. */
export function assembleWithWarnings(
  extractions: readonly Extraction[],
  decisions: readonly Decision[] = [],
): { readonly graph: ParleyGraph; readonly warnings: readonly string[] } {
  const { knowledge, warnings } = mergeWithWarnings(extractions, decisions);
  return { graph: layout(toGraph(knowledge)), warnings };
}
