import { hitAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import { quoteEnd } from "../recognition/quoted-names.ts";
import type { Sentence } from "../stages/segment.ts";
import { type Context, governor, speaks } from "./context.ts";

/** What speaks for and against a name between quotes being a body's: "قال لـ«المال اليوم»", "شركة الشحن «أدريا واست»". */
export function quoteReasons(mention: Mention, sentence: Sentence, { lexicon }: Context): string[] {
  const { from, to } = mention;
  if (quoteEnd(sentence, from) !== to) return [];
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]].map((token) => token?.folded ?? "");
  const open = sentence.tokens[from - 1]?.folded === "(" ? "bracketed" : "quoted";
  const plain = (word = "") => (lexicon.isCommon(word) ? "common" : lexicon.stems(word)[1] ? "split" : "whole");
  const reasons = [
    open,
    `${open}, words ${Math.min(to - from, 3)}`,
    `${open} after ${governor(sentence, from, mention.proclitics) ?? "a word"}`,
    `${open}, first ${plain(first)}`,
    `${open}, last ${plain(last)}`,
  ];
  if (speaks(mention, sentence) || hitAt(sentence, to + 1, "saying") !== null) reasons.push(`${open}, speaks`);
  if (hitAt(sentence, to - 1, "closer") !== null) reasons.push(`${open}, ends like a body`);
  if (hitAt(sentence, from, "opener") !== null) reasons.push(`${open}, opens like a body`);
  if (hitAt(sentence, to + 1, "country") !== null) reasons.push(`${open}, before a country`);
  if (hitAt(sentence, from - 2, "country") !== null) reasons.push(`${open}, behind a country`);
  if (headNear(sentence, from)) reasons.push(`${open}, behind a head word`);
  if (sentence.index < 4 && sentence.tokens.length < 12) reasons.push(`${open}, in a dateline`);
  return reasons;
}

function headNear(sentence: Sentence, from: number): boolean {
  for (let at = Math.max(0, from - 5); at < from; at++) if (hitAt(sentence, at, "opener") !== null) return true;
  return false;
}
