import { type Country, countries } from "./countries.ts";
import type { Told } from "./language.ts";
import { namesOf, type PersonName } from "./names.ts";
import { offices } from "./offices.ts";
import { makeRandom, type Random } from "./random.ts";

/** Somebody of the generated world. */
export interface Person {
  readonly at: number;
  readonly name: PersonName;
  readonly country: Country;
  readonly office: Told;
}

export type Plan = "happened" | "announced, then happened" | "planned only" | "announced, then cancelled";

/** A meeting of the generated world. */
export interface Meeting {
  readonly at: number;
  /** The host first. */
  readonly people: readonly Person[];
  /** Days since 1970. */
  readonly day: number;
  readonly call: boolean;
  /** Where the meeting was; the host's. */
  readonly host: Country;
  /** Whether the guest is told to have arrived. */
  readonly visit: boolean;
  /** Whether the two countries agreed on something. */
  readonly agreement: boolean;
  readonly topic: number;
  readonly plan: Plan;
  /** How many articles tell of it. */
  readonly articles: number;
}

export interface World {
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
}

/** 2015-01-01: the first day on which anybody meets. */
const firstDay = 16_436;
/** Days between two meetings of one person, so that which meeting an article means is never in doubt. */
const apart = 4;

/**
 * A world with as many meetings as so many articles tell of. The number of people grows with the power 0.7 of the number of articles, as new names grow in
 * news (Heaps' law); a few people meet often, most of them once or twice.
 */
export function makeWorld(articles: number, seed: number): World {
  const random = makeRandom(seed, 1);
  const people = peopleFor(Math.max(8, Math.round(4 * articles ** 0.7)), random);
  const meetings: Meeting[] = [];
  const days = new Map<number, Set<number>>();
  const pairs = new Set<string>();
  for (let told = 0; told < articles; ) {
    const meeting = meetingAmong(people, meetings.length, Math.max(365, articles / 25), random);
    if (!isNew(meeting, days, pairs)) continue;
    meetings.push(meeting);
    told += meeting.articles;
  }
  return { people, meetings };
}

function peopleFor(count: number, random: Random): Person[] {
  const names = new Map(countries.map(({ code, culture }) => [code, namesOf(culture, random)]));
  const people: Person[] = [];
  const open = [...countries];
  for (let at = 0; people.length < count && open.length > 0; at++) {
    const country = open[at % open.length];
    const name = country === undefined ? undefined : names.get(country.code)?.pop();
    if (country === undefined) break;
    if (name === undefined) open.splice(open.indexOf(country), 1);
    else people.push({ at: people.length, name, country, office: random.pick(offices) });
  }
  return people;
}

function meetingAmong(people: readonly Person[], at: number, span: number, random: Random): Meeting {
  // The square of chance makes the first of the list the busiest.
  const some = (): Person => people[Math.floor(random.number() ** 2 * people.length)] ?? random.pick(people);
  const chosen = new Set([some()]);
  const wanted = random.chance(0.1) ? 3 : 2;
  while (chosen.size < wanted) {
    const next = some();
    if (![...chosen].some((other) => isLike(other, next))) chosen.add(next);
  }
  const group = [...chosen];
  const call = group.length === 2 && random.chance(0.15);
  const share = random.number();
  const plan: Plan =
    share < 0.6
      ? "happened"
      : share < 0.9
        ? "announced, then happened"
        : share < 0.96
          ? "planned only"
          : "announced, then cancelled";
  const happens = plan === "happened" || plan === "announced, then happened";
  return {
    at,
    people: group,
    day: firstDay + random.below(span),
    call,
    host: group[0]?.country ?? random.pick(countries),
    visit: happens && !call && group.length === 2 && random.chance(0.4),
    agreement: happens && group.length === 2 && random.chance(0.3),
    topic: random.below(10),
    plan,
    articles: (plan === "happened" || plan === "planned only" ? 1 : 2) + random.below(6),
  };
}

/** Whether an article that names both might leave in doubt which of them it means: one country, or a name in common. */
export function isLike(a: Person, b: Person): boolean {
  return a.country === b.country || a.name.family.ar === b.name.family.ar || a.name.given.ar === b.name.given.ar;
}

/** Whether nobody of it meets within days of it, and its pairs never met before. */
function isNew(meeting: Meeting, days: Map<number, Set<number>>, pairs: Set<string>): boolean {
  const keys = meeting.people.map(({ at }) => at);
  const own = keys.flatMap((a) => keys.filter((b) => b > a).map((b) => `${a} ${b}`));
  const taken = keys.some((key) =>
    Array.from({ length: 2 * apart + 1 }, (_, k) => meeting.day + k - apart).some((day) => days.get(key)?.has(day)),
  );
  if (taken || own.some((pair) => pairs.has(pair))) return false;
  for (const pair of own) pairs.add(pair);
  for (const key of keys) days.set(key, (days.get(key) ?? new Set()).add(meeting.day));
  return true;
}
