import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { serializeGraph } from "../src/graph/serialize.ts";
import { toGraph } from "../src/graph/to-graph.ts";
import { languages } from "../src/languages/index.ts";
import { lexicon } from "../src/languages/lexicon.ts";
import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import { merge } from "../src/stages/merge.ts";
import { alone } from "./learning/alone.ts";
import { GOLD, readGold } from "./learning/gold.ts";

/** Builds the annotated articles and scores the graph: `npm run eval -- [--misses] [--lang xx] [--json] [--alone]`; `--alone` merges nothing,
 * `--without-tagger` and `--without-gazetteers` leave that out. */
const scorer = new URL("../../shared/eval/score.mjs", import.meta.url).pathname;
if (!existsSync(scorer)) {
  console.log("The annotated articles are not on this machine: nothing to score.");
  process.exit(0);
}
const folder = new URL("../.eval/", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const without = process.argv.find((word) => word.startsWith("--without-"))?.slice(10);
const lexicons =
  without === undefined
    ? packs()
    : languages.map(({ tag, ...language }) =>
        lexicon(without === "tagger" || tag === undefined ? language : { ...language, tag }, {
          gazetteers: without !== "gazetteers",
        }),
      );
const extractions = readGold().flatMap(({ article }) => extractWith(lexicons, article) ?? []);
writeFileSync(
  `${folder}graph.json`,
  serializeGraph(toGraph(process.argv.includes("--alone") ? alone(extractions) : merge(extractions))),
);
const { status } = spawnSync(process.execPath, [scorer, `${folder}graph.json`, GOLD, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 1);
