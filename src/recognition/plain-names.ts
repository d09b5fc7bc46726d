import {
  areKinds,
  type Chunk,
  chunk,
  foldedAt,
  hasHit,
  hitAt,
  markerAt,
  opensWithArticle,
  type View,
} from "./chunk.ts";
import { isOfficeBehind, isPlainSurname } from "./half-names.ts";
import { isComma, isGluedHyphen, isHyphen } from "./marks.ts";
import { LONGEST } from "./name-words.ts";
import { nicknameTo } from "./names.ts";
import { isOfficeLike, isOfficeName, isTitleAsName, isTitleEnd } from "./plain-titles.ts";
import {
  followsUnknown,
  isDefiniteNoun,
  isGivenAt,
  isHomonym,
  isNamePart,
  isNegation,
  isOnlySplit,
  isOrigin,
  isUnknown,
  type NameWord,
  nameWord,
  WHOLE_NAME,
} from "./plain-words.ts";
import { opensTitle as isTitleAt } from "./roles.ts";

/**
 * A name where there are no capitals: the words that follow a title, or that begin with a known given name, up to the first word that
 * is no name.
 *
 * @param introduced whether a title, rank or office stands right before.
 */
export function plainNameAt(view: View, at: number, introduced: boolean): Chunk | null {
  const first = view.tokens[at];
  if (first === undefined || first.kind !== "word") return null;
  const slashed = introduced ? slashedTo(view, at) : null;
  if (slashed !== null) return chunk(at, slashed, { is: "name", weak: false });
  const start = introduced ? openingWord(view, at) : nameWord(view, at, false);
  if (start === null) return null;
  if (!introduced && !start.given && !opensAlone(view, at)) return null;
  let to = compoundTo(view, at) ?? at + 1;
  let words = 1;
  let given = start.given ? 1 : 0;
  for (let grown = grow(view, to, start, introduced, words, at); grown !== null && words < LONGEST; ) {
    if (grown.given) given += 1;
    to = grown.to;
    words += 1;
    grown = grow(view, to, start, introduced, words, at);
  }
  const whole = words > 1 || to > at + 1;
  // "الوزير وعزفت الموسيقى": behind an office a verb with "and" written onto it opens a clause.
  if (introduced && start.conjoined && !start.given && isVerbOfHers(view, at)) return null;
  // "وزير المياه والصرف الصحي": one definite word with "and" written onto it goes on what an office is for.
  if (introduced && !whole && !start.given && isConjoinedNoun(view, at)) return null;
  if (!introduced && !whole) return null;
  if (start.proclitics.includes("and") && introduced && !whole && !start.given) return null;
  const proclitics = start.proclitics.length === 0 && isNextOfList(view, at, start) ? ["and"] : start.proclitics;
  return { ...chunk(at, to, { is: "name", weak: !introduced && given < 1 }), proclitics };
}

/** "سعيد ليل، وزير …، وتاكيشي أونو": behind a comma an unknown word that opens like "and" is the next of a list. */
function isNextOfList(view: View, at: number, { conjoined, given }: NameWord): boolean {
  return conjoined && !given && isComma(view, at - 1) && isUnknown(view, at + 1);
}

function isConjoinedNoun(view: View, at: number): boolean {
  return view.lexicon.stems(foldedAt(view, at)).some(({ proclitics }) => proclitics.join() === "and,article");
}

function isVerbOfHers(view: View, at: number): boolean {
  const past = view.lexicon.language.verbs?.she.past;
  return past?.test(foldedAt(view, at)) === true && opensWithArticle(view, at + 1);
}

/** The first word of a name behind a title. */
function openingWord(view: View, at: number): NameWord | null {
  const word = nameWord(view, at, true);
  if (word === null)
    return isOfficeLike(view, at) || isHomonym(view, at) || opensForeign(view, at) || isTitleAsName(view, at)
      ? WHOLE_NAME
      : null;
  // "الوزير لحسن بوكردان": what opens like "to" right behind a title is a name of its own.
  const dative = word.given && word.proclitics.join() === "to" && !view.lexicon.isForThe(foldedAt(view, at));
  return dative && isTitleEnd(view, at) && isNamePart(view, at + 1) ? WHOLE_NAME : word;
}

/** "راتنا ويجايا", "كاتيا دورفلر": only by taking off "our", "like" or "will" a word of the language, before one that is none. */
function opensForeign(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  const split = hits.every(({ to, proclitics: [first], pronoun }) =>
    to > at + 1 ? false : first === "as" || first === "future" || (first === undefined && pronoun === "plural"),
  );
  return hits.length > 0 && split && isUnknown(view, at + 1) && !opensWithArticle(view, at + 1);
}

/** Whether a word that no list of names has opens one where nothing introduces it: with another unknown word behind it. */
function opensAlone(view: View, at: number): boolean {
  if (!isUnknown(view, at) || !followsUnknown(view, at + 1)) return false;
  // "المدان غيلا ماتشافارياني", "الصائغ الثمانيني إبراهيم": unknown words with an article before a name without one describe him.
  if (!opensWithArticle(view, at)) return true;
  let next = at + 1;
  while (isUnknown(view, next) && opensWithArticle(view, next)) next += 1;
  return !isNamePart(view, next) || (next === at + 1 && !isNamePart(view, next + 1));
}

interface Grown {
  readonly to: number;
  readonly given: boolean;
}

/** Where a name that reaches a token goes on; null where it ends. */
function grow(
  view: View,
  at: number,
  start: NameWord,
  introduced: boolean,
  words: number,
  first: number,
): Grown | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  const plain = (to: number) => ({ to, given: false });
  if (isGluedHyphen(view, at) && view.tokens[at + 1]?.glued && view.tokens[at + 1]?.kind === "word")
    return plain(at + 2);
  const nickname = nicknameTo(view, at);
  if (nickname !== null && (view.hits[nickname] ?? []).every((hit) => hit.proclitics.length > 0))
    return plain(nickname + 1);
  if (words > 1 && isWhither(view, at)) return null;
  const particle = isNegation(view, at) ? null : hitAt(view, at, "particle");
  if (particle !== null && particle.proclitics.length === 0 && view.tokens[particle.to]?.kind === "word")
    // "تاج الدين" is whole, "فان" is not.
    return plain(particle.to + (isWhole(view, at) || !isParticlesOwn(view, particle.to) ? 0 : 1));
  if (isRegnal(view, at - 1) || isOrigin(view, at - 1)) return null;
  if (introduced && (isRegnal(view, at) || isOrigin(view, at))) return plain(at + 1);
  if (introduced && words === 1 && (isOriginAsName(view, at, start) || isWordAsName(view, at, start)))
    return plain(at + 1);
  // "كريم راشد المصري رئيس …": of two names or more also where no office introduces them.
  if (
    words > 1 &&
    start.given &&
    isOrigin(view, at) &&
    (isTitleAt(view, at + 1) || view.tokens[at + 1]?.kind !== "word")
  )
    return plain(at + 1);
  if (
    (words === 1 && (introduced || start.proclitics.length === 0) && isSurname(view, at)) ||
    (introduced && isOnlySplit(view, at))
  )
    return plain(at + 1);
  if (introduced && (isHomonym(view, at) || (words === 1 && !start.given && isNoPhrase(view, at))))
    return plain(at + 1);
  if (isTitleInName(view, at)) return plain(at + 1);
  if (words > 1 && isOfficeBehind(view, at)) return null;
  const word = token.kind === "word" ? nameWord(view, at, introduced && isGivenAt(view, at)) : null;
  if (word === null) {
    const surname = words === 1 && start.given && isPlainSurname(view, at, first);
    return introduced && (surname || (words <= 2 && isOfficeName(view, at, start))) ? plain(at + 1) : null;
  }
  if ((word.conjoined && !word.given) || word.proclitics.some((marker) => marker !== "article")) return null;
  return { to: at + 1, given: word.given };
}

/** "زار علي كايا البصرة": behind a verb of going a city ends the name of who goes. */
function isWhither(view: View, at: number): boolean {
  const place = hitAt(view, at, "city") ?? hitAt(view, at, "country");
  if (place === null || view.lexicon.isGiven(foldedAt(view, at))) return false;
  if (place.meaning.kind === "country" && place.meaning.form === "demonym") return false;
  for (let before = Math.max(0, at - WAY); before < at; before++)
    for (const { meaning } of view.hits[before] ?? [])
      if (meaning.kind === "cue" && meaning.cue.relation === "visited" && meaning.cue.shape !== "noun") return true;
  return false;
}

/** Words of an office and a name between a verb and where one goes. */
const WAY = 12;

/** "حسن شيخ فارح": a form of address without an article, between two parts of a name, is one of them. */
function isTitleInName(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  if (hits.length === 0 || foldedAt(view, at).length < 3 || opensWithArticle(view, at)) return false;
  if (hits.some(({ meaning, to, proclitics }) => meaning.kind !== "honorific" || to > at + 1 || proclitics.length > 0))
    return false;
  return isNamePart(view, at + 1) && !opensWithArticle(view, at + 1);
}

/** "تيغران ماليان", "محمد العربي بناصر": behind a single name no demonym goes without its article, and one with it describes no given name that goes on. */
function isOriginAsName(view: View, at: number, { given }: NameWord): boolean {
  const hit = hitAt(view, at, "country");
  if (hit?.meaning.form !== "demonym" || hit.to > at + 1) return false;
  if (hit.proclitics.length === 0) return (given || isUnknown(view, at - 1)) && !isNamePart(view, at + 1);
  return given && hit.proclitics.join() === "article" && isUnknown(view, at + 1);
}

/** "محمد العربي بناصر": between a given name and a word that no list has, a common word is a name too. */
function isWordAsName(view: View, at: number, { given }: NameWord): boolean {
  if (!given || !opensWithArticle(view, at) || view.lexicon.isFeminine(foldedAt(view, at))) return false;
  return (
    areKinds(view, at, COMMON) && isUnknown(view, at + 1) && nameWord(view, at + 1, false)?.proclitics.length === 0
  );
}

const COMMON = new Set(["common"] as const);

/** "كاما", "بيري": no word of the language, since "like" stands before none but nouns and "in" before no verb. */
function isNoPhrase(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  if (hits.length === 0 || isNamePart(view, at + 1)) return false;
  return hits.every(
    ({ to, meaning, proclitics: [first], pronoun }) =>
      to === at + 1 &&
      pronoun === null &&
      (first === "as" || (first === "in" && (meaning.kind === "saying" || hasHit(view, at, SAYING)))),
  );
}

const SAYING = new Set(["saying"] as const);

/** Whether a word belongs to the particle before it: not "في" in "كريم شاه في نيروبي". */
function isParticlesOwn(view: View, at: number): boolean {
  if (hitAt(view, at, "particle") !== null || isWhither(view, at)) return false;
  if (!hasHit(view, at, SENTENCE) || opensWithArticle(view, at) || view.lexicon.isGiven(foldedAt(view, at)))
    return true;
  // "بن جمعة العصفور"
  return !hasHit(view, at, SMALL) && isNamePart(view, at + 1);
}

const SMALL = new Set(["marker", "relative", "subordinator", "pronoun"] as const);

const SENTENCE = new Set([...SMALL, "saying", "cue"] as const);

/** "عبد الله الثاني": a monarch's number; a day's is followed by "من" or its month. */
function isRegnal(view: View, at: number): boolean {
  const day = hitAt(view, at, "day of month");
  if (day === null || day.proclitics.length > 0 || !opensWithArticle(view, at) || isDefiniteNoun(view, at - 1))
    return false;
  return markerAt(view, day.to, "from", "of") === null && hitAt(view, day.to, "month") === null;
}

/**
 * "المبعوث سامر ويتنوف في …", "السفيرة ماريا لاندري": the only word behind somebody's first that opens like "and", "in" or "to" is the surname; a list
 * would go on with a whole name.
 */
function isSurname(view: View, at: number): boolean {
  const { stems, isGiven } = view.lexicon;
  if (!isUnknown(view, at) || isNamePart(view, at + 1) || isGluedHyphen(view, at + 1)) return false;
  const split = stems(foldedAt(view, at)).filter(({ proclitics }) => proclitics.length > 0);
  const named = split.filter(({ text }) => isGiven(text));
  if (named.length > 0) return named.every(({ proclitics: [first] }) => first === "in" || first === "to");
  return split.some(({ proclitics: [first] }) => first === "and");
}

/** Behind "عبد القادر": the word and what it is joined with, whatever that means. */
function compoundTo(view: View, at: number): number | null {
  const { stems, joined } = view.lexicon;
  if (!stems(foldedAt(view, at)).some((stem) => joined.has(stem.text) && stem.pronoun === null)) return null;
  return opensWithArticle(view, at + 1) ? at + 2 : null;
}

/** Where a name between slashes ends, which some agencies set behind an office: "/يانيس أوزولس/". */
function slashedTo(view: View, at: number): number | null {
  if (foldedAt(view, at - 1) !== "/") return null;
  for (let next = at; next <= at + LONGEST; next++) {
    if (foldedAt(view, next) === "/") return next;
    if (view.tokens[next]?.kind !== "word" && !isHyphen(view, next)) return null;
  }
  return null;
}

/** A particle with an article ends the name's part that it stands in: "تاج الدين", "ضيف الله". */
function isWhole(view: View, at: number): boolean {
  return opensWithArticle(view, at);
}
