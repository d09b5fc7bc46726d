import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past, Reference } from "./antecedents.ts";
import { isFree } from "./done-to.ts";

/** Those of its sentence for whom a pronoun or an office cannot stand: with whom it is listed, who is named again behind it, or who speaks for others. */
export function othersThan(mention: Mention, past: Past, later: () => readonly Reference[]): ReadonlySet<string> {
  const sentence = past.sentences[mention.sentence];
  const others = new Set<string>();
  if (sentence === undefined) return others;
  const here = past.references.filter((reference) => isBeside(reference, mention));
  const behind = later().filter((reference) => isBeside(reference, mention));
  const [before, next] = [here.at(-1), behind[0]];
  // "X and her deputy": she is joined with nobody, the deputy is.
  if (before !== undefined && isJoined(sentence, before.mention, mention) && !owns(mention, sentence))
    addAll(others, before);
  if (next !== undefined && isJoined(sentence, mention, next.mention)) addAll(others, next);
  if (mention.form === "pronoun" && mention.pronoun === "singular" && !isFronted(mention, sentence))
    for (const reference of behind) addAll(others, reference);
  if (mention.pronoun === "singular") for (const reference of here.filter(isSpokesman(past))) addAll(others, reference);
  return others;
}

/** "The spokesman said he would fly to": whoever speaks for another tells of him. */
function isSpokesman({ known }: Past): (reference: Reference) => boolean {
  return ({ actors: [actor] }) => {
    const titles = known.get(actor ?? "")?.titles ?? [];
    return titles.some((title) => title.endsWith("spokesperson"));
  };
}

/** Whether a pronoun stands before a noun of its own: "her deputy". */
function owns({ form, to }: Mention, sentence: Sentence): boolean {
  return form === "pronoun" && sentence.tokens[to]?.kind === "word" && !isFree(sentence, to);
}

function isBeside({ mention }: Reference, { sentence }: Mention): boolean {
  return mention.sentence === sentence && !mention.inside;
}

function addAll(others: Set<string>, { actors }: Reference): void {
  for (const actor of actors) others.add(actor);
}

/** "She and Salma Roux", "Lindqvist and the Spanish leader" */
function isJoined(sentence: Sentence, a: Mention, b: Mention): boolean {
  if (b.proclitics.includes("and")) return a.to === b.from;
  const and = markerAt(sentence, a.to, "and");
  if (and === null) return false;
  const article = hitAt(sentence, and.to, "article");
  return and.to === b.from || (article ?? { to: and.to + 1 }).to === b.from;
}

/** "When he arrived, Araghchi …": a pronoun in a clause before its sentence's own may be told by name behind it. */
function isFronted({ from, to }: Mention, sentence: Sentence): boolean {
  let opened = false;
  for (let at = 0; at < from; at++)
    if (hitAt(sentence, at, "subordinator") !== null || hitAt(sentence, at, "marker") !== null) opened = true;
  if (!opened) return false;
  for (let at = to; at < sentence.tokens.length; at++) if (isComma(sentence, at)) return true;
  return false;
}
