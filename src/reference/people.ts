import { hitAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import { tokenize } from "../text/tokens.ts";
import { weigh } from "../weights/model.ts";
import { type Context, conjoins, governor, hasArticle, saysWhere, speaks } from "./context.ts";
import { descriptions } from "./described.ts";
import { likeKeys, sameWord } from "./likeness.ts";
import { quoteReasons } from "./quotes.ts";
import { isMonarch } from "./royals.ts";
import { isBesideBody, isSurelyPerson } from "./surely.ts";

/** The mentions by name that are one person. */
export interface Person {
  readonly mentions: Mention[];
  /** Folded words of its fullest name, without particles. */
  words: readonly string[];
}

/** Groups the names of an article, as if all were people's: full names first, then surnames and given names alone to the person that has them. */
export function groupPeople(names: readonly Mention[], context: Context): Person[] {
  const people = acquaintances();
  const full = names
    .filter((mention) => wordsOf(mention, context).length > 1)
    .sort((a, b) => wordsOf(b, context).length - wordsOf(a, context).length || a.start - b.start);
  const hyphened = full.filter((mention) => HYPHENED.test(mention.name?.text ?? ""));
  for (const mention of full) if (!hyphened.includes(mention)) join(people, mention, context, true);
  for (const mention of hyphened) if (!ofTwo(people, wordsOf(mention, context))) join(people, mention, context, true);
  for (const mention of names) if (wordsOf(mention, context).length === 1) join(people, mention, context, false);
  return people.all;
}

const HYPHENED = /^\p{Lu}[\p{L}'’]+-\p{Lu}[\p{L}'’]+$/u;

/** "The Holmgaard-Ozols summit" names two people, and nobody called so. */
function ofTwo(people: Acquaintances, [first = "", second = ""]: readonly string[]): boolean {
  const [ones, others] = [first, second].map((word) =>
    people.with(word).filter((person) => person.words.length > 1 && person.words.includes(word)),
  );
  return ones?.length === 1 && others?.length === 1 && ones[0] !== others[0];
}

/** People who are looked up by a word of their names. */
interface Acquaintances {
  readonly all: Person[];
  readonly add: (person: Person) => void;
  /** Those that have a word which `sameWord` might call the same, in the order they were added. */
  readonly with: (word: string) => readonly Person[];
}

function acquaintances(): Acquaintances {
  const all: Person[] = [];
  const places = new Map<string, Set<number>>();
  return {
    all,
    add(person) {
      for (const key of person.words.flatMap(likeKeys)) {
        const known = places.get(key);
        if (known === undefined) places.set(key, new Set([all.length]));
        else known.add(all.length);
      }
      all.push(person);
    },
    with(word) {
      const found = new Set(likeKeys(word).flatMap((key) => [...(places.get(key) ?? [])]));
      return [...found].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
    },
  };
}

/** What a group of names is, most likely. */
export function sortNames(
  groups: readonly Person[],
  context: Context,
  bodies: readonly Mention[] = [],
): { people: Person[]; bodies: Person[] } {
  const kinds = groups.map((group) => {
    const kind = kindOf(group, context);
    return kind !== "person" && isBesideBody(group, bodies, context) ? "organization" : kind;
  });
  return {
    people: groups.filter((_, at) => kinds[at] === "person"),
    bodies: groups.filter((_, at) => kinds[at] === "organization"),
  };
}

/** Folded words of a mention's name that tell people apart. */
export function wordsOf(mention: Mention, context: Context): readonly string[] {
  const known = context.words.get(mention);
  if (known !== undefined) return known;
  const words = splitName(mention, context);
  context.words.set(mention, words);
  return words;
}

function splitName(mention: Mention, { lexicon }: Context): string[] {
  const tokens = tokenize(mention.name?.text ?? "").filter((token) => token.kind === "word");
  const words = joinParts(
    tokens.map((token) => token.folded).filter((word) => word.length > 1),
    lexicon.joined,
  );
  const telling = words.filter((word, at) => words.length - at > 0 && !(words.length > 1 && isParticle(word, lexicon)));
  return telling.length > 0 ? telling : words;
}

function joinParts(words: readonly string[], joined: ReadonlySet<string>): string[] {
  return words.flatMap((word, at) => {
    if (joined.has(word) && words[at + 1] !== undefined) return [];
    const before = words[at - 1];
    return [before !== undefined && joined.has(before) ? `${before}${word}` : word];
  });
}

function isParticle(word: string, lexicon: Context["lexicon"]): boolean {
  return (
    lexicon.match(tokenize(word))[0]?.some((hit) => hit.meaning.kind === "particle" && hit.proclitics.length === 0) ??
    false
  );
}

function join(people: Acquaintances, mention: Mention, context: Context, full: boolean): void {
  const words = wordsOf(mention, context);
  const [first] = words;
  if (first === undefined) return;
  const fitting = people
    .with(first)
    .filter(
      (person) =>
        fits(words, person.words) && !clashes(mention, person) && !reigns(mention, words, person, context.text),
    );
  const best = full ? fitting[0] : nearest(apartFromKin(fitting, context), mention, words);
  if (best !== undefined) best.mentions.push(mention);
  else people.add({ mentions: [mention], words });
}

/** Whether each word of the shorter name stands, in order, in the longer one. */
function fits(shorter: readonly string[], longer: readonly string[]): boolean {
  // "Amirrahmati" is "Amir-Rahmati".
  if (shorter.length !== longer.length && shorter.join("") === longer.join("")) return true;
  let from = 0;
  for (const word of shorter) {
    const at = longer.findIndex((other, index) => index >= from && sameWord(word, other));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** Another country's minister who shares a name is another person. */
function clashes(mention: Mention, person: Person): boolean {
  if (mention.country === null || mention.titles.length === 0 || mention.counterpart) return false;
  const countries = person.mentions.flatMap((other) => (other.country === null ? [] : [other.country]));
  return countries.length > 0 && !countries.includes(mention.country);
}

/** "Sultan Yusuf" is called by the first of his names: no Harun Yusuf. */
function reigns(mention: Mention, [first, ...more]: readonly string[], person: Person, text: string): boolean {
  return (
    more.length === 0 &&
    mention.titles.some(isMonarch) &&
    !sameWord(first ?? "", person.words[0] ?? "") &&
    !bearsTitle(mention, person.words, text)
  );
}

/** "Amir Rahmati" of Hossein Amir-Rahmati is no emir: what stands before the name is a part of the name. */
export function bearsTitle({ start, name }: Mention, words: readonly string[], text: string): boolean {
  const before = name === null ? [] : tokenize(text.slice(start, name.start));
  const title = before.findLast((token) => token.kind === "word")?.folded;
  return title !== undefined && words.includes(title);
}

/** Of people who share a name's word: the one last spoken of, surnames before given names. */
function nearest(people: readonly Person[], mention: Mention, words: readonly string[]): Person | undefined {
  const word = words[0] ?? "";
  const exact = people.filter((person) => person.words.includes(word));
  const pool = exact.length > 0 ? exact : people;
  let [best] = pool;
  let last = best === undefined ? -1 : lastBefore(best, mention);
  for (const person of pool) {
    const start = lastBefore(person, mention);
    if (start <= last) continue;
    best = person;
    last = start;
  }
  return best;
}

/** Without who is told of as somebody's wife or husband: a surname alone is not theirs but of whose they are. */
function apartFromKin(people: readonly Person[], context: Context): readonly Person[] {
  const own = people.filter(({ mentions }) => !mentions.some((mention) => isKin(mention, context)));
  return own.length > 0 ? own : people;
}

function isKin({ from, sentence }: Mention, { sentences }: Context): boolean {
  const own = sentences[sentence];
  if (own === undefined) return false;
  const before = isComma(own, from - 1) ? from - 1 : from;
  return hitAt(own, before - 1, "kin")?.to === before;
}

function lastBefore(person: Person, mention: Mention): number {
  let last = -1;
  for (const { start } of person.mentions) if (start < mention.start && start > last) last = start;
  return last;
}

export const NAME_KINDS = ["nothing", "person", "organization"] as const;

function kindOf(group: Person, context: Context): (typeof NAME_KINDS)[number] {
  const reasons = nameReasons(group, context);
  const sums = NAME_KINDS.map((kind) => weigh(forKind(kind, reasons), context.weights));
  const kind = NAME_KINDS[sums.indexOf(Math.max(...sums))] ?? "nothing";
  return kind !== "person" && isSurelyPerson(group, context) ? "person" : kind;
}

/** The reasons as they speak for one kind; "nothing" is what the others are measured against. */
export function forKind(kind: (typeof NAME_KINDS)[number], reasons: readonly string[]): string[] {
  return kind === "nothing" ? [] : reasons.map((reason) => `${kind}: ${reason}`);
}

/** What speaks for and against names being a person's or an organization's, in words. */
export function nameReasons({ mentions, words }: Person, context: Context): string[] {
  const { lexicon, sentences } = context;
  const some = (test: (mention: Mention) => boolean) => mentions.some(test);
  const all = (test: (mention: Mention) => boolean) => mentions.every(test);
  const spelling = (word: string) =>
    lexicon.isGiven(word)
      ? "given"
      : lexicon.isFamily(word)
        ? "family"
        : lexicon.isCommon(word)
          ? "common"
          : lexicon.match(tokenize(word))[0]?.length
            ? "word"
            : "unknown";
  const spellings = words.map(spelling);
  const reasons = [
    `${lexicon.language.script}`,
    `words ${Math.min(words.length, 5)}`,
    `first ${spellings[0]}`,
    `last ${spellings.at(-1)}`,
    `told ${Math.min(mentions.length, 4)}`,
  ];
  const sign =
    (["titled", "given", "plain", "weak"] as const).find((kind) => some((mention) => mention.sign === kind)) ?? "weak";
  reasons.push(
    `sign ${sign}`,
    `${lexicon.language.script} sign ${sign}`,
    `sign ${sign}, words ${Math.min(words.length, 3)}`,
  );
  if (spellings.includes("unknown")) reasons.push("an unknown word");
  if (words.length > 1 && spellings.every((kind) => kind === "given" || kind === "family"))
    reasons.push("all known names");
  if (spellings.includes("common") || spellings.includes("word")) reasons.push("a common word");
  if (some((mention) => speaksHere(mention, context))) reasons.push("speaks");
  if (words.length >= 2 && some((mention) => wordsOf(mention, context).length === 1)) reasons.push("a short form too");
  if (some((mention) => mention.titles.length > 0)) reasons.push("has an office");
  if (some((mention) => mention.counterpart)) reasons.push("is a counterpart");
  if (some((mention) => besideTitled(mention, context))) reasons.push("beside a person");
  for (const mention of mentions.slice(0, 3)) {
    const sentence = sentences[mention.sentence];
    if (sentence === undefined) continue;
    const marker = governor(sentence, mention.from, mention.proclitics);
    reasons.push(`after ${marker ?? (mention.from === 0 ? "nothing" : "a word")}`);
    if (hasArticle(mention, sentence)) reasons.push("after the");
    if (isCalledByOrigin(mention, sentence, context)) reasons.push("after a demonym, no capitals");
    const before = sentence.tokens[mention.from - 1]?.folded ?? "";
    const after = sentence.tokens[mention.to]?.folded ?? "";
    if (isComma(sentence, mention.from - 1))
      reasons.push(isComma(sentence, mention.to) || after === "." ? "between commas" : "after a comma");
    if (/^[("«“]$/.test(before)) reasons.push("in brackets or quotes");
    if (isComma(sentence, mention.to)) reasons.push("before a comma");
    reasons.push(...quoteReasons(mention, sentence, context));
    if (nearCue(mention, sentence)) reasons.push("beside a cue");
    if (sentence.tokens.length < 8) reasons.push("in a short line");
    if (sentence.tokens[mention.from]?.shouted) reasons.push("shouted");
    if (roleNear(mention, sentence)) reasons.push("an office nearby before");
    reasons.push(...descriptions(mention, sentence, context));
  }
  if (all((mention) => isPlaceLike(mention, context))) reasons.push("always a place");
  if (all((mention) => mention.boilerplate)) reasons.push("boilerplate only");
  return [...new Set(reasons)];
}

function nearCue(mention: Mention, sentence: Sentence): boolean {
  for (let at = Math.max(0, mention.from - 3); at < mention.to + 3; at++)
    if ((at < mention.from || at >= mention.to) && hitAt(sentence, at, "cue") !== null) return true;
  return false;
}

function roleNear(mention: Mention, sentence: Sentence): boolean {
  for (let at = Math.max(0, mention.from - 8); at < mention.from; at++)
    if (hitAt(sentence, at, "role") !== null || hitAt(sentence, at, "head") !== null) return true;
  return false;
}

/** "الملاوي مابفوتو بواندا": where there are no capitals, a demonym introduces. */
function isCalledByOrigin(mention: Mention, sentence: Sentence, { lexicon }: Context): boolean {
  return !lexicon.language.capitals && hitAt(sentence, mention.from - 1, "country")?.meaning.form === "demonym";
}

function speaksHere(mention: Mention, { sentences }: Context): boolean {
  const sentence = sentences[mention.sentence];
  return sentence !== undefined && speaks(mention, sentence);
}

/** "President A and B": what is listed with a person is a person. */
function besideTitled(mention: Mention, context: Context): boolean {
  const sentence = context.sentences[mention.sentence];
  return (
    sentence !== undefined &&
    (context.titledEnds.get(mention.sentence) ?? []).some(
      (to) => mention.from > to && mention.from - to <= 2 && conjoins(sentence, to),
    )
  );
}

function isPlaceLike(mention: Mention, { sentences }: Context): boolean {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined || mention.titles.length > 0) return false;
  return saysWhere(governor(sentence, mention.from, mention.proclitics));
}
