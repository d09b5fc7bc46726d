import type { StatusWords } from "../languages/language.ts";
import type { Found } from "../languages/lexicon.ts";
import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import { breaks, CLOSE, contentFrom, isParted, PARTS } from "./breaks.ts";
import { TOLD_OF } from "./called-off.ts";
import type { Scene, Spot } from "./scene.ts";
import { holds, type Sign } from "./signs.ts";

/** "No meeting between", "held no talks with": there was none. */
export function isNone({ cue, from, to }: Spot, { signs, sentence }: Scene, nominal: boolean): boolean {
  return signs.some(({ says, hit }) => {
    if (says !== "negations" || cue.status !== undefined) return false;
    if (hit.from > from) return hit.to < to;
    return nominal && Math.abs(from - hit.to) < CLOSE && sentence.tokens[hit.to]?.kind !== "mark";
  });
}

/** "Was to have met", "failed to visit": what stands right before a verb says that it did not come to it. */
export function isForestalled(spot: Spot, scene: Scene): boolean {
  const isBefore = ({ hit }: Sign) =>
    hit.from < spot.from && hit.to <= spot.to && spot.from - hit.to < CLOSE && !isParted(scene, hit.to, spot.from);
  return scene.signs.some(
    (sign) =>
      sign.says === "cancelled" &&
      isBefore(sign) &&
      !scene.signs.some(
        ({ says, hit }) =>
          says === "negations" && !holds(sign.hit, hit) && hit.from < spot.from && spot.from - hit.to < NEGATED,
      ),
  );
}

/** "Had not been received by", "did not receive", "has yet to meet": a negation right before a form that is not planned nor thought of. */
export function isUndone({ cue, from, to }: Spot, { signs, spots, sentence, lexicon }: Scene): boolean {
  if (cue.shape === "noun" || cue.status !== undefined) return false;
  if (cue.tense !== "past") {
    // The "to" of "yet to meet" is the cue's own.
    const verb = markerAt(sentence, from, "to")?.to ?? from;
    const near = signs.filter(({ hit }) => hit.from < from && hit.to <= verb && from - hit.to < NEGATED);
    const negates = near.some(({ says, hit }) => says === "negations" && hit.to === verb && verb < to);
    // Where no form tells the tense, a bare one may be anything.
    return (
      cue.tense === "bare" &&
      lexicon.language.auxiliaries !== undefined &&
      negates &&
      near.every(({ says }) => says === "negations")
    );
  }
  // "Signed an accord that was never ratified"
  if (spots.some((other) => other.from < from && other.cue.relation === cue.relation)) return false;
  return signs.some(({ says, hit }) => says === "negations" && hit.to === from);
}

/** "ألغى زيارته إلى": what a cue itself says is off stays off, unless words before it take that back: "did not cancel". */
export function isCertain(spot: Spot, scene: Scene): boolean {
  return !scene.signs.some(
    ({ says, hit }) =>
      TAKING_BACK.has(says) &&
      hit.to <= spot.from &&
      spot.from - hit.to < NEGATED &&
      !isParted(scene, hit.to, spot.from),
  );
}

const TAKING_BACK: ReadonlySet<keyof StatusWords> = new Set(["negations", "denied", "hypothetical", "planned"]);

/** Somebody denies that it was so: "denied that he had met", "نفى أن يكون قد التقى", "… met him, which Beijing has denied". */
export function isDenied(spot: Spot, scene: Scene): boolean {
  return scene.signs.some(
    ({ says, hit }) =>
      says === "denied" &&
      (hit.from >= spot.to
        ? isSaidOfAll(hit, scene) || isRumour(spot, hit, scene)
        : spot.from - hit.to <= DENIED &&
          !isAfterwards(spot, scene) &&
          !isParted(scene, hit.to, spot.from) &&
          !breaks(scene, contentFrom(hit, scene), spot.from)),
  );
}

/** "Denied any deal after meeting X": what was before a denial is no part of it. */
function isAfterwards({ from }: Spot, { sentence }: Scene): boolean {
  return [from, from - 1].some((at) => hitAt(sentence, at, "after") !== null);
}

/** "Talk of a deal between X and Y is fiction": a noun of a report that is denied behind it. */
export function isOfRumour(spot: Spot, scene: Scene): boolean {
  return scene.signs.some(({ says, hit }) => says === "denied" && hit.from >= spot.to && isRumour(spot, hit, scene));
}

/** "Reports that X met Y are baseless": what is denied behind the cue is the report that opens the clause before it. */
function isRumour({ from }: Spot, denial: Found, scene: Scene): boolean {
  const { sentence, spots } = scene;
  for (let at = from - 1; at >= Math.max(0, from - DENIED); at--) {
    const next = hitAt(sentence, at, "rumour")?.to;
    if (next === undefined) continue;
    const content =
      hitAt(sentence, next, "content") ?? hitAt(sentence, next, "relative") ?? hitAt(sentence, next, "marker");
    return (
      content !== null &&
      !spots.some((other) => other.from > from && other.to <= denial.from && other.cue.shape !== "noun")
    );
  }
  return false;
}

/** ", which Beijing has denied", "، وهو ما نفته بكين": a last clause on all that stands before it, with somebody who denies. */
function isSaidOfAll(hit: Found, { sentence, groups }: Scene): boolean {
  for (let at = hit.from - 1; at > Math.max(0, hit.from - WHICH); at--) {
    if (hitAt(sentence, at, "relative") === null) continue;
    const parted = [at - 1, at - 2].some((before) => isComma(sentence, before));
    return parted && groups.some(({ from, to }) => from > at && (to <= hit.from || from - hit.to < CLOSE));
  }
  return false;
}

const WHICH = 5;

const DENIED = 12;

/** "Was to have met him, but called it off", "was to go to Tirana and never did", "was due in Tirana; he never went": the plan came to nothing. */
export function isFoiled(spot: Spot, scene: Scene): boolean {
  const { sentence, spots, signs } = scene;
  const parts = (at: number) => hitAt(sentence, at, "contrast") !== null;
  const turn = sentence.hits.findIndex((_, at) => at >= spot.to && parts(at));
  const foils = ({ says, hit }: Sign) =>
    says === "cancelled" &&
    (turn < 0
      ? isLastWord(hit, spot, scene)
      : hit.from > turn && hit.from - turn <= TURN && !breaks(scene, turn + 1, hit.from));
  const between = (at: number) => at >= spot.to && turn >= 0 && at < turn;
  return !spots.some(({ from }) => between(from)) && signs.some(foils);
}

/** "A meeting between … was planned for Thursday but has been taken off the programme": what was planned of a noun, and came to nothing. */
export function isFoiledPlan(spot: Spot, scene: Scene): boolean {
  const plan = scene.signs.find(({ hit }) => hit.from >= spot.to);
  if (plan?.says !== "planned" || plan.hit.from - spot.to > TOLD_OF || breaks(scene, spot.to, plan.hit.from))
    return false;
  return isFoiled({ ...spot, to: plan.hit.to }, scene);
}

/** "… and never did.", "…; he never went.": a sentence's last words, which a mark or "and" parts from what stands before them. */
function isLastWord({ from, to }: Found, spot: Spot, { sentence }: Scene): boolean {
  const { tokens } = sentence;
  if (from < spot.to || tokens.slice(to).some(({ kind }) => kind !== "mark")) return false;
  const subject = hitAt(sentence, from - 1, "pronoun") === null ? from : from - 1;
  return markerAt(sentence, subject - 1, "and") !== null || PARTS.test(tokens[subject - 1]?.folded ?? "");
}

const TURN = 8;

/** Words between a negation and what it takes back. */
export const NEGATED = 5;
