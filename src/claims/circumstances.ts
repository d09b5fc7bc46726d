import { isDay } from "../dates/calendar.ts";
import type { DateMention } from "../dates/find.ts";
import type { StatusWords } from "../languages/language.ts";
import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma, isPossessive, pastComma } from "../recognition/marks.ts";
import type { Sentence } from "../stages/segment.ts";
import { contentOf, PARTS } from "./breaks.ts";
import { isOfSaying } from "./days-of-saying.ts";
import { isBeforeEve } from "./eves.ts";
import { isPlace } from "./groups.ts";
import type { Scene, Spot } from "./scene.ts";

/** The dates that can be a cue's own, nearest first; of a stay also the day since which the guest is there: "has been in Doha since Tuesday". */
export function datesOf(spot: Spot, scene: Scene): DateMention[] {
  if (spot.cue.relation !== "visited") return datesNear(spot, scene);
  // "The first visit since 2019" tells of another.
  const since = scene.since.filter(({ date }) => date.length >= MONTH && (spot.cue.shape !== "noun" || isDay(date)));
  return since.length === 0 ? datesNear(spot, scene) : datesNear(spot, { ...scene, dates: [...scene.dates, ...since] });
}

/** The dates in a cue's sentence that can be its own, nearest first. */
export function datesNear(spot: Spot, scene: Scene): DateMention[] {
  const away = (date: DateMention) =>
    (date.to <= spot.from ? spot.from - date.to : Math.max(0, date.from - spot.to)) +
    (crosses(date, spot, scene) ? ELSEWHERE : 0);
  const own = scene.dates.filter(
    (date) => !isAside(date, spot, scene) && (spot.quoted || scene.quoted[date.from] !== true),
  );
  const distance = (date: DateMention) => {
    if (startsStay(date, spot, scene)) return 0;
    if (opens(date, spot, scene) || isPlanned(date, spot, scene)) return OPENED;
    const far = away(date) + (isTaken(date, spot, own, scene) || isOfSaying(date, spot, scene) ? ELSEWHERE : 0);
    return isSetting(date, scene) ? Math.min(SETTING, far) : far;
  };
  return own
    .sort((a, b) => distance(a) - distance(b) || a.from - b.from)
    .map((date) => (isOfSaying(date, spot, scene) ? { ...date, ahead: date.date, told: true as const } : date));
}

/** "Sempena lawatan tiga hari ke Malaysia bermula semalam": the day a visit starts on is its own. */
function startsStay({ from: day }: DateMention, { cue, to }: Spot, { sentence, spots }: Scene): boolean {
  if (cue.relation !== "visited" || day < to || spots.some(({ from }) => from >= to && from < day)) return false;
  for (let at = day - 1; at >= Math.max(to, day - START); at--)
    if (hitAt(sentence, at, "start")?.to === day) return true;
  return false;
}

/** How much farther a date of another clause is. */
const ELSEWHERE = 12;

/** As near as a date that opens its clause can be outdone by. */
const OPENED = 3;

/** As near as a date that opens its sentence can be outdone by. */
const SETTING = 12;

/** "In 1974, according to papers released in 2009, he came", "**Monday (11 August)** – …": the date at the head is the sentence's. */
function isSetting(date: DateMention, { sentence }: Scene): boolean {
  const { tokens } = sentence;
  if (date.from <= 1 && isComma(sentence, date.to)) return true;
  const opens = tokens.slice(0, date.from).every(({ kind }) => kind === "mark");
  const next = tokens.slice(date.to).find(({ folded }) => !/^[*)\].]+$/.test(folded));
  return opens && /^[:–—-]$/.test(next?.folded ?? "");
}

/** "Arrived on Tuesday and met him on Wednesday": a date that ends a clause before the cue, which has its own behind it. */
function isTaken(date: DateMention, spot: Spot, dates: readonly DateMention[], { sentence, spots }: Scene): boolean {
  if (date.from <= 1 || date.to > spot.from || spot.cue.shape === "noun") return false;
  // ", on Tuesday, "
  if (isComma(sentence, date.from - 1) || !endsClause(date, spot, sentence)) return false;
  const next = spots.find(({ from, cue }) => from >= spot.to && cue.shape !== "noun");
  return dates.some(({ from }) => from >= spot.to && (next === undefined || next.from >= from));
}

/** Whether "and", "before" or a comma stands behind a date, or behind "Tuesday evening". */
function endsClause({ to }: DateMention, { from, proclitics }: Spot, sentence: Sentence): boolean {
  if (proclitics.includes("and") && from - to < 3) return true;
  return [to, to + 1, to + 2].some(
    (at) =>
      at <= from &&
      (isComma(sentence, at) || markerAt(sentence, at, "and") !== null || hitAt(sentence, at, "sequel") !== null),
  );
}

/** "In August 2014, when she was received by …": the date of what follows "when", however long the clause is. */
function opens(date: DateMention, spot: Spot, { sentence }: Scene): boolean {
  const at = pastComma(sentence, date.to);
  if (spot.from <= at || hitAt(sentence, at, "subordinator") === null) return false;
  // "Said on Monday that"
  if (hitAt(sentence, at, "content") !== null) return false;
  return !sentence.tokens.slice(at, spot.from).some(({ folded }) => PARTS.test(folded));
}

/** The date in a cue's sentence that is nearest to it. */
export function dateNear(spot: Spot, scene: Scene): DateMention | null {
  return datesNear(spot, scene)[0] ?? null;
}

/** Whether a date stands in a clause set off where the cue does not: ", who arrived on Tuesday," dates the arrival alone. */
function isAside(date: DateMention, spot: Spot, scene: Scene): boolean {
  if (isAnothersDay(date, spot, scene) || isOfTenure(date, spot, scene) || isOfNoun(date, spot, scene)) return true;
  if (
    isBeforeEve(date, spot, scene) ||
    isOfObject(date, spot, scene) ||
    isOfEarlier(date, spot, scene) ||
    isOfDeed(date, spot, scene)
  )
    return true;
  const clause = clauseOf(date, scene);
  if (clause === null || opens(date, spot, scene) || isPlanned(date, spot, scene)) return false;
  if (isArrival(clause, spot, scene)) return false;
  return (spot.to <= clause.from || spot.from >= clause.to) && (clause.opened || spot.from >= clause.to);
}

/** "Their talks follow up the accord that was signed in 2023": the day of another deed, right in the clause that tells of it. */
function isOfDeed({ from: day }: DateMention, { cue, to }: Spot, { sentence, spots }: Scene): boolean {
  const deed = spots.findLast(({ from }) => from >= to && from < day);
  if (deed === undefined || deed.cue.relation === cue.relation || deed.cue.shape === "noun") return false;
  // "Their third round, which led to an accord, was held in 2017"
  for (let at = deed.to; at < day - 1; at++) if (isComma(sentence, at)) return false;
  return [1, 2].some((back) => deed.from - back >= to && hitAt(sentence, deed.from - back, "relative") !== null);
}

/** "In Seoul, where he arrives on Friday, he will meet X": a sentence that opens with a place, and when one comes there. */
function isArrival(clause: Clause, { from, cue }: Spot, { spots, groups }: Scene): boolean {
  if (from < clause.to || cue.relation === "visited" || clause.from > LONGEST_PLACE) return false;
  if (!groups.some(({ kind, marker, to }) => isPlace(kind) && marker === "in" && to < clause.from)) return false;
  return spots.some((own) => own.cue.relation === "visited" && own.from >= clause.from && own.to <= clause.to);
}

/** "In Phnom Penh," */
const LONGEST_PLACE = 5;

/** "Their talks, which were to be held on Tuesday, were called off": the day for which the clause had planned what the cue tells of. */
function isPlanned(date: DateMention, { cue, to }: Spot, scene: Scene): boolean {
  const { signs, spots } = scene;
  const clause = clauseOf(date, scene);
  if (clause === null || to > clause.from) return false;
  const isOff =
    cue.status === "cancelled" || signs.some(({ says, hit }) => says === "cancelled" && hit.from >= clause.to);
  if (cue.shape !== "noun" && !isOff) return false;
  if (spots.some((other) => other.from >= to && other.to <= date.from)) return false;
  return signs.some(({ says, hit }) => PLANS.has(says) && hit.from >= clause.from && hit.to <= date.from);
}

const PLANS: ReadonlySet<keyof StatusWords> = new Set(["planned", "cancelled"]);

/** "Discussed Thursday's long call": the day of the noun that it stands before; "at Thursday's summit" is where they were. */
function isOfNoun({ from, to, ofNoun }: DateMention, spot: Spot, { sentence }: Scene): boolean {
  if (ofNoun !== true && !isPossessive(sentence, to)) return false;
  if (spot.from < from && spot.to > to) return false;
  if (markerAt(sentence, ofNoun ? from - 2 : from - 1, "in") !== null) return false;
  return spot.from < to || spot.from - to > OWNED;
}

/** Words between "Thursday's" and its noun. */
const OWNED = 5;

/** "Spoke of the summit which will be held on 3 May", "to revive a committee that was scrapped in 2019": the day is of what another clause tells. */
function isAnothersDay(date: DateMention, { cue, to }: Spot, { sentence, signs }: Scene): boolean {
  for (let at = to; at < date.from; at++) {
    if (
      cue.shape === "noun" ||
      cue.status === "cancelled" ||
      hitAt(sentence, at, "relative") === null ||
      isComma(sentence, at - 1)
    )
      continue;
    if (!isDay(date.date) || signs.some(({ says, hit }) => says === "planned" && hit.from > at && hit.to <= date.from))
      return true;
  }
  return false;
}

/** "The first in nine years, after another's visit in 2016": the day right behind a noun is that of what was before. */
function isOfEarlier(date: DateMention, { to }: Spot, { sentence, spots }: Scene): boolean {
  const noun = spots.findLast((other) => other.from >= to && other.to <= date.from);
  if (noun === undefined || noun.cue.tense === "past" || date.from - noun.to > 1) return false;
  for (let at = noun.from - 1; at >= Math.max(to, noun.from - START); at--)
    if (hitAt(sentence, at, "after") !== null) return true;
  return false;
}

/** "Agreed to open the line from September", "sepakat bertemu pada Mei": when what two agree on is to be, and not the day they agreed. */
function isOfObject(date: DateMention, spot: Spot, scene: Scene): boolean {
  const { cue, to } = spot;
  const { sentence } = scene;
  if (cue.relation !== "agreed on") return false;
  const content = contentOf(spot, scene);
  if (content !== null && date.from > content) return true;
  for (let at = date.from - 1; at >= date.from - START; at--)
    if (hitAt(sentence, at, "start")?.to === date.from) return true;
  const isOpen = !date.sure && date.date.length === MONTH && date.from > to;
  return isOpen && [to - 1, to, to + 1].some((at) => hitAt(sentence, at, "act") !== null);
}

/** Words of "to take effect in". */
const START = 5;

/** "2025-03" */
const MONTH = 7;

/** "The first visit since she took office in June", "sejak menaiki takhta pada 12 Ogos": the day of what came before the event. */
function isOfTenure(date: DateMention, spot: Spot, { sentence, spots }: Scene): boolean {
  const opener = sentence.hits.findLastIndex(
    (_, at) =>
      at < date.from &&
      date.from - at <= TENURE &&
      (isOpened(sentence, at, date) || (hitAt(sentence, at, "after") !== null && tellsOfOffice(sentence, at, date))),
  );
  if (opener < 0 || (spot.from > opener && spot.from < date.from)) return false;
  if (sentence.tokens.slice(opener, date.from).some(({ kind }) => kind === "mark")) return false;
  return !spots.some(({ from, cue }) => from > opener && from < date.from && cue.shape !== "noun");
}

const TENURE = 14;

/** "Since" with a clause of its own before the date: "since Monday" is a visit's own beginning. */
function isOpened(sentence: Sentence, at: number, date: DateMention): boolean {
  const since = hitAt(sentence, at, "since");
  return since !== null && date.from - since.to >= 2;
}

function tellsOfOffice(sentence: Sentence, after: number, date: DateMention): boolean {
  for (let at = after + 1; at <= after + OFFICE && at < date.from; at++)
    if (hitAt(sentence, at, "installed") !== null) return true;
  return false;
}

/** "After HE WAS appointed" */
const OFFICE = 3;

interface Clause {
  readonly from: number;
  readonly to: number;
  /** A comma stands before it; with one behind it alone, it still goes on from what stands before. */
  readonly opened: boolean;
}

/** The relative clause, set off by a comma, in which a date stands. */
function clauseOf(date: DateMention, scene: Scene): Clause | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  let from = date.from;
  while (from > 0 && !isComma(sentence, from - 1) && hitAt(sentence, from, "relative") === null) from -= 1;
  if (hitAt(sentence, from, "relative") === null || from === 0 || namesDay(from, date, scene)) return null;
  // "with whom"
  if ((hitAt(sentence, from - 1, "relative")?.to ?? 0) > from) from -= 1;
  let to = date.to;
  while (to < tokens.length && !isComma(sentence, to)) to += 1;
  const opened = isComma(sentence, from - 1);
  return opened || to < tokens.length ? { from, to, opened } : null;
}

/** "Iaitu pada Mei 2023", "recalled that in May 2023 …": right behind its first word a day is not of the clause alone. */
function namesDay(relative: number, date: DateMention, { sentence }: Scene): boolean {
  const to = hitAt(sentence, relative, "relative")?.to ?? relative;
  return date.from === to || markerAt(sentence, to, "in", "on")?.to === date.from;
}

/** Whether a date is one of what is told by the way, in a relative clause between commas. */
export function isBackground(date: DateMention, scene: Scene): boolean {
  return clauseOf(date, scene)?.opened === true;
}

function crosses(date: DateMention, spot: Spot, scene: Scene): boolean {
  const [from, to] = date.to <= spot.from ? [date.to, spot.from] : [spot.to, date.from];
  for (let at = from; at < to; at++) {
    if (
      PARTS.test(scene.sentence.tokens[at]?.folded ?? "") ||
      hitAt(scene.sentence, at, "subordinator") !== null ||
      hitAt(scene.sentence, at, "contrast") !== null
    )
      return true;
  }
  return false;
}
