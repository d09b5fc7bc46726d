import {
  areKinds,
  behind,
  type Chunk,
  foldedAt,
  markerAt,
  opensWithArticle,
  pastDeterminer,
  type View,
} from "./chunk.ts";
import { stateFrom } from "./envoys.ts";
import { isComma, isPossessive } from "./marks.ts";
import { isQuoteBetween, quoteEnd } from "./quoted-names.ts";
import { ordinalsTo } from "./roles.ts";

type Gap = "none" | "comma" | "of" | "and" | "bracket" | "possessive" | "other";

/** What stands between two things of a noun phrase; "other" where it parts them. */
export function gapBetween(view: View, a: Chunk, b: Chunk): Gap {
  // "menteri perikanan Senegal terdahulu, …", "وزير البحث العلمي الماليزي السابق، …"
  let at = behind(view, a.to, b.from);
  if (a.what.is === "role" && b.what.is === "name" && (isDescribed(view, at, b.from) || isQuoted(view, at, b.from)))
    at = b.from;
  if (b.what.is === "country" && stateFrom(view, at) === b.from) at = b.from;
  // "Presiden Vietnam ke-9 Tran …"
  if (a.what.is === "country" && (b.what.is === "name" || b.what.is === "honorific") && at < b.from)
    at = Math.min(ordinalsTo(view, at), b.from);
  if (at >= b.from) return b.proclitics.includes("and") ? "and" : "none";
  if (isPossessive(view, at)) return ownFrom(view, at + 1, b) === b.from ? "possessive" : "other";
  if (foldedAt(view, at) === "(") return at + 1 === b.from ? "bracket" : "other";
  // "(PTA) Minister …": what is whole in its brackets is an agency's, and no part of the office behind.
  if (foldedAt(view, at) === ")" && a.what.is === "organization" && foldedAt(view, a.from - 1) === "(") return "other";
  if (foldedAt(view, at) === ")") at += 1;
  if (at === b.from) return "none";
  if (isQuoteBetween(view, a, b.from)) return isComma(view, at) ? "comma" : "none";
  // "His" of "his Excellency" is the title's own.
  if (isComma(view, at)) return at + 1 === b.from || pastDeterminer(view, at + 1) === b.from ? "comma" : "other";
  // "/يانيس أوزولس/": how some agencies set a name apart.
  if (/^[«"“/]$/.test(foldedAt(view, at)) && at + 1 === b.from) return "none";
  const of = markerAt(view, at, "of", "for", "from", "in");
  if (of !== null) {
    return pastDeterminer(view, of.to) === b.from || (b.what.is === "country" && stateFrom(view, of.to) === b.from)
      ? "of"
      : "other";
  }
  const and = markerAt(view, at, "and");
  if (and !== null) return and.to === b.from ? "and" : "other";
  return pastDeterminer(view, at) === b.from ? "none" : "other";
}

/** Whether all from one token up to another stands in one pair of quotes: "رئيسة جمعية سيدات الأعمال «أنوار» نادين …". */
export function isQuoted(view: View, from: number, to: number): boolean {
  return !view.lexicon.language.capitals && from < to && quoteEnd(view, from + 1) === to - 1;
}

/**
 * Whether nothing but words with an article stand between an office and a name: "مستشارهم القانوني توبي …", "محافظ العاصمة جيرار …",
 * "رئيس القسم بالجامعة هاني …".
 */
function isDescribed(view: View, from: number, to: number): boolean {
  if (to - from > MOST_DESCRIBING) return false;
  for (let at = from; at < to; at++) if (!isDefinite(view, at) || !areKinds(view, at, DESCRIBING)) return false;
  return true;
}

/** Whether a word has an article, behind "in" or "for" too. */
function isDefinite(view: View, at: number): boolean {
  return (
    opensWithArticle(view, at) ||
    view.lexicon.stems(foldedAt(view, at)).some(({ proclitics }) => OF_OFFICE.has(proclitics.join()))
  );
}

const OF_OFFICE = new Set(["in,article", "to,article"]);

const MOST_DESCRIBING = 3;

const DESCRIBING = new Set(["common", "field", "opener", "closer", "modifier", "epithet"] as const);

/** Behind an adjective between a country and its office: "Iran's own envoy". */
function ownFrom(view: View, at: number, office: Chunk): number {
  const token = view.tokens[at];
  return office.what.is === "role" && at + 1 === office.from && token?.kind === "word" && !token.capital ? at + 1 : at;
}
