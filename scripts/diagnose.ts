import { optionsFor } from "../src/claims/options.ts";
import { scenesOf } from "../src/claims/scene.ts";
import { samePair } from "../src/claims/told.ts";
import { publishedIn } from "../src/dates/published.ts";
import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import { detect } from "../src/stages/detect.ts";
import { recognize } from "../src/stages/recognize.ts";
import { resolve } from "../src/stages/resolve.ts";
import { segment } from "../src/stages/segment.ts";
import weights from "../src/weights/weights.json" with { type: "json" };
import { readCorpus } from "./learning/corpus.ts";
import { matchActors, readGold } from "./learning/gold.ts";

/** Why facts of the annotated articles are missed, counted by cause: `tsx scripts/diagnose.ts [lang] [cause] [own]` lists those of one
 * cause; `own` looks at the project's practice articles, a folder at those in it. */
const [lang, cause, which] = process.argv.slice(2);
const counts = new Map<string, number>();
for (const gold of (which === "own" ? readCorpus() : which !== undefined ? readCorpus(which) : readGold()).filter(
  (one) => lang === undefined || lang === "all" || one.lang === lang,
)) {
  const { article } = gold;
  const lexicon = detect(article.text, packs());
  const extraction = extractWith(packs(), article);
  if (lexicon === null || extraction === null) continue;
  const sentences = segment(article, lexicon);
  const published = article.published ?? publishedIn(sentences, article.text);
  const resolution = resolve(recognize(sentences, article.text, lexicon), sentences, article, lexicon, weights.actors);
  const toGold = matchActors(resolution.actors, gold);
  const have = new Set(toGold.values());
  const scenes = scenesOf(sentences, resolution, published, article.text, lexicon);
  const name = (id: string) => toGold.get(id) ?? "?";
  for (const edge of gold.edges.filter((one) => !one.optional)) {
    const pair = [edge.a, edge.b] as const;
    const claims = extraction.claims.filter(
      (claim) => claim.relation === edge.type && samePair([name(claim.source), name(claim.target)], pair, edge.type),
    );
    const here = scenes.filter(
      (scene) => edge.span !== null && edge.span[0] < scene.sentence.end && edge.span[1] > scene.sentence.start,
    );
    const spots = here.flatMap((scene) =>
      scene.read.filter((spot) => spot.cue.relation === edge.type).map((spot) => ({ scene, spot })),
    );
    const found = claims.some((claim) => claim.status === edge.status);
    const why = found
      ? "found"
      : !have.has(edge.a) || !have.has(edge.b)
        ? "actor missing"
        : claims.length > 0
          ? "status"
          : here.length === 0
            ? "no sentence"
            : spots.length === 0
              ? "no cue"
              : spots.some(({ scene, spot }) =>
                    optionsFor(spot, scene).some((option) =>
                      option.pairs.some(([a, b]) => samePair([name(a), name(b)], pair, edge.type)),
                    ),
                  )
                ? "not chosen"
                : "no option";
    const key = `${gold.lang} ${why}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (cause === why || cause === "all") {
      const text = edge.span === null ? "" : article.text.slice(...edge.span).slice(0, 400);
      console.log(
        `${article.id}: ${why}: ${edge.a} -${edge.type}- ${edge.b} [${edge.status} ${edge.date}] ${!have.has(edge.a) ? `MISSING ${edge.a} ` : ""}${!have.has(edge.b) ? `MISSING ${edge.b}` : ""}\n    «${text}»\n    cues: ${spots.map(({ spot, scene }) => article.text.slice(scene.sentence.tokens[spot.from]?.start, scene.sentence.tokens[spot.to - 1]?.end)).join(" | ")}\n    groups: ${here.map((scene) => scene.groups.map((group) => group.actors.map((actor) => toGold.get(actor) ?? resolution.actors.find((own) => own.id === actor)?.name).join("+")).join(" ; ")).join(" // ")}`,
      );
    }
  }
}
for (const [key, count] of [...counts].sort()) console.log(`${key}: ${count}`);
