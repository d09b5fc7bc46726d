import type { CountryCode } from "../types.ts";
import { foldedAt, markerAt, type View } from "./chunk.ts";
import type { Phrase } from "./phrase.ts";
import { sharesOffice } from "./phrase-mentions.ts";

/** "Guinean and Malian ministers, A and B": of two countries at an office of several each has its own. */
export function respective(view: View, phrases: readonly Phrase[], at: number): (readonly [Phrase, CountryCode])[] {
  const [country, first, second] = phrases.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || country === undefined || first === undefined || second === undefined) return [];
  const [one, other] = [codeIn(country), codeIn(first)];
  if (one === null || other === null || country.chunks.length > 1 || !sharesOffice(first, view)) return [];
  return second.name !== null && isListed(view, endOf(first), second)
    ? [
        [first, one],
        [second, other],
      ]
    : [];
}

/** "The presidents of Guinea, Mali and Chad, A, B and C": behind an office of several as many names as countries, in their order. */
export function inTurn(view: View, phrases: readonly Phrase[], at: number): (readonly [Phrase, CountryCode])[] {
  const office = phrases[at];
  if (office === undefined || office.name !== null || !isOfSeveral(office)) return [];
  const countries = office.countries.length > 0 ? [office] : [];
  let next = at + 1;
  const follows = (phrase: Phrase | undefined): phrase is Phrase =>
    phrase !== undefined && isListed(view, endOf(phrases[next - 1] as Phrase), phrase);
  const opens = (phrase: Phrase | undefined) =>
    countries.length === 0 && phrase !== undefined && markerAt(view, endOf(office), "of", "from") !== null;
  for (let one = phrases[next]; isPlainCountry(one) && (opens(one) || follows(one)); one = phrases[next]) {
    countries.push(one);
    next += 1;
  }
  if (countries.length < 2) return [];
  const names: Phrase[] = [];
  for (let one = phrases[next]; follows(one) && one.name !== null && one.countries.length === 0; one = phrases[next]) {
    names.push(one);
    next += 1;
  }
  if (names.length !== countries.length) return [];
  return names.flatMap((name, index) => {
    const code = codeIn(countries[index] as Phrase);
    return code === null ? [] : [[name, code] as const];
  });
}

/** "King A and Queen B of Denmark": the two reign in one country. */
export function consortOf(view: View, phrases: readonly Phrase[], at: number): CountryCode | null {
  const [king, queen] = [phrases[at], phrases[at + 1]];
  if (king === undefined || queen === undefined || !isRoyal(king) || !isRoyal(queen)) return null;
  return markerAt(view, endOf(king), "and")?.to === startOf(queen) ? codeIn(queen) : null;
}

function isRoyal({ name, roles }: Phrase): boolean {
  return (
    name !== null && roles.some(({ what }) => what.is === "role" && what.titles.some((title) => ROYAL.test(title)))
  );
}

const ROYAL = /^(?:crown )?(?:king|queen|prince|princess|emperor|empress|duke|duchess)$|^grand du(?:ke|chess)$/;

function isOfSeveral({ chunks, roles, counterpart }: Phrase): boolean {
  if (chunks[0]?.what.is === "pair") return true;
  const many = counterpart?.what.is === "counterpart" && counterpart.what.many;
  return many || roles.some(({ what }) => what.is === "role" && what.plural);
}

function isPlainCountry(phrase: Phrase | undefined): phrase is Phrase {
  return phrase !== undefined && phrase.chunks.length === 1 && phrase.chunks[0]?.what.is === "country";
}

export function codeIn({ countries }: Phrase): CountryCode | null {
  const [country] = countries;
  return country?.what.is === "country" ? country.what.code : null;
}

export function startOf(phrase: Phrase): number {
  return phrase.chunks[0]?.from ?? 0;
}

export function endOf(phrase: Phrase): number {
  return phrase.chunks.at(-1)?.to ?? 0;
}

export function isListed(view: View, from: number, phrase: Phrase): boolean {
  const start = startOf(phrase);
  for (let at = from; at < start; ) {
    const and = markerAt(view, at, "and");
    if (and === null && !/^[,;/]$/.test(foldedAt(view, at))) return false;
    at = and?.to ?? at + 1;
  }
  return start > from || (phrase.chunks[0]?.proclitics.includes("and") ?? false);
}
