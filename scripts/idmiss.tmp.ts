import weights from "../src/claims/weights.json" with { type: "json" };
import { samePair } from "../src/claims/told.ts";
import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import { readCorpus } from "./learning/corpus.ts";
import { matchActors } from "./learning/gold.ts";
void weights;
let tp=0,fn=0,fp=0;
for (const gold of readCorpus().filter((o) => o.lang === "id")) {
  const { article } = gold;
  const ex = extractWith(packs(), article);
  if (!ex) { console.log(article.id, "NULL"); continue; }
  const toGold = matchActors(ex.actors as any, gold);
  const name = (id: string) => toGold.get(id) ?? "?" + (ex.actors as any[]).find((a) => a.id === id)?.name;
  const out: string[] = [];
  const used = new Set<any>();
  for (const e of gold.edges) {
    const c = ex.claims.filter((c) => c.relation === e.type && samePair([name(c.source), name(c.target)], [e.a, e.b] as const, e.type));
    c.forEach((x) => used.add(x));
    const ok = c.find((x) => x.status === e.status);
    if (ok) tp++; else if (!e.optional) fn++;
    const have = new Set(toGold.values());
    if (!ok && !e.optional) out.push(`  MISS ${e.a} -${e.type}- ${e.b} [${e.status} ${e.date}]${c.length ? " GOT " + c.map((x) => x.status) : ""}${have.has(e.a) ? "" : " NOACTOR " + e.a}${have.has(e.b) ? "" : " NOACTOR " + e.b}`);
    else if (ok && e.date && String((ok as any).date ?? (ok as any).when) !== e.date) out.push(`  DATE ${e.a} -${e.type}- ${e.b} want ${e.date} got ${JSON.stringify((ok as any).date ?? (ok as any).when ?? null)}`);
  }
  for (const c of ex.claims) if (!used.has(c)) { fp++; out.push(`  FALSE ${name(c.source)} -${c.relation}- ${name(c.target)} [${c.status}]`); }
  if (out.length) { console.log(`## ${article.id} ${article.published}\n${article.text}\n${out.join("\n")}\n`); }
}
console.log({tp,fn,fp});
