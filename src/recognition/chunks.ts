import { bracketed, calledName, interviewed, quotedPerson } from "./called-names.ts";
import {
  type Chunk,
  chunk,
  dutyFrom,
  type FoundOf,
  foldedAt,
  hasHit,
  hitAt,
  markerAt,
  opensWithArticle,
  type View,
} from "./chunk.ts";
import { companyAt } from "./home-bodies.ts";
import { introduces, listed } from "./introduced.ts";
import { addressEnd, isComma, isJoinedByHyphen } from "./marks.ts";
import { capitalNameAt } from "./names.ts";
import { organizationAt } from "./organizations.ts";
import { cityAt, countryAt, isOriginOfBody, unknownPlaceAt } from "./places.ts";
import { plainNameAt } from "./plain-names.ts";
import { isTitleAsName } from "./plain-titles.ts";
import { quotedNameAt } from "./quoted-names.ts";
import { roleAt, titleAt } from "./roles.ts";

/** A sentence's things from left to right, none over another: offices, ranks, countries, organizations, names, pronouns. */
export function chunksOf(view: View): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < view.tokens.length; ) {
    const found = view.tokens[at]?.kind === "word" && !isHandle(view, at) ? chunkAt(view, at, chunks.at(-1)) : null;
    if (found !== null && found.what.is !== "nothing" && !isSaidAlready(view, found, chunks.at(-1))) chunks.push(found);
    // "Marsekal (Purn) Hendrik": words in brackets that say no more than the rank before them.
    const aside = found === null && isOpening(view, at) ? (hitAt(view, at, "modifier")?.to ?? at) : at;
    at = Math.max(found === null ? aside : found.what.is === "role" ? dutyFrom(view, found.to) : found.to, at + 1);
  }
  return chunks;
}

/** "@KofiDarko" calls somebody whom the text names elsewhere. */
function isHandle(view: View, at: number): boolean {
  return foldedAt(view, at - 1) === "@" && view.tokens[at]?.glued === true;
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
  if (found.to !== found.from + 1) return false;
  if (!view.lexicon.language.capitals)
    return place.is === "organization" && (thing.is === "organization" || thing.is === "name");
  if (view.tokens[found.from]?.shouted !== true) return false;
  if (place.is === "role") return thing.is === "name" && view.tokens[found.to + 1]?.capital === true;
  if (place.is === "country") return thing.is === "name" || (thing.is === "country" && thing.code === place.code);
  return place.is === "organization" && thing.is === "name";
}

function chunkAt(view: View, at: number, before: Chunk | undefined): Chunk | null {
  const settled = settledAt(view, at, before);
  if (settled !== null) return settled;
  const introduced = introduces(view, before, at);
  const person = introduced && !view.lexicon.language.capitals ? quotedPerson(view, at) : null;
  if (person !== null) return person;
  const longest = longestAt(view, at);
  const quoted = view.lexicon.language.capitals || before?.to === at - 1 ? null : quotedNameAt(view, at);
  if (quoted !== null && quoted.to > (longest?.to ?? 0)) return quoted;
  const name = nameAt(view, at, before, introduced);
  if (longest === null || (introduced && name !== null && isTitleAsName(view, at))) return name;
  if (isGivenTitle(view, longest)) return namedBehindParticle(view, longest);
  if (isSurname(view, longest) || (introduced && isNamesake(view, longest, before))) return named(view, longest);
  return name !== null && opensName(view, longest, name, before) ? name : longest;
}

/** What the words at a token are whatever else they may mean. */
function settledAt(view: View, at: number, before: Chunk | undefined): Chunk | null {
  const misleading = hitAt(view, at, "misleading");
  if (misleading !== null && isWrittenSo(view, misleading) && !namesBody(view, at, misleading.to))
    return chunk(at, misleading.to, { is: "nothing" });
  const address = addressAt(view, at);
  if (address !== null) return address;
  // "رئيس الكونغو المضيف، …"
  const epithet = before?.what.is === "country" && before.to === at ? hitAt(view, at, "epithet") : null;
  if (epithet !== null) return chunk(at, epithet.to, { is: "nothing" });
  const place = isIntroduced(before, at) ? null : unknownPlaceAt(view, at);
  if (place !== null) return place;
  const namesake = namesakeAt(view, at);
  if (namesake !== null) return namesake;
  const origin = isOriginOfBody(view, at) ? countryAt(view, at) : null;
  return origin ?? bracketed(view, at, before) ?? companyAt(view, at);
}

/** "Arrived in Ghana today" tells of no paper. */
function isWrittenSo(view: View, { to, meaning }: FoundOf<"misleading">): boolean {
  return !meaning.capital || !view.lexicon.language.capitals || view.tokens[to - 1]?.capital === true;
}

/** "Perjalanan.com" signs agreements; "KABARKOTA.CO.ID, JAKARTA –" and what is written small only tell. */
function addressAt(view: View, at: number): Chunk | null {
  const to = addressEnd(view, at);
  if (to === null) return null;
  const acts = view.tokens[at]?.capital === true && at > 0 && !view.headline;
  return chunk(at, to, acts ? { is: "name", weak: false } : { is: "nothing" });
}

/** "مطار الملك سعيد الدولي", "شارع الأمير ناصر": a place called after somebody, who is not there. */
function namesakeAt(view: View, at: number): Chunk | null {
  const site = hitAt(view, at, "site");
  // "في المطار رئيس الاتحاد حسن …": "the airport" is called after nobody.
  if (site === null || site.proclitics.includes("article") || opensWithArticle(view, at)) return null;
  let from = site.to;
  for (let title = titleOrRole(view, from); title !== null && title.to > from; title = titleOrRole(view, from))
    from = title.to;
  const name = plainNameAt(view, from, from > site.to);
  return name === null || name.proclitics.length > 0 ? null : chunk(at, name.to, { is: "nothing" });
}

function titleOrRole(view: View, at: number): Chunk | null {
  const title = titleAt(view, at) ?? roleAt(view, at);
  return title?.proclitics.every((marker) => marker === "article") ? title : null;
}

function nameAt(view: View, at: number, before: Chunk | undefined, introduced: boolean): Chunk | null {
  if (view.lexicon.language.capitals) return capitalNameAt(view, at, introduced);
  const isListed = listed(view, before, at);
  const name = plainNameAt(view, at, introduced || isListed || isMember(view, at));
  // "بيتر وانجيلا موكامي": behind one word it is the surname.
  const isNext =
    isListed && before !== undefined && before.to > before.from + 1 && !view.lexicon.isGiven(foldedAt(view, at));
  const own = isNext && name?.proclitics.length === 0 ? { ...name, proclitics: ["and"] } : name;
  return interviewed(view, at) ?? calledName(view, at, before, own);
}

/** Whether "each of" stands right before: who they are follows. */
function isMember(view: View, at: number): boolean {
  return [1, 2, 3].some((back) => hitAt(view, at - back, "members")?.to === at);
}

/** "Jordan Peters", "Victoria Nuland", "Brigadier Amir Hatami": a place's or an office's word that opens a longer name. */
function opensName(view: View, longest: Chunk, name: Chunk, before: Chunk | undefined): boolean {
  const { from, what } = longest;
  const ranked = before?.to === from && (before.what.is === "rank" || before.what.is === "honorific");
  // "General Aung Kyaw Soe", "Hon. Ama Bello Port": whoever has a rank is no body.
  if (ranked && what.is === "organization" && what.known === null && hitAt(view, from, "opener") === null) return true;
  if (name.to <= longest.to || !view.lexicon.isGiven(foldedAt(view, from))) return false;
  if (isOfOffice(view, longest, before)) return false;
  return isWordOfName(view, longest, before) || (what.is === "role" && ranked);
}

/**
 * A place that can open a person's name: one word, and where there are no capitals no state's own name ("رئيس إيران مسعود …") unless the office
 * has its country already ("رئيسة الوزراء الإيطالية جورجيا …").
 */
function isWordOfName({ lexicon }: View, { from, to, what, proclitics }: Chunk, before: Chunk | undefined): boolean {
  if (to > from + 1) return false;
  // "وزيرة الخارجية إيرينا فيلكوفا": a body's acronym that is a given name too.
  if (what.is === "organization") return what.known !== null && !lexicon.language.capitals && proclitics.length === 0;
  if (what.is !== "city" && what.is !== "country") return false;
  const served = before?.what.is === "country" && before.what.form === "demonym" && before.to === from;
  return lexicon.language.capitals || what.is === "city" || what.form !== "name" || proclitics.length > 0 || served;
}

/** "Menlu Turki Okan Yalvac": where the office comes first, the country right behind it is the office's; "Pangeran Turki al-Harbi" has no country. */
function isOfOffice(view: View, { from, to, what }: Chunk, before: Chunk | undefined): boolean {
  const { capitals, adjectives } = view.lexicon.language;
  if (!isIntroduced(before, from) || !capitals || adjectives !== "after noun") return false;
  return what.is === "country" && what.form !== "capital" && hitAt(view, to, "particle") === null;
}

/** "Bupati Kabupaten Belu Fransiskus …": behind an office the place's name ends nobody knows where. */
function isIntroduced(before: Chunk | undefined, at: number): boolean {
  return before?.what.is === "role" && before.to === at;
}

/**
 * "Her prime minister, Asunción Querevalu", "Ambassador Mito Harukawa", "Mr Lima-Duarte": a city behind an office or an honorific that opens a longer name
 * is a given name.
 */
function isNamesake(view: View, { from, to, what }: Chunk, before: Chunk | undefined): boolean {
  const isCity = what.is === "city" || (what.is === "country" && what.form === "capital");
  const addressed = before?.what.is === "honorific" && before.to === from;
  const introduced = isIntroduced(before, from) && view.lexicon.language.adjectives === "before noun";
  if (!isCity || to > from + 1 || !(addressed || introduced || isComma(view, from - 1))) return false;
  const rest = restAt(view, to);
  const next = view.tokens[rest];
  const unknown = next?.kind === "word" && next.capital && (view.hits[rest] ?? []).length === 0;
  return unknown && !view.lexicon.isCommon(next.folded);
}

/** "Mr Santiago", "Aydin said" where the article tells of Kemal Aydin: a place's word alone that somebody is called by; "in Aydin" is the place. */
function isSurname(view: View, { from, to, what }: Chunk): boolean {
  const isPlace = what.is === "city" || (what.is === "country" && what.form !== "demonym");
  if (!isPlace || !view.lexicon.language.capitals || to > from + 1 || view.tokens[to]?.capital === true) return false;
  if (view.surnames?.has(foldedAt(view, from)) === true)
    return markerAt(view, from - 1, "in", "to", "from", "of") === null;
  const dot = foldedAt(view, from - 1) === "." ? from - 2 : from - 1;
  // "Mr", "Puan": what says whether a man or a woman is meant addresses somebody; "Sultan Brunei" is an office.
  return (
    hitAt(view, dot, "honorific") !== null && hitAt(view, dot, "gender") !== null && hitAt(view, dot, "role") === null
  );
}

/** "Minister Sultan Al-Jarwan": a ruler's title is a given name right before "Al" or "bin"; a ruler's own name would stand there. */
function isGivenTitle(view: View, { from, to, what }: Chunk): boolean {
  if (what.is !== "role" || to > from + 1 || !what.titles.some((title) => RULERS.has(title))) return false;
  const { capitals, adjectives } = view.lexicon.language;
  if (!capitals || adjectives !== "before noun" || view.tokens[from]?.capital !== true) return false;
  return hitAt(view, to, "particle") !== null;
}

/** "Sultan Al-Jarwan", "Sultan bin Ahmed Al Jarwan": the name that goes on behind "Al". */
function namedBehindParticle(view: View, { from, to }: Chunk): Chunk {
  const at = restAt(view, hitAt(view, to, "particle")?.to ?? to);
  return chunk(from, capitalNameAt(view, at, true)?.to ?? to, { is: "name", weak: false });
}

/** Titles that people are christened with, too. */
const RULERS: ReadonlySet<string> = new Set(["emir", "sultan"]);

function named(view: View, { from, to }: Chunk): Chunk {
  return chunk(from, capitalNameAt(view, restAt(view, to), true)?.to ?? to, { is: "name", weak: false });
}

/** Where a name goes on behind its first word. */
function restAt(view: View, at: number): number {
  return isJoinedByHyphen(view, at) ? at + 1 : at;
}

/** Of the things that start at a token the longest. */
function longestAt(view: View, at: number): Chunk | null {
  const { capitals } = view.lexicon.language;
  const isEmpty = (view.hits[at] ?? []).length === 0;
  // A word that the pack does not know opens nothing but, by its capital, "Nordwind Ltd" and "Panchayati Raj Minister".
  if (isEmpty) return capitals && view.tokens[at]?.capital ? (organizationAt(view, at) ?? roleAt(view, at)) : null;
  let longest: Chunk | null = null;
  for (const find of FINDERS) {
    const found = find(view, at);
    if (found !== null && (found.to > (longest?.to ?? 0) || isState(view, found, longest))) longest = found;
  }
  return longest;
}

/** "اتحاد المغرب العربي" misleads as a country's name, and is a body the world knows; "Bank of England" is built like one. */
function namesBody(view: View, at: number, to: number): boolean {
  const known = hitAt(view, at, "known organization")?.to ?? 0;
  return known >= to || (view.lexicon.language.capitals && (organizationAt(view, at)?.to ?? 0) >= to);
}

/** "الاتحاد الروسي" is built like a body's name, and is a country's; in "the Republic of Ghana Kofi Darko" a name follows it, in "… Ghana Navy" a body's own. */
function isState(view: View, { from, to, what }: Chunk, longest: Chunk | null): boolean {
  if (what.is !== "country" || longest?.what.is !== "organization" || longest.what.known !== null) return false;
  if (longest.to === to) return true;
  const opener = hitAt(view, from, "opener");
  return opener !== null && opener.to < to && !endsBody(view, longest);
}

/** Whether the last word is one that a body's name ends in. */
function endsBody(view: View, { from, to }: Chunk): boolean {
  for (let at = from; at < to; at++) if (hitAt(view, at, "closer")?.to === to) return true;
  return false;
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
  // "(i) the first item"
  if (pronoun !== null && foldedAt(view, at) === "i" && view.tokens[at]?.capital !== true) return null;
  if (pronoun?.meaning.person === "homeland" && !isVisited(view, at)) return null;
  // "The Bank of England"
  if (pronoun?.meaning.person === "company" && pronoun.to > at + 1 && view.tokens[pronoun.to - 1]?.capital) return null;
  // "The former minister", "the latter half"
  if (pronoun !== null && OF_TWO.has(pronoun.meaning.person) && !endsPhrase(view, pronoun.to)) return null;
  if (pronoun !== null) return chunk(at, pronoun.to, { is: "pronoun", person: pronoun.meaning.person }, pronoun);
  return null;
}

/** Whether a phrase that surely tells of a visit, and not of leaving or coming home, ends right before a word. */
function isVisited({ hits }: View, at: number): boolean {
  return hits
    .slice(Math.max(0, at - LONGEST_CUE), at)
    .some((found) =>
      found.some(
        ({ to, meaning }) =>
          to === at && meaning.kind === "cue" && meaning.cue.relation === "visited" && meaning.cue.strength >= SURE,
      ),
    );
}

const LONGEST_CUE = 10;
const SURE = 0.7;
const OF_TWO = new Set(["former", "latter"]);

/** Whether what stands at a token is no noun that an adjective before it could belong to. */
function endsPhrase(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token === undefined || token.kind === "mark" || foldedAt(view, at) === "'s" || hasHit(view, at, NO_NOUN);
}

const NO_NOUN = new Set(["marker", "saying", "cue", "status", "subordinator", "relative", "weekday"] as const);
