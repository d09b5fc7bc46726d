import { isDay } from "../dates/calendar.ts";
import type { DateMention } from "../dates/find.ts";
import type { PartialDate, Status } from "../types.ts";
import { dateNear } from "./circumstances.ts";
import type { Scene } from "./scene.ts";

const LEAD = 8;
const HEADING = 8;

/**
 * What day it is in the story: events without a date of their own happened on the day the paragraph, or the story's first sentences, speak of.
 */
export class Clock {
  readonly #leads = new Map<number, PartialDate>();
  #last: { readonly date: DateMention; readonly paragraph: number; readonly heading: boolean } | null = null;

  constructor(scenes: readonly Scene[]) {
    const stories = new Set(scenes.map((scene) => scene.sentence.story));
    for (const story of stories) {
      const lead = leadDate(scenes.filter((scene) => scene.sentence.story === story).slice(0, LEAD));
      if (lead !== null) this.#leads.set(story, lead);
    }
  }

  /** Goes on to the next sentence. */
  hear({ sentence, dates }: Scene): void {
    const date = dates.at(-1);
    if (date !== undefined)
      this.#last = { date, paragraph: sentence.paragraph, heading: sentence.tokens.length <= HEADING };
    else if (this.#last !== null && !this.#last.heading && this.#last.paragraph < sentence.paragraph) this.#last = null;
  }

  /** The date that the paragraph, or the heading over it, has given already. */
  carried(scene: Scene): DateMention | null {
    return this.#last !== null && (this.#last.paragraph === scene.sentence.paragraph || this.#last.heading)
      ? this.#last.date
      : null;
  }

  /** When an event took or takes place: its own date, the paragraph's, and for what happened or was called off the story's day. */
  dateOf(near: DateMention | null, status: Status, scene: Scene): PartialDate | null {
    const date =
      [near, this.carried(scene)].find((found) => found != null && fits(found, status, scene.published)) ?? null;
    if (date !== null) return status === "planned" ? date.ahead : date.date;
    return status !== "planned" ? (this.#leads.get(scene.sentence.story) ?? null) : null;
  }
}

/** What has happened was not agreed "by December 2030": that is its object's date. */
function fits(date: DateMention, status: Status, published: PartialDate | null): boolean {
  return (
    status !== "happened" ||
    published === null ||
    date.date.slice(0, published.length) <= published.slice(0, date.date.length)
  );
}

/** The day of the news: the date beside the first cues of its first sentences when it is not long past, else the day it was published. */
function leadDate(scenes: readonly Scene[]): PartialDate | null {
  const published = scenes[0]?.published ?? null;
  const days = scenes
    .flatMap((scene) => scene.spots.slice(0, 2).map((spot) => dateNear(spot, scene)?.date ?? null))
    .filter(isDay);
  const recent = days.filter(
    (day) => published === null || (day <= published && Date.parse(published) - Date.parse(day) < RECENT),
  );
  return mostFrequent(recent) ?? (isDay(published) ? published : null);
}

function mostFrequent(days: readonly PartialDate[]): PartialDate | null {
  const count = (day: PartialDate) => days.filter((other) => other === day).length;
  return days.reduce<PartialDate | null>((best, day) => (best === null || count(day) > count(best) ? day : best), null);
}

const RECENT = 3.5 * 86_400_000;
