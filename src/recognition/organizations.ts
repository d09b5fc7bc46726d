import type { Meaning } from "../languages/lexicon.ts";
import { LONGEST_BODY } from "./body-words.ts";
import { type Chunk, chunk, foldedAt, hasHit, hitAt, isAcronymAt, isDefinite, markerAt, type View } from "./chunk.ts";
import { closedAt } from "./closed-organizations.ts";
import { openedAt } from "./opened-organizations.ts";
import { openedWithoutCapitals } from "./plain-organizations.ts";

/** An organization that starts at a token: one the world knows, or a run built around a head word ("Kementerian …", "… Party", "وزارة …"). */
export function organizationAt(view: View, at: number): Chunk | null {
  const known = knownAt(view, at);
  const built = view.lexicon.language.capitals
    ? (openedAt(view, at) ?? closedAt(view, at) ?? abbreviatedAt(view, at))
    : openedWithoutCapitals(view, at);
  if (known === null) return built === null ? null : (landingAt(view, built) ?? recognised(view, built));
  // "Ketua Umum Kadin Jonathan …": the body the world knows ends where a person's name begins.
  if (built !== null && built.from === known.from && view.lexicon.isGiven(foldedAt(view, known.to))) return known;
  return built !== null && built.to > known.to ? built : known;
}

/** "Arrived at Kuala Lumpur International Airport", "tiba di Bandara Internasional Kuala Lumpur": behind a preposition of the way it is where its city is. */
function landingAt(view: View, { from, to, what }: Chunk): Chunk | null {
  if (what.is !== "organization" || what.type !== "port" || markerAt(view, from - 1, "in", "to", "from") === null)
    return null;
  for (let at = from; at < to; at++) {
    const city = hitAt(view, at, "city");
    if (city !== null && city.to <= to) return chunk(from, to, { is: "city", code: city.meaning.code });
  }
  return null;
}

/** "شركة أرامكو", "شركة توتال الفرنسية", "Parti Likud": one the world knows, behind a word for what it is; its council is another. */
function recognised(view: View, built: Chunk): Chunk {
  const opener = hitAt(view, built.from, "opener");
  const known = opener !== null && WHOLES.has(opener.meaning.type) ? knownAt(view, opener.to) : null;
  if (known === null || built.what.is !== "organization" || known.what.is !== "organization") return built;
  const end = hitAt(view, known.to, "country")?.to ?? known.to;
  return known.to === built.to || end === built.to
    ? { ...built, what: { ...known.what, type: built.what.type } }
    : built;
}

/** Kinds of bodies that are none of another's. */
const WHOLES = new Set(["airline", "bank", "club", "company", "front", "militia", "movement", "party"]);

function knownAt(view: View, at: number): Chunk | null {
  const hit = hitAt(view, at, "known organization");
  if (hit === null || isCutShort(view, at, hit.to)) return null;
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

/** "Dewan Keamanan Nasional": more of the words that open a body's name than the one the world knows has. */
function isCutShort(view: View, at: number, to: number): boolean {
  return (view.hits[at] ?? []).some((hit) => hit.meaning.kind === "opener" && hit.to > to);
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
    if (marker !== null && (marker.to === at || isDefinite(view, marker.to))) return true;
    if (isGoal(view, before, at)) return true;
  }
  return false;
}

/** "Visited the White House", "mengunjungi Gedung Putih". */
function isGoal(view: View, before: number, at: number): boolean {
  const isNext = before === at - 1 || isDefinite(view, before + 1);
  return isNext && (view.hits[before] ?? []).some(({ to, meaning }) => to === before + 1 && isVisit(meaning));
}

function isVisit(meaning: Meaning): boolean {
  return meaning.kind === "cue" && meaning.cue.relation === "visited";
}

/** "Norsk Senter for Tareforskning (NST)": unknown words whose initials stand in brackets behind them. */
function abbreviatedAt(view: View, at: number): Chunk | null {
  if (view.tokens[at]?.capital !== true) return null;
  let to = at;
  let initials = "";
  for (let next = at; next < at + LONGEST_BODY; next++) {
    const token = view.tokens[next];
    if (token?.folded === "(") break;
    if (token?.kind !== "word" || (token.capital && !mayBeOf(view, next, at))) return null;
    if (token.capital) initials += token.folded.slice(0, 1);
    else if (token.folded.length > 3) return null;
    to = next + 1;
  }
  if (initials.length < 3 || !isAcronymAt(view, to) || foldedAt(view, to + 1) !== initials) return null;
  return chunk(at, to, { is: "organization", known: null, country: null, media: false, type: null });
}

/** "Uni Penenun Ghana Utara (UPGU)": where what a body is told by comes first, behind a strange word any may follow. */
function mayBeOf(view: View, at: number, first: number): boolean {
  if (isStrange(view, at)) return true;
  return at > first && view.lexicon.language.adjectives === "after noun" && !view.tokens[first - 1]?.capital;
}

function isStrange(view: View, at: number): boolean {
  const folded = foldedAt(view, at);
  return (view.hits[at] ?? []).length === 0 && !view.lexicon.isGiven(folded) && !view.lexicon.isFamily(folded);
}
