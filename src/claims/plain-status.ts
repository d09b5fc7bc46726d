import type { DateMention } from "../dates/find.ts";
import type { StatusWords } from "../languages/language.ts";
import type { Found } from "../languages/lexicon.ts";
import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma, isPossessive } from "../recognition/marks.ts";
import type { Status } from "../types.ts";
import { breaks, CLOSE, determines, isApart, isParted, PARTS } from "./breaks.ts";
import {
  isBrokenOff,
  isCalledOff,
  isEndedWithout,
  isHeldAfterAll,
  isOffBefore,
  isOfThing,
  isPlannedAnew,
  isPlanOff,
  TOLD_OF,
} from "./called-off.ts";
import { isAwaited, isOnward, isOver, isToCome } from "./days-ahead.ts";
import {
  isCertain,
  isDenied,
  isFoiled,
  isFoiledPlan,
  isForestalled,
  isNone,
  isOfRumour,
  isUndone,
  NEGATED,
} from "./denials.ts";
import { onEve } from "./eves.ts";
import { isCaption, isHeading, isNews, isToDo } from "./headlines.ts";
import { isLongAgo } from "./long-ago.ts";
import { isLoose } from "./loose.ts";
import { isRefused } from "./refused.ts";
import type { Scene, Spot } from "./scene.ts";
import type { Sign } from "./signs.ts";
import { isOfStay, isStayAhead } from "./stays.ts";
import {
  errandOf,
  isAsked,
  isConditional,
  isPurpose,
  isThought,
  isThoughtOf,
  isWanted,
  isWished,
  supposed,
} from "./thoughts.ts";

/**
 * The status of a cue whose words leave no doubt of it; null where the reasons must be weighed. A sign counts here only for the cue that it
 * governs: "is expected to receive" plans what it stands before, and nothing of "who arrived from Lomé on Monday" in the same sentence.
 */
export function plainStatus(spot: Spot, scene: Scene, date: DateMention | null): Status | "none" | null {
  const { shape, tense, status } = spot.cue;
  if (isToDo(spot, scene)) return "planned";
  if (scene.sentence.headline) return isNews(spot, scene, date) ? "happened" : null;
  if (isConditional(scene) || isLongAgo(spot, scene)) return "none";
  const ahead = onEve(spot, scene, date);
  if (ahead !== null) return ahead;
  const led = sequelOf(spot, scene, date);
  if (led !== null) return led;
  // "دعوة لزيارة"
  if (shape === "noun" && isWished(spot, scene) && (isPurpose(spot, scene) || isWanted(spot, scene))) return "none";
  if (isHostNamed(spot, scene)) return scene.afterPlan === true ? "planned" : "happened";
  const nominal = isNominal(spot, scene);
  if (nominal && (isHeldAfterAll(spot, scene) || isBrokenOff(spot, scene) || isEndedWithout(spot, scene)))
    return "happened";
  if (nominal && isPlannedAnew(spot, scene)) return "planned";
  const isOff = nominal && (isCalledOff(spot, scene) || isFoiledPlan(spot, scene));
  if (isOff || isOffBefore(spot, scene) || isNone(spot, scene, nominal) || isRefused(spot, scene)) return "cancelled";
  if (nominal && isThoughtOf(spot, scene)) return "none";
  if (nominal && isOfRumour(spot, scene)) return "cancelled";
  if (isLoose(spot) && foretold(spot, scene) !== null) return "planned";
  if (shape === "noun" || isNoun(spot))
    return supposed(spot, scene) ?? lent(spot, scene, date) ?? foretold(spot, scene) ?? predicted(spot, scene);
  if (nominal && isRecent(spot, scene)) return "happened";
  const told = opensNoun(spot, scene)
    ? (lent(spot, scene, date) ?? foretold(spot, scene) ?? predicted(spot, scene))
    : null;
  if (told !== null) return told;
  if (isPlanOff(spot, scene)) return "cancelled";
  const before = coordinated(spot, scene);
  if (before !== undefined) return plainStatus(before, scene, date);
  if (isDenied(spot, scene) || (!nominal && isForestalled(spot, scene))) return "cancelled";
  if (isThought(spot, scene)) return "none";
  if (status === "cancelled" && isCertain(spot, scene)) return "cancelled";
  const call = errandOf(spot, scene);
  if (call !== undefined) return plainStatus(call, scene, date);
  if (isPurpose(spot, scene) && lent(spot, scene, date) === "planned") return "planned";
  if (isPurpose(spot, scene) && isForNothing(spot, scene, date)) return "cancelled";
  const near = new Set(scene.signs.filter(({ hit }) => governs(hit, spot, scene)).map(({ says }) => says));
  if (!isAsked(scene) && isUndone(spot, scene)) return "cancelled";
  if (near.has("cancelled") || near.has("denied") || near.has("negations")) return null;
  if (isStayAhead(spot, scene)) return "planned";
  // "Is on a visit to": whoever is there has come.
  if (status === "happened" && !isHeld(near) && !isToCome(date, spot, scene)) return "happened";
  if ((tense === undefined || tense === "bare") && !near.has("planned") && isWished(spot, scene)) return "none";
  if (isAsked(scene) && tense !== "past") return "none";
  if (tense === "past") return isTold(near, spot, scene) ? "happened" : isAheadPassive(spot, scene) ? "planned" : null;
  if (tense === "present" && date === null && isHeading(spot, scene)) return "happened";
  if (tense === "present" && (date === null || isOver(date, scene)) && isCaption(spot, scene)) return "happened";
  const announced =
    near.has("planned") ||
    status === "planned" ||
    tense === "future" ||
    isJoined(spot, scene) ||
    (tense === "present" && scene.afterPlan === true) ||
    isOfStay(spot, scene) ||
    isOnward(spot, scene) ||
    isToCome(date, spot, scene) ||
    isAwaited(date, spot, scene);
  if (!announced || near.has("happened") || isOver(date, scene)) return null;
  if (isFoiled(spot, scene)) return "cancelled";
  const takesBack = ({ says, hit }: Sign) =>
    OFF.has(says) && !isAnothers(hit, spot, scene) && !isApart(hit, spot, scene) && !isOfThing(hit, spot, scene);
  return scene.signs.some(takesBack) ? null : "planned";
}

/** "Is due in Doha before going on to Cairo", "dijadual bertemu Y sebelum menghadap Z": what follows is planned where what it follows is. */
function sequelOf(spot: Spot, scene: Scene, date: DateMention | null): Status | null {
  const { sentence, spots, signs } = scene;
  if (spot.cue.shape === "noun" || spot.cue.tense === "past" || spot.from === 0) return null;
  const at = spot.from - 1;
  if (hitAt(sentence, at, "sequel")?.to !== spot.from) return null;
  // "Selepas menemui X, beliau dijadual bertemu Y"
  if (at === 0) {
    const next = spots.find(({ from, cue }) => from >= spot.to && cue.shape !== "noun");
    const [plan, more] = signs.filter(({ hit }) => hit.from >= spot.to);
    return next !== undefined && plan?.says === "planned" && plan.hit.from < next.to && more === undefined
      ? "planned"
      : null;
  }
  const first = spots.findLast(({ to, cue }) => to <= at && cue.shape !== "noun");
  const sign = signs.findLast(({ hit }) => hit.to <= at);
  if (sign?.says !== "planned" || (first !== undefined && sign.hit.from >= first.to)) return null;
  return first === undefined || plainStatus(first, scene, date) === "planned" ? "planned" : null;
}

/** "A meeting with", "his trip to", "a planned lunch with": a thing spoken of, with its own preposition. */
function isNominal({ cue, from }: Spot, { sentence, signs }: Scene): boolean {
  if (cue.shape === "noun") return true;
  const sign = signs.find(({ hit }) => hit.to === from && hit.to - hit.from === 1);
  return (
    cue.shape === "verb" &&
    (hitAt(sentence, from, "pronoun") !== null ||
      [from, from - 1, (sign?.hit.from ?? from) - 1].some(
        (at) => determines(sentence, at) || isPossessive(sentence, at),
      ))
  );
}

/** "His host, X, did not smile": what is said of the host, and not of his receiving a guest. */
function isHostNamed({ cue, from, to }: Spot, { sentence, signs }: Scene): boolean {
  if (cue.shape !== "host" || hitAt(sentence, from - 1, "determiner")?.meaning.form !== "possessive") return false;
  return isComma(sentence, to) && !signs.some(({ hit }) => hit.from < from);
}

/** "Is due to hold talks and meetings with", "will hold a bilateral meeting with": a form without a tense of its own right behind a cue, or behind it and "and". */
function coordinated(spot: Spot, scene: Scene): Spot | undefined {
  const { cue, from } = spot;
  const { spots, sentence, signs } = scene;
  if ((cue.tense === "past" && !opensNoun(spot, scene)) || cue.tense === "future" || cue.status !== undefined)
    return undefined;
  const end = markerAt(sentence, from - 1, "and")?.to === from ? from - 1 : from;
  if (signs.some(({ hit }) => hit.from >= end && hit.from <= from)) return undefined;
  return spots.find(({ to, cue: { shape } }) => to === end && shape !== "noun");
}

/** "After his recent visit to": a word inside the phrase says that it is over. */
function isRecent({ from, to }: Spot, { signs }: Scene): boolean {
  return signs.some(({ says, hit }) => says === "happened" && hit.from > from && hit.to < to);
}

/** "Meetings with": a phrase that is read as a verb is, and begins with a noun. */
function opensNoun({ from }: Spot, { sentence }: Scene): boolean {
  return (sentence.hits[from] ?? []).some(({ meaning }) => meaning.kind === "cue" && meaning.cue.shape === "noun");
}

/** Whether a plan or a thought holds the cue. */
function isHeld(near: ReadonlySet<keyof StatusWords>): boolean {
  return near.has("planned") || near.has("hypothetical");
}

/** Whether a past form tells a thing as done, and nothing takes it back. */
function isTold(near: ReadonlySet<keyof StatusWords>, spot: Spot, scene: Scene): boolean {
  if (spot.cue.status !== undefined || scene.agenda || isAsked(scene) || lacksSubject(spot, scene)) return false;
  return !isHeld(near) && !scene.signs.some((sign) => casts(sign, spot, scene));
}

/** "Will be hosted to lunch", "is to be met": behind "be" a form that is past elsewhere is a participle, and as open as what stands before. */
function isAheadPassive({ from, cue }: Spot, { sentence, signs, lexicon }: Scene): boolean {
  const { infinitive = [] } = lexicon.language.auxiliaries ?? {};
  const [last, ...others] = signs.filter(({ hit }) => hit.to === from - 1);
  if (cue.status !== undefined || last?.says !== "planned" || others.length > 0) return false;
  return infinitive.includes(sentence.tokens[from - 1]?.folded ?? "");
}

/** What the verb before it says of a noun that has no sign of its own: "will fly to Cairo for talks", "mendarat awal pagi ini bagi kunjungan rasmi". */
function lent(spot: Spot, scene: Scene, date: DateMention | null): Status | "none" | null {
  const verb = scene.spots.findLast(({ to, cue }) => to <= spot.from && cue.shape !== "noun");
  if (verb === undefined || isNoun(verb) || spot.from - verb.to > LENT || breaks(scene, verb.to, spot.from))
    return null;
  if (scene.stops.slice(verb.to, spot.from).includes(true)) return null;
  // "Leaves on Tuesday after a visit": that was before.
  if (
    scene.sentence.hits.slice(verb.to, spot.from).some((_, at) => hitAt(scene.sentence, verb.to + at, "after") !== null)
  )
    return null;
  if (scene.signs.some(({ says, hit }) => OFF.has(says) || hit.from >= verb.to)) return null;
  return plainStatus(verb, scene, date);
}

const LENT = 12;

/** "Will no longer travel to Rome to meet Y": what a journey was for that came to nothing. */
function isForNothing(spot: Spot, scene: Scene, date: DateMention | null): boolean {
  const trip = scene.spots.findLast(({ to }) => to <= spot.from);
  if (trip?.cue.relation !== "visited" || spot.cue.relation !== "met with" || spot.from - trip.to > LENT) return false;
  const isSame = !scene.stops.slice(trip.to, spot.from).includes(true) && !breaks(scene, trip.to, spot.from);
  return (
    isSame && !scene.signs.some(({ hit }) => hit.from >= trip.to) && plainStatus(trip, scene, date) === "cancelled"
  );
}

/** "Will witness the signing", "سيطير إلى تونس لإجراء مناقشات": what is to come of a verb that is no cue itself. */
function foretold(spot: Spot, scene: Scene): Status | null {
  const last = scene.signs.findLast(({ hit }) => hit.to <= spot.from);
  if (last?.says !== "planned" || spot.from - last.hit.to > LENT || breaks(scene, last.hit.to, spot.from)) return null;
  if (scene.stops.slice(last.hit.to, spot.from).includes(true)) return null;
  // "Will have engagements in Suva, including meetings with": nouns have no status of their own to keep.
  const between = scene.spots.filter(({ from, to }) => from < spot.from && to > last.hit.to);
  if (between.some(({ cue }) => cue.shape !== "noun")) return null;
  return scene.signs.some(({ hit }) => hit.from >= spot.from) ? null : "planned";
}

/** "The meeting, he said, will be held in Accra", "Rencananya, pertemuan itu digelar Desember": what is said of the noun that opens the sentence. */
function predicted(spot: Spot, scene: Scene): Status | null {
  const isEarlier = ({ from, to }: Spot) =>
    from < spot.from && !scene.sentence.tokens.slice(to, spot.from).some(({ folded }) => PARTS.test(folded));
  if (scene.spots.some(isEarlier) || scene.signs.some(({ says }) => TURNS.has(says))) return null;
  const sign = scene.signs.find(({ says }) => says === "planned");
  if (sign === undefined) return null;
  if (sign.hit.to <= spot.from) return sign.hit.from === 0 && spot.from - sign.hit.to < CLOSE + 1 ? "planned" : null;
  const follows = sign.hit.from >= spot.to && sign.hit.from - spot.to <= TOLD_OF && !isAnothers(sign.hit, spot, scene);
  const isBetween = (from: number) => from >= spot.to && from < sign.hit.from;
  if (!follows || scene.spots.some(({ from }) => isBetween(from))) return null;
  // "Pertemuan mereka digelar Senin dan akan dilanjutkan besok".
  if (scene.signs.some(({ says, hit }) => says === "happened" && isBetween(hit.from))) return null;
  return breaks(scene, spot.to, sign.hit.from) ? null : "planned";
}

/** Between two clauses of one sentence. */
const TURNS: ReadonlySet<keyof StatusWords> = new Set(["cancelled", "denied", "negations", "hypothetical"]);

/** A verb's word behind an article is a noun: "التوجه إلى". */
function isNoun({ proclitics }: Spot): boolean {
  return proclitics.includes("article");
}

/** "Talks with … were called off": where the subject comes first, a cue with nobody before it is itself what is spoken of. */
function lacksSubject(spot: Spot, { groups, lexicon, sentence }: Scene): boolean {
  if (lexicon.language.order !== "verb second" || groups.some(({ kind, to }) => kind !== "place" && to <= spot.from))
    return false;
  // "Where she was visited by X", whoever she is.
  const pronoun = hitAt(sentence, spot.from - 1, "pronoun");
  return pronoun === null || pronoun.meaning.person === "possessive";
}

const OFF: ReadonlySet<keyof StatusWords> = new Set(["cancelled", "denied"]);

/** Whether words stand in a cue, right before it, or right after it and before no other. */
function governs(hit: Found, spot: Spot, scene: Scene): boolean {
  if (hit.from >= spot.from && hit.to <= spot.to) return true;
  if (hit.to <= spot.from) return spot.from - hit.to < CLOSE && !isParted(scene, hit.to, spot.from);
  return hit.from - spot.to <= CLOSE && !isAnothers(hit, spot, scene) && !goesOn(hit, scene);
}

/** "Arrived in Oslo, and is to speak", "وصل إلى أوسلو، ومن المقرر أن يلقي كلمة": a comma and "and" open what is told next. */
function goesOn({ from, proclitics }: Found, { sentence }: Scene): boolean {
  const and = proclitics[0] === "and" ? from : markerAt(sentence, from - 1, "and") === null ? null : from - 1;
  return and !== null && isComma(sentence, and - 1);
}

/** "Dijadwalkan mengunjungi pabrik dan bertemu …": behind "and" a second verb of who is to do the first. */
function isJoined(spot: Spot, scene: Scene): boolean {
  const and = markerAt(scene.sentence, spot.from - 1, "and");
  const last = scene.signs.findLast(({ hit }) => hit.to <= spot.from);
  if (and?.to !== spot.from || last?.says !== "planned" || spot.from - last.hit.to > JOINED) return false;
  return !breaks(scene, last.hit.to, spot.from) && !scene.stops.slice(last.hit.to, spot.from).includes(true);
}

const JOINED = 12;

/** Whether words stand in another cue, or right before one. */
function isAnothers(hit: Found, spot: Spot, scene: Scene): boolean {
  return scene.spots.some(
    (other) =>
      (other.to <= spot.from || other.from >= spot.to) &&
      (hit.to <= other.from
        ? other.from - hit.to < CLOSE && !isParted(scene, hit.to, other.from)
        : hit.from < other.to),
  );
}

/** Words before a past form that can still take it back: "if he had met", "never, he said, met", "reports that he met are denied". */
function casts({ says, hit }: Sign, spot: Spot, scene: Scene): boolean {
  if (says === "denied") return true;
  if (hit.to > spot.from || isAnothers(hit, spot, scene)) return false;
  if (says === "negations") return spot.from - hit.to < NEGATED && !isParted(scene, hit.to, spot.from);
  return says === "hypothetical" && !scene.stops.slice(hit.to, spot.from).includes(true);
}
