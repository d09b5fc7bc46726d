import weights from "../src/claims/weights.json" with { type: "json" };
import { optionsFor } from "../src/claims/options.ts";
import { scenesOf } from "../src/claims/scene.ts";
import { chances, weigh } from "../src/claims/model.ts";
import { samePair } from "../src/claims/told.ts";
import { publishedIn } from "../src/dates/published.ts";
import { packs } from "../src/languages/packs.ts";
import { detect } from "../src/stages/detect.ts";
import { recognize } from "../src/stages/recognize.ts";
import { resolve } from "../src/stages/resolve.ts";
import { segment } from "../src/stages/segment.ts";
import { matchActors, readGold } from "./learning/gold.ts";
const [lang] = process.argv.slice(2);
const W = weights.options as Record<string, number>;
for (const gold of readGold().filter((g) => g.lang === lang)) {
  const { article } = gold;
  const lexicon = detect(article.text, packs())!;
  const sentences = segment(article, lexicon);
  const resolution = resolve(recognize(sentences, article.text, lexicon), sentences, article, lexicon, weights.actors);
  const m = matchActors(resolution.actors, gold);
  const name = (id: string) => m.get(id) ?? "?" + resolution.actors.find((a) => a.id === id)?.name;
  for (const scene of scenesOf(sentences, resolution, publishedIn(sentences, article.text), article.text, lexicon)) for (const spot of scene.spots) {
    const options = optionsFor(spot, scene);
    if (!options.length) continue;
    const odds = chances([0, ...options.map((o) => weigh(o.reasons.flat(), W))]);
    const best = odds.indexOf(Math.max(...odds));
    const isGold = (o: (typeof options)[0]) => o.pairs.every(([a, b]) => gold.edges.some((e) => e.type === o.relation && samePair([name(a), name(b)], [e.a, e.b], e.type)));
    const near = gold.edges.filter((e) => !e.optional && e.type === spot.cue.relation && e.span && e.span[0] < scene.sentence.end && e.span[1] > scene.sentence.start);
    const g = options.findIndex(isGold);
    const chosen = 1 - odds[0]! >= 0.5 ? options.reduce((b, o, i) => (odds[i + 1]! > odds[b + 1]! ? i : b), 0) : -1;
    const ok = chosen < 0 ? near.length === 0 || g < 0 : isGold(options[chosen]!);
    if (ok) continue;
    const show = (i: number) => `${options[i]!.pairs.map(([a, b]) => name(a) + "~" + name(b)).join(",")} p=${odds[i + 1]!.toFixed(2)} {${options[i]!.rule}}`;
    console.log(`${article.id} CUE «${article.text.slice(scene.sentence.tokens[spot.from]!.start, scene.sentence.tokens[spot.to - 1]!.end)}» (${spot.cue.relation} ${spot.cue.shape} ${spot.cue.strength}) null=${odds[0]!.toFixed(2)}\n   S: ${article.text.slice(scene.sentence.start, scene.sentence.end).slice(0, 420)}\n   CHOSE ${chosen < 0 ? "nothing" : show(chosen)}\n   GOLD ${g < 0 ? "none" : show(g)}`);
  }
}
