import { dateNear } from "../../src/claims/circumstances.ts";
import { optionsFor } from "../../src/claims/options.ts";
import { type Scene, scenesOf } from "../../src/claims/scene.ts";
import { statusReasons } from "../../src/claims/status.ts";
import { samePair } from "../../src/claims/told.ts";
import { datesIn } from "../../src/dates/find.ts";
import { publishedIn } from "../../src/dates/published.ts";
import type { Lexicon } from "../../src/languages/lexicon.ts";
import type { Mention } from "../../src/recognition/mention.ts";
import { bodyReasons } from "../../src/reference/bodies.ts";
import type { Context } from "../../src/reference/context.ts";
import { forKind, NAME_KINDS, nameReasons } from "../../src/reference/name-kinds.ts";
import { detect } from "../../src/stages/detect.ts";
import { recognize } from "../../src/stages/recognize.ts";
import { groupNames, resolve, titledEnds } from "../../src/stages/resolve.ts";
import { segment } from "../../src/stages/segment.ts";
import type { Weights } from "../../src/weights/model.ts";
import { bare, type GoldArticle, type GoldEdge, matchActors } from "./gold.ts";

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

/** What an article's names are, by the annotators' answers. */
export function nameSamplesOf(gold: GoldArticle, lexicons: readonly Lexicon[]): Sample[] {
  const { article } = gold;
  const lexicon = lexicons.find(({ language }) => language.code === article.language) ?? detect(article.text, lexicons);
  if (lexicon === null) return [];
  const sentences = segment(article, lexicon);
  const mentions = recognize(sentences, article.text, lexicon);
  const context: Context = {
    sentences,
    text: article.text,
    lexicon,
    weights: {},
    words: new Map(),
    titledEnds: titledEnds(mentions),
  };
  const isGold = (own: readonly Mention[], type: "person" | "organization") => {
    const names = own.flatMap((mention) => (mention.name === null ? [] : [bare(mention.name.text)]));
    return gold.actors.some(
      (actor) =>
        actor.type === type &&
        actor.names.some((name) =>
          names.some(
            (one) =>
              one === name || (Math.min(one.length, name.length) >= 4 && (one.includes(name) || name.includes(one))),
          ),
        ),
    );
  };
  const { names, bodies } = groupNames(mentions, context);
  const sample = (alternatives: string[][], right: number): Sample => ({
    article: article.id,
    lang: gold.lang,
    alternatives,
    right: [right],
  });
  return [
    ...names.map((group) =>
      sample(
        NAME_KINDS.map((kind) => forKind(kind, nameReasons(group, context))),
        isGold(group.mentions, "person") ? 1 : isGold(group.mentions, "organization") ? 2 : 0,
      ),
    ),
    ...bodies.map((body) => sample([[], bodyReasons(body, context)], isGold(body.mentions, "organization") ? 1 : 0)),
  ];
}

/** What the annotators' answers say of every cue of an article: alternative 0 of an option sample is "nothing". */
export function samplesOf(gold: GoldArticle, lexicons: readonly Lexicon[], people: Weights): Samples {
  const { article } = gold;
  const lexicon = lexicons.find(({ language }) => language.code === article.language) ?? detect(article.text, lexicons);
  if (lexicon === null) return { options: [], status: [] };
  const sentences = segment(article, lexicon);
  const published = article.published ?? publishedIn(sentences, article.text);
  const resolution = resolve(recognize(sentences, article.text, lexicon), sentences, article, lexicon, people);
  const toGold = matchActors(resolution.actors, gold);
  const options: Sample[] = [];
  const status: Sample[] = [];
  const scenes = scenesOf(sentences, resolution, published, article.text, lexicon);
  const located = gold.edges.map((edge) =>
    edge.span === null ? { ...edge, span: likelySpan(edge, scenes, toGold) } : edge,
  );
  for (const scene of scenes) {
    for (const spot of scene.read) {
      if (spot.understood === true) continue;
      const all = optionsFor(spot, scene);
      if (all.length === 0) continue;
      const told = located.filter((edge) => edge.type === spot.cue.relation);
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
      options.push({
        article: article.id,
        lang: gold.lang,
        alternatives: [[], ...all.map((option) => option.reasons.flat())],
        right,
      });
      if (most === 0) continue;
      const chosen = all[(right[0] ?? 1) - 1];
      const edges = near.filter((edge) =>
        chosen?.pairs.some(([a, b]) =>
          samePair([toGold.get(a) ?? "?", toGold.get(b) ?? "?"], [edge.a, edge.b], edge.type),
        ),
      );
      const reasons = statusReasons(spot, scene, dateNear(spot, scene));
      const rightStatus = [...new Set(edges.map((edge) => (STATUSES as readonly string[]).indexOf(edge.status)))];
      status.push({
        article: article.id,
        lang: gold.lang,
        alternatives: STATUSES.map((name) => reasons.map((reason) => `${name}: ${reason}`)),
        right: rightStatus,
      });
    }
  }
  return { options, status };
}

/** Where a fact whose sentence is not given is most likely told: where a cue of its kind stands with most of its people. */
function likelySpan(
  edge: GoldEdge,
  scenes: readonly Scene[],
  toGold: ReadonlyMap<string, string>,
): readonly [number, number] | null {
  let found: Scene | null = null;
  let most = 0;
  for (const scene of scenes) {
    const spots = scene.read.filter((spot) => spot.cue.relation === edge.type);
    if (spots.length === 0) continue;
    const named = new Set(scene.groups.flatMap((group) => group.actors.map((actor) => toGold.get(actor))));
    const dated =
      edge.date !== null &&
      datesIn(scene.sentence, scene.published).some(
        (found) => found.date.startsWith(edge.date ?? "") || found.ahead.startsWith(edge.date ?? ""),
      );
    const score =
      0.2 +
      [edge.a, edge.b].filter((actor) => named.has(actor)).length +
      (dated ? 0.5 : 0) +
      Math.max(...spots.map((spot) => spot.cue.strength)) / 2;
    if (score > most) [found, most] = [scene, score];
  }
  return found === null ? null : [found.sentence.start, found.sentence.end];
}

/** An edge is told in this sentence, or its evidence lies within a sentence's length of it. */
function isNear(edge: GoldEdge, start: number, end: number): boolean {
  return edge.span !== null && edge.span[0] < end && edge.span[1] > start;
}
