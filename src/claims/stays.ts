import { hitAt } from "../recognition/chunk.ts";
import type { Scene, Spot } from "./scene.ts";

/** "توجه إلى نيروبي في زيارة يلتقي خلالها …": what a form that is not done yet puts into a journey is still to come. */
export function isOfStay({ cue, from, to }: Spot, { sentence: { tokens }, lexicon }: Scene): boolean {
  const { verbs } = lexicon.language;
  if (verbs === undefined || cue.tense === "past" || cue.shape === "noun") return false;
  const isUnfinished = cue.tense === "present" || verbs.she.present.test(tokens[from]?.folded ?? "");
  return isUnfinished && tokens.slice(from + 1, to + 1).some(({ folded }) => verbs.stay.includes(folded));
}

/** "While in Lomé, she will meet …": where a guest is while what is planned is done. */
export function isStayAhead({ cue, from, to }: Spot, { sentence, spots, signs }: Scene): boolean {
  if (cue.relation !== "visited" || cue.tense === "past" || from > 1 || hitAt(sentence, 0, "subordinator") === null)
    return false;
  const next = spots.find((other) => other.from >= to && other.cue.shape !== "noun");
  const [sign, more] = signs;
  return (
    next !== undefined &&
    more === undefined &&
    sign?.says === "planned" &&
    sign.hit.from >= to &&
    sign.hit.to <= next.to
  );
}
