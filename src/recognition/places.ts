import { type Chunk, chunk, type FoundOf, foldedAt, hasHit, hitAt, isDefinite, markerAt, type View } from "./chunk.ts";
import { pastComma, pastPossessive } from "./marks.ts";
import { organizationAt } from "./organizations.ts";
import { opensTitle, roleAt } from "./roles.ts";

/** A country's name, demonym, capital or seat of government that starts at a token, or the name of a state's form before it: "Republic of Zambia". */
export function countryAt(view: View, at: number): Chunk | null {
  return plainCountryAt(view, at) ?? longCountryAt(view, at);
}

/** "Republik Kenya", "جمهورية زامبيا", "الجمهورية الكينية" (Arabic says it with an adjective too). */
function longCountryAt(view: View, at: number): Chunk | null {
  const state = hitAt(view, at, "state");
  if (state === null || (view.lexicon.language.capitals && view.tokens[at]?.capital !== true)) return null;
  // "Government of the Republic of Zambia"
  const next = isDefinite(view, state.to) ? state.to + 1 : state.to;
  const country = countryAt(view, next);
  if (country === null || country.what.is !== "country" || country.proclitics.length > 0) return null;
  const isNamed = country.what.form === "name" || (country.what.form === "demonym" && !view.lexicon.language.capitals);
  return isNamed ? chunk(at, country.to, { ...country.what, form: "name" }, state) : null;
}

function plainCountryAt(view: View, at: number): Chunk | null {
  const hit = hitAt(view, at, "country");
  if (
    hit === null ||
    isFathered(view, at, hit.to) ||
    endsRegion(view, at, hit.to) ||
    !(written(view, at, hit.to) || isShortDemonym(view, at, hit)) ||
    (hit.to === at + 1 && view.lexicon.isDoubtful(foldedAt(view, at)) && !believed(view, at))
  )
    return null;
  return chunk(at, hit.to, { is: "country", code: hit.meaning.code, form: hit.meaning.form }, hit);
}

/** The "America" of "director for Latin America". */
function endsRegion(view: View, at: number, to: number): boolean {
  return hitAt(view, at - 1, "region")?.to === to;
}

/** "Pangeran Turki bin Nahar": whoever has a father is no country. */
export function isFathered(view: View, at: number, to: number): boolean {
  if (!view.lexicon.language.capitals || to > at + 1) return false;
  return FATHERS.test(foldedAt(view, to)) && view.tokens[to + 1]?.capital === true;
}

/** The "Turki" of "Faisal bin Turki". */
export function isFather(view: View, at: number): boolean {
  return FATHERS.test(foldedAt(view, at - 1));
}

const FATHERS = /^(?:bin|binti|ibn|bint)$/;

/** A doubtful place's name is believed after a preposition of place or an office, and in languages with capitals inside a sentence. */
function believed(view: View, at: number): boolean {
  const { capitals } = view.lexicon.language;
  // "Presiden RI Dewanto": an acronym in capitals is no given name.
  // "Georgian President …": an office follows a demonym, a surname follows a given name.
  if (capitals && (opensTitle(view, at + 1) || isOffices(view, at) || opensList(view, at))) return true;
  if (capitals && at === 0) return opensTitle(view, pastPossessive(view, 1)) || isStateElsewhere(view);
  if (capitals) return view.tokens[at]?.shouted === true || view.tokens[at + 1]?.capital !== true;
  for (let before = at - 1; before >= 0 && before >= at - 2; before--) {
    const marker = markerAt(view, before, "in", "to", "from", "with", "between", "and");
    if (marker !== null && marker.to === at) return true;
    if (opensTitle(view, before)) return true;
  }
  return hitAt(view, at, "country")?.proclitics.some((marker) => marker === "in" || marker === "to") ?? false;
}

/** "Georgia will …", in an article that tells of Georgia elsewhere. */
function isStateElsewhere(view: View): boolean {
  return view.tokens[1]?.capital !== true && view.states?.has(foldedAt(view, 0)) === true;
}

/** "Jordan and Egypt signed …", "Indian, Chinese and Thai officials": at a sentence's start another country, surely one, goes on with the list. */
function opensList(view: View, at: number): boolean {
  const comma = pastComma(view, at + 1);
  const next = markerAt(view, comma, "and")?.to ?? comma;
  const country = next > at + 1 ? hitAt(view, next, "country") : null;
  if (country === null || view.tokens[next]?.capital !== true || !written(view, next, country.to)) return false;
  return view.tokens[country.to]?.capital !== true && !view.lexicon.isDoubtful(foldedAt(view, next));
}

/** "Perdana Menteri Georgia Zurab Kobalia": where the office comes first, a place's word before a whole name is the office's. */
function isOffices(view: View, at: number): boolean {
  if (view.lexicon.language.adjectives !== "after noun") return false;
  if (!isNamesWord(view, at + 1) || !isNamesWord(view, at + 2)) return false;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_OFFICE); before--)
    if (roleAt(view, before)?.to === at) return true;
  return false;
}

const LONGEST_OFFICE = 5;

function isNamesWord({ tokens, hits, lexicon }: View, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital) return false;
  // "Menlu Turki Cem Aydin": towns are called like families.
  const strange = (hits[at] ?? []).every(({ meaning }) => meaning.kind === "city");
  return strange || lexicon.isGiven(token.folded) || lexicon.isFamily(token.folded);
}

/** A city that starts at a token and whose name is no common word. */
export function cityAt(view: View, at: number): Chunk | null {
  const hit = hitAt(view, at, "city");
  if (hit === null || !written(view, at, hit.to)) return null;
  // "Sumber", "Surat" are towns and common words.
  if (hit.to === at + 1 && view.lexicon.isCommon(foldedAt(view, at)) && !isGoal(view, at)) return null;
  return chunk(at, hit.to, { is: "city", code: hit.meaning.code }, hit);
}

/** "إلى جدة", "من العين": where no capital tells a town from a word, the way there or from there does. */
function isGoal(view: View, at: number): boolean {
  return !view.lexicon.language.capitals && markerAt(view, at - 1, "to", "from", "in")?.to === at;
}

/** Written like a name: with a capital, and two- or three-letter acronyms all in capitals ("AS" is a country, "as" a word). */
function written(view: View, at: number, to: number): boolean {
  if (!view.lexicon.language.capitals) return true;
  const [token, next] = [view.tokens[at], view.tokens[to]];
  if (token === undefined || !token.capital) return false;
  // "US$270 juta" is money.
  if (next?.glued && CURRENCY.test(next.folded)) return false;
  return to > at + 1 || token.folded.replace(/\./g, "").length > 3 || token.shouted;
}

/** "The Lao delegation", "Lao Foreign Minister X": a demonym of three letters is no acronym; before a capital it may be a name. */
function isShortDemonym(view: View, at: number, { to, meaning }: FoundOf<"country">): boolean {
  if (meaning.form !== "demonym" || to > at + 1 || view.tokens[at]?.capital !== true) return false;
  if (view.lexicon.isDoubtful(foldedAt(view, at))) return false;
  return opensTitle(view, to) || view.tokens[to]?.capital !== true;
}

const CURRENCY = /^\p{Sc}$/u;

/** "Kabupaten Belu": a place that no list knows, and nobody's name. */
export function unknownPlaceAt(view: View, at: number): Chunk | null {
  const noun = hitAt(view, at, "place noun");
  if (noun === null || view.tokens[at]?.capital !== true || isKnownPlace(view, at)) return null;
  let to = noun.to;
  while (to < noun.to + 3 && view.tokens[to]?.capital && isOfPlace(view, to)) to += 1;
  return to === noun.to ? null : chunk(at, to, { is: "nothing" });
}

/** "Bandar Seri Begawan" */
function isKnownPlace(view: View, at: number): boolean {
  return (hitAt(view, at, "country")?.to ?? hitAt(view, at, "city")?.to ?? at) > at + 1;
}

/** A word that no list has, or one of the name of whom a street is called after: "Jalan Tuanku Abdul Halim", "Lapangan Terbang Sultan Rahim". */
function isOfPlace(view: View, at: number): boolean {
  if ((view.hits[at] ?? []).length === 0 || hasHit(view, at, OF_NAMES)) return true;
  const office = hitAt(view, at, "role");
  return office?.to === at + 1 && MONARCHS.has(office.meaning.title);
}

const MONARCHS: ReadonlySet<string> = new Set(["emperor", "king", "queen", "sultan"]);

const OF_NAMES = new Set(["honorific", "particle"] as const);

/** "Syarikat Jepun Toyo Energy Ltd": behind a noun the country is no part of the body's name. */
export function isOriginOfBody(view: View, at: number): boolean {
  if (!view.lexicon.language.capitals || view.lexicon.language.adjectives !== "after noun") return false;
  const country = hitAt(view, at, "country");
  const noun = hitAt(view, at - 1, "body noun") ?? hitAt(view, at - 1, "opener");
  if (country === null || noun?.to !== at || view.tokens[at - 1]?.capital) return false;
  return organizationAt(view, pastComma(view, country.to)) !== null;
}
