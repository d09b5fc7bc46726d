import {
  type Chunk,
  chunk,
  type FoundOf,
  foldedAt,
  hasHit,
  hitAt,
  markerAt,
  opensWithArticle,
  type View,
} from "./chunk.ts";
import { isUnknown } from "./plain-words.ts";

/**
 * A company that nothing but its country tells of, in a script without capitals: unknown words behind a verb of agreeing or "with", and a demonym of
 * the feminine, as companies are: "وقعت نوفاتيل البرتغالية", "اتفاقية مع نوفاتيل البرتغالية".
 */
export function companyAt(view: View, at: number): Chunk | null {
  if (view.lexicon.language.capitals || !opensSide(view, at)) return null;
  let to = at;
  while (to < at + LONGEST && isStrange(view, to)) to += 1;
  const home = to > at ? homeAt(view, to) : null;
  if (home === null) return null;
  return chunk(at, home.to, { is: "organization", known: null, country: home.meaning.code, media: false, type: null });
}

const LONGEST = 3;

function isStrange(view: View, at: number): boolean {
  const folded = foldedAt(view, at);
  return (
    isUnknown(view, at) && !opensWithArticle(view, at) && !view.lexicon.isGiven(folded) && !view.alone?.has(folded)
  );
}

function opensSide(view: View, at: number): boolean {
  if (markerAt(view, at - 1, "with", "between")?.to === at) return true;
  return (view.hits[at - 1] ?? []).some(
    ({ meaning }) =>
      meaning.kind === "cue" &&
      meaning.cue.relation === "agreed on" &&
      meaning.cue.shape === "verb" &&
      !hasHit(view, at, ENDS),
  );
}

const ENDS = new Set(["marker", "pronoun"] as const);

function homeAt(view: View, at: number): FoundOf<"country"> | null {
  const home = hitAt(view, at, "country");
  const describes = home?.meaning.form === "demonym" && home.to === at + 1 && home.proclitics.join() === "article";
  return describes && view.lexicon.isFeminine(foldedAt(view, at)) ? home : null;
}
