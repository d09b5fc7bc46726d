import type { Meaning } from "../languages/lexicon.ts";
import { isHostSaid, isQuoted } from "./assemble.ts";
import { behind, type Chunk, chunk, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { capitalNameAt } from "./names.ts";
import { organizationAt } from "./organizations.ts";
import { isTitleAsName, plainNameAt } from "./plain-names.ts";
import { quotedNameAt, quoteEnd } from "./quoted-names.ts";
import { opensTitle, roleAt, titleAt } from "./roles.ts";

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
  if (origin !== null) return origin;
  const envoy = bracketed(view, at, before);
  if (envoy !== null) return envoy;
  const longest = longestAt(view, at);
  const quoted = view.lexicon.language.capitals || before?.to === at - 1 ? null : quotedNameAt(view, at);
  if (quoted !== null && quoted.to > (longest?.to ?? 0)) return quoted;
  const introduced = introduces(view, before, at);
  const name = view.lexicon.language.capitals
    ? capitalNameAt(view, at, introduced)
    : (interviewed(view, at) ??
      calledName(view, at, before, plainNameAt(view, at, introduced || listed(view, before, at))));
  if (longest === null || (introduced && name !== null && isTitleAsName(view, at))) return name;
  if (introduced && isNamesake(view, longest)) return named(view, longest);
  // "Jordan Peters", "Victoria Nuland", "Brigadier Amir Hatami": a place's or an office's word that opens a longer name.
  const given = name !== null && name.to > longest.to && view.lexicon.isGiven(foldedAt(view, at));
  const ranked =
    before !== undefined && before.to === at && (before.what.is === "rank" || before.what.is === "honorific");
  // "General Aung Kyaw Soe", "Hon. Ama Bello Port": whoever has a rank is no body.
  if (
    ranked &&
    name !== null &&
    longest.what.is === "organization" &&
    longest.what.known === null &&
    !hasHit(view, at, OPENER)
  )
    return name;
  const swallowed = isWordOfName(view, longest) || (longest.what.is === "role" && ranked);
  return given && swallowed ? name : longest;
}

/** "Syarikat Jepun Toyo Energy Ltd": behind a noun the country is no part of the body's name. */
export function isOriginOfBody(view: View, at: number): boolean {
  if (!view.lexicon.language.capitals || view.lexicon.language.adjectives !== "after noun") return false;
  const country = hitAt(view, at, "country");
  const noun = hitAt(view, at - 1, "body noun") ?? hitAt(view, at - 1, "opener");
  if (country === null || noun?.to !== at || view.tokens[at - 1]?.capital) return false;
  return organizationAt(view, foldedAt(view, country.to) === "," ? country.to + 1 : country.to) !== null;
}

/** "Republik Demokratik Rakyat" of Laos: no name of its own. */
function stateAt(view: View, at: number): Chunk | null {
  const state = hitAt(view, at, "state");
  const long = state !== null && state.to > at + 1 && hitAt(view, at, "country") === null;
  return long && hitAt(view, state.to, "country") !== null ? chunk(at, state.to, { is: "nothing" }) : null;
}

/** A place that can open a person's name: one word, and where there are no capitals no state's own name ("رئيس إيران مسعود …"). */
function isWordOfName({ lexicon }: View, { from, to, what, proclitics }: Chunk): boolean {
  if (to > from + 1 || (what.is !== "city" && what.is !== "country")) return false;
  return lexicon.language.capitals || what.is === "city" || what.form !== "name" || proclitics.length > 0;
}

/** "Kabupaten Belu": a place that no list knows, and nobody's name. */
function unknownPlaceAt(view: View, at: number): Chunk | null {
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

/** A word that no list has, or one of the name of whom a street is called after: "Jalan Tuanku Abdul Halim". */
function isOfPlace(view: View, at: number): boolean {
  return (view.hits[at] ?? []).length === 0 || hasHit(view, at, OF_NAMES);
}

const OF_NAMES = new Set(["honorific", "particle"] as const);

/** "Bupati Kabupaten Belu Fransiskus …": behind an office the place's name ends nobody knows where. */
function isIntroduced(before: Chunk | undefined, at: number): boolean {
  return before?.what.is === "role" && before.to === at;
}

/** Who speaks for a country, in brackets behind it: "نظراؤه من السنغال (عايدة مباي ديوف) وسلوفينيا (…)". */
function bracketed(view: View, at: number, before: Chunk | undefined): Chunk | null {
  if (before?.what.is !== "country" || before.to !== at - 1 || foldedAt(view, at - 1) !== "(") return null;
  const to = quoteEnd(view, at);
  if (view.lexicon.language.capitals || to === null || to < at + 2) return null;
  for (let next = at; next < to; next++) if (!isNameable(view, next)) return null;
  const called = chunk(at, to, { is: "name", weak: false, called: true });
  for (let place = at - 2; place >= 0; place--) if (speaksOfMany(view, place)) return called;
  return null;
}

/** "Their counterparts", "the ministers": names follow. */
function speaksOfMany(view: View, at: number): boolean {
  const role = roleAt(view, at)?.what;
  return hitAt(view, at, "counterpart")?.meaning.many === true || (role?.is === "role" && role.plural);
}

/** Who tells a paper something in a headline: "يوناس أولي هولستاد لـ«الرواق»: …". */
function interviewed(view: View, at: number): Chunk | null {
  if (at > 0) return null;
  let to = 1;
  while (to < MOST_NAMED && markerAt(view, to, "to", "for") === null) to += 1;
  const marker = markerAt(view, to, "to", "for");
  const end = marker === null ? null : quoteEnd(view, marker.to + 1);
  if (to < 2 || end === null || foldedAt(view, end + 1) !== ":") return null;
  for (let next = at; next < to; next++) if (!isNameable(view, next)) return null;
  return chunk(at, to, { is: "name", weak: false, called: true });
}

const MOST_NAMED = 6;

/** A word that no list has but as a common one, or half of a name with a hyphen. */
function isNameable(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  if (view.tokens[at]?.kind !== "word") return /^[-‑–]$/.test(foldedAt(view, at));
  return view.lexicon.isGiven(foldedAt(view, at)) || hits.every(({ meaning }) => PLAIN.has(meaning.kind));
}

const PLAIN: ReadonlySet<Meaning["kind"]> = new Set(["common", "particle", "inner"] as const);

/** A name with a sign of its own that it is somebody's: "برئاسة يانز هريبار", "اسمه أود موند", "، الكوري لي جي هون". */
function calledName(view: View, at: number, before: Chunk | undefined, name: Chunk | null): Chunk | null {
  if (name === null || name.what.is !== "name" || name.to < at + 2 || name.proclitics.length > 0) return name;
  const called =
    [at - 1, at - 2].some((place) => CALLING.some((kind) => hitAt(view, place, kind)?.to === at)) ||
    (before !== undefined && before.to === at && isCountryman(view, before));
  return called ? { ...name, what: { ...name.what, weak: false, called: true } } : name;
}

const CALLING = ["called", "leading"] as const;

/** A demonym with an article that describes no noun before it: it stands for the person named behind it. */
function isCountryman(view: View, { what, from, proclitics }: Chunk): boolean {
  if (what.is !== "country" || what.form !== "demonym" || !proclitics.includes("article")) return false;
  return proclitics[0] === "and" || view.tokens[from - 1]?.kind !== "word";
}

/** "Her prime minister, Asunción Querevalu": a city behind an office and a comma that opens a longer name is a given name. */
function isNamesake(view: View, { from, to, what }: Chunk): boolean {
  const isCity = what.is === "city" || (what.is === "country" && what.form === "capital");
  const next = view.tokens[to];
  const unknown = next?.kind === "word" && next.capital && (view.hits[to] ?? []).length === 0;
  return (
    isCity && unknown && to === from + 1 && foldedAt(view, from - 1) === "," && !view.lexicon.isCommon(next.folded)
  );
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

const OPENER = new Set(["opener"] as const);

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

/** Whether a name is to be expected here: right after an office, a rank, a country that belongs to an office, a counterpart. */
function introduces(view: View, before: Chunk | undefined, at: number): boolean {
  if (before === undefined) return false;
  const gap = at - behind(view, before.to, at);
  const sent = !view.lexicon.language.capitals && isHostSaid(view, before.to, at);
  const quoted = isQuoted(view, at - gap, at);
  const near = gap === 0 || sent || quoted || (gap === 1 && /^[،,«"“:/]$/.test(foldedAt(view, at - 1)));
  if (!near) return false;
  const { is } = before.what;
  if (is === "role") return !before.what.plural || gap === 0 || quoted;
  return (
    is === "rank" ||
    is === "honorific" ||
    is === "counterpart" ||
    ((is === "country" || is === "city" || is === "organization") && titled(view, before))
  );
}

/** Whether a name is to be expected here as the next of a list: right after a name, with "and" written onto it. */
function listed(view: View, before: Chunk | undefined, at: number): boolean {
  if (before === undefined || before.to !== at || before.what.is !== "name") return false;
  return (
    view.lexicon.stems(foldedAt(view, at)).some((stem) => stem.proclitics[0] === "and") &&
    view.tokens[at + 1]?.kind === "word" &&
    (view.hits[at + 1] ?? []).length === 0
  );
}

/** Whether a country or body stands right after an office: "وزير الخارجية الباكستاني". */
function titled(view: View, place: Chunk): boolean {
  for (let at = place.from - 1; at >= 0 && at >= place.from - 6; at--) {
    const role = roleAt(view, at);
    if (role !== null && role.what.is === "role") return role.to >= place.from - 1;
    if (hasHit(view, at, COUNTERPARTS) && at >= place.from - 2) return true;
    // "المهندس البلغاري تودور كاراجوف"
    if (place.what.is === "country" && titleAt(view, at)?.to === place.from) return true;
    if (hasHit(view, at, BREAKS)) return false;
  }
  return false;
}

const COUNTERPARTS = new Set(["counterpart"] as const);
const BREAKS = new Set(["saying", "cue", "relative"] as const);

function countryAt(view: View, at: number): Chunk | null {
  const hit = hitAt(view, at, "country");
  if (
    hit === null ||
    !written(view, at, hit.to) ||
    (hit.to === at + 1 && view.lexicon.isDoubtful(foldedAt(view, at)) && !believed(view, at))
  )
    return null;
  return chunk(at, hit.to, { is: "country", code: hit.meaning.code, form: hit.meaning.form }, hit);
}

/** A doubtful place's name is believed after a preposition of place or an office, and in languages with capitals inside a sentence. */
function believed(view: View, at: number): boolean {
  const { capitals } = view.lexicon.language;
  // "Presiden RI Dewanto": an acronym in capitals is no given name.
  // "Georgian President …": an office follows a demonym, a surname follows a given name.
  if (capitals && opensTitle(view, at + 1)) return true;
  if (capitals) return at > 0 && (view.tokens[at]?.shouted === true || view.tokens[at + 1]?.capital !== true);
  for (let before = at - 1; before >= 0 && before >= at - 2; before--) {
    const marker = markerAt(view, before, "in", "to", "from", "with", "between", "and");
    if (marker !== null && marker.to === at) return true;
    if (opensTitle(view, before)) return true;
  }
  return hitAt(view, at, "country")?.proclitics.some((marker) => marker === "in" || marker === "to") ?? false;
}

function cityAt(view: View, at: number): Chunk | null {
  const hit = hitAt(view, at, "city");
  // "Sumber", "Surat" are towns and common words.
  if (hit === null || (hit.to === at + 1 && view.lexicon.isCommon(foldedAt(view, at))) || !written(view, at, hit.to))
    return null;
  return chunk(at, hit.to, { is: "city", code: hit.meaning.code }, hit);
}

/** Written like a name: with a capital, and two- or three-letter acronyms all in capitals ("AS" is a country, "as" a word). */
function written(view: View, at: number, to: number): boolean {
  if (!view.lexicon.language.capitals) return true;
  const token = view.tokens[at];
  if (token === undefined || !token.capital) return false;
  return to > at + 1 || token.folded.replace(/\./g, "").length > 3 || token.shouted;
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
    /^[,،:]$/.test(foldedAt(view, pair.to)) &&
    view.tokens[pair.to + 1]?.capital
  )
    return chunk(at, pair.to, { is: "role", titles: [], plural: true, leads: false, former: false }, pair);
  if (pair !== null) return chunk(at, pair.to, { is: "pair", of: pair.meaning.of }, pair);
  if (counterpart !== null)
    return chunk(at, counterpart.to, { is: "counterpart", many: counterpart.meaning.many }, counterpart);
  if (pronoun !== null) return chunk(at, pronoun.to, { is: "pronoun", person: pronoun.meaning.person }, pronoun);
  return null;
}
