import { addMonths, isDay } from "../dates/calendar.ts";
import type { DateMention } from "../dates/find.ts";
import type { Option } from "./options.ts";
import type { Scene, Spot } from "./scene.ts";

/** Months after which another may hold an office. */
const TERM = 12;

/** "The last Fijian foreign minister to come was here in 2012", "kunjungan terakhir menlu Fiji": a country's office, long ago, is not who holds it now. */
export function isOfFormerHolder(
  { sides }: Option,
  { cue }: Spot,
  { date }: DateMention,
  { published }: Scene,
): boolean {
  if (cue.relation !== "visited" || !isDay(published)) return false;
  if (date >= addMonths(published, -TERM).slice(0, date.length)) return false;
  const [visitor, other] = sides[0]?.group?.references ?? [];
  if (visitor === undefined || other !== undefined) return false;
  const { form, country, from, to } = visitor.mention;
  return form === "role" && country !== null && to - from > 1;
}
