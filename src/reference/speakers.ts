import { hitAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past, Reference } from "./antecedents.ts";
import { speaks } from "./context.ts";
import { saysI } from "./interviews.ts";
import { isQuoted, narratorBefore } from "./narrators.ts";
import { firstIn } from "./order.ts";

/** Whom "I" means: who speaks in this sentence, else around it, else in an interview the one it is with, who is named first. */
export function speakerOf(mention: Mention, past: Past, later: () => readonly Reference[]): string | null {
  const narrator = isQuoted(mention, past.sentences) ? null : narratorBefore(mention, past);
  if (narrator !== null) return narrator;
  const author = authorOf(mention, past);
  if (author !== null) return author;
  const sentence = past.sentences[mention.sentence];
  const isPerson = (reference: Reference) =>
    past.known.get(reference.actors[0] ?? "")?.kind === "person" && !reference.mention.inside;
  const here = [...past.references, ...later()].filter(
    (reference) =>
      reference.mention.sentence === mention.sentence && reference.mention.form !== "pronoun" && isPerson(reference),
  );
  const speaker =
    sentence === undefined
      ? undefined
      : (here.find((reference) => speaks(reference.mention, sentence)) ??
        here.find((reference) => opensQuote(reference.mention, mention, sentence)));
  if (speaker !== undefined) return speaker.actors[0] ?? null;
  const near = speakerNear(mention, past, later().filter(isPerson));
  if (near !== null) return near;
  const first = past.references.find(
    (reference) => reference.mention.story === mention.story && !reference.mention.boilerplate && isPerson(reference),
  );
  return first?.actors[0] ?? null;
}

/** Who stands in the byline of an essay or a diary, where "I" is said outside quotes again and again. */
function authorOf(mention: Mention, { references, known, sentences }: Past): string | null {
  if (isQuoted(mention, sentences)) return null;
  const author = references.find(
    ({ mention: { sentence, story, form }, actors }) =>
      story === mention.story &&
      form === "name" &&
      sentences[sentence]?.boilerplate === "byline" &&
      known.get(actors[0] ?? "")?.kind === "person",
  );
  if (author === undefined || author.mention.sentence > mention.sentence) return null;
  const own = sentences.filter(({ story, boilerplate }) => story === mention.story && boilerplate === null);
  return own.filter((sentence) => saysI(sentence)).length >= ENOUGH ? (author.actors[0] ?? null) : null;
}

/** Sentences in which who writes speaks of himself. */
const ENOUGH = 3;

/** "Quiambao, reached by text, replied: “I …”": who stands before the word of saying that a colon or a quote follows. */
function opensQuote({ from, to }: Mention, quoted: Mention, sentence: Sentence): boolean {
  if (from > 1) return false;
  for (let at = to; at < quoted.from; at++) {
    const said = hitAt(sentence, at, "saying");
    if (said !== null && /^[:"“«]$/.test(sentence.tokens[said.to]?.folded ?? "")) return true;
  }
  return false;
}

/** Who is said to speak in the sentences around a quote: before it in its paragraph, else behind it, else just before the paragraph. */
function speakerNear(
  mention: Mention,
  { references, known, sentences }: Past,
  later: readonly Reference[],
): string | null {
  const paragraph = sentences[mention.sentence]?.paragraph;
  const says = ({ mention: other, actors }: Reference) => {
    const own = sentences[other.sentence];
    return own !== undefined && other.story === mention.story && actors.length === 1 && speaks(other, own);
  };
  const isPerson = ({ mention: other, actors }: Reference) =>
    other.pronoun !== "i" && !other.inside && known.get(actors[0] ?? "")?.kind === "person";
  const before = references
    .slice(firstIn(references, mention.sentence - 3))
    .filter((one) => isPerson(one) && says(one));
  const within = (one: Reference) => sentences[one.mention.sentence]?.paragraph === paragraph;
  const found = before.findLast(within) ?? later.find((one) => within(one) && says(one)) ?? before.at(-1);
  return found?.actors[0] ?? null;
}
