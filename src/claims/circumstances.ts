import type { DateMention } from "../dates/find.ts";
import { hitAt, markerAt } from "../recognition/chunk.ts";
import type { CountryCode } from "../types.ts";
import type { Option } from "./options.ts";
import type { Scene, Spot } from "./scene.ts";

/** The date in a cue's sentence that is nearest to it. */
export function dateNear(spot: Spot, scene: Scene): DateMention | null {
  const distance = (date: DateMention) =>
    (date.to <= spot.from ? spot.from - date.to : Math.max(0, date.from - spot.to)) +
    (crosses(date, spot, scene) ? 12 : 0) +
    (isAside(date, spot, scene) ? ASIDE : 0);
  const nearest = [...scene.dates].sort((a, b) => distance(a) - distance(b) || a.from - b.from)[0] ?? null;
  return nearest === null || isAside(nearest, spot, scene) ? null : nearest;
}

const ASIDE = 1000;

/** Whether a date stands in a clause set off by commas where the cue does not: ", who arrived on Tuesday," dates the arrival alone. */
function isAside(date: DateMention, spot: Spot, { sentence }: Scene): boolean {
  let from = date.from - 1;
  while (from > 0 && !isComma(sentence.tokens[from]?.folded)) from -= 1;
  if (hitAt(sentence, from + 1, "relative") === null) return false;
  let to = date.to;
  while (to < sentence.tokens.length && !isComma(sentence.tokens[to]?.folded)) to += 1;
  return isComma(sentence.tokens[from]?.folded) && (spot.to <= from || spot.from >= to) && to < sentence.tokens.length;
}

function isComma(text: string | undefined): boolean {
  return text === "," || text === "،";
}

function crosses(date: DateMention, spot: Spot, scene: Scene): boolean {
  const [from, to] = date.to <= spot.from ? [date.to, spot.from] : [spot.to, date.from];
  for (let at = from; at < to; at++) {
    if (
      /^[;؛—–]$/.test(scene.sentence.tokens[at]?.folded ?? "") ||
      hitAt(scene.sentence, at, "subordinator") !== null ||
      hitAt(scene.sentence, at, "contrast") !== null
    )
      return true;
  }
  return false;
}

export interface Place {
  readonly text: string;
  readonly country: CountryCode | null;
}

/** The place that a cue's sentence gives: after "in" or "to", nearest first. */
export function placeNear(spot: Spot, scene: Scene, text: string): Place | null {
  const places = scene.groups.filter(
    (group) =>
      (group.kind === "place" || group.kind === "country") &&
      // "at the Iranian embassy" names no place.
      group.references[0]?.mention.placeForm !== "demonym" &&
      (group.marker === "in" || group.marker === "to"),
  );
  const nearest = [...places].sort((a, b) => Math.abs(a.from - spot.from) - Math.abs(b.from - spot.from))[0];
  const mention = nearest?.references[0]?.mention;
  return mention?.name == null
    ? null
    : { text: text.slice(mention.name.start, mention.name.end), country: mention.country };
}

/** The words that say what was agreed: after the cue and its partner, up to the end of the clause. */
export function topicNear(spot: Spot, option: Option, scene: Scene, text: string): string | null {
  const { tokens } = scene.sentence;
  const partner = scene.groups.filter(
    (group) =>
      group.from >= spot.to &&
      group.from <= spot.to + 3 &&
      group.actors.some((actor) => option.targets.includes(actor)) &&
      group.marker !== "on",
  );
  let from = Math.max(spot.to, ...partner.map((group) => group.to));
  let to = from;
  while (
    to < tokens.length &&
    !/^[.;!?؟؛”»"]$/.test(tokens[to]?.folded ?? "") &&
    hitAt(scene.sentence, to, "contrast") === null
  )
    to += 1;
  while (
    from < to &&
    (tokens[from]?.kind === "mark" || markerAt(scene.sentence, from, "on", "for", "to", "of") !== null)
  )
    from += 1;
  if (to - from < 1) {
    [from, to] = [Math.max(0, spot.from - 8), spot.from];
    while (from < to && tokens[from]?.kind === "mark") from += 1;
  }
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}

/** Fields of policy that a topic touches, in English: "defence", "trade". */
export function topicsNear(spot: Spot, scene: Scene): string[] {
  const fields = scene.sentence.hits
    .slice(spot.from)
    .flatMap((found) => found.flatMap((hit) => (hit.meaning.kind === "field" ? [hit.meaning.title] : [])));
  return [...new Set(fields)].sort().slice(0, 6);
}
