import type { Mention } from "../recognition/mention.ts";
import type { Past } from "./antecedents.ts";

/** The country that "the kingdom", "negara ini" or "البلاد" means where somebody comes there: where the story is told from. */
export function homelandOf(mention: Mention, { references, known }: Past): string | null {
  const first = references.find(
    ({ mention: { form, story, boilerplate }, actors }) =>
      form === "place" && story === mention.story && !boilerplate && actors.length > 0,
  );
  const [country] = first?.actors ?? [];
  if (first === undefined || country === undefined || known.get(country)?.kind !== "country") return null;
  const { sentence, from } = first.mention;
  return sentence < OPENING && from < OPENING ? country : null;
}

/** Sentences, and words of one, in which a story says where it is told from. */
const OPENING = 4;
