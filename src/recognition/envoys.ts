import { behind, type Chunk, hitAt, markerAt, opensWithArticle, pastDeterminer, type View } from "./chunk.ts";
import { isComma, pastPossessive } from "./marks.ts";

/** Whether a thing is an office whose holder is sent to another country or body. */
export function isEnvoy({ what }: Chunk): boolean {
  return what.is === "role" && what.titles.some((title) => ENVOY.test(title));
}

const ENVOY = /\b(?:ambassador|attach|charg|commissioner|consul|delegate|envoy|representative)/;

/** Whether the office is the United Nations', and no country's. */
function isOfNations({ what }: Chunk): boolean {
  return what.is === "role" && what.titles.some((title) => title.startsWith("un "));
}

/** Whether somebody can be sent there, or speak for it. */
export function isPlace({ what }: Chunk): boolean {
  return what.is === "country" || what.is === "city" || what.is === "organization";
}

/** Where an envoy is sent belongs to another country: "Duta Besar Uzbekistan ke Malaysia", "سفير ماليزيا لدى روسيا". */
export function isHost(view: View, chunks: readonly Chunk[], at: number): boolean {
  const [before, chunk] = [chunks[at - 1], chunks[at]];
  if (before === undefined || chunk === undefined || !isPlace(chunk)) return false;
  if (isPost(view, before, chunk, chunks[at + 1])) return true;
  const title = chunks.slice(0, at);
  if (!title.some(isEnvoy) || !sentTo(view, before, chunk)) return false;
  // "المندوب الدائم للنرويج": without another country it is hers; "المبعوث الأممي لليمن" is the United Nations'.
  return (
    title.some(isPlace) ||
    title.some(isOfNations) ||
    !(chunk.proclitics.length > 0 || markerAt(view, before.to, "for") !== null)
  );
}

/** The Yemen of "UN Yemen envoy X" and "the EU's Yemen envoy X": between those who send an envoy and the office stands where he is sent. */
export function isPost(view: View, sender: Chunk | undefined, place: Chunk, office: Chunk | undefined): boolean {
  if (view.lexicon.language.adjectives !== "before noun" || sender === undefined || office === undefined) return false;
  if (place.what.is !== "country" || place.what.form !== "name" || office.from !== place.to || !isEnvoy(office))
    return false;
  const sends = sender.what.is === "organization" || (sender.what.is === "country" && sender.what.form !== "capital");
  return sends && pastPossessive(view, sender.to) === place.from;
}

/** Whether nothing but "to", "in" or "accredited to" stands between an envoy's office and a place. */
export function sentTo(view: View, before: Chunk, place: Chunk): boolean {
  let at = behind(view, before.to, place.from);
  const accredited = hitAt(view, at, "accredited");
  if (accredited !== null) at = accredited.to;
  const marker = markerAt(view, at, "to", "in", "for");
  if (marker !== null && marker.to <= place.from) at = marker.to;
  const sent = accredited !== null || marker !== null;
  if (at < place.from) at = pastDeterminer(view, at);
  if (at !== place.from && stateFrom(view, at) !== place.from) return false;
  return sent || place.proclitics.some((proclitic) => proclitic === "to" || proclitic === "in" || proclitic === "for");
}

/** "Duta Besar Iran ke republik itu, …", "سفيرة السويد المعتمدة لدى السلطنة، …" */
export function sentThither(view: View, before: Chunk, next: Chunk): boolean {
  if (next.what.is !== "name" && next.what.is !== "honorific" && next.what.is !== "rank") return false;
  if (next.proclitics.length > 0) return false;
  if (isHostSaid(view, before.to, next.from)) return true;
  return hostWords(view, before.to) === next.from - 1 && isComma(view, next.from - 1);
}

/** Whether just "لدى المملكة", "إلى الشرق الأوسط" stands between an envoy's office or country and a name: a preposition and a noun with its article. */
export function isHostSaid(view: View, from: number, to: number): boolean {
  const sent = hitAt(view, from, "accredited") ?? markerAt(view, from, "to", "in");
  return sent !== null && sent.to < to && to <= sent.to + 2 && areDefinite(view, sent.to, to);
}

function areDefinite(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!opensWithArticle(view, at)) return false;
  return true;
}

/** Behind words for where an envoy is sent, up to the mark that ends them. */
export function hostWords(view: View, from: number): number {
  const sent = hitAt(view, behind(view, from, view.tokens.length), "accredited") ?? markerAt(view, from, "to");
  if (sent === null) return from;
  for (let at = sent.to + 1; at <= sent.to + 3; at++) if (view.tokens[at]?.kind !== "word") return at;
  return from;
}

/** Behind "the Socialist Republic of", "pemerintah", "جمهورية". */
export function stateFrom(view: View, at: number): number {
  return hitAt(view, pastDeterminer(view, at), "state")?.to ?? at;
}
