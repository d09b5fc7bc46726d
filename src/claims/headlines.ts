import type { DateMention } from "../dates/find.ts";
import { markerAt } from "../recognition/chunk.ts";
import { ENDS } from "../recognition/sentence-ends.ts";
import type { Scene, Spot } from "./scene.ts";

/** "Minister to fly to Lomé on Monday", over a story: what a title's first words are to do. */
export function isToDo({ cue, from }: Spot, { sentence, groups, signs, spots }: Scene): boolean {
  const { tokens } = sentence;
  if (cue.shape === "noun" || cue.tense === "past" || ENDS.has(tokens.at(-1)?.folded ?? "")) return false;
  const to = markerAt(sentence, from, "to") === null ? from - 1 : from;
  const subject = groups.find((group) => group.to === to);
  if (markerAt(sentence, to, "to") === null || subject === undefined || subject.from > 1) return false;
  return (
    !spots.some((other) => other.from < from) && !signs.some(({ says, hit }) => says !== "planned" && hit.from < from)
  );
}

/** "رئيسة الوزراء تصل نيوزيلندا", "Uzbek president arrives in Oslo" over the story: a headline tells the news in the present, somebody first and no full stop behind. */
export function isHeading(spot: Spot, { sentence, groups, signs, lexicon, agenda }: Scene): boolean {
  // Where the present tells plans too, only a story's first line is the news: "Ministers meet" may head a programme's.
  const isFirst = sentence.index === 0 && !agenda;
  if ((lexicon.language.order === "verb second" && !isFirst) || signs.length > 0) return false;
  const [last, before] = [sentence.tokens.at(-1)?.folded ?? "", sentence.tokens.at(-2)?.folded];
  const trails = last === before || last === "…";
  if (!trails && (ENDS.has(last) || ENDS.has(before ?? "") || last === ":")) return false;
  return groups.some(({ kind, to }) => kind === "person" && to <= spot.from);
}

/** "PM arrives in Hanoi", "Velchev opens three-day visit": a headline's present is the news, where nothing says when and nothing plans. */
export function isNews({ cue }: Spot, { signs }: Scene, date: DateMention | null): boolean {
  return cue.tense === "present" && cue.status === undefined && date === null && signs.length === 0;
}

/** "President X receives Y at State House.", beneath a picture: a meeting told in the present, where nothing plans it. */
export function isCaption({ cue, quoted }: Spot, { signs, agenda, lexicon, sentence }: Scene): boolean {
  // "10.00 The minister receives Y"
  const isLine = agenda || sentence.tokens[0]?.kind === "number";
  return (
    lexicon.language.order === "verb second" && cue.relation === "met with" && signs.length === 0 && !isLine && !quoted
  );
}
