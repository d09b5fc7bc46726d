import { packs } from "/work/main/src/languages/packs.ts";
import { detect } from "/work/main/src/stages/detect.ts";
import { segment } from "/work/main/src/stages/segment.ts";
const text = process.argv[2]!;
const lex = detect(text + " dan yang di dengan untuk pada Jakarta mengatakan bahwa akan", packs())!;
for (const s of segment({ id: "x", text, title: null, url: null, published: null, language: null } as any, lex))
  s.tokens.forEach((t: any, i: number) => console.log(t.folded, t.capital, JSON.stringify((s.hits[i] ?? []).map((h: any) => [h.to - i, h.meaning.kind, h.meaning.code ?? h.meaning.title ?? h.meaning.marker ?? h.meaning.says ?? ""]))));
