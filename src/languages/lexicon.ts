import { fold } from "../text/fold.ts";
import { type Hit, Phrases, type Variant } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";
import type { CountryCode } from "../types.ts";
import { doubtfulNames } from "../world/ambiguous.ts";
import { familyNames, givenNames, namesBySex } from "../world/given-names.ts";
import { entries } from "./entries.ts";
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
  /** `capital`: its last word is written with one, so that "in Ghana today" is no "Ghana Today". */
  | { readonly kind: "style"; readonly name: string; readonly titles: readonly string[] }
  | { readonly kind: "styled"; readonly name: string }
  | { readonly kind: "misleading"; readonly capital: boolean }
  | { readonly kind: "cue"; readonly cue: Cue }
  | { readonly kind: "bestowed"; readonly code: CountryCode }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "day of month"; readonly day: number }
  | { readonly kind: "weekday"; readonly weekday: number }
  | {
      readonly kind:
        | "days"
        | "weeks"
        | "months"
        | "years"
        | "direction"
        | "days then"
        | "days then, bare"
        | "day of stay";
      readonly offset: number;
    }
  | { readonly kind: "last season"; readonly ends: number }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unit"; readonly unit: "day" | "week" | "month" | "year" }
  | { readonly kind: Plain };

type Plain =
  | "article"
  | "attitude"
  | "quantifier"
  | "serving"
  | "also"
  | "often"
  | "turn"
  | "firstPerson"
  | "state"
  | "epithet"
  | "accredited"
  | "origin"
  | "side"
  | "outpost"
  | "government"
  | "leading"
  | "heading"
  | "represented"
  | "members"
  | "kin"
  | "royal"
  | "relation"
  | "honorific"
  | "particle"
  | "called"
  | "one name"
  | "place noun"
  | "site"
  | "place end"
  | "saying"
  | "relative"
  | "content"
  | "matter"
  | "crowd"
  | "theirs"
  | "demonstrative"
  | "aside"
  | "subordinator"
  | "contrast"
  | "accompanying"
  | "fronted"
  | "respectively"
  | "sequel"
  | "eve"
  | "daypart"
  | "witness"
  | "witnessed"
  | "mediate"
  | "mediated"
  | "send"
  | "sent"
  | "several"
  | "terms"
  | "attending"
  | "subsidiary"
  | "visiting"
  | "region"
  | "briefing"
  | "setting"
  | "quoting"
  | "inner"
  | "body noun"
  | "staff of"
  | "staff"
  | "common"
  | "no name"
  | "ago"
  | "hence"
  | "nth"
  | "roll"
  | "roll call"
  | "within"
  | "before then"
  | "after then"
  | "of then"
  | "year then"
  | "several units"
  | "bound"
  | "start"
  | "act"
  | "since"
  | "after"
  | "installed"
  | "year sign"
  | "before month"
  | "ordinal"
  | "before day"
  | "after day"
  | "read also"
  | "put off"
  | "put off to"
  | "past plan"
  | "plan"
  | "rumour"
  | "future in past"
  | "breakdown"
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
  /** A common word that is a verb, where the pack lists them apart. */
  readonly isVerb: (folded: string) => boolean;
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
    before: language.words.proclitics.map(({ form, marker, restore = "", onto = "" }) => ({
      form: fold(form),
      marker,
      restore: fold(restore),
      onto: fold(onto),
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
  const verbs = new Set((language.words.finite ?? []).map(fold));
  const doubtful = new Set((doubtfulNames[language.code as "en"] ?? []).map(fold));
  const { spelling } = language;
  const [article = "", forThe = "", feminine = ""] = [spelling?.article, spelling?.forThe, spelling?.feminine].map(
    (letters) => fold(letters ?? ""),
  );
  return {
    language,
    match: (tokens) =>
      phrases.matches(tokens).map((found) => (found.some(isNoWord) ? found.filter((hit) => !isNoWord(hit)) : found)),
    stems: (folded) => phrases.stems(folded),
    joined: new Set((language.names.joined ?? []).map(fold)),
    isGiven: (folded) => given.has(folded),
    isHomonym: (folded) => homonyms.has(folded),
    genderOf: (folded) => (women.has(folded) === men.has(folded) ? null : women.has(folded) ? "female" : "male"),
    isFamily: (folded) => family.has(folded),
    isCommon: (folded) => common.has(folded),
    isVerb: (folded) => verbs.has(folded),
    isDoubtful: (folded) => doubtful.has(folded),
    hasArticle: (folded) => spelling !== undefined && folded.startsWith(article),
    isForThe: (folded) => spelling !== undefined && folded.startsWith(forThe),
    isFeminine: (folded) => spelling !== undefined && folded.endsWith(feminine),
    telling: new Set(language.words.telling.map(fold)),
    abbreviations: new Set(language.words.abbreviations.map((word) => fold(word).replace(/\.$/, ""))),
  };
}

/** "ساني", "سبأ", "سلام", "سعادة السيد": what the sign of the future before anything but an unfinished verb would make; "العلي": "the" before "on". */
function isNoWord({ meaning, proclitics }: Found): boolean {
  const isSmall = meaning.kind === "marker" || meaning.kind === "inner";
  if (isSmall && proclitics.includes("article")) return true;
  if (!proclitics.includes("future")) return false;
  if (proclitics.at(-1) !== "future") return true;
  if (meaning.kind === "cue") return meaning.cue.tense === "past";
  return meaning.kind === "pronoun" || meaning.kind === "particle";
}
