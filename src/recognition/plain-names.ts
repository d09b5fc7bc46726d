import type { Meaning } from "../languages/lexicon.ts";
import { type Chunk, chunk, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
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
  const start = nameWord(view, at, introduced);
  const slashed = introduced ? slashedTo(view, at) : null;
  if (slashed !== null) return chunk(at, slashed, { is: "name", weak: false });
  if (start === null) return null;
  if (!introduced && !start.given && !(isUnknown(view, at) && followsUnknown(view, at + 1))) return null;
  let to = at + 1;
  let words = 1;
  let given = start.given ? 1 : 0;
  for (let next = to; words < LONGEST; next = to) {
    const token = view.tokens[next];
    if (token === undefined) break;
    if (
      /^[-‑–]$/.test(token.folded) &&
      token.glued &&
      view.tokens[next + 1]?.glued &&
      view.tokens[next + 1]?.kind === "word"
    ) {
      to = next + 2;
      words += 1;
      continue;
    }
    const nickname = nicknameTo(view, next);
    if (nickname !== null && (view.hits[nickname] ?? []).every((hit) => hit.proclitics.length > 0)) {
      to = nickname + 1;
      words += 1;
      continue;
    }
    const particle = hitAt(view, next, "particle");
    if (particle !== null && particle.proclitics.length === 0 && view.tokens[particle.to]?.kind === "word") {
      // "تاج الدين" is whole, "فان" is not.
      to = particle.to + (isWhole(view, next) || hitAt(view, particle.to, "particle") !== null ? 0 : 1);
      words += 1;
      continue;
    }
    if (introduced && isOnlySplit(view, next)) {
      to = next + 1;
      words += 1;
      continue;
    }
    const word =
      token.kind === "word" ? nameWord(view, next, introduced && next === to && isGivenAt(view, next)) : null;
    if (word === null && introduced && start.given && words <= 2 && isBareTitle(view, next)) {
      to = next + 1;
      words += 1;
      continue;
    }
    if (word === null || (word.conjoined && !word.given) || word.proclitics.some((marker) => marker !== "article"))
      break;
    if (word.given) given += 1;
    to = next + 1;
    words += 1;
  }
  if (!introduced && words < 2) return null;
  if (start.proclitics.includes("and") && introduced && words < 2 && !start.given) return null;
  return { ...chunk(at, to, { is: "name", weak: !introduced && given < 1 }), proclitics: start.proclitics };
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
function isBareTitle(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  if (!hasHit(view, at, BARE) || hits.some((hit) => !BARE.has(hit.meaning.kind) || hit.to > at + 1)) return false;
  const { stems, isCommon } = view.lexicon;
  const articled = (place: number) => stems(foldedAt(view, place)).some((stem) => stem.proclitics.includes("article"));
  if (isCommon(foldedAt(view, at)) || articled(at) || articled(at + 1)) return false;
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
  const hyphen = /^[-‑–]$/.test(foldedAt(view, at)) && view.tokens[at]?.glued;
  const next = hyphen ? at + 1 : at;
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
  return /^ال/.test(foldedAt(view, at));
}

/** "باول كوالتشيك", "فودي": a foreign name's word that only a clitic taken off makes a short word of the language. */
function isOnlySplit(view: View, at: number): boolean {
  const { stems, isCommon } = view.lexicon;
  const folded = foldedAt(view, at);
  const hits = view.hits[at] ?? [];
  if (hits.length === 0 || isCommon(folded) || /^لل/.test(folded)) return false;
  if (!isUnknown(view, at + 1) && !isOnlySplit(view, at + 1)) return false;
  return (
    hits.every((hit) => hit.meaning.kind === "common") &&
    stems(folded).every((stem) => !isCommon(stem.text) || (stem.pronoun === null && stem.text.length <= 3))
  );
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
  "briefing",
  "setting",
  "field",
  "respectively",
  "honorific",
] as const);

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
