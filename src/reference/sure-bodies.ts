import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isPossessive } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Body } from "./bodies.ts";
import type { Context } from "./context.ts";

/** Whether the words beside a body leave no doubt that it acts: it signs or agrees, or it is listed with one that is known to act. */
export function isSurelyBody({ mentions, words }: Body, believed: readonly Mention[], context: Context): boolean {
  if (words.length < 2 && !mentions.some(({ quoted }) => quoted)) return false;
  return mentions.some((mention) => {
    const sentence = context.sentences[mention.sentence];
    if (sentence === undefined || isState(mention, sentence)) return false;
    if (mention.inside || mention.boilerplate || sentence.headline) return false;
    if (signs(mention, sentence, context)) return true;
    return believed.some(
      (other) =>
        other.sentence === mention.sentence &&
        !other.inside &&
        (follows(sentence, mention, other) || follows(sentence, other, mention)),
    );
  });
}

/** "حكومة النيجر" is a way to say its country; a city's or province's government is its own. */
function isState({ bodyKind, country, to }: Mention, sentence: Sentence): boolean {
  if (bodyKind !== "government" || country === null) return false;
  return [1, 2, 3].some((back) => hitAt(sentence, to - back, "country")?.to === to);
}

/** "وقعت هيئة الموانئ", "Lembaga Pelabuhan menandatangani": right beside the verb, where its subject stands. */
function signs({ from, to }: Mention, sentence: Sentence, { lexicon }: Context): boolean {
  if (lexicon.language.order === "verb second")
    return [to, pastPartner(sentence, to)].some((end) => [0, 1].some((aux) => isAgreement(sentence, end + aux, null)));
  return [1, 2, 3].some((back) => isAgreement(sentence, from - back, from));
}

/** Where the name ends that "and" joins to one before it: "Dangana Group and India's Larsen Infra have signed". */
function pastPartner(sentence: Sentence, to: number): number {
  let at = markerAt(sentence, to, "and")?.to ?? to;
  while (at > to && (sentence.tokens[at]?.capital || isPossessive(sentence, at))) at += 1;
  return at;
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
