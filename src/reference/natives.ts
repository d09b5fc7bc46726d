import { hasHit, hitAt, isDefinite, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import { best, isFirst, type Past } from "./antecedents.ts";
import { firstIn } from "./order.ts";

/** "The Kenyan left for Oslo", of a Kenyan spoken of before: the last and most spoken of; null where the word describes a noun, or nobody fits. */
export function nativeOf(mention: Mention, past: Past, endings: readonly string[]): string | null {
  const sentence = past.sentences[mention.sentence];
  if (sentence === undefined || !isOnePerson(mention, sentence, endings)) return null;
  const scored = new Map<string, number>();
  for (const reference of past.references.slice(firstIn(past.references, mention.sentence - FARTHEST))) {
    const { mention: other, actors } = reference;
    const known = actors.length === 1 ? past.known.get(actors[0] ?? "") : undefined;
    if (known?.kind !== "person" || known.country !== mention.country || other.inside) continue;
    if (other.story !== mention.story || other.boilerplate) continue;
    const near = 1 / (1 + mention.sentence - other.sentence);
    scored.set(known.id, (scored.get(known.id) ?? 0) + near * (isFirst(reference, past) ? SUBJECT : 1));
  }
  return best(scored);
}

const SUBJECT = 1.5;

/** Sentences in which somebody is kept in mind. */
const FARTHEST = 12;

/** Whether "the" stands before a demonym of one, and behind it what no noun is. */
function isOnePerson({ placeForm, form, from, to }: Mention, sentence: Sentence, endings: readonly string[]): boolean {
  if (placeForm !== "demonym" || form !== "name" || !isDefinite(sentence, from - 1)) return false;
  const { tokens } = sentence;
  const word = tokens[to - 1]?.folded ?? "";
  if (endings.length === 0 || endings.some((ending) => word.endsWith(ending))) return false;
  const next = tokens[to];
  // "The Kenyan, Ugandan and Rwandan ministers"
  if (isComma(sentence, to)) return hitAt(sentence, to + 1, "country") === null;
  if (next === undefined || next.kind === "mark") return !OPENS.test(next?.folded ?? "");
  if (markerAt(sentence, to, "and") !== null) return false;
  return hasHit(sentence, to, BEHIND) || hitAt(sentence, to, "cue")?.meaning.cue.shape === "verb";
}

const OPENS = /^["“«(/-]$/;

/** What stands behind a subject, and in no noun phrase. */
const BEHIND = new Set([
  "marker",
  "weekday",
  "subordinator",
  "contrast",
  "days",
  "saying",
  "relative",
  "status",
  "also",
  "after then",
] as const);
