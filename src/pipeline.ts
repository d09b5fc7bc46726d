import { publishedIn } from "./dates/published.ts";
import type { ParleyGraph } from "./graph/schema.ts";
import { toGraph } from "./graph/to-graph.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import type { Decision } from "./matching/decisions.ts";
import { fingerprintOf } from "./matching/fingerprint.ts";
import { joinSaid, partsOf, type Said } from "./reference/parts.ts";
import { detect } from "./stages/detect.ts";
import { type ClaimWeights, findClaims } from "./stages/find-claims.ts";
import { layout } from "./stages/layout.ts";
import { mergeWithWarnings } from "./stages/merge.ts";
import { recognize } from "./stages/recognize.ts";
import { resolve } from "./stages/resolve.ts";
import { segment } from "./stages/segment.ts";
import { restored } from "./text/restore.ts";
import { viewOf } from "./text/view.ts";
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
  const view = viewOf(article.text);
  if (view === null) return extractPlain(lexicons, article, learned);
  const read = extractPlain(lexicons, { ...article, text: view.text }, learned);
  return read === null ? null : restored(read, view, article.text);
}

/** The same of a text in which nothing is hidden. */
function extractPlain(lexicons: readonly Lexicon[], article: Article, learned: ClaimWeights): Extraction | null {
  const lexicon = lexicons.find(({ language }) => language.code === article.language) ?? detect(article.text, lexicons);
  if (lexicon === null) return null;
  const sentences = segment(article, lexicon);
  const published = article.published ?? publishedIn(sentences, article.text);
  const { actors, meetings, claims } = joinSaid(
    partsOf(sentences).map((part): Said => {
      const mentions = recognize(part, article.text, lexicon);
      const resolution = resolve(mentions, part, article, lexicon, learned.actors);
      const { meetings, claims } = findClaims(resolution, part, article, published, lexicon, learned);
      const used = new Set(claims.flatMap((claim) => [claim.source, claim.target]));
      const actors = resolution.actors.filter((actor) => !resolution.backstage.has(actor.id) || used.has(actor.id));
      return { actors, meetings, claims };
    }),
  );
  const { id, title, url } = article;
  const head = { id, title, url, published, language: lexicon.language.code, fingerprint: fingerprintOf(sentences) };
  return { article: head, actors, meetings, claims };
}

/** One graph of what all articles say, laid out. */
export function assemble(extractions: readonly Extraction[], decisions: readonly Decision[] = []): ParleyGraph {
  return assembleWithWarnings(extractions, decisions).graph;
}

/** `assemble`, and a line for each of a person's decisions that fits nobody. `onLayout` is told how far the picture is. */
export function assembleWithWarnings(
  extractions: readonly Extraction[],
  decisions: readonly Decision[] = [],
  onLayout?: (done: number, of: number) => void,
): { readonly graph: ParleyGraph; readonly warnings: readonly string[] } {
  const { knowledge, warnings } = mergeWithWarnings(extractions, decisions);
  return { graph: layout(toGraph(knowledge), onLayout), warnings };
}
