import { isDay } from "../dates/calendar.ts";
import type { DateMention } from "../dates/find.ts";
import type { StatusWords } from "../languages/language.ts";
import type { Found } from "../languages/lexicon.ts";
import { hasHit, hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Status } from "../types.ts";
import { holds, type Scene, type Sign, type Spot } from "./scene.ts";

/**
 * The status of a cue whose words leave no doubt of it; null where the reasons must be weighed. A sign counts here only for the cue that it
 * governs: "is expected to receive" plans what it stands before, and nothing of "who arrived from Lomé on Monday" in the same sentence.
 */
export function plainStatus(spot: Spot, scene: Scene, date: DateMention | null): Status | "none" | null {
  const { shape, tense, status } = spot.cue;
  if (scene.sentence.headline) return null;
  if (isConditional(scene)) return "none";
  const nominal = isNominal(spot, scene);
  if ((nominal && isCalledOff(spot, scene)) || isNone(spot, scene, nominal)) return "cancelled";
  if (shape === "noun" || isNoun(spot)) return lent(spot, scene, date) ?? foretold(spot, scene);
  if (isDenied(spot, scene) || (!nominal && isForestalled(spot, scene))) return "cancelled";
  if (isThought(spot, scene)) return "none";
  const call = errandOf(spot, scene);
  if (call !== undefined) return plainStatus(call, scene, date);
  if (isPurpose(spot, scene) && lent(spot, scene, date) === "planned") return "planned";
  const near = new Set(scene.signs.filter(({ hit }) => governs(hit, spot, scene)).map(({ says }) => says));
  if (near.has("cancelled") || near.has("denied") || near.has("negations")) return null;
  if ((tense === undefined || tense === "bare") && !near.has("planned") && isWished(spot, scene)) return "none";
  if (isAsked(scene) && tense !== "past") return "none";
  if (tense === "past") return isTold(near, spot, scene) ? "happened" : null;
  const announced = near.has("planned") || status === "planned" || tense === "future" || isToCome(date, spot, scene);
  if (!announced || near.has("happened") || isOver(date, scene)) return null;
  if (isFoiled(spot, scene)) return "cancelled";
  return scene.signs.some(({ says, hit }) => OFF.has(says) && !isAnothers(hit, spot, scene)) ? null : "planned";
}

/** "A meeting with", "his trip to", "a planned lunch with": a thing spoken of, with its own preposition. */
function isNominal({ cue, from }: Spot, { sentence, signs }: Scene): boolean {
  if (cue.shape === "noun") return true;
  const sign = signs.find(({ hit }) => hit.to === from && hit.to - hit.from === 1);
  return (
    cue.shape === "verb" &&
    (hitAt(sentence, from, "pronoun") !== null ||
      [from, from - 1, (sign?.hit.from ?? from) - 1].some((at) => determines(sentence, at)))
  );
}

function determines(sentence: Sentence, at: number): boolean {
  return hitAt(sentence, at, "article") !== null || hitAt(sentence, at, "pronoun")?.meaning.person === "possessive";
}

/** "No meeting between", "held no talks with": there was none. */
function isNone({ cue, from, to }: Spot, { signs, sentence }: Scene, nominal: boolean): boolean {
  return signs.some(({ says, hit }) => {
    if (says !== "negations" || cue.status !== undefined) return false;
    if (hit.from > from) return hit.to < to;
    return nominal && Math.abs(from - hit.to) < CLOSE && sentence.tokens[hit.to]?.kind !== "mark";
  });
}

/** "Was to have met", "failed to visit": what stands right before a verb says that it did not come to it. */
function isForestalled(spot: Spot, scene: Scene): boolean {
  const isBefore = ({ hit }: Sign) =>
    hit.from < spot.from && hit.to < spot.to && spot.from - hit.to < CLOSE && !isParted(scene, hit.to, spot.from);
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

/** A thought that holds the cue: "may visit", "called on X to resign", but not "called on X to discuss trade". */
function isThought(spot: Spot, scene: Scene): boolean {
  return scene.signs.some(
    ({ says, hit }) =>
      says === "hypothetical" &&
      isInside(spot, hit) &&
      !scene.spots.some((other) => other.from === hit.to) &&
      !scene.dates.some((date) => date.from < hit.to && hit.to <= date.to),
  );
}

function isInside({ from, to }: Spot, hit: Found): boolean {
  return hit.from <= from && to <= hit.to && to - from < hit.to - hit.from;
}

/** The errand of "called on X to discuss trade". */
function errandOf(spot: Spot, scene: Scene): Spot | undefined {
  const sign = scene.signs.find(({ says, hit }) => says === "hypothetical" && hit.to === spot.from);
  return sign && scene.spots.find((other) => isInside(other, sign.hit));
}

/** Whether a past form tells a thing as done, and nothing takes it back. */
function isTold(near: ReadonlySet<keyof StatusWords>, spot: Spot, scene: Scene): boolean {
  if (spot.cue.status !== undefined || scene.agenda || isAsked(scene) || lacksSubject(spot, scene)) return false;
  return !near.has("planned") && !near.has("hypothetical") && !scene.signs.some((sign) => casts(sign, spot, scene));
}

/** "Talks between …, scheduled for Tuesday, were called off", "Kunjungan … ditunda": what is told of the noun that opens the sentence, in its own clause. */
function isCalledOff(spot: Spot, scene: Scene): boolean {
  if (scene.spots[0] !== spot && scene.spots[0]?.from !== spot.from) return false;
  const sign = scene.signs.find(({ says, hit }) => says === "cancelled" && hit.from >= spot.to);
  if (sign === undefined || sign.hit.from - spot.to > TOLD_OF || breaks(scene, spot.to, sign.hit.from)) return false;
  if (scene.spots.some((other) => other.from >= spot.to && other.from < sign.hit.from)) return false;
  // "… were not called off", "… was put off but held at last".
  return (
    !scene.signs.some(
      ({ says, hit }) =>
        (says === "negations" || says === "hypothetical" || says === "denied") &&
        !holds(sign.hit, hit) &&
        Math.abs(hit.to - sign.hit.from) < CLOSE + 1,
    ) && !scene.sentence.hits.some((_, at) => at >= sign.hit.to && hitAt(scene.sentence, at, "contrast") !== null)
  );
}

const TOLD_OF = 18;

/** What the verb before it says of a noun that has no sign of its own: "will fly to Cairo for talks", "mendarat awal pagi ini bagi kunjungan rasmi". */
function lent(spot: Spot, scene: Scene, date: DateMention | null): Status | "none" | null {
  const verb = scene.spots.findLast(({ to, cue }) => to <= spot.from && cue.shape !== "noun");
  if (verb === undefined || isNoun(verb) || spot.from - verb.to > LENT || breaks(scene, verb.to, spot.from))
    return null;
  if (scene.stops.slice(verb.to, spot.from).includes(true)) return null;
  if (scene.signs.some(({ says, hit }) => OFF.has(says) || hit.from >= verb.to)) return null;
  return plainStatus(verb, scene, date);
}

const LENT = 12;

/** "Is expected to fly to Kinshasa to brief her": what a journey is for. */
function isPurpose({ cue, from }: Spot, { sentence }: Scene): boolean {
  return cue.tense !== "past" && cue.tense !== "future" && markerAt(sentence, from - 1, "for", "to") !== null;
}

/** "Will witness the signing", "سيطير إلى تونس لإجراء مناقشات": what is to come of a verb that is no cue itself. */
function foretold(spot: Spot, scene: Scene): Status | null {
  const last = scene.signs.findLast(({ hit }) => hit.to <= spot.from);
  if (last?.says !== "planned" || spot.from - last.hit.to > LENT || breaks(scene, last.hit.to, spot.from)) return null;
  if (scene.stops.slice(last.hit.to, spot.from).includes(true)) return null;
  if (scene.spots.some(({ from, to }) => from < spot.from && to > last.hit.to)) return null;
  return scene.signs.some(({ hit }) => hit.from >= spot.from) ? null : "planned";
}

/** A verb's word behind an article is a noun: "التوجه إلى". */
function isNoun({ proclitics }: Spot): boolean {
  return proclitics.includes("article");
}

/** "Talks with … were called off": where the subject comes first, a cue with nobody before it is itself what is spoken of. */
function lacksSubject(spot: Spot, { groups, lexicon }: Scene): boolean {
  return (
    lexicon.language.order === "verb second" && !groups.some(({ kind, to }) => kind !== "place" && to <= spot.from)
  );
}

function isAsked({ sentence }: Scene): boolean {
  return /^[?؟]$/.test(sentence.tokens.at(-1)?.folded ?? "");
}

const OFF: ReadonlySet<keyof StatusWords> = new Set(["cancelled", "denied"]);
/** Words between a sign and the cue that it governs: "will also meet". */
const CLOSE = 2;

/** Whether words stand in a cue, right before it, or right after it and before no other. */
function governs(hit: Found, spot: Spot, scene: Scene): boolean {
  if (hit.from >= spot.from && hit.to <= spot.to) return true;
  if (hit.to <= spot.from) return spot.from - hit.to < CLOSE && !isParted(scene, hit.to, spot.from);
  return hit.from - spot.to <= CLOSE && !isAnothers(hit, spot, scene);
}

/** Whether words stand in another cue, or right before one. */
function isAnothers(hit: Found, spot: Spot, scene: Scene): boolean {
  return scene.spots.some(
    (other) =>
      (other.to <= spot.from || other.from >= spot.to) &&
      (hit.to <= other.from
        ? other.from - hit.to < CLOSE && !isParted(scene, hit.to, other.from)
        : hit.from >= other.from && hit.to <= other.to),
  );
}

function isParted(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (scene.stops[at] === true || scene.sentence.tokens[at]?.kind === "mark") return true;
  return false;
}

/** Words before a past form that can still take it back: "if he had met", "never, he said, met", "reports that he met are denied". */
function casts({ says, hit }: Sign, spot: Spot, scene: Scene): boolean {
  if (says === "denied") return true;
  if (hit.to > spot.from || isAnothers(hit, spot, scene)) return false;
  if (says === "negations") return spot.from - hit.to < NEGATED && !isParted(scene, hit.to, spot.from);
  return says === "hypothetical" && !scene.stops.slice(hit.to, spot.from).includes(true);
}

const NEGATED = 5;

/** Somebody denies that it was so: "denied that he had met", "نفى أن يكون قد التقى", "… met him, which Beijing has denied". */
function isDenied(spot: Spot, scene: Scene): boolean {
  return scene.signs.some(
    ({ says, hit }) =>
      says === "denied" &&
      (hit.from >= spot.to
        ? isSaidOfAll(hit, scene)
        : spot.from - hit.to <= DENIED && !isParted(scene, hit.to, spot.from) && !breaks(scene, hit.to + 1, spot.from)),
  );
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

/** "If he met her": the first word makes all that follows a mere thought. */
function isConditional({ sentence }: Scene): boolean {
  return (
    sentence.hits[0]?.some(({ meaning }) => meaning.kind === "status" && meaning.says === "hypothetical") === true &&
    hitAt(sentence, 0, "subordinator") !== null
  );
}

/** "Urged him to visit", "mengundang beliau melawat": what somebody wants of another. */
function isWished(spot: Spot, scene: Scene): boolean {
  return scene.signs.some(
    ({ says, hit }) =>
      says === "hypothetical" &&
      hit.from < spot.from &&
      hit.to < spot.to &&
      spot.from - hit.to <= WISHED &&
      !isParted(scene, hit.to, spot.from) &&
      !breaks(scene, hit.to + 1, spot.from) &&
      !scene.spots.some((other) => other.from >= hit.from && other.to <= spot.from),
  );
}

const WISHED = 8;

/** Whether another clause begins between: "denied the charges when he met". */
function breaks(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasHit(scene.sentence, at, CLAUSES)) return true;
  return false;
}

const CLAUSES = new Set(["relative", "subordinator", "contrast"] as const);

/** "Was to have met him, but called it off": the plan came to nothing. */
function isFoiled(spot: Spot, scene: Scene): boolean {
  const turn = scene.sentence.hits.findIndex(
    (_, at) => at >= spot.to && hitAt(scene.sentence, at, "contrast") !== null,
  );
  if (turn < 0 || scene.spots.some((other) => other.from >= spot.to && other.from < turn)) return false;
  return scene.signs.some(({ says, hit }) => says === "cancelled" && hit.from > turn && hit.from - turn <= TURN);
}

const TURN = 8;

/** "Flies up from Entebbe tomorrow", "bulan depan bertandang ke Medan": the text's own words say that the day is to come. */
function isToCome(date: DateMention | null, spot: Spot, scene: Scene): boolean {
  const { published } = scene;
  // What is agreed is often for a day to come.
  if (spot.cue.relation === "agreed on") return false;
  if (date?.sure !== true || !isDay(published) || date.date <= published || published.startsWith(date.date))
    return false;
  const [from, to] = date.to <= spot.from ? [date.to, spot.from] : [spot.to, date.from];
  return !breaks(scene, from, to) && !scene.spots.some((other) => other.from >= from && other.to <= to);
}

/** The text's own words say that the day is past. */
function isOver(date: DateMention | null, { published }: Scene): boolean {
  return date?.sure === true && published !== null && date.date < published.slice(0, date.date.length);
}
