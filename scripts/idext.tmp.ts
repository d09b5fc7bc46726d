import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import { readFileSync } from "node:fs";
for (const t of readFileSync(process.argv[2]!, "utf8").split("\n\n")) {
  const ex = extractWith(packs(), { id: "x", text: t + "\n\nKata juru bicara, pihaknya bilang bahwa hal itu karena alasan lain.", title: null, url: null, published: "2025-03-12", language: null } as any);
  console.log("•", t);
  const n = (id: string) => (ex?.actors as any[]).find((a) => a.id === id)?.name;
  for (const c of ex?.claims ?? []) console.log("    ", n(c.source), "|", c.relation, "|", n(c.target), "|", c.status, (c as any).date ?? "");
}
