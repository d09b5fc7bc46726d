import { hitAt } from "../recognition/chunk.ts";
import { isPossessive } from "../recognition/marks.ts";
import type { Reference } from "../reference/antecedents.ts";
import { governor } from "../reference/context.ts";
import type { Sentence } from "../stages/segment.ts";

/** Where somebody stands of whom no name is told, and who is nobody told of before: "her client", "X's aide", "a minister", "his brother". */
export interface Nameless {
  readonly from: number;
  readonly to: number;
}

export function namelessIn(sentence: Sentence, references: readonly Reference[]): Nameless[] {
  const offices = references.filter(isOffice).map(({ mention }) => mention);
  return [...offices, ...kinIn(sentence)].filter(({ from }) => isNobodys(sentence, from));
}

function isOffice({ mention: { form, plural, inside }, actors, side }: Reference): boolean {
  return form === "role" && !plural && !inside && actors.length === 0 && side === null;
}

function kinIn(sentence: Sentence): Nameless[] {
  return sentence.tokens.flatMap((_, from) => hitAt(sentence, from, "kin") ?? []);
}

/** "The minister" may yet be somebody whom the text names. */
function isNobodys(sentence: Sentence, from: number): boolean {
  const form = hitAt(sentence, from - 1, "determiner")?.meaning.form ?? "definite";
  return form !== "definite" || isPossessive(sentence, from - 1);
}

/** Whether somebody without a name ends right before a token, and nothing governs him: whoever does what the verb behind tells. */
export function isActing({ from }: Nameless, sentence: Sentence): boolean {
  return governor(sentence, from) === null;
}
