import type { Lexicon } from "../languages/lexicon.ts";
import type { Mention, NameSpan } from "../recognition/mention.ts";
import type { Reference } from "../reference/antecedents.ts";
import { type Body, bodyOf, groupBodies, isBody } from "../reference/bodies.ts";
import { type Context, isVenue } from "../reference/context.ts";
import { bearsTitle, groupPeople, type Person, sortNames } from "../reference/people.ts";
import { type Draft, gendersOf, mentionsOf, refer } from "../reference/refer.ts";
import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokens.ts";
import type { Actor, Alias, Article, CountryCode, RoleClaim } from "../types.ts";
import type { Weights } from "../weights/model.ts";
import type { Sentence } from "./segment.ts";

/** An article's actors, and which of them each mention stands for. */
export interface Resolution {
  readonly actors: readonly Actor[];
  readonly references: readonly Reference[];
  /** Whether a person is a woman or a man, by id; without those of whom nothing says so. */
  readonly genders: ReadonlyMap<string, "female" | "male">;
  /** Countries named only as a place ("in Nairobi"), papers and platforms, ports and forums: actors only if a claim needs them. */
  readonly backstage: ReadonlySet<string>;
}

/** Joins an article's mentions into actors: surname to full name, office to its holder, acronym to long form, "he" and "both" to whom they mean. */
export function resolve(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  article: Article,
  lexicon: Lexicon,
  weights: Weights,
): Resolution {
  const context: Context = {
    sentences,
    text: article.text,
    lexicon,
    weights,
    words: new Map(),
    titledEnds: titledEnds(mentions),
  };
  const groups = groupNames(mentions, context);
  const built = groups.bodies.filter((body) => isBody(body, context));
  const { people, bodies: named } = sortNames(
    groups.names,
    context,
    built.flatMap((body) => body.mentions),
  );
  const bodies = [...built, ...named.map(bodyOf)];
  const draft = draftActors(people, bodies, mentions, context, article);
  const references = refer(mentions, draft, context);
  return {
    actors: withCounterparts(draft.actors, references, article, lexicon),
    references,
    genders: gendersOf(mentions, draft, lexicon),
    backstage: draft.backstage,
  };
}

/** The names of an article, grouped: what may be anybody's, and what is built like an organization's. */
export function groupNames(mentions: readonly Mention[], context: Context): { names: Person[]; bodies: Body[] } {
  const names = mentions.filter((mention) => mention.name !== null);
  const unknown = names
    .filter((mention) => mention.kind === null || mention.kind === "person")
    .filter((mention) => mention.form !== "place");
  const bodies = groupBodies(
    names.filter((mention) => mention.kind === "organization"),
    unknown.filter((mention) => mention.kind === null),
  );
  const inBodies = new Set(bodies.flatMap((body) => body.mentions));
  return {
    names: groupPeople(
      unknown.filter((mention) => !inBodies.has(mention)),
      context,
    ),
    bodies,
  };
}

export function titledEnds(mentions: readonly Mention[]): ReadonlyMap<number, readonly number[]> {
  const ends = new Map<number, number[]>();
  for (const mention of mentions)
    if (mention.kind === "person" && mention.sign === "titled" && mention.name !== null)
      ends.set(mention.sentence, [...(ends.get(mention.sentence) ?? []), mention.to]);
  return ends;
}

function draftActors(
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
  "airport",
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

/** "Sultan Yusuf": a monarch told of by one name has the title for its other half. */
function royalName(mention: Mention, { text }: Context): NameSpan | null {
  const { name } = mention;
  if (name === null || wordCount(name.text) > 1 || !mention.titles.some((title) => ROYAL.test(title))) return null;
  const start = Math.max(mention.start, text.lastIndexOf(" ", name.start - 2) + 1);
  const whole = text.slice(start, name.end);
  return wordCount(whole) === 2 ? { start, end: name.end, text: whole } : null;
}

/** What nobody shares by being a counterpart: "Prince Faisal and his Iranian counterpart". */
const BORN = /\b(?:prince|princess|sheikh|sheikha|duke|duchess)$/;

const ROYAL = /^(?:king|queen|sultan|emir|emperor|empress|pope)$/;

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

function rolesOf(
  actor: Actor,
  own: readonly Mention[],
  byBody: ReadonlyMap<string, string>,
  article: Article,
  context: Context,
): RoleClaim[] {
  const roles: RoleClaim[] = [];
  // "Sultan Yusuf" is his whole name, and sultan his office.
  const words = own.flatMap(({ name }) => tokenize(name?.text ?? "")).map(({ folded }) => folded);
  for (const mention of own) {
    if (bearsTitle(mention, words, context.text)) continue;
    const organization = mention.organization === null ? null : (byBody.get(fold(mention.organization.text)) ?? null);
    const titles: (string | null)[] =
      actor.kind === "person"
        ? [...mention.titles]
        : actor.kind === "organization" && mention.country !== null
          ? [null]
          : [];
    for (const title of titles) {
      if (
        roles.some(
          (role) => role.title === title && role.country === mention.country && role.organization === organization,
        )
      )
        continue;
      roles.push({
        title: title === null ? null : mention.former ? `former ${title}` : title,
        country: mention.country,
        organization,
        evidence: roleEvidence(mention, article, context),
      });
    }
  }
  return roles;
}

function roleEvidence(mention: Mention, article: Article, context: Context): RoleClaim["evidence"] {
  const text = article.text.slice(mention.start, mention.end);
  return {
    article: article.id,
    language: context.lexicon.language.code,
    start: mention.start,
    end: mention.end,
    text,
    cue: text,
    rule: "title: office beside a name",
    status: "happened",
    date: null,
    confidence: 1,
  };
}

/** Gives the people named as counterparts the office they share. */
function withCounterparts(
  actors: readonly Actor[],
  references: readonly Reference[],
  article: Article,
  lexicon: Lexicon,
): Actor[] {
  return actors.map((actor) => {
    if (actor.kind !== "person" || actor.roles.length > 0) return actor;
    const reference = references.find(
      (candidate) => candidate.mention.counterpart && candidate.actors.includes(actor.id),
    );
    if (reference === undefined) return actor;
    const before = references
      .filter((candidate) => candidate.mention.start < reference.mention.start && candidate.actors.length === 1)
      .reverse();
    const self = before
      .map((candidate) => actors.find((other) => other.id === candidate.actors[0]))
      .find((other) => other?.kind === "person" && other.id !== actor.id && other.roles.length > 0);
    const title = self?.roles.find((role) => role.title !== null && !BORN.test(role.title))?.title;
    if (title === undefined || title === null) return actor;
    const { start, end } = reference.mention;
    const text = article.text.slice(start, end);
    const evidence = {
      article: article.id,
      language: lexicon.language.code,
      start,
      end,
      text,
      cue: text,
      rule: "counterpart: takes over the office",
      status: "happened" as const,
      date: null,
      confidence: 0.8,
    };
    return { ...actor, roles: [{ title, country: actor.country, organization: null, evidence }] };
  });
}
