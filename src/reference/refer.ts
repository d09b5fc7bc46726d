import type { Lexicon } from "../languages/lexicon.ts";
import type { Mention } from "../recognition/mention.ts";
import { fold } from "../text/fold.ts";
import type { Actor, CountryCode } from "../types.ts";
import {
  type Known,
  type Past,
  personAtVisit,
  personForPronoun,
  personInOffice,
  type Reference,
} from "./antecedents.ts";
import { calledBehind } from "./appositions.ts";
import type { Context } from "./context.ts";
import { speakerOfLine } from "./interviews.ts";
import { namedBehind } from "./listed.ts";
import { othersThan } from "./others.ts";
import { bodiesForPair, countriesForPair, otherThan, peopleForPair, sidesForPair } from "./pairs.ts";
import { speakerOf } from "./speakers.ts";

/** An article's actors with the mentions that name them, before anybody is referred to. */
export interface Draft {
  readonly actors: readonly Actor[];
  readonly byMention: ReadonlyMap<Mention, string>;
  readonly byCode: ReadonlyMap<CountryCode, string>;
  readonly byBody: ReadonlyMap<string, string>;
  readonly backstage: ReadonlySet<string>;
}

/** Which actors each mention stands for, in the order of the text: a name its own, an office, pronoun or pair whom was spoken of. */
export function refer(mentions: readonly Mention[], draft: Draft, { sentences, lexicon }: Context): Reference[] {
  const genders = gendersOf(mentions, draft, lexicon);
  const known = new Map<string, Known>(
    draft.actors.map((actor) => [
      actor.id,
      {
        id: actor.id,
        kind: actor.kind,
        titles: actor.roles.flatMap((role) => role.title ?? []),
        country: actor.country,
        code: actor.kind === "country" ? actor.known : null,
        gender: genders.get(actor.id) ?? null,
      },
    ]),
  );
  const named = mentions.flatMap((mention): Reference[] => {
    const actor = draft.byMention.get(mention);
    return actor === undefined || !known.has(actor) ? [] : [{ mention, actors: [actor], side: null }];
  });
  const references: Reference[] = [];
  const borrowed = new Map<string, Known>(known);
  for (const mention of mentions) {
    const past: Past = { references, known: borrowed, sentences };
    const actor = draft.byMention.get(mention);
    if (actor !== undefined && known.has(actor)) {
      if (mention.counterpart) takeOver(actor, mention, past, borrowed);
      references.push({ mention, actors: [actor], side: sideOf(mention, draft) });
      continue;
    }
    const later = () => laterThan(named, mention);
    references.push({ mention, actors: antecedents(mention, past, later), side: sideOf(mention, draft) });
  }
  return references;
}

/** Whether each person is a woman or a man, where words beside the name or the name itself say so. */
export function gendersOf(
  mentions: readonly Mention[],
  { actors, byMention }: Draft,
  lexicon: Lexicon,
): ReadonlyMap<string, "female" | "male"> {
  const own = mentionsOf(mentions, byMention);
  const genders = new Map<string, "female" | "male">();
  for (const actor of actors) {
    const gender = genderIn(own.get(actor.id) ?? []) ?? genderOfName(actor, lexicon);
    if (gender !== null) genders.set(actor.id, gender);
  }
  return genders;
}

/** The mentions that name each actor, in the order they are given. */
export function mentionsOf(
  mentions: readonly Mention[],
  byMention: ReadonlyMap<Mention, string>,
): ReadonlyMap<string, readonly Mention[]> {
  const own = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const actor = byMention.get(mention);
    if (actor === undefined) continue;
    const known = own.get(actor);
    if (known === undefined) own.set(actor, [mention]);
    else known.push(mention);
  }
  return own;
}

/** A person's gender, as most of the words beside the name say. */
function genderIn(own: readonly Mention[]): Known["gender"] {
  const said = own.filter((mention) => mention.gender !== null);
  const female = said.filter((mention) => mention.gender === "female").length;
  return said.length === 0 ? null : female * 2 >= said.length ? "female" : "male";
}

/** A person's gender, where only women or only men bear the given name. */
function genderOfName({ kind, name }: Actor, lexicon: Lexicon): Known["gender"] {
  const [first, ...rest] = kind === "person" ? name.split(" ") : [];
  return first === undefined || rest.length === 0 ? null : lexicon.genderOf(fold(first));
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

function antecedents(mention: Mention, past: Past, later: () => readonly Reference[]): readonly string[] {
  const one = (actor: string | null) => (actor === null ? [] : [actor]);
  const called = calledBehind(mention, past, later);
  if (called !== null) return [called];
  switch (mention.form) {
    case "role":
      if (mention.plural) return severalOf(mention, past, later);
      return one(personInOffice(mention, past, later, othersThan(mention, past, later)));
    case "counterpart":
      return one(counterpartOf(mention, past, later));
    case "pronoun":
      return mention.pronoun === "i"
        ? one(speakerOfLine(mention, past) ?? speakerOf(mention, past, later))
        : mention.pronoun === "guest" || mention.pronoun === "host"
          ? one(personAtVisit(mention, past))
          : mention.pronoun === "singular" || mention.pronoun === "possessive"
            ? one(personForPronoun(mention, past, othersThan(mention, past, later)))
            : mention.pronoun === "plural"
              ? peopleForPair(past, mention, 2)
              : [];
    case "pair":
      return severalOf(mention, past, later);
    default:
      return [];
  }
}

/** Those whom a pair or an office of several is named with, else those spoken of. */
function severalOf(mention: Mention, past: Past, later: () => readonly Reference[]): readonly string[] {
  // "Menteri-menteri ASEAN" speak for their body.
  if (mention.form === "role" && mention.organization !== null) return [];
  const named = namedBehind(mention, past, later);
  const holders = holdersIn(named, mention, past, later);
  if (holders.length > 1) return holders;
  const count = mention.pair === "three" ? 3 : 2;
  if (named.length === count || (named.length > count && (mention.form === "role" || count === 3))) return named;
  // "CARICOM negotiators" are a body's own people, told of by no name.
  if (mention.form === "role") return mention.organization === null ? peopleForPair(past, mention, 2) : [];
  return pairOf(mention, past);
}

/** "The presidents of Russia and America", "الرئيسين الروسي والأمريكي": who holds the office in each country, where all are known. */
function holdersIn(
  named: readonly string[],
  mention: Mention,
  past: Past,
  later: () => readonly Reference[],
): readonly string[] {
  if (mention.titles.length === 0) return [];
  const behind = named.map((actor) => past.known.get(actor)?.code ?? null);
  const countries = [...new Set([...(mention.country === null ? [] : [mention.country]), ...behind])];
  if (countries.length < 2) return [];
  const holders = countries.map((country) =>
    country === null ? null : personInOffice({ ...mention, plural: false, country }, past, later),
  );
  return holders.includes(null) ? [] : holders.filter((holder) => holder !== null);
}

function pairOf(mention: Mention, past: Past): readonly string[] {
  if (mention.pair === "countries" && mention.titles.length === 0) return countriesForPair(past, mention, 2);
  if (mention.pair === "three")
    return mention.kind === "country" ? countriesForPair(past, mention, 3) : peopleForPair(past, mention, 3);
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
  return personInOffice({ ...mention, titles }, past, later);
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
