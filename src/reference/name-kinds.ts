import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import { weigh } from "../weights/model.ts";
import { type Context, conjoins, governor, hasArticle, saysWhere, speaks, spellingOf } from "./context.ts";
import { descriptions } from "./described.ts";
import { type Person, wordsOf } from "./people.ts";
import { quoteReasons } from "./quotes.ts";
import { follows } from "./sure-bodies.ts";
import { isBesideBody, isCalledBody, isSurelyPerson, isUnknownBody } from "./surely.ts";

/** What a group of names is, most likely. */
export function sortNames(
  groups: readonly Person[],
  context: Context,
  bodies: readonly Mention[] = [],
): { people: Person[]; bodies: Person[] } {
  const kinds = groups.map((group) => {
    const kind = kindOf(group, context);
    if (isCalledBody(group, context) || (kind === "nothing" && isUnknownBody(group, context))) return "organization";
    const doubted = kind !== "person" || (group.words.length > 1 && group.mentions.every(isUntitled));
    return doubted && isBesideBody(group, bodies, context) ? "organization" : kind;
  });
  const people = groups.filter((_, at) => kinds[at] === "person");
  const named = groups.filter((_, at) => kinds[at] === "organization");
  const beside = [...bodies, ...named.flatMap(({ mentions }) => mentions)];
  const others = groups.filter((_, at) => kinds[at] === "nothing");
  const quoted = others.filter((group) => isQuotedBeside(group, beside, context));
  const listed = others.filter((group) => !quoted.includes(group) && isListedWith(group, people, context));
  return { people: [...people, ...listed], bodies: [...named, ...quoted] };
}

/** "«كيبل غريد» و«نيل لاين»": what is quoted beside a body that is quoted too. */
function isQuotedBeside({ mentions }: Person, bodies: readonly Mention[], { sentences, lexicon }: Context): boolean {
  if (lexicon.language.capitals) return false;
  return mentions.some((mention) => {
    const sentence = sentences[mention.sentence];
    if (sentence === undefined || !mention.quoted || mention.boilerplate) return false;
    return bodies.some(
      (body) =>
        body.sentence === mention.sentence &&
        !body.inside &&
        (isJoinedInQuotes(sentence, body, mention) || isJoinedInQuotes(sentence, mention, body)),
    );
  });
}

function isJoinedInQuotes(sentence: Sentence, before: Mention, after: Mention): boolean {
  const from = pastQuote(sentence, before.to);
  if (after.proclitics[0] === "and") return from === after.from;
  const and = markerAt(sentence, from, "and", "with");
  return and !== null && pastQuote(sentence, and.to) === after.from;
}

function pastQuote({ tokens }: Sentence, at: number): number {
  return /^[«»"“”]$/.test(tokens[at]?.folded ?? "") ? at + 1 : at;
}

/** "رامي الحداد وسردار بازاي وغولزات أسانوفا": where no capitals tell, a whole name listed with a person's is a person's. */
function isListedWith({ mentions, words }: Person, people: readonly Person[], context: Context): boolean {
  const { language, isCommon, hasArticle } = context.lexicon;
  if (language.capitals || words.length < 2 || hasArticle(words[0] ?? "") || words.some((word) => isCommon(word)))
    return false;
  return mentions.some((mention) => {
    const sentence = context.sentences[mention.sentence];
    if (sentence === undefined || mention.quoted || mention.boilerplate) return false;
    return people.some((person) =>
      person.mentions.some(
        (other) =>
          other.sentence === mention.sentence &&
          !other.quoted &&
          wordsOf(other, context).length > 1 &&
          (follows(sentence, other, mention) || follows(sentence, mention, other)),
      ),
    );
  });
}

function isUntitled({ titles, sign }: Mention): boolean {
  return titles.length === 0 && sign !== "titled";
}

export const NAME_KINDS = ["nothing", "person", "organization"] as const;

function kindOf(group: Person, context: Context): (typeof NAME_KINDS)[number] {
  if (group.mentions.every((mention) => isWhere(mention, context))) return "nothing";
  const reasons = nameReasons(group, context);
  const sums = NAME_KINDS.map((kind) => weigh(forKind(kind, reasons), context.weights));
  const kind = NAME_KINDS[sums.indexOf(Math.max(...sums))] ?? "nothing";
  return kind !== "person" && (isSurelyPerson(group, context) || isListedFrom(group, context)) ? "person" : kind;
}

/** "General A of Uganda, B of Cyprus and C of Mali": whoever is listed with a person, and has a home as that one has. */
function isListedFrom({ mentions, words }: Person, context: Context): boolean {
  if (words.length < 2 || !context.lexicon.language.capitals) return false;
  if (words.some((word) => context.lexicon.isCommon(word))) return false;
  return mentions.some(
    (mention) =>
      mention.name !== null &&
      mention.country !== null &&
      mention.end > mention.name.end &&
      besideTitled(mention, context),
  );
}

/** The reasons as they speak for one kind; "nothing" is what the others are measured against. */
export function forKind(kind: (typeof NAME_KINDS)[number], reasons: readonly string[]): string[] {
  return kind === "nothing" ? [] : reasons.map((reason) => `${kind}: ${reason}`);
}

const INNER_CAPITAL = /\p{Ll}{2}\p{Lu}\p{Ll}/u;

/** What speaks for and against names being a person's or an organization's, in words. */
export function nameReasons({ mentions, words }: Person, context: Context): string[] {
  const { lexicon, sentences } = context;
  const some = (test: (mention: Mention) => boolean) => mentions.some(test);
  const all = (test: (mention: Mention) => boolean) => mentions.every(test);
  const spellings = words.map((word) => spellingOf(word, lexicon));
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
  // "Spirit AeroSystems"
  if (some(({ name }) => INNER_CAPITAL.test(name?.text ?? ""))) reasons.push("an inner capital");
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

/** "Di Widya Nirwana", "di Lapangan Widya Nirwana, Jakarta", "di Hotel Asri, Nirwana, Jakarta": where something is, and nobody. */
function isWhere(mention: Mention, { sentences, lexicon: { language } }: Context): boolean {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined || mention.titles.length > 0 || mention.sign === "titled") return false;
  if (!language.capitals || language.adjectives !== "after noun") return false;
  let from = mention.from;
  while (sentence.tokens[from - 1]?.capital && hitAt(sentence, from - 1, "place noun") !== null) from -= 1;
  if (governor(sentence, from) === "in" && !isComma(sentence, from - 1)) return true;
  const city = hitAt(sentence, mention.to + 1, "city") ?? hitAt(sentence, mention.to + 1, "country");
  return isComma(sentence, mention.from - 1) && isComma(sentence, mention.to) && city !== null;
}

function isPlaceLike(mention: Mention, { sentences }: Context): boolean {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined || mention.titles.length > 0) return false;
  return saysWhere(governor(sentence, mention.from, mention.proclitics));
}
