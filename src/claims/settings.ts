import { hitAt, markerAt } from "../recognition/chunk.ts";
import type { CountryCode } from "../types.ts";
import { isPlace } from "./groups.ts";
import type { Option } from "./options.ts";
import { isOfMatter } from "./outsiders.ts";
import type { Scene, Spot } from "./scene.ts";

export interface Place {
  readonly text: string;
  readonly country: CountryCode | null;
}

/** The place that a cue's sentence gives: after "in" or "to", nearest first. */
export function placeNear(spot: Spot, scene: Scene, text: string): Place | null {
  const places = scene.groups.filter(
    (group) =>
      isPlace(group.kind) &&
      // "at the Iranian embassy" names no place.
      group.references[0]?.mention.placeForm !== "demonym" &&
      (group.marker === "in" || group.marker === "to") &&
      !isOfMatter(group, spot, scene),
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
