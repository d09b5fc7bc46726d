import { bracketed, calledName, interviewed } from "./called-names.ts";
import { type Chunk, chunk, foldedAt, hasHit, hitAt, type View } from "./chunk.ts";
import { introduces, listed } from "./introduced.ts";
import { isComma } from "./marks.ts";
import { capitalNameAt } from "./names.ts";
import { organizationAt } from "./organizations.ts";
import { cityAt, countryAt, isOriginOfBody, stateAt, unknownPlaceAt } from "./places.ts";
import { plainNameAt } from "./plain-names.ts";
import { isTitleAsName } from "./plain-titles.ts";
import { quotedNameAt } from "./quoted-names.ts";
import { roleAt, titleAt } from "./roles.ts";

/** A sentence's things from left to right, none over another: offices, ranks, countries, organizations, names, pronouns. */
export function chunksOf(view: View): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < view.tokens.length; ) {
    const found = view.tokens[at]?.kind === "word" ? chunkAt(view, at, chunks.at(-1)) : null;
    if (found !== null && found.what.is !== "nothing" && !isSaidAlready(view, found, chunks.at(-1))) chunks.push(found);
    // "Marsekal (Purn) Hendrik": words in brackets that say no more than the rank before them.
    const aside = found === null && isOpening(view, at) ? (hitAt(view, at, "modifier")?.to ?? at) : at;
    at = Math.max(found?.to ?? aside, at + 1);
  }
  return chunks;
}

function isOpening(view: View, at: number): boolean {
  return foldedAt(view, at) === "(";
}

/** The acronym in brackets of what stands before it: "Amerika Serikat (AS)", "Guyana Defence Force (GDF)". */
function isSaidAlready(view: View, found: Chunk, before: Chunk | undefined): boolean {
  if (before === undefined) return false;
  const [place, thing] = [before.what, found.what];
  if (before.to !== found.from - 1 || foldedAt(view, before.to) !== "(" || foldedAt(view, found.to) !== ")")
    return false;
  if (found.to !== found.from + 1 || view.tokens[found.from]?.shouted !== true) return false;
  if (place.is === "country") return thing.is === "name" || (thing.is === "country" && thing.code === place.code);
  return place.is === "organization" && thing.is === "name";
}

function chunkAt(view: View, at: number, before: Chunk | undefined): Chunk | null {
  const settled = settledAt(view, at, before);
  if (settled !== null) return settled;
  const longest = longestAt(view, at);
  const quoted = view.lexicon.language.capitals || before?.to === at - 1 ? null : quotedNameAt(view, at);
  if (quoted !== null && quoted.to > (longest?.to ?? 0)) return quoted;
  const introduced = introduces(view, before, at);
  const name = nameAt(view, at, before, introduced);
  if (longest === null || (introduced && name !== null && isTitleAsName(view, at))) return name;
  if (introduced && isNamesake(view, longest)) return named(view, longest);
  return name !== null && opensName(view, longest, name, before) ? name : longest;
}

/** What the words at a token are whatever else they may mean. */
function settledAt(view: View, at: number, before: Chunk | undefined): Chunk | null {
  const misleading = hitAt(view, at, "misleading");
  if (misleading !== null && !namesBody(view, at, misleading.to)) return chunk(at, misleading.to, { is: "nothing" });
  const state = stateAt(view, at);
  if (state !== null) return state;
  // "رئيس الكونغو المضيف، …"
  const epithet = before?.what.is === "country" && before.to === at ? hitAt(view, at, "epithet") : null;
  if (epithet !== null) return chunk(at, epithet.to, { is: "nothing" });
  const place = isIntroduced(before, at) ? null : unknownPlaceAt(view, at);
  if (place !== null) return place;
  const origin = isOriginOfBody(view, at) ? countryAt(view, at) : null;
  return origin ?? bracketed(view, at, before);
}

function nameAt(view: View, at: number, before: Chunk | undefined, introduced: boolean): Chunk | null {
  if (view.lexicon.language.capitals) return capitalNameAt(view, at, introduced);
  const plain = () => plainNameAt(view, at, introduced || listed(view, before, at));
  return interviewed(view, at) ?? calledName(view, at, before, plain());
}

/** "Jordan Peters", "Victoria Nuland", "Brigadier Amir Hatami": a place's or an office's word that opens a longer name. */
function opensName(view: View, longest: Chunk, name: Chunk, before: Chunk | undefined): boolean {
  const { from, what } = longest;
  const ranked = before?.to === from && (before.what.is === "rank" || before.what.is === "honorific");
  // "General Aung Kyaw Soe", "Hon. Ama Bello Port": whoever has a rank is no body.
  if (ranked && what.is === "organization" && what.known === null && hitAt(view, from, "opener") === null) return true;
  if (name.to <= longest.to || !view.lexicon.isGiven(foldedAt(view, from))) return false;
  return isWordOfName(view, longest) || (what.is === "role" && ranked);
}

/** A place that can open a person's name: one word, and where there are no capitals no state's own name ("رئيس إيران مسعود …"). */
function isWordOfName({ lexicon }: View, { from, to, what, proclitics }: Chunk): boolean {
  if (to > from + 1 || (what.is !== "city" && what.is !== "country")) return false;
  return lexicon.language.capitals || what.is === "city" || what.form !== "name" || proclitics.length > 0;
}

/** "Bupati Kabupaten Belu Fransiskus …": behind an office the place's name ends nobody knows where. */
function isIntroduced(before: Chunk | undefined, at: number): boolean {
  return before?.what.is === "role" && before.to === at;
}

/** "Her prime minister, Asunción Querevalu": a city behind an office and a comma that opens a longer name is a given name. */
function isNamesake(view: View, { from, to, what }: Chunk): boolean {
  const isCity = what.is === "city" || (what.is === "country" && what.form === "capital");
  const next = view.tokens[to];
  const unknown = next?.kind === "word" && next.capital && (view.hits[to] ?? []).length === 0;
  return isCity && unknown && to === from + 1 && isComma(view, from - 1) && !view.lexicon.isCommon(next.folded);
}

function named(view: View, { from, to }: Chunk): Chunk {
  return chunk(from, capitalNameAt(view, to, true)?.to ?? to, { is: "name", weak: false });
}

/** Of the things that start at a token the longest. */
function longestAt(view: View, at: number): Chunk | null {
  const { capitals } = view.lexicon.language;
  const isEmpty = (view.hits[at] ?? []).length === 0;
  // A word that the pack does not know opens nothing but, by its capital, "Nordwind Ltd".
  if (isEmpty) return capitals && view.tokens[at]?.capital ? organizationAt(view, at) : null;
  let longest: Chunk | null = null;
  for (const find of FINDERS) {
    const found = find(view, at);
    if (found !== null && (found.to > (longest?.to ?? 0) || isState(found, longest))) longest = found;
  }
  return longest;
}

/** "اتحاد المغرب العربي" misleads as a country's name, and is a body the world knows; "Bank of England" is built like one. */
function namesBody(view: View, at: number, to: number): boolean {
  const known = hitAt(view, at, "known organization")?.to ?? 0;
  return known >= to || (view.lexicon.language.capitals && (organizationAt(view, at)?.to ?? 0) >= to);
}

/** "الاتحاد الروسي" is built like a body's name, and is a country's. */
function isState({ what, to }: Chunk, longest: Chunk | null): boolean {
  if (what.is !== "country" || longest?.to !== to) return false;
  return longest.what.is === "organization" && longest.what.known === null;
}

const FINDERS = [roleBeforeBody, organizationAt, countryAt, cityAt, titleAt, speakerAt] as const;

/** "رئيس صندوق" is an office; in "رئيس صندوق الشمال للمناخ" it ends where the fund's own name begins. */
function roleBeforeBody(view: View, at: number): Chunk | null {
  const role = roleAt(view, at);
  if (role === null) return null;
  for (let next = role.from + 1; next < role.to; next++) {
    if (!hasHit(view, next, BODIES) || isMinisters(view, role, next)) continue;
    const body = organizationAt(view, next);
    if (body !== null && (body.to > role.to || isKnown(body))) return { ...role, to: next };
  }
  return role;
}

/** "Menteri Koperasi Yusrizal": a minister's field, and no cooperative called Yusrizal. */
function isMinisters(view: View, { to, what }: Chunk, at: number): boolean {
  if (what.is !== "role" || !what.titles.some((title) => title.endsWith("minister"))) return false;
  return view.lexicon.language.capitals && (hitAt(view, at, "field") ?? hitAt(view, at, "opener"))?.to === to;
}

const BODIES = new Set(["opener", "known organization"] as const);

function isKnown({ what }: Chunk): boolean {
  return what.is === "organization" && what.known !== null;
}

/** "Yang Berhormat Dato menemui …" means "he"; in "Yang Berhormat Dato Seri Setia …" a name follows. */
function addressesNobody(view: View, at: number): ReturnType<typeof hitAt<"pronoun">> {
  const pronoun = hitAt(view, at, "pronoun");
  const named = pronoun !== null && !view.headline && view.tokens[pronoun.to]?.capital === true;
  return named && hitAt(view, at, "honorific") !== null ? null : pronoun;
}

function speakerAt(view: View, at: number): Chunk | null {
  const pair = hitAt(view, at, "pair");
  const counterpart = hitAt(view, at, "counterpart");
  const pronoun = addressesNobody(view, at);
  // "The presidents, A of X and B of Y": names follow, so it is their office.
  if (
    pair !== null &&
    pair.meaning.of === "people" &&
    (isComma(view, pair.to) || foldedAt(view, pair.to) === ":") &&
    view.tokens[pair.to + 1]?.capital
  )
    return chunk(at, pair.to, { is: "role", titles: [], plural: true, leads: false, former: false }, pair);
  if (pair !== null) return chunk(at, pair.to, { is: "pair", of: pair.meaning.of }, pair);
  if (counterpart !== null)
    return chunk(at, counterpart.to, { is: "counterpart", many: counterpart.meaning.many }, counterpart);
  if (pronoun !== null) return chunk(at, pronoun.to, { is: "pronoun", person: pronoun.meaning.person }, pronoun);
  return null;
}
