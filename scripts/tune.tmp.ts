import { writeFileSync, readFileSync, existsSync } from "node:fs";
import { packs } from "/work/main/src/languages/packs.ts";
import { weigh } from "/work/main/src/claims/model.ts";
import { readGold } from "/work/main/scripts/learning/gold.ts";
import { learn } from "/work/main/scripts/learning/learn.ts";
import { samplesOf } from "/work/main/scripts/learning/samples.ts";
const all = readGold().map((g) => samplesOf(g, packs()));
const options = all.flatMap((s) => s.options);
const ids = [...new Set(options.map((s) => s.article))];
const fold = new Map(ids.map((id, at) => [id, at % 5]));
function cv(o: any) {
  let [right, of, tp, fp, fn] = [0, 0, 0, 0, 0];
  for (let held = 0; held < 5; held++) {
    const weights = learn(options.filter((s) => fold.get(s.article) !== held), {}, o);
    for (const sample of options.filter((one) => fold.get(one.article) === held)) {
      const sums = sample.alternatives.map((r) => weigh(r, weights));
      const best = sums.indexOf(Math.max(...sums));
      of++; if (sample.right.includes(best)) right++;
      if (best > 0 && sample.right.includes(best)) tp++; else if (best > 0) fp++;
      if (!sample.right.includes(0) && !sample.right.includes(best)) fn++;
    }
  }
  const p = tp / (tp + fp), r = tp / (tp + fn);
  console.log(JSON.stringify(o), "acc", (right / of).toFixed(3), "P", p.toFixed(3), "R", r.toFixed(3), "F", (2 * p * r / (p + r)).toFixed(3));
}
for (const penalty of [0.02, 0.1, 0.3, 1]) for (const rounds of [10, 30]) cv({ penalty, rounds, rate: 0.1 });
