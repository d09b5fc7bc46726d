import type { Language, Words } from "../src/languages/language.ts";
import type { Lexicon } from "../src/languages/lexicon.ts";
import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import type { Mention } from "../src/recognition/mention.ts";
import { recognize } from "../src/stages/recognize.ts";
import { type Resolution, resolve } from "../src/stages/resolve.ts";
import { segment } from "../src/stages/segment.ts";
import type { Actor, Article, Claim, Extraction, LanguageCode } from "../src/types.ts";
import weights from "../src/weights/weights.json" with { type: "json" };

/** The day the packs' examples are published: a Wednesday. */
export const wednesday = "2025-03-12";

export function article(text: string, more: Partial<Article> = {}): Article {
  return { id: "a", text, title: null, url: null, published: null, language: null, ...more };
}

/** A pack made ready, by its code. */
export function pack(code: LanguageCode): Lexicon {
  const found = packs().find(({ language }) => language.code === code);
  if (found === undefined) throw new Error(`no pack reads ${code}`);
  return found;
}

/** What stands for an actor in a text. */
export function mentionsIn(code: LanguageCode, text: string): Mention[] {
  return recognize(segment(article(text), pack(code)), text, pack(code));
}

/** Who the actors of a text are. */
export function resolutionOf(code: LanguageCode, text: string): Resolution {
  const sentences = segment(article(text), pack(code));
  return resolve(recognize(sentences, text, pack(code)), sentences, article(text), pack(code), weights.actors);
}

/** What a text in a language says, published on the Wednesday. */
export function extraction(code: LanguageCode, text: string, published: string | null = wednesday): Extraction {
  const found = extractWith(packs(), article(text, { language: code, published }));
  if (found === null) throw new Error(`no pack reads ${code}`);
  return found;
}

/** An actor as examples name it: a country by its code, others by name. */
export function nameOf({ actors }: Extraction, id: string): string {
  const actor = actors.find((one) => one.id === id);
  return actor === undefined ? `unknown ${id}` : shortName(actor);
}

export function shortName(actor: Actor): string {
  return actor.kind === "country" ? (actor.known ?? actor.name) : actor.name;
}

/** A claim as the packs' examples write it: "A | met with | B | happened | 2025-03-11 | call". */
export function factOf(found: Extraction, claim: Claim): string {
  const { source, relation, target, status, date } = claim;
  const call = claim.relation === "met with" && claim.mode === "call" ? ["call"] : [];
  return [nameOf(found, source), relation, nameOf(found, target), status, date ?? "-", ...call].join(" | ");
}

/** A language of no words, to which a test adds those it is about. */
export function language(more: Partial<Omit<Language, "words">> & { readonly words?: Partial<Words> } = {}): Language {
  return {
    code: "xx",
    name: "Test",
    english: "Test",
    script: "latin",
    order: "verb second",
    adjectives: "before noun",
    capitals: true,
    names: { honorifics: [], particles: [], given: [], misleading: [] },
    roles: { roles: [], heads: [], fields: [], modifiers: [], ranks: [] },
    organizations: { openers: [], closers: [], inner: [] },
    pastPlans: [],
    places: [],
    cities: [],
    dates: {
      months: [],
      weekdays: [],
      days: [],
      weeks: [],
      monthsAway: [],
      yearsAway: [],
      directions: [],
      numbers: [],
      units: { day: [], week: [], month: [], year: [] },
      ago: [],
      hence: [],
      thence: { days: [], bareDays: [], before: [], after: [], of: [] },
      bounds: [],
      yearSigns: [],
    },
    statuses: { planned: [], cancelled: [], denied: [], negations: [], hypothetical: [], happened: [] },
    cues: [],
    boilerplate: { readAlso: [], secondStory: [], tags: [], furniture: [], captions: [], bylines: [] },
    ...more,
    words: { ...noWords, ...more.words },
  };
}

const noWords: Words = {
  telling: [],
  abbreviations: [],
  markers: {
    with: [],
    between: [],
    and: [],
    to: [],
    from: [],
    by: [],
    in: [],
    of: [],
    for: [],
    on: [],
    as: [],
    behalf: [],
    via: [],
    against: [],
  },
  proclitics: [],
  enclitics: [],
  pronouns: { singular: [], plural: [], possessive: [], we: [], i: [], guest: [], host: [] },
  genders: { female: [], male: [] },
  pairs: { countries: [], people: [], sides: [], three: [] },
  counterparts: { one: [], many: [] },
  saying: [],
  relatives: [],
  subordinators: [],
  contrasts: [],
  accompanying: [],
  respectively: [],
  briefings: [],
  quoting: [],
  settings: [],
  common: [],
};
