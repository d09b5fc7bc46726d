import { dateNear } from "../../src/claims/circumstances.ts";
import { optionsFor } from "../../src/claims/options.ts";
import { scenesOf } from "../../src/claims/scene.ts";
import { statusReasons } from "../../src/claims/status.ts";
import { samePair } from "../../src/claims/told.ts";
import { publishedIn } from "../../src/dates/published.ts";
import type { Lexicon } from "../../src/languages/lexicon.ts";
import { detect } from "../../src/stages/detect.ts";
import { recognize } from "../../src/stages/recognize.ts";
import { resolve } from "../../src/stages/resolve.ts";
import { segment } from "../../src/stages/segment.ts";
import { type GoldArticle, type GoldEdge, matchActors } from "./gold.ts";

/** One choice to learn from: the reasons of each alternative, and which are right. */
export interface Sample {
  readonly article: string;
  readonly lang: string;
  readonly alternatives: readonly (readonly string[])[];
  /** Indexes of the right ones; never empty. */
  readonly right: readonly number[];
}

export interface Samples {
  readonly options: readonly Sample[];
  readonly status: readonly Sample[];
}

const STATUSES = ["happened", "planned", "cancelled", "none"] as const;

/** What the annotators' answers say of every cue of an article: alternative 0 of an option sample is "nothing". */
export function samplesOf(gold: GoldArticle, lexicons: readonly Lexicon[]): Samples {
  const { article } = gold;
  const lexicon = detect(article.text, lexicons);
  if (lexicon === null) return { options: [], status: [] };
  const sentences = segment(article, lexicon);
  const published = publishedIn(sentences);
  const resolution = resolve(recognize(sentences, article.text, lexicon), sentences, article, lexicon);
  const toGold = matchActors(resolution.actors, gold);
  const options: Sample[] = [];
  const status: Sample[] = [];
  for (const scene of scenesOf(sentences, resolution, published, article.text, lexicon)) {
    for (const spot of scene.spots) {
      const all = optionsFor(spot, scene);
      if (all.length === 0) continue;
      const told = gold.edges.filter((edge) => edge.type === spot.cue.relation);
      const near = told.filter((edge) => !edge.optional && isNear(edge, scene.sentence.start, scene.sentence.end));
      const score = (edges: readonly GoldEdge[]) =>
        all.map((option) => {
          const pairs = option.pairs.map(([a, b]) => [toGold.get(a) ?? "?", toGold.get(b) ?? "?"] as const);
          const hits = pairs.filter((pair) => edges.some((edge) => samePair(pair, [edge.a, edge.b], edge.type)));
          return hits.length === pairs.length ? hits.length : hits.length > pairs.length / 2 ? hits.length - 0.5 : 0;
        });
      const marks = score(near);
      const most = Math.max(0, ...marks);
      // A fact told elsewhere in the article, or one that annotators left open, may be found here or not.
      const open = most > 0 ? [] : score(told).flatMap((mark, at) => (mark >= 1 ? [at + 1] : []));
      const right = most === 0 ? [0, ...open] : marks.flatMap((mark, at) => (mark === most ? [at + 1] : []));
      options.push({ article: article.id, lang: gold.lang, alternatives: [[], ...all.map((option) => option.reasons)], right });
      if (most === 0) continue;
      const chosen = all[(right[0] ?? 1) - 1];
      const edges = near.filter((edge) => chosen?.pairs.some(([a, b]) => samePair([toGold.get(a) ?? "?", toGold.get(b) ?? "?"], [edge.a, edge.b], edge.type)));
      const reasons = statusReasons(spot, scene, dateNear(spot, scene));
      const rightStatus = [...new Set(edges.map((edge) => (STATUSES as readonly string[]).indexOf(edge.status)))];
      status.push({ article: article.id, lang: gold.lang, alternatives: STATUSES.map((name) => reasons.map((reason) => `${name}: ${reason}`)), right: rightStatus });
    }
  }
  return { options, status };
}

/** An edge is told in this sentence, or its evidence lies within a sentence's length of it. */
function isNear(edge: GoldEdge, start: number, end: number): boolean {
  return edge.span === null || (edge.span[0] < end && edge.span[1] > start);
}
