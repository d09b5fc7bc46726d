import anyAscii from "any-ascii";

const CAPITAL_INSIDE = /(\p{Ll})(\p{Lu}\p{Ll}{2})/gu;
const MARKS = /\p{M}+/gu;
const NEITHER = /[^a-z\u0620-\u06ff\u0750-\u077f0-9]+/u;

/**
 * A name's words for comparison, in small letters without accents: Arabic letters stay, every other script becomes Latin (any-ascii).
 * Apostrophes join, everything else that is no letter or digit parts.
 *
 * @example
 * words("Péter SZIJJÁRTÓ") //=> ["peter", "szijjarto"]
 */
export function words(name: string): string[] {
  if (PLAIN.test(name)) return plainWords(name);
  const parted = name
    .normalize("NFKC")
    .replace(CAPITAL_INSIDE, "$1 $2")
    .replace(/['’‘`ʻʼʿʾ"“”«»]/gu, "");
  return foldScript(parted)
    .split(NEITHER)
    .filter((word) => word !== "");
}

/** Letters without marks and spaces alone: most names by far, which need no Unicode tables. Tested against the long way in fold.test.ts. */
const PLAIN = /^[A-Za-z0-9 \u0620-\u063a\u0641-\u064a]*$/;
const CAPITAL_AFTER_SMALL = /([a-z])([A-Z][a-z]{2})/g;

function plainWords(name: string): string[] {
  const parted = name.replace(CAPITAL_AFTER_SMALL, "$1 $2").toLowerCase();
  return parted.includes(" ") ? parted.split(" ").filter((word) => word !== "") : parted === "" ? [] : [parted];
}

function foldScript(name: string): string {
  let folded = "";
  for (const letter of name.normalize("NFKD").replace(MARKS, keepArabicMarks)) {
    folded += letter <= "\u007f" || /[\u0600-\u06ff\u0750-\u077f]/u.test(letter) ? letter : latin(letter);
  }
  return folded.normalize("NFC").toLowerCase();
}

/** Hamza above and below are letters of their own in Arabic spelling; vowel marks and accents are not. */
function keepArabicMarks(marks: string): string {
  return marks.replace(/[^\u0653-\u0655]/gu, "");
}

function latin(letter: string): string {
  return /\p{L}|\p{N}/u.test(letter) ? anyAscii(letter).replace(/['`]/gu, "") : /\p{Z}/u.test(letter) ? " " : "-";
}

/** A name's words joined by single spaces: two names with one fold are written the same but for case, accents and punctuation. */
export function foldName(name: string): string {
  return words(name).join(" ");
}

/** `foldName` with a memory of its own: the same few thousand names stand in a hundred thousand articles. */
export function makeFold(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const folded = foldName(name);
    known.set(name, folded);
    return folded;
  };
}

/** Orders two strings by their UTF-16 code units, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
