import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { serializeGraph } from "../src/graph/serialize.ts";
import { toGraph } from "../src/graph/to-graph.ts";
import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import { merge } from "../src/stages/merge.ts";
import { alone } from "./learning/alone.ts";
import { GOLD, readGold } from "./learning/gold.ts";

/** Builds the annotated articles and scores the graph: `npm run eval -- [--misses] [--lang xx] [--json] [--alone]`; `--alone` merges nothing. */
const scorer = new URL("../../shared/eval/score.mjs", import.meta.url).pathname;
if (!existsSync(scorer)) {
  console.log("The annotated articles are not on this machine: nothing to score.");
  process.exit(0);
}
const folder = new URL("../.eval/", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const extractions = readGold().flatMap(({ article }) => extractWith(packs(), article) ?? []);
writeFileSync(`${folder}graph.json`, serializeGraph(toGraph(process.argv.includes("--alone") ? alone(extractions) : merge(extractions))));
const { status } = spawnSync(process.execPath, [scorer, `${folder}graph.json`, GOLD, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
