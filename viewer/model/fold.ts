/**
 * A view of a name to compare with: no case, no diacritics, and the Arabic spellings that writers mix (أ إ آ ا, ى ي, ة ه, ک ك) made one.
 *
 * @example
 * fold("Qālībāf") //=> "qalibaf"
 * fold("عَبّاس") //=> "عباس"
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\u200b-\u200f'’‘`ʿʾ]/gu, "")
    .toLowerCase()
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/[ىیئ]/gu, "ي")
    .replace(/ؤ/gu, "و")
    .replace(/ة/gu, "ه")
    .replace(/ک/gu, "ك")
    .replace(/گ/gu, "غ")
    .replace(/ı/gu, "i")
    .replace(/ß/gu, "ss");
}

/** The words of a text as search compares them; an Arabic article (ال) in front of a word is left off. */
export function words(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word.length > 4 && word.startsWith("ال") ? word.slice(2) : word));
}
