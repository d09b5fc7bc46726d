import type { Lexicon } from "../languages/lexicon.ts";
import { fold } from "../text/fold.ts";

/** Words looked at: a headline and a few paragraphs tell a language, and a hundred-megabyte line must not hold up the others. */
const ENOUGH = 2_000;
/** Telling words a thousand that make a guess worth taking. */
const FLOOR = 8;

/**
 * The pack that reads this text: by script first, then by the packs' telling words.
 *
 * @returns null when no pack knows the text.
 */
export function detect(text: string, lexicons: readonly Lexicon[]): Lexicon | null {
  const words = text.slice(0, ENOUGH * 12).match(/[\p{L}\p{M}]+/gu)?.slice(0, ENOUGH) ?? [];
  if (words.length === 0) return null;
  const arabic = words.filter((word) => /\p{Script=Arabic}/u.test(word)).length / words.length;
  const script = arabic > 0.4 ? "arabic" : "latin";
  const candidates = lexicons.filter(({ language }) => language.script === script);
  const folded = words.map(fold);
  const scored = candidates.map((lexicon) => ({ lexicon, score: tellingPerThousand(folded, lexicon) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  return best !== undefined && best.score >= FLOOR ? best.lexicon : null;
}

function tellingPerThousand(words: readonly string[], { telling }: Lexicon): number {
  return (1_000 * words.filter((word) => telling.has(word)).length) / words.length;
}
