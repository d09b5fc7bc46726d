import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { ArticleError } from "../errors.ts";
import type { Bytes } from "./bytes.ts";
import { decode } from "./decode.ts";
import { charsetOf } from "./decode-declared.ts";
import { bare, type Found, type Opened, type Reader } from "./found.ts";
import { limits } from "./limits.ts";
import { headersOf } from "./mail-parts.ts";
import { mend } from "./mend.ts";
import { pageArticle } from "./page.ts";
import { webAddress } from "./record.ts";
import { cutHead } from "./saved-page.ts";

/**
 * WARC and WET (ISO 28500), as Common Crawl has them: each page a server answered with is an article, and each text that was made of one. What is no page
 * (pictures, requests, notes of the crawler, errors) is passed over.
 */
export const archive: Reader = async function* (opened) {
  let number = 0;
  for (;;) {
    const headers = await nextHeaders(opened.bytes);
    if (headers === null) return;
    number += 1;
    const at = `, record ${number}`;
    const length = Number(headers.get("content-length"));
    if (!Number.isSafeInteger(length) || length < 0) {
      yield new ArticleError(opened.where + at, "it does not say how long it is", "Fetch the archive again");
      continue;
    }
    if (!isWanted(headers)) await opened.bytes.skip(length);
    else if (length > limits.record) {
      await opened.bytes.skip(length);
      yield tooLong(opened.where + at);
    } else {
      const block = await opened.bytes.take(length);
      if (block.length < length) yield cut(opened.where + at);
      else yield* articlesOf(headers, block, opened, at);
    }
  }
};

const MOST_HEADERS = 200;
const LONGEST_HEADER = 64 * 1024;

/** The headers of the next record, wherever it begins; null at the end. */
async function nextHeaders(bytes: Bytes): Promise<ReadonlyMap<string, string> | null> {
  for (;;) {
    const first = await bytes.line(LONGEST_HEADER);
    if (first === null) return null;
    if (first !== "too long" && /^WARC\/[01]\.\d+\s*$/.test(first.toString("latin1", 0, 20))) break;
  }
  const lines: string[] = [];
  for (;;) {
    const line = await bytes.line(LONGEST_HEADER);
    if (line === null || (line !== "too long" && line.length === 0)) return headersOf(lines.join("\n"));
    if (line !== "too long" && lines.length < MOST_HEADERS) lines.push(line.toString("utf8"));
  }
}

function isWanted(headers: ReadonlyMap<string, string>): boolean {
  const type = headers.get("warc-type");
  const content = headers.get("content-type") ?? "";
  if (type === "conversion") return /^text\/plain/i.test(content);
  return (
    type === "response" &&
    /^application\/http/i.test(content) &&
    /^<?https?:/i.test(headers.get("warc-target-uri") ?? "")
  );
}

function* articlesOf(
  headers: ReadonlyMap<string, string>,
  block: Buffer,
  { where }: Opened,
  at: string,
): Generator<Found | ArticleError> {
  const url = webAddress(headers.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? null);
  try {
    const found =
      headers.get("warc-type") === "conversion" ? textArticle(where + at, block) : answered(where + at, block, url);
    if (found !== null) yield { ...found, url: found.url ?? url, at };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    yield error;
  }
}

/** The text somebody made of a page. Its first line is the page's title. */
function textArticle(where: string, block: Buffer): Found {
  const decoded = decode(block, "utf-8");
  if (decoded === null) throw noText(where);
  const { text, notices } = mend(decoded.text);
  return {
    ...bare(text),
    title: text.trimStart().split("\n", 1)[0]?.trim().slice(0, 200) || null,
    notices: [...decoded.notices, ...notices],
  };
}

/** The page of an HTTP answer; null when it is none, or when the server said that it had none. */
function answered(where: string, block: Buffer, url: string | null): Found | null {
  const { head, body } = cutHead(block);
  if (!/^HTTP\/\S+ 2\d\d/.test(head)) return null;
  const headers = headersOf(head);
  const type = headers.get("content-type") ?? "text/html";
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return null;
  const bytes = unpacked(where, unchunked(body, headers.get("transfer-encoding")), headers.get("content-encoding"));
  const decoded = decode(bytes, charsetOf(type));
  if (decoded === null) throw noText(where);
  // A page without words (a frame, a redirect by script) is no article that could be missed.
  const found = pageArticle(where, decoded.text, url, decoded.notices);
  return /\p{L}/u.test(found.text) ? found : null;
}

/** Crawlers that keep what came over the wire keep it in chunks (RFC 9112, 7.1); others leave only the header. */
function unchunked(body: Buffer, encoding: string | undefined): Buffer {
  if (!/\bchunked\b/i.test(encoding ?? "")) return body;
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf("\r\n", at, "latin1");
    const size =
      end < 0 || end - at > 100 ? null : /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(body.toString("latin1", at, end))?.[1];
    if (size === null || size === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

function unpacked(where: string, bytes: Buffer, encoding: string | undefined): Buffer {
  const options = { maxOutputLength: limits.file };
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, options);
    if (/\bbr\b/i.test(encoding ?? "")) return brotliDecompressSync(bytes, options);
    return /\bdeflate\b/i.test(encoding ?? "") ? inflateSync(bytes, options) : bytes;
  } catch {
    // The header may be all that is left of the packing.
    if (/^\s*</.test(bytes.toString("latin1", 0, 200))) return bytes;
    throw new ArticleError(
      where,
      "its packed bytes are broken, or too many",
      "Fetch the archive again, or leave it out",
    );
  }
}

function noText(where: string): ArticleError {
  return new ArticleError(where, "it is not text", "Leave it out");
}

function tooLong(where: string): ArticleError {
  return new ArticleError(where, "its page is longer than one article can be", "Leave it out, or give its text");
}

function cut(where: string): ArticleError {
  return new ArticleError(where, "the archive ends within it", "Fetch the archive again");
}
