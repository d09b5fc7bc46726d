import { readFileSync } from "node:fs";
import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import { samePair } from "../src/claims/told.ts";
import { readGold, matchActors } from "./learning/gold.ts";
let bad = 0, pub = 0, n = 0;
for (const gold of readGold()) {
  const raw = JSON.parse(readFileSync(`/work/shared/eval/dev/${gold.lang}/${gold.article.id}.gold.json`, "utf8"));
  const ex = extractWith(packs(), gold.article);
  if (!ex) continue;
  if (ex.article.published !== raw.published) { pub++; console.log("PUBLISHED", gold.article.id, "ours", ex.article.published, "gold", raw.published); }
  const m = matchActors(ex.actors, gold);
  for (const e of gold.edges.filter((x) => x.date)) {
    const cs = ex.claims.filter((c) => c.relation === e.type && c.status === e.status && samePair([m.get(c.source) ?? "?", m.get(c.target) ?? "?"], [e.a, e.b], e.type));
    if (cs.length === 0) continue;
    n++;
    if (cs.some((c) => c.date && (c.date.startsWith(e.date!) || e.date!.startsWith(c.date)))) continue;
    bad++;
    console.log(`${gold.article.id} ${e.type} gold ${e.date} ours ${cs.map((c) => c.date)} pub ${ex.article.published} ${e.status} «${cs[0]!.evidence[0].text.slice(0, 260)}»`);
  }
}
console.log(bad, "of", n, "wrong;", pub, "published wrong");
