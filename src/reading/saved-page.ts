import { ArticleError } from "../errors.ts";
import { decode } from "./decode.ts";
import type { Reader } from "./found.ts";
import { limits } from "./limits.ts";
import { headersOf, parameterOf, transferred } from "./mail-parts.ts";
import { pageArticle } from "./page.ts";
import { tooLarge } from "./plain.ts";
import { webAddress } from "./record.ts";

/** A page as browsers save it in one file (MHTML, RFC 2557): the HTML part that it begins with. Pictures and frames are left aside. */
export const savedPage: Reader = async function* (opened) {
  const bytes = await opened.bytes.rest(limits.file);
  if (bytes === "too long") throw tooLarge(opened.where);
  const { head, body } = cutHead(bytes);
  const headers = headersOf(head);
  const part = firstPage(body, parameterOf(headers.get("content-type"), "boundary"));
  const decoded = part === null ? null : decode(part.bytes, part.charset);
  if (part === null || decoded === null)
    throw new ArticleError(opened.where, "it is a saved page without HTML", "Save the page again, as HTML");
  const url = webAddress(part.address ?? headers.get("snapshot-content-location") ?? null);
  yield pageArticle(opened.where, decoded.text, url ?? opened.url, decoded.notices);
};

interface Part {
  readonly bytes: Buffer;
  readonly charset: string | null;
  readonly address: string | null;
}

/** The first part that is HTML: what the others are for. */
function firstPage(body: Buffer, boundary: string | null): Part | null {
  if (boundary === null || boundary === "") return null;
  const mark = Buffer.from(`--${boundary}`, "latin1");
  let from = body.indexOf(mark);
  while (from >= 0) {
    const next = body.indexOf(mark, from + mark.length);
    const { head, body: inner } = cutHead(body.subarray(from + mark.length, next < 0 ? body.length : next), 2);
    const headers = headersOf(head);
    const type = headers.get("content-type");
    if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type ?? "")) {
      return {
        bytes: transferred(inner, headers.get("content-transfer-encoding")),
        charset: parameterOf(type, "charset"),
        address: headers.get("content-location") ?? null,
      };
    }
    from = next;
  }
  return null;
}

/** Headers end with an empty line. Those of a part begin on the line after its mark. */
export function cutHead(bytes: Buffer, from = 0): { head: string; body: Buffer } {
  const window = bytes.subarray(0, 64 * 1024).toString("latin1");
  const end = /\r?\n\r?\n/g;
  end.lastIndex = from;
  const match = end.exec(window);
  if (match === null) return { head: window, body: Buffer.alloc(0) };
  return { head: window.slice(0, match.index), body: bytes.subarray(match.index + match[0].length) };
}
