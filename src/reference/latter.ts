import type { Mention } from "../recognition/mention.ts";
import type { Past } from "./antecedents.ts";
import { firstIn } from "./order.ts";

/** Whom "the latter" and "the former" mean: of the two people or bodies named last, in this sentence or the one before, the second or the first. */
export function lastOfTwo({ pronoun, sentence, story }: Mention, { references, known }: Past): string | null {
  const named = references
    .slice(firstIn(references, sentence - 1))
    .filter(
      ({ mention, actors }) =>
        mention.story === story &&
        mention.form === "name" &&
        !mention.inside &&
        !mention.boilerplate &&
        actors.length === 1 &&
        known.get(actors[0] ?? "")?.kind !== "country",
    )
    .flatMap(({ actors }) => actors);
  const last = named.at(-1) ?? null;
  return pronoun === "latter" ? last : (named.findLast((actor) => actor !== last) ?? null);
}
