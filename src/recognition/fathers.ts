import { foldedAt, hitAt, type View } from "./chunk.ts";
import { canGrow, isShortForm } from "./name-words.ts";
import { opensTitle } from "./roles.ts";

/** "Mahmud bin Haji Tuah", "Abdul Rahman Tun Taib", "Suhaimi Hj. Mat": an honorific or a king's word inside a name is its father's. */
export function titledFather(view: View, at: number): number | null {
  if (view.lexicon.language.adjectives !== "after noun" || view.tokens[at]?.capital !== true) return null;
  const royal = hitAt(view, at, "role");
  const title = hitAt(view, at, "honorific") ?? (royal?.meaning.title === "king" ? royal : null);
  if (title?.to !== at + 1) return null;
  const to = foldedAt(view, title.to) === "." ? title.to + 1 : title.to;
  const next = view.tokens[to];
  if (next?.kind !== "word" || !next.capital) return null;
  return isShortForm(view, to) || (!opensTitle(view, to) && canGrow(view, to)) ? to + 1 : null;
}

/** Behind "bin Pehin Dato Haji Awang": the titles of who is named as the father stand inside the name. */
export function fatherFrom(view: View, at: number): number | null {
  if (hitAt(view, at - 1, "particle") === null) return null;
  let to = at;
  for (let title = parentalAt(view, to); title !== null; title = parentalAt(view, to)) to = title.to;
  // "bin Haji Sabtu": a father may be called by the day of his birth.
  const called = canGrow(view, to) || hitAt(view, to, "weekday")?.to === to + 1;
  return to > at && view.tokens[to]?.capital && called ? to + 1 : null;
}

function parentalAt(view: View, at: number): { readonly to: number } | null {
  if (view.tokens[at]?.capital !== true) return null;
  const office = hitAt(view, at, "role") ?? hitAt(view, at, "head");
  return hitAt(view, at, "honorific") ?? hitAt(view, at, "rank") ?? office;
}
