import { ArticleError } from "../errors.ts";
import type { FieldMap } from "./field-map.ts";
import type { Reader } from "./found.ts";
import { noText, textOf, tooLong } from "./json-values.ts";
import { articlesIn } from "./record.ts";
import { isKnownField } from "./record-fields.ts";
import { cellsOf, rowsOf } from "./table-rows.ts";

const DELIMITERS = [",", "\t", ";", "|"];
/** Columns of a table; what lies beyond is not read. */
const MOST_COLUMNS = 1_000;

/** CSV and TSV whose first row names the columns; the delimiter is the one that cuts it into known names. A bad row is told of by its line. */
export const table: Reader = async function* (opened, map) {
  const head = textOf(await opened.bytes.peek(64 * 1024), opened);
  const delimiter = delimiterOf(head, map) ?? ",";
  let names: readonly string[] | null = null;
  for await (const { line, bytes } of rowsOf(opened.bytes, delimiter)) {
    const at = `:${line}`;
    if (bytes === "too long") yield tooLong(opened.where + at);
    else if (bytes === "no end") yield noEnd(opened.where + at);
    else {
      const row = textOf(bytes, opened).replace(/^\uFEFF/, "");
      if (row.trim() === "" || (names === null && /^sep=.\r?$/i.test(row))) continue;
      const cells = cellsOf(row, delimiter).slice(0, MOST_COLUMNS);
      if (names === null) {
        names = cells.map((cell) => cell.trim());
        if (!namesText(names, map)) throw noText(opened.where, Object.fromEntries(names.map((name) => [name, ""])));
        continue;
      }
      const record = Object.create(null) as Record<string, string>;
      for (const [index, name] of names.entries()) if (!(name in record)) record[name] = cells[index] ?? "";
      const articles = articlesIn(record, map, at);
      yield* articles.length > 0 ? articles : [noWords(opened.where + at)];
    }
  }
};

function noWords(where: string): ArticleError {
  return new ArticleError(where, "its text is empty", "Put the article's text in it, or leave the row out");
}

function noEnd(where: string): ArticleError {
  return new ArticleError(
    where,
    'a cell begins with " and has no end',
    'Close it with ", and write a " inside it as ""',
  );
}

/** The delimiter of a head row that names a text among its columns; null when no delimiter makes it one. */
export function delimiterOf(head: string, map: FieldMap): string | null {
  const line = head.replace(/^\uFEFF?(?:sep=(.)\r?\n)?/i, "").split(/\r?\n/, 1)[0] ?? "";
  const counted = DELIMITERS.map((delimiter) => {
    const names = cellsOf(line.slice(0, 20_000), delimiter).map((cell) => cell.trim());
    return { delimiter, known: namesText(names, map) ? names.filter((name) => isKnownField(name, map)).length : 0 };
  });
  const best = counted.reduce((one, other) => (other.known > one.known ? other : one));
  return best.known > 0 ? best.delimiter : null;
}

function namesText(names: readonly string[], map: FieldMap): boolean {
  return names.some((name) => isKnownField(name, map, ["text", "summary"]));
}
