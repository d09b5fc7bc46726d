import type { Lexicon } from "../languages/lexicon.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Reference } from "../reference/antecedents.ts";
import { withAppointments } from "../reference/appointed.ts";
import { bestowedOn } from "../reference/bestowed.ts";
import { type Body, bodyOf, groupBodies, isBody } from "../reference/bodies.ts";
import type { Context } from "../reference/context.ts";
import { draftActors } from "../reference/drafts.ts";
import { gendersOf } from "../reference/known.ts";
import { sortNames } from "../reference/name-kinds.ts";
import { groupPeople, type Person } from "../reference/people.ts";
import { refer } from "../reference/refer.ts";
import { withCounterparts } from "../reference/role-claims.ts";
import { isSurelyBody } from "../reference/sure-bodies.ts";
import type { Actor, Article, CountryCode } from "../types.ts";
import type { Weights } from "../weights/model.ts";
import type { Sentence } from "./segment.ts";

/** An article's actors, and which of them each mention stands for. */
export interface Resolution {
  readonly actors: readonly Actor[];
  readonly references: readonly Reference[];
  /** Whether a person is a woman or a man, by id; without those of whom nothing says so. */
  readonly genders: ReadonlyMap<string, "female" | "male">;
  /** Where people are at home by their titles, for those of whom nothing else says so. */
  readonly bestowed: ReadonlyMap<string, CountryCode>;
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
  const likely = groups.bodies.filter((body) => isBody(body, context));
  const believed = likely.flatMap((body) => body.mentions);
  const built = groups.bodies.filter((body) => likely.includes(body) || isSurelyBody(body, believed, context));
  const { people, bodies: named } = sortNames(
    groups.names,
    context,
    built.flatMap((body) => body.mentions),
  );
  const bodies = [...built, ...named.map(bodyOf)];
  const drafted = draftActors(people, bodies, mentions, context, article);
  const draft = withAppointments(drafted, mentions, context, article);
  const references = refer(mentions, draft, context);
  return {
    actors: withCounterparts(draft.actors, references, article, lexicon),
    references,
    genders: gendersOf(mentions, draft, lexicon),
    bestowed: bestowedOn(mentions, draft.byMention, sentences),
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
    unknown.filter((mention) => mention.kind === null || isShouted(mention, context)),
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

/** "Timbalan Ketua Pengarah, PBN": what stands in capitals behind an office may be the body it is held in. */
function isShouted({ name, sentence, to }: Mention, { sentences }: Context): boolean {
  return name !== null && !name.text.includes(" ") && sentences[sentence]?.tokens[to - 1]?.shouted === true;
}

/** By sentence, where the mentions of people introduced by an office end. */
export function titledEnds(mentions: readonly Mention[]): ReadonlyMap<number, readonly number[]> {
  const ends = new Map<number, number[]>();
  for (const mention of mentions)
    if (mention.kind === "person" && mention.sign === "titled" && mention.name !== null)
      ends.set(mention.sentence, [...(ends.get(mention.sentence) ?? []), mention.to]);
  return ends;
}
