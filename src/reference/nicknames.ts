import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import { fold } from "../text/fold.ts";

/**
 * The short names that an article gives people in brackets, made of the beginnings of their own: "Darma Wirasena (Darwira)", "Salim bin Nasser (SBN)".
 *
 * @returns by the folded short name the mention it stands behind
 */
export function nicknamesIn(names: readonly Mention[], sentences: readonly Sentence[]): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  const ends = new Map(names.map((mention) => [`${mention.sentence} ${mention.to}`, mention]));
  for (const mention of names) {
    const bearer = ends.get(`${mention.sentence} ${mention.from - 1}`);
    const sentence = sentences[mention.sentence];
    if (bearer?.name == null || mention.name === null || sentence === undefined) continue;
    const [before, after] = [sentence.tokens[mention.from - 1], sentence.tokens[mention.to]];
    const short = fold(mention.name.text);
    if (before?.folded !== "(" || after?.folded !== ")") continue;
    if (isMadeOf(short, fold(bearer.name.text).split(/[\s-]+/))) found.set(short, bearer);
  }
  return found;
}

/** Whether a word is written of the beginnings of two or more of the words, in their order. */
export function isMadeOf(short: string, words: readonly string[], parts = 0): boolean {
  if (short === "") return parts > 1;
  const [first, ...rest] = words;
  if (first === undefined) return false;
  for (let length = Math.min(first.length, short.length); length > 0; length--)
    if (short.startsWith(first.slice(0, length)) && isMadeOf(short.slice(length), rest, parts + 1)) return true;
  return isMadeOf(short, rest, parts);
}

/** Whether a word that means nothing is written of the beginnings, of two letters at least, of somebody's first name and a later one: "Darwira" for Darma Wirasena. */
export function isBlendOf(short: string, [first = "", ...rest]: readonly string[]): boolean {
  for (let length = 2; length <= Math.min(first.length, short.length - 2); length++) {
    if (!short.startsWith(first.slice(0, length))) return false;
    const end = short.slice(length);
    if (rest.some((word) => word.startsWith(end) && word !== end)) return true;
  }
  return false;
}
