import type { Lexicon } from "../languages/lexicon.ts";
import { assemble } from "../recognition/assemble.ts";
import { belonging } from "../recognition/belonging.ts";
import { foldedAt, hitAt, isAcronymAt, pastDeterminer, type View } from "../recognition/chunk.ts";
import { chunksOf } from "../recognition/chunks.ts";
import { datelineEnd, opensWithPlace } from "../recognition/dateline.ts";
import { apart, echoes, unblurred } from "../recognition/echoes.ts";
import { withEmployers } from "../recognition/employers.ts";
import { placesIn, withLocalPlaces } from "../recognition/local-places.ts";
import type { Mention } from "../recognition/mention.ts";
import { mentionsIn } from "../recognition/phrase-mentions.ts";
import { isOriginOfBody } from "../recognition/places.ts";
import { withHomes } from "../recognition/shared-offices.ts";
import { labelEnd, saysWe } from "../recognition/speech-labels.ts";
import { fold } from "../text/fold.ts";
import type { Sentence } from "./segment.ts";

/**
 * The places in an article's sentences that stand for an actor, or say where: names with their titles, offices alone, countries, organizations,
 * pronouns and "both sides"; in the order of the text.
 */
export function recognize(sentences: readonly Sentence[], text: string, lexicon: Lexicon): Mention[] {
  const all = readAll(sentences, text, lexicon);
  const initials = new Set([...initialsIn(all, sentences), ...shortWords(sentences)]);
  const mentions = all.filter(({ kind, name }) => kind !== null || name === null || !initials.has(name.text));
  const clear = lexicon.language.capitals ? mentions : unblurred(apart(mentions, sentences, text, lexicon), lexicon);
  return [...clear, ...echoes(clear, sentences, text, lexicon)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The mentions of each sentence; where a body's name has swallowed one that stands alone elsewhere, or a body's acronym is taken for who holds an office,
 * the sentence is read again.
 */
function readAll(sentences: readonly Sentence[], text: string, lexicon: Lexicon): Mention[] {
  const { capitals, adjectives } = lexicon.language;
  const { places, districts } =
    capitals && adjectives === "after noun" ? placesIn(sentences, lexicon.isGiven) : NO_PLACES;
  const read = (sentence: Sentence, again: Partial<Pick<View, "alone" | "acronyms" | "states" | "surnames">> = {}) =>
    withoutReporters(readOne(sentence, text, lexicon, { places, ...again }), sentence, sentences).filter(
      ({ form, kind, name, sign }) =>
        form !== "name" || kind !== null || sign === "titled" || name === null || !districts.has(fold(name.text)),
    );
  const once = sentences.map((sentence) => read(sentence));
  const [alone, acronyms] = [aloneIn(once.flat()), acronymsIn(once.flat())];
  const [states, surnames] = capitals ? [statesIn(once.flat()), surnamesIn(once.flat())] : [NO_WORDS, NO_WORDS];
  const isMisread = (one: Mention) =>
    holdsName(one, alone) || isBodysAcronym(one, acronyms) || isPlaceOf(one, surnames);
  return once.flatMap((found, at) => {
    const sentence = sentences[at];
    if (sentence === undefined) return found;
    const isAgain = found.some(isMisread) || (states.has(foldedAt(sentence, 0)) && found.every(({ from }) => from > 0));
    return isAgain ? read(sentence, { alone, acronyms, states, surnames }) : found;
  });
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_PLACES = { places: new Set<string>(), districts: new Set<string>() };

function readOne(
  sentence: Sentence,
  text: string,
  lexicon: Lexicon,
  known: Pick<View, "places" | "alone" | "acronyms">,
): Mention[] {
  const view: View = {
    tokens: sentence.tokens,
    hits: sentence.hits,
    // A byline names who writes.
    headline: sentence.headline || (sentence.boilerplate !== null && sentence.boilerplate !== "byline"),
    lexicon,
    ...known,
  };
  const phrases = assemble(view, withEmployers(view, withLocalPlaces(view, chunksOf(view))));
  const homes = belonging(view, phrases);
  const found = phrases.flatMap((phrase) => mentionsIn(phrase, homes.get(phrase) ?? null, view, sentence, text));
  const isInside = (one: Mention) =>
    belongsToAnother(one, view) || (one.kind === "country" && isOriginOfBody(view, one.from));
  const marked = found.map((one) => (isInside(one) ? { ...one, inside: true } : one)).filter(isClear(sentence));
  return [...withHomes(marked, sentence, lexicon)];
}

/** The single words that somebody or something unknown is called by. */
function aloneIn(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ form, kind, name, boilerplate }) =>
      form === "name" &&
      kind !== "organization" &&
      kind !== "country" &&
      !boilerplate &&
      name !== null &&
      !/\s/.test(name.text)
        ? [fold(name.text)]
        : [],
    ),
  );
}

/** The single words that the article calls countries, and nobody else: "Georgia", where no Georgia Mills is told of. */
function statesIn(mentions: readonly Mention[]): ReadonlySet<string> {
  const states = new Set<string>();
  for (const { kind, name } of mentions) if (kind === "country" && name !== null) states.add(fold(name.text));
  for (const { kind, name } of mentions)
    if (kind !== "country" && kind !== "organization" && name !== null)
      for (const word of name.text.split(/\s+/)) states.delete(fold(word));
  return states;
}

/** The last words of the names of people whom an office or an address introduces. */
function surnamesIn(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ kind, sign, name }) =>
      kind === "person" && sign === "titled" && name !== null && /\s/.test(name.text)
        ? [fold(name.text.split(/\s+/).at(-1) ?? "")]
        : [],
    ),
  );
}

/** Whether a place is called as one of the article's people is. */
function isPlaceOf({ form, kind, name }: Mention, surnames: ReadonlySet<string>): boolean {
  return (form === "place" || kind === "country") && name !== null && surnames.has(fold(name.text));
}

/** The acronyms in brackets behind bodies' names. */
function acronymsIn(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ kind, acronym }) => (kind === "organization" && acronym !== null ? [fold(acronym.text)] : [])),
  );
}

/** "Rektor UWN" of Universitas Widya Nirwana (UWN): whose office it is, and nobody's name. */
function isBodysAcronym({ form, titles, name }: Mention, acronyms: ReadonlySet<string>): boolean {
  return form === "name" && titles.length > 0 && name !== null && acronyms.has(fold(name.text));
}

/** "Ketua Partai Fajar Nusantara Herlina Pemuka", of whom the article tells as "Herlina": an office of a body that swallowed a name. */
function holdsName({ form, organization }: Mention, alone: ReadonlySet<string>): boolean {
  if (form !== "role" || organization === null) return false;
  return organization.text
    .split(/\s+/)
    .slice(2)
    .some((word) => alone.has(fold(word)));
}

/** "The Iran-Pakistan (IP) pipeline": initials behind countries that are none of theirs name a thing, here and wherever they stand again. */
function initialsIn(mentions: readonly Mention[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const known = new Set(mentions.map(({ start }) => start));
  return new Set(
    mentions.flatMap(({ kind, form, to, sentence }) => {
      const own = sentences[sentence];
      const word = own?.tokens[to + 1];
      if (kind !== "country" || form !== "name" || own === undefined || !isAcronymAt(own, to)) return [];
      return word !== undefined && !known.has(word.start) ? [word.folded.toUpperCase()] : [];
    }),
  );
}

/** The acronyms of small words in an article: "anak buah kapal (ABK)" are no body. */
function shortWords(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((_, at) => (spellsOut(sentence, at) ? [foldedAt(sentence, at + 1).toUpperCase()] : [])),
  );
}

/** Whether an acronym in brackets has the first letters of the small words before it. */
function spellsOut(sentence: Sentence, at: number): boolean {
  if (!isAcronymAt(sentence, at)) return false;
  const letters = foldedAt(sentence, at + 1);
  const words = sentence.tokens.slice(Math.max(0, at - letters.length), at);
  if (words.length < letters.length || letters.length < 3) return false;
  return words.every(({ kind, capital, folded }, word) => kind === "word" && !capital && folded[0] === letters[word]);
}

/** A line of tags parts them by nothing: only names that are known are clear in it. */
function isClear({ boilerplate }: Sentence): (mention: Mention) => boolean {
  return ({ kind, known }) => boilerplate !== "tags" || kind !== "organization" || known !== null;
}

/** "Ayahanda Rumba, Raja Wiranata", "Rumba's late father, King Wiranata": whose father, who does not act. */
function belongsToAnother({ from, to, form, kind }: Mention, view: View): boolean {
  if (form !== "name" || kind === "country" || kind === "organization") return false;
  if (foldedAt(view, to) === "'s") return hitAt(view, to + 1, "kin") !== null || hitAt(view, to + 2, "kin") !== null;
  if (view.tokens[from - 1]?.capital && from > 1) return false;
  // "Sang ayahanda, X": of somebody told of before.
  if (hitAt(view, from - 2, "article") !== null) return false;
  // "Of the late", "of former"
  const start = hitAt(view, from - 1, "modifier") === null ? from : from - 1;
  return [1, 2, 3, 4].some((back) => {
    const relation = hitAt(view, start - back, "relation");
    // "Father", not "his father".
    return relation !== null && relation.pronoun === null && pastDeterminer(view, relation.to) === start;
  });
}

/** Who stands in a dateline without an office is the outlet or its reporter, and who is written before a line only speaks. */
function withoutReporters(mentions: Mention[], sentence: Sentence, sentences: readonly Sentence[]): Mention[] {
  const label = labelEnd(sentence, sentences);
  if (label > 0 && !saysWe(sentence)) return mentions.map((one) => (one.to < label ? { ...one, inside: true } : one));
  const end = opensWithPlace(sentence) ? datelineEnd(sentence, sentences) : 0;
  const reports = ({ to, form, kind, titles }: Mention) =>
    to <= end && form === "name" && kind !== "country" && titles.length === 0;
  return end === 0 ? mentions : mentions.map((one) => (reports(one) ? { ...one, boilerplate: true } : one));
}
