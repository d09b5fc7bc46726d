import { ArticleError } from "../errors.ts";
import { archive } from "./archive.ts";
import { decode } from "./decode.ts";
import { feed } from "./feed.ts";
import type { FieldMap } from "./field-map.ts";
import type { Found, Opened, Reader } from "./found.ts";
import { jsonLines } from "./json-lines.ts";
import { jsonValues } from "./json-values.ts";
import { type Kind, kindOf } from "./kind.ts";
import { limits } from "./limits.ts";
import { page } from "./page.ts";
import { plain } from "./plain.ts";
import { savedPage } from "./saved-page.ts";
import { table } from "./table.ts";
import { asUtf8 } from "./utf8.ts";

const readers: Readonly<Record<Kind, Reader>> = {
  text: plain,
  page,
  "saved page": savedPage,
  feed,
  json: jsonValues,
  "json lines": jsonLines,
  table,
  archive,
};

/** Formats in which line breaks and brackets are looked for among the bytes. */
const CUT: ReadonlySet<Kind> = new Set(["json", "json lines", "table"]);

/**
 * The articles of something opened, by the reader that its first bytes ask for.
 *
 * @throws ArticleError when nothing can be read of it
 */
export async function* articlesOf(opened: Opened, map: FieldMap): AsyncGenerator<Found | ArticleError> {
  const head = await opened.bytes.peek(limits.head);
  if (head.length === 0)
    throw new ArticleError(opened.where, "it is empty", "Put the article's text in it, or remove the file");
  const kind = kindOf(opened.where, opened.name, head, map);
  const decoded = decode(head);
  const encoding = opened.declared ?? decoded?.encoding ?? null;
  const ready = CUT.has(kind) ? { ...opened, bytes: asUtf8(opened.bytes, head), declared: encoding } : opened;
  // A head may end within a character, which is no fault of UTF-8.
  let notices = CUT.has(kind) && decoded?.encoding !== "utf-8" ? (decoded?.notices ?? []) : [];
  for await (const found of readers[kind](ready, map)) {
    yield found instanceof ArticleError || notices.length === 0
      ? found
      : { ...found, notices: [...notices, ...found.notices] };
    // Said once for the file, with its first article.
    if (!(found instanceof ArticleError)) notices = [];
  }
}
