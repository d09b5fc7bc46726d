/** Letters that Unicode does not take apart and that newsrooms write either way, and the comma of Arabic. */
const PLAIN: Readonly<Record<string, string>> = {
  "،": ",",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ک: "ك",
  ٱ: "ا",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  ʻ: "'",
  "`": "'",
  ı: "i",
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
  æ: "ae",
  œ: "oe",
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join("")}٠-٩۰-۹]`, "g");
const MARKS = /[\p{M}ـ\p{Cf}]/gu;

/**
 * A view of a word or phrase to compare with: small letters, no diacritics or vowel signs, one form for the Arabic letters that are
 * written either way, ASCII digits and comma. Offsets of the result mean nothing: the text itself is never edited.
 *
 * @example
 * fold("Türkiye") //=> "turkiye"
 * fold("إسلام آباد") //=> "اسلام اباد"
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(SPECIAL, plain);
}

function plain(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return PLAIN[letter] ?? letter;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 126 || text.charCodeAt(at) === 96) return false;
  return true;
}
