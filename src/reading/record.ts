import { dayOf } from "./days.ts";
import type { FieldMap } from "./field-map.ts";
import type { Found } from "./found.ts";
import { isMarkup, plainText } from "./html-text.ts";
import { mend } from "./mend.ts";
import { FIELDS, type Field, plainName } from "./record-fields.ts";

/** Lists inside a record are looked for so deep: `response.docs`, `hits.hits`. */
const NESTED = 4;
const LISTED = 2_000;
const ONLY_SUMMARY = "it holds only a summary, which is taken for its text";

/**
 * The article in one record of JSON, JSON Lines or CSV, or in a list inside it; null where no field holds a text.
 *
 * @param at its place in the file, for messages
 */
export function articlesIn(record: unknown, map: FieldMap, at: string): Found[] {
  const article = articleOf(record, map, at);
  // What has only a description may describe the list that it holds.
  if (article !== null && article.notices[0] !== ONLY_SUMMARY) return [article];
  const entries = listIn(record, map).flatMap(
    (inner, index) => articleOf(inner, map, `${at}, entry ${index + 1}`) ?? [],
  );
  return entries.length > 0 || article === null ? entries : [article];
}

function articleOf(record: unknown, map: FieldMap, at: string): Found | null {
  const fields = fieldsOf(record);
  if (fields === null) return null;
  const value = (field: Field): unknown => {
    const theirs = Object.hasOwn(map, field) ? map[field] : undefined;
    const mapped = theirs === undefined ? null : along(record, theirs);
    // Of several sources some may have the usual names all the same.
    return isNothing(mapped) ? firstOf(fields, FIELDS[field]) : mapped;
  };
  // A list under the name of a text may be one of paragraphs, or one of articles.
  const words = value("text");
  const written = Array.isArray(words) && typeof words[0] !== "string" ? null : textOf(words, "\n\n");
  // A description alone is a news item's when it has a day or an address: a program's package.json has one, too.
  const isNews = value("published") != null || value("url") != null || Object.hasOwn(map, "text");
  const raw = written ?? (isNews ? textOf(value("summary"), "\n\n") : null);
  if (raw === null || !/\p{L}/u.test(raw)) return null;
  const { text, notices } = cleaned(raw);
  const date = value("published");
  const published = dayOf(simple(date));
  const line = (field: Field) => oneLine(textOf(value(field), ", "));
  return {
    ownId: oneLine(textOf(value("id"), "-")),
    text,
    title: line("title"),
    url: webAddress(line("url")),
    published,
    language: languageOf(line("language")),
    source: line("source"),
    byline: line("byline"),
    notices: [
      ...(written === null ? [ONLY_SUMMARY] : []),
      ...notices,
      ...(published === null && textOf(date, " ") !== null
        ? [`its date "${textOf(date, " ")?.slice(0, 40)}" is not understood, and left out`]
        : []),
    ],
    at,
  };
}

/** Text as a person reads it: tags, entities and mojibake gone. */
export function cleaned(raw: string): { text: string; notices: readonly string[] } {
  if (isMarkup(raw)) return { text: plainText(raw), notices: [] };
  return mend(raw);
}

/** A code of two letters where that can be said ("en-US", "English", "ind"); else as it stands. */
export function languageOf(text: string | null): string | null {
  if (text === null) return null;
  const first = text.toLowerCase().split(/[-_,;\s]/)[0] ?? "";
  const whole = text.toLowerCase().trim();
  return (
    NAMES.get(whole) ??
    NAMES.get(first) ??
    (first === "" || /^(?:und|unknown|null|none|mul)$/.test(first) ? null : first)
  );
}

/** ISO 639-2 and -3, and what people write. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["english", "en"],
  ["eng", "en"],
  ["indonesian", "id"],
  ["ind", "id"],
  ["in", "id"],
  ["bahasa indonesia", "id"],
  ["indonesia", "id"],
  ["malay", "ms"],
  ["msa", "ms"],
  ["may", "ms"],
  ["zsm", "ms"],
  ["bahasa melayu", "ms"],
  ["bahasa malaysia", "ms"],
  ["melayu", "ms"],
  ["arabic", "ar"],
  ["ara", "ar"],
  ["arb", "ar"],
  ["العربية", "ar"],
  ["عربي", "ar"],
]);

/** Only addresses of the web: what an address says is shown as a link. */
export function webAddress(text: string | null): string | null {
  if (text === null || !/^(?:https?:)?\/\/[^\s"<>]+$/i.test(text) || text.length > 4_000) return null;
  return text.startsWith("//") ? `https:${text}` : text;
}

/** One line of at most 1,000 characters; null for nothing. */
export function oneLine(text: string | null): string | null {
  if (text === null) return null;
  const line = cleaned(text.slice(0, 20_000))
    .text.replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 1_000);
  return line === "" ? null : line;
}

// ---- values ----

type Fields = ReadonlyMap<string, unknown>;

/** A record's fields by plain name. What JSON calls "__proto__" is a key of the map like any other, and of nothing else. */
function fieldsOf(record: unknown): Fields | null {
  if (!isRecord(record)) return null;
  const fields = new Map<string, unknown>();
  const inner = Object.hasOwn(record, "_source") ? record._source : undefined;
  for (const [name, value] of [...(isRecord(inner) ? Object.entries(inner) : []), ...Object.entries(record)]) {
    const plain = plainName(name);
    if (!fields.has(plain) || isNothing(fields.get(plain))) fields.set(plain, value);
  }
  return fields;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

function firstOf(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    const value = fields.get(name);
    if (!isNothing(value) && textOf(value, " ") !== null) return value;
  }
  return null;
}

/** The value at "meta.isi": a field of that very name first, then from field to field. */
function along(record: unknown, path: string): unknown {
  if (isRecord(record) && Object.hasOwn(record, path)) return record[path];
  let value = record;
  for (const step of path.split(".")) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[step];
    else return null;
  }
  return value;
}

/** What stands in a value: `{ rendered: "…" }` (WordPress), `{ name: "…" }`, `{ $oid: "…" }`, or a list of such. */
function textOf(value: unknown, between: string): string | null {
  if (Array.isArray(value)) {
    const parts = value.slice(0, LISTED).flatMap((part) => plainOf(simple(part)) ?? []);
    return parts.length === 0 ? null : parts.join(between);
  }
  return plainOf(simple(value));
}

function plainOf(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

const INSIDE = [
  "rendered",
  "value",
  "text",
  "#text",
  "_",
  "name",
  "title",
  "$oid",
  "$date",
  "$numberLong",
  "content",
  "html",
];

function simple(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const name = INSIDE.find((key) => Object.hasOwn(value, key) && plainOf(simple1(value[key])) !== null);
  return name === undefined ? null : simple1(value[name]);
}

function simple1(value: unknown): unknown {
  return isRecord(value) && Object.hasOwn(value, "$numberLong") ? Number(value.$numberLong) : value;
}

/** The first list whose first entries hold texts, nearest to the surface. */
function listIn(record: unknown, map: FieldMap): readonly unknown[] {
  let level: readonly unknown[] = [record];
  for (let depth = 0; depth < NESTED; depth++) {
    const lists = level.filter((value) => Array.isArray(value));
    const list = lists.find((values) => values.slice(0, 20).some((inner) => articleOf(inner, map, "") !== null));
    if (list !== undefined) return list;
    level = level.filter(isRecord).flatMap((value) => Object.values(value).slice(0, LISTED));
  }
  return [];
}
