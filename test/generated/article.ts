import { countries } from "./countries.ts";
import { dayPhrase, isoDay } from "./days.ts";
import { frames } from "./frames/index.ts";
import type { Language } from "./language.ts";
import { topics } from "./offices.ts";
import type { Random } from "./random.ts";
import type { Meeting, Person } from "./world.ts";

export type Status = "happened" | "planned" | "cancelled";

/** An article of a meeting, and perhaps of a second one. */
export interface Written {
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly language: Language;
}

/** What an article is to tell of a meeting. */
export interface Telling {
  readonly meeting: Meeting;
  readonly status: Status;
  readonly arrival: boolean;
  readonly agreement: boolean;
}

/** How somebody is called once the whole name has been said. */
export function shortName({ name, country }: Person, language: Language): string {
  return country.culture === "malay" ? name.given[language] : name.family[language];
}

/** The whole name as a language's newsrooms spell it. */
export function fullName({ name }: Person, language: Language): string {
  return `${name.given[language]} ${name.family[language]}`;
}

/** An article of eight to fifteen sentences: what was asked for, and around it sentences that tell of nothing. */
export function writeArticle(told: readonly Telling[], published: number, language: Language, random: Random): Written {
  const own = frames[language];
  const parts = told.map((one) => sentencesOf(one, published, language, random));
  const facts = parts.flatMap((sentences, at) => {
    if (at === 0) return sentences;
    const [lead = "", ...rest] = sentences;
    return [`${random.pick(own.meanwhile)} ${lead}`, ...rest];
  });
  const wanted = Math.max(8 + random.below(8) - facts.length, 3);
  const filler = picked(own.filler, wanted, random).map((sentence) => fill(sentence, emptyOf(language, random)));
  const [first] = told;
  const title = first === undefined ? "" : headline(first, published, language, random);
  const body = mixed(facts, filler, random);
  const paragraphs = Array.from({ length: Math.ceil(body.length / 2) }, (_, at) =>
    body.slice(2 * at, 2 * at + 2).join(" "),
  );
  return { title, text: `${[title, ...paragraphs].join("\n\n")}\n`, published: isoDay(published), language };
}

function headline({ meeting, status }: Telling, published: number, language: Language, random: Random): string {
  const own = frames[language];
  const paired = status === "happened" && meeting.people.length === 2;
  const frame = random.pick(paired ? [...own.headline, ...own.headlineMet] : own.headline);
  return capital(fill(frame, valuesOf(meeting, published, language)));
}

function sentencesOf(told: Telling, published: number, language: Language, random: Random): string[] {
  const own = frames[language];
  const values = valuesOf(told.meeting, published, language);
  const say = (list: readonly string[]): string => capital(fill(random.pick(list), values));
  const lead = say(framesFor(told, language));
  const after = told.status === "happened" ? picked(own.after, 1 + random.below(3), random) : [];
  const follow = after.map((frame) => capital(fill(frame, values)));
  return [
    ...(told.arrival ? [say(own.arrived)] : []),
    lead,
    ...follow.slice(0, 1),
    ...(told.agreement ? [say(own.agreed)] : []),
    ...follow.slice(1),
  ];
}

function framesFor({ meeting, status }: Telling, language: Language): readonly string[] {
  const own = frames[language];
  if (status === "cancelled") return own.cancelled;
  if (status === "planned") return meeting.call ? own.plannedCall : own.planned;
  if (meeting.call) return own.called;
  return meeting.people.length > 2 ? own.trilateral : [...own.met, ...own.hosted];
}

type Values = Readonly<Record<string, string>>;

function valuesOf(meeting: Meeting, published: number, language: Language): Values {
  const [a, b, c] = meeting.people;
  const long = (person: Person | undefined): string =>
    person === undefined
      ? ""
      : frames[language].person(person.office[language], person.country, fullName(person, language));
  const short = (person: Person | undefined): string => (person === undefined ? "" : shortName(person, language));
  return {
    a: long(a),
    b: long(b),
    c: long(c),
    A: short(a),
    B: short(b),
    ca: a?.country.name[language] ?? "",
    cb: b?.country.name[language] ?? "",
    where: meeting.host.capital[language],
    cwhere: meeting.host.name[language],
    when: dayPhrase(meeting.day, published, language),
    topic: topics[meeting.topic]?.[language] ?? "",
  };
}

/** For sentences that tell of nothing. */
function emptyOf(language: Language, random: Random): Values {
  return { n: String(2 + random.below(60)), city: random.pick(countries).capital[language] };
}

function fill(frame: string, values: Values): string {
  return frame.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Some of a list, each once. */
function picked<T>(list: readonly T[], count: number, random: Random): T[] {
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)).flat();
}

/** The facts in their order, the first of them first, the filler between them. */
function mixed(facts: readonly string[], filler: readonly string[], random: Random): string[] {
  const [lead = "", ...rest] = facts;
  const open = [...filler];
  const body = rest.flatMap((fact) => (random.chance(0.4) ? [...open.splice(0, 1), fact] : [fact]));
  return [lead, ...body, ...open];
}
