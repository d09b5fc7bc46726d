import type { DateMention } from "../dates/find.ts";
import { hasHit, hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import { type Group, isPlace } from "./groups.ts";
import type { Filler, Option } from "./options.ts";
import type { Scene, Spot } from "./scene.ts";

/** What a cue tells of one of its objects, with the days that are its own: all of the sentence's where it has none. */
export interface OfObject {
  readonly option: Option;
  readonly scene: Scene;
}

/**
 * "Met A on Monday and B on Tuesday", "will see A tomorrow and with B", "visited Oslo on Monday and Bergen on Tuesday": a cue tells the same of
 * further objects that nothing but days, hours and places parts from its own.
 */
export function byObject(option: Option, spot: Spot, scene: Scene): OfObject[] {
  const [first, second] = option.sides;
  if (first === undefined || second === undefined) return [{ option, scene }];
  const [object, other] = placeOf(second, spot) >= placeOf(first, spot) ? [second, first] : [first, second];
  if (object.group === null || object.group.from < spot.to || object.group.accompanying) return [{ option, scene }];
  const further = listedWith(object.group, spot, scene).filter((group) => group !== other.group);
  if (further.length === 0) return [{ option, scene }];
  const told = further.flatMap((group) => {
    const pairs = other.actors.flatMap((a) =>
      group.actors
        .filter((b) => a !== b && isFit(a, b, spot, scene))
        .map((b): readonly [string, string] => (object === first ? [b, a] : [a, b])),
    );
    return pairs.length === 0 ? [] : [{ option: { ...option, pairs }, scene: onOwnDays(group, scene) }];
  });
  return [{ option, scene: onOwnDays(object.group, scene) }, ...told];
}

/** Where what fills a side stands; nowhere behind the cue if the sentence does not name it. */
function placeOf({ group }: Filler, { to }: Spot): number {
  return group === null || group.from < to ? -1 : group.from;
}

/** Nobody visits a city of no country or one's own. */
function isFit(a: string, b: string, { cue }: Spot, { article: { actors } }: Scene): boolean {
  if (cue.relation !== "visited") return true;
  const [guest, host] = [actors.get(a), actors.get(b)];
  return host?.kind === "country" && guest?.country !== host.country;
}

/** Those before and behind an object that a gap parts from it, and from each other. */
function listedWith(object: Group, spot: Spot, scene: Scene): Group[] {
  const alike = scene.groups.filter((group) => group.from >= spot.to && (group === object || isAlike(group, object)));
  const at = alike.indexOf(object);
  let [from, to] = [at, at + 1];
  while (from > 0 && isGap(alike[from - 1], alike[from], scene)) from -= 1;
  while (to < alike.length && isGap(alike[to - 1], alike[to], scene)) to += 1;
  return [...alike.slice(from, at), ...alike.slice(at + 1, to)];
}

function isAlike({ kind, form, accompanying, says }: Group, object: Group): boolean {
  if (form === "pronoun" || object.form === "pronoun" || accompanying || says) return false;
  return isPlace(kind) ? isPlace(object.kind) : kind === object.kind;
}

/** Whether days and a word that goes on stand between, and behind nothing of another clause. */
function isGap(before: Group | undefined, group: Group | undefined, scene: Scene): boolean {
  if (before === undefined || group === undefined) return false;
  const { sentence } = scene;
  const { from, to, marker, references } = group;
  let [goesOn, parted] = [references[0]?.mention.proclitics.includes("and") === true, false];
  for (let at = before.to; at < from; at++) {
    if (!isLight(at, scene)) return false;
    goesOn ||=
      isComma(sentence, at) || markerAt(sentence, at, "and") !== null || hitAt(sentence, at, "daypart") !== null;
    parted ||= isTime(at, scene);
  }
  const isBare = marker === null || marker === "and";
  if (!goesOn || !(isBare || marker === before.marker)) return false;
  return isBare ? parted && isClosed(to, scene) : true;
}

/** Words that part two objects of one verb and are none themselves. */
function isLight(at: number, scene: Scene): boolean {
  const { sentence, groups } = scene;
  if (isTime(at, scene) || isComma(sentence, at) || hasHit(sentence, at, LIGHT)) return true;
  return groups.some(({ kind, from, to }) => kind === "place" && from <= at && at < to);
}

const LIGHT = new Set(["marker", "article", "determiner", "also"] as const);

/** Whether a token is of a day or an hour. */
function isTime(at: number, { sentence, dates }: Scene): boolean {
  return dates.some(({ from, to }) => from <= at && at < to) || hasHit(sentence, at, TIMES) || isNumber(at, sentence);
}

const TIMES = new Set(["daypart", "weekday", "days", "month"] as const);

function isNumber(at: number, { tokens }: Scene["sentence"]): boolean {
  return tokens[at]?.kind === "number";
}

/** Whether a clause ends behind an object, or only days and places follow: "and B said" begins another. */
function isClosed(end: number, scene: Scene): boolean {
  const { sentence } = scene;
  const next = isComma(sentence, end) ? end + 1 : end;
  const token = sentence.tokens[next];
  return token === undefined || token.kind === "mark" || isTime(next, scene) || hasHit(sentence, next, LIGHT);
}

/** The scene with the days alone that stand with an object: behind what joins it, or right behind it. */
function onOwnDays(group: Group, scene: Scene): Scene {
  const { sentence, dates, groups } = scene;
  const joined = group.references[0]?.mention.proclitics.includes("and") === true;
  let from = group.from;
  while (!joined && from > 0 && !isComma(sentence, from - 1) && markerAt(sentence, from - 1, "and") === null) from -= 1;
  const next = groups.find((other) => other.from >= group.to && isAlike(other, group));
  const before = dates.filter((date) => date.from >= from && date.to <= group.from);
  const isBehind = (date: DateMention) => {
    if (date.from < group.to || (next !== undefined && date.from >= next.from)) return false;
    for (let at = group.to; at < date.from; at++) if (!isLight(at, scene)) return false;
    return true;
  };
  const own = before.length > 0 && !joined ? before : dates.filter(isBehind);
  return own.length === 0 ? scene : { ...scene, dates: own };
}
