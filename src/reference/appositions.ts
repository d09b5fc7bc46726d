import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past, Reference } from "./antecedents.ts";

/** Who is named between commas right behind an office: "her deputy, Ghana's Kofi Darko, …", "her visitor Kofi Darko", "a third guest, former president Tiana Rabe, …". */
export function calledBehind(mention: Mention, past: Past, later: () => readonly Reference[]): string | null {
  const sentence = past.sentences[mention.sentence];
  if (!isDescription(mention) || mention.plural || mention.inside) return null;
  const isJoined = mention.form === "pronoun" && later()[0]?.mention.from === mention.to;
  if (sentence === undefined || !(isJoined || isComma(sentence, mention.to))) return null;
  const here = later().filter(
    (reference) => reference.mention.sentence === mention.sentence && !reference.mention.inside,
  );
  const after = isJoined ? mention.to : mention.to + 1;
  const start = hitAt(sentence, after, "article")?.to ?? after;
  const next = here.find((reference) => reference.mention.from === start && isPerson(reference, past));
  const known = past.known.get(next?.actors[0] ?? "");
  if (next === undefined || known === undefined || !ends(sentence, next.mention.to, here)) return null;
  return mention.country === null || known.country === null || mention.country === known.country ? known.id : null;
}

/** Whether somebody is told of by an office or as a guest, not by name and not by a mere "she". */
export function isDescription({ form, pronoun }: Mention): boolean {
  return form === "role" || form === "counterpart" || pronoun === "guest" || pronoun === "host";
}

function isPerson({ mention, actors }: Reference, { known }: Past): boolean {
  return mention.form === "name" && !mention.counterpart && known.get(actors[0] ?? "")?.kind === "person";
}

/** Whether a name ends what is said between commas, and no list goes on: "the minister, President A, Speaker B and C". */
function ends(sentence: Sentence, at: number, here: readonly Reference[]): boolean {
  if (/^[.;:]?$/.test(sentence.tokens[at]?.folded ?? "")) return true;
  if (!isComma(sentence, at) || markerAt(sentence, at + 1, "and") !== null) return false;
  return !here.some(({ mention }) => mention.from === at + 1);
}
