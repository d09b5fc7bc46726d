import { hitAt } from "../recognition/chunk.ts";
import type { Mention, NameSpan } from "../recognition/mention.ts";
import { fold } from "../text/fold.ts";
import type { Actor, Alias, Article, CountryCode } from "../types.ts";
import type { Body } from "./bodies.ts";
import { type Context, isVenue } from "./context.ts";
import { type Draft, mentionsOf } from "./known.ts";
import type { Person } from "./people.ts";
import { rolesOf } from "./role-claims.ts";
import { isMonarch } from "./royals.ts";

/** An article's actors in the order they are first named, with the roles that their mentions give them. */
export function draftActors(
  people: readonly Person[],
  bodies: readonly Body[],
  mentions: readonly Mention[],
  context: Context,
  article: Article,
): Draft {
  const byMention = new Map<Mention, string>();
  const byCode = new Map<CountryCode, string>();
  const byBody = new Map<string, string>();
  const backstage = new Set<string>();
  const groups = [
    ...people.map((person) => ({ kind: "person" as const, mentions: person.mentions, known: null })),
    ...bodies.map((body) => ({ kind: "organization" as const, mentions: body.mentions, known: body.known })),
    ...groupCountries(mentions).map((group) => ({
      kind: "country" as const,
      mentions: group.mentions,
      known: group.code,
    })),
  ].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const actors = groups.flatMap((group, index) => {
    const id = `a${index + 1}`;
    for (const mention of group.mentions) byMention.set(mention, id);
    if (group.kind === "organization")
      for (const mention of group.mentions) if (mention.name !== null) byBody.set(fold(mention.name.text), id);
    const named =
      group.kind === "country" ? group.mentions.filter((mention) => isNamed(mention, context)) : group.mentions;
    if (group.kind === "country" && group.known !== null) byCode.set(group.known, id);
    if (
      named.length === 0 ||
      (group.kind === "organization" &&
        group.mentions.some((mention) => mention.media || SCENERY.has(mention.bodyKind ?? "")))
    )
      backstage.add(id);
    const actor = actorOf(id, group.kind, named.length > 0 ? named : group.mentions, group.known, context);
    return actor === null ? [] : [actor];
  });
  const own = mentionsOf(mentions, byMention);
  return {
    actors: actors.map((actor) => ({
      ...actor,
      roles: rolesOf(actor, own.get(actor.id) ?? [], byBody, article, context),
    })),
    byMention,
    byCode,
    byBody,
    backstage,
  };
}

/** Kinds of bodies that are where something happens, or a way to say the state. */
const SCENERY = new Set([
  "conference",
  "forum",
  "government",
  "hospital",
  "mosque",
  "museum",
  "news agency",
  "newspaper",
  "news outlet",
  "port",
  "presidency",
  "programme",
  "television channel",
]);

function groupCountries(mentions: readonly Mention[]): { code: CountryCode; mentions: Mention[] }[] {
  const groups = new Map<CountryCode, Mention[]>();
  for (const mention of mentions) {
    if (mention.placeForm === null || mention.country === null) continue;
    const group = groups.get(mention.country);
    if (group === undefined) groups.set(mention.country, [mention]);
    else group.push(mention);
  }
  return [...groups].map(([code, list]) => ({ code, mentions: list }));
}

/** Named, by a demonym, or by its capital as a government; a venue names nobody. */
function isNamed(mention: Mention, { sentences }: Context): boolean {
  if (mention.placeForm === "name" || mention.placeForm === "demonym") return true;
  const sentence = sentences[mention.sentence];
  return mention.placeForm !== "city" && sentence !== undefined && !sentence.headline && !isVenue(mention, sentence);
}

function actorOf(
  id: string,
  kind: Actor["kind"],
  mentions: readonly Mention[],
  known: string | null,
  context: Context,
): Actor | null {
  const spans = mentions
    .flatMap((mention) => [
      mention.name,
      mention.kind === "organization" ? quotedPart(mention.name) : royalName(mention, context),
      mention.acronym,
    ])
    .filter((name): name is NameSpan => name !== null);
  const aliases: Alias[] = [];
  for (const { start, end, text: written } of spans) {
    // A line's end or a second space within a name is none of it.
    const text = written.replace(/\s+/gu, " ");
    if (!aliases.some((alias) => alias.text === text)) aliases.push({ text, start, end });
  }
  const [first, ...rest] = aliases;
  if (first === undefined) return null;
  const fullest = aliases.reduce((best, next) => (wordCount(next.text) > wordCount(best.text) ? next : best), first);
  const country = kind === "country" ? known : countryOf(mentions);
  return {
    id,
    kind,
    name: fullest.text,
    aliases: [first, ...rest],
    country,
    roles: [],
    known,
    boilerplate: mentions.every(
      (mention) => mention.boilerplate || context.sentences[mention.sentence]?.boilerplate != null,
    ),
  };
}

/** "Sultan Yusuf": a monarch told of by one name has the title for its other half; "Jepang" in "Kaisar Jepang Takehito" is none. */
function royalName(mention: Mention, { text, sentences }: Context): NameSpan | null {
  const { name } = mention;
  if (name === null || wordCount(name.text) > 1 || !mention.titles.some(isMonarch)) return null;
  const sentence = sentences[mention.sentence];
  for (let at = mention.from; at < mention.to; at++) {
    const country = sentence === undefined ? null : hitAt(sentence, at, "country");
    if (country !== null && sentence?.tokens[country.to]?.start === name.start) return null;
  }
  const start = Math.max(mention.start, text.lastIndexOf(" ", name.start - 2) + 1);
  const whole = text.slice(start, name.end);
  return wordCount(whole) === 2 ? { start, end: name.end, text: whole } : null;
}

/** The trade name in "شركة «سوكار»". */
function quotedPart(name: NameSpan | null): NameSpan | null {
  const match = name === null ? null : /["«“]([^"«»“”]+)["»”]/.exec(name.text);
  if (name === null || match === null) return null;
  const start = name.start + match.index + 1;
  const text = match[1] ?? "";
  return { start, end: start + text.length, text };
}

function wordCount(text: string): number {
  return text.split(/[\s-]+/).length;
}

function countryOf(mentions: readonly Mention[]): CountryCode | null {
  const counts = new Map<CountryCode, number>();
  for (const mention of mentions)
    if (mention.country !== null)
      counts.set(mention.country, (counts.get(mention.country) ?? 0) + (mention.titles.length > 0 ? 2 : 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
