import { hitAt, markerAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past, Reference } from "./antecedents.ts";

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

/** "Their", "their first official visit" */
function isTheirJourney(sentence: Sentence, at: number): boolean {
  if (hitAt(sentence, at, "theirs") === null) return false;
  const isJourney = (word: number) =>
    sentence.hits[word]?.some(({ meaning }) => meaning.kind === "cue" && meaning.cue.relation === "visited") ?? false;
  return [1, 2, 3].some((more) => isJourney(at + more)) || isJourney(at);
}

/** Whose the journey in "their visit" is: of those named together before it in its sentence the last. */
export function coupleBefore({ pronoun, sentence, from }: Mention, past: Past): readonly string[] | null {
  const own = past.sentences[sentence];
  if (own === undefined || pronoun !== "possessive" || !isTheirJourney(own, from)) return null;
  const people = past.references.filter(
    ({ mention, actors }) =>
      mention.sentence === sentence &&
      mention.to <= from &&
      !mention.inside &&
      (mention.form === "name" || mention.form === "pair") &&
      actors.some((actor) => past.known.get(actor)?.kind === "person"),
  );
  const at = people.findLastIndex(({ mention, actors }, index) => {
    const before = people[index - 1]?.mention;
    return actors.length > 1 || (before?.form === "name" && isAndBetween(own, before.to, mention.from));
  });
  const [last] = people.slice(at < 0 ? people.length : at);
  if (last === undefined || last.actors.length > 1) return last?.actors ?? null;
  return people.slice(at - 1, at + 1).flatMap(({ actors }) => actors);
}

/** "X and", "X of Denmark and": whether "and" joins two who stand close together. */
function isAndBetween(sentence: Sentence, end: number, next: number): boolean {
  // "And the king", "and her counterpart"
  const and = [next - 1, next - 2].find((at) => markerAt(sentence, at, "and") !== null);
  return and !== undefined && and >= end && and - end <= HOME;
}

/** "Of South Africa" */
const HOME = 3;

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
