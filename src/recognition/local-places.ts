import type { Sentence } from "../stages/segment.ts";
import { type Chunk, foldedAt, hitAt, type Looked, markerAt, type View } from "./chunk.ts";

/** What an article calls its places, and those among them that a word like "Kabupaten" stands before. */
export interface Places {
  readonly places: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
}

/** Words of a place's name. */
const MOST = 3;

/** What an article calls its places that no list has, folded: "di Wirajaya", "Kabupaten Wirajaya (Wijay)", "Pemkab Wirajaya". */
export function placesIn(sentences: readonly Sentence[], isName: (word: string) => boolean): Places {
  const [places, districts] = [new Set<string>(), new Set<string>()];
  for (const sentence of sentences) {
    if (sentence.headline || sentence.boilerplate !== null) continue;
    for (let at = 0; at < sentence.tokens.length; at++) {
      const from = placeFrom(sentence, at);
      const to = from === null ? null : wordsTo(sentence, from);
      if (from === null || to === null || to === from || isName(foldedAt(sentence, from))) continue;
      places.add(wordsIn(sentence, from, to));
      if (hitAt(sentence, at, "place noun") !== null) districts.add(wordsIn(sentence, from, to));
      if (foldedAt(sentence, to) === "(" && foldedAt(sentence, to + 2) === ")") places.add(foldedAt(sentence, to + 1));
    }
  }
  return { places, districts };
}

/** Where a place's name may begin: behind a preposition, a noun like "district" or the short name of its government. */
function placeFrom(sentence: Sentence, at: number): number | null {
  const marker = markerAt(sentence, at, "in");
  const noun = hitAt(sentence, at, "place noun");
  const opener = hitAt(sentence, at, "opener");
  const government = opener?.meaning.type === "government" ? opener : null;
  return marker?.to ?? noun?.to ?? government?.to ?? null;
}

function wordsTo({ tokens, hits }: Looked, from: number): number {
  let to = from;
  const isOfPlace = (at: number) => (hits[at] ?? []).every(({ meaning }) => meaning.kind === "common");
  while (to < from + MOST && tokens[to]?.kind === "word" && tokens[to]?.capital && isOfPlace(to)) to++;
  return to;
}

function wordsIn({ tokens }: Looked, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(" ");
}

/** "Bupati Wirajaya Lestari Wirasaba": of a name behind a local office what the article calls a place belongs to the office. */
export function withLocalPlaces(view: View, chunks: readonly Chunk[]): readonly Chunk[] {
  const { places } = view;
  if (places === undefined || places.size === 0) return chunks;
  const ends = chunks.map((office, at) => {
    const name = chunks[at + 1];
    return isLocal(office) && name?.what.is === "name" && name.from === office.to ? placeEnd(view, name, places) : null;
  });
  return chunks.map((chunk, at) => {
    const [own, before] = [ends[at], ends[at - 1]];
    return own != null ? { ...chunk, to: own } : before != null ? { ...chunk, from: before } : chunk;
  });
}

/** Where the place ends that opens a name, and leaves a word of it. */
function placeEnd(view: View, { from, to }: Chunk, places: ReadonlySet<string>): number | null {
  for (let end = Math.min(from + MOST, to - 1); end > from; end--) if (places.has(wordsIn(view, from, end))) return end;
  return null;
}

function isLocal({ what }: Chunk): boolean {
  return what.is === "role" && !what.plural && what.titles.some((title) => LOCAL.test(title));
}

const LOCAL = /\b(?:governor|mayor|regent|district head|regional (?:head|secretary|police chief))$/;
