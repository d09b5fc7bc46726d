import { hitAt } from "../recognition/chunk.ts";
import { isComma, isHyphen } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import { tokenize } from "../text/tokens.ts";
import type { Context } from "./context.ts";
import { couplesIn, isPartner } from "./couples.ts";
import { likeKeys, sameWord } from "./likeness.ts";
import { isBlendOf, nicknamesIn } from "./nicknames.ts";
import { isMonarch } from "./royals.ts";

/** The mentions by name that are one person. */
export interface Person {
  readonly mentions: Mention[];
  /** Folded words of its fullest name, without particles. */
  words: readonly string[];
}

/** Groups the names of an article, as if all were people's: full names first, then surnames and given names alone to the person that has them. */
export function groupPeople(names: readonly Mention[], context: Context): Person[] {
  const people = acquaintances();
  const known = relationsIn(names, context);
  const full = names
    .filter((mention) => wordsOf(mention, context).length > 1)
    .sort((a, b) => wordsOf(b, context).length - wordsOf(a, context).length || a.start - b.start);
  const whole = new Set(full.map((mention) => wordsOf(mention, context).join(" ")));
  const single = full.filter((mention) => !isOfSeveral(wordsOf(mention, context), whole));
  const hyphened = single.filter((mention) => HYPHENED.test(mention.name?.text ?? ""));
  for (const mention of single) if (!hyphened.includes(mention)) join(people, mention, context, known);
  const alone = toldAlone(names, context);
  for (const mention of hyphened)
    if (!ofTwo(people, wordsOf(mention, context), alone)) join(people, mention, context, known);
  for (const mention of names) if (wordsOf(mention, context).length === 1) joinShort(people, mention, context, known);
  return people.all;
}

/** What an article says of its people's names. */
interface Relations {
  /** Short names, by whom they were given to. */
  readonly nicknames: ReadonlyMap<string, Mention>;
  /** Two names of which one holds the other, and which are two people's. */
  readonly apart: ReadonlySet<string>;
  /** Who is somebody's wife and shares a name with him. */
  readonly partners: ReadonlySet<Mention>;
}

function relationsIn(names: readonly Mention[], context: Context): Relations {
  const [apart, partners] = [new Set<string>(), new Set<Mention>()];
  for (const [one, other] of couplesIn(names, context.sentences)) {
    const [a, b] = [wordsOf(one, context), wordsOf(other, context)];
    if (a.length < 2 || b.length < 2) continue;
    apart.add(pairKey(a, b)).add(pairKey(b, a));
    if (isPartner(other) && a.at(-1) === b.at(-1)) partners.add(other);
  }
  return { nicknames: nicknamesIn(names, context.sentences), apart, partners };
}

function pairKey(a: readonly string[], b: readonly string[]): string {
  return `${a.join(" ")}|${b.join(" ")}`;
}

/** A name of one word: the short name of somebody, or a part of one's. */
function joinShort(people: Acquaintances, mention: Mention, context: Context, known: Relations): void {
  const bearer = known.nicknames.get(wordsOf(mention, context)[0] ?? "");
  const person =
    bearer === undefined
      ? (ofInitials(mention, people.all) ?? ofBlend(wordsOf(mention, context)[0] ?? "", people.all, context))
      : people.all.find(({ mentions }) => mentions.includes(bearer));
  if (person !== undefined) person.mentions.push(mention);
  else join(people, mention, context, known);
}

/** The only one whose names begin with the letters of a word in capitals: "DWS" for Darma Wira Santosa. */
function ofInitials({ name }: Mention, people: readonly Person[]): Person | undefined {
  if (!INITIALS.test(name?.text ?? "")) return undefined;
  const found = people.filter(({ mentions }) =>
    mentions.some((one) => one.name !== null && initialsOf(one.name.text) === name?.text),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The only one whom a word that means nothing and is nobody's name can stand for: "Darwira" for Darma Wirasena. */
function ofBlend(word: string, people: readonly Person[], { lexicon }: Context): Person | undefined {
  if (word.length < SHORTEST || lexicon.isGiven(word) || lexicon.isFamily(word) || lexicon.isCommon(word))
    return undefined;
  if (people.some(({ words }) => words.some((other) => sameWord(word, other)))) return undefined;
  const found = people.filter(({ words }) => words.length > 1 && isBlendOf(word, words));
  return found.length === 1 ? found[0] : undefined;
}

/** Letters of a short name. */
const SHORTEST = 4;
const INITIALS = /^\p{Lu}{2,4}$/u;

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/);
  return words.length > 1 ? words.map((word) => word.slice(0, 1).toUpperCase()).join("") : "";
}

/** The single words that stand for somebody by themselves, and not as the rest of a name with a hyphen. */
function toldAlone(names: readonly Mention[], context: Context): ReadonlySet<string> {
  const single = names.filter(({ from, sentence }) => !isHyphen(context.sentences[sentence] ?? NOTHING, from - 1));
  return new Set(
    single.map((mention) => wordsOf(mention, context)).flatMap((words) => (words.length === 1 ? words : [])),
  );
}

const NOTHING = { tokens: [], hits: [] };

/** A caption's "Rosna Megat Tan Wei Kiat", of two who are told of by these names: nobody is called so. */
function isOfSeveral(words: readonly string[], known: ReadonlySet<string>): boolean {
  for (let at = 2; at <= words.length - 2; at++)
    if (known.has(words.slice(0, at).join(" ")) && known.has(words.slice(at).join(" "))) return true;
  return false;
}

const HYPHENED = /^\p{Lu}[\p{L}'’]+-\p{Lu}[\p{L}'’]+$/u;

/** "The Holmgaard-Ozols summit" names two people, and nobody called so; one of them may be told of by a short name only. */
function ofTwo(
  people: Acquaintances,
  [first = "", second = "", third]: readonly string[],
  alone: ReadonlySet<string>,
): boolean {
  const [ones = [], others = []] = [first, second].map((word) =>
    people.with(word).filter((person) => person.words.length > 1 && person.words.includes(word)),
  );
  if (third !== undefined || ones.length + others.length === 0 || ones.length > 1 || others.length > 1) return false;
  if (people.all.some((person) => fits([first, second], person.words))) return false;
  return (ones.length === 1 || alone.has(first)) && (others.length === 1 || alone.has(second));
}

/** People who are looked up by a word of their names. */
interface Acquaintances {
  readonly all: Person[];
  readonly add: (person: Person) => void;
  /** Has a person be looked up by the words that one of the name's turned out to be. */
  readonly part: (person: Person, words: readonly string[]) => void;
  /** Those that have a word which `sameWord` might call the same, in the order they were added. */
  readonly with: (word: string) => readonly Person[];
}

function acquaintances(): Acquaintances {
  const all: Person[] = [];
  const places = new Map<string, Set<number>>();
  const know = (words: readonly string[], place: number): void => {
    for (const key of [...words, ...neighbours(words)].flatMap(likeKeys)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, new Set([place]));
      else known.add(place);
    }
  };
  return {
    all,
    add(person) {
      know(person.words, all.length);
      all.push(person);
    },
    part(person, words) {
      know(words, all.indexOf(person));
      person.words = words;
    },
    with(word) {
      const found = new Set(likeKeys(word).flatMap((key) => [...(places.get(key) ?? [])]));
      return [...found].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
    },
  };
}

/** Each two neighbours written as one word. */
function neighbours(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]}${word}`);
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

function join(people: Acquaintances, mention: Mention, context: Context, known: Relations): void {
  const words = wordsOf(mention, context);
  const [first, second] = words;
  if (first === undefined) return;
  const named = people.with(first);
  const apart =
    second === undefined ? [] : people.with(`${first}${second}`).filter((person) => !named.includes(person));
  const fitting = [...named, ...apart].filter(
    (person) =>
      fits(words, person.words) &&
      !clashes(mention, person) &&
      !reigns(mention, words, person, context) &&
      !known.apart.has(pairKey(words, person.words)),
  );
  const best = words.length > 1 ? fitting[0] : nearest(apartFromKin(fitting, known, context), mention, words);
  if (best === undefined) {
    people.add({ mentions: [mention], words });
    return;
  }
  best.mentions.push(mention);
  const whole = best.words.findIndex((word) => words.length > 1 && neighbours(words).includes(word));
  if (whole < 0) return;
  const at = neighbours(words).indexOf(best.words[whole] ?? "");
  people.part(best, best.words.toSpliced(whole, 1, ...words.slice(at, at + 2)));
}

/** Whether each word of the shorter name stands, in order, in the longer one; two of either may be one of the other: "Amirrahmati" is "Amir-Rahmati". */
function fits(shorter: readonly string[], longer: readonly string[]): boolean {
  // "Amirrahmati" is "Amir-Rahmati".
  if (shorter.length !== longer.length && shorter.join("") === longer.join("")) return true;
  let from = 0;
  for (let at = 0; at < shorter.length; at++) {
    const [word = "", next] = [shorter[at], shorter[at + 1]];
    let found = longer.findIndex((other, index) => index >= from && sameWord(word, other));
    let length = 1;
    if (found < 0 && next !== undefined) {
      found = longer.findIndex((other, index) => index >= from && `${word}${next}` === other);
      if (found >= 0) at++;
    }
    if (found < 0) {
      found = longer.findIndex((_, index) => index >= from && `${longer[index]}${longer[index + 1]}` === word);
      length = 2;
    }
    if (found < 0) return false;
    from = found + length;
  }
  return true;
}

/** Another country's minister who shares a name is another person. */
function clashes(mention: Mention, person: Person): boolean {
  if (mention.country === null || mention.titles.length === 0 || mention.counterpart) return false;
  const countries = person.mentions.flatMap((other) => (other.country === null ? [] : [other.country]));
  return countries.length > 0 && !countries.includes(mention.country);
}

/** "Sultan Yusuf" is called by the first of his names: no Harun Yusuf, nor Harun Sultan Yusuf where that is the father's name. */
function reigns(
  mention: Mention,
  [first, ...more]: readonly string[],
  person: Person,
  { text, lexicon: { language } }: Context,
): boolean {
  const hyphened = person.mentions.some(({ name }) => name?.text.includes("-"));
  const named = language.capitals && language.adjectives === "after noun" && !hyphened;
  return (
    more.length === 0 &&
    mention.titles.some(isMonarch) &&
    !sameWord(first ?? "", person.words[0] ?? "") &&
    (named || !bearsTitle(mention, person.words, text))
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
function apartFromKin(people: readonly Person[], { partners }: Relations, context: Context): readonly Person[] {
  const own = people.filter(({ mentions }) => !mentions.some((one) => partners.has(one) || isKin(one, context)));
  return own.length > 0 ? own : people;
}

function isKin({ from, sentence }: Mention, { sentences }: Context): boolean {
  const own = sentences[sentence];
  if (own === undefined) return false;
  const before = isComma(own, from - 1) ? from - 1 : from;
  // "Isteri beliau, Puan X"
  const owner = hitAt(own, before - 1, "pronoun")?.to === before ? before - 1 : before;
  return hitAt(own, owner - 1, "kin")?.to === owner;
}

function lastBefore(person: Person, mention: Mention): number {
  let last = -1;
  for (const { start } of person.mentions) if (start < mention.start && start > last) last = start;
  return last;
}
