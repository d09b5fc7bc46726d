import { isDay } from "../dates/calendar.ts";
import type { DateMention } from "../dates/find.ts";
import { ENDS } from "../recognition/sentence-ends.ts";
import type { PartialDate } from "../types.ts";
import { breaks } from "./breaks.ts";
import type { Scene, Spot } from "./scene.ts";

/** "She goes on to Lomé.": a whole sentence has a journey in the present only where it is to come. */
export function isOnward({ cue, quoted }: Spot, { sentence, lexicon }: Scene): boolean {
  if (lexicon.language.order !== "verb second" || cue.relation !== "visited" || cue.shape !== "verb") return false;
  return (
    cue.tense === "present" && cue.status === undefined && !quoted && ENDS.has(sentence.tokens.at(-1)?.folded ?? "")
  );
}

/** "Flies up from Entebbe tomorrow", "bulan depan bertandang ke Medan": the text's own words say that the day is to come. */
export function isToCome(date: DateMention | null, spot: Spot, scene: Scene): boolean {
  // What is agreed is often for a day to come.
  if (spot.cue.relation === "agreed on" || date === null || !isOwn(date, scene) || !isAhead(date, scene.published))
    return false;
  const [from, to] = date.to <= spot.from ? [date.to, spot.from] : [spot.to, date.from];
  return !breaks(scene, from, to) && !scene.spots.some((other) => other.from >= from && other.to <= to);
}

/** "ويتوجه الخميس إلى": a form that is not done yet, with a weekday right by it. */
export function isAwaited(date: DateMention | null, { cue, from, to }: Spot, scene: Scene): boolean {
  if (cue.tense !== "present" || date === null || !isOwn(date, scene) || date.sure || !isDay(date.date)) return false;
  return date.from >= from - 2 && date.to <= to + 3;
}

/** Whether a date stands in the sentence itself, and was not given by one before. */
function isOwn({ from, to, date }: DateMention, { dates }: Scene): boolean {
  return dates.some((own) => own.from === from && own.to === to && own.date === date);
}

/** Whether a day is to come, by its own words or by its date. */
export function isAhead({ date, sure, way }: DateMention, published: PartialDate | null): boolean {
  return way === "ahead" || (sure && isDay(published) && date > published && !published.startsWith(date));
}

/** The text's own words say that the day is past. */
export function isOver(date: DateMention | null, { published }: Scene): boolean {
  return (
    date?.way === "past" ||
    (date?.sure === true && published !== null && date.date < published.slice(0, date.date.length))
  );
}
