import type { Meaning } from "../languages/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import type { CountryCode } from "../types.ts";
import { hasAcronymBehind, isAcronymAt, isLevel, isPersonBefore, restOfList } from "./body-words.ts";
import { type Chunk, chunk, type FoundOf, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { openedWithoutCapitals } from "./plain-organizations.ts";
import { isShortened, opensTitle, roleAt } from "./roles.ts";

/** An organization that starts at a token: one the world knows, or a run built around a head word ("Kementerian …", "… Party", "وزارة …"). */
export function organizationAt(view: View, at: number): Chunk | null {
  const known = knownAt(view, at);
  const built = view.lexicon.language.capitals
    ? (openedAt(view, at) ?? closedAt(view, at) ?? abbreviatedAt(view, at))
    : openedWithoutCapitals(view, at);
  if (known === null) return built;
  // "Ketua Umum Kadin Jonathan …": the body the world knows ends where a person's name begins.
  if (built !== null && built.from === known.from && view.lexicon.isGiven(foldedAt(view, known.to))) return known;
  return built !== null && built.to > known.to ? built : known;
}

function knownAt(view: View, at: number): Chunk | null {
  const hit = hitAt(view, at, "known organization");
  if (hit === null) return null;
  if (isVenue(view, at, hit.to, hit.proclitics)) return null;
  const token = view.tokens[at];
  if (!view.lexicon.language.capitals && hit.to === at + 1 && isCommonBehind(view, at, hit.proclitics)) return null;
  const short = hit.to === at + 1 && (token?.folded.length ?? 0) <= 5;
  if (
    view.lexicon.language.capitals &&
    !(short ? token?.shouted || (token?.capital && token.folded.length > 3) : token?.capital)
  )
    return null;
  // "MENTERI KE DHAKA": between capitals a word is a word, and no acronym.
  if (short && view.headline && token?.shouted && hasHit(view, at, WORDS)) return null;
  const { key, country, media } = hit.meaning;
  return chunk(at, hit.to, { is: "organization", known: key, country, media, type: null }, hit);
}

const WORDS = new Set(["marker", "common"] as const);

/** "فتح" is a movement and a verb, "وفتح" too: without capitals a common word is no organization. */
function isCommonBehind(view: View, at: number, proclitics: readonly string[]): boolean {
  const { stems, isCommon } = view.lexicon;
  return stems(foldedAt(view, at)).some(
    (stem) => stem.pronoun === null && stem.proclitics.join() === proclitics.join() && isCommon(stem.text),
  );
}

/** "in the White House" is where something happens; "the White House said" is who says it. */
function isVenue(view: View, at: number, to: number, proclitics: readonly string[]): boolean {
  const seat = (view.hits[at] ?? []).some(
    (hit) => hit.meaning.kind === "country" && hit.meaning.form === "seat" && hit.to >= to,
  );
  if (!seat) return false;
  if (proclitics.includes("in") || proclitics.includes("to")) return true;
  for (let before = at - 1; before >= at - 2; before--) {
    const marker = markerAt(view, before, "in", "to", "from");
    if (marker !== null && (marker.to === at || /^the$/.test(foldedAt(view, marker.to)))) return true;
  }
  return false;
}

/** "Kementerian Luar Negeri Kenya", "Ministry of Foreign Affairs", "PT Angkasa Pura". */
function openedAt(view: View, at: number): Chunk | null {
  const opener = hitAt(view, at, "opener");
  if (opener === null || view.tokens[at]?.capital !== true || view.headline) return null;
  const { type } = opener.meaning;
  const office = followsOffice(view, at);
  if (opener.meaning.whole && !isPlaceAt(view, opener.to, office ? REGIONS : PLACES))
    return chunk(
      at,
      opener.to,
      { is: "organization", known: null, country: null, media: false, type, whole: true },
      opener,
    );
  // "Direktur Kemlu Irwan …": a ministry told by one word, and who works there.
  if (office && type === "ministry" && opener.to === at + 1 && view.lexicon.isGiven(foldedAt(view, opener.to)))
    return chunk(at, opener.to, { is: "organization", known: null, country: null, media: false, type }, opener);
  const { to, country } = capitalRun(view, opener, office, type === "ministry");
  if (to === opener.to) return null;
  const home = type === "company" && isSuffix(view, to - 1) ? null : country;
  return chunk(at, to, { is: "organization", known: null, country: home, media: false, type }, opener);
}

/** Whether what stands at a token says whose a body is: "DPR RI", "DPRD Kota Bandung", "Kemlu Iran". */
function isPlaceAt(view: View, at: number, kinds: typeof PLACES): boolean {
  return view.tokens[at]?.capital === true && hasHit(view, at, kinds);
}

const PLACES: ReadonlySet<Meaning["kind"]> = new Set(["country", "city", "place noun"]);
/** Behind an office a country is the office's. */
const REGIONS: ReadonlySet<Meaning["kind"]> = new Set(["city", "place noun"]);

/** "Malawi Investment and Trade Centre (MITC)": where words end whose initials stand in brackets behind them; 0 where none do. */
function spelledOut(view: View, from: number): number {
  let initials = "";
  for (let at = from; at < from + LONGEST; at++) {
    const token = view.tokens[at];
    if (token?.folded === "(")
      return initials.length > 2 && isAcronymAt(view, at) && foldedAt(view, at + 1) === initials ? at : 0;
    if (token?.kind !== "word" || (!token.capital && token.folded.length > 3)) return 0;
    if (token.capital) initials += token.folded.slice(0, 1);
  }
  return 0;
}

/** "Norsk Senter for Tareforskning (NST)": unknown words whose initials stand in brackets behind them. */
function abbreviatedAt(view: View, at: number): Chunk | null {
  let to = at;
  let initials = "";
  for (let next = at; next < at + LONGEST; next++) {
    const token = view.tokens[next];
    if (token?.folded === "(") break;
    if (token?.kind !== "word" || (token.capital && !isStrange(view, next))) return null;
    if (token.capital) initials += token.folded.slice(0, 1);
    else if (token.folded.length > 3) return null;
    to = next + 1;
  }
  if (initials.length < 3 || !isAcronymAt(view, to) || foldedAt(view, to + 1) !== initials) return null;
  return chunk(at, to, { is: "organization", known: null, country: null, media: false, type: null });
}

const LONGEST = 8;

function isStrange(view: View, at: number): boolean {
  const folded = foldedAt(view, at);
  return (view.hits[at] ?? []).length === 0 && !view.lexicon.isGiven(folded) && !view.lexicon.isFamily(folded);
}

/** "AS" closes a Norwegian company's name and is the Americans' acronym. */
function isSuffix(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token?.shouted === true && token.end - token.start === 2;
}

/** "Ada Boye-Mills": a double surname behind a given name, and no mills; "Nordtek-Bank" is one. */
function isSurname(view: View, from: number, at: number): boolean {
  const [dash, token] = [view.tokens[at - 1], view.tokens[at]];
  return at - from > 2 && /^[-‑–]$/.test(dash?.folded ?? "") && dash?.glued === true && token?.glued === true;
}

/** "Ag" in "Sidi Ag Inamoud" is no "AG": a company's suffix of two letters is written in capitals. */
function isPartOfName({ shouted, folded, start, end }: Token): boolean {
  return end - start === 2 && !shouted && folded !== "co";
}

const STOPS = new Set(["weekday", "month", "pronoun", "saying", "relative"] as const);

/** Whether an office stands right before or holds the head word ("Kepala Biro"): then a person's name may follow the body's. */
function followsOffice(view: View, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const office = roleAt(view, before) ?? hitAt(view, before, "head");
    if (office !== null && at - office.to <= 1) return true;
  }
  return false;
}

function capitalRun(
  view: View,
  opener: FoundOf<"opener">,
  office: boolean,
  listed = false,
): { to: number; country: CountryCode | null } {
  const start = opener.to;
  let to = start;
  let country: CountryCode | null = null;
  for (let at = start; at < view.tokens.length; ) {
    const token = view.tokens[at];
    if (token === undefined || hasHit(view, at, STOPS)) break;
    if (token.folded === "-" && token.glued && view.tokens[at + 1]?.glued) {
      at += 1;
      continue;
    }
    const place = hitAt(view, at, "country");
    if (place !== null && token.capital) {
      country = place.meaning.code;
      to = at = place.to;
      if (view.lexicon.language.adjectives === "after noun") break;
      continue;
    }
    // "Jawa Timur": a province's second word may be a man's name as well.
    const city = hitAt(view, at, "city");
    if (city !== null && city.to > at + 1 && token.capital) {
      to = at = city.to;
      continue;
    }
    if (office && isHolder(view, opener, at)) break;
    if (
      office &&
      at > start &&
      token.capital &&
      (view.lexicon.isGiven(token.folded) || view.alone?.has(token.folded)) &&
      hitAt(view, at, "field") === null &&
      !hasAcronymBehind(view, at)
    )
      break;
    if (token.capital && (!opensTitle(view, at) || hitAt(view, at, "field") !== null)) {
      to = at += 1;
      continue;
    }
    if (listed && at > start && token.folded === "," && restOfList(view, at)) {
      at += 1;
      continue;
    }
    if (token.folded === "'s" && isSomebodys(view, at + 1)) break;
    const inner = hitAt(view, at, "inner") ?? markerAt(view, at, "of", "for");
    const next = inner === null ? undefined : view.tokens[inner.to];
    if (
      inner === null ||
      next?.capital !== true ||
      (opensTitle(view, inner.to) && hitAt(view, inner.to, "field") === null)
    )
      break;
    if (markerAt(view, at, "and") !== null && (hasHit(view, inner.to, OPENS) || opensAnother(view, inner.to))) break;
    at = inner.to;
  }
  return { to, country: country ?? seatIn(view, start, to) };
}

/** "The University of Nairobi's Amina Wekesa": behind a possessive a given name, or two words that mean nothing, are who works there. */
function isSomebodys(view: View, at: number): boolean {
  if (view.lexicon.isGiven(foldedAt(view, at))) return true;
  return [at, at + 1].every((next) => {
    const token = view.tokens[next];
    return token?.capital === true && (view.hits[next] ?? []).length === 0 && !view.lexicon.isCommon(token.folded);
  });
}

/** "PT Deli Karet dan Sundaram Tyre Works", "Bank Mandiri dan BNI": a word that means nothing is another's name, as in "Badan Riset dan Antariksa" none is. */
function opensAnother({ tokens, hits, lexicon: { language } }: View, at: number): boolean {
  if (language.adjectives !== "after noun" || tokens[at - 1]?.kind !== "word") return false;
  return tokens[at]?.shouted === true || !(hits[at] ?? []).some(({ meaning: { kind } }) => MEANS.has(kind));
}

const MEANS: ReadonlySet<string> = new Set(["common", "field", "head", "role", "inner"]);

/**
 * "Kepala Dinas Perdagangan Tri …", "Ketua Mahkamah Agung Fatumata …": behind an office's body that has its full name, words that mean
 * nothing are who holds it.
 */
function isHolder(view: View, { from, to, meaning }: FoundOf<"opener">, at: number): boolean {
  const isWhole = at === to ? to > from + 1 && WHOLE.has(meaning.type) : isKnown(view, at - 1);
  if (!isWhole || hasAcronymBehind(view, at)) return false;
  let end = at;
  while (view.tokens[end]?.kind === "word" && view.tokens[end]?.capital && (view.hits[end] ?? []).length === 0) end++;
  return end - at >= 2 && view.tokens[end]?.capital !== true;
}

/** A country has one of each that its head words tell: "Bank Sentral", "Kamar Dagang". */
const WHOLE = new Set(["agency", "army", "bank", "chamber", "commission", "court", "ministry", "parliament", "police"]);

/** Whether a word ends what a body is for or is its acronym: "Perdagangan", "Komisi I DPR". */
function isKnown(view: View, at: number): boolean {
  if (view.tokens[at]?.shouted) return true;
  return (view.hits[at] ?? []).some(({ meaning }) => meaning.kind === "field" || meaning.kind === "common");
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

/** The country of the city that an organization's name ends in: "Universiti Aarhus", "Institut Hidrologi Samarkand". */
function seatIn(view: View, from: number, to: number): CountryCode | null {
  for (let at = from; at < to; at++) {
    const city = cityAt(view, at);
    if (city !== null && city.to === to) return city.meaning.code;
  }
  return null;
}

/** A city at a token whose name is no word and no person's. */
function cityAt(view: View, at: number): FoundOf<"city"> | null {
  const city = hitAt(view, at, "city");
  if (city === null || view.tokens[at]?.capital !== true) return null;
  const word = foldedAt(view, at);
  const { isCommon, isGiven, isFamily, isDoubtful } = view.lexicon;
  const other =
    isCommon(word) || isGiven(word) || isFamily(word) || isDoubtful(word) || hitAt(view, at, "field") !== null;
  return city.to === at + 1 && other ? null : city;
}

const OPENS = new Set(["opener", "country", "known organization"] as const);

/** "Horizon Party", "Water Service", "British High Commission". */
function closedAt(view: View, at: number): Chunk | null {
  const { language } = view.lexicon;
  if (view.tokens[at]?.capital !== true || view.headline || hasHit(view, at, STOPS)) return null;
  if (at === 0 && view.lexicon.isCommon(foldedAt(view, at)) && hitAt(view, at, "country") === null) return null;
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
    else if (words === 0) city = cityAt(view, next);
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
    if (language.adjectives === "after noun" && place !== null && words > 0) break;
    next = place !== null ? place.to : next + 1;
  }
  if (found === null) return null;
  return chunk(at, found, { is: "organization", known: null, country: country ?? seat, media: false, type });
}
