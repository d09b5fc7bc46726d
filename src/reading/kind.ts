import { ArticleError } from "../errors.ts";
import { decode } from "./decode.ts";
import type { FieldMap } from "./field-map.ts";
import { remedyFor } from "./places.ts";
import { delimiterOf } from "./table.ts";

/** What Parley reads. */
export type Kind = "text" | "page" | "saved page" | "feed" | "json" | "json lines" | "table" | "archive";

/** Beginnings of what is no text (in Latin-1), what it is, and its usual ending. */
const OTHERS: readonly (readonly [string, string, string])[] = [
  ["%PDF-", "a PDF", "pdf"],
  ["PK\x03\x04", "a ZIP archive, or a document of an office program", "zip"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "7z"],
  ["Rar!\x1a", "a RAR archive", "rar"],
  ["BZh91AY", "packed with bzip2", "bz2"],
  ["\xfd7zXZ", "packed with xz", "xz"],
  ["\x28\xb5\x2f\xfd", "packed with Zstandard", "zst"],
  ["{\\rtf", "an RTF document", "rtf"],
  ["\xd0\xcf\x11\xe0", "a document of an office program", "doc"],
  ["PAR1", "a Parquet table", "parquet"],
  ["SQLite format 3\0", "an SQLite database", "sqlite"],
  ["\x1f\x8b", "packed twice", "gz"],
];
const TAR = { at: 257, mark: "ustar" };

/**
 * What the first bytes of something say it is; its name helps only where they leave it open.
 *
 * @throws ArticleError when it is known to be something that Parley does not read
 */
export function kindOf(where: string, name: string, head: Buffer, map: FieldMap): Kind {
  const raw = head.toString("latin1", 0, 300);
  const other = OTHERS.find(([mark]) => raw.startsWith(mark));
  if (raw.startsWith(TAR.mark, TAR.at)) throw new ArticleError(where, "it is a TAR archive", remedyFor("tar"));
  if (other !== undefined) throw new ArticleError(where, `it is ${other[1]}`, remedyFor(other[2]));
  if (/^\s*WARC\/[01]\.\d+\r?\n/.test(raw)) return "archive";
  const text = (decode(head)?.text ?? head.toString("latin1")).replace(/^\s+/, "");
  const ending = /\.([a-z0-9]+)$/i.exec(name.replace(/\.(?:gz|gzip)$/i, ""))?.[1]?.toLowerCase() ?? "";
  return byMarkup(text, ending) ?? byJson(text, ending) ?? byName(text, ending, map) ?? "text";
}

function byMarkup(text: string, ending: string): Kind | null {
  if (isSavedPage(text)) return "saved page";
  if (!text.startsWith("<")) return /^x?html?$/.test(ending) ? "page" : null;
  const first = text.slice(0, 20_000).replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
  const root = /<(?![!?])([\w:-]+)/.exec(first)?.[1]?.toLowerCase() ?? "";
  if (/^(?:rss|feed|atom:feed|rdf:rdf|channel)$/.test(root)) return "feed";
  if (root === "html" || /^<!doctype\s+html/i.test(text) || /^x?html?$/.test(ending)) return "page";
  // Markdown may begin with a tag, and stays Markdown.
  if (/^(?:md|markdown)$/.test(ending)) return null;
  if (/^(?:xml|rss|atom|rdf)$/.test(ending)) return "feed";
  return /^(?:head|body|meta|div|p|article|section|main|title|h1|table|center)$/.test(root) ? "page" : null;
}

/** Headers of a mail message that holds a page and its pictures. */
function isSavedPage(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z-]{1,40}:[ \t]/.test(text)) return false;
  const headers = text.slice(0, 8_000).split(/\r?\n\r?\n/, 1)[0] ?? "";
  return /^content-type:\s*multipart\/related/im.test(headers) && /^mime-version:/im.test(headers);
}

function byJson(text: string, ending: string): Kind | null {
  if (!/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(text)) return null;
  if (/^(?:jsonl|ndjson)$/.test(ending)) return "json lines";
  // A list that is written on one line is still one list; objects of one line each are JSON Lines whatever the name.
  const [line = "", after = ""] = text.split(/\r?\n/, 2);
  const isLines = text.startsWith("{") && after.startsWith("{") && isJson(line);
  if (isLines) return "json lines";
  return /^jsonl?d?$/.test(ending) || !/^\[/.test(text) || /^\[\s*(?:\{\s*"|\])/.test(text) ? "json" : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What the name says, where the content does not: a table by its head row, else what the ending promises. */
function byName(text: string, ending: string, map: FieldMap): Kind | null {
  if (/^(?:csv|tsv|tab)$/.test(ending)) return "table";
  if (/^(?:txt|text|md|markdown)$/.test(ending)) return null;
  const [names = "", row = ""] = text.replace(/^sep=.\r?\n/i, "").split(/\r?\n/, 2);
  const delimiter = isRowOfNames(names) ? delimiterOf(text, map) : null;
  if (delimiter !== null && row.includes(delimiter)) return "table";
  if (/^(?:jsonl|ndjson)$/.test(ending)) return "json lines";
  return /^(?:json|jsonld)$/.test(ending) ? "json" : null;
}

/** Column names are short and hold no sentences. */
function isRowOfNames(line: string): boolean {
  const names = line.split(/[,\t;|]/);
  return names.length > 1 && names.every((name) => name.trim() !== "" && name.trim().split(/\s+/).length <= 3);
}
