import { type FoundOf, foldedAt, hasHit, hitAt, isAcronymAt, markerAt, type View } from "./chunk.ts";
import { opensTitle } from "./roles.ts";

/** "direksi PT Dok Perkasa Nusantara (DPN)": words up to an acronym in brackets are the body's own. */
export function hasAcronymBehind(view: View, at: number): boolean {
  let end = at;
  while (view.tokens[end]?.kind === "word" && view.tokens[end]?.capital) end++;
  return isAcronymAt(view, end);
}

/** Whether a comma stands in a list of what a ministry is for: "Kementerian Buruh, Pekerjaan dan Keselamatan Sosial". */
export function restOfList(view: View, comma: number): boolean {
  for (let at = comma + 1, words = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (words > 0 && markerAt(view, at, "and") !== null) return view.tokens[at + 1]?.capital === true;
    if (token?.folded === "," && words > 0) words = 0;
    else if (token?.capital && words < 4 && !hasHit(view, at, OWN_NAMES) && !opensTitle(view, at)) words += 1;
    else return false;
  }
  return false;
}

const OWN_NAMES = new Set(["country", "city", "opener", "closer", "known organization"] as const);

/** "National Assembly", "Gori Regional Hospital": of a body as of an office. */
export function isLevel(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  return (
    hitAt(view, at, "modifier")?.meaning.title === "regional" &&
    !hits.some(({ meaning: { kind } }) => kind === "role" || kind === "head" || kind === "rank" || kind === "honorific")
  );
}

/** "Gopal Munankarmi of Himal Urja Ltd", "received Daudi Mwangaza at State House": a person's name, and where they work or are. */
export function isPersonBefore(view: View, from: number, to: number): boolean {
  if (to - from < 2 || foldedAt(view, to) === "&") return false;
  const { isCommon, isGiven } = view.lexicon;
  if (isCommon(foldedAt(view, from)) || isCommon(foldedAt(view, to - 1))) return false;
  return (
    isGiven(foldedAt(view, from)) || (markerAt(view, to, "in", "to", "with") !== null && meanNothing(view, from, to))
  );
}

function meanNothing({ hits, lexicon, tokens }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if ((hits[at] ?? []).length > 0 || lexicon.isCommon(tokens[at]?.folded ?? "")) return false;
  return true;
}

/** Words of a body's name. */
export const LONGEST_BODY = 8;

/** What no body's name has inside. */
export const ENDS_BODY = new Set(["weekday", "month", "pronoun", "saying", "relative"] as const);

/** A city at a token whose name is no word and no person's. */
export function clearCityAt(view: View, at: number): FoundOf<"city"> | null {
  const city = hitAt(view, at, "city");
  if (city === null || view.tokens[at]?.capital !== true) return null;
  const word = foldedAt(view, at);
  const { isCommon, isGiven, isFamily, isDoubtful } = view.lexicon;
  const other =
    isCommon(word) || isGiven(word) || isFamily(word) || isDoubtful(word) || hitAt(view, at, "field") !== null;
  return city.to === at + 1 && other ? null : city;
}
