import { type Chunk, chunk, foldedAt, hitAt, markerAt, type View } from "./chunk.ts";

/**
 * Names that stand between an office and who holds it are the office's body, whatever they are called: "Gabenor Banky Nasional, Dr. Voahangy …",
 * "Komandan PNGDF Komodor Philip …". Only where the office comes first.
 */
export function withEmployers(view: View, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!view.lexicon.language.capitals || view.lexicon.language.adjectives !== "after noun") return chunks;
  return chunks.map((name, at) => (isEmployer(view, chunks, at) ? employer(view, name) : name));
}

function employer(view: View, { from, to }: Chunk): Chunk {
  const country = hitAt(view, to - 1, "country")?.meaning.code ?? null;
  return chunk(from, to, { is: "organization", known: null, country, media: false, type: "employer" });
}

function isEmployer(view: View, chunks: readonly Chunk[], at: number): boolean {
  const [office, name] = [chunks[at - 1], chunks[at]];
  if (office?.what.is !== "role" || office.what.plural || name?.what.is !== "name" || office.to !== name.from)
    return false;
  if (view.lexicon.isGiven(foldedAt(view, name.from))) return false;
  const comma = foldedAt(view, name.to) === ",";
  let next = at + 1;
  for (let from = comma ? name.to + 1 : name.to; ; next++) {
    const title = chunks[next];
    if (title === undefined || title.from !== from) return false;
    if (title.what.is === "name") break;
    if (title.what.is !== "honorific" && title.what.is !== "rank") return false;
    from = title.to;
  }
  const titled = next > at + 1;
  const holder = chunks[next] as Chunk;
  return titled ? comma || !isList(view, holder.to) : comma && closes(view, holder.to);
}

/** "…, Luisa Prieto, berkata": behind the holder's name the aside ends, and no list goes on. */
function closes(view: View, at: number): boolean {
  return /^[,.;)–—]$/.test(foldedAt(view, at)) && !isList(view, at);
}

function isList(view: View, at: number): boolean {
  const next = foldedAt(view, at) === "," ? at + 1 : at;
  return markerAt(view, next, "and") !== null || (next > at && view.tokens[next]?.capital === true);
}
