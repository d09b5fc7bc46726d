import type { Token } from "../text/tokens.ts";
import type { CountryCode } from "../types.ts";
import { clearCityAt, ENDS_BODY, isLevel, isPersonBefore, LONGEST_BODY } from "./body-words.ts";
import { type Chunk, chunk, type FoundOf, foldedAt, hasHit, hitAt, isAcronymAt, markerAt, type View } from "./chunk.ts";
import { isPossessive } from "./marks.ts";
import { isClosedBehind, openedAt } from "./opened-organizations.ts";
import { isShortened, opensTitle } from "./roles.ts";

/** "Horizon Party", "Water Service", "British High Commission". */
export function closedAt(view: View, at: number): Chunk | null {
  const { language } = view.lexicon;
  if (view.tokens[at]?.capital !== true || view.headline || hasHit(view, at, ENDS_BODY)) return null;
  if (at === 0 && isPlainWord(view)) return null;
  const owned = ownedAt(view, at);
  if (owned !== null) return owned;
  const whole = spelledOut(view, at);
  let country: CountryCode | null = null;
  let city: FoundOf<"city"> | null = null;
  let seat: CountryCode | null = null;
  let found: number | null = null;
  let type: string | null = null;
  for (let next = at, words = 0; words < 8; words++) {
    const token = view.tokens[next];
    if (token === undefined) break;
    const closer =
      words > 0 &&
      !isShortened(view, next) &&
      !isSurname(view, at, next) &&
      !isPortfolio(view, next) &&
      !isHyphened(view, next)
        ? hitAt(view, next, "closer")
        : null;
    if (closer !== null && token.capital && !isPartOfName(token)) {
      found = closer.to;
      type = closer.meaning.type;
      seat = city?.to === next ? city.meaning.code : null;
    }
    const place = hitAt(view, next, "country");
    // "Nordlast AS": a company's suffix, no country.
    if (place !== null && token.capital && closer === null) country ??= place.meaning.code;
    else if (words === 0) city = clearCityAt(view, next);
    const joins = token.glued && (/^(-|&|'s)$/.test(token.folded) || isPluralOwner(view, next));
    const links =
      (token.folded === "&" ||
        next < whole ||
        (hitAt(view, next, "inner") !== null && markerAt(view, next, "and") === null)) &&
      view.tokens[next + 1]?.capital === true &&
      // "Perjanjian antara Universiti …": the next body's own head word.
      hitAt(view, next + 1, "opener") === null &&
      words > 0 &&
      !isPersonBefore(view, at, next);
    if (
      !(token.capital || joins || links) ||
      (opensTitle(view, next) &&
        closer === null &&
        place === null &&
        hitAt(view, next, "field") === null &&
        !isLevel(view, next) &&
        !isPluralOwner(view, next + 1))
    )
      break;
    if (language.adjectives === "after noun" && place !== null && words > 0 && !isClosedBehind(view, place.to)) break;
    next = place !== null ? place.to : next + 1;
  }
  if (found === null) return null;
  // "Azawad Front for Reform (AFR)": the initials tell where the name ends.
  found = Math.max(found, whole, furtherTo(view, found));
  const own = ownNameIn(view, at, found);
  const what = { is: "organization", known: null, country: country ?? seat, media: false, type } as const;
  return chunk(at, found, own === null ? what : { ...what, own });
}

/** "Nordic Institute for Coastal Studies": a noun that opens bodies' names too goes on with what it is for; with a country, it is whose. */
function furtherTo(view: View, end: number): number {
  const of = hitAt(view, end - 1, "opener") === null ? null : markerAt(view, end, "of", "for");
  if (of === null || view.lexicon.language.adjectives !== "before noun") return end;
  const isWord = view.tokens[of.to]?.capital === true && hasHit(view, of.to, FURTHER) && !hasHit(view, of.to, PLACES);
  return isWord ? (openedAt(view, end - 1)?.to ?? end) : end;
}

const FURTHER = new Set(["common", "field"] as const);
const PLACES = new Set(["country", "city", "region"] as const);

/** A sentence's first word that is common, and no noun of a trade's name: "Tenaga Selatan Berhad" is one where what tells more of a noun follows it. */
function isPlainWord(view: View): boolean {
  if (!view.lexicon.isCommon(foldedAt(view, 0)) || hitAt(view, 0, "country") !== null) return false;
  return view.lexicon.language.adjectives !== "after noun" || !isTradesNoun(view);
}

/** Whether small nouns and adjectives, written with capitals, go on from a sentence's first word to what says that it is a company. */
function isTradesNoun({ tokens, hits, lexicon }: View): boolean {
  if ((hits[0] ?? []).some(({ meaning }) => !NOUNS.has(meaning.kind))) return false;
  for (let at = 1; at <= TRADE; at++) {
    const word = tokens[at];
    if (word?.kind !== "word" || !word.capital) return false;
    if ((hits[at] ?? []).some(({ meaning }) => meaning.kind === "closer" && meaning.type === "company")) return at > 1;
    if (!lexicon.isCommon(word.folded) && (hits[at] ?? []).length > 0) return false;
  }
  return false;
}

/** Words of such a name, and what else its first may be. */
const TRADE = 4;
const NOUNS: ReadonlySet<string> = new Set(["common", "field", "opener", "closer", "body noun", "inner"]);

/** "Kenya's Ministry of Health": a body that its first word opens, behind whose it is. */
function ownedAt(view: View, at: number): Chunk | null {
  const country = hitAt(view, at, "country");
  if (country === null || !isPossessive(view, country.to) || hitAt(view, country.to + 1, "opener") === null)
    return null;
  const body = openedAt(view, country.to + 1);
  return body?.what.is === "organization" ? chunk(at, body.to, { ...body.what, country: country.meaning.code }) : null;
}

/** Where a body's own name opens behind whose it is: "Morocco's Atlas Phosphates"; "Kenya's Central Bank" has none of its own. */
function ownNameIn(view: View, from: number, to: number): number | null {
  const country = hitAt(view, from, "country");
  if (country === null || !isPossessive(view, country.to)) return null;
  const own = country.to + 1;
  const isOwn = own + 1 < to && view.tokens[own]?.capital === true && !view.lexicon.isCommon(foldedAt(view, own));
  return isOwn ? own : null;
}

/** "Malawi Investment and Trade Centre (MITC)": where words end whose initials stand in brackets behind them; 0 where none do. */
function spelledOut(view: View, from: number): number {
  let initials = "";
  for (let at = from; at < from + LONGEST_BODY; at++) {
    const token = view.tokens[at];
    if (token?.folded === "(")
      return initials.length > 2 && isAcronymAt(view, at) && foldedAt(view, at + 1) === initials ? at : 0;
    if (token?.kind !== "word" || (!token.capital && token.folded.length > 3)) return 0;
    if (token.capital) initials += token.folded.slice(0, 1);
  }
  return 0;
}

/** "Ada Boye-Mills": a double surname behind a given name, and no mills; "Nordtek-Bank" is one. So it is in "Presiden Peru Alberto Petro". */
function isSurname(view: View, from: number, at: number): boolean {
  if (isNationals(view, from, at)) return true;
  const [dash, token] = [view.tokens[at - 1], view.tokens[at]];
  return at - from > 2 && /^[-‑–]$/.test(dash?.folded ?? "") && dash?.glued === true && token?.glued === true;
}

/** Whether a token follows a given name that has a country right before it, where what a body is told by comes last. */
function isNationals(view: View, from: number, at: number): boolean {
  const { language, isGiven } = view.lexicon;
  if (language.adjectives !== "after noun" || !isGiven(foldedAt(view, at - 1)) || at - from > 2) return false;
  return [1, 2].some((length) => hitAt(view, at - 1 - length, "country")?.to === at - 1);
}

/** "Ag" in "Sidi Ag Inamoud" is no "AG": a company's suffix of two letters is written in capitals. */
function isPartOfName({ shouted, folded, start, end }: Token): boolean {
  return end - start === 2 && !shouted && folded !== "co";
}

/** "The Omani Co-Chair": a head word that a hyphen joins to what follows. */
function isHyphened(view: View, at: number): boolean {
  const [dash, next] = [view.tokens[at + 1], view.tokens[at + 2]];
  return /^[-‑]$/.test(dash?.folded ?? "") && dash?.glued === true && next?.glued === true;
}

/** "Kenyan Energy Minister": what an office is for, and no body called "Kenyan Energy". */
function isPortfolio(view: View, at: number): boolean {
  const field = hitAt(view, at, "field");
  return field !== null && (hitAt(view, field.to, "head") ?? hitAt(view, field.to, "role")) !== null;
}

/** "Growers' Association", no quote that ends: an apostrophe behind an "s" and before a capital. */
function isPluralOwner(view: View, at: number): boolean {
  const [owner, next] = [view.tokens[at - 1], view.tokens[at + 1]];
  return (
    /^['’]$/.test(foldedAt(view, at)) && owner?.folded.endsWith("s") === true && next?.capital === true && !next.glued
  );
}
