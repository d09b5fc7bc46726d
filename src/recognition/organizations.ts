import type { CountryCode } from "../types.ts";
import { type Chunk, chunk, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { opensTitle } from "./roles.ts";

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

/** "Kementerian Luar Negeri Kenya", "Ministry of Foreign Affairs", "PT Angkasa Pura". */
function openedAt(view: View, at: number): Chunk | null {
  const opener = hitAt(view, at, "opener");
  if (opener === null || view.tokens[at]?.capital !== true || view.headline) return null;
  const { to, country } = capitalRun(view, opener.to, followsOffice(view, at));
  if (to === opener.to) return null;
  return chunk(at, to, { is: "organization", known: null, country, media: false, type: opener.meaning.type }, opener);
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
  return { to, country };
}

const OPENS = new Set(["opener", "country", "known organization"] as const);

/** "Horizon Party", "Water Service", "British High Commission". */
function closedAt(view: View, at: number): Chunk | null {
  const { language } = view.lexicon;
  if (view.tokens[at]?.capital !== true || view.headline) return null;
  if (at === 0 && view.lexicon.isCommon(foldedAt(view, at)) && hitAt(view, at, "country") === null) return null;
  let country: CountryCode | null = null;
  let found: number | null = null;
  let type: string | null = null;
  for (let next = at, words = 0; words < 8; words++) {
    const token = view.tokens[next];
    if (token === undefined) break;
    const closer = words > 0 ? hitAt(view, next, "closer") : null;
    if (closer !== null && token.capital) {
      found = closer.to;
      type = closer.meaning.type;
    }
    const place = hitAt(view, next, "country");
    if (place !== null && token.capital) country ??= place.meaning.code;
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
  return found === null ? null : chunk(at, found, { is: "organization", known: null, country, media: false, type });
}

/** Where there are no capitals: the head word, then definite words, fields, demonyms or a quoted name. */
function openedWithoutCapitals(view: View, at: number): Chunk | null {
  const opener = hitAt(view, at, "opener");
  if (opener === null) return null;
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
    if (hasHit(view, next, ENDS_NAME) || opensTitle(view, next)) break;
    const article = view.lexicon
      .stems(token.folded)
      .find((stem) => stem.proclitics.at(-1) === "article" && stem.pronoun === null);
    const definite = article !== undefined;
    const free = to === opener.to && !view.lexicon.isCommon(token.folded);
    if (!definite && !free) break;
    if (article !== undefined && to > opener.to && view.lexicon.isCommon(article.text) && country !== null) break;
    to = next += 1;
  }
  if (to === opener.to) return null;
  return chunk(at, to, { is: "organization", known: null, country, media: false, type: opener.meaning.type }, opener);
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
