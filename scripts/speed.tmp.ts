import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import { readGold } from "./learning/gold.ts";
const golds = readGold();
let t = performance.now(); packs(); console.log("packs ms", performance.now() - t);
for (const lang of ["ar", "en", "id", "ms", ""]) {
  const g = golds.filter((x) => !lang || x.lang === lang);
  for (let i = 0; i < 2; i++) g.forEach((x) => extractWith(packs(), x.article));
  t = performance.now(); for (let i = 0; i < 3; i++) g.forEach((x) => extractWith(packs(), x.article));
  const s = (performance.now() - t) / 1000; console.log(lang || "mix", (3 * g.length / s).toFixed(0), "articles/s");
}
