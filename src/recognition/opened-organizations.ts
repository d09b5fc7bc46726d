import type { Meaning } from "../languages/lexicon.ts";
import type { CountryCode } from "../types.ts";
import { clearCityAt, ENDS_BODY, hasAcronymBehind, restOfList } from "./body-words.ts";
import { type Chunk, chunk, type FoundOf, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { isJoinedByHyphen } from "./marks.ts";
import { opensTitle, roleAt, TITLES } from "./roles.ts";

/** "Kementerian Luar Negeri Kenya", "Ministry of Foreign Affairs", "PT Angkasa Pura". */
export function openedAt(view: View, at: number): Chunk | null {
  const opener = hitAt(view, at, "opener");
  if (opener === null || view.tokens[at]?.capital !== true || view.headline || isOccasion(view, opener)) return null;
  // "Utusan Khas PBB": an envoy's office, and no paper called "Utusan".
  if ((hitAt(view, at, "role")?.to ?? 0) > opener.to) return null;
  const { type } = opener.meaning;
  if (opener.meaning.whole && isWord(view, opener)) return null;
  const office = followsOffice(view, at);
  if (opener.meaning.whole && !isPlaceAt(view, opener.to, office ? REGIONS : PLACES))
    return chunk(
      at,
      opener.to,
      { is: "organization", known: null, country: null, media: false, type, whole: true },
      opener,
    );
  // "Direktur Kemlu Irwan …", "Ketua Parlemen Irwan …": a body told by one word, and who works there.
  if (office && WHOLE.has(type) && opener.to === at + 1 && view.lexicon.isGiven(foldedAt(view, opener.to)))
    return chunk(at, opener.to, { is: "organization", known: null, country: null, media: false, type }, opener);
  const { to, country } = capitalRun(view, opener, office, type === "ministry");
  // "Ketua Umum Partai Demokrat Wirasena Prabangkara": its head words are its whole name.
  if (to === opener.to && !(office && isHolder(view, opener, to))) return null;
  const home = type === "company" && isSuffix(view, to - 1) ? null : country;
  return chunk(at, to, { is: "organization", known: null, country: home, media: false, type }, opener);
}

/** "Mara" is somebody's name, and "MARA" a body. */
function isWord({ tokens }: View, { from, to }: FoundOf<"opener">): boolean {
  const token = tokens[from];
  return to === from + 1 && token !== undefined && token.end - token.start <= ACRONYM && !token.shouted;
}

const ACRONYM = 4;

/** "Majlis Santapan", "Majlis Menandatangani Perjanjian": a head word with what is done there is an occasion, and no council. */
function isOccasion(view: View, { from, to, meaning }: FoundOf<"opener">): boolean {
  if (meaning.whole) return false;
  const cue = hitAt(view, from, "cue");
  const deed = hitAt(view, to, "cue");
  return (cue !== null && cue.to > to) || (deed?.to === to + 1 && deed.meaning.cue.shape === "verb");
}

/** Whether what stands at a token says whose a body is: "DPR RI", "DPRD Kota Bandung", "Kemlu Iran". */
function isPlaceAt(view: View, at: number, kinds: typeof PLACES): boolean {
  return view.tokens[at]?.capital === true && hasHit(view, at, kinds);
}

const PLACES: ReadonlySet<Meaning["kind"]> = new Set(["country", "city", "place noun"]);

/** Behind an office a country is the office's. */
const REGIONS: ReadonlySet<Meaning["kind"]> = new Set(["city", "place noun"]);

/** "AS" closes a Norwegian company's name and is the Americans' acronym. */
function isSuffix(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token?.shouted === true && token.end - token.start === 2;
}

/** Whether an office stands right before or holds the head word ("Kepala Biro"): then a person's name may follow the body's. */
function followsOffice(view: View, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - LONGEST_OFFICE; before--) {
    const office = roleAt(view, before) ?? hitAt(view, before, "head");
    if (office !== null && at - office.to <= 1) return true;
  }
  return false;
}

/** "Dirjen Asia, Pasifik, dan Afrika" */
const LONGEST_OFFICE = 8;

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
    if (token === undefined || hasHit(view, at, ENDS_BODY)) break;
    if (token.folded === "-" && token.glued && view.tokens[at + 1]?.glued) {
      at += 1;
      continue;
    }
    const place = hitAt(view, at, "country");
    if (place !== null && token.capital) {
      country = place.meaning.code;
      to = at = place.to;
      if (view.lexicon.language.adjectives === "after noun" && !isClosedBehind(view, at)) break;
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
      hitAt(view, at, "place end") === null &&
      !hasAcronymBehind(view, at)
    )
      break;
    if (token.capital && (!opensTitle(view, at) || hitAt(view, at, "field") !== null || isEpithet(view, at))) {
      // "Luar Negeri": no word of a field opens a name.
      to = at = hitAt(view, at, "field")?.to ?? at + 1;
      continue;
    }
    if (listed && at > start && token.folded === "," && restOfList(view, at)) {
      at += 1;
      continue;
    }
    // "Kumpulan Jaish al-Nur"
    if (hitAt(view, at, "particle") !== null && isJoinedByHyphen(view, at + 1) && view.tokens[at + 2]?.capital) {
      to = at += 3;
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
    if (markerAt(view, at, "and") !== null && (hasHit(view, inner.to, OPENS) || opensAnother(view, inner.to, opener)))
      break;
    at = inner.to;
  }
  return { to, country: country ?? seatIn(view, start, to) };
}

/** "Bank Nusantara Islam Bhd": behind a country's word the name goes on to what says that it is a company. */
export function isClosedBehind({ tokens, hits }: View, from: number): boolean {
  for (let at = from; at < from + CLOSED; at++) {
    if (tokens[at]?.kind !== "word" || tokens[at]?.capital !== true) return false;
    if ((hits[at] ?? []).some(({ meaning }) => meaning.kind === "closer" && meaning.type === "company")) return true;
  }
  return false;
}

const CLOSED = 3;

const OPENS = new Set(["opener", "country", "known organization"] as const);

/** "PT Cahaya Utama": where what describes an office stands behind it, such a word before no office is the body's own. */
function isEpithet(view: View, at: number): boolean {
  // "Ketua DPP": in capitals the boards of a party.
  if (view.lexicon.language.adjectives !== "after noun" || view.tokens[at]?.shouted || opensTitle(view, at + 1))
    return false;
  return (view.hits[at] ?? []).every(({ meaning: { kind } }) => kind === "modifier" || !TITLES.has(kind));
}

/** "The University of Nairobi's Amina Otieno": behind a possessive a given name, or two words that mean nothing, are who works there. */
function isSomebodys(view: View, at: number): boolean {
  if (view.lexicon.isGiven(foldedAt(view, at))) return true;
  return [at, at + 1].every((next) => {
    const token = view.tokens[next];
    return token?.capital === true && (view.hits[next] ?? []).length === 0 && !view.lexicon.isCommon(token.folded);
  });
}

/** "PT Deli Karet dan Sundaram Tyre Works", "Bank Mandiri dan BNI": a word that means nothing is another's name, as in "Badan Riset dan Antariksa" none is. */
function opensAnother(
  { tokens, hits, lexicon: { language } }: View,
  at: number,
  { from, meaning: { type } }: FoundOf<"opener">,
): boolean {
  // Of a firm called by a legal form the world over ("PT Deli Karet and Norwind"), too.
  const isFirm = tokens[from]?.shouted === true;
  // "Jaish al-Nour and Liwa al-Hadi"
  const isArmed = type === "movement" || type === "militia";
  if (!(isFirm || isArmed || language.adjectives === "after noun") || tokens[at - 1]?.kind !== "word") return false;
  return tokens[at]?.shouted === true || !(hits[at] ?? []).some(({ meaning: { kind } }) => MEANS.has(kind));
}

const MEANS: ReadonlySet<string> = new Set(["common", "field", "head", "role", "inner"]);

/**
 * "Kepala Dinas Perdagangan Tri …", "Ketua Mahkamah Agung Fatumata …": behind an office's body that has its full name, words that mean
 * nothing are who holds it.
 */
function isHolder(view: View, { from, to, meaning }: FoundOf<"opener">, at: number): boolean {
  const isNamed = WHOLE.has(meaning.type) || meaning.type === "party";
  const isWhole = at === to ? to > from + 1 && isNamed : endsKnown(view, at);
  if (!isWhole || hasAcronymBehind(view, at)) return false;
  let end = at;
  while (view.tokens[end]?.kind === "word" && view.tokens[end]?.capital && isOfName(view, end, at)) end++;
  return end - at >= 2 && view.tokens[end]?.capital !== true;
}

/** Whether a word can be of a holder's name: one that means nothing, behind such a one a given name that is a common word too ("Busrul Iman"). */
function isOfName({ hits, tokens, lexicon }: View, at: number, from: number): boolean {
  const found = hits[at] ?? [];
  const isPlain =
    found.every(({ meaning: { kind } }) => kind === "common") && lexicon.isGiven(tokens[at]?.folded ?? "");
  return found.length === 0 || (at > from && isPlain);
}

/** A country has one of each that its head words tell: "Bank Sentral", "Kamar Dagang". */
const WHOLE = new Set(["agency", "army", "bank", "chamber", "commission", "court", "ministry", "parliament", "police"]);

/** Whether what a body is for or its acronym ends at a token: "Perdagangan", "Luar Negeri", "Komisi I DPR". */
function endsKnown(view: View, at: number): boolean {
  if (view.tokens[at - 1]?.shouted || clearCityAt(view, at - 1)?.to === at) return true;
  return [1, 2].some((back) =>
    (view.hits[at - back] ?? []).some(
      ({ to, meaning }) => to === at && (meaning.kind === "field" || meaning.kind === "common"),
    ),
  );
}

/** The country of the city that an organization's name ends in: "Universiti Aarhus", "Institut Hidrologi Samarkand". */
function seatIn(view: View, from: number, to: number): CountryCode | null {
  for (let at = from; at < to; at++) {
    const city = clearCityAt(view, at);
    if (city !== null && city.to === to) return city.meaning.code;
  }
  return null;
}
