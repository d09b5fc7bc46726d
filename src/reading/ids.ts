import { createHash } from "node:crypto";
import { slug } from "../graph/slug.ts";

const LONGEST = 120;

/** Sixteen hexadecimal digits of SHA-256: the same for the same words. */
export function fingerprint(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/**
 * A name as an article's id: NFC, without what leads out of a folder, upsets a terminal or means something to JavaScript. Ordinary names stay as they are.
 *
 * @example
 * safeId("../../etc/passwd") //=> "etc-passwd"
 */
export function safeId(name: string): string {
  const plain = name
    .slice(0, 4 * LONGEST)
    .replace(/\p{Cs}/gu, "")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\uFFFD]+/gu, "")
    .replace(/[\\/]+/g, "-")
    .replace(/^[\s.-]+|(?<![\s.-])[\s.-]+$/g, "");
  const id = plain === "__proto__" ? "proto" : plain;
  if (id !== "" && id.length <= LONGEST && name.length <= 4 * LONGEST) return id;
  return `${id.slice(0, LONGEST - 20).replace(/\p{Cs}/gu, "")}-${fingerprint([name])}`.replace(/^-/, "");
}

/**
 * An address as an article's id.
 *
 * @example
 * urlId("https://www.example.org/2024/11/iran-pakistan.html?page=2") //=> "example-org-2024-11-iran-pakistan-page-2"
 */
export function urlId(url: string): string | null {
  const match = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(url.slice(0, 2000));
  if (match === null) return null;
  const [, host = "", path = "", query = ""] = match;
  return safeId(slug(`${host} ${unescaped(path).replace(/\.(?:html?|php|aspx?)$/i, "")} ${unescaped(query)}`)) || null;
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** File name without folder and without the endings that say its format: "a.jsonl.gz" is "a". */
export function stem(name: string): string {
  return name.replace(/\.(?:gz|gzip)$/i, "").replace(/(?!^)\.(?:warc\.wet|warc\.wat|[A-Za-z0-9]{1,8})$/, "");
}
