import type { CountryCode } from "../types.ts";
import { cities } from "../world/cities/index.ts";
import { countries } from "../world/countries.ts";
import { organizations } from "../world/organizations.ts";
import { pageFurniture } from "../world/page-furniture.ts";
import { trades } from "../world/trades.ts";
import type { Language, Marker, Words } from "./language.ts";
import type { Meaning } from "./lexicon.ts";
import { cuesInTenses } from "./tenses.ts";

/**
 * The phrases of a pack and of the world's lists, each with what it means; a phrase comes once for each meaning.
 *
 * @param gazetteers false leaves out the world's cities and organizations.
 */
export function* entries(language: Language, gazetteers: boolean): Generator<readonly [string, Meaning]> {
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
  yield* each(language.pastPlans, { kind: "past plan" });
  yield* each(language.plans ?? [], { kind: "plan" });
  yield* each(language.rumours ?? [], { kind: "rumour" });
  yield* each(language.futuresInPast ?? [], { kind: "future in past" });
  yield* each(language.breakdowns ?? [], { kind: "breakdown" });
  yield* cueEntries(language);
  const { readAlso, secondStory, tags, furniture, captions, bylines } = language.boilerplate;
  yield* each(readAlso, { kind: "read also" });
  yield* each(secondStory, { kind: "second story" });
  yield* each(tags, { kind: "tags" });
  yield* each([...(furniture ?? []), ...pageFurniture], { kind: "furniture" });
  yield* each(captions, { kind: "caption" });
  yield* each(bylines, { kind: "byline" });
  yield* belongingEntries(language);
  yield* each(language.attitudes ?? [], { kind: "attitude" });
  yield* each(language.turns ?? [], { kind: "turn" });
  yield* each(language.rolls?.who ?? [], { kind: "roll" });
  yield* each(language.rolls?.are ?? [], { kind: "roll call" });
}

/** A verb whose form alone says that what it tells is not done yet, "يزور" and with it "تزور", is present though its list mixes tenses. */
function* cueEntries(language: Language): Generator<readonly [string, Meaning]> {
  const { verbs } = language;
  for (const cue of cuesInTenses(language)) {
    const present: Meaning = { kind: "cue", cue: { ...cue, tense: "present" } };
    const mixed = cue.shape !== "noun" && cue.tense === undefined && cue.status === undefined;
    const listed = new Set(cue.phrases);
    for (const phrase of cue.phrases) {
      const he = verbs === undefined ? phrase : phrase.replace(verbs.unfinished.her, verbs.unfinished.his);
      const unfinished = mixed && verbs !== undefined && he.startsWith(verbs.unfinished.his) && listed.has(he);
      yield [phrase, unfinished ? present : { kind: "cue", cue }];
    }
  }
}

function* belongingEntries({ belonging }: Language): Generator<readonly [string, Meaning]> {
  if (belonging === undefined) return;
  yield* each(belonging.articles, { kind: "article" });
  yield* each(belonging.states, { kind: "state" });
  yield* each(belonging.epithets, { kind: "epithet" });
  yield* each(belonging.accredited, { kind: "accredited" });
  yield* each(belonging.origins, { kind: "origin" });
  yield* each(belonging.sides, { kind: "side" });
  yield* each(belonging.outposts ?? [], { kind: "outpost" });
  yield* each(belonging.governments ?? [], { kind: "government" });
  yield* each(belonging.leading, { kind: "leading" });
  yield* each(belonging.heading ?? [], { kind: "heading" });
  yield* each(belonging.represented, { kind: "represented" });
  yield* each(belonging.members, { kind: "members" });
  yield* each(belonging.kin, { kind: "kin" });
  yield* each(belonging.relations ?? [], { kind: "relation" });
}

function* wordEntries(words: Words): Generator<readonly [string, Meaning]> {
  for (const [marker, phrases] of Object.entries(words.markers) as [Marker, readonly string[]][])
    yield* each(phrases, { kind: "marker", marker });
  for (const { pronouns, words: said, titles } of words.styles ?? []) {
    const name = said[0] ?? "";
    yield* each(pronouns, { kind: "style", name, titles });
    yield* each(said, { kind: "styled", name });
  }
  for (const [person, phrases] of Object.entries(words.pronouns) as [keyof Words["pronouns"], readonly string[]][])
    yield* each(phrases, { kind: "pronoun", person });
  yield* each(words.firstPerson ?? [], { kind: "firstPerson" });
  for (const [of, phrases] of Object.entries(words.pairs) as [keyof Words["pairs"], readonly string[]][])
    yield* each(phrases, { kind: "pair", of });
  for (const form of ["definite", "indefinite", "possessive"] as const)
    yield* each(words.determiners?.[form] ?? [], { kind: "determiner", form });
  yield* each(words.quantifiers ?? [], { kind: "quantifier" });
  yield* each(words.serving ?? [], { kind: "serving" });
  yield* each(words.also ?? [], { kind: "also" });
  yield* each(words.often ?? [], { kind: "often" });
  yield* each(words.counterparts.one, { kind: "counterpart", many: false });
  yield* each(words.counterparts.many, { kind: "counterpart", many: true });
  for (const gender of ["female", "male"] as const) yield* each(words.genders[gender], { kind: "gender", gender });
  yield* each(words.royals ?? [], { kind: "royal" });
  yield* each(words.theirs ?? [], { kind: "theirs" });
  yield* each(words.saying, { kind: "saying" });
  yield* each(words.relatives, { kind: "relative" });
  yield* each(words.crowds ?? [], { kind: "crowd" });
  yield* each(words.demonstratives ?? [], { kind: "demonstrative" });
  yield* each(words.contents ?? [], { kind: "content" });
  yield* each(words.asides ?? [], { kind: "aside" });
  yield* each(words.subordinators, { kind: "subordinator" });
  yield* each(words.contrasts, { kind: "contrast" });
  yield* each(words.accompanying, { kind: "accompanying" });
  yield* each(words.fronted ?? [], { kind: "fronted" });
  yield* each(words.respectively, { kind: "respectively" });
  yield* each(words.sequels ?? [], { kind: "sequel" });
  yield* each(words.eves ?? [], { kind: "eve" });
  yield* each(words.dayparts ?? [], { kind: "daypart" });
  yield* each(words.witnesses?.verbs ?? [], { kind: "witness" });
  yield* each(words.witnesses?.behind ?? [], { kind: "witnessed" });
  yield* each(words.mediators?.verbs ?? [], { kind: "mediate" });
  yield* each(words.mediators?.behind ?? [], { kind: "mediated" });
  yield* each(words.senders?.verbs ?? [], { kind: "send" });
  yield* each(words.senders?.behind ?? [], { kind: "sent" });
  yield* each(words.attending ?? [], { kind: "attending" });
  yield* each(words.subsidiaries ?? [], { kind: "subsidiary" });
  yield* each(words.visiting ?? [], { kind: "visiting" });
  yield* each(words.regions ?? [], { kind: "region" });
  yield* each(words.several ?? [], { kind: "several" });
  yield* each(words.terms ?? [], { kind: "terms" });
  yield* each(words.briefings, { kind: "briefing" });
  yield* each(words.settings, { kind: "setting" });
  yield* each(words.matters ?? [], { kind: "matter" });
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
  if (language.capitals) yield* each(trades, { kind: "closer", type: "company", whole: false });
  for (const { kind: type, plural = [] } of closers) yield* each(plural, { kind: "bodies", type });
  yield* each(language.organizations.inner, { kind: "inner" });
  yield* each(language.organizations.nouns ?? [], { kind: "body noun" });
  yield* each(language.organizations.staff?.before ?? [], { kind: "staff of" });
  yield* each(language.organizations.staff?.behind ?? [], { kind: "staff" });
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
  for (const { code, words } of names.bestowed ?? []) yield* each(words, { kind: "bestowed", code });
  yield* each(names.particles, { kind: "particle" });
  yield* each(names.called ?? [], { kind: "called" });
  yield* each(names.sites ?? [], { kind: "site" });
  yield* each(names.placeEnds ?? [], { kind: "place end" });
  yield* each(names.oneNamed ?? [], { kind: "one name" });
  for (const phrase of names.misleading) yield [phrase, { kind: "misleading", capital: /\s\p{Lu}\S*$/u.test(phrase) }];
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
  yield* each(dates.monthless?.before ?? [], { kind: "before day" });
  yield* each(dates.monthless?.after ?? [], { kind: "after day" });
  for (const [weekday, words] of dates.weekdays.entries()) yield* each(words, { kind: "weekday", weekday });
  const offsets = [
    ["days", dates.days],
    ["weeks", dates.weeks],
    ["months", dates.monthsAway],
    ["years", dates.yearsAway],
    ["direction", dates.directions],
    ["days then", dates.thence.days],
    ["days then, bare", dates.thence.bareDays],
    ["day of stay", dates.thence.stay ?? []],
  ] as const;
  for (const [kind, list] of offsets) for (const { offset, words } of list) yield* each(words, { kind, offset });
  for (const { ends, words } of dates.lastSeasons ?? []) yield* each(words, { kind: "last season", ends });
  for (const { value, words } of dates.numbers) yield* each(words, { kind: "number", value });
  for (const unit of ["day", "week", "month", "year"] as const) yield* each(dates.units[unit], { kind: "unit", unit });
  yield* each(dates.ago, { kind: "ago" });
  yield* each(dates.hence, { kind: "hence" });
  yield* each(dates.tallies?.nths ?? [], { kind: "nth" });
  yield* each(dates.tallies?.within ?? [], { kind: "within" });
  yield* each(dates.thence.before, { kind: "before then" });
  yield* each(dates.thence.after, { kind: "after then" });
  yield* each(dates.thence.of, { kind: "of then" });
  yield* each(dates.thence.years ?? [], { kind: "year then" });
  yield* each(dates.several ?? [], { kind: "several units" });
  yield* each(dates.bounds, { kind: "bound" });
  yield* each(dates.starts ?? [], { kind: "start" });
  yield* each(dates.acts ?? [], { kind: "act" });
  yield* each(dates.tenures?.since ?? [], { kind: "since" });
  yield* each(dates.tenures?.after ?? [], { kind: "after" });
  yield* each(dates.tenures?.deeds ?? [], { kind: "installed" });
  yield* each(dates.yearSigns, { kind: "year sign" });
}

function* each(phrases: readonly string[], meaning: Meaning): Generator<readonly [string, Meaning]> {
  for (const phrase of phrases) yield [phrase, meaning];
}
