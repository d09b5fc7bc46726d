import weights from "../src/claims/weights.json" with { type: "json" };
import { packs } from "../src/languages/packs.ts";
import { detect } from "../src/stages/detect.ts";
import { segment } from "../src/stages/segment.ts";
import { recognize } from "../src/stages/recognize.ts";
import { resolve } from "../src/stages/resolve.ts";
import { chunksOf } from "../src/recognition/chunks.ts";
import { readFileSync } from "node:fs";
const [file, word] = process.argv.slice(2);
const text = readFileSync(file!, "utf8");
const lex = detect(text, packs())!;
const article = { id: "x", text, title: null, url: null, published: null, language: null };
const sentences = segment(article, lex);
const mentions = recognize(sentences, text, lex);
const res = resolve(mentions, sentences, article, lex, weights.actors);
for (const s of sentences) {
  const t = text.slice(s.start, s.end);
  if (word && !t.includes(word)) continue;
  console.log(`[${s.boilerplate ?? ""}${s.headline ? "H" : ""}] ${t}`);
  const view = { tokens: s.tokens, hits: s.hits, headline: s.headline || s.boilerplate !== null, lexicon: lex };
  console.log("   chunks:", chunksOf(view).map((c) => `${c.what.is}${c.what.is==="role"?`(${c.what.titles})`:""}<${text.slice(s.tokens[c.from]!.start, s.tokens[c.to - 1]!.end)}>${c.proclitics}`).join(" "));
  console.log("   refs:", res.references.filter((r) => r.mention.sentence === s.index).map((r) => `${r.mention.form}${r.mention.inside?"*":""}:${text.slice(r.mention.start, r.mention.end)}=>${r.actors.map((a) => res.actors.find((x) => x.id === a)?.name).join("+")}${r.side ? "/" + res.actors.find((x) => x.id === r.side)?.name : ""}`).join(" | "));
  console.log("   cues:", s.hits.flat().filter((h) => h.meaning.kind === "cue").map((h) => `${text.slice(s.tokens[h.from]!.start, s.tokens[h.to - 1]!.end)}(${(h.meaning as any).cue.relation} ${(h.meaning as any).cue.shape} ${(h.meaning as any).cue.strength})`).join(" "));
}
console.log(res.actors.map((a) => `${a.kind} ${a.name} [${a.country}] ${a.roles.map((r) => r.title)}`).join("\n"));
