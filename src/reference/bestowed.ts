import { hitAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { CountryCode } from "../types.ts";

/** By person: the country whose own have the title that stands before the name, "Tan Sri", "Pehin". Nobody is a guest there. */
export function bestowedOn(
  mentions: readonly Mention[],
  byMention: ReadonlyMap<Mention, string>,
  sentences: readonly Sentence[],
): ReadonlyMap<string, CountryCode> {
  const homes = new Map<string, CountryCode>();
  for (const mention of mentions) {
    const [actor, own] = [byMention.get(mention), sentences[mention.sentence]];
    if (actor === undefined || own === undefined || mention.form !== "name" || homes.has(actor)) continue;
    for (let at = mention.from; at < mention.to; at++) {
      const title = hitAt(own, at, "bestowed");
      if (title !== null && !homes.has(actor)) homes.set(actor, title.meaning.code);
    }
  }
  return homes;
}
