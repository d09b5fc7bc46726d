import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serializeGraph } from "../src/graph/serialize.ts";
import { toGraph } from "../src/graph/to-graph.ts";
import { languages } from "../src/languages/index.ts";
import { type Lexicon, lexicon } from "../src/languages/lexicon.ts";
import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import type { ClaimWeights } from "../src/stages/find-claims.ts";
import { merge } from "../src/stages/merge.ts";
import weights from "../src/weights/weights.json" with { type: "json" };
import { alone } from "./learning/alone.ts";
import { GOLD, type GoldArticle, readGold } from "./learning/gold.ts";
import { hand } from "./learning/hand.ts";

/**
 * Builds the annotated articles and scores the graph: `npm run eval -- [--misses] [--lang xx] [--json]`.
 * `--alone` merges nothing; `--without-tagger` and `--without-gazetteers` leave that out, `--hand` takes weights set by hand; `--fold K` scores only the articles that
 * `npm run train -- --fold K` has not seen, with the weights it learned.
 */
const words = process.argv.slice(2);
const folder = new URL("../.eval/", import.meta.url).pathname;
const scorer = new URL("../../shared/eval/score.mjs", import.meta.url).pathname;
if (!existsSync(scorer)) {
  console.log("The annotated articles are not on this machine: nothing to score.");
  process.exit(0);
}
mkdirSync(folder, { recursive: true });
const foldAt = words.indexOf("--fold");
const held = foldAt < 0 ? null : Number(words[foldAt + 1]);
const golds = readGold().filter((_, at) => held === null || at % 2 === held);
const learned: ClaimWeights =
  held === null ? weights : JSON.parse(readFileSync(join(folder, `fold-${held}.json`), "utf8"));
const used: ClaimWeights = words.includes("--hand") ? { ...learned, ...hand } : learned;
const extractions = golds.flatMap(({ article }) => extractWith(lexicons(), article, used) ?? []);
const knowledge = words.includes("--alone") ? alone(extractions) : merge(extractions);
writeFileSync(join(folder, "graph.json"), serializeGraph(toGraph(knowledge)));
const { status } = spawnSync(
  process.execPath,
  [
    scorer,
    join(folder, "graph.json"),
    held === null ? GOLD : goldFolder(golds),
    ...words.filter((word) => word !== "--fold" && word !== String(held)),
  ],
  { stdio: "inherit" },
);
process.exit(status ?? 1);

function lexicons(): readonly Lexicon[] {
  const without = words.find((word) => word.startsWith("--without-"))?.slice(10);
  if (without === undefined) return packs();
  return languages.map(({ tag, ...language }) =>
    lexicon(without === "tagger" || tag === undefined ? language : { ...language, tag }, {
      gazetteers: without !== "gazetteers",
    }),
  );
}

/** A folder with just these articles and their answers. */
function goldFolder(articles: readonly GoldArticle[]): string {
  const own = join(folder, "gold");
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  for (const { article, lang } of articles) {
    for (const ending of [".txt", ".gold.json"])
      copyFileSync(join(GOLD, lang, article.id + ending), join(own, article.id + ending));
  }
  return own;
}
