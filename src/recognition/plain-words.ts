import type { Found } from "../languages/lexicon.ts";
import { foldedAt, hasHit, hitAt, markerAt, opensWithArticle, type View } from "./chunk.ts";
import { isGluedHyphen } from "./marks.ts";
import { ENDS_NAME } from "./plain-organizations.ts";

/** What a word says of the name that it stands in. */
export interface NameWord {
  readonly given: boolean;
  readonly conjoined: boolean;
  readonly proclitics: readonly string[];
}

/**
 * A word read as a part of a name; null where it can be none.
 *
 * @param inName whether a title or a part of the name stands before it.
 */
export function nameWord(view: View, at: number, inName: boolean): NameWord | null {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const { folded } = token;
  if (hitAt(view, at, "no name") !== null) return null;
  // "على" is a preposition and, in Egypt, how "علي" is written: a name only inside one.
  if (markerAt(view, at, ...MARKERS) !== null && !(inName && nameWord(view, at + 1, false) !== null)) return null;
  if (isNegation(view, at) || hitAt(view, at, "misleading") !== null) return null;
  if (isPurpose(view, folded)) return null;
  if (view.lexicon.isGiven(folded) || hitAt(view, at, "particle")?.proclitics.length === 0)
    return { given: true, conjoined: false, proclitics: [] };
  // "وفدا" is a delegation, and no "and Fida".
  const whole = view.lexicon.isCommon(folded);
  for (const stem of whole ? [] : view.lexicon.stems(folded)) {
    // "كوندي" is no "like Wendy".
    if (stem.proclitics.includes("as") || stem.proclitics.includes("future")) continue;
    // "وعبد الرحيمي"
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

/** "سامر ويتنوف للتمهيد لقمة": what something is for is no part of a name; "للا" is one. */
function isPurpose({ lexicon }: View, folded: string): boolean {
  return folded.length > SHORTEST_PURPOSE && lexicon.isForThe(folded) && !lexicon.isGiven(folded);
}

const SHORTEST_PURPOSE = 4;

/** "سافيتش لا يعتزم …": what denies a verb, and joins names only behind another particle ("دي لا كروز"). */
export function isNegation(view: View, at: number): boolean {
  return hitAt(view, at, "status")?.meaning.says === "negations" && hitAt(view, at - 1, "particle") === null;
}

const MARKERS = ["on", "in", "to", "with", "from", "of", "for", "between", "by", "about"];

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
  "attitude",
  "side",
  "setting",
  "field",
  "respectively",
  "honorific",
] as const);

/** A word that is a name as it stands, whatever a clitic taken off would leave. */
export const WHOLE_NAME: NameWord = { given: true, conjoined: false, proclitics: [] };

/** "ضيف الله الزبن", "الشيخة حصة الجابر": a common noun that a particle, or a form of address before it, makes a given name. */
function opensCompound(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  if (!hits.every((hit) => hit.meaning.kind === "common" && hit.to === at + 1)) return false;
  const addressed = hitAt(view, at - 1, "honorific") !== null && isUnknown(view, at + 1);
  return addressed || hitAt(view, at + 1, "particle")?.proclitics.length === 0;
}

/** "باول كوالتشيك", "فودي": a foreign name's word that only a clitic taken off makes a short word of the language. */
export function isOnlySplit(view: View, at: number): boolean {
  const { stems, isCommon, isForThe } = view.lexicon;
  const folded = foldedAt(view, at);
  const hits = view.hits[at] ?? [];
  if (hits.length === 0 || isCommon(folded) || isForThe(folded)) return false;
  // What a hyphen joins is a name: "مندور-ساي".
  if (isGluedHyphen(view, at + 1)) return hits.every(isPlainWord);
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

/** "أثير الخزعلي", "راشد مطر الكندي": a given name that is a common word too, before another part of the name. */
export function isHomonym(view: View, at: number): boolean {
  if (!view.lexicon.isHomonym(foldedAt(view, at))) return false;
  // "الشيخ نمر المصباح": of these one with an article is a family's name.
  return opensWithArticle(view, at) || isNamePart(view, at + 1) || isOrigin(view, at + 1);
}

/** A given name, or a word that no list has. */
export function isNamePart(view: View, at: number): boolean {
  return isUnknown(view, at) || isGivenAt(view, at);
}

/** A given name that is no preposition. */
export function isGivenAt(view: View, at: number): boolean {
  return view.lexicon.isGiven(foldedAt(view, at)) && hitAt(view, at, "marker") === null;
}

/** A word that no list of the pack has: without capitals the surest sign of a foreign name. */
export function isUnknown(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== "word" || token.folded.length < 3) return false;
  return (view.hits[at] ?? []).length === 0 && !isPurpose(view, token.folded);
}

/** Whether an unknown word or a given name stands at a token, behind a hyphen, a syllable or particles if need be. */
export function followsUnknown(view: View, at: number): boolean {
  const next = isGluedHyphen(view, at) ? at + 1 : at;
  return (
    isUnknown(view, next) ||
    (isSyllable(view, next) && isUnknown(view, next + 1)) ||
    isGivenAt(view, next) ||
    isUnknown(view, behindParticles(view, next) ?? next)
  );
}

/** "بارك سو هيون" */
function isSyllable(view: View, at: number): boolean {
  return view.tokens[at]?.kind === "word" && foldedAt(view, at).length === 2 && (view.hits[at] ?? []).length === 0;
}

/** Behind "فان دير", "دي لا"; null where no particle stands. */
function behindParticles(view: View, at: number): number | null {
  const particle = hitAt(view, at, "particle");
  if (particle === null || particle.proclitics.length > 0) return null;
  return behindParticles(view, particle.to) ?? particle.to;
}

/** "محمد السوداني": a demonym behind a name is its last word, unless it describes who is named next. */
export function isOrigin(view: View, at: number): boolean {
  const hit = hitAt(view, at, "country");
  if (hit?.meaning.form !== "demonym" || hit.to > at + 1 || hit.proclitics.join() !== "article") return false;
  return !isDefiniteNoun(view, at - 1) && !view.lexicon.isFeminine(foldedAt(view, at)) && !isNamePart(view, at + 1);
}

/** "الوفد" in "الوفد الكوري", and not "الرحمن" in "عبد الرحمن الكندي". */
export function isDefiniteNoun(view: View, at: number): boolean {
  return (
    opensWithArticle(view, at) &&
    hitAt(view, at, "particle") === null &&
    !view.lexicon.joined.has(foldedAt(view, at - 1))
  );
}
