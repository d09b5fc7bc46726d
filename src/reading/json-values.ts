import { isUtf8 } from "node:buffer";
import { ArticleError } from "../errors.ts";
import type { Bytes } from "./bytes.ts";
import { decode } from "./decode.ts";
import type { FieldMap } from "./field-map.ts";
import type { Found, Opened, Reader } from "./found.ts";
import { limits, megabytes } from "./limits.ts";
import { articlesIn } from "./record.ts";

/**
 * JSON: one object, objects one after the other, or a list of them, each read as soon as it has come, so that a list may be of any length. An object with
 * a list inside ("articles", "items", `response.docs`) gives the entries of that list.
 */
export const jsonValues: Reader = async function* (opened, map) {
  let count = 0;
  let isOne = true;
  for await (const { bytes, isInList } of values(opened.bytes)) {
    count += 1;
    isOne = isOne && !isInList && count === 1;
    const at = isOne ? "" : `, entry ${count}`;
    if (count === 1 && !isInList && isBare(bytes)) throw noJson(opened.where);
    if (bytes === "too long") yield tooLong(opened.where + at);
    else if (bytes === "no end") yield noJson(opened.where + at);
    else yield* recordsIn(textOf(bytes, opened), opened, map, at);
  }
  if (count === 0) throw new ArticleError(opened.where, "it holds no record", "Put articles in it, or leave it out");
};

/** Whether it begins as no object and no list does: what follows is no JSON either. */
function isBare(bytes: Value["bytes"]): boolean {
  return typeof bytes !== "string" && bytes[0] !== OPEN && bytes[0] !== OPEN_LIST;
}

/** The articles of one piece of JSON, or what is wrong with it. */
export function recordsIn(
  json: string,
  { where }: Pick<Opened, "where">,
  map: FieldMap,
  at: string,
): (Found | ArticleError)[] {
  const record = parsed(json);
  if (record === undefined) return [noJson(where + at)];
  const articles = articlesIn(record, map, at);
  return articles.length > 0 ? articles : [noText(where + at, record)];
}

/** A record's text; its encoding is that of its file. */
export function textOf(bytes: Buffer, { declared }: Pick<Opened, "declared">): string {
  return isUtf8(bytes) ? bytes.toString("utf8") : (decode(bytes, declared)?.text ?? bytes.toString("utf8"));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function noJson(where: string): ArticleError {
  return new ArticleError(where, "it is not JSON", "Mend it; jq . FILE says what is wrong");
}

export function tooLong(where: string): ArticleError {
  return new ArticleError(
    where,
    `it is longer than ${megabytes(limits.record)}`,
    "One record is one article: split it, or shorten it",
  );
}

/** What fields there are, so that the person can say which one is the text. */
export function noText(where: string, record: unknown): ArticleError {
  const names = typeof record === "object" && record !== null ? Object.keys(record) : [];
  const shown = names.slice(0, 12).map((name) => name.slice(0, 40).replace(/[\p{Cc}\p{Cf}]/gu, ""));
  const fields = names.length > 12 ? `${shown.join(", ")}, …` : shown.join(", ");
  return new ArticleError(
    where,
    fields === "" ? "it holds no text" : `none of its fields holds a text (${fields})`,
    "Say which does: --map text=FIELD, or leave it out",
  );
}

// ---- cutting ----

interface Value {
  readonly bytes: Buffer | "too long" | "no end";
  readonly isInList: boolean;
}

const [QUOTE, BACKSLASH, COMMA, LINE_FEED] = [0x22, 0x5c, 0x2c, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
/** White space, the record separator of RFC 7464, and the three bytes of a byte order mark. */
const BETWEEN = new Set([0x20, 0x09, 0x0a, 0x0d, 0x1e, 0xef, 0xbb, 0xbf, COMMA]);

/** Where a value is: between two, in an object or list, or in something bare (a number, a word). */
type State = "between" | "nested" | "bare";

/** The bytes of each value, or of each entry when the outermost value is a list. Only brackets and strings are looked at. */
async function* values(bytes: Bytes): AsyncGenerator<Value> {
  let state: State = "between";
  let isInList = false;
  let isFirst = true;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  let parts: Buffer[] = [];
  let size = 0;
  const keep = (part: Buffer) => {
    size += part.length;
    if (size > limits.record) parts = [];
    else parts.push(part);
  };
  const finish = (): Value => {
    const whole = size > limits.record ? "too long" : Buffer.concat(parts);
    parts = [];
    size = 0;
    state = "between";
    return { bytes: whole, isInList };
  };
  for (let piece = await bytes.piece(); piece !== null; piece = await bytes.piece()) {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] ?? 0;
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isString = false;
      } else if (state === "between") {
        if (BETWEEN.has(byte)) continue;
        if (isFirst && byte === OPEN_LIST) isInList = true;
        else if (isInList && byte === CLOSE_LIST) isInList = false;
        else {
          state = byte === OPEN || byte === OPEN_LIST ? "nested" : "bare";
          depth = state === "nested" ? 1 : 0;
          isString = byte === QUOTE;
          from = at;
        }
        isFirst = false;
      } else if (byte === QUOTE) isString = true;
      else if (state === "nested") {
        if (byte === OPEN || byte === OPEN_LIST) depth += 1;
        else if ((byte === CLOSE || byte === CLOSE_LIST) && --depth === 0) {
          keep(piece.subarray(from, at + 1));
          yield finish();
        }
      } else if (byte === COMMA || byte === LINE_FEED || byte === CLOSE_LIST) {
        keep(piece.subarray(from, at));
        yield finish();
        if (byte === CLOSE_LIST) isInList = false;
      }
    }
    if (state !== "between") keep(piece.subarray(from));
  }
  if (state !== "between") yield isString || depth > 0 ? { ...finish(), bytes: "no end" } : finish();
}
