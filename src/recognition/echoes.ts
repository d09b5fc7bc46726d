import type { Lexicon, Meaning } from "../languages/lexicon.ts";
import type { Sentence } from "../stages/segment.ts";
import { overlaps } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { hitAt } from "./chunk.ts";
import { isHyphen } from "./marks.ts";
import type { Mention } from "./mention.ts";
import { callingsOf, isSurePerson, secondNameIn } from "./run-together.ts";

/**
 * Names met before that stand again where nothing but the earlier mention gives them away: in a shouting headline, or as a surname alone
 * in a script without capitals.
 */
export function echoes(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  text: string,
  lexicon: Lexicon,
): Mention[] {
  const sources = sourcesOf(mentions, lexicon);
  const plain = plainSurnames(mentions, lexicon);
  if (sources.size === 0 && plain.size === 0) return [];
  const taken = bySentence(mentions);
  return sentences.flatMap((sentence) => {
    if (lexicon.language.capitals && !sentence.headline && sentence.boilerplate === null) return [];
    return echoesIn(sentence, sources, plain, taken.get(sentence.index) ?? [], text, lexicon);
  });
}

/**
 * The mentions without runs of words in which only a part is somebody's name: of "انفرد السوسي" and "هريبار مازحا" nothing but the
 * surname, which will be found as an echo.
 */
export function unblurred(mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const full = mentions.filter((mention) => nameTokens(mention.name?.text ?? "").length > 1);
  const sources = sourcesOf(full, lexicon);
  return mentions.filter((mention) => !isBlurred(mention, sources, lexicon));
}

/**
 * The mentions without what another's name, known from elsewhere, adds to theirs: behind a clitic, of "المحامي بيترولي ولاندسبيرغ" the lawyer, since
 * there is a Kurt Landsberg, who will be found as an echo; or right behind it, of "استقبل بوخالفة بينديتي" the host, since there are both.
 */
export function apart(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  text: string,
  lexicon: Lexicon,
): readonly Mention[] {
  const sources = sourcesOf(
    mentions.filter((mention) => nameTokens(mention.name?.text ?? "").length > 1),
    lexicon,
  );
  const callings = callingsOf(
    mentions.flatMap((one) => (isSurePerson(one) ? [nameTokens(one.name?.text ?? "")] : [])),
    lexicon,
  );
  return mentions.flatMap((mention) => {
    const { name, end } = mention;
    if (name === null || name.end !== end || mention.kind === "organization" || mention.kind === "country")
      return [mention];
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    const first = tokens.findIndex(({ start }) => start >= name.start);
    const words = tokens.slice(first, mention.to).map(({ folded }) => folded);
    const second = secondNameIn(words, callings, lexicon);
    const at =
      second === null
        ? tokens.findIndex(
            (token) => token.start >= name.start && token.end <= end && isAnothers(token, name.text, sources, lexicon),
          )
        : first + second;
    const last = tokens[at - 1];
    if (at < 0 || last === undefined) return [mention];
    if (last.end > name.start)
      return [
        { ...mention, to: at, end: last.end, name: { ...name, end: last.end, text: text.slice(name.start, last.end) } },
      ];
    return last.end > mention.start
      ? [{ ...mention, to: at, end: last.end, name: null, form: "role" as const, sign: "plain" as const }]
      : [];
  });
}

/** Whether a word is, behind a clitic, a word of somebody's name who is not called this. */
function isAnothers(token: Token, name: string, sources: ReadonlyMap<string, Mention>, lexicon: Lexicon): boolean {
  if (token.kind !== "word" || lexicon.isGiven(token.folded)) return false;
  return lexicon.stems(token.folded).some(({ text, proclitics, pronoun }) => {
    const other = proclitics.length > 0 && pronoun === null ? sources.get(text) : undefined;
    return other !== undefined && other.name?.text !== name && !proclitics.includes("article");
  });
}

function isBlurred(mention: Mention, sources: ReadonlyMap<string, Mention>, lexicon: Lexicon): boolean {
  if (mention.kind !== null || mention.quoted || mention.form !== "name" || mention.name === null) return false;
  // "عبد العاطي" is half a name and no blur.
  const words = nameTokens(mention.name.text).flatMap(({ folded }) => (lexicon.joined.has(folded) ? [] : [folded]));
  return words.some((word) => sources.has(word)) && words.some((word) => !sources.has(word) && !lexicon.isGiven(word));
}

/** Name words of persons and organizations told of with certainty, each with the mention it comes from. */
function sourcesOf(mentions: readonly Mention[], lexicon: Lexicon): Map<string, Mention> {
  const sources = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.name === null || mention.kind !== "person" || mention.boilerplate) continue;
    for (const token of nameTokens(mention.name.text)) {
      if (token.folded.length < 3 || lexicon.isCommon(token.folded) || isSmallWord(token, lexicon)) continue;
      if (!sources.has(token.folded)) sources.set(token.folded, mention);
    }
  }
  return sources;
}

/** Surnames that are common words of the language: "ليل" of "سعيد ليل". */
function plainSurnames(mentions: readonly Mention[], { language, isCommon }: Lexicon): Map<string, Mention> {
  const surnames = new Map<string, Mention>();
  if (language.capitals) return surnames;
  for (const mention of mentions) {
    if (mention.name === null || mention.kind !== "person" || mention.boilerplate || mention.sign !== "titled")
      continue;
    const words = nameTokens(mention.name.text);
    const last = words.at(-1)?.folded ?? "";
    if (words.length > 1 && isCommon(last) && !surnames.has(last)) surnames.set(last, mention);
  }
  return surnames;
}

/** "الرئيس ليل", "قال ليل": such a surname alone is believed behind a title or a verb of saying, or between a verb and a title. */
function calledPlainly(sentence: Sentence, at: number, plain: ReadonlyMap<string, Mention>): Echo | null {
  const mention = plain.get(sentence.tokens[at]?.folded ?? "");
  if (mention === undefined) return null;
  const behind = (kinds: readonly Meaning["kind"][]) =>
    [1, 2, 3].some((back) => kinds.some((kind) => hitAt(sentence, at - back, kind)?.to === at));
  const called = behind(TITLES) || behind(["saying"]) || (behind(["cue"]) && hasTitle(sentence, at + 1));
  return called ? { mention, skip: 0, proclitics: [] } : null;
}

const TITLES = ["role", "head", "rank", "honorific"] as const;

function hasTitle(sentence: Sentence, at: number): boolean {
  return TITLES.some((kind) => hitAt(sentence, at, kind) !== null);
}

interface Echo {
  readonly mention: Mention;
  readonly skip: number;
  readonly proclitics: readonly string[];
}

function nameTokens(name: string): Token[] {
  return tokenize(name).filter((token) => token.kind === "word");
}

function isSmallWord(token: Token, lexicon: Lexicon): boolean {
  return (
    lexicon
      .match([token])[0]
      ?.some(
        (hit) =>
          hit.meaning.kind === "particle" ||
          hit.meaning.kind === "country" ||
          hit.meaning.kind === "honorific" ||
          hit.meaning.kind === "marker",
      ) ?? false
  );
}

function echoesIn(
  sentence: Sentence,
  sources: ReadonlyMap<string, Mention>,
  plain: ReadonlyMap<string, Mention>,
  taken: readonly Mention[],
  text: string,
  lexicon: Lexicon,
): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (token === undefined || taken.some((mention) => overlaps(mention, token))) continue;
    const hit = sourceOf(token, sources, lexicon) ?? calledPlainly(sentence, at, plain);
    if (hit === null) continue;
    let to = at + 1;
    while (
      to < sentence.tokens.length &&
      goesOn(sentence, to, hit.mention, sources) &&
      !taken.some((mention) => overlaps(mention, sentence.tokens[to] ?? token))
    )
      to += 1;
    while (isHyphen(sentence, to - 1)) to -= 1;
    const half = hit.proclitics.length === 0 ? halfBefore(sentence, at, taken, lexicon) : null;
    const start = half?.start ?? token.start + hit.skip;
    const end = sentence.tokens[to - 1]?.end ?? token.end;
    found.push({
      ...hit.mention,
      start,
      end,
      from: half === null ? at : at - 1,
      to,
      sentence: sentence.index,
      form: "name",
      name: { start, end, text: text.slice(start, end) },
      acronym: null,
      titles: [],
      plural: false,
      leads: false,
      former: false,
      counterpart: false,
      organization: null,
      gender: null,
      sign: "plain",
      quoted: false,
      inside: false,
      proclitics: half?.proclitics ?? hit.proclitics,
      boilerplate: sentence.boilerplate !== null,
      story: sentence.story,
    });
    at = to - 1;
  }
  return found;
}

/** Where "عبد" stands before "العاطي", and what is written onto it. */
function halfBefore(
  { tokens }: Sentence,
  at: number,
  taken: readonly Mention[],
  lexicon: Lexicon,
): { start: number; proclitics: readonly string[] } | null {
  const half = tokens[at - 1];
  if (half === undefined || taken.some((mention) => overlaps(mention, half))) return null;
  const stem = lexicon.stems(half.folded).find(({ text, pronoun }) => pronoun === null && lexicon.joined.has(text));
  return stem === undefined
    ? null
    : { start: half.start + half.folded.lastIndexOf(stem.text), proclitics: stem.proclitics };
}

function sourceOf(token: Token, sources: ReadonlyMap<string, Mention>, lexicon: Lexicon): Echo | null {
  if (token.kind !== "word") return null;
  for (const stem of lexicon.stems(token.folded)) {
    const mention = stem.pronoun === null ? sources.get(stem.text) : undefined;
    if (mention === undefined) continue;
    const skip = Math.max(0, token.folded.lastIndexOf(stem.text));
    return { mention, skip: skip <= 3 ? skip : 0, proclitics: stem.proclitics };
  }
  return null;
}

function goesOn(sentence: Sentence, at: number, first: Mention, sources: ReadonlyMap<string, Mention>): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  if (isHyphen(sentence, at)) {
    const next = sentence.tokens[at + 1];
    const other = sources.get(next?.folded ?? "");
    // "the Holmgaard-Ozols summit": two people's names.
    const apart = other !== undefined && other.name?.text !== first.name?.text;
    return token.glued && next?.glued === true && !apart;
  }
  return (
    token.kind === "word" &&
    (sources.has(token.folded) ||
      (hitAt(sentence, at, "particle")?.proclitics.length === 0 && sources.has(sentence.tokens[at + 1]?.folded ?? "")))
  );
}

function bySentence(mentions: readonly Mention[]): Map<number, Mention[]> {
  const map = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = map.get(mention.sentence);
    if (list === undefined) map.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  return map;
}
