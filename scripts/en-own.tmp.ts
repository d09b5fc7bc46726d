import weights from "../src/claims/weights.json" with { type: "json" };
import { samePair } from "../src/claims/told.ts";
import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import { detect } from "../src/stages/detect.ts";
import { recognize } from "../src/stages/recognize.ts";
import { resolve } from "../src/stages/resolve.ts";
import { segment } from "../src/stages/segment.ts";
import { chunksOf } from "../src/recognition/chunks.ts";
import { readCorpus } from "./learning/corpus.ts";
import { matchActors, readGold } from "./learning/gold.ts";
const which = process.argv[2];
for (const gold of (which === "dev" ? readGold() : readCorpus()).filter((o) => o.lang === "en")) {
  const { article } = gold; const text = article.text;
  const lex = detect(text, packs()); const ex = extractWith(packs(), article);
  if (!lex || !ex) { console.log("UNDETECTED", article.id); continue; }
  const sentences = segment(article, lex);
  const res = resolve(recognize(sentences, text, lex), sentences, article, lex, weights.actors);
  const toGold = matchActors(res.actors, gold);
  const n = (id: string) => toGold.get(id) ?? res.actors.find((a) => a.id === id)?.name ?? "?";
  const missed = gold.edges.filter((e) => !e.optional && !ex.claims.some((c) => c.relation === e.type && c.status === e.status && samePair([n(c.source), n(c.target)], [e.a, e.b], e.type)));
  const extra = ex.claims.filter((c) => !gold.edges.some((e) => e.type === c.relation && samePair([n(c.source), n(c.target)], [e.a, e.b], e.type)));
  const strange = res.actors.filter((a) => !toGold.has(a.id));
  console.log(`\n=== ${article.id} published ${article.published}`);
  for (const s of sentences) {
    const cues = s.hits.flat().filter((h) => h.meaning.kind === "cue").map((h) => `${text.slice(s.tokens[h.from]!.start, s.tokens[h.to - 1]!.end)}(${((h.meaning as any).cue.relation as string)[0]} ${(h.meaning as any).cue.strength}${(h.meaning as any).cue.status ? " " + (h.meaning as any).cue.status : ""})`);
    console.log(`${s.boilerplate ? `[${s.boilerplate}]` : ""}${s.headline ? "[H]" : ""}${text.slice(s.start, s.end).replace(/\s+/g, " ")}  {{${cues.join("; ")}}}`);
  }
  for (const e of missed) console.log(`  MISS ${e.a} -${e.type}- ${e.b} [${e.status} ${e.date}]`);
  for (const c of extra) console.log(`  EXTRA ${n(c.source)} -${c.relation}- ${n(c.target)} [${c.status}]`);
  for (const e of gold.edges.filter((e) => !missed.includes(e))) { const c = ex.claims.find((c) => c.relation === e.type && samePair([n(c.source), n(c.target)], [e.a, e.b], e.type)); if (c && String((c as any).date?.value ?? (c as any).date ?? null) !== String(e.date)) console.log(`  DATE ${e.a} ${e.b} want ${e.date} got ${JSON.stringify((c as any).date)}`); }
  if (strange.length) console.log(`  STRANGE ${strange.map((a) => `${a.kind}:${a.name}`).join(" | ")}`);
}
