import { hitAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Known, Past, Reference } from "./antecedents.ts";

/** Of those whom a pronoun may mean the ones who bear the style that it is made of: "فخامته" is a president, "سموه" a prince; all for other pronouns. */
export function bearersOf(
  scored: ReadonlyMap<string, number>,
  mention: Mention,
  past: Past,
): ReadonlyMap<string, number> {
  const sentence = past.sentences[mention.sentence];
  const style = sentence === undefined ? null : hitAt(sentence, mention.from, "style");
  if (style === null) return scored;
  const { name, titles } = style.meaning;
  const addressed = past.references.filter(
    (reference) => reference.mention.story === mention.story && isAddressed(reference, name, past),
  );
  const bearers = new Set(addressed.flatMap(({ actors }) => actors));
  const holds = (known: Known | undefined) =>
    known?.titles.some((title) => titles.some((one) => title.endsWith(one))) === true;
  const fitting = new Map([...scored].filter(([actor]) => bearers.has(actor) || holds(past.known.get(actor))));
  if (fitting.size > 0) return fitting;
  // Spoken of long ago.
  const last = addressed.at(-1)?.actors[0];
  return last === undefined ? scored : new Map([[last, 1]]);
}

/** Whether the words that stand for one person have a style among them: "فخامة الرئيس مومباتي". */
function isAddressed({ mention, actors }: Reference, name: string, { sentences, known }: Past): boolean {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined || actors.length !== 1 || mention.inside || mention.boilerplate) return false;
  if (mention.form === "pronoun" || known.get(actors[0] ?? "")?.kind !== "person") return false;
  for (let at = Math.max(0, mention.from - 1); at < mention.to; at++)
    if (hitAt(sentence, at, "styled")?.meaning.name === name) return true;
  return false;
}
