import type { DateMention } from "../dates/find.ts";
import type { Lexicon } from "../languages/lexicon.ts";
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
  const verbFirst = lexicon.language.order === "verb first";
  const said = verbFirst ? SAID_BY : SAID;
  // "قالت الوزارة، الاثنين، إن", "أفاد مصدر، يوم الاثنين، بأن": set off behind who says so; behind a verb nobody need be named.
  const comma = [1, ...(verbFirst ? [2] : [])].map((back) => date.from - back).find((at) => isComma(sentence, at));
  const speaker = verbFirst || groups.some(({ kind, to }) => to === comma && !isPlace(kind));
  const isSetOff = comma !== undefined && speaker && isComma(sentence, date.to);
  for (let at = (isSetOff ? comma : date.from) - 1; at >= Math.max(0, date.from - said); at--) {
    if (sentence.tokens[at]?.kind === "mark" || spots.some(({ from, to }) => from <= at && at < to)) return false;
    // "قالت إنها ستتوقف بالرباط، الأربعاء، للقاء": the day of what is said.
    if (isToCome(sentence.tokens[at]?.folded ?? "", lexicon)) return false;
    if (hitAt(sentence, at, "saying") !== null) return true;
  }
  return false;
}

/** Whether a word is a verb with the sign of the future written onto it. */
function isToCome(folded: string, { stems, isVerb }: Lexicon): boolean {
  return stems(folded).some(({ text, proclitics }) => proclitics.includes("future") && isVerb(text));
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
