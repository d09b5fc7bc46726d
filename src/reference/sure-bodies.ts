import { markerAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Body } from "./bodies.ts";
import type { Context } from "./context.ts";

/** Whether the words beside a body leave no doubt that it acts: it signs or agrees, or it is listed with one that is known to act. */
export function isSurelyBody({ mentions, words }: Body, believed: readonly Mention[], context: Context): boolean {
  if (words.length < 2 && !mentions.some(({ quoted }) => quoted)) return false;
  return mentions.some((mention) => {
    const sentence = context.sentences[mention.sentence];
    // "حكومة النيجر" is a way to say its country.
    if (mention.bodyKind === "government" && mention.country !== null) return false;
    if (sentence === undefined || mention.inside || mention.boilerplate || sentence.headline) return false;
    if (signs(mention, sentence, context)) return true;
    return believed.some(
      (other) =>
        other.sentence === mention.sentence &&
        !other.inside &&
        (follows(sentence, mention, other) || follows(sentence, other, mention)),
    );
  });
}

/** "وقعت هيئة الموانئ", "Lembaga Pelabuhan menandatangani": right beside the verb, where its subject stands. */
function signs({ from, to }: Mention, sentence: Sentence, { lexicon }: Context): boolean {
  if (lexicon.language.order === "verb second") return isAgreement(sentence, to, null);
  return [1, 2, 3].some((back) => isAgreement(sentence, from - back, from));
}

function isAgreement(sentence: Sentence, at: number, to: number | null): boolean {
  return (sentence.hits[at] ?? []).some(
    ({ meaning, to: end }) =>
      meaning.kind === "cue" &&
      meaning.cue.relation === "agreed on" &&
      meaning.cue.shape === "verb" &&
      (to === null || end === to),
  );
}

/** Whether one stands right behind the other with "and" between. */
export function follows(sentence: Sentence, before: Mention, after: Mention): boolean {
  if (before.to === after.from) return after.proclitics[0] === "and";
  return markerAt(sentence, before.to, "and")?.to === after.from;
}
