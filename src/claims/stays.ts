import type { Scene, Spot } from "./scene.ts";

/** "توجه إلى نيروبي في زيارة يلتقي خلالها …": what a form that is not done yet puts into a journey is still to come. */
export function isOfStay({ cue, from, to }: Spot, { sentence: { tokens }, lexicon }: Scene): boolean {
  const { verbs } = lexicon.language;
  if (verbs === undefined || cue.tense === "past" || cue.shape === "noun") return false;
  const isUnfinished = cue.tense === "present" || verbs.she.present.test(tokens[from]?.folded ?? "");
  return isUnfinished && tokens.slice(from + 1, to + 1).some(({ folded }) => verbs.stay.includes(folded));
}
