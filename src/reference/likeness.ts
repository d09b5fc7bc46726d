/** Spelling classes of one article's variants: "Bageri", "Baqeri", "Bagheri"; "Netanyahu", "Netanyahoo". */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/gh|q|kh|k|g|c(?=[aou])|ck/g, "k"],
  [/oo|ou|u|o|w/g, "u"],
  [/ee|i|y|e|j(?=[aeiou])/g, "i"],
  [/ph|v/g, "f"],
  [/dh|d|t/g, "t"],
  [/sh|sy|ch|z|s/g, "s"],
  [/[ءأإآاىئؤ]/g, "ا"],
  [/[غج]/g, "ج"],
];

/** A name's word as it sounds, roughly: equal for spelling variants of one name. */
function soundOf(word: string): string {
  const classed = CLASSES.reduce((sound, [pattern, letter]) => sound.replace(pattern, letter), word);
  return classed.replace(/(.)\1+/g, "$1").replace(/h/g, "");
}

/** Whether two folded words can be spellings of one name: same sound, or one slip of the pen in five letters or more. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 4) return false;
  if (Math.min(a.length, b.length) >= 6 && oneSlip(a, b)) return true;
  return soundOf(a) === soundOf(b);
}

/** No name's word is longer. */
const LONG = 36;

/** Keys of a folded word: two words that `sameWord` calls the same share one or more. */
export function likeKeys(word: string): string[] {
  if (word.length < 4) return [word];
  const keys = [word, `sounds ${word[0]}${soundOf(word)}`];
  if (word.length < 6) return keys;
  // One slip: without the letter in question both are the same; of very long words either beginning or end is.
  if (word.length >= LONG - 1) keys.push(`begins ${word.slice(0, LONG / 3)}`, `ends ${word.slice(-LONG / 3)}`);
  if (word.length > LONG + 1) return keys;
  keys.push(`without ${word}`);
  for (let at = 1; at < word.length; at++) keys.push(`without ${word.slice(0, at)}${word.slice(at + 1)}`);
  return keys;
}

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
