import type { Lexicon } from "../languages/lexicon.ts";
import type { Sentence } from "../stages/segment.ts";
import type { CountryCode } from "../types.ts";
import { markerAt } from "./chunk.ts";
import { isComma } from "./marks.ts";
import type { Mention } from "./mention.ts";

/**
 * A sentence's mentions, offices with all countries that they are held in: "the foreign ministers of Egypt, Jordan and Oman", "Israeli and Lebanese
 * officials", "وزراء خارجية مصر والأردن". Where a noun has no plural, "Menteri Luar Negeri Mesir dan Yordania" are two as well.
 */
export function withHomes(mentions: readonly Mention[], sentence: Sentence, { language }: Lexicon): readonly Mention[] {
  const hasPlural = language.adjectives === "before noun" || !language.capitals;
  let all = mentions;
  for (const office of mentions) {
    if (!office.plural && office.form !== "pair" && hasPlural) continue;
    const ahead = language.adjectives === "before noun" ? homesAhead(office, mentions, sentence) : [];
    const homes = ahead.length > 0 ? ahead : homesBehind(office, mentions, sentence);
    if (homes.length === 0) continue;
    const codes = new Set<CountryCode>([...ahead, office, ...homes].flatMap(({ country }) => country ?? []));
    const { from, start } = ahead[0] ?? office;
    all = all.map((one) =>
      one === office
        ? { ...one, from, start, plural: true, homes: [...codes] }
        : homes.includes(one)
          ? { ...one, inside: true }
          : one,
    );
  }
  return all;
}

/** The countries of "Russian, Iranian and Turkish officials" before the one that stands right before the noun. */
function homesAhead(office: Mention, mentions: readonly Mention[], sentence: Sentence): readonly Mention[] {
  const { from, form, country, organization, name, titles } = office;
  if (form !== "role" || country === null || organization !== null || name !== null || titles.length === 0) return [];
  const homes: Mention[] = [];
  let next = mentions.find((one) => one.from === from && one.kind === "country" && one.inside);
  for (const one of mentions.toReversed()) {
    if (next === undefined || one.to > next.from || one.inside) continue;
    if (one.kind !== "country" || one.form !== "name" || !isNext(sentence, one.to, next)) break;
    if (homes.length === 0 && !endsInAnd(sentence, next)) break;
    homes.unshift(one);
    next = one;
  }
  return homes;
}

/** The countries of an office behind its own, if it has one. */
function homesBehind(office: Mention, mentions: readonly Mention[], sentence: Sentence): readonly Mention[] {
  if (office.form !== "role" && office.form !== "pair") return [];
  if (office.titles.length === 0 || office.organization !== null || office.name !== null) return [];
  const homes: Mention[] = [];
  let to = office.to;
  for (const next of mentions) {
    if (next.sentence !== office.sentence || next.from < to || next.inside) continue;
    const isFirst = homes.length === 0 && office.country === null;
    if (next.kind !== "country" || next.form !== "name") break;
    if (!(isFirst ? isOf(sentence, to, next) : isNext(sentence, to, next))) break;
    homes.push(next);
    to = next.to;
  }
  return homes.length + (office.country === null ? 0 : 1) > 1 && endsInAnd(sentence, homes.at(-1)) ? homes : [];
}

function isOf(sentence: Sentence, at: number, { from, proclitics }: Mention): boolean {
  const of = markerAt(sentence, at, "of", "from", "between");
  return proclitics.length === 0 && of !== null && pastArticle(sentence, of.to) === from;
}

/** Whether nothing but a comma or "and" stands between. */
function isNext(sentence: Sentence, at: number, next: Mention): boolean {
  const comma = isComma(sentence, at) ? at + 1 : at;
  if (next.proclitics[0] === "and") return next.from === comma;
  const and = markerAt(sentence, comma, "and");
  return pastArticle(sentence, and?.to ?? comma) === next.from && (and !== null || comma > at);
}

function pastArticle({ tokens, hits }: Sentence, at: number): number {
  return tokens[at]?.kind === "word" && hits[at]?.some(({ meaning }) => meaning.kind === "article") ? at + 1 : at;
}

/** A list ends in "and"; "the ministers of Egypt, Jordan's neighbour" is none. */
function endsInAnd(sentence: Sentence, last: Mention | undefined): boolean {
  if (last === undefined) return false;
  if (last.proclitics[0] === "and") return true;
  for (let at = last.from - 1; at >= last.from - 2; at--) {
    const and = markerAt(sentence, at, "and");
    if (and !== null && pastArticle(sentence, and.to) === last.from) return true;
  }
  return false;
}
