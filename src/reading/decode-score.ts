/** Words by which Arabic is known whatever it is about: the article, and the smallest words. */
const ARABIC = /^(?:[وفبك]?ال|لل)..|^(?:من|في|على|إلى|أن|عن|مع|هذا|هذه|التي|الذي|كان|بعد|قال)$/;

/**
 * How much like Arabic or a Latin language some decoded bytes look: above zero for words in one script, below for words of two, for accents with no letters
 * between them, and for signs that stand in no text. Only what is beyond ASCII counts. Measured in docs/reading.md.
 */
export function plausibility(text: string): number {
  let score = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) if (/\P{ASCII}/u.test(word)) score += ofWord(word);
  for (const _ of text.matchAll(/[\x80-\x9f\ufffd]/g)) score -= 10;
  for (const _ of text.matchAll(/[\u00a1-\u00aa\u00ac\u00ae-\u00ba\u00bc-\u00be\u00d7\u00f7]/g)) score -= 0.5;
  return score;
}

function ofWord(word: string): number {
  const arabic = countOf(word, /[\u0600-\u06ff]/g);
  if (arabic === word.length) return ofArabic(word);
  if (arabic > 0) return -2 * word.length;
  const accents = countOf(word, /\P{ASCII}/gu);
  return accents * 2 <= word.length || word.length === 1 ? accents * 2 : -2 * word.length;
}

function ofArabic(word: string): number {
  if (/^\p{M}/u.test(word)) return -2 * word.length;
  if (word.length === 1) return 0;
  return word.length + (ARABIC.test(word) ? 4 : 0);
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
