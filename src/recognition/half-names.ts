import type { Found, Meaning } from "../languages/lexicon.ts";
import { foldedAt, hasHit, hitAt, opensWithArticle, type View } from "./chunk.ts";
import { isGivenAt } from "./plain-words.ts";
import { opensTitle } from "./roles.ts";

/**
 * "الرئيس سعيد ليل، …", "المهندس كريم الحاج رامي": behind an office a given name alone is half a name, and a plain word right behind it the surname
 * where the name ends with it. A verb, or a noun that governs the next, is none.
 *
 * @param first where the name begins.
 */
export function isPlainSurname(view: View, at: number, first: number): boolean {
  const word = foldedAt(view, at);
  if (view.tokens[at]?.kind !== "word" || word.length < 2 || view.lexicon.isVerb(word) || isAdverb(view, at))
    return false;
  const readings = (view.hits[at] ?? []).filter(isReading);
  if (!readings.every((hit) => canBeName(hit, view, at))) return false;
  const ends = endsAt(view, at + 1);
  if (hitAt(view, first - 1, "one name") !== null) return ends === "mark";
  return ends !== null || (!opensWithArticle(view, at) ? false : isGivenAt(view, at + 1));
}

/** "سعيد بن راشد أمير دولة …": an office that governs what follows it begins behind the name, although its word is a given name too. */
export function isOfficeBehind(view: View, at: number): boolean {
  const office = hitAt(view, at, "role") ?? hitAt(view, at, "head") ?? hitAt(view, at, "honorific");
  if (office === null || office.proclitics.length > 0 || opensWithArticle(view, at)) return false;
  if (office.to > at + 1) return true;
  return (
    (opensWithArticle(view, at + 1) && hitAt(view, at + 1, "particle") === null && !isGivenAt(view, at + 1)) ||
    hasHit(view, at + 1, PLACES)
  );
}

const PLACES = new Set(["country", "city", "state", "modifier"] as const);

/** "متوجها": an adverb's ending, where no article stands. */
function isAdverb(view: View, at: number): boolean {
  return foldedAt(view, at).endsWith("ا") && !opensWithArticle(view, at);
}

/** What "like", "will" or an owner make of a word is no reading of its own. */
function isReading({ proclitics: [first], pronoun }: Found): boolean {
  return first !== "as" && first !== "future" && pronoun === null;
}

function canBeName({ meaning, to, proclitics }: Found, view: View, at: number): boolean {
  if (to !== at + 1 || proclitics.some((marker) => marker !== "article")) return false;
  if (meaning.kind === "role") return opensWithArticle(view, at) && (meaning.plural || !OFFICES.test(meaning.title));
  if (meaning.kind === "modifier") return opensWithArticle(view, at) && endsAt(view, at + 1) !== null;
  return PLAIN.has(meaning.kind) || view.lexicon.isHomonym(foldedAt(view, at));
}

const PLAIN: ReadonlySet<Meaning["kind"]> = new Set([
  "common",
  "honorific",
  "one name",
  "gender",
  "body noun",
  "place noun",
]);

/** Who is spoken of by such an office alone. */
const OFFICES =
  /ambassador|chief|consul|commander|director|emir|envoy|governor|king|leader|mayor|minister|president|prince|representative|secretary|speaker|spokes|sultan/;

/** How a noun phrase ends at a token: by a mark, or by a word that opens another; null where it may go on. */
function endsAt(view: View, at: number): "mark" | "word" | null {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== "word") return "mark";
  const conjoined =
    (view.hits[at] ?? []).some(({ proclitics: [marker] }) => marker === "and") ||
    view.lexicon
      .stems(token.folded)
      .some(({ proclitics, text }) => proclitics.join() === "and" && view.lexicon.isGiven(text));
  const ended = conjoined || hasHit(view, at, ENDS) || opensTitle(view, at) || view.lexicon.isVerb(token.folded);
  return ended ? "word" : null;
}

const ENDS = new Set([
  "marker",
  "relative",
  "weekday",
  "days",
  "saying",
  "accompanying",
  "status",
  "cue",
  "counterpart",
] as const);
