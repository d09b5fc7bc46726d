import { readdirSync, writeFileSync } from "node:fs";
import { packs } from "../src/languages/packs.ts";
import { weigh } from "../src/weights/model.ts";
import { readCorpus, readExamples } from "./learning/corpus.ts";
import { readGold } from "./learning/gold.ts";
import { accuracy, learn } from "./learning/learn.ts";
import { nameSamplesOf, samplesOf } from "./learning/samples.ts";

/**
 * Learns the weights of the reasons from the practice articles and the annotated ones and writes them, each with its reason's name.
 * `--fold K` leaves every second annotated article out and writes to .eval/fold-K.json, for `npm run eval -- --fold K` to score just those.
 */
const foldAt = process.argv.indexOf("--fold");
const held = foldAt < 0 ? null : Number(process.argv[foldAt + 1]);
const FILE = new URL(held === null ? "../src/weights/weights.json" : `../.eval/fold-${held}.json`, import.meta.url);
const ANNOTATED_COUNTS = 3;
const SEEDS_COUNT = 15;
const HOW = { rounds: 10, averaged: true };
/** Practice articles in the manner of the annotated ones, which count as those do; once or six times they bring less. */
const MANNER = /-1\d{3}$/;
/** The packs' examples are plain sentences: whoever gets those wrong is not believed. */
const EXAMPLES_COUNT = 16;
const SEEDS = new Set(readdirSync(new URL("../seeds/", import.meta.url)).map((file) => file.replace(/\.txt$/, "")));
const golds = readGold().filter((_, at) => held === null || at % 2 !== held);
if (golds.length === 0) {
  console.error("No annotated articles here: the weights stay as they are.");
  process.exit(0);
}
// The packs' examples name few of their actors: they teach facts, not names.
const names = [...golds, ...readCorpus()].flatMap((gold) => nameSamplesOf(gold, packs()));
const actors = learn(names);
const annotated = golds.map((gold) => samplesOf(gold, packs(), actors));
// What careful annotators answered counts more than what was written and answered in one go, and the user's own five articles most.
const times = (at: number) => (SEEDS.has(golds[at]?.article.id ?? "") ? SEEDS_COUNT : ANNOTATED_COUNTS);
const repeat = <T>(count: number, list: readonly T[]) => Array.from({ length: count }, () => list).flat();
const all = [
  ...annotated.flatMap((samples, at) => repeat(times(at), [samples])),
  ...readCorpus().flatMap((gold) =>
    repeat(MANNER.test(gold.article.id) ? ANNOTATED_COUNTS : 1, [samplesOf(gold, packs(), actors)]),
  ),
  ...repeat(
    EXAMPLES_COUNT,
    readExamples().map((gold) => samplesOf(gold, packs(), actors)),
  ),
];
const options = all.flatMap((samples) => samples.options);
const status = all.flatMap((samples) => samples.status);
if (process.argv.includes("--folds")) crossValidate();
const learned = {
  actors,
  options: learn(options, {}, HOW),
  status: learn(status),
  threshold: 0.35,
};
console.log(`${names.length} names, accuracy ${accuracy(names, actors).toFixed(3)}`);
console.log(
  `${options.length} cues, ${options.filter((sample) => !sample.right.includes(0)).length} of them tell something; accuracy ${accuracy(options, learned.options).toFixed(3)}; status ${accuracy(status, learned.status).toFixed(3)}`,
);
writeFileSync(FILE, `${JSON.stringify(learned, null, 1)}\n`);

/** How right the choices are on articles the weights have not seen, in five folds by article. */
function crossValidate(): void {
  const ids = [...new Set(options.map((sample) => sample.article))];
  const fold = new Map(ids.map((id, at) => [id, at % 5]));
  let [right, of, tp, fp, fn] = [0, 0, 0, 0, 0];
  for (let held = 0; held < 5; held++) {
    const weights = learn(
      options.filter((sample) => fold.get(sample.article) !== held),
      {},
      HOW,
    );
    for (const sample of options.filter((one) => fold.get(one.article) === held)) {
      const sums = sample.alternatives.map((reasons) => weigh(reasons, weights));
      const best = sums.indexOf(Math.max(...sums));
      of += 1;
      if (sample.right.includes(best)) right += 1;
      if (best > 0 && sample.right.includes(best)) tp += 1;
      else if (best > 0) fp += 1;
      if (!sample.right.includes(0) && !sample.right.includes(best)) fn += 1;
    }
  }
  console.log(
    `five folds: accuracy ${(right / of).toFixed(3)}; precision ${(tp / (tp + fp)).toFixed(3)}, recall ${(tp / (tp + fn)).toFixed(3)}`,
  );
}
