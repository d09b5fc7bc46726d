import weights from "../src/claims/weights.json" with { type: "json" };
import { packs } from "../src/languages/packs.ts";
import { weigh } from "../src/claims/model.ts";
import { readGold } from "./learning/gold.ts";
import { readCorpus, readExamples } from "./learning/corpus.ts";
import { learn } from "./learning/learn.ts";
import { samplesOf } from "./learning/samples.ts";
const dev = readGold().map((g) => samplesOf(g, packs(), weights.actors));
const ex = readExamples().map((g) => samplesOf(g, packs(), weights.actors));
const co = readCorpus().map((g) => samplesOf(g, packs(), weights.actors));
const kind = (process.argv[2] ?? "options") as "options" | "status";
const D = dev.flatMap((s) => s[kind]), E = ex.flatMap((s) => s[kind]), C = co.flatMap((s) => s[kind]);
const ids = [...new Set(D.map((s) => s.article))];
const fold = new Map(ids.map((id, at) => [id, at % 3]));
function run(name: string, train: (held: number) => typeof D, o: any = {}) {
  let [right, of, tp, fp, fn] = [0, 0, 0, 0, 0];
  for (let held = 0; held < 3; held++) {
    const weights = learn(train(held), {}, o);
    for (const sample of D.filter((one) => fold.get(one.article) === held)) {
      const sums = sample.alternatives.map((r) => weigh(r, weights));
      const best = sums.indexOf(Math.max(...sums));
      of++; if (sample.right.includes(best)) right++;
      if (best > 0 && sample.right.includes(best)) tp++; else if (best > 0) fp++;
      if (!sample.right.includes(0) && !sample.right.includes(best)) fn++;
    }
  }
  const p = tp / (tp + fp), r = tp / (tp + fn);
  console.log(name, JSON.stringify(o), "acc", (right / of).toFixed(3), "P", p.toFixed(3), "R", r.toFixed(3), "F", (2 * p * r / (p + r)).toFixed(3));
}
console.log(D.length, E.length, C.length);
const rest = (held: number) => D.filter((s) => fold.get(s.article) !== held);
const full = (h: number) => [...rest(h), ...E, ...C];
for (const o of [{}, { rarest: 3 }, { rarest: 5 }]) run("all", full, o);
