import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past } from "./antecedents.ts";

/** What was spoken of without whoever tells the story as "I": "they" and "she" mean others. */
export function withoutNarrator(mention: Mention, past: Past): Past {
  if (isQuoted(mention, past.sentences)) return past;
  const narrator = narratorBefore(mention, past);
  if (narrator === null) return past;
  return { ...past, references: past.references.filter(({ actors }) => !actors.includes(narrator)) };
}

/** Who last said "I" outside quotes in a story, not long ago. */
export function narratorBefore(mention: Mention, { references, sentences }: Past): string | null {
  for (let at = references.length - 1; at >= 0; at--) {
    const { mention: other, actors } = references[at] ?? {};
    if (other === undefined || other.story !== mention.story || mention.sentence - other.sentence > FARTHEST)
      return null;
    const [actor] = actors ?? [];
    if (other.pronoun === "i" && actor !== undefined && !isQuoted(other, sentences)) return actor;
  }
  return null;
}

const FARTHEST = 6;

/** Whether a mention stands between quotes that its paragraph opens, in its own sentence or in one before. */
export function isQuoted({ sentence, from }: Mention, sentences: readonly Sentence[]): boolean {
  const own = sentences[sentence];
  if (own === undefined) return false;
  let first = sentence;
  while (sentences[first - 1]?.paragraph === own.paragraph) first -= 1;
  let open = false;
  for (const { tokens, index } of sentences.slice(first, sentence + 1))
    for (const { folded } of index === own.index ? tokens.slice(0, from) : tokens)
      if (QUOTE.test(folded)) open = folded === '"' ? !open : OPENS.test(folded);
  return open;
}

const QUOTE = /^["“”«»„‟]$/;
const OPENS = /^[“«„‟]$/;
