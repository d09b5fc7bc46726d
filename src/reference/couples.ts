import { hitAt, markerAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Reference } from "./antecedents.ts";

/** Two mentions with nothing between but "and" or what says that one comes with the other: two people, whatever they are called. */
export function couplesIn(
  names: readonly Mention[],
  sentences: readonly Sentence[],
): readonly (readonly [Mention, Mention])[] {
  const starts = new Map(names.map((mention) => [`${mention.sentence} ${mention.from}`, mention]));
  return names.flatMap((mention): (readonly [Mention, Mention])[] => {
    const sentence = sentences[mention.sentence];
    const next = sentence === undefined ? [] : companionFrom(mention.to, sentence);
    return next.flatMap((from): (readonly [Mention, Mention])[] => {
      const other = starts.get(`${mention.sentence} ${from}`);
      return other === undefined ? [] : [[mention, other]];
    });
  });
}

/** Where whoever comes with somebody may be told of: behind a short name in brackets, and "his wife". */
function companionFrom(end: number, sentence: Sentence): readonly number[] {
  const at = sentence.tokens[end]?.folded === "(" && sentence.tokens[end + 2]?.folded === ")" ? end + 3 : end;
  const link = hitAt(sentence, at, "accompanying") ?? markerAt(sentence, at, "and", "with");
  if (link === null) return [];
  const kin = hitAt(sentence, link.to, "kin");
  return kin === null ? [link.to] : [link.to, kin.to];
}

/** Whether somebody is told of as another's wife: the family's name alone is not hers. */
export function isPartner(mention: Mention): boolean {
  return isFirstLady(mention) || (mention.titles.length === 0 && mention.gender === "female");
}

/** Whether somebody is only told of as the wife of a head of state. */
export function isFirstLady({ titles }: Mention): boolean {
  return titles.includes("first lady");
}

/** "President X and First Lady Y": she comes along, and is none of those who meet. */
export function partnersApart(run: readonly Reference[]): Reference[][] {
  const partners = run.slice(1).filter(({ mention }) => isFirstLady(mention));
  return [run.filter((reference) => !partners.includes(reference)), ...partners.map((partner) => [partner])];
}
