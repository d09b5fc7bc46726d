import {
  areKinds,
  behind,
  type Chunk,
  foldedAt,
  hasHit,
  hitAt,
  markerAt,
  opensWithArticle,
  type View,
} from "./chunk.ts";
import { quoteEnd } from "./quoted-names.ts";
import { opensTitle } from "./roles.ts";

/** Chunks that are one noun phrase: offices with their country and name, and what stands in apposition. */
export interface Phrase {
  readonly chunks: readonly Chunk[];
  /** The name, when one is given. */
  readonly name: Chunk | null;
  readonly roles: readonly Chunk[];
  readonly countries: readonly Chunk[];
  readonly organization: Chunk | null;
  readonly titled: boolean;
  readonly counterpart: Chunk | null;
}

/** Joins a sentence's chunks into noun phrases, from left to right. */
export function assemble(view: View, chunks: readonly Chunk[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < chunks.length; ) {
    const run = runFrom(view, chunks, at);
    const office = run.length === 1 ? sharedOffice(view, chunks, at) : null;
    const phrase = phraseOf(view, office === null ? run : chunks.slice(at, at + 2));
    phrases.push(office === null ? phrase : { ...phrase, roles: [office], titled: true });
    at += phrase.chunks.length;
  }
  return joinAppositions(view, phrases);
}

/** The office of whoever is named behind a country of a list: of "وزراء خارجية الأردن أيمن الحباشنة وسوريا أسعد الديري" the Syrian's. */
function sharedOffice(view: View, chunks: readonly Chunk[], at: number): Chunk | null {
  const [country, name] = [chunks[at], chunks[at + 1]];
  if (view.lexicon.language.capitals || country?.what.is !== "country" || name?.what.is !== "name") return null;
  // "قائدا جيشي تنزانيا وموزمبيق …" names nobody yet.
  if (name.from !== country.to || name.proclitics.length > 0 || chunks[at - 1]?.what.is !== "name") return null;
  for (let before = at - 1, end = country.from; before >= 0; before--) {
    const chunk = chunks[before] as Chunk;
    const listed = chunk.to === end || (chunk.to === end - 1 && COMMA.test(foldedAt(view, chunk.to)));
    if (!listed) return null;
    if (chunk.what.is === "role") return chunk.what.plural ? chunk : null;
    if (chunk.what.is !== "name" && chunk.what.is !== "country") return null;
    end = chunk.from;
  }
  return null;
}

function phraseOf(view: View, chunks: readonly Chunk[]): Phrase {
  const own = chunks.filter((_, at) => !isHost(view, chunks, at));
  const of = (is: Chunk["what"]["is"]) => own.filter((chunk) => chunk.what.is === is);
  const name = of("name").at(-1) ?? null;
  return {
    chunks,
    name,
    roles: of("role"),
    countries: [...of("country"), ...of("city")],
    organization: of("organization").at(-1) ?? null,
    titled:
      (name?.what.is === "name" && name.what.called === true) ||
      (chunks.length > 1 &&
        (of("role").length > 0 || of("rank").length > 0 || of("honorific").length > 0 || of("counterpart").length > 0)),
    counterpart: of("counterpart")[0] ?? null,
  };
}

/** The longest run from a chunk that ends in a name; without a name, the office with its country. */
function runFrom(view: View, chunks: readonly Chunk[], start: number): Chunk[] {
  const run: Chunk[] = [];
  let firm = 0;
  for (let at = start; at < chunks.length; at++) {
    const chunk = chunks[at];
    const before = run.at(-1);
    if (chunk === undefined) break;
    const next = chunks[at + 1];
    if (before !== undefined && !continues(view, run, before, chunk) && !goesOn(view, before, chunk, next)) break;
    run.push(chunk);
    if (chunk.what.is === "name") {
      firm = run.length;
      if (!homeFollows(view, chunk, chunks[at + 1])) break;
    } else if (before === undefined || !crossesComma(view, before, chunk)) {
      if (firm === run.length - 1) firm = run.length;
    } else if (chunk.what.is === "role" || chunk.what.is === "organization" || chunk.what.is === "country") {
      // Across a comma only a name, or titles that end in one, go on.
    }
  }
  return run.slice(0, Math.max(firm, 1));
}

/** What continues a noun phrase only because of what follows it. */
function goesOn(view: View, before: Chunk, chunk: Chunk, next: Chunk | undefined): boolean {
  return addresses(view, before, chunk, next) || employs(view, before, chunk, next);
}

/**
 * "وزير الدولة بوزارة الخارجية القطرية كيبتو …", "المبعوث الأمريكي الخاص إلى سوريا كيبتو …": where an office is, or is sent to, between it and its
 * holder's name.
 */
function employs(view: View, { what, to }: Chunk, place: Chunk, next: Chunk | undefined): boolean {
  if (what.is !== "role" || what.plural || view.lexicon.language.capitals) return false;
  if (next?.what.is !== "name" && next?.what.is !== "honorific" && next?.what.is !== "rank") return false;
  if (next.from !== place.to || next.proclitics.some((marker) => marker !== "article")) return false;
  if (place.what.is === "organization") return place.from === to && place.proclitics[0] === "in";
  return place.what.is === "country" && isEnvoy({ what, to } as Chunk) && markerAt(view, to, "to")?.to === place.from;
}

/** "Menteri Luar Arab Saudi, Putera Nasser": behind an office's comma a title that one is addressed by goes on to the name. */
function addresses(view: View, before: Chunk, chunk: Chunk, next: Chunk | undefined): boolean {
  if (chunk.what.is !== "role" || chunk.what.plural || next?.what.is !== "name") return false;
  if (before.what.is === "name" || chunk.proclitics.some((marker) => marker !== "article")) return false;
  if (!chunk.what.titles.every((title) => ADDRESS.test(title))) return false;
  // "Sultan Brunei, Sultan Yusuf": a monarch's one name has the title for its other half.
  if (next.to === next.from + 1 && chunk.what.leads) return false;
  return next.proclitics.length === 0 && next.from === chunk.to && gapBetween(view, before, chunk) === "comma";
}

const ADDRESS = /^(?:ambassador|emir|king|prince|princess|professor|queen|senator|sultan)$/;

/** Where an envoy is sent belongs to another country: "Duta Besar Uzbekistan ke Malaysia", "سفير ماليزيا لدى روسيا". */
function isHost(view: View, chunks: readonly Chunk[], at: number): boolean {
  const [before, chunk] = [chunks[at - 1], chunks[at]];
  if (before === undefined || chunk === undefined || !isPlace(chunk)) return false;
  const title = chunks.slice(0, at);
  if (!title.some(isEnvoy) || !sentTo(view, before, chunk)) return false;
  // "المندوب الدائم للنرويج": without another country it is hers.
  return title.some(isPlace) || !(chunk.proclitics.length > 0 || markerAt(view, before.to, "for") !== null);
}

export function isEnvoy({ what }: Chunk): boolean {
  return what.is === "role" && what.titles.some((title) => ENVOY.test(title));
}

const ENVOY = /\b(?:ambassador|attach|charg|commissioner|consul|delegate|envoy|representative)/;

export function isPlace({ what }: Chunk): boolean {
  return what.is === "country" || what.is === "city" || what.is === "organization";
}

/** Whether nothing but "to", "in" or "accredited to" stands between an envoy's office and a place. */
function sentTo(view: View, before: Chunk, place: Chunk): boolean {
  let at = behind(view, before.to, place.from);
  const accredited = hitAt(view, at, "accredited");
  if (accredited !== null) at = accredited.to;
  const marker = markerAt(view, at, "to", "in", "for");
  if (marker !== null && marker.to <= place.from) at = marker.to;
  const sent = accredited !== null || marker !== null;
  if (ARTICLE.test(foldedAt(view, at)) && at < place.from) at += 1;
  if (at !== place.from && stateFrom(view, at) !== place.from) return false;
  return sent || place.proclitics.some((proclitic) => proclitic === "to" || proclitic === "in" || proclitic === "for");
}

/** "Duta Besar Iran ke republik itu, …", "سفيرة السويد المعتمدة لدى السلطنة، …" */
function sentThither(view: View, before: Chunk, next: Chunk): boolean {
  if (next.what.is !== "name" && next.what.is !== "honorific" && next.what.is !== "rank") return false;
  if (next.proclitics.length > 0) return false;
  if (isHostSaid(view, before.to, next.from)) return true;
  return hostWords(view, before.to) === next.from - 1 && COMMA.test(foldedAt(view, next.from - 1));
}

/** Whether just "لدى المملكة", "إلى الشرق الأوسط" stands between an envoy's office or country and a name: a preposition and a noun with its article. */
export function isHostSaid(view: View, from: number, to: number): boolean {
  const sent = hitAt(view, from, "accredited") ?? markerAt(view, from, "to", "in");
  return sent !== null && sent.to < to && to <= sent.to + 2 && areDefinite(view, sent.to, to);
}

function areDefinite(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!opensWithArticle(view, at)) return false;
  return true;
}

/** Behind words for where an envoy is sent, up to the mark that ends them. */
function hostWords(view: View, from: number): number {
  const sent = hitAt(view, behind(view, from, view.tokens.length), "accredited") ?? markerAt(view, from, "to");
  if (sent === null) return from;
  for (let at = sent.to + 1; at <= sent.to + 3; at++) if (view.tokens[at]?.kind !== "word") return at;
  return from;
}

/** Behind "the Socialist Republic of", "pemerintah", "جمهورية". */
function stateFrom(view: View, at: number): number {
  const article = ARTICLE.test(foldedAt(view, at)) ? at + 1 : at;
  return hitAt(view, article, "state")?.to ?? at;
}

/** "Amina Diallo of Guinea" */
function homeFollows(view: View, name: Chunk, next: Chunk | undefined): boolean {
  if (next === undefined || next.what.is !== "country" || next.what.form === "demonym") return false;
  const of = markerAt(view, name.to, "of");
  return of !== null && of.to === next.from;
}

function crossesComma(view: View, a: Chunk, b: Chunk): boolean {
  for (let at = a.to; at < b.from; at++) if (COMMA.test(foldedAt(view, at))) return true;
  return false;
}

export const COMMA = /^[,،]$/;
export const ARTICLE = /^(the|a|an|its|his|her|their)$/;

type Gap = "none" | "comma" | "of" | "and" | "bracket" | "possessive" | "other";

function gapBetween(view: View, a: Chunk, b: Chunk): Gap {
  // "menteri perikanan Senegal terdahulu, …", "وزير البحث العلمي الماليزي السابق، …"
  let at = behind(view, a.to, b.from);
  if (a.what.is === "role" && b.what.is === "name" && (isDescribed(view, at, b.from) || isQuoted(view, at, b.from)))
    at = b.from;
  if (b.what.is === "country" && stateFrom(view, at) === b.from) at = b.from;
  if (at >= b.from) return b.proclitics.includes("and") ? "and" : "none";
  if (foldedAt(view, at) === "'s" || foldedAt(view, at) === "'")
    return ownFrom(view, at + 1, b) === b.from ? "possessive" : "other";
  if (foldedAt(view, at) === "(") return at + 1 === b.from ? "bracket" : "other";
  if (foldedAt(view, at) === ")") at += 1;
  if (at === b.from) return "none";
  if (COMMA.test(foldedAt(view, at))) {
    const next = at + 1 + (ARTICLE.test(foldedAt(view, at + 1)) ? 1 : 0);
    return next === b.from ? "comma" : "other";
  }
  // "/يانيس أوزولس/": how some agencies set a name apart.
  const quote = /^[«"“/]$/.test(foldedAt(view, at)) && at + 1 === b.from;
  if (quote) return "none";
  const of = markerAt(view, at, "of", "for", "from", "in");
  if (of !== null) {
    const article = of.to + (ARTICLE.test(foldedAt(view, of.to)) ? 1 : 0);
    return article === b.from || (b.what.is === "country" && stateFrom(view, of.to) === b.from) ? "of" : "other";
  }
  const and = markerAt(view, at, "and");
  if (and !== null) return and.to === b.from ? "and" : "other";
  if (ARTICLE.test(foldedAt(view, at)) && at + 1 === b.from) return "none";
  return "other";
}

/** Whether all from one token up to another stands in one pair of quotes: "رئيسة جمعية سيدات الأعمال «أنوار» نادين …". */
export function isQuoted(view: View, from: number, to: number): boolean {
  return !view.lexicon.language.capitals && from < to && quoteEnd(view, from + 1) === to - 1;
}

/** Whether nothing but words with an article stand between an office and a name: "مستشارهم القانوني توبي …", "محافظ العاصمة جيرار …". */
function isDescribed(view: View, from: number, to: number): boolean {
  if (to - from > MOST_DESCRIBING) return false;
  for (let at = from; at < to; at++) if (!opensWithArticle(view, at) || !areKinds(view, at, DESCRIBING)) return false;
  return true;
}

const MOST_DESCRIBING = 3;
const DESCRIBING = new Set(["common", "field", "opener", "closer", "modifier", "epithet"] as const);

/** Behind an adjective between a country and its office: "Iran's own envoy". */
function ownFrom(view: View, at: number, office: Chunk): number {
  const token = view.tokens[at];
  return office.what.is === "role" && at + 1 === office.from && token?.kind === "word" && !token.capital ? at + 1 : at;
}

/** Whether `next` belongs to the noun phrase that `run` opened and `before` ends. */
function continues(view: View, run: readonly Chunk[], before: Chunk, next: Chunk): boolean {
  const gap = gapBetween(view, before, next);
  const [a, b] = [before.what, next.what];
  const hasRole = run.some(
    (chunk) => chunk.what.is === "role" || chunk.what.is === "rank" || chunk.what.is === "counterpart",
  );
  const plural = run.some((chunk) => chunk.what.is === "role" && chunk.what.plural);
  if (gap === "other" && run.some(isEnvoy) && (isPlace(before) || isEnvoy(before)) && sentThither(view, before, next))
    return true;
  if (isPlace(next) && !plural && run.some(isEnvoy) && run.some(isPlace) && sentTo(view, before, next)) return true;
  const place = b.is === "country" || b.is === "city" || b.is === "organization";
  if (
    next.proclitics.length > 0 &&
    !next.proclitics.every((marker) => marker === "article" || marker === "to" || marker === "for")
  )
    return a.is === "role" && b.is === "role" && gap === "and" && !plural;
  const adjectivesFirst = view.lexicon.language.adjectives === "before noun";
  // "المهندس البلغاري تودور كاراجوف"
  const addressed = run[0]?.what.is === "honorific";
  switch (gap) {
    case "none":
      // Where adjectives follow, a country does too: in "بقصر الشعب رئيس الجمهورية" a place and an office meet by chance.
      if (a.is === "country" && b.is === "role" && !hasRole && !adjectivesFirst) return false;
      if (a.is === "country" && !hasRole && !addressed)
        return b.is === "role" || b.is === "rank" || b.is === "counterpart";
      if (a.is === "organization" && !hasRole) return b.is === "role";
      if (a.is === "city" && !hasRole) return b.is === "role";
      if (a.is === "name" || a.is === "pronoun" || a.is === "pair") return false;
      if (a.is === "honorific" && b.is === "country") return b.form === "demonym" && !adjectivesFirst;
      if (a.is === "honorific") return b.is === "name" || b.is === "honorific" || b.is === "rank" || b.is === "role";
      if (a.is === "rank") return b.is !== "pronoun" && b.is !== "pair";
      if (a.is === "role" || a.is === "counterpart")
        return b.is !== "pronoun" && b.is !== "pair" && !(a.is === "role" && a.plural && b.is === "role");
      return (
        (hasRole || addressed) &&
        (b.is === "name" || b.is === "role" || b.is === "rank" || b.is === "honorific" || (place && a.is !== b.is))
      );
    case "of":
      if (a.is === "name") return b.is === "country" && b.form !== "demonym";
      return (a.is === "role" || a.is === "counterpart" || (hasRole && a.is === "organization")) && place && !plural;
    case "possessive":
      return (
        (a.is === "country" || a.is === "organization" || a.is === "city") &&
        (b.is === "role" || b.is === "name" || b.is === "honorific") &&
        !(b.is !== "role" && hasRole)
      );
    case "comma":
      return (
        hasRole &&
        (!plural || a.is === "role") &&
        a.is !== "name" &&
        (b.is === "name" || b.is === "honorific" || b.is === "rank")
      );
    case "and":
      return a.is === "role" && b.is === "role" && !plural && !b.plural;
    case "bracket":
      return a.is === "role" && (b.is === "role" || b.is === "country");
    default:
      return false;
  }
}

/** "Ishaq Dar, the deputy prime minister," is one phrase; "Ishaq Dar, the army chief and …" is a list. */
function joinAppositions(view: View, phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    const next = phrases[at + 1];
    if (phrase === undefined) continue;
    if (phrase.name !== null && next !== undefined && describes(view, phrase, next, phrases[at + 2])) {
      joined.push({
        ...phrase,
        chunks: [...phrase.chunks, ...next.chunks],
        roles: [...phrase.roles, ...next.roles],
        countries: [...phrase.countries, ...next.countries],
        organization: phrase.organization ?? next.organization,
        titled: true,
      });
      at += 1;
    } else joined.push(phrase);
  }
  return joined;
}

const VERBS = new Set(["cue", "saying"] as const);

function describes(view: View, phrase: Phrase, next: Phrase, after: Phrase | undefined): boolean {
  if (
    next.name !== null ||
    next.roles.length === 0 ||
    next.counterpart !== null ||
    next.roles.some((role) => role.what.is === "role" && role.what.plural)
  )
    return false;
  const [last, first] = [phrase.chunks.at(-1), next.chunks[0]];
  const stop = next.chunks.at(-1)?.to ?? 0;
  if (last === undefined || first === undefined || first.proclitics.includes("and")) return false;
  if (last.to !== first.from && gapBetween(view, last, first) !== "comma") return false;
  const end = next.chunks.some(isEnvoy) ? hostWords(view, stop) : behind(view, stop, view.tokens.length);
  if (!next.roles.some(isEnvoy) && isRestOfAside(view, end)) return true;
  // "A, president of the B Union signed …": without an article and with its body an office is no other person's, though the comma is wanting.
  if (first.from === last.to + 1 && next.organization !== null && hasHit(view, end, VERBS)) return true;
  const closing = hitAt(view, stop, "relative") === null ? foldedAt(view, end) : "";
  if (after !== undefined && after.name !== null && after.chunks[0]?.from === end + 1 && /^[,،]$/.test(closing))
    return after.titled || phrase.titled;
  return closing === "" || /^[,،.;:()?!؟—–-]$/.test(closing) || hitAt(view, end, "relative") !== null;
}

/** "…, Chad's foreign minister and the host of the evening,": what follows "and" names nobody up to the comma, so it is said of the same person. */
function isRestOfAside(view: View, from: number): boolean {
  const and = markerAt(view, from, "and");
  if (and === null || hitAt(view, and.to, "article") === null || opensTitle(view, and.to + 1)) return false;
  for (let at = and.to + 1; at < and.to + 8; at++) {
    const token = view.tokens[at];
    if (COMMA.test(foldedAt(view, at))) return at > and.to + 1;
    if (token?.kind !== "word" || token.capital || hitAt(view, at, "cue")?.meaning.cue.shape === "verb") return false;
  }
  return false;
}
