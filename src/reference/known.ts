import type { Lexicon } from "../languages/lexicon.ts";
import type { Mention } from "../recognition/mention.ts";
import { fold } from "../text/fold.ts";
import type { Actor, CountryCode, RoleClaim } from "../types.ts";
import { genderOfForm } from "../world/name-genders.ts";
import type { Known, Reference } from "./antecedents.ts";

/** An article's actors with the mentions that name them, before anybody is referred to. */
export interface Draft {
  readonly actors: readonly Actor[];
  readonly byMention: ReadonlyMap<Mention, string>;
  readonly byCode: ReadonlyMap<CountryCode, string>;
  readonly byBody: ReadonlyMap<string, string>;
  readonly backstage: ReadonlySet<string>;
}

/** What the search for antecedents asks of each actor. */
export function knownOf(
  actors: readonly Actor[],
  genders: ReadonlyMap<string, Known["gender"]>,
  home: string | null,
): Map<string, Known> {
  return new Map(
    actors.map((actor) => [
      actor.id,
      {
        id: actor.id,
        kind: actor.kind,
        titles: actor.roles.flatMap((role) => role.title ?? []),
        national: new Set(
          actor.roles.flatMap((role) =>
            role.country === null || role.organization !== null ? [] : (role.title ?? []),
          ),
        ),
        country: actor.country,
        presumed: actor.country ?? (actor.roles.some(isOfState) ? home : null),
        code: actor.kind === "country" ? actor.known : null,
        gender: genders.get(actor.id) ?? null,
      },
    ]),
  );
}

/** The country where a report is from: the first place it names, in a dateline or a byline. */
export function homeIn(mentions: readonly Mention[]): string | null {
  const first = mentions.find(({ form, sentence }) => form === "place" && sentence < 4);
  return first?.country ?? null;
}

/** An office of a state's government told of with no country and no body. */
function isOfState({ title, country, organization }: RoleClaim): boolean {
  return country === null && organization === null && OF_STATE.test(title ?? "");
}

const OF_STATE =
  /^(?:deputy |foreign |prime |defen[cs]e |interior )*(?:minister|president|king|sultan|emir|chancellor)\b/;

/** The mentions that name an actor. */
export function namedIn(mentions: readonly Mention[], { actors, byMention }: Draft): Reference[] {
  const ids = new Set(actors.map(({ id }) => id));
  return mentions.flatMap((mention): Reference[] => {
    const actor = byMention.get(mention);
    return actor === undefined || !ids.has(actor) ? [] : [{ mention, actors: [actor], side: null }];
  });
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

/** A person's gender, where only women or only men bear the given name, or a name of that form. */
function genderOfName({ kind, name }: Actor, lexicon: Lexicon): Known["gender"] {
  const words = kind === "person" ? fold(name).split(" ") : [];
  const [first, ...rest] = words;
  return first === undefined || rest.length === 0 ? null : (lexicon.genderOf(first) ?? genderOfForm(words));
}
