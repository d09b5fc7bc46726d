import type { Lexicon } from "../languages/lexicon.ts";
import { hasHit, hitAt, markerAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import { fold } from "../text/fold.ts";
import { withoutDoers } from "./acted-on.ts";
import {
  isOwned,
  type Known,
  type Past,
  personAtVisit,
  personForPronoun,
  personInOffice,
  type Reference,
} from "./antecedents.ts";
import { calledBehind } from "./appositions.ts";
import { companyMeant } from "./companies.ts";
import type { Context } from "./context.ts";
import { coupleBefore } from "./couples.ts";
import { headOfDelegation } from "./delegations.ts";
import { homelandOf } from "./homelands.ts";
import { speakerOfLine } from "./interviews.ts";
import { type Draft, gendersOf, homeIn, knownOf, namedIn } from "./known.ts";
import { lastOfTwo } from "./latter.ts";
import { namedBehind } from "./listed.ts";
import { withoutNarrator } from "./narrators.ts";
import { nativeOf } from "./natives.ts";
import { othersThan } from "./others.ts";
import { bodiesForPair, countriesForPair, otherThan, peopleForPair, sidesForPair } from "./pairs.ts";
import { speakerOf } from "./speakers.ts";

/** Which actors each mention stands for, in the order of the text: a name its own, an office, pronoun or pair whom was spoken of. */
export function refer(mentions: readonly Mention[], draft: Draft, { sentences, lexicon }: Context): Reference[] {
  const known = knownOf(draft.actors, gendersOf(mentions, draft, lexicon), homeIn(mentions));
  const named = namedIn(mentions, draft);
  const references: Reference[] = [];
  const borrowed = new Map<string, Known>(known);
  for (const mention of mentions) {
    const past: Past = { references, known: borrowed, sentences };
    const native = nativeOf(mention, past, lexicon.language.words.peoples ?? []);
    if (native !== null) {
      references.push({ mention: { ...mention, form: "role", kind: "person" }, actors: [native], side: null });
      continue;
    }
    const actor = draft.byMention.get(mention);
    if (actor !== undefined && known.has(actor)) {
      if (mention.counterpart) takeOver(actor, mention, past, borrowed);
      references.push({ mention, actors: [actor], side: sideOf(mention, draft) });
      continue;
    }
    const later = () => laterThan(named, mention);
    const actors = antecedents(mention, past, later, lexicon);
    if (actors.length === 1) takeGender(mention, actors[0] ?? "", borrowed, past);
    references.push({ mention, actors, side: sideOf(mention, draft) });
  }
  return references;
}

function sideOf(mention: Mention, draft: Draft): string | null {
  const body = mention.organization === null ? undefined : draft.byBody.get(fold(mention.organization.text));
  return body ?? (mention.country === null ? null : (draft.byCode.get(mention.country) ?? null));
}

/** Those named after a mention in its story. */
function laterThan(named: readonly Reference[], mention: Mention): Reference[] {
  return named.filter(
    (reference) => reference.mention.start > mention.end && reference.mention.story === mention.story,
  );
}

function antecedents(
  mention: Mention,
  past: Past,
  later: () => readonly Reference[],
  lexicon: Lexicon,
): readonly string[] {
  const one = (actor: string | null) => (actor === null ? [] : [actor]);
  const called = calledBehind(mention, past, later);
  if (called !== null) return [called];
  const owners = coupleBefore(mention, past);
  if (owners !== null) return owners;
  switch (mention.form) {
    case "role":
      if (mention.plural) return severalOf(mention, past, later);
      return isIndefinite(mention, past, lexicon) ? [] : one(officerOf(mention, past, later));
    case "counterpart":
      return one(counterpartOf(mention, past, later));
    case "pronoun":
      return mention.pronoun === "i"
        ? one(speakerOfLine(mention, past) ?? speakerOf(mention, past, later))
        : mention.pronoun === "guest" || mention.pronoun === "host"
          ? one(personAtVisit(mention, past))
          : mention.pronoun === "homeland"
            ? one(homelandOf(mention, past))
            : mention.pronoun === "delegation"
              ? one(headOfDelegation(mention, past, lexicon))
              : mention.pronoun === "company"
                ? one(companyMeant(mention, past))
                : mention.pronoun === "singular" || mention.pronoun === "possessive"
                  ? one(personForPronoun(mention, withoutNarrator(mention, past), othersThan(mention, past, later)))
                  : mention.pronoun === "plural"
                    ? peopleForPair(withoutDoers(mention, withoutNarrator(mention, past)), mention, 2)
                    : mention.pronoun === "former" || mention.pronoun === "latter"
                      ? one(lastOfTwo(mention, past))
                      : [];
    case "pair":
      return severalOf(mention, past, later);
    default:
      return [];
  }
}

/** Who holds an office told of alone; of "his foreign minister" one of his country, and not himself. */
function officerOf(mention: Mention, past: Past, later: () => readonly Reference[]): string | null {
  const others = othersThan(mention, past, later);
  const owner = ownerOf(mention, past);
  if (owner === null) return personInOffice(mention, past, later, others);
  const holder = personInOffice(mention, past, later, new Set([...others, owner.id]));
  const home = mention.country ?? owner.presumed;
  return holder !== null && home !== null && past.known.get(holder)?.presumed === home ? holder : null;
}

/** "A Belgian official", "مسؤول بلجيكي" is nobody told of before. */
function isIndefinite({ sentence, from, to }: Mention, { sentences }: Past, lexicon: Lexicon): boolean {
  const own = sentences[sentence];
  if (own === undefined) return false;
  if (hitAt(own, from - 1, "determiner")?.meaning.form === "indefinite") return true;
  // Where the article is written onto words, a country's adjective has it if the office before it does.
  if (lexicon.language.spelling === undefined) return false;
  const words = own.tokens.slice(from, to);
  return words.some(
    ({ folded }, at) => hitAt(own, from + at, "country")?.meaning.form === "demonym" && !lexicon.hasArticle(folded),
  );
}

/** Whose an office is that "his" or "her" stands before. */
function ownerOf({ sentence, from }: Mention, past: Past): Known | null {
  const own = past.sentences[sentence];
  if (own === undefined || hitAt(own, from - 1, "determiner")?.meaning.form !== "possessive") return null;
  const said = past.references.findLast(
    ({ mention: other }) => other.sentence === sentence && other.from === from - 1 && other.form === "pronoun",
  );
  return past.known.get(said?.actors[0] ?? "") ?? null;
}

/** Those whom a pair or an office of several is named with, else those spoken of. */
function severalOf(mention: Mention, past: Past, later: () => readonly Reference[]): readonly string[] {
  // "Menteri-menteri ASEAN" speak for their body.
  if (mention.form === "role" && mention.organization !== null) return [];
  if (mention.homes.length > 1) return holdersOrHomes(mention, past, later);
  const named = namedBehind(mention, past, later);
  const count = countOf(mention);
  if (named.length === count || (named.length > count && (mention.form === "role" || count > 2))) return named;
  // "CARICOM negotiators" are a body's own people, told of by no name.
  if (mention.form === "role" && isBeside(mention, past)) return [];
  if (mention.form === "role")
    return mention.organization === null ? peopleForPair(withoutDoers(mention, past), mention, 2) : [];
  return pairOf(mention, withoutDoers(mention, withoutNarrator(mention, past)));
}

/** "The speaker and senior ministers": those beside somebody, of no number and without an article, are others still. */
function isBeside({ sentence, from }: Mention, { sentences }: Past): boolean {
  const own = sentences[sentence];
  return own !== undefined && markerAt(own, from - 1, "and") !== null && !hasHit(own, from, COUNTED);
}

const COUNTED = new Set(["quantifier", "pair", "number", "article", "determiner"] as const);

/** "The presidents of Russia and America", "الرئيسين الروسي والأمريكي": who holds the office in each country, or the countries, unless the text names them all. */
function holdersOrHomes(mention: Mention, past: Past, later: () => readonly Reference[]): readonly string[] {
  const holders = mention.homes.flatMap(
    (country) => personInOffice({ ...mention, plural: false, country }, past, later) ?? [],
  );
  if (new Set(holders).size === mention.homes.length) return holders;
  return [...past.known.values()].flatMap(({ id, kind, code }) =>
    kind === "country" && code !== null && mention.homes.includes(code) ? [id] : [],
  );
}

/** How many a pair stands for: two, where it does not say. */
function countOf({ pair }: Mention): number {
  return pair === "four" ? 4 : pair?.startsWith("three") ? 3 : 2;
}

function pairOf(mention: Mention, past: Past): readonly string[] {
  if (mention.pair === "countries" && mention.titles.length === 0) return countriesForPair(past, mention, 2);
  if (mention.pair === "threeCountries") return countriesForPair(past, mention, 3);
  if (mention.pair === "threeBodies") return bodiesForPair(past, mention, 3);
  if (countOf(mention) > 2) return peopleForPair(past, mention, countOf(mention));
  if (mention.pair === "bodies") {
    const bodies = bodiesForPair(past, mention, 2);
    if (bodies.length > 0 || BUSINESS.has(mention.bodyKind ?? "")) return bodies;
  }
  const people = peopleForPair(past, mention, 2);
  const countries = mention.pair === "sides" ? sidesForPair(past, mention) : countriesForPair(past, mention, 2);
  return mention.pair === "people" || mention.titles.length > 0
    ? people.length > 0
      ? people
      : countries
    : countries.length > 0
      ? countries
      : people;
}

/** Bodies that do not act for their countries: "both companies" are no two of them. */
const BUSINESS = new Set(["airline", "bank", "club", "company", "hospital", "port", "university"]);

/** "his Qatari counterpart": the Qatari who holds the office of the one just spoken of. */
function counterpartOf(mention: Mention, past: Past, later: () => readonly Reference[]): string | null {
  const self = personForPronoun(mention, past);
  const titles = self === null ? [] : (past.known.get(self)?.titles ?? []);
  if (mention.country === null) return self === null || mention.plural ? null : otherThan(self, mention, past);
  if (titles.length === 0) return null;
  return personInOffice(
    { ...mention, titles },
    past,
    later,
    new Set([...(self !== null && isOwned(mention, past) ? [self] : []), ...namedBeside(mention, past)]),
  );
}

/** In "A met Australia's B and his counterpart from Japan" neither is the Japanese, whether or not A's country is told. */
function namedBeside({ sentence, country }: Mention, { references, known }: Past): string[] {
  const own = references.filter(({ mention }) => mention.sentence === sentence);
  return own.flatMap(({ actors }) => actors).filter((actor) => known.get(actor)?.country !== country);
}

/** Whoever was "she" is no "he" further on; "his guest" may be a woman. */
function takeGender(mention: Mention, actor: string, known: Map<string, Known>, past: Past): void {
  const { form, gender, pronoun } = mention;
  const own = known.get(actor);
  const isOwners = (pronoun === "guest" || pronoun === "host") && isOwned(mention, past);
  if (form === "pronoun" && !isOwners && gender !== null && own?.kind === "person")
    known.set(actor, { ...own, called: own.called ?? gender });
}

/** A counterpart's name takes over the office of the one it is a counterpart of. */
function takeOver(actor: string, mention: Mention, past: Past, known: Map<string, Known>): void {
  const own = known.get(actor);
  const self = personForPronoun(mention, {
    ...past,
    references: past.references.filter((reference) => !reference.actors.includes(actor)),
  });
  const titles = self === null ? [] : (known.get(self)?.titles ?? []);
  if (own !== undefined && own.titles.length === 0) known.set(actor, { ...own, titles: titles.slice(0, 1) });
}
