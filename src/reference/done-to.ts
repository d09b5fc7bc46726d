import { hitAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past, Reference } from "./antecedents.ts";
import { firstIn } from "./order.ts";

/** Who did it to "him": in "X rang him", "X held talks with him" nobody meets himself. */
export function doerBefore(mention: Mention, sentence: Sentence, past: Past): string | null {
  if (mention.form !== "pronoun" || !isObject(mention, sentence)) return null;
  const people = past.references
    .slice(firstIn(past.references, mention.sentence))
    .filter((one) => !one.mention.inside && !isOwner(one.mention, sentence) && isPerson(one, past));
  // "The king travels to Lagos, where the governor will host him", "The king met the governor, who paid him a visit".
  const start = relativeBefore(sentence, mention.from);
  const first =
    people.find(({ mention: { from } }) => start > 0 && from > start && from <= start + 3) ??
    people.findLast(({ mention: { to } }) => start > 0 && to <= start && start - to <= 1) ??
    people[0];
  return first !== undefined && first.actors.length === 1 ? (first.actors[0] ?? null) : null;
}

function isPerson({ actors }: Reference, { known }: Past): boolean {
  return actors.some((id) => known.get(id)?.kind === "person");
}

/** "His party leader said she would speak to him": whose leader it is does nothing. */
function isOwner({ form, from, to }: Mention, sentence: Sentence): boolean {
  const isTheirs = hitAt(sentence, from, "determiner")?.meaning.form === "possessive";
  return form === "pronoun" && isTheirs && !isFree(sentence, to);
}

/** Where the last "where" or "who" before a token stands; 0 where none does. */
function relativeBefore(sentence: Sentence, before: number): number {
  for (let at = before - 1; at > 0; at--) if (hitAt(sentence, at, "relative") !== null) return at;
  return 0;
}

/** Who says "I" before "him" in one quote: "I got more out of her" tells of somebody else. */
export function selfBefore(mention: Mention, { tokens }: Sentence, { references }: Past): string | null {
  const last = references.findLast((reference) => reference.mention.pronoun === "i");
  if (mention.pronoun === "i" || last === undefined || last.mention.sentence !== mention.sentence) return null;
  for (let at = last.mention.to; at < mention.from; at++) if (CLOSES.test(tokens[at]?.folded ?? "")) return null;
  return last.actors[0] ?? null;
}

const CLOSES = /^["”»]$/;

/** Whether a pronoun stands behind a cue or a word for "with": a possessive does not, as a noun follows it. */
function isObject(mention: Mention, sentence: Sentence): boolean {
  const { from, to } = mention;
  const word = sentence.tokens[from]?.folded ?? "";
  if (word === "him") return true;
  if (!isFree(sentence, to)) return false;
  if (mention.proclitics.some((marker) => marker === "with" || marker === "in" || marker === "to")) return true;
  for (let at = Math.max(0, from - 4); at < from; at++)
    for (const hit of sentence.hits[at] ?? [])
      if (
        hit.to === from &&
        (hit.meaning.kind === "cue" || (hit.meaning.kind === "marker" && hit.meaning.marker === "with"))
      )
        return true;
  return false;
}

/** Whether no noun can stand here that a pronoun before it is the owner of. */
export function isFree({ tokens, hits }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === "mark" || (hits[at] ?? []).some((hit) => FREE.has(hit.meaning.kind));
}

const FREE = new Set(["marker", "weekday", "month", "subordinator", "contrast", "days", "saying", "relative"]);
