import type { Found, Meaning } from "../languages/lexicon.ts";
import { type Chunk, chunk, foldedAt, hasHit, hitAt, markerAt, opensWithArticle, type View } from "./chunk.ts";
import { LONGEST, nicknameTo } from "./names.ts";
import { ENDS_NAME } from "./plain-organizations.ts";

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
  for (let grown = grow(view, to, start, introduced, words); grown !== null && words < LONGEST; ) {
    if (grown.given) given += 1;
    to = grown.to;
    words += 1;
    grown = grow(view, to, start, introduced, words);
  }
  const whole = words > 1 || to > at + 1;
  if (!introduced && !whole) return null;
  if (start.proclitics.includes("and") && introduced && !whole && !start.given) return null;
  return { ...chunk(at, to, { is: "name", weak: !introduced && given < 1 }), proclitics: start.proclitics };
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

/** "أثير الخزعلي", "راشد مطر الكندي": a given name that is a common word too, before another part of the name. */
function isHomonym(view: View, at: number): boolean {
  return view.lexicon.isHomonym(foldedAt(view, at)) && (isNamePart(view, at + 1) || isOrigin(view, at + 1));
}

/** "راتنا ويجايا", "كاتيا دورفلر": only by taking off "our", "like" or "will" a word of the language, before one that is none. */
function opensForeign(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  const split = hits.every(({ to, proclitics: [first], pronoun }) =>
    to > at + 1 ? false : first === "as" || first === "future" || (first === undefined && pronoun === "plural"),
  );
  return hits.length > 0 && split && isUnknown(view, at + 1) && !opensWithArticle(view, at + 1);
}

/** "سلطان بن أحمد", "سلطان الريامي": behind an office a title's word without an article is a name before "son of" or a surname. */
export function isTitleAsName(view: View, at: number): boolean {
  if (view.lexicon.language.capitals) return false;
  const titles = view.hits[at] ?? [];
  if (
    titles.length === 0 ||
    !titles.every(
      ({ to, proclitics, meaning }) => to === at + 1 && proclitics.length === 0 && NAMESAKES.has(meaning.kind),
    )
  )
    return false;
  if (opensWithArticle(view, at)) return false;
  if (opensWithArticle(view, at + 1)) return hitAt(view, at, "honorific") !== null && isUnknown(view, at + 1);
  return hitAt(view, at + 1, "particle")?.proclitics.length === 0;
}

const NAMESAKES = new Set<Meaning["kind"]>(["honorific", "rank", "role", "head", "modifier", "gender", "common"]);

/** Whether an office, rank or form of address ends right before a token. */
function isTitleEnd(view: View, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--)
    if (TITLE.some((kind) => hitAt(view, from, kind)?.to === at)) return true;
  return false;
}

const TITLE = ["role", "head", "field", "rank", "honorific"] as const;

/** Whether a word that no list of names has opens one where nothing introduces it: with another unknown word behind it. */
function opensAlone(view: View, at: number): boolean {
  if (!isUnknown(view, at) || !followsUnknown(view, at + 1)) return false;
  // "المدان غيلا ماتشافارياني", "الصائغ الثمانيني إبراهيم": unknown words with an article before a name without one describe him.
  if (!opensWithArticle(view, at)) return true;
  let next = at + 1;
  while (isUnknown(view, next) && opensWithArticle(view, next)) next += 1;
  return !isNamePart(view, next) || (next === at + 1 && !isNamePart(view, next + 1));
}

function isNamePart(view: View, at: number): boolean {
  return isUnknown(view, at) || isGivenAt(view, at);
}

interface Grown {
  readonly to: number;
  readonly given: boolean;
}

/** Where a name that reaches a token goes on; null where it ends. */
function grow(view: View, at: number, start: NameWord, introduced: boolean, words: number): Grown | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  const plain = (to: number) => ({ to, given: false });
  if (isHyphen(view, at) && view.tokens[at + 1]?.glued && view.tokens[at + 1]?.kind === "word") return plain(at + 2);
  const nickname = nicknameTo(view, at);
  if (nickname !== null && (view.hits[nickname] ?? []).every((hit) => hit.proclitics.length > 0))
    return plain(nickname + 1);
  const particle = hitAt(view, at, "particle");
  if (particle !== null && particle.proclitics.length === 0 && view.tokens[particle.to]?.kind === "word")
    // "تاج الدين" is whole, "فان" is not.
    return plain(particle.to + (isWhole(view, at) || !isParticlesOwn(view, particle.to) ? 0 : 1));
  if (isRegnal(view, at - 1) || isOrigin(view, at - 1)) return null;
  if (introduced && (isRegnal(view, at) || isOrigin(view, at))) return plain(at + 1);
  if (
    (words === 1 && (introduced || start.proclitics.length === 0) && isSurname(view, at)) ||
    (introduced && isOnlySplit(view, at))
  )
    return plain(at + 1);
  if (introduced && (isHomonym(view, at) || (words === 1 && !start.given && isNoPhrase(view, at))))
    return plain(at + 1);
  const word = token.kind === "word" ? nameWord(view, at, introduced && isGivenAt(view, at)) : null;
  if (word === null) return introduced && words <= 2 && isOfficeName(view, at, start) ? plain(at + 1) : null;
  if ((word.conjoined && !word.given) || word.proclitics.some((marker) => marker !== "article")) return null;
  return { to: at + 1, given: word.given };
}

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
  if (hitAt(view, at, "particle") !== null) return false;
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

/** "محمد السوداني": a demonym behind a name is its last word, unless it describes who is named next. */
function isOrigin(view: View, at: number): boolean {
  const hit = hitAt(view, at, "country");
  if (hit?.meaning.form !== "demonym" || hit.to > at + 1 || hit.proclitics.join() !== "article") return false;
  return !isDefiniteNoun(view, at - 1) && !view.lexicon.isFeminine(foldedAt(view, at)) && !isNamePart(view, at + 1);
}

/** "الوفد" in "الوفد الكوري", and not "الرحمن" in "عبد الرحمن الكندي". */
function isDefiniteNoun(view: View, at: number): boolean {
  return (
    opensWithArticle(view, at) &&
    hitAt(view, at, "particle") === null &&
    !view.lexicon.joined.has(foldedAt(view, at - 1))
  );
}

/** "المبعوث سامر ويتنوف في …": the only word behind somebody's first that opens like "and" is the surname; a list would go on with a whole name. */
function isSurname(view: View, at: number): boolean {
  const clitics = view.lexicon.stems(foldedAt(view, at)).map((stem) => stem.proclitics[0]);
  if (!clitics.includes("and") || isNamePart(view, at + 1) || isHyphen(view, at + 1)) return false;
  return isUnknown(view, at) && !view.lexicon.stems(foldedAt(view, at)).some((stem) => view.lexicon.isGiven(stem.text));
}

/** Behind "عبد القادر": the word and what it is joined with, whatever that means. */
function compoundTo(view: View, at: number): number | null {
  const { stems, joined } = view.lexicon;
  if (!stems(foldedAt(view, at)).some((stem) => joined.has(stem.text) && stem.pronoun === null)) return null;
  return opensWithArticle(view, at + 1) ? at + 2 : null;
}

function isHyphen(view: View, at: number): boolean {
  return /^[-‑–]$/.test(foldedAt(view, at)) && view.tokens[at]?.glued === true;
}

/** Where a name between slashes ends, which some agencies set behind an office: "/يانيس أوزولس/". */
function slashedTo(view: View, at: number): number | null {
  if (foldedAt(view, at - 1) !== "/") return null;
  for (let next = at; next <= at + LONGEST; next++) {
    if (foldedAt(view, next) === "/") return next;
    if (view.tokens[next]?.kind !== "word" && !/^[-‑–]$/.test(foldedAt(view, next))) return null;
  }
  return null;
}

/** "كريم أميري مقدم": an office or rank without an article that governs nothing is a family name. */
function isOfficeName(view: View, at: number, start: NameWord): boolean {
  const articled = view.lexicon.stems(foldedAt(view, at + 1)).some((stem) => stem.proclitics.includes("article"));
  return isBareTitle(view, at) && !articled && (start.given || isNamePart(view, at + 1));
}

/** "مستشار الأمن الوطني مساعد الغيلان": so it is a given name, before a surname. */
function isOfficeLike(view: View, at: number): boolean {
  return isBareTitle(view, at) && isUnknown(view, at + 1) && opensWithArticle(view, at + 1);
}

function isBareTitle(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  if (
    !hasHit(view, at, BARE) ||
    hits.some((hit) => !BARE.has(hit.meaning.kind) || hit.to > at + 1 || hit.proclitics.length > 0)
  )
    return false;
  if (view.lexicon.isCommon(foldedAt(view, at)) || opensWithArticle(view, at)) return false;
  return view.tokens[at + 1]?.kind !== "word" || !hasHit(view, at + 1, GOVERNED);
}

const BARE: ReadonlySet<Meaning["kind"]> = new Set(["role", "head", "rank", "modifier"]);
const GOVERNED = new Set([
  "field",
  "opener",
  "country",
  "known organization",
  "city",
  "modifier",
  "honorific",
] as const);

function isGivenAt(view: View, at: number): boolean {
  return view.lexicon.isGiven(foldedAt(view, at)) && hitAt(view, at, "marker") === null;
}

/** A word that no list of the pack has: without capitals the surest sign of a foreign name. */
function isUnknown(view: View, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && token.kind === "word" && token.folded.length >= 3 && (view.hits[at] ?? []).length === 0;
}

function followsUnknown(view: View, at: number): boolean {
  const next = isHyphen(view, at) ? at + 1 : at;
  return (
    isUnknown(view, next) ||
    (isSyllable(view, next) && isUnknown(view, next + 1)) ||
    isGivenAt(view, next) ||
    isUnknown(view, behindParticles(view, next) ?? next)
  );
}

/** Behind "فان دير", "دي لا"; null where no particle stands. */
function behindParticles(view: View, at: number): number | null {
  const particle = hitAt(view, at, "particle");
  if (particle === null || particle.proclitics.length > 0) return null;
  return behindParticles(view, particle.to) ?? particle.to;
}

/** "بارك سو هيون" */
function isSyllable(view: View, at: number): boolean {
  return view.tokens[at]?.kind === "word" && foldedAt(view, at).length === 2 && (view.hits[at] ?? []).length === 0;
}

/** A particle with an article ends the name's part that it stands in: "تاج الدين", "ضيف الله". */
function isWhole(view: View, at: number): boolean {
  return opensWithArticle(view, at);
}

/** "باول كوالتشيك", "فودي": a foreign name's word that only a clitic taken off makes a short word of the language. */
function isOnlySplit(view: View, at: number): boolean {
  const { stems, isCommon, isForThe } = view.lexicon;
  const folded = foldedAt(view, at);
  const hits = view.hits[at] ?? [];
  if (hits.length === 0 || isCommon(folded) || isForThe(folded)) return false;
  // What a hyphen joins is a name: "باديان-فاي".
  if (isHyphen(view, at + 1)) return hits.every(isPlainWord);
  if (!isUnknown(view, at + 1) && !isSyllable(view, at + 1) && !isOnlySplit(view, at + 1)) return false;
  return (
    hits.every(isPlainWord) &&
    stems(folded).every((stem) => !isCommon(stem.text) || (stem.pronoun === null && stem.text.length <= 3))
  );
}

/** A common word, or a verb that stands behind a preposition, where none can stand: "كيري". */
function isPlainWord({ meaning, proclitics }: Found): boolean {
  if (meaning.kind === "common") return true;
  return meaning.kind === "saying" && proclitics.length > 0 && !proclitics.includes("and");
}

/** "ضيف الله الزبن", "الشيخة حصة الجابر": a common noun that a particle, or a form of address before it, makes a given name. */
function opensCompound(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  if (!hits.every((hit) => hit.meaning.kind === "common" && hit.to === at + 1)) return false;
  const addressed = hitAt(view, at - 1, "honorific") !== null && isUnknown(view, at + 1);
  return addressed || hitAt(view, at + 1, "particle")?.proclitics.length === 0;
}

const STOPS = new Set([
  ...ENDS_NAME,
  "weeks",
  "months",
  "years",
  "direction",
  "role",
  "head",
  "rank",
  "modifier",
  "opener",
  "known organization",
  "country",
  "counterpart",
  "common",
  "no name",
  "briefing",
  "setting",
  "field",
  "respectively",
  "honorific",
] as const);

const WHOLE_NAME: NameWord = { given: true, conjoined: false, proclitics: [] };

interface NameWord {
  readonly given: boolean;
  readonly conjoined: boolean;
  readonly proclitics: readonly string[];
}

const MARKERS = ["on", "in", "to", "with", "from", "of", "for", "between", "by", "about"];

function nameWord(view: View, at: number, inName: boolean): NameWord | null {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const { folded } = token;
  // "على" is a preposition and, in Egypt, how "علي" is written: a name only inside one.
  if (markerAt(view, at, ...MARKERS) !== null && !(inName && nameWord(view, at + 1, false) !== null)) return null;
  if (view.lexicon.isGiven(folded) || hitAt(view, at, "particle")?.proclitics.length === 0)
    return { given: true, conjoined: false, proclitics: [] };
  for (const stem of view.lexicon.stems(folded)) {
    // "كوندي" is no "like Wendy".
    if (stem.proclitics.includes("as") || stem.proclitics.includes("future")) continue;
    // "وعبد اللهيان"
    const half = stem.proclitics.length > 0 && view.lexicon.joined.has(stem.text) && opensWithArticle(view, at + 1);
    if (half) return { given: true, conjoined: stem.proclitics.includes("and"), proclitics: stem.proclitics };
    if (stem.proclitics.length > 0 && stem.pronoun === null && view.lexicon.isGiven(stem.text))
      return { given: true, conjoined: stem.proclitics.includes("and"), proclitics: stem.proclitics };
  }
  if (hasHit(view, at, STOPS) && !(inName && (isOnlySplit(view, at) || opensCompound(view, at)))) return null;
  return {
    given: false,
    conjoined: folded.length > 3 && view.lexicon.stems(folded).some((stem) => stem.proclitics[0] === "and"),
    proclitics: [],
  };
}
