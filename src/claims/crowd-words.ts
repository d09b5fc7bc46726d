import type { Found } from "../languages/lexicon.ts";
import { hasHit, hitAt } from "../recognition/chunk.ts";
import type { Sentence } from "../stages/segment.ts";

/** An office, a rank or a kind of body that several have, or another word for people. */
export function isCrowd(sentence: Sentence, at: number): boolean {
  if (opensSeveral(sentence, at)) return true;
  return (sentence.hits[at] ?? []).some(
    ({ meaning }) =>
      meaning.kind === "crowd" ||
      meaning.kind === "bodies" ||
      ((meaning.kind === "role" || meaning.kind === "head" || meaning.kind === "rank") && meaning.plural),
  );
}

/** "Beberapa pemimpin", "sejumlah mitra": where nouns have no plural, the word before them says it. */
function opensSeveral(sentence: Sentence, at: number): boolean {
  const isMany = ({ meaning }: Found) => meaning.kind === "counterpart" && meaning.many;
  if (hitAt(sentence, at, "several") === null) return false;
  return (sentence.hits[at] ?? []).some(isMany) || hasHit(sentence, at + 1, OFFICES);
}

const OFFICES = new Set(["role", "head", "counterpart"] as const);
