/**
 * Letters, digits and hyphens: the readable part of a key.
 *
 * @example
 * slug("Deputy Prime Minister & Foreign Minister") //=> "deputy-prime-minister-foreign-minister"
 */
export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
