import { packs } from "../src/languages/packs.ts";
import { detect } from "../src/stages/detect.ts";
import { segment } from "../src/stages/segment.ts";
import { lexicon } from "../src/languages/lexicon.ts";
import { chunksOf } from "../src/recognition/chunks.ts";
import { readGold, bare } from "./learning/gold.ts";
const counts = new Map<string, [number, number]>();
for (const g of readGold()) {
  const lex = detect(g.article.text, packs())!;
  for (const s of segment(g.article, lex)) {
    if (s.boilerplate) continue;
    for (const c of chunksOf({ tokens: s.tokens, hits: s.hits, headline: s.headline, lexicon: lex })) {
      if (c.what.is !== "organization") continue;
      const text = bare(g.article.text.slice(s.tokens[c.from]!.start, s.tokens[c.to - 1]!.end));
      const ok = g.actors.some((a) => a.type === "organization" && a.names.some((n) => n === text || (n.length > 4 && (text.includes(n) || n.includes(text)))));
      const type = c.what.known ? (c.what.media ? "KNOWN media" : "KNOWN") : `${g.lang} ${c.what.type}`;
      const x = counts.get(type) ?? [0, 0]; x[ok ? 0 : 1]++; counts.set(type, x);
    }
  }
}
console.log([...counts].filter(([, [a, b]]) => b > 0).sort((a, b) => b[1][1] - a[1][1]).slice(0, 50).map(([k, [a, b]]) => `${k}: ${a} ok ${b} wrong`).join("\n"));
