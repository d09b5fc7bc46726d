import type { SpellingWords } from "../languages/language.ts";
import type { Found, Lexicon } from "../languages/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import type { CountryCode } from "../types.ts";

/** A line with its words looked up. */
interface Line {
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly Found[])[];
}

/**
 * An article's lines without the meanings that their spelling or the article's other words rule out: folding makes one of "عُمان" and "عمّان", of
 * "علي" and "على"; and "Congolese" belongs to two states.
 */
export function asWritten<L extends Line>(lines: readonly L[], text: string, lexicon: Lexicon): L[] {
  const spelling = spellingOf(text, lexicon);
  const counts = lines.map(({ hits }) => countryCounts(hits));
  const all = sumOf(counts);
  return lines.map((line, at) => {
    const own = [counts[at] ?? all, all];
    const hits = line.hits.map((found, from) =>
      found.length > 0
        ? meant(found, wordsOf(line, from, text), own, spelling)
        : spelling.nameless.length === 0
          ? found
          : unnamed(found, from, wordsOf(line, from, text), spelling),
    );
    const tokens =
      spelling.unarticled.length === 0
        ? line.tokens
        : line.tokens.map((token) =>
            isUnarticled(token, text, spelling) ? { ...token, unarticled: true as const } : token,
          );
    const same =
      hits.every((found, from) => found === line.hits[from]) &&
      tokens.every((token, from) => token === line.tokens[from]);
    return same ? line : { ...line, tokens, hits };
  });
}

/** The word that a hit ends in, as it is written; that of its first token where none is given. */
type Words = (hit?: Found) => string;

function wordsOf({ tokens }: Line, from: number, text: string): Words {
  return (hit) => {
    const token = tokens[hit === undefined ? from : hit.to - 1];
    return token === undefined ? "" : text.slice(token.start, token.end).normalize("NFC");
  };
}

/** Of a word that no list has, but with an ending that no name bears ("حافيًا"), that it is none. */
function unnamed(found: readonly Found[], from: number, words: Words, { nameless }: Spelling): readonly Found[] {
  if (!nameless.some((ending) => words().endsWith(ending))) return found;
  return [namelessAt(from)];
}

function namelessAt(from: number): Found {
  return { from, to: from + 1, meaning: { kind: "no name" }, proclitics: [], pronoun: null };
}

function meant(
  found: readonly Found[],
  words: Words,
  counts: readonly Counts[],
  { unowned, abstract, unarticled, names, nobody }: Spelling,
): readonly Found[] {
  const [first] = found;
  if (first !== undefined && nobody.includes(words())) return [...found, namelessAt(first.from)];
  const isBare = unarticled.some((opening) => words().startsWith(opening));
  // "مسؤولية" is no "مسؤوليه", and a common word all the same; "نصيرة" is neither.
  const isOwned = (hit: Found) =>
    hit.pronoun !== null &&
    ((isPlace(hit) && hit.pronoun !== "none") ||
      (unowned.some((ending) => words(hit).endsWith(ending)) &&
        !(hit.meaning.kind === "common" && abstract.some((ending) => words(hit).endsWith(ending)))));
  // "وعلي", behind a clitic of one letter.
  const isName = names.some((name) => words().endsWith(name) && words().length <= name.length + 1);
  const isOut = (hit: Found) =>
    isOwned(hit) || (isBare && hit.proclitics[0] === "article") || (isName && NO_NAME.has(hit.meaning.kind));
  const kept = found.some(isOut) ? found.filter((hit) => !isOut(hit)) : found;
  const to = sharedTo(kept);
  if (to === 0) return kept;
  const code = oneState(kept, to, words, counts);
  return kept.filter(({ meaning, to: end }) => meaning.kind !== "country" || end !== to || meaning.code === code);
}

/** What a word that this article spells as a name is not. */
const NO_NAME: ReadonlySet<Found["meaning"]["kind"]> = new Set(["marker", "inner", "pronoun"]);

/** Nobody owns a country: "كورينا" is a name and no "our Korean". */
function isPlace({ meaning }: Found): boolean {
  return meaning.kind === "country" || meaning.kind === "city";
}

function isUnarticled({ kind, start }: Token, text: string, { unarticled }: Spelling): boolean {
  return kind === "word" && unarticled.some((opening) => text.startsWith(opening, start));
}

interface Spelling {
  /** Endings that only look like a pronoun. */
  readonly unowned: readonly string[];
  /** Endings of abstract nouns among them. */
  readonly abstract: readonly string[];
  /** Endings that no name bears. */
  readonly nameless: readonly string[];
  /** Openings that only look like the article. */
  readonly unarticled: readonly string[];
  /** Words that are names as this article spells them. */
  readonly names: readonly string[];
  /** Words that are no names as this article spells them. */
  readonly nobody: readonly string[];
}

function spellingOf(text: string, { language: { spelling } }: Lexicon): Spelling {
  // Where a newsroom writes one letter for both, its spelling tells nothing.
  const apart = (words: SpellingWords["names"] = []) =>
    words.flatMap(({ written, beside }) => (text.includes(beside) ? [written] : []));
  const { unowned = [], abstract = [], nameless = [], unarticled = [], names, nobody } = spelling ?? {};
  return { unowned, abstract, nameless, unarticled, names: apart(names), nobody: apart(nobody) };
}

type Counts = ReadonlyMap<CountryCode, number>;

/** How often each state is named by words that are its own. */
function countryCounts(hits: readonly (readonly Found[])[]): Counts {
  const counts = new Map<CountryCode, number>();
  for (const found of hits) {
    let [only, several]: [CountryCode | null, boolean] = [null, false];
    for (const { meaning } of found) {
      if (meaning.kind !== "country") continue;
      several ||= only !== null && only !== meaning.code;
      only = meaning.code;
    }
    if (only !== null && !several) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return counts;
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = new Map<CountryCode, number>();
  for (const counts of all) for (const [code, count] of counts) sum.set(code, (sum.get(code) ?? 0) + count);
  return sum;
}

/** Of the states whose name this is the one that is spelled so, or that the line, or else the article, names by other words. */
function oneState(found: readonly Found[], to: number, words: Words, counts: readonly Counts[]): CountryCode | null {
  const hits = found.filter((hit) => hit.to === to);
  const countries = hits.flatMap(({ meaning }) => (meaning.kind === "country" ? [meaning] : []));
  const word = words(hits[0]);
  const spelled = countries.find((country) => country.spelled !== null && word.endsWith(country.spelled));
  if (spelled !== undefined) return spelled.code;
  for (const count of counts) {
    const of = ({ code }: { readonly code: CountryCode }) => count.get(code) ?? 0;
    const best = countries.reduce((one, other) => (of(other) > of(one) ? other : one));
    if (of(best) > 0) return best.code;
  }
  return countries[0]?.code ?? null;
}

/** Where the longest name ends when two states share it; 0 where one alone can be meant. */
function sharedTo(found: readonly Found[]): number {
  let first: Found | null = null;
  for (const hit of found) {
    if (hit.meaning.kind !== "country") continue;
    first ??= hit;
    if (hit.to !== first.to || first.meaning.kind !== "country") return 0;
    if (hit.meaning.code !== first.meaning.code) return hit.to;
  }
  return 0;
}
