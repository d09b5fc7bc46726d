import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { declaredIn, encodingNamed } from "./decode-declared.ts";
import { plausibility } from "./decode-score.ts";

/** Bytes as text, and what was done to read them. */
export interface Decoded {
  /** Without its byte order mark. Offsets of evidence count in this text's UTF-16 units. */
  readonly text: string;
  /** "utf-8", "utf-16le", "windows-1256", … */
  readonly encoding: string;
  /** What a person should know: "it is not UTF-8, and was read as windows-1256 by its letters". */
  readonly notices: readonly string[];
}

/** Where no declaration helps: Western European, and the two of Arabic pages before UTF-8. On a tie the first is taken. */
const GUESSES = ["windows-1252", "windows-1256", "iso-8859-6"];
/** How many bytes a guess looks at. */
const SAMPLE = 1 << 16;
/** A declaration is overruled only by letters that are clearly more plausible. */
const OVERRULED = { more: 1.2, atLeast: 10 };
/** Least share of readable characters that make bytes with zeros UTF-16. */
const READABLE = 0.9;
/** Most control characters in a text. */
const CONTROLS = 0.05;
/** UTF-8 with so few broken bytes a good character is still UTF-8, damaged. */
const DAMAGED = 1 / 20;

/**
 * The text that bytes stand for: by byte order mark, else UTF-8 if they are that, else as declared (by the caller, in `<meta charset>` or in the XML
 * declaration), else the encoding that makes the most plausible letters of them. Tables are iconv-lite's, so every Node reads the same.
 *
 * @param declared what a server or a record's head calls the encoding, in any of its names
 * @returns null when the bytes are no text
 *
 * @example
 * decode(Buffer.from([0xca, 0xe6, 0xd3])) // { text: "توس", encoding: "windows-1256", … }
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byMark(buffer);
  if (marked !== null) return isText(marked.text) ? marked : null;
  if (buffer.includes(0)) return asUtf16(buffer);
  if (isUtf8(buffer)) return textOrNull({ text: buffer.toString("utf8"), encoding: "utf-8", notices: [] });
  return textOrNull(asDamagedUtf8(buffer) ?? asLegacy(buffer, declared));
}

function textOrNull(decoded: Decoded): Decoded | null {
  return isText(decoded.text) ? decoded : null;
}

/** Hardly any control characters, as far as the sample goes. */
function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return countOf(sample, /\p{Cc}/gu) - countOf(sample, /[\t\n\r\f]/g) <= sample.length * CONTROLS;
}

function byMark(buffer: Buffer): Decoded | null {
  if (starts(buffer, [0xef, 0xbb, 0xbf])) return fromUtf8(buffer.subarray(3));
  if (starts(buffer, [0xff, 0xfe, 0, 0])) return found(iconv.decode(buffer.subarray(4), "utf-32le"), "utf-32le");
  if (starts(buffer, [0, 0, 0xfe, 0xff])) return found(iconv.decode(buffer.subarray(4), "utf-32be"), "utf-32be");
  if (starts(buffer, [0xff, 0xfe])) return found(littleEndian(buffer.subarray(2)), "utf-16le");
  if (starts(buffer, [0xfe, 0xff])) return found(bigEndian(buffer.subarray(2)), "utf-16be");
  return null;
}

function starts(buffer: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, at) => buffer[at] === byte);
}

function found(text: string, encoding: string, notices: readonly string[] = []): Decoded {
  return { text, encoding, notices };
}

function fromUtf8(buffer: Buffer): Decoded {
  const text = buffer.toString("utf8");
  return found(text, "utf-8", isUtf8(buffer) ? [] : [damage(beyondAscii(text).lost)]);
}

function damage(count: number): string {
  return `${count === 1 ? "one place is" : `${count} places are`} not UTF-8, and can be read no more`;
}

// ---- UTF-16 ----

/** Bytes with zeros among them are UTF-16 without its mark, or no text. */
function asUtf16(buffer: Buffer): Decoded | null {
  if (buffer.length % 2 === 1) return null;
  const sample = buffer.subarray(0, 4_096);
  const little = readableShare(littleEndian(sample));
  const big = readableShare(bigEndian(sample));
  if (Math.max(little, big) < READABLE) return null;
  return little >= big ? found(littleEndian(buffer), "utf-16le") : found(bigEndian(buffer), "utf-16be");
}

function littleEndian(buffer: Buffer): string {
  return wellFormed(buffer.subarray(0, buffer.length - (buffer.length % 2)).toString("utf16le"));
}

function bigEndian(buffer: Buffer): string {
  const even = Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)));
  return wellFormed(even.swap16().toString("utf16le"));
}

/** Half a surrogate pair is no character, and no file could hold it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

const READABLE_LETTERS = /[\t\n\r\x20-\x7e\u00a0-\u024f\u0600-\u06ff\u200b-\u2026\ufb50-\ufdff\ufe70-\ufeff]/g;

function readableShare(text: string): number {
  return text.length === 0 ? 0 : countOf(text, READABLE_LETTERS) / text.length;
}

// ---- bytes of before Unicode ----

/** UTF-8 in which a byte here and there was lost, or whose last character was cut. */
function asDamagedUtf8(buffer: Buffer): Decoded | null {
  const text = buffer.toString("utf8");
  const { lost, good } = beyondAscii(text);
  const isCut = good > 0 && lost === 1 && text.endsWith("\ufffd");
  return isCut || lost <= good * DAMAGED ? found(text, "utf-8", [damage(lost)]) : null;
}

/** Characters that could not be read, and others beyond ASCII. */
function beyondAscii(text: string): { readonly lost: number; readonly good: number } {
  let [lost, good] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) lost += 1;
    else if (code > 0x7f) good += 1;
  }
  return { lost, good };
}

function asLegacy(buffer: Buffer, declared: string | null): Decoded {
  const said = encodingNamed(declared) ?? encodingNamed(declaredIn(buffer));
  const sample = sampleOf(buffer);
  const guesses = (said === null ? GUESSES : [said, ...GUESSES]).map((encoding) => ({
    encoding,
    score: plausibility(iconv.decode(sample, encoding)),
  }));
  const best = guesses.reduce((one, other) => (other.score > one.score ? other : one));
  const first = guesses[0] ?? best;
  const isOverruled =
    best.score > first.score + OVERRULED.atLeast && best.score > first.score * OVERRULED.more && best.score > 0;
  const encoding = said !== null && !isOverruled ? said : best.encoding;
  const text = iconv.decode(buffer, encoding);
  if (said === encoding) return found(text, encoding);
  const why = said === null ? "it is not UTF-8" : `it calls itself ${said}, which makes no words`;
  return found(text, encoding, [`${why}, and was read as ${encoding} by its letters`]);
}

/** Where the first letter beyond ASCII stands, and what follows. */
function sampleOf(buffer: Buffer): Buffer {
  const first = buffer.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 100);
  return buffer.subarray(from, from + SAMPLE);
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
