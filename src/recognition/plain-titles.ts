import type { Meaning } from "../languages/lexicon.ts";
import { foldedAt, hasHit, hitAt, opensWithArticle, type View } from "./chunk.ts";
import { isNamePart, isUnknown, type NameWord } from "./plain-words.ts";

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
  // "وزير الزراعة أمين لبادة", "الدكتور سلطان أبوغزال"
  const named = view.lexicon.isGiven(foldedAt(view, at)) || hitAt(view, at, "honorific") !== null;
  if (named && isUnknown(view, at + 1)) return true;
  if (opensWithArticle(view, at + 1)) return false;
  return hitAt(view, at + 1, "particle")?.proclitics.length === 0;
}

const NAMESAKES = new Set<Meaning["kind"]>(["honorific", "rank", "role", "head", "modifier", "gender", "common"]);

/** Whether an office, rank or form of address ends right before a token. */
export function isTitleEnd(view: View, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--)
    if (TITLE.some((kind) => hitAt(view, from, kind)?.to === at)) return true;
  return false;
}

const TITLE = ["role", "head", "field", "rank", "honorific"] as const;

/** "كريم سميعي مقدم": an office or rank without an article that governs nothing is a family name. */
export function isOfficeName(view: View, at: number, start: NameWord): boolean {
  const articled = view.lexicon.stems(foldedAt(view, at + 1)).some((stem) => stem.proclitics.includes("article"));
  return isBareTitle(view, at) && !articled && (start.given || isNamePart(view, at + 1));
}

/** "مستشار الأمن الوطني مساعد الغيلان": so it is a given name, before a surname. */
export function isOfficeLike(view: View, at: number): boolean {
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
