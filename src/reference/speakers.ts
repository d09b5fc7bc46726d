import { hitAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import { firstIn, type Past, type Reference } from "./antecedents.ts";
import { speaks } from "./context.ts";

/** Whom "I" means: who speaks in this sentence, else around it, else in an interview the one it is with, who is named first. */
export function speakerOf(mention: Mention, past: Past, later: () => readonly Reference[]): string | null {
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
