import weights from "../src/claims/weights.json" with { type: "json" };
import { packs } from "../src/languages/packs.ts";
import { weigh, chances } from "../src/claims/model.ts";
import { readGold } from "./learning/gold.ts";
import { readCorpus, readExamples } from "./learning/corpus.ts";
import { learn } from "./learning/learn.ts";
import { samplesOf } from "./learning/samples.ts";
const S = (gs: any[]) => gs.map((g) => samplesOf(g, packs(), weights.actors)).flatMap((s) => s.options);
const D = S(readGold()), E = S(readExamples()), C = S(readCorpus());
const ids = [...new Set(D.map((s) => s.article))];
const fold = new Map(ids.map((id, at) => [id, at % 3]));
const t: Record<string, number> = {};
const inc = (k: string) => (t[k] = (t[k] ?? 0) + 1);
for (let held = 0; held < 3; held++) {
  const w = learn([...D.filter((s) => fold.get(s.article) !== held), ...E, ...C]);
  for (const s of D.filter((x) => fold.get(x.article) === held)) {
    const sums = s.alternatives.map((r) => weigh(r, w));
    const best = sums.indexOf(Math.max(...sums));
    const rel = (s.alternatives[1] ?? [])[0];
    const k = s.right.includes(best) ? (best ? "right" : "rightly nothing") : best === 0 ? "missed" : s.right.includes(0) ? "spurious" : "wrong people";
    inc(k); inc(rel + " " + k);
  }
}
console.log(t);
