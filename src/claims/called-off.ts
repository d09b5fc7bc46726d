import type { Found } from "../languages/lexicon.ts";
import { hasHit, hitAt } from "../recognition/chunk.ts";
import { isComma, isPossessive } from "../recognition/marks.ts";
import { breaks, CLOSE, determines, isParted } from "./breaks.ts";
import type { Scene, Spot } from "./scene.ts";
import { holds, type Sign } from "./signs.ts";

/** "Talks between …, scheduled for Tuesday, were called off", "Kunjungan … ditunda": what is told of the noun that opens the sentence, in its own clause. */
export function isCalledOff(spot: Spot, scene: Scene): boolean {
  if (scene.spots[0] !== spot && scene.spots[0]?.from !== spot.from && !opensClause(spot, scene)) return false;
  return scene.signs.some(({ says, hit }) => says === "cancelled" && hit.from >= spot.to && isToldOf(spot, hit, scene));
}

/** "Has cancelled his visit to Oslo, scheduled for Friday", "cancelled an upcoming visit by X": what is called off is what stands right behind. */
export function isOffBefore(spot: Spot, scene: Scene): boolean {
  const off = scene.signs.find(
    ({ says, hit }) => says === "cancelled" && (isOver(hit, spot, scene) || opens(hit, spot.from, scene)),
  );
  if (off === undefined) return false;
  return !scene.signs.some(
    ({ says, hit }) =>
      TAKING_BACK.has(says) &&
      hit.to <= off.hit.from &&
      off.hit.from - hit.to <= CLOSE &&
      !isParted(scene, hit.to, off.hit.from),
  );
}

const TAKING_BACK: ReadonlySet<Sign["says"]> = new Set(["negations", "denied", "hypothetical", "planned"]);

/** "Had cancelled talks with": the phrase itself calls off the noun that it ends with; "signed a long-delayed accord" calls off nothing. */
function isOver(hit: Found, { cue, from, to }: Spot, scene: Scene): boolean {
  if (cue.relation === "agreed on" || hit.from < from || hit.to >= to) return false;
  const isNoun = (at: number) =>
    (scene.sentence.hits[at] ?? []).some(({ meaning }) => meaning.kind === "cue" && meaning.cue.shape === "noun");
  for (let at = hit.to; at < to; at++) if (isNoun(at)) return at === hit.to || opens(hit, at, scene);
  return false;
}

/** Whether nothing but "a", "his" and words like "upcoming" stand between what calls off and a noun. */
function opens(hit: Found, noun: number, { sentence, signs }: Scene): boolean {
  if (hit.to >= noun || noun - hit.to > UPCOMING) return false;
  for (let at = hit.to; at < noun; at++) {
    const isPlan = signs.some((sign) => sign.says === "planned" && sign.hit.from === at && sign.hit.to <= noun);
    if (!isPlan && !determines(sentence, at) && !hasHit(sentence, at, SMALL)) return false;
  }
  return true;
}

const SMALL = new Set(["determiner", "modifier"] as const);

/** Words of "a planned state". */
const UPCOMING = 4;

/** "Talks between X and Y broke down after two hours": they were held; a visit so told of, or a planned meeting, need not have been. */
export function isBrokenOff(spot: Spot, scene: Scene): boolean {
  const off = scene.signs.find(({ says, hit }) => says === "cancelled" && hit.from >= spot.to);
  if (off === undefined || spot.cue.relation !== "met with") return false;
  if (scene.signs.some(({ says, hit }) => says === "planned" && hit.from <= off.hit.from)) return false;
  return hitAt(scene.sentence, off.hit.from, "breakdown") !== null && isToldOf(spot, off.hit, scene);
}

/** "Rencana X bertemu Y pada Jumat dibatalkan", "Her request to see him was turned down": what is called off is the plan, and so what was planned. */
export function isPlanOff(spot: Spot, scene: Scene): boolean {
  const { cue, from } = spot;
  if (cue.tense === "past" || cue.tense === "future" || cue.status !== undefined) return false;
  for (let at = from - 1; at >= Math.max(0, from - PLAN); at--)
    if (hitAt(scene.sentence, at, "plan") !== null)
      return !scene.stops.slice(at, from).includes(true) && isCalledOff(spot, scene);
  return false;
}

const PLAN = 10;

/** "Will discuss with her the line THAT WAS SCRAPPED": what is off is the thing that the clause is on. */
export function isOfThing({ from }: Found, { to }: Spot, { sentence }: Scene): boolean {
  return [from, from - 1, from - 2].some(
    (at) => at > to + 1 && hitAt(sentence, at, "relative") !== null && !isComma(sentence, at - 1),
  );
}

/** "… after the visit to Y was put off": a noun that a clause of its own begins with. */
function opensClause({ from }: Spot, { sentence }: Scene): boolean {
  const before = determines(sentence, from - 1) ? from - 2 : from - 1;
  return hasHit(sentence, before, OPENERS);
}

const OPENERS = new Set(["subordinator", "contrast", "sequel"] as const);

/** Whether what calls off is told of the noun itself, and not taken back. */
function isToldOf(spot: Spot, off: Found, scene: Scene): boolean {
  const aside = asideIn(scene, spot.to, off.from);
  const between = off.from - spot.to - (aside.to - aside.from);
  if (between > TOLD_OF || breaks(scene, spot.to, aside.from) || breaks(scene, aside.to, off.from)) return false;
  const isOwn = ({ from }: Spot) => from >= spot.to && from < off.from && !(aside.from <= from && from < aside.to);
  if (scene.spots.some(isOwn)) return false;
  // "… were not called off", "… was put off but held at last".
  return (
    !scene.signs.some(
      ({ says, hit }) =>
        (says === "negations" || says === "hypothetical" || says === "denied") &&
        !holds(off, hit) &&
        Math.abs(hit.to - off.from) < CLOSE + 1,
    ) && !scene.sentence.hits.some((_, at) => at >= off.to && hitAt(scene.sentence, at, "contrast") !== null)
  );
}

/** A clause on the noun before what is told of it: "…, which was announced last week, …", "… yang semula direncanakan hari itu …", "… yang semula ada di agenda …". */
function asideIn(scene: Scene, from: number, to: number): { readonly from: number; readonly to: number } {
  const { sentence, signs } = scene;
  for (let at = from; at < to; at++) {
    if (hitAt(sentence, at, "relative") === null) continue;
    const close = sentence.tokens.findIndex(
      (_, next) => next > at && next < to && to - next <= CLOSE + 1 && isComma(sentence, next),
    );
    if (isComma(sentence, at - 1) && close > 0) return { from: at, to: close };
    const isPlan = ({ says, hit }: Sign) =>
      (says === "planned" || says === "cancelled") && hit.from > at && hit.from - at <= CLOSE && hit.to < to;
    // "… yang sempat diumumkan tak pernah terjadi": a few words, and what is told of the noun right behind them.
    const isShort =
      to - at >= SHORT &&
      to - at <= SHORT * 2 &&
      !signs.some(({ says, hit }) => says !== "happened" && hit.from > at && hit.to < to);
    if (isShort && !isComma(sentence, at - 1)) return { from: at, to };
    const wasToBe = [at + 1, at + 2].some((next) => next < to && hitAt(sentence, next, "past plan") !== null);
    return wasToBe || signs.some(isPlan) ? { from: at, to } : { from: to, to };
  }
  return { from: to, to };
}

/** Words of "yang sempat diumumkan". */
const SHORT = 3;

/** Words between a noun and what is told of it. */
export const TOLD_OF = 18;

/** "The talks were put off but finally held": words of calling off behind a noun, and behind "but" one that says it came to it. */
export function isHeldAfterAll({ to }: Spot, scene: Scene): boolean {
  const { signs, sentence } = scene;
  const off = signs.findLast(({ says, hit }) => says === "cancelled" && hit.from >= to);
  if (off === undefined) return false;
  const isButHeld = ({ says, hit }: Sign) =>
    says === "happened" &&
    hit.from > off.hit.to &&
    [1, 2].some((back) => hit.from - back >= off.hit.to && hitAt(sentence, hit.from - back, "contrast") !== null);
  return signs.some(isButHeld) || toldAtLast(to, off.hit, scene) === "happened";
}

/** "The postponed meeting with X will now be held on Friday", "the visit, delayed by a strike, will begin": what was off is planned again. */
export function isPlannedAnew({ from, to }: Spot, scene: Scene): boolean {
  const { signs, sentence } = scene;
  const off = signs.find(({ says, hit }) => says === "cancelled" && (hit.to === from || hit.from >= to));
  if (off === undefined) return false;
  if (off.hit.from >= to) return toldAtLast(to, off.hit, scene) === "planned";
  const before = off.hit.from - 1;
  if (!determines(sentence, before) && !isPossessive(sentence, before)) return false;
  const next = signs.find(({ hit }) => hit.from >= to);
  return next?.says === "planned" && next.hit.from - to <= TOLD_OF && !breaks(scene, to, next.hit.from);
}

/** "The meeting between X and Y, twice postponed, took place on Monday": what is told behind an aside that said it was off. */
function toldAtLast(from: number, off: Found, { signs, sentence }: Scene): Sign["says"] | null {
  const next = signs.find(({ hit }) => hit.from >= off.to);
  if (next === undefined || !isComma(sentence, next.hit.from - 1)) return null;
  return [1, 2].some((back) => off.from - back >= from && isComma(sentence, off.from - back)) ? next.says : null;
}

/** "Perundingan X dan Y berakhir tanpa kesepakatan": what ended without something was held. */
export function isEndedWithout(spot: Spot, scene: Scene): boolean {
  return scene.signs.some(
    ({ says, hit }) =>
      says === "happened" &&
      hit.from >= spot.to &&
      hit.from - spot.to <= TOLD_OF &&
      !breaks(scene, spot.to, hit.from) &&
      scene.signs.some((other) => other.says === "negations" && holds(hit, other.hit)),
  );
}
