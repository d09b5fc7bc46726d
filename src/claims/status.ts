import type { DateMention } from "../dates/find.ts";
import { hitAt } from "../recognition/chunk.ts";
import type { PartialDate, Status } from "../types.ts";
import { chances, type Weights, weigh } from "../weights/model.ts";
import { statusSigns } from "./reasons.ts";
import type { Scene, Spot } from "./scene.ts";

export const STATUSES = ["happened", "planned", "cancelled", "none"] as const;

/** What the words around a cue say of its status, as readable reasons. */
export function statusReasons(spot: Spot, scene: Scene, date: DateMention | null): string[] {
  const { tense, status, shape, relation } = spot.cue;
  const reasons = ["always", `cue ${relation} ${shape}`];
  if (tense !== undefined) reasons.push(`tense ${tense}`);
  if (status !== undefined) reasons.push(`cue says ${status}`);
  const signs = statusSigns(spot, scene);
  for (const [says, where] of signs) reasons.push(`${says} ${where}`, `${says} somewhere`);
  if (signs.length === 0) reasons.push("no sign");
  // A past form and a noun tell as much without their tag, and tagging is what costs most.
  const open = shape !== "noun" && tense !== "past";
  const tag = scene.lexicon.language.tag === undefined || !open ? null : tagOf(spot, scene);
  if (tag !== null) reasons.push(...tag);
  if (scene.sentence.headline) reasons.push("in a headline");
  if (spot.quoted) reasons.push("in a quotation");
  if (
    scene.next?.hits
      .slice(0, 12)
      .some((found) => found.some((hit) => hit.meaning.kind === "status" && hit.meaning.says === "cancelled"))
  )
    reasons.push("cancelled in the next sentence");
  reasons.push(`date ${dateSign(date, scene.published)}`);
  if (asks(scene)) reasons.push("in a question");
  return reasons;
}

/** The likeliest status; "none" when the words claim nothing. */
export function decideStatus(reasons: readonly string[], weights: Weights): (typeof STATUSES)[number] {
  const sums = STATUSES.map((status) =>
    weigh(
      reasons.map((reason) => `${status}: ${reason}`),
      weights,
    ),
  );
  const odds = chances(sums);
  return STATUSES[odds.indexOf(Math.max(...odds))] ?? "happened";
}

export function isStatus(status: (typeof STATUSES)[number]): status is Status {
  return status !== "none";
}

function dateSign(date: DateMention | null, published: PartialDate | null): string {
  if (date === null || published === null) return "absent";
  const [given, today] = [date.date, published.slice(0, date.date.length)];
  const when = given < today ? "past" : given > today ? "ahead" : "the same";
  return date.sure
    ? when
    : date.ahead === date.date
      ? `${when}, guessed`
      : `${when === "the same" ? "today" : "either way"}`;
}

function tagOf(spot: Spot, scene: Scene): string[] {
  const tags = scene.tags();
  const own = tags.filter(
    (tag) =>
      tag.start < (scene.sentence.tokens[spot.to - 1]?.end ?? 0) &&
      tag.end > (scene.sentence.tokens[spot.from]?.start ?? 0),
  );
  return [
    ...new Set(
      own.flatMap((tag) => [`tag ${tag.part} ${tag.tense ?? "untensed"}`, ...(tag.negated ? ["tag negated"] : [])]),
    ),
  ];
}

function asks(scene: Scene): boolean {
  return (
    /^[?؟]$/.test(scene.sentence.tokens.at(-1)?.folded ?? "") ||
    hitAt(scene.sentence, 0, "status")?.meaning.says === "hypothetical"
  );
}
