import { joinAppositions } from "./appositions.ts";
import { type Chunk, markerAt, opensWithArticle, pastDeterminer, type View } from "./chunk.ts";
import { isEnvoy, isHost, isPlace, isPost, sentThither, sentTo, stateFrom } from "./envoys.ts";
import { isDoneTo } from "./fronted.ts";
import { gapBetween } from "./gaps.ts";
import { isComma } from "./marks.ts";
import type { Phrase } from "./phrase.ts";

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
    const listed = chunk.to === end || (chunk.to === end - 1 && isComma(view, chunk.to));
    if (!listed) return null;
    if (chunk.what.is === "role") return chunk.what.plural ? chunk : null;
    // "مع نظرائه الصيني … والإيراني …"
    if (chunk.what.is === "counterpart") return chunk.what.many ? chunk : null;
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
    if (before !== undefined && !continues(view, run, before, chunk) && !goesOn(view, run, before, chunk, next)) break;
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
function goesOn(view: View, run: readonly Chunk[], before: Chunk, chunk: Chunk, next: Chunk | undefined): boolean {
  return (
    addresses(view, before, chunk, next) ||
    employs(view, before, chunk, next) ||
    isPost(view, before, chunk, next) ||
    seats(view, run, before, chunk, next)
  );
}

/**
 * "رئيسة الغرفة بصفاقس أيغول …", "مدير المعهد الفرنسي بالقاهرة بيار …": the city in which an office is, between it and its holder's name. A minister has no
 * city: whom "استقبل الوزير بالقاهرة" names is the guest.
 */
function seats(view: View, run: readonly Chunk[], before: Chunk, place: Chunk, next: Chunk | undefined): boolean {
  if (view.lexicon.language.capitals || place.proclitics.join() !== "in") return false;
  const isCity = place.what.is === "city" || (place.what.is === "country" && place.what.form === "capital");
  if (!isCity || next?.from !== place.to || next.proclitics.some((marker) => marker !== "article")) return false;
  if (next.what.is !== "name" && next.what.is !== "honorific" && next.what.is !== "rank") return false;
  const office = run.findLast(({ what }) => what.is === "role" || what.is === "name")?.what;
  if (office?.is !== "role" || office.plural || office.leads) return false;
  return !office.titles.some((title) => CITYLESS.test(title)) && gapBetween(view, before, place) === "none";
}

const CITYLESS = /^(?:crown prince|emir|king|president|prince|queen|speaker of parliament|sultan)\b|minister/;

/**
 * "وزير الدولة بوزارة الخارجية القطرية كيبتو …", "المبعوث الأمريكي الخاص إلى سوريا كيبتو …": where an office is, or is sent to, between it and its
 * holder's name.
 */
function employs(view: View, { what, to }: Chunk, place: Chunk, next: Chunk | undefined): boolean {
  if (what.is !== "role" || what.plural || view.lexicon.language.capitals) return false;
  if (next?.what.is !== "name" && next?.what.is !== "honorific" && next?.what.is !== "rank") return false;
  if (next.proclitics.some((marker) => marker !== "article")) return false;
  if (place.what.is === "country" && place.from === to && isServed(view, place, next)) return true;
  if (next.from !== place.to) return false;
  if (place.what.is === "organization") return place.from === to && place.proclitics[0] === "in";
  return place.what.is === "country" && isEnvoy({ what, to } as Chunk) && markerAt(view, to, "to")?.to === place.from;
}

/** "وزير الداخلية بدولة الكويت كيبتو", "وزير الخارجية بالجمهورية الإيطالية، كيبتو": whose minister one is, written with "in". */
function isServed(view: View, { what, from, to, proclitics }: Chunk, name: Chunk): boolean {
  if (what.is !== "country" || what.form === "capital" || what.form === "seat" || proclitics[0] !== "in") return false;
  return name.from === to || (to - from > 1 && name.from === to + 1 && isComma(view, to));
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

/** "Amina Diallo of Guinea", "of the United States", "of the Republic of Guinea" */
function homeFollows(view: View, name: Chunk, next: Chunk | undefined): boolean {
  if (next === undefined || next.what.is !== "country" || next.what.form === "demonym") return false;
  const of = markerAt(view, name.to, "of");
  return of !== null && [pastDeterminer(view, of.to), stateFrom(view, of.to)].includes(next.from);
}

function crossesComma(view: View, a: Chunk, b: Chunk): boolean {
  for (let at = a.to; at < b.from; at++) if (isComma(view, at)) return true;
  return false;
}

/** "يزور رئيس الوزراء الدوحة", "يزور الوزير التركي البصرة": no city can belong to a word that has the article; it is where the office's holder goes. */
function isClosedTo(view: View, { what, to }: Chunk, { what: place, proclitics }: Chunk): boolean {
  const isCity = place.is === "city" || (place.is === "country" && place.form === "capital");
  const closes = what.is === "role" || (what.is === "country" && what.form === "demonym");
  return isCity && proclitics.length === 0 && closes && opensWithArticle(view, to - 1);
}

/**
 * "استقبل رئيس الجمهورية السفير مبيكي", "استقبل الرئيس وزير الدفاع سامي": whoever leads a state or a house is nobody's envoy, and a president alone no mere
 * minister; it is the guest whose office follows.
 */
function isGuestOf(view: View, { what: host, from: first, to }: Chunk, { what: guest, from }: Chunk): boolean {
  if (host.is !== "role" || guest.is !== "role" || guest.leads || view.lexicon.language.capitals) return false;
  if (!host.leads && !host.titles.some((title) => NO_ENVOY.test(title))) return false;
  const alone = to === first + 1 && opensWithArticle(view, first) && host.leads;
  return guest.titles.some(
    (title) => (opensWithArticle(view, from) && ENVOY.test(title)) || (alone && GUEST.test(title)),
  );
}

const NO_ENVOY = /^(?:crown prince|governor|grand imam|mayor|mufti|patriarch|pope|speaker of parliament)$/;
const ENVOY = /^(?:ambassador|consul|consul general|envoy|special envoy)$/;
const GUEST = /minister$|^(?:bishop|governor|member of parliament|patriarch)$/;

/** Whether `next` belongs to the noun phrase that `run` opened and `before` ends. */
function continues(view: View, run: readonly Chunk[], before: Chunk, next: Chunk): boolean {
  const gap = gapBetween(view, before, next);
  const [a, b] = [before.what, next.what];
  // "General A of Uganda, B of Cyprus": behind a name only its home goes on.
  if (a.is !== "name" && run.some(({ what }) => what.is === "name")) return false;
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
      if ((a.is === "country" || a.is === "city") && b.is === "role" && !hasRole && !adjectivesFirst) return false;
      if (a.is === "country" && !hasRole && !addressed)
        return b.is === "role" || b.is === "rank" || b.is === "counterpart";
      if (a.is === "organization" && !hasRole) return b.is === "role";
      if (a.is === "city" && !hasRole) return b.is === "role";
      if (a.is === "name" || a.is === "pronoun" || a.is === "pair") return false;
      if (a.is === "honorific" && b.is === "country") return b.form === "demonym" && !adjectivesFirst;
      if (a.is === "honorific") return b.is === "name" || b.is === "honorific" || b.is === "rank" || b.is === "role";
      if (a.is === "rank") return b.is !== "pronoun" && b.is !== "pair";
      if (isClosedTo(view, before, next) || isGuestOf(view, before, next)) return false;
      if (a.is === "role" || a.is === "counterpart")
        return b.is !== "pronoun" && b.is !== "pair" && !(a.is === "role" && a.plural && b.is === "role");
      return (
        (hasRole || addressed) &&
        (b.is === "name" || b.is === "role" || b.is === "rank" || b.is === "honorific" || (place && a.is !== b.is))
      );
    case "of":
      if (a.is === "name") return b.is === "country" && b.form !== "demonym";
      // "Kedatangan Panglima TNI di Dili": whose body is a country's holds no office elsewhere.
      if (
        a.is === "organization" &&
        a.country !== null &&
        !run.some(isEnvoy) &&
        markerAt(view, before.to, "in") !== null
      )
        return false;
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
        !isDoneTo(view, run[0] ?? before, next) &&
        (b.is === "name" || b.is === "honorific" || b.is === "rank")
      );
    case "and":
      return a.is === "role" && b.is === "role" && !plural && !b.plural;
    case "bracket":
      // "Chief (Mrs.) Ada Duarte"
      if (b.is === "honorific") return a.is === "role" || a.is === "honorific";
      return a.is === "role" && (b.is === "role" || b.is === "country");
    default:
      return false;
  }
}
