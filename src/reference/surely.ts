import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma, isPossessive, pastComma, pastPossessive } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import { TITLES } from "../recognition/roles.ts";
import type { Sentence } from "../stages/segment.ts";
import { tokenize } from "../text/tokens.ts";
import type { Context } from "./context.ts";
import { introduces } from "./interviews.ts";
import type { Person } from "./people.ts";

/**
 * Whether the words beside a name leave no doubt that it is a person's: an office or a rank before it, "the late", "his cousin", "who". Only where common
 * nouns are written small, so that what follows an office with a capital is a name.
 */
export function isSurelyPerson({ mentions, words }: Person, context: Context): boolean {
  const { lexicon, sentences } = context;
  if (!lexicon.language.capitals) return mentions.some((mention) => isWholeBehindOffice(mention, context));
  if (words.length > 1 && mentions.some((mention) => isLeader(mention, sentences[mention.sentence]))) return true;
  if (words.some((word) => isWord(word, context))) return false;
  if (lexicon.language.adjectives !== "before noun")
    return mentions.some((mention) => isBehindHome(mention, sentences[mention.sentence]));
  return mentions.some((mention) => {
    const sentence = sentences[mention.sentence];
    if (sentence === undefined || sentence.headline || sentence.boilerplate !== null) return false;
    const own = nameIn(mention, sentence);
    if (own === null || own.shouted) return false;
    return (
      isTitled(mention, own.from, sentence) ||
      isKin(own.from, sentence) ||
      isWho(own.to, sentence, context) ||
      (words.length > 1 && (isCountrys(own.from, sentence) || introduces(mention, sentences)))
    );
  });
}

/** "PM Thailand Anuwat", "Presiden Kenya, Mwangi": where the office comes first, what stands behind its country is who holds it. */
function isBehindHome(mention: Mention, sentence: Sentence | undefined): boolean {
  const own = sentence === undefined ? null : nameIn(mention, sentence);
  if (sentence === undefined || own === null || own.shouted || sentence.headline || sentence.boilerplate !== null)
    return false;
  if (mention.sign !== "titled" || !mention.titles.some((title) => OF_STATES.test(title))) return false;
  const end = isComma(sentence, own.from - 1) ? own.from - 1 : own.from;
  for (let at = mention.from + 1; at < end; at++) {
    const home = hitAt(sentence, at, "country");
    if (home?.to === end) return home.meaning.form === "name";
  }
  return false;
}

/** Offices that are held of a state: "CEO Siam Awan" works for a company. */
const OF_STATES = /minister|^president$|vice president|king$|queen$|sultan|emir$|chancellor|ambassador|prince/;

/** "A delegation led by Ama Quaye", "delegasi Ghana yang diketuai Ama Quaye" */
function isLeader({ from }: Mention, sentence: Sentence | undefined): boolean {
  if (sentence === undefined || sentence.headline) return false;
  const led = [1, 2, 3].map((back) => from - back).find((at) => hitAt(sentence, at, "leading")?.to === from);
  if (led === undefined) return false;
  for (let at = led - 1; at >= led - SIDE; at--) if (hitAt(sentence, at, "side") !== null) return true;
  return false;
}

/** Words of "delegation from the Ghanaian ministry which is". */
const SIDE = 6;

/** "Universitas Andalas dan MIT": whether an unknown name that no person is known by stands beside a body with nothing but "and" between. */
export function isBesideBody(
  { mentions, words }: Person,
  bodies: readonly Mention[],
  { sentences, lexicon }: Context,
): boolean {
  if (!lexicon.language.capitals || words.some((word) => lexicon.isGiven(word) || lexicon.isFamily(word))) return false;
  return mentions.some((mention) => {
    const sentence = sentences[mention.sentence];
    if (sentence === undefined || sentence.headline || mention.boilerplate || mention.titles.length > 0) return false;
    // "India's Larsen Infra" is named behind whose it is; "Perjanjian Pembekalan dan Pemindahan Teknologi" holds the rest of another name.
    const from = nameIn(mention, sentence)?.from ?? mention.from;
    if ((sentence.hits[from] ?? []).length > 0 || sentence.tokens[from - 1]?.capital) return false;
    return bodies.some(
      (body) =>
        body.sentence === mention.sentence &&
        !body.inside &&
        (markerAt(sentence, mention.to, "and")?.to === body.from ||
          markerAt(sentence, body.to, "and")?.to === mention.from),
    );
  });
}

/** "Germany's Hansawing", "executives of Hansawing": one word that nobody is known by, right behind the country whose it is, or beside a company's office. */
export function isUnknownBody({ mentions, words }: Person, { sentences, lexicon }: Context): boolean {
  const { capitals, adjectives } = lexicon.language;
  const [word, more] = words;
  if (!capitals || adjectives !== "before noun" || word === undefined || more !== undefined) return false;
  if (lexicon.isGiven(word) || lexicon.isFamily(word) || lexicon.isCommon(word)) return false;
  return mentions.some((mention) => {
    const sentence = sentences[mention.sentence];
    if (sentence === undefined || mention.boilerplate || mention.titles.length > 0) return false;
    const own = nameIn(mention, sentence);
    if (own === null || (sentence.hits[own.from] ?? []).length > 0) return false;
    return isCountrys(own.from, sentence) || isStaffed(own, sentence) || (own.shouted && isOfCountry(own.to, sentence));
  });
}

/** "NNPX of Nigeria" */
function isOfCountry(to: number, sentence: Sentence): boolean {
  const of = markerAt(sentence, to, "of");
  return of !== null && hitAt(sentence, of.to, "country") !== null;
}

/** "Hansawing's new chief executive", "Hansawing executives", "executives of Hansawing": whose people only a company's are. */
function isStaffed({ from, to }: { readonly from: number; readonly to: number }, sentence: Sentence): boolean {
  const at = pastPossessive(sentence, to);
  if ([at, at + 1].some((start) => staffAt(sentence, start) !== null && sentence.tokens[to]?.kind !== "mark"))
    return true;
  return (
    markerAt(sentence, from - 1, "of", "from", "with") !== null &&
    [2, 3, 4].some((back) => staffAt(sentence, from - back)?.to === from - 1)
  );
}

function staffAt(sentence: Sentence, at: number) {
  const office = hitAt(sentence, at, "role") ?? hitAt(sentence, at, "head");
  return office !== null && OF_COMPANIES.has(office.meaning.title) ? office : null;
}

/** Offices that companies have. */
const OF_COMPANIES: ReadonlySet<string> = new Set(["chief executive", "executive", "managing director"]);

/** "Syarikat dari Kenya, Duka Nyeri,", "syarikatnya, Duka Nyeri,": a body's noun and a comma before a name that no person's title stands before. */
export function isCalledBody({ mentions, words }: Person, { sentences, lexicon }: Context): boolean {
  const { capitals, adjectives } = lexicon.language;
  if (!capitals || words.some((word) => lexicon.isGiven(word))) return false;
  return mentions.some((mention) => {
    const { sentence, from, to, titles, sign, boilerplate } = mention;
    const own = sentences[sentence];
    if (own === undefined || own.headline || boilerplate || titles.length > 0 || sign === "titled") return false;
    if (hasStaff(mention, own)) return true;
    return (
      adjectives === "after noun" &&
      isComma(own, from - 1) &&
      /^[,.]$/.test(own.tokens[to]?.folded ?? "") &&
      followsNoun(own, from - 1, words.length > 1)
    );
  });
}

/** "Executives of Svenska Kraft", "Svenska Kraft's shareholders": whether a name has what only bodies have. */
function hasStaff({ from, to }: Mention, sentence: Sentence): boolean {
  const isBefore = [1, 2, 3].some((back) => hitAt(sentence, from - back, "staff of")?.to === from);
  const behind = isPossessive(sentence, to) ? to + 1 : to;
  return isBefore || (hitAt(sentence, behind, "staff") !== null && sentence.tokens[behind]?.capital === false);
}

/** Whether the words before a comma are a body's noun, small words that say more of it, and where it is from: "perusahaan energi asal Italia,". */
function followsNoun(sentence: Sentence, comma: number, whole: boolean): boolean {
  const country = [comma - 1, comma - 2].find((at) => hitAt(sentence, at, "country")?.to === comma) ?? comma;
  const end = [country - 1, country - 2].find((at) => hitAt(sentence, at, "origin")?.to === country) ?? country;
  const noun = [end, end - 1, end - 2].find((to) => isBodyNoun(sentence, to, whole));
  return (
    noun !== undefined &&
    !sentence.hits.slice(noun, end).some((found) => found.some(({ meaning }) => OTHERS.has(meaning.kind)))
  );
}

/** What says no more of a noun. */
const OTHERS = new Set(["cue", "marker", "pronoun", "relative", "saying", "status"]);

function isBodyNoun(sentence: Sentence, to: number, whole: boolean): boolean {
  for (let at = to - 1; at >= Math.max(0, to - 2); at--) {
    const noun = hitAt(sentence, at, "body noun");
    if (noun?.to === to && (at === 0 || sentence.tokens[at]?.capital === false))
      return !(whole && isServed(sentence, at));
  }
  return false;
}

/** "Pendiri perusahaan Jepang, …": whoever has a whole name behind the comma holds the office. */
function isServed({ hits }: Sentence, at: number): boolean {
  return hits
    .slice(Math.max(0, at - 2), at)
    .some((found) => found.some(({ to, meaning: { kind } }) => to === at && (kind === "role" || kind === "head")));
}

/** "السفير لي فان كوانغ", "الوزير علم الدين": right behind an office, with a particle, so that it is a name although little of it tells. */
function isWholeBehindOffice(mention: Mention, { lexicon, sentences }: Context): boolean {
  const sentence = sentences[mention.sentence];
  const own = sentence === undefined ? null : nameIn(mention, sentence);
  if (sentence === undefined || own === null || mention.sign !== "titled" || own.from === mention.from) return false;
  if (own.to < own.from + 2 || mention.titles.length === 0 || sentence.boilerplate !== null) return false;
  if (sentence.tokens[own.from - 1]?.kind !== "word") return false;
  if (sentence.hits[own.from]?.some(({ proclitics }) => proclitics.length > 0)) return false;
  const parts = sentence.tokens.slice(own.from, own.to);
  return parts.some(
    ({ folded }, at) => hitAt(sentence, own.from + at, "particle") !== null && !lexicon.isCommon(folded),
  );
}

/** Whether a word of a name means something else. */
function isWord(word: string, { lexicon }: Context): boolean {
  if (lexicon.isGiven(word) || lexicon.isFamily(word)) return false;
  return lexicon.isCommon(word) || (lexicon.match(tokenize(word))[0] ?? []).length > 0;
}

/** The tokens of a mention's name, without its titles. */
function nameIn({ name, from, to }: Mention, { tokens }: Sentence) {
  if (name === null) return null;
  const own = { from, to, shouted: false };
  while (own.from < to && (tokens[own.from]?.start ?? 0) < name.start) own.from += 1;
  while (own.to > own.from && (tokens[own.to - 1]?.end ?? 0) > name.end) own.to -= 1;
  own.shouted = own.to === own.from + 1 && tokens[own.from]?.shouted === true;
  return own.to > own.from ? own : null;
}

/** "Minister Quaye" */
function isTitled({ from, sign }: Mention, name: number, sentence: Sentence): boolean {
  if (sign !== "titled" || name === from) return false;
  for (let at = from; at < name; at++)
    for (const hit of sentence.hits[at] ?? []) if (hit.to === name && TITLES.has(hit.meaning.kind)) return true;
  return false;
}

/** "Ama's cousin Quaye", "the late Ama Quaye" */
function isKin(name: number, sentence: Sentence): boolean {
  for (let at = Math.max(0, name - 2); at < name; at++) {
    const late = hitAt(sentence, at, "modifier");
    if (hitAt(sentence, at, "kin")?.to === name || (late?.to === name && late.meaning.title === "late")) return true;
  }
  return false;
}

/** "Ghana's Ama Quaye" */
function isCountrys(name: number, sentence: Sentence): boolean {
  if (!isPossessive(sentence, name - 1)) return false;
  for (let at = Math.max(0, name - 5); at < name - 1; at++)
    if (hitAt(sentence, at, "country")?.to === name - 1) return true;
  return false;
}

/** "Ama Quaye, who is" */
function isWho(to: number, sentence: Sentence, { lexicon }: Context): boolean {
  const at = pastComma(sentence, to);
  return lexicon.language.words.personal?.includes(sentence.tokens[at]?.folded ?? "") ?? false;
}
