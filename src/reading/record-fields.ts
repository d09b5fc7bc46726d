import type { FieldMap } from "./field-map.ts";

/** What the fields of a record are commonly called, the best first, without case and without signs between ("pub_date" is "pubdate"). */
export const FIELDS = {
  text: [
    "text",
    "body",
    "content",
    "contents",
    "articlebody",
    "articletext",
    "articlecontent",
    "fulltext",
    "maintext",
    "bodytext",
    "contenttext",
    "textcontent",
    "plaintext",
    "cleantext",
    "contentencoded",
    "contenthtml",
    "bodyhtml",
    "html",
    "article",
    "story",
    "storytext",
    "newstext",
    "paragraphs",
    "rawtext",
  ],
  /** Taken where there is no text. */
  summary: ["summary", "description", "abstract", "lead", "lede", "snippet", "excerpt", "teaser"],
  title: ["title", "headline", "heading", "webtitle", "newstitle", "articletitle", "name"],
  url: [
    "url",
    "link",
    "permalink",
    "canonicalurl",
    "weburl",
    "articleurl",
    "sourceurl",
    "canonical",
    "uri",
    "href",
    "loc",
    "shareurl",
  ],
  published: [
    "published",
    "date",
    "publishedat",
    "datepublished",
    "publicationdate",
    "publisheddate",
    "publishdate",
    "pubdate",
    "datepublish",
    "publishedon",
    "publishedtime",
    "firstpublished",
    "webpublicationdate",
    "isodate",
    "dategmt",
    "datetime",
    "timestamp",
    "created",
    "createdat",
    "datecreated",
    "creationdate",
    "time",
    "day",
    "seendate",
    "firstpublicationdate",
  ],
  language: ["language", "lang", "langcode", "languagecode", "inlanguage", "locale"],
  source: [
    "source",
    "publisher",
    "outlet",
    "sourcename",
    "sitename",
    "site",
    "newspaper",
    "domain",
    "sourcedomain",
    "media",
    "provider",
  ],
  byline: ["byline", "author", "authors", "creator", "dccreator", "writer", "journalist"],
  id: ["id", "guid", "uuid", "articleid", "docid", "documentid", "recordid", "uid", "identifier", "key"],
} as const;

/** The names that `--map` may give to the fields of a record. */
export const MAPPABLE = ["text", "title", "url", "published", "language", "source", "byline", "id"] as const;
export type Field = keyof typeof FIELDS;

/** Whether a column of this name would be read, as one of these fields. */
export function isKnownField(name: string, map: FieldMap, among: readonly Field[] = FIELD_NAMES): boolean {
  return among.some((field) =>
    Object.hasOwn(map, field) ? map[field] === name : (FIELDS[field] as readonly string[]).includes(plainName(name)),
  );
}

const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** A field's name without case and signs. */
export function plainName(name: string): string {
  return name
    .slice(0, 60)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
