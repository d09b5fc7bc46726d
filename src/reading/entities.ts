import { decodeHTMLStrict } from "entities";

/** A reference with its semicolon; without one, "AT&T" and "?a=1&copy=2" would change. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/;
/** "&amp;amp;quot;": feeds escape what was escaped. */
const MOST = 3;

/**
 * A plain text in which HTML entities were left ("&quot;", "&#1575;"), with the letters they stand for. Null where there is none.
 * Not for HTML or XML before it is parsed.
 *
 * @example
 * withoutEntities("&quot;Kami setuju&quot;") //=> '"Kami setuju"'
 */
export function withoutEntities(text: string): string | null {
  let decoded = text;
  for (let round = 0; round < MOST && REFERENCE.test(decoded); round++) {
    const next = decodeHTMLStrict(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded === text ? null : decoded;
}
