import type { Lexicon } from "../languages/lexicon.ts";
import type { Mention } from "../recognition/mention.ts";
import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokens.ts";
import type { Actor, Article, RoleClaim } from "../types.ts";
import type { Reference } from "./antecedents.ts";
import type { Context } from "./context.ts";
import { bearsTitle } from "./people.ts";

/** The offices that an actor's own mentions say it holds, each told once. */
export function rolesOf(
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
export function withCounterparts(
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

/** What nobody shares by being a counterpart: "Prince Faisal and his Iranian counterpart". */
const BORN = /\b(?:prince|princess|sheikh|sheikha|duke|duchess)$/;
