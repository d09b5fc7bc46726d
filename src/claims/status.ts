import type { DateMention } from "../dates/find.ts";
import { hasHit, hitAt, markerAt, pastDeterminer } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { PartialDate, Status } from "../types.ts";
import type { Ballot } from "../weights/model.ts";
import { contentOf } from "./breaks.ts";
import { plainStatus } from "./plain-status.ts";
import { statusSigns } from "./reasons.ts";
import type { Scene, Spot } from "./scene.ts";
import type { Sign } from "./signs.ts";

export const STATUSES = ["happened", "planned", "cancelled", "none"] as const;

/** What the words around a cue say of its status, as readable reasons. */
export function statusReasons(spot: Spot, scene: Scene, date: DateMention | null): string[] {
  return [...plainReasons(spot, scene, date), ...(isTagged(spot, scene) ? tagOf(spot, scene) : [])];
}

/** What the words plainly say, or else the likeliest status; "none" when the words claim nothing. A plan that the next sentence denies came to nothing. */
export function statusOf(
  spot: Spot,
  scene: Scene,
  date: DateMention | null,
  ballot: Ballot,
): (typeof STATUSES)[number] {
  const status = ownStatus(spot, scene, date, ballot);
  if (status === "happened" && isAgreedUpon(spot, scene)) return "planned";
  return status === "planned" && isDeniedNext(scene) ? "cancelled" : status;
}

/** "Agreed on a meeting in June", "اتفقا على لقاء ثان": what two agree upon is to come; "on holding a third session" tells of bodies. */
function isAgreedUpon(spot: Spot, scene: Scene): boolean {
  if (
    spot.cue.relation === "agreed on" ||
    spot.cue.shape !== "noun" ||
    spot.cue.strength < SURE ||
    spot.to - spot.from > 1 ||
    markerAt(scene.sentence, spot.from - 1, "on") === null
  )
    return false;
  const deal = scene.spots.findLast(({ to }) => to <= spot.from);
  return deal !== undefined && deal.cue.relation === "agreed on" && deal.cue.shape !== "noun";
}

/** A noun of so much strength means a meeting whatever follows it. */
const SURE = 0.8;

/** "He was expected on Monday. He did not come.": a few words that name nobody and no day, and end with what says that it did not come to it. */
function isDeniedNext({ next, lexicon }: Scene): boolean {
  if (next === undefined) return false;
  const words = next.tokens.filter(({ kind }) => kind !== "mark");
  const names = words.slice(1).some(({ kind, capital }) => kind === "number" || (lexicon.language.capitals && capital));
  if (words.length > DENIAL || names) return false;
  const end = words.at(-1)?.end ?? 0;
  return next.hits.some((found) =>
    found.some(
      ({ to, meaning }) =>
        meaning.kind === "status" && meaning.says === "cancelled" && (next.tokens[to - 1]?.end ?? 0) >= end,
    ),
  );
}

/** Words of a sentence that only denies. */
const DENIAL = 7;

/** What the words of its own sentence say. The tagger is asked only where its answer can change the choice. */
function ownStatus(spot: Spot, whole: Scene, date: DateMention | null, ballot: Ballot): (typeof STATUSES)[number] {
  const scene = NARROWED.reduce((seen, narrow) => narrow(spot, seen), whole);
  const plain = plainStatus(spot, scene, date);
  if (plain !== null) return plain;
  const reasons = plainReasons(spot, scene, date);
  const sums = ballot.sums(reasons);
  const off = saysOff(spot, scene);
  if (isTagged(spot, scene) && canTurn(sums, spot.to - spot.from, isNegated(scene), ballot))
    return likeliest(ballot.sums([...reasons, ...tagOf(spot, scene)]), off);
  return likeliest(sums, off);
}

/** What of a scene's signs is said of something else than a cue. */
const NARROWED: readonly ((spot: Spot, scene: Scene) => Scene)[] = [
  withinTold,
  withinAside,
  withoutAsides,
  withoutTopics,
  withoutOutcome,
  withoutContent,
];

/** Whether any word says that something did not come to it: without one nothing is called off, however likely the rest makes it. */
function saysOff({ cue }: Spot, scene: Scene): boolean {
  return (
    cue.status === "cancelled" || isNegated(scene) || scene.signs.some(({ says }) => OFF.has(says)) || isOffNext(scene)
  );
}

const OFF: ReadonlySet<Sign["says"]> = new Set(["cancelled", "denied", "hypothetical"]);

/** Whether the next sentence opens with a word of calling off. */
function isOffNext({ next }: Scene): boolean {
  const opening = next?.hits.slice(0, 12) ?? [];
  return opening.some((found) =>
    found.some(({ meaning }) => meaning.kind === "status" && meaning.says === "cancelled"),
  );
}

/**
 * The scene as a verb sees it: "rang her about the postponement of the visit" calls off the visit, and no call; "met her and denied a rift" denies
 * no meeting.
 */
function withoutTopics(spot: Spot, scene: Scene): Scene {
  const isOther = (sign: Sign) =>
    spot.cue.shape === "noun"
      ? isPurposeOf(sign, spot, scene)
      : isTopic(sign, spot, scene) || isSecondDeed(sign, spot, scene);
  return scene.signs.some(isOther) ? { ...scene, signs: scene.signs.filter((sign) => !isOther(sign)) } : scene;
}

/** The scene as a verb sees it in an aside: in "There are no plans to meet, said X, who met Y last year" nothing takes that back. */
function withinAside({ from, to, cue }: Spot, scene: Scene): Scene {
  const { sentence, signs } = scene;
  const opener = [1, 2, 3].map((back) => from - back).find((at) => hitAt(sentence, at, "relative") !== null);
  if (cue.shape === "noun" || cue.tense === "present" || opener === undefined || !isComma(sentence, opener - 1))
    return scene;
  const close = sentence.tokens.findIndex((_, at) => at >= to && isComma(sentence, at));
  const own = signs.filter(({ hit }) => hit.from >= opener && (close < 0 || hit.to <= close));
  // "Who was to call on her, could not do so"
  const isOpen = own.some(({ says }) => says === "planned" || says === "cancelled");
  return isOpen || own.length === signs.length ? scene : { ...scene, signs: own };
}

/** The scene as a verb sees it behind an aside on its subject: "X, who will retire in May, met Y" plans no meeting. */
function withoutAsides({ from, cue }: Spot, scene: Scene): Scene {
  const { sentence, signs } = scene;
  if (cue.shape === "noun") return scene;
  const isInAside = ({ hit }: Sign) => {
    const opener = [1, 2].map((back) => hit.from - back).find((at) => hitAt(sentence, at, "relative") !== null);
    if (opener === undefined || !isComma(sentence, opener - 1)) return false;
    const close = sentence.tokens.findIndex((_, at) => at >= hit.to && isComma(sentence, at));
    return close > 0 && close < from && close >= from - BEHIND;
  };
  return signs.some(isInAside) ? { ...scene, signs: signs.filter((sign) => !isInAside(sign)) } : scene;
}

/** Words between an aside and its sentence's verb. */
const BEHIND = 2;

/** The scene as a meeting sees it: "met Y, but they failed to agree" calls off the agreement. */
function withoutOutcome({ cue, to }: Spot, scene: Scene): Scene {
  const { signs, spots } = scene;
  if (cue.relation !== "met with" || cue.shape === "noun") return scene;
  const isOutcome = ({ says, hit }: Sign) =>
    says === "cancelled" &&
    spots.some(
      (deal) =>
        deal.cue.relation === "agreed on" &&
        deal.from > to &&
        hit.from > to &&
        hit.to >= deal.from - 1 &&
        hit.from < deal.to,
    );
  return signs.some(isOutcome) ? { ...scene, signs: signs.filter((sign) => !isOutcome(sign)) } : scene;
}

/** The scene as what somebody adds sees it: "denied a rift, saying that he had met Y" takes nothing back that stands behind "saying". */
function withinTold({ from }: Spot, scene: Scene): Scene {
  const { sentence, signs } = scene;
  for (let at = from - 1; at > 0; at--) {
    if (!isComma(sentence, at - 1) || !hasHit(sentence, at, SAYING) || hasHit(sentence, at, QUOTING)) continue;
    const own = signs.filter(({ says, hit }) => hit.to > at || !TAKEN_BACK.has(says));
    return own.length === signs.length ? scene : { ...scene, signs: own };
  }
  return scene;
}

const SAYING = new Set(["saying"] as const);
const QUOTING = new Set(["quoting"] as const);
const TAKEN_BACK: ReadonlySet<Sign["says"]> = new Set(["cancelled", "denied", "negations"]);

function isTopic({ says, hit }: Sign, { to }: Spot, { sentence }: Scene): boolean {
  // "Discussed plans for": what is said of the plans is not said of the talks.
  const topic = pastDeterminer(sentence, to);
  if (hit.from >= topic && hitAt(sentence, topic, "plan") !== null) return true;
  // "Discussed the postponed census"
  if (says === "cancelled" && hit.from === topic && topic > to) return true;
  if (says !== "cancelled" || hit.from <= to) return false;
  return [hit.from - 1, hit.from - 2].some((at) => {
    const about = markerAt(sentence, at, "on");
    return about !== null && at >= to && pastDeterminer(sentence, about.to) === hit.from;
  });
}

/** "An accord to scrap visas", "اتفاقية لإلغاء الازدواج الضريبي": what a deal puts an end to is not the deal. */
function isPurposeOf({ says, hit }: Sign, { cue, to }: Spot, { sentence }: Scene): boolean {
  if (says !== "cancelled" || cue.relation !== "agreed on" || hit.from < to || hit.from - to > PURPOSE) return false;
  return hit.proclitics[0] === "to" || markerAt(sentence, hit.from - 1, "to", "for", "on") !== null;
}

/** Words of "a trade agreement with Fiji on" */
const PURPOSE = 3;

/** "And dismissed reports of a rift": what whoever met did next. */
function isSecondDeed({ says, hit }: Sign, { to, cue }: Spot, { sentence, signs, lexicon }: Scene): boolean {
  // Where no form tells the tense, a bare one may be past.
  const isTold = cue.tense === "past" || (cue.tense === "bare" && lexicon.language.auxiliaries === undefined);
  if (says !== "denied" || !isTold || hit.from <= to || signs[0]?.hit !== hit) return false;
  return markerAt(sentence, hit.from - 1, "and") !== null || hit.proclitics.includes("and");
}

/** The scene as those see it who agree: "agreed that a fair will be held" plans the fair and no agreement. */
function withoutContent(spot: Spot, scene: Scene): Scene {
  const from = contentOf(spot, scene);
  return from === null
    ? scene
    : { ...scene, signs: scene.signs.filter(({ says, hit }) => says !== "planned" || hit.from < from) };
}

function likeliest(sums: Float64Array, off: boolean): (typeof STATUSES)[number] {
  const open = sums.map((sum, at) => (STATUSES[at] === "cancelled" && !off ? Number.NEGATIVE_INFINITY : sum));
  return STATUSES[open.indexOf(Math.max(...open))] ?? "happened";
}

/** A past form and a noun tell as much without their tag, and tagging is what costs most. */
function isTagged({ cue: { shape, tense } }: Spot, { lexicon }: Scene): boolean {
  return lexicon.language.tag !== undefined && shape !== "noun" && tense !== "past";
}

/** Whether the tags of so many words, whatever they are, can make another status the likeliest. */
function canTurn(sums: Float64Array, words: number, negated: boolean, ballot: Ballot): boolean {
  const best = sums.indexOf(Math.max(...sums));
  const tags = ballot.votesFrom("tag ").filter(({ reason }) => reason !== NEGATED);
  return sums.some((sum, status) => {
    if (status === best) return false;
    const gain = (votes: Float64Array | null) => (votes?.[status] ?? 0) - (votes?.[best] ?? 0);
    const most = tags
      .map(({ votes }) => Math.max(0, gain(votes)))
      .sort((a, b) => b - a)
      .slice(0, words)
      .reduce((a, b) => a + b, 0);
    const denied = negated ? Math.max(0, gain(ballot.votesOf(NEGATED))) : 0;
    return sum + most + denied >= (sums[best] ?? 0) - SLACK;
  });
}

/** Whether a word stands in the sentence that a tagger could take for a negation. */
function isNegated({ signs, sentence }: Scene): boolean {
  return signs.some(({ says }) => says === "negations") || sentence.tokens.some(({ folded }) => folded.endsWith("n't"));
}

const NEGATED = "tag negated";
const SLACK = 1e-9;

function plainReasons(spot: Spot, scene: Scene, date: DateMention | null): string[] {
  const { tense, status, shape, relation } = spot.cue;
  const reasons = ["always", `cue ${relation} ${shape}`];
  if (tense !== undefined) reasons.push(`tense ${tense}`);
  if (status !== undefined) reasons.push(`cue says ${status}`);
  const signs = statusSigns(spot, scene);
  for (const [says, where] of signs) reasons.push(`${says} ${where}`, `${says} somewhere`);
  if (signs.length === 0) reasons.push("no sign");
  if (scene.sentence.headline) reasons.push("in a headline");
  if (spot.quoted) reasons.push("in a quotation");
  if (isOffNext(scene)) reasons.push("cancelled in the next sentence");
  reasons.push(`date ${dateSign(date, scene.published)}`);
  if (asks(scene)) reasons.push("in a question");
  return reasons;
}

export function isStatus(status: (typeof STATUSES)[number]): status is Status {
  return status !== "none";
}

function dateSign(date: DateMention | null, published: PartialDate | null): string {
  if (date === null || published === null) return "absent";
  const [given, today] = [date.date, published.slice(0, date.date.length)];
  const when = given < today ? "past" : given > today ? "ahead" : (date.way ?? "the same");
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
    ...new Set(own.flatMap((tag) => [`tag ${tag.part} ${tag.tense ?? "untensed"}`, ...(tag.negated ? [NEGATED] : [])])),
  ];
}

function asks(scene: Scene): boolean {
  return (
    /^[?؟]$/.test(scene.sentence.tokens.at(-1)?.folded ?? "") ||
    hitAt(scene.sentence, 0, "status")?.meaning.says === "hypothetical"
  );
}
