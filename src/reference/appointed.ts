import type { Mention } from "../recognition/mention.ts";
import type { Article } from "../types.ts";
import type { Reference } from "./antecedents.ts";
import { calledBehind } from "./appositions.ts";
import type { Context } from "./context.ts";
import { type Draft, knownOf, mentionsOf, namedIn } from "./known.ts";
import { rolesOf } from "./role-claims.ts";

/** The actors with the offices too that stand before a comma and their name: "Kenya's envoy, retired General Musa Ndolo,". */
export function withAppointments(
  draft: Draft,
  mentions: readonly Mention[],
  context: Context,
  article: Article,
): Draft {
  const past = { references: [], known: knownOf(draft.actors, new Map(), null), sentences: context.sentences };
  const bySentence = new Map<number, Reference[]>();
  for (const reference of namedIn(mentions, draft)) {
    const { sentence } = reference.mention;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), reference]);
  }
  const offices = new Map<Mention, string>();
  for (const mention of mentions) {
    if (mention.form !== "role") continue;
    const here = (): readonly Reference[] =>
      (bySentence.get(mention.sentence) ?? []).filter((reference) => reference.mention.start > mention.end);
    const holder = calledBehind(mention, past, here);
    if (holder !== null) offices.set(mention, holder);
  }
  const own = mentionsOf(mentions, offices);
  return {
    ...draft,
    actors: draft.actors.map((actor) => {
      const told = own.get(actor.id);
      if (told === undefined) return actor;
      const country = actor.country ?? told.find((mention) => mention.country !== null)?.country ?? null;
      return { ...actor, country, roles: [...actor.roles, ...rolesOf(actor, told, draft.byBody, article, context)] };
    }),
  };
}
