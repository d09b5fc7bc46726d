import type { DateMention } from "../dates/find.ts";
import { hitAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Sentence } from "../stages/segment.ts";
import { isPlace } from "./groups.ts";
import type { Scene, Spot } from "./scene.ts";

/** "Said on Monday that he would visit", "told reporters on Monday he had met": the day of the telling, which is past whatever is told. */
export function isOfSaying(date: DateMention, spot: Spot, scene: Scene): boolean {
  const { sentence, spots, lexicon, published, groups } = scene;
  if (date.to > spot.from || spots.some(({ from, to }) => from >= date.to && to <= spot.from)) return false;
  if (date.sure && (published === null || date.date > published)) return false;
  if (opensSaying(date, spot, sentence)) return true;
  // "On Monday said he would"
  if ([0, 1].some((more) => hitAt(sentence, date.to + more, "saying") !== null)) return true;
  // "أعلن الوزير الاثنين": who says so stands between.
  const said = lexicon.language.order === "verb first" ? SAID_BY : SAID;
  // "قالت الوزارة، الاثنين، إن": set off behind who says so.
  const speaker = groups.some(({ kind, to }) => to === date.from - 1 && !isPlace(kind));
  const isSetOff = speaker && isComma(sentence, date.to) && isComma(sentence, date.from - 1);
  for (let at = date.from - (isSetOff ? 2 : 1); at >= Math.max(0, date.from - said); at--) {
    if (sentence.tokens[at]?.kind === "mark" || spots.some(({ from, to }) => from <= at && at < to)) return false;
    if (hitAt(sentence, at, "saying") !== null) return true;
  }
  return false;
}

/** "On Monday, the minister said he would": the day at the head of a sentence whose first verb is one of saying. */
function opensSaying(date: DateMention, { from }: Spot, sentence: Sentence): boolean {
  if (date.from > 1) return false;
  for (let at = date.to; at < from; at++) if (hitAt(sentence, at, "saying") !== null) return true;
  return false;
}

/** Words of "told reporters here on". */
const SAID = 4;
const SAID_BY = 14;
