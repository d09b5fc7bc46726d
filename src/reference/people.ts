import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokens.ts";
import type { Mention } from "../recognition/mention.ts";
import { type Context, conjoins, governor, hasArticle, speaks } from "./context.ts";
import { sameWord } from "./likeness.ts";

/** The mentions by name that are one person. */
export interface Person {
  readonly mentions: Mention[];
  /** Folded words of its fullest name, without particles. */
  words: readonly string[];
}

/** Groups the names of an article into people: full names first, then surnames and given names alone to the person that has them. */
export function groupPeople(names: readonly Mention[], context: Context): Person[] {
  const people: Person[] = [];
  const full = names.filter((mention) => wordsOf(mention, context).length > 1).sort((a, b) => wordsOf(b, context).length - wordsOf(a, context).length || a.start - b.start);
  for (const mention of full) join(people, mention, context, true);
  for (const mention of names) if (wordsOf(mention, context).length === 1) join(people, mention, context, false);
  return people.filter((person) => isPerson(person, context));
}

/** Folded words of a mention's name that tell people apart. */
export function wordsOf(mention: Mention, { lexicon }: Context): string[] {
  const tokens = tokenize(mention.name?.text ?? "").filter((token) => token.kind === "word");
  const words = tokens.map((token) => fold(token.folded)).filter((word) => word.length > 1);
  const telling = words.filter((word, at) => words.length - at > 0 && !(words.length > 1 && isParticle(word, lexicon)));
  return telling.length > 0 ? telling : words;
}

function isParticle(word: string, lexicon: Context["lexicon"]): boolean {
  return lexicon.match(tokenize(word))[0]?.some((hit) => hit.meaning.kind === "particle" && hit.proclitics.length === 0) ?? false;
}

function join(people: Person[], mention: Mention, context: Context, full: boolean): void {
  const words = wordsOf(mention, context);
  if (words.length === 0) return;
  const fitting = people.filter((person) => fits(words, person.words) && !clashes(mention, person));
  const best = full ? fitting[0] : nearest(fitting, mention, words);
  if (best !== undefined) best.mentions.push(mention);
  else people.push({ mentions: [mention], words });
}

/** Whether each word of the shorter name stands, in order, in the longer one. */
function fits(shorter: readonly string[], longer: readonly string[]): boolean {
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
  const countries = person.mentions.flatMap((other) => (other.country === null ? [] : [other.country]));
  return mention.country !== null && countries.length > 0 && !countries.includes(mention.country) && mention.titles.length > 0 && !mention.counterpart;
}

/** Of people who share a name's word: the one last spoken of, surnames before given names. */
function nearest(people: readonly Person[], mention: Mention, words: readonly string[]): Person | undefined {
  const word = words[0] ?? "";
  const exact = people.filter((person) => person.words.includes(word));
  const pool = exact.length > 0 ? exact : people;
  return [...pool].sort((a, b) => lastBefore(b, mention) - lastBefore(a, mention))[0];
}

function lastBefore(person: Person, mention: Mention): number {
  return Math.max(-1, ...person.mentions.filter((other) => other.start < mention.start).map((other) => other.start));
}

/** Whether the signs together say that these names are a person's. */
function isPerson(person: Person, context: Context): boolean {
  return personScore(person, context) >= 1;
}

export function personScore({ mentions, words }: Person, context: Context): number {
  const { lexicon, sentences } = context;
  const sum = (count: number, weight: number, most: number) => Math.min(most, count * weight);
  const of = (test: (mention: Mention) => boolean) => mentions.filter(test).length;
  const at = (mention: Mention) => sentences[mention.sentence];
  let score = 0;
  score += of((mention) => mention.sign === "titled") > 0 ? 2.5 : 0;
  score += of((mention) => mention.sign === "given") > 0 ? 1.2 : 0;
  score += words.some((word) => lexicon.isFamily(word)) && words.length > 1 ? 0.4 : 0;
  score += words.some((word) => lexicon.isGiven(word)) ? 0.4 : 0;
  score += sum(of((mention) => speaksHere(mention, context)), 0.8, 1.6);
  score += words.length >= 2 && words.length <= 4 ? 0.5 : 0;
  score += words.length >= 2 && mentions.some((mention) => wordsOf(mention, context).length === 1) ? 0.8 : 0;
  score += mentions.some((mention) => besideTitled(mention, context)) ? 1 : 0;
  score -= of((mention) => hasArticle(mention, at(mention) as never)) > 0 ? 1.5 : 0;
  score -= mentions.every((mention) => isPlaceLike(mention, context)) ? 1.2 : 0;
  score -= mentions.every((mention) => mention.sign === "weak") ? 1.5 : 0;
  score -= words.length === 1 ? 0.6 : 0;
  return score;
}

function speaksHere(mention: Mention, { sentences }: Context): boolean {
  const sentence = sentences[mention.sentence];
  return sentence !== undefined && speaks(mention, sentence);
}

/** "President A and B": what is listed with a person is a person. */
function besideTitled(mention: Mention, context: Context): boolean {
  const sentence = context.sentences[mention.sentence];
  return sentence !== undefined && (context.titledEnds.get(mention.sentence) ?? []).some((to) => mention.from > to && mention.from - to <= 2 && conjoins(sentence, to));
}

function isPlaceLike(mention: Mention, { sentences }: Context): boolean {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined || mention.titles.length > 0) return false;
  const marker = governor(sentence, mention.from, mention.proclitics);
  return marker === "in" || marker === "to" || marker === "from" || marker === "via";
}
