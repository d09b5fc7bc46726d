import { fold } from "../text/fold.ts";
import { type Hit, Phrases, type Variant } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";
import type { CountryCode } from "../types.ts";
import { doubtfulNames } from "../world/ambiguous.ts";
import { cities } from "../world/cities/index.ts";
import { countries } from "../world/countries.ts";
import { familyNames, givenNames, namesBySex } from "../world/given-names.ts";
import { organizations } from "../world/organizations.ts";
import type { Cue, Determiner, Language, Marker, StatusWords, Words } from "./language.ts";

/** What a word or phrase can mean. One phrase may mean several things; the stages choose. */
export type Meaning =
  | { readonly kind: "marker"; readonly marker: Marker }
  | {
      readonly kind: "country";
      readonly code: CountryCode;
      readonly form: "name" | "demonym" | "capital" | "seat";
      /** The name with its vowel signs, where it is written with some: "عُمان". */
      readonly spelled: string | null;
    }
  | { readonly kind: "city"; readonly code: CountryCode }
  | {
      readonly kind: "known organization";
      readonly key: string;
      readonly country: CountryCode | null;
      readonly media: boolean;
    }
  | { readonly kind: "role"; readonly title: string; readonly plural: boolean; readonly leads: boolean }
  | { readonly kind: "head"; readonly title: string; readonly plural: boolean; readonly leads: boolean }
  | { readonly kind: "field"; readonly title: string }
  | { readonly kind: "modifier"; readonly title: string }
  | { readonly kind: "rank"; readonly title: string; readonly plural: boolean }
  | { readonly kind: "opener" | "closer"; readonly type: string; readonly whole: boolean }
  | { readonly kind: "bodies"; readonly type: string }
  | { readonly kind: "pronoun"; readonly person: keyof Words["pronouns"] }
  | { readonly kind: "pair"; readonly of: keyof Words["pairs"] }
  | { readonly kind: "determiner"; readonly form: Determiner }
  | { readonly kind: "gender"; readonly gender: "female" | "male" }
  | { readonly kind: "counterpart"; readonly many: boolean }
  | { readonly kind: "status"; readonly says: keyof StatusWords }
  | { readonly kind: "cue"; readonly cue: Cue }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "day of month"; readonly day: number }
  | { readonly kind: "weekday"; readonly weekday: number }
  | {
      readonly kind: "days" | "weeks" | "months" | "years" | "direction" | "days then" | "days then, bare";
      readonly offset: number;
    }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unit"; readonly unit: "day" | "week" | "month" | "year" }
  | { readonly kind: Plain };

type Plain =
  | "article"
  | "attitude"
  | "quantifier"
  | "also"
  | "turn"
  | "firstPerson"
  | "state"
  | "epithet"
  | "accredited"
  | "origin"
  | "side"
  | "leading"
  | "represented"
  | "members"
  | "kin"
  | "royal"
  | "relation"
  | "honorific"
  | "particle"
  | "called"
  | "misleading"
  | "place noun"
  | "saying"
  | "relative"
  | "aside"
  | "subordinator"
  | "contrast"
  | "accompanying"
  | "respectively"
  | "sequel"
  | "witness"
  | "witnessed"
  | "send"
  | "sent"
  | "several"
  | "attending"
  | "briefing"
  | "setting"
  | "quoting"
  | "inner"
  | "body noun"
  | "common"
  | "no name"
  | "ago"
  | "hence"
  | "before then"
  | "after then"
  | "of then"
  | "year then"
  | "several units"
  | "bound"
  | "year sign"
  | "before month"
  | "ordinal"
  | "read also"
  | "put off"
  | "put off to"
  | "second story"
  | "tags"
  | "furniture"
  | "caption"
  | "byline";

export type Found = Hit<Meaning>;

/** A pack made ready for matching: one tree of all its phrases, and the world's names. */
export interface Lexicon {
  readonly language: Language;
  /** The hits that start at each token, longest first. */
  readonly match: (tokens: readonly Token[]) => (readonly Found[])[];
  /** A folded word without its clitics, itself first. */
  readonly stems: (folded: string) => readonly Variant[];
  /** Name words written with or without a space before the next. */
  readonly joined: ReadonlySet<string>;
  readonly isGiven: (folded: string) => boolean;
  /** A given name that is a common word too. */
  readonly isHomonym: (folded: string) => boolean;
  /** Whose given name it is, where only women or only men bear it. */
  readonly genderOf: (folded: string) => "female" | "male" | null;
  readonly isFamily: (folded: string) => boolean;
  readonly isCommon: (folded: string) => boolean;
  /** A place's name that is a word or a person's name as well ("Chad", "مالي"): believed only with a reason. */
  readonly isDoubtful: (folded: string) => boolean;
  /** Whether a folded word opens with the article written onto it: "الوزير". */
  readonly hasArticle: (folded: string) => boolean;
  /** Whether a folded word opens with "for the" written onto it: "للتنمية". */
  readonly isForThe: (folded: string) => boolean;
  /** Whether a folded word ends as a woman's word does. */
  readonly isFeminine: (folded: string) => boolean;
  readonly telling: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

/**
 * Makes a pack ready for matching; done once a pack, since it takes some tens of milliseconds.
 *
 * @param gazetteers false leaves out the world's lists of given and family names, cities and organizations, to see what they bring.
 */
export function lexicon(language: Language, { gazetteers = true } = {}): Lexicon {
  const clitics = {
    before: language.words.proclitics.map(({ form, marker, restore = "" }) => ({
      form: fold(form),
      marker,
      restore: fold(restore),
    })),
    after: language.words.enclitics.map(({ form, restore, pronoun }) => ({
      form: fold(form),
      restore: fold(restore),
      pronoun,
    })),
  };
  const phrases = new Phrases<Meaning>(entries(language, gazetteers), clitics);
  const given = new Set(gazetteers ? [...givenNames[language.script], ...language.names.given].map(fold) : []);
  const homonyms = new Set((language.names.homonyms ?? []).map(fold));
  const { female, male } = namesBySex[language.script];
  const women = new Set(gazetteers ? female.map(fold) : []);
  const men = new Set(gazetteers ? male.map(fold) : []);
  const family = new Set(gazetteers ? familyNames[language.script].map(fold) : []);
  const common = new Set(language.words.common.map(fold));
  const doubtful = new Set((doubtfulNames[language.code as "en"] ?? []).map(fold));
  const { spelling } = language;
  const [article = "", forThe = "", feminine = ""] = [spelling?.article, spelling?.forThe, spelling?.feminine].map(
    (letters) => fold(letters ?? ""),
  );
  return {
    language,
    match: (tokens) => phrases.matches(tokens),
    stems: (folded) => phrases.stems(folded),
    joined: new Set((language.names.joined ?? []).map(fold)),
    isGiven: (folded) => given.has(folded),
    isHomonym: (folded) => homonyms.has(folded),
    genderOf: (folded) => (women.has(folded) === men.has(folded) ? null : women.has(folded) ? "female" : "male"),
    isFamily: (folded) => family.has(folded),
    isCommon: (folded) => common.has(folded),
    isDoubtful: (folded) => doubtful.has(folded),
    hasArticle: (folded) => spelling !== undefined && folded.startsWith(article),
    isForThe: (folded) => spelling !== undefined && folded.startsWith(forThe),
    isFeminine: (folded) => spelling !== undefined && folded.endsWith(feminine),
    telling: new Set(language.words.telling.map(fold)),
    abbreviations: new Set(language.words.abbreviations.map((word) => fold(word).replace(/\.$/, ""))),
  };
}

function* entries(language: Language, gazetteers: boolean): Generator<readonly [string, Meaning]> {
  yield* wordEntries(language.words);
  yield* placeEntries(language, gazetteers);
  yield* organizationEntries(language, gazetteers);
  yield* roleEntries(language);
  yield* dateEntries(language);
  for (const says of ["planned", "cancelled", "denied", "negations", "hypothetical", "happened"] as const) {
    yield* each(language.statuses[says], { kind: "status", says });
  }
  yield* each(language.postponed?.words ?? [], { kind: "put off" });
  yield* each(language.postponed?.to ?? [], { kind: "put off to" });
  for (const cue of language.cues) yield* each(cue.phrases, { kind: "cue", cue });
  const { readAlso, secondStory, tags, furniture, captions, bylines } = language.boilerplate;
  yield* each(readAlso, { kind: "read also" });
  yield* each(secondStory, { kind: "second story" });
  yield* each(tags, { kind: "tags" });
  yield* each(furniture, { kind: "furniture" });
  yield* each(captions, { kind: "caption" });
  yield* each(bylines, { kind: "byline" });
  yield* belongingEntries(language);
  yield* each(language.attitudes ?? [], { kind: "attitude" });
  yield* each(language.turns ?? [], { kind: "turn" });
}

function* belongingEntries({ belonging }: Language): Generator<readonly [string, Meaning]> {
  if (belonging === undefined) return;
  yield* each(belonging.articles, { kind: "article" });
  yield* each(belonging.states, { kind: "state" });
  yield* each(belonging.epithets, { kind: "epithet" });
  yield* each(belonging.accredited, { kind: "accredited" });
  yield* each(belonging.origins, { kind: "origin" });
  yield* each(belonging.sides, { kind: "side" });
  yield* each(belonging.leading, { kind: "leading" });
  yield* each(belonging.represented, { kind: "represented" });
  yield* each(belonging.members, { kind: "members" });
  yield* each(belonging.kin, { kind: "kin" });
  yield* each(belonging.relations ?? [], { kind: "relation" });
}

function* wordEntries(words: Words): Generator<readonly [string, Meaning]> {
  for (const [marker, phrases] of Object.entries(words.markers) as [Marker, readonly string[]][])
    yield* each(phrases, { kind: "marker", marker });
  for (const [person, phrases] of Object.entries(words.pronouns) as [keyof Words["pronouns"], readonly string[]][])
    yield* each(phrases, { kind: "pronoun", person });
  yield* each(words.firstPerson ?? [], { kind: "firstPerson" });
  for (const [of, phrases] of Object.entries(words.pairs) as [keyof Words["pairs"], readonly string[]][])
    yield* each(phrases, { kind: "pair", of });
  for (const form of ["definite", "indefinite", "possessive"] as const)
    yield* each(words.determiners?.[form] ?? [], { kind: "determiner", form });
  yield* each(words.quantifiers ?? [], { kind: "quantifier" });
  yield* each(words.also ?? [], { kind: "also" });
  yield* each(words.counterparts.one, { kind: "counterpart", many: false });
  yield* each(words.counterparts.many, { kind: "counterpart", many: true });
  for (const gender of ["female", "male"] as const) yield* each(words.genders[gender], { kind: "gender", gender });
  yield* each(words.royals ?? [], { kind: "royal" });
  yield* each(words.saying, { kind: "saying" });
  yield* each(words.relatives, { kind: "relative" });
  yield* each(words.asides ?? [], { kind: "aside" });
  yield* each(words.subordinators, { kind: "subordinator" });
  yield* each(words.contrasts, { kind: "contrast" });
  yield* each(words.accompanying, { kind: "accompanying" });
  yield* each(words.respectively, { kind: "respectively" });
  yield* each(words.sequels ?? [], { kind: "sequel" });
  yield* each(words.witnesses?.verbs ?? [], { kind: "witness" });
  yield* each(words.witnesses?.behind ?? [], { kind: "witnessed" });
  yield* each(words.senders?.verbs ?? [], { kind: "send" });
  yield* each(words.senders?.behind ?? [], { kind: "sent" });
  yield* each(words.attending ?? [], { kind: "attending" });
  yield* each(words.several ?? [], { kind: "several" });
  yield* each(words.briefings, { kind: "briefing" });
  yield* each(words.settings, { kind: "setting" });
  yield* each(words.quoting, { kind: "quoting" });
  yield* each(words.common, { kind: "common" });
}

function* placeEntries(language: Language, gazetteers: boolean): Generator<readonly [string, Meaning]> {
  for (const { code, names } of countries) {
    yield* eachCountry(names[language.code as "en"] ?? [], code, "name");
    // "Russia" stands in Malay papers beside "Rusia".
    if (language.script === "latin") yield* eachCountry(names.en, code, "name");
  }
  for (const { code, aliases, demonyms, capitals, seats } of language.places) {
    yield* eachCountry(aliases, code, "name");
    yield* eachCountry(demonyms, code, "demonym");
    yield* eachCountry(capitals, code, "capital");
    yield* eachCountry(seats ?? [], code, "seat");
  }
  if (!gazetteers) return;
  for (const { name, code } of language.cities) yield [name, { kind: "city", code }];
  if (language.script === "latin") for (const { name, code } of cities) yield [name, { kind: "city", code }];
}

function* eachCountry(
  names: readonly string[],
  code: CountryCode,
  form: "name" | "demonym" | "capital" | "seat",
): Generator<readonly [string, Meaning]> {
  const plain: Meaning = { kind: "country", code, form, spelled: null };
  for (const name of names) {
    const spelled = name.normalize("NFC");
    yield [name, VOWELLED.test(spelled) ? { ...plain, spelled } : plain];
  }
}

/** A sign above or below an Arabic letter. */
const VOWELLED = /\p{Script=Arabic}\p{M}/u;

function* organizationEntries(language: Language, gazetteers: boolean): Generator<readonly [string, Meaning]> {
  for (const organization of gazetteers ? organizations : []) {
    const names = organization.names[language.code as "en"] ?? [];
    const meaning: Meaning = {
      kind: "known organization",
      key: organization.key,
      country: organization.country,
      media: organization.news || organization.platform,
    };
    yield* each(names, meaning);
  }
  const { openers, closers } = language.organizations;
  for (const [kind, list] of [["opener", openers] as const, ["closer", closers] as const])
    for (const { kind: type, words, whole } of list) yield* each(words, { kind, type, whole: whole === true });
  for (const { kind: type, plural = [] } of closers) yield* each(plural, { kind: "bodies", type });
  yield* each(language.organizations.inner, { kind: "inner" });
  yield* each(language.organizations.nouns ?? [], { kind: "body noun" });
}

function* roleEntries({
  roles: { roles, heads, fields, modifiers, ranks },
  names,
}: Language): Generator<readonly [string, Meaning]> {
  for (const [kind, list] of [
    ["role", roles],
    ["head", heads],
  ] as const) {
    for (const { title, words, plural, leads } of list) {
      yield* each(words, { kind, title, plural: false, leads: leads === true });
      yield* each(plural ?? [], { kind, title, plural: true, leads: leads === true });
    }
  }
  for (const { title, words } of fields) yield* each(words, { kind: "field", title });
  for (const { title, words } of modifiers) yield* each(words, { kind: "modifier", title });
  for (const { title, words, plural } of ranks) {
    yield* each(words, { kind: "rank", title, plural: false });
    yield* each(plural ?? [], { kind: "rank", title, plural: true });
  }
  yield* each(names.honorifics, { kind: "honorific" });
  yield* each(names.particles, { kind: "particle" });
  yield* each(names.called ?? [], { kind: "called" });
  yield* each(names.misleading, { kind: "misleading" });
  yield* each(names.placeNouns ?? [], { kind: "place noun" });
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const ORDINALS = ["nd", "rd", "st", "th"];

function* dateEntries({ dates }: Language): Generator<readonly [string, Meaning]> {
  for (const [index, words] of dates.months.entries()) yield* each(words, { kind: "month", month: index + 1 });
  yield* each(dates.ordinals ?? [], { kind: "ordinal" });
  // Feeds and sites write their dates in English whatever the article's language is.
  for (const [index, month] of MONTHS.entries()) yield [month, { kind: "month", month: index + 1 }];
  yield* each(ORDINALS, { kind: "ordinal" });
  for (const [index, words] of (dates.daysOfMonth ?? []).entries())
    yield* each(words, { kind: "day of month", day: index + 1 });
  yield* each(dates.beforeMonths ?? [], { kind: "before month" });
  for (const [weekday, words] of dates.weekdays.entries()) yield* each(words, { kind: "weekday", weekday });
  const offsets = [
    ["days", dates.days],
    ["weeks", dates.weeks],
    ["months", dates.monthsAway],
    ["years", dates.yearsAway],
    ["direction", dates.directions],
    ["days then", dates.thence.days],
    ["days then, bare", dates.thence.bareDays],
  ] as const;
  for (const [kind, list] of offsets) for (const { offset, words } of list) yield* each(words, { kind, offset });
  for (const { value, words } of dates.numbers) yield* each(words, { kind: "number", value });
  for (const unit of ["day", "week", "month", "year"] as const) yield* each(dates.units[unit], { kind: "unit", unit });
  yield* each(dates.ago, { kind: "ago" });
  yield* each(dates.hence, { kind: "hence" });
  yield* each(dates.thence.before, { kind: "before then" });
  yield* each(dates.thence.after, { kind: "after then" });
  yield* each(dates.thence.of, { kind: "of then" });
  yield* each(dates.thence.years ?? [], { kind: "year then" });
  yield* each(dates.several ?? [], { kind: "several units" });
  yield* each(dates.bounds, { kind: "bound" });
  yield* each(dates.yearSigns, { kind: "year sign" });
}

function* each(phrases: readonly string[], meaning: Meaning): Generator<readonly [string, Meaning]> {
  for (const phrase of phrases) yield [phrase, meaning];
}
