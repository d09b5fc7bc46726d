import { hitAt } from "../recognition/chunk.ts";
import { breaks } from "./breaks.ts";
import { type Group, isPlace } from "./groups.ts";
import { isLoose } from "./loose.ts";
import type { Scene, Spot } from "./scene.ts";

/**
 * Where the verb comes first, a sentence goes on with "and" and another verb: "استقبل X Y، كما التقى Z". Where the clause behind a cue begins
 * that has a verb of its own, if all whom the cue can mean stand before it; infinity where none does.
 */
export function furtherClauseBehind(spot: Spot, { spots, groups, lexicon, sentence }: Scene): number {
  if (lexicon.language.order !== "verb first") return Number.POSITIVE_INFINITY;
  const next = spots.find((other) => other.from >= spot.to && opensClause(other, sentence));
  if (
    next === undefined ||
    !isFilled(
      spot,
      groups.filter(({ to }) => to <= next.from),
    )
  )
    return Number.POSITIVE_INFINITY;
  return next.from;
}

/** Who stands in the clause of a verb that goes on from one before it, one of whom must be meant: "كما التقى في مكتبه اليوم Z". */
export function ownOfFurther(spot: Spot, scene: Scene): readonly string[] | null {
  const { lexicon, sentence, spots, groups } = scene;
  if (lexicon.language.order !== "verb first" || spot.cue.relation !== "met with" || !opensClause(spot, sentence))
    return null;
  if (lexicon.language.verbs?.several.test(spot.words.split(" ")[0] ?? "") === true) return null;
  const deed = spots.find((other) => other.to <= spot.from && other.cue.shape !== "noun");
  if (deed === undefined) return null;
  const end =
    spots.find((other) => other.from >= spot.to && other.cue.shape !== "noun")?.from ?? sentence.tokens.length;
  const own = groups.filter(
    ({ kind, from, says, form, accompanying }) =>
      from >= spot.to &&
      from < end &&
      !isPlace(kind) &&
      !says &&
      form !== "pronoun" &&
      !accompanying &&
      !isFar(spot, from, scene),
  );
  return own.length === 0 ? null : own.flatMap(({ actors }) => actors);
}

function isFar({ to }: Spot, from: number, scene: Scene): boolean {
  return scene.stops.slice(to, from).includes(true) || breaks(scene, to, from);
}

/** Whether a verb has "and", "also" or "then" before it. */
function opensClause(spot: Spot, sentence: Scene["sentence"]): boolean {
  const { cue, from, proclitics } = spot;
  if (cue.shape === "noun" || isLoose(spot) || proclitics.includes("article")) return false;
  return (
    proclitics[0] === "and" ||
    hitAt(sentence, from - 1, "also") !== null ||
    hitAt(sentence, from - 1, "sequel") !== null
  );
}

/** Whether those named are both sides of a meeting. */
function isFilled({ cue, to }: Spot, groups: readonly Group[]): boolean {
  if (cue.relation !== "met with" || cue.shape === "passive") return false;
  const people = groups.filter(({ kind, accompanying }) => kind === "person" && !accompanying);
  return (
    new Set(people.flatMap(({ actors }) => actors)).size > 1 ||
    people.some(({ from, marker }) => from >= to && marker === "with")
  );
}
