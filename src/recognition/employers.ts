import { type Chunk, chunk, foldedAt, hasHit, hitAt, isAcronymAt, markerAt, type View } from "./chunk.ts";
import { isComma, pastComma } from "./marks.ts";

/**
 * Names that stand between an office and who holds it are the office's body, whatever they are called: "Gabenor Banky Nasional, Dr. Voahangy …",
 * "Komandan PNGDF Komodor Philip …". Only where the office comes first.
 */
export function withEmployers(view: View, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!view.lexicon.language.capitals || view.lexicon.language.adjectives !== "after noun") return chunks;
  return chunks.flatMap((name, at) => {
    if (goesOnBehindAcronym(view, chunks, at + 1)) return [{ ...name, to: chunks[at + 1]?.to ?? name.to }];
    if (goesOnBehindAcronym(view, chunks, at)) return [];
    if (isBodysAcronym(view, chunks[at - 1], name) || isOfNamed(view, chunks, at)) return [employer(view, name)];
    if (isEmployer(view, chunks, at)) return [employer(view, { ...name, to: seatTo(chunks, at) })];
    if (name.what.is === "city" && seatTo(chunks, at - 1) === name.to && isEmployer(view, chunks, at - 1)) return [];
    const to = opensWithAcronym(view, chunks[at - 1], name) ? name.from + 1 : companyTo(view, chunks[at - 1], name);
    return to === null ? [name] : [employer(view, { ...name, to }), { ...name, from: to }];
  });
}

/** "CEO Teluka Anthony Hale", "Rektor Unwin Arief Lubis": where a word that is nobody's name stands between such an office and a given name. */
function companyTo({ tokens, hits, lexicon }: View, office: Chunk | undefined, name: Chunk): number | null {
  if (office?.what.is !== "role" || name.what.is !== "name" || office.to !== name.from) return null;
  if (!office.what.titles.some((title) => OF_ONE_BODY.has(title))) return null;
  const isNobodys = (at: number) => {
    const word = tokens[at];
    if (word?.kind !== "word" || (hits[at] ?? []).length > 0) return false;
    return !lexicon.isGiven(word.folded) && !lexicon.isFamily(word.folded) && word.end - word.start > 2;
  };
  let to = name.from;
  while (to < name.from + 2 && isNobodys(to)) to += 1;
  const word = tokens[to];
  return to > name.from && to + 1 < name.to && word !== undefined && lexicon.isGiven(word.folded) ? to : null;
}

/** Offices whose body is named right behind them. */
const OF_ONE_BODY: ReadonlySet<string> = new Set([
  "chief executive",
  "managing director",
  "president director",
  "rector",
  "vice-chancellor",
]);

/** "Presiden SCCC Lakshmi Narayanan": of a name behind an office what stands in capitals is the office's body. */
function opensWithAcronym({ tokens, hits }: View, office: Chunk | undefined, name: Chunk): boolean {
  if (office?.what.is !== "role" || name.what.is !== "name" || office.to !== name.from) return false;
  const [first, second] = [tokens[name.from], tokens[name.from + 1]];
  if (first?.shouted !== true || first.end - first.start < SHORTEST) return false;
  // "PKS" is a party and a kind of agreement.
  if ((hits[name.from] ?? []).some(({ meaning }) => meaning.kind !== "cue")) return false;
  return name.to > name.from + 1 && second?.kind === "word" && second.capital && !second.shouted;
}

/** "Rektor UWN" of Universitas Widya Nirwana (UWN). */
function isBodysAcronym(view: View, office: Chunk | undefined, { what, from, to }: Chunk): boolean {
  if (office?.what.is !== "role" || what.is !== "name" || office.to !== from || to !== from + 1) return false;
  return view.acronyms?.has(foldedAt(view, from)) ?? false;
}

/** "Megawani Sukarya, Ketua MPR": an acronym behind an office that tells more of whoever is named before it. */
function isOfNamed(view: View, chunks: readonly Chunk[], at: number): boolean {
  const [holder, office, name] = [chunks[at - 2], chunks[at - 1], chunks[at]];
  if (office?.what.is !== "role" || name?.what.is !== "name" || office.to !== name.from) return false;
  const acronym = view.tokens[name.from];
  if (name.to !== name.from + 1 || acronym?.shouted !== true || acronym.end - acronym.start < SHORTEST) return false;
  return (
    holder?.what.is === "name" &&
    holder.to > holder.from + 1 &&
    office.from === pastComma(view, holder.to) &&
    office.from > holder.to
  );
}

/** "SBY", but no "AM". */
const SHORTEST = 3;

function employer(view: View, { from, to }: Chunk): Chunk {
  const country = hitAt(view, to - 1, "country")?.meaning.code ?? null;
  return chunk(from, to, { is: "organization", known: null, country, media: false, type: "employer" });
}

function isEmployer(view: View, chunks: readonly Chunk[], at: number): boolean {
  const [office, name] = [chunks[at - 1], chunks[at]];
  if (office?.what.is !== "role" || office.what.plural || name?.what.is !== "name" || office.to !== name.from)
    return false;
  // "Danlantamal VIII Laksma TNI Agus …"
  if (name.to === name.from + 1 && ROMAN.test(foldedAt(view, name.from))) return false;
  return isBeforeHolder(view, chunks, at);
}

const ROMAN = /^[ivx]+$/;

/** "Rektor Institut Seni Negeri (ISN) Cendrawasih, Prof. Dr. Marta …": a body's name that its kind's acronym has parted. */
function goesOnBehindAcronym(view: View, chunks: readonly Chunk[], at: number): boolean {
  const [office, body, name] = [chunks[at - 2], chunks[at - 1], chunks[at]];
  if (office?.what.is !== "role" || body?.what.is !== "organization" || name?.what.is !== "name") return false;
  if (office.to !== body.from || !isAcronymAt(view, body.to) || name.from !== body.to + 3) return false;
  return isComma(view, name.to) && isBeforeHolder(view, chunks, at);
}

/** Whether behind a name whoever is named holds the office of what it names. */
function isBeforeHolder(view: View, chunks: readonly Chunk[], at: number): boolean {
  const name = chunks[at];
  if (name === undefined) return false;
  if (view.lexicon.isGiven(foldedAt(view, name.from))) return false;
  const end = seatTo(chunks, at);
  const comma = isComma(view, end);
  let next = chunks[at + 1]?.to === end ? at + 2 : at + 1;
  for (let from = comma ? end + 1 : end; ; next++) {
    const title = chunks[next];
    if (title === undefined || title.from !== from) return false;
    if (title.what.is === "name") break;
    // "Laksamana Muda TNI Supriyanto": a rank says in whose forces.
    const forces = title.what.is === "organization" && chunks[next - 1]?.what.is === "rank";
    if (title.what.is !== "honorific" && title.what.is !== "rank" && !forces) return false;
    from = title.to;
  }
  const titled = next > at + 1;
  const holder = chunks[next] as Chunk;
  if (titled || (comma && isPartyOf(view, chunks[at - 1], name, holder))) return true;
  return comma && (closes(view, holder.to) || (isUnknown(view, name) && acts(view, holder)));
}

/** "Setiausaha Agung PWR, Hamzi Zaini dan …": between an office of a party or company and somebody's full name an acronym alone is its body. */
function isPartyOf({ tokens }: View, office: Chunk | undefined, { from, to }: Chunk, holder: Chunk): boolean {
  if (office?.what.is !== "role" || !office.what.titles.some((title) => OF_A_BODY.test(title))) return false;
  const [acronym, first] = [tokens[from], tokens[holder.from]];
  const isFull = holder.to > holder.from + 1 && first?.shouted === false;
  return to === from + 1 && acronym?.shouted === true && acronym.end - acronym.start >= SHORTEST && isFull;
}

/** Offices that somebody holds of a party, a company or a club. */
const OF_A_BODY = /\b(?:chief|chairman|chairwoman|director|secretary-general|spokesperson|treasurer)\b/;

/** The end of a name in capitals with its city: "BP Batam". */
function seatTo(chunks: readonly Chunk[], at: number): number {
  const [name, city] = [chunks[at], chunks[at + 1]];
  if (name?.what.is !== "name" || name.to > name.from + 1) return name?.to ?? 0;
  return city?.what.is === "city" && city.from === name.to ? city.to : name.to;
}

/** No person's name that the lists know. */
function isUnknown({ tokens, lexicon }: View, { from, to }: Chunk): boolean {
  return tokens.slice(from, to).every(({ folded }) => !lexicon.isGiven(folded) && !lexicon.isFamily(folded));
}

/** "Setiausaha Agung PSR, Zulkefli Hanafi mengesahkan …": who has a given name does something right behind it. */
function acts(view: View, { from, to }: Chunk): boolean {
  return view.lexicon.isGiven(foldedAt(view, from)) && !view.tokens[to]?.capital && hasHit(view, to, DEEDS);
}

const DEEDS = new Set(["saying", "cue", "status", "attitude"] as const);

/** "…, Luisa Prieto, berkata": behind the holder's name the aside ends, and no list goes on. */
function closes(view: View, at: number): boolean {
  return /^[,.;)–—]$/.test(foldedAt(view, at)) && !isList(view, at);
}

function isList(view: View, at: number): boolean {
  const next = pastComma(view, at);
  const and = markerAt(view, next, "and");
  // "…, Luisa Prieto, dan menandatangani …": behind "and" she does something else.
  if (and !== null) return view.tokens[and.to]?.capital === true || !hasHit(view, and.to, DEEDS);
  // "Ir. Beni Wiranata, M.M.B.A.T., …": a degree is nobody.
  return next > at && view.tokens[next]?.capital === true && !DEGREE.test(foldedAt(view, next));
}

const DEGREE = /^(?:[a-z]\.)+[a-z]?$/;
