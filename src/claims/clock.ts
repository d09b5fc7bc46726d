import { isDay, isoDay } from "../dates/calendar.ts";
import { type DateMention, inMonthOf, inYearOf } from "../dates/find.ts";
import { nearerOf } from "../dates/mention.ts";
import { stepped } from "../dates/steps.ts";
import { hitAt, markerAt } from "../recognition/chunk.ts";
import type { PartialDate, Status } from "../types.ts";
import { dateNear, datesNear, isBackground } from "./circumstances.ts";
import type { Scene, Spot } from "./scene.ts";
import { holds } from "./signs.ts";

const LEAD = 8;
const HEADING = 8;
const OPENING = 3;
const FAR = 60 * 86_400_000;
const QUARTER = 92 * 86_400_000;

/** A day, and the last of several. */
type Day = Pick<DateMention, "date" | "last">;

/**
 * What day it is in the story: events without a date of their own happened on the day the paragraph, or the story's first sentences, speak of.
 */
export class Clock {
  readonly #leads = new Map<number, Day>();
  /** The day the story spoke of last, to count "the next day" from. */
  #spoken: { readonly date: DateMention; readonly paragraph: number } | null = null;
  /** The days of the visit that the story spoke of last, to count "the second day" from. */
  #stay: { readonly date: Day; readonly story: number } | null = null;
  /** The dates of the sentence that gave the last, the likeliest first. */
  #last: {
    readonly dates: readonly DateMention[];
    readonly paragraph: number;
    readonly heading: boolean;
    /** The day of talks, of which the next paragraph may still tell. */
    readonly talks: boolean;
  } | null = null;

  constructor(scenes: readonly Scene[]) {
    const stories = new Set(scenes.map((scene) => scene.sentence.story));
    for (const story of stories) {
      const lead = leadDate(scenes.filter((scene) => scene.sentence.story === story).slice(0, LEAD));
      if (lead !== null) this.#leads.set(story, lead);
    }
  }

  /** Goes on to the next sentence, and says when it is that "the next day" means there. */
  hear(scene: Scene): Scene {
    const { sentence } = scene;
    const dates = scene.dates.some(({ thence, sameYear, sameMonth }) => thence !== undefined || sameYear || sameMonth)
      ? this.#settled(scene)
      : scene.dates;
    const given = toldBy({ ...scene, dates }, givenBy({ ...scene, dates }));
    const [date] = given;
    if (date !== undefined) {
      const heading = isHeading(date, scene);
      if (heading || !scene.agenda || this.#last?.heading !== true)
        this.#last = { dates: given, paragraph: sentence.paragraph, heading, talks: tellsOfTalks(date, scene) };
    } else if (this.#last !== null && !this.#last.heading && this.#last.paragraph < sentence.paragraph) {
      const goesOn = this.#last.talks && this.#last.paragraph === sentence.paragraph - 1;
      if (!goesOn) this.#last = null;
    }
    const spoken = dates.at(-1);
    if (spoken !== undefined) this.#spoken = { date: spoken, paragraph: sentence.paragraph };
    const stay = dates.find((own) => own.stay !== true && isDay(own.date));
    if (stay !== undefined && scene.spots.some(({ cue }) => cue.relation === "visited"))
      this.#stay = { date: stay, story: sentence.story };
    return dates === scene.dates ? scene : { ...scene, dates };
  }

  #settled({ sentence, dates }: Scene): DateMention[] {
    const spoken = this.#spoken;
    const near = spoken !== null && sentence.paragraph - spoken.paragraph <= 1 ? spoken.date : null;
    const lead = this.#leads.get(sentence.story) ?? null;
    const base = near ?? (lead === null ? null : { date: lead.date, ahead: lead.date });
    return dates.flatMap((date) => {
      // "Of the same year", where none was named: no year is guessed.
      if (date.sameYear === true) return spoken === null ? [] : inYearOf(date, spoken.date.date);
      if (date.sameMonth === true) return spoken === null ? date : inMonthOf(date, spoken.date);
      if (date.stay === true) return this.#dayOfStay(date, sentence.story);
      if (date.thence === undefined || base === null) return date;
      const [day, ahead] = [stepped(base.date, date.thence), stepped(base.ahead, date.thence)];
      return day === null || ahead === null ? date : { ...date, date: day, ahead };
    });
  }

  /** "On the second day": of the visit, where the story has said when it began; "on the last day", when it ended. */
  #dayOfStay(date: DateMention, story: number): DateMention[] {
    if (this.#stay === null || this.#stay.story !== story || date.thence === undefined) return [];
    const { date: first, last } = this.#stay.date;
    const day = date.thence.count < 0 ? (last ?? null) : stepped(first, date.thence);
    return day === null || (last !== undefined && day > last) ? [] : [{ ...date, date: day, ahead: day }];
  }

  /** The date that the paragraph, or the heading over it, has given already. */
  carried(scene: Scene): DateMention | null {
    return this.#carried(scene)[0] ?? null;
  }

  #carried({ sentence }: Scene): readonly DateMention[] {
    return this.#last !== null && (this.#last.paragraph === sentence.paragraph || this.#last.heading)
      ? this.#last.dates
      : [];
  }

  /** The same, or else the day of the talks of which the paragraph before told. */
  #spokenOf(scene: Scene): readonly DateMention[] {
    const carried = this.#carried(scene);
    return carried.length > 0 ? carried : (this.#last?.dates ?? []);
  }

  /**
   * When an event took or takes place: its own date, the paragraph's, and for what happened or was called off the story's day. Of several days
   * the first, when the guests came and met; what they agreed on stands at the end.
   */
  dateOf(near: readonly DateMention[], status: Status, spot: Spot, scene: Scene): PartialDate | null {
    if (near.length === 0 && status === "happened" && isOften(spot, scene)) return null;
    const { relation } = spot.cue;
    const carried = status === "happened" ? this.#spokenOf(scene) : this.#carried(scene);
    const isOpen = (date: DateMention) => status !== "happened" || !isRatherAhead(date, scene.published);
    const date = [...near.filter((own) => isTold(own, spot, scene) || isOpen(own)), ...carried.filter(isOpen)]
      .map((found) => (status === "happened" ? backward(found, scene.published) : found))
      .find((found) => fits(found, status, scene.published));
    if (date !== undefined && status === "planned") return date.ahead;
    if (date === undefined && status === "planned") return null;
    if (date !== undefined && status === "cancelled" && isAheadOf(date, spot, scene)) return date.ahead;
    const whole = relation === "visited" && date !== undefined ? near.find((range) => spans(range, date)) : undefined;
    const day = whole ?? date ?? this.#leads.get(scene.sentence.story) ?? null;
    return day === null ? null : relation === "agreed on" && day.last !== undefined ? day.last : day.date;
  }
}

/** "They have met a dozen times since": on no day that one could name. */
function isOften({ cue, from, to }: Spot, { sentence, lexicon }: Scene): boolean {
  const { perfect = [] } = lexicon.language.auxiliaries ?? {};
  const isPerfect = [from, from - 1].some((at) => perfect.includes(sentence.tokens[at]?.folded ?? ""));
  if (cue.shape === "noun" || !isPerfect) return false;
  for (let at = to; at < to + OFTEN; at++) {
    if (hitAt(sentence, at, "often") !== null) return true;
    if (hitAt(sentence, at, "subordinator") !== null || hitAt(sentence, at, "relative") !== null) return false;
  }
  return false;
}

/** "The Ukrainian minister, Dmytro Koval, more than eleven" */
const OFTEN = 10;

/** Whether what came to nothing was to be on the day to come: "will not travel in September", or the nearer day. */
function isAheadOf(date: DateMention, { from, to }: Spot, { published, signs }: Scene): boolean {
  const isFuture = signs.some(
    ({ says, hit }) =>
      says === "planned" &&
      hit.from >= from - 1 &&
      hit.to <= to &&
      signs.some((off) => off.says === "cancelled" && holds(off.hit, hit)),
  );
  return (!date.sure && isFuture && date.from >= to) || nearerOf(date, published) !== date.date;
}

/** The dates a sentence gives to those after it: its first cue's first; what stands in an aside dates that alone. */
function givenBy(scene: Scene): DateMention[] {
  const dates = scene.dates.filter((date) => !isBackground(date, scene));
  const [main] = scene.spots;
  return main === undefined ? dates.reverse() : datesNear(main, { ...scene, dates });
}

/** "Was in Brussels on Monday": what is told as done names a past day, and none of what the next sentence has to come. */
function toldBy({ spots: [main], signs }: Scene, dates: DateMention[]): DateMention[] {
  const isDone = main?.cue.tense === "past" && main.cue.relation !== "agreed on" && main.cue.status === undefined;
  if (!isDone || signs.length > 0) return dates;
  return dates.map((date) =>
    date.sure || date.date === date.ahead || !isDay(date.date) ? date : { ...date, ahead: date.date, told: true },
  );
}

/** Whether a sentence gives the day of a meeting or an agreement of these last days. */
function tellsOfTalks({ date }: DateMention, { spots, published }: Scene): boolean {
  const [main] = spots;
  if (main === undefined || main.cue.relation === "visited" || !isDay(date) || !isDay(published)) return false;
  return date < published && Date.parse(published) - Date.parse(date) < RECENT;
}

/** "On 10 March", said in November of what has happened: the one past, though that to come is nearer. */
function backward(found: DateMention, published: PartialDate | null): DateMention {
  if (found.sure || !isDay(published) || !isDay(found.date) || found.date <= published) return found;
  const [year, month, day] = found.date.split("-").map(Number);
  const before = isoDay((year ?? 0) - 1, month ?? 0, day ?? 0);
  // A few weeks ahead it is what the event is about: "agreed to meet on 3 May".
  const far = Date.parse(found.date) - Date.parse(published) > FAR;
  return before === null || !far ? found : { ...found, date: before };
}

/** A line over others that gives their day: "ISNIN (16 Nov)", "Hari ini menyaksikan ketibaan:"; the day of publication is no such. */
function isHeading(date: DateMention, { sentence, published }: Scene): boolean {
  return (
    sentence.tokens.length <= HEADING &&
    date.date !== published &&
    (isAlone(date, sentence) || !/^[.!?؟]$/.test(sentence.tokens.at(-1)?.folded ?? ""))
  );
}

/** "Senin, 16 Juni." */
function isAlone({ from, to }: DateMention, { tokens }: Scene["sentence"]): boolean {
  return tokens.every(({ kind }, at) => kind === "mark" || (from <= at && at < to));
}

/** What has happened was not agreed "by December 2030", which is its object's date; nor is to come what a past day is named for. */
function fits(date: DateMention, status: Status, published: PartialDate | null): boolean {
  if (published === null || status === "cancelled") return true;
  if (status === "planned") return date.told !== true && date.ahead >= published.slice(0, date.ahead.length);
  return date.date.slice(0, published.length) <= published.slice(0, date.date.length);
}

/** "Ended on Monday a visit that lasted from Friday to Monday": the days of the whole visit. */
function spans({ date, last }: DateMention, day: DateMention): boolean {
  return last !== undefined && isDay(day.date) && date <= day.date && day.date <= last;
}

/** Whether a cue surely tells of the past day beside it: "in July they met", "met in July", but not "met to speak of the summit in July". */
function isTold(date: DateMention, { cue, from, to }: Spot, { hasMarker, sentence }: Scene): boolean {
  if (date.to <= from) return true;
  if (cue.shape !== "verb" || cue.tense !== "past") return false;
  for (let at = to; at < date.from; at++)
    if (hasMarker(at) && markerAt(sentence, at, "to", "for") !== null) return false;
  return true;
}

/** "In July", said in June: next month, not eleven months ago. */
function isRatherAhead({ sure, date, ahead }: DateMention, published: PartialDate | null): boolean {
  return (
    published !== null &&
    !sure &&
    ahead.length === 7 &&
    ahead > date &&
    Date.parse(`${ahead}-15`) - Date.parse(published) <= QUARTER
  );
}

/** The day of the news: the date beside the first cues of its first sentences when it is not long past, else the day it was published. */
function leadDate(scenes: readonly Scene[]): Day | null {
  const published = scenes[0]?.published ?? null;
  const isRecent = ({ date }: Day) =>
    isDay(date) && (published === null || (date <= published && Date.parse(published) - Date.parse(date) < RECENT));
  const beside = scenes
    .flatMap((scene) => scene.spots.slice(0, 2).map((spot) => ({ scene, date: dateNear(spot, scene) })))
    .flatMap(({ scene, date }) =>
      date !== null && isRecent(date) ? [{ date, aside: isBackground(date, scene) }] : [],
    );
  const told = (aside: boolean) => mostFrequent(beside.filter((day) => day.aside === aside).map(({ date }) => date));
  return told(false) ?? openingDay(scenes, isRecent) ?? told(true) ?? (published === null ? null : { date: published });
}

/** Where no cue was found at the head, a weekday or "today" there is the day of the news all the same. */
function openingDay(scenes: readonly Scene[], isRecent: (day: Day) => boolean): Day | null {
  const opening = scenes.filter(({ sentence }) => sentence.tokens.length > HEADING).slice(0, OPENING);
  const isNews = (date: DateMention, scene: Scene) =>
    !isBackground(date, scene) &&
    (!date.sure || date.date !== scene.published || hitAt(scene.sentence, date.from, "days") !== null);
  const days = opening.flatMap((scene) => scene.dates.filter((date) => isNews(date, scene)));
  return days.find(isRecent) ?? null;
}

function mostFrequent(days: readonly Day[]): Day | null {
  const count = ({ date }: Day) => days.filter((other) => other.date === date).length;
  return days.reduce<Day | null>((best, day) => (best === null || count(day) > count(best) ? day : best), null);
}

const RECENT = 3.5 * 86_400_000;
