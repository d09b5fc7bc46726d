import type { Token } from "../text/tokens.ts";
import type { CountryCode } from "../types.ts";
import { type Chunk, chunk, type FoundOf, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { isShortened, opensTitle } from "./roles.ts";

/** An organization that starts at a token: one the world knows, or a run built around a head word ("Kementerian …", "… Party", "وزارة …"). */
export function organizationAt(view: View, at: number): Chunk | null {
  const known = knownAt(view, at);
  const built = view.lexicon.language.capitals
    ? (openedAt(view, at) ?? closedAt(view, at))
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
  // "فتح" is a movement and a verb: without capitals a common word is no organization.
  if (!view.lexicon.language.capitals && hit.to === at + 1 && view.lexicon.isCommon(token?.folded ?? "")) return null;
  const short = hit.to === at + 1 && (token?.folded.length ?? 0) <= 5;
  if (
    view.lexicon.language.capitals &&
    !(short ? token?.shouted || (token?.capital && token.folded.length > 3) : token?.capital)
  )
    return null;
  const { key, country, media } = hit.meaning;
  return chunk(at, hit.to, { is: "organization", known: key, country, media, type: null }, hit);
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
  const { to, country } = capitalRun(view, opener.to, followsOffice(view, at));
  if (to === opener.to) return null;
  const { type } = opener.meaning;
  const home = type === "company" && isSuffix(view, to - 1) ? null : country;
  return chunk(at, to, { is: "organization", known: null, country: home, media: false, type }, opener);
}

/** "AS" closes a Norwegian company's name and is the Americans' acronym. */
function isSuffix(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token?.shouted === true && token.end - token.start === 2;
}

/** "Ag" in "Sidi Ag Inamoud" is no "AG": a company's suffix of two letters is written in capitals. */
function isPartOfName({ shouted, folded, start, end }: Token): boolean {
  return end - start === 2 && !shouted && folded !== "co";
}

const STOPS = new Set(["weekday", "month", "pronoun", "saying", "relative"] as const);

/** Whether an office stands right before: then a person's name may follow the body's. */
function followsOffice(view: View, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const office = hitAt(view, before, "role") ?? hitAt(view, before, "head");
    if (office !== null && at - office.to <= 1) return true;
  }
  return false;
}

function capitalRun(view: View, start: number, office: boolean): { to: number; country: CountryCode | null } {
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
    if (
      office &&
      at > start &&
      token.capital &&
      view.lexicon.isGiven(token.folded) &&
      hitAt(view, at, "field") === null
    )
      break;
    if (token.capital && (!opensTitle(view, at) || hitAt(view, at, "field") !== null)) {
      to = at += 1;
      continue;
    }
    const inner = hitAt(view, at, "inner") ?? markerAt(view, at, "of", "for");
    const next = inner === null ? undefined : view.tokens[inner.to];
    if (
      inner === null ||
      next?.capital !== true ||
      (opensTitle(view, inner.to) && hitAt(view, inner.to, "field") === null)
    )
      break;
    if (markerAt(view, at, "and") !== null && hasHit(view, inner.to, OPENS)) break;
    at = inner.to;
  }
  return { to, country: country ?? seatIn(view, start, to) };
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
  if (view.tokens[at]?.capital !== true || view.headline) return null;
  if (at === 0 && view.lexicon.isCommon(foldedAt(view, at)) && hitAt(view, at, "country") === null) return null;
  let country: CountryCode | null = null;
  let city: FoundOf<"city"> | null = null;
  let seat: CountryCode | null = null;
  let found: number | null = null;
  let type: string | null = null;
  for (let next = at, words = 0; words < 8; words++) {
    const token = view.tokens[next];
    if (token === undefined) break;
    const closer = words > 0 && !isShortened(view, next) ? hitAt(view, next, "closer") : null;
    if (closer !== null && token.capital && !isPartOfName(token)) {
      found = closer.to;
      type = closer.meaning.type;
      seat = city?.to === next ? city.meaning.code : null;
    }
    const place = hitAt(view, next, "country");
    // "Nordlast AS": a company's suffix, no country.
    if (place !== null && token.capital && closer === null) country ??= place.meaning.code;
    else if (words === 0) city = cityAt(view, next);
    const joins = token.glued && /^(-|&|'s)$/.test(token.folded);
    const links =
      (token.folded === "&" || (hitAt(view, next, "inner") !== null && markerAt(view, next, "and") === null)) &&
      view.tokens[next + 1]?.capital === true &&
      words > 0;
    if (
      !(token.capital || joins || links) ||
      (opensTitle(view, next) && closer === null && hitAt(view, next, "field") === null)
    )
      break;
    if (language.adjectives === "after noun" && place !== null && words > 0) break;
    next = place !== null ? place.to : next + 1;
  }
  if (found === null) return null;
  return chunk(at, found, { is: "organization", known: null, country: country ?? seat, media: false, type });
}

/** Where there are no capitals: the head word, then definite words, fields, demonyms or a quoted name. */
function openedWithoutCapitals(view: View, at: number): Chunk | null {
  const opener = hitAt(view, at, "opener");
  // "نادية" is a woman's name, and "his club".
  if (opener === null || (opener.pronoun !== null && view.lexicon.isGiven(foldedAt(view, at)))) return null;
  let country: CountryCode | null = null;
  let to = opener.to;
  const quoted = quotedAt(view, to);
  if (quoted !== null)
    return chunk(
      at,
      quoted,
      { is: "organization", known: null, country, media: false, type: opener.meaning.type },
      opener,
    );
  for (let next = to; next < view.tokens.length && next < opener.to + 7; ) {
    const token = view.tokens[next];
    if (token === undefined || token.kind !== "word") break;
    const place = hitAt(view, next, "country");
    if (place !== null) {
      // "معهد العلوم بكوريا الجنوبية": where it is, outside its name.
      if (place.proclitics.includes("in") && place.meaning.form === "name") country ??= place.meaning.code;
      if (place.proclitics.some((marker) => marker === "in" || marker === "and")) break;
      country = place.meaning.code;
      to = next = place.to;
      continue;
    }
    const field = hitAt(view, next, "field");
    if (field !== null && !field.proclitics.includes("in")) {
      to = next = field.to;
      continue;
    }
    const step = stepOf(view, next, opener.to, to);
    if (step === 0) break;
    if (step === 1 && isDefinite(view, next) && to > opener.to && country !== null && commonBehindArticle(view, next))
      break;
    to = next += step;
  }
  if (to === opener.to && (opener.to - opener.from < 2 || opener.meaning.type !== "parliament")) return null;
  return chunk(at, to, { is: "organization", known: null, country, media: false, type: opener.meaning.type }, opener);
}

/** How many words at a token go on an organization's name in a script without capitals: 0, 1 or 2. */
function stepOf(view: View, at: number, opened: number, to: number): number {
  const folded = foldedAt(view, at);
  const first = to === opened;
  if (isDefinite(view, at)) {
    // "حزب الميثاق": behind a head word even a word that could tell something is its name.
    if (first && !hasHit(view, at, CLOSED) && !opensTitle(view, at)) return 1;
    return hasHit(view, at, ENDS_NAME) || opensTitle(view, at) ? 0 : 1;
  }
  if (!first) return purpose(view, at) || joinedPart(view, at) ? 1 : purposeOfTwo(view, at) ? 2 : 0;
  if (hasHit(view, at, ENDS_NAME) || opensTitle(view, at)) return 0;
  if (!view.lexicon.isCommon(folded)) return 1;
  // "حركة فجر الجبال": a plain noun, when a definite one closes the name.
  return isDefinite(view, at + 1) && !hasHit(view, at + 1, ENDS_NAME) && !opensTitle(view, at + 1) ? 2 : 0;
}

const CLOSED = new Set([
  "marker",
  "saying",
  "relative",
  "month",
  "weekday",
  "days",
  "pronoun",
  "pair",
  "status",
] as const);

function isDefinite(view: View, at: number): boolean {
  return stemsOf(view, at).some((stem) => stem.proclitics.join() === "article" && stem.pronoun === null);
}

function commonBehindArticle(view: View, at: number): boolean {
  return stemsOf(view, at).some(
    (stem) => stem.proclitics.join() === "article" && stem.pronoun === null && view.lexicon.isCommon(stem.text),
  );
}

/** "للتنمية", what a fund or a society is for. */
function purpose(view: View, at: number): boolean {
  return /^لل/.test(foldedAt(view, at)) && plainBehind(view, at);
}

/** "لبحوث المتوسط" */
function purposeOfTwo(view: View, at: number): boolean {
  return (
    stemsOf(view, at).some((stem) => stem.proclitics.join() === "to" && view.lexicon.isCommon(stem.text)) &&
    plainBehind(view, at) &&
    isDefinite(view, at + 1) &&
    !hasHit(view, at + 1, ENDS_NAME)
  );
}

/** "والملاحة" in "غرفة التجارة والملاحة" */
function joinedPart(view: View, at: number): boolean {
  return (
    isDefinite(view, at - 1) &&
    stemsOf(view, at).some((stem) => stem.proclitics.join() === "and,article") &&
    plainBehind(view, at)
  );
}

/** Whether a word behind a clitic is no name, office, country or body of its own. */
function plainBehind(view: View, at: number): boolean {
  return (
    !hasHit(view, at, OWN) &&
    !opensTitle(view, at) &&
    !stemsOf(view, at).some((stem) => view.lexicon.isGiven(stem.text))
  );
}

const OWN = new Set([
  "country",
  "city",
  "role",
  "opener",
  "known organization",
  "cue",
  "head",
  "pair",
  "counterpart",
  "pronoun",
  "saying",
  "month",
  "weekday",
  "days",
] as const);

function stemsOf(view: View, at: number): ReturnType<View["lexicon"]["stems"]> {
  const token = view.tokens[at];
  return token?.kind === "word" ? view.lexicon.stems(token.folded) : [];
}

const ENDS_NAME = new Set([
  "marker",
  "saying",
  "cue",
  "relative",
  "subordinator",
  "contrast",
  "status",
  "month",
  "weekday",
  "days",
  "pronoun",
  "pair",
  "accompanying",
] as const);
const QUOTES: Readonly<Record<string, string>> = { "«": "»", '"': '"', "“": "”" };

function quotedAt(view: View, at: number): number | null {
  const close = QUOTES[foldedAt(view, at)];
  if (close === undefined) return null;
  for (let next = at + 2; next < at + 7; next++) if (foldedAt(view, next) === close) return next + 1;
  return null;
}
