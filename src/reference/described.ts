import { hitAt, isAcronymAt } from "../recognition/chunk.ts";
import { isComma, pastPossessive } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Context } from "./context.ts";

/** What stands beside a name and says that a body is called so, as reasons. */
export function descriptions(mention: Mention, sentence: Sentence, { lexicon }: Context): string[] {
  const nounFirst = lexicon.language.adjectives === "after noun";
  const reasons: string[] = [];
  if (nounFirst ? opensBefore(sentence, mention.from) : nounEndsAt(sentence, mention.from))
    reasons.push("behind a body's noun");
  if (
    isComma(sentence, mention.from - 1) &&
    nounEndsAt(sentence, mention.from - 1) &&
    !officeBefore(sentence, mention.from - 2)
  )
    reasons.push("behind a body's noun and a comma");
  const hasAcronym = isAcronymAt(sentence, mention.to);
  if (hasAcronym) reasons.push("with an acronym");
  const end = hasAcronym ? mention.to + 3 : mention.to;
  if (isComma(sentence, end) && (nounFirst ? opensAside(sentence, end + 1) : nounInAside(sentence, end + 1)))
    reasons.push("an aside calls it a body");
  if (!nounFirst && startsOffice(sentence, mention.to)) reasons.push("before an office");
  return reasons;
}

/** A word that bodies are called by: "company", "badan". */
function nounAt(sentence: Sentence, at: number): { readonly to: number } | null {
  return hitAt(sentence, at, "body noun") ?? hitAt(sentence, at, "opener") ?? hitAt(sentence, at, "closer");
}

/** "the state rail company Rkin": the noun ends right before. */
function nounEndsAt(sentence: Sentence, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - 3); at--)
    if (nounAt(sentence, at)?.to === to && sentence.tokens[at]?.capital === false) return true;
  return false;
}

/** "the chairman of the company, …" */
function officeBefore(sentence: Sentence, to: number): boolean {
  for (let at = to; at >= Math.max(0, to - 5); at--) if (startsOffice(sentence, at)) return true;
  return false;
}

/** "badan pelabuhan negara Puertos", "galangan kapal Turki Denizli": the noun, small words that tell more of it, and its country. */
function opensBefore(sentence: Sentence, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - MOST); at--) {
    const country = hitAt(sentence, at, "country");
    if (country !== null && country.to <= to && sentence.tokens[at]?.capital) continue;
    if (sentence.tokens[at]?.kind !== "word" || (sentence.tokens[at]?.capital && at > 0)) return false;
    const noun = nounAt(sentence, at);
    if (noun !== null) return noun.to <= to;
    if (BREAKS.some((kind) => hitAt(sentence, at, kind) !== null)) return false;
  }
  return false;
}

const MOST = 5;

const BREAKS = ["marker", "cue", "saying", "relative", "status", "role", "head", "pronoun"] as const;

/** ", perusahaan pelat merah Sri Lanka" */
function opensAside(sentence: Sentence, from: number): boolean {
  const article = hitAt(sentence, from, "article");
  return nounAt(sentence, article?.to ?? from) !== null;
}

/** ", the Danish dairy group" */
function nounInAside(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 8 && sentence.tokens[at]?.kind !== "mark"; at++) {
    if (BREAKS.some((kind) => hitAt(sentence, at, kind) !== null)) return false;
    if (at > from && nounAt(sentence, at) !== null && sentence.tokens[at]?.capital === false) return true;
  }
  return false;
}

/** "the Siptu organiser", "Fondecafe's chairman" */
function startsOffice(sentence: Sentence, from: number): boolean {
  const at = pastPossessive(sentence, from);
  return hitAt(sentence, at, "role") !== null || hitAt(sentence, at, "head") !== null;
}
