import type { DateMention } from "../dates/find.ts";
import { hitAt, isDefinite, markerAt } from "../recognition/chunk.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Status } from "../types.ts";
import { isOver } from "./days-ahead.ts";
import type { Scene, Spot } from "./scene.ts";

/** Where the words begin by which a meeting or a visit was still to come: "days before" in "X met Y days before a visit by Z". */
export function eveOf({ from, cue }: Spot, sentence: Sentence): number | null {
  if (cue.tense === "past" || cue.tense === "future") return null;
  for (let at = from; at >= Math.max(0, from - LONGEST); at--) {
    const eve = hitAt(sentence, at, "eve");
    if (eve !== null && eve.to <= from + 1) return isClear(sentence, eve.to, from) ? at : null;
  }
  return null;
}

/** "In the weeks leading up to his long-awaited first" */
const LONGEST = 8;

/** Whether a date stands before the words by which a meeting was still to come: it is that of what came before. */
export function isBeforeEve(date: DateMention, spot: Spot, scene: Scene): boolean {
  const eve = eveOf(spot, scene.sentence);
  return eve !== null && eve > 0 && date.to <= eve && !isOver(date, scene);
}

/** Whether only words that tell more of a noun stand before it: "a", "his", "long-delayed". */
function isClear({ tokens, hits }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === "mark" && tokens[at]?.folded !== "-") return false;
    if ((hits[at] ?? []).some(({ meaning }) => meaning.kind === "marker" || meaning.kind === "relative")) return false;
  }
  return to - from <= WORDS;
}

/** "His long-awaited first" */
const WORDS = 5;

/**
 * What becomes of a meeting ahead of which something happened: it is to come, but where the sentence tells of another year or its own day is over.
 * "Ahead of the talks" only says when: what talks are meant is told elsewhere.
 */
export function onEve(spot: Spot, scene: Scene, date: DateMention | null): Status | "none" | null {
  const { sentence } = scene;
  const eve = eveOf(spot, sentence);
  if (eve === null) return null;
  if (isOnlyWhen(spot, sentence)) return "none";
  return date !== null && isOver(date, scene) ? "happened" : "planned";
}

/** "The talks", with nobody behind it with whom or of whom. */
function isOnlyWhen({ cue, from, to }: Spot, sentence: Sentence): boolean {
  if (cue.shape !== "noun" || cue.relation !== "met with" || !isDefinite(sentence, from - 1)) return false;
  return markerAt(sentence, to, "with", "of", "between", "by") === null;
}
