import type { Bytes } from "./bytes.ts";
import { limits } from "./limits.ts";

/** A row of a table: its cells as bytes of text, and the line it begins in. */
export interface Row {
  readonly line: number;
  readonly bytes: Buffer | "too long" | "no end";
}

const [QUOTE, LINE_FEED] = [0x22, 0x0a];
/** A file in which so many quotes have no end is no table. */
const MOST_OPEN = 1_000;

/**
 * The rows of CSV (RFC 4180): a line, or several where a quoted cell holds line breaks. A quote that is never closed costs its own line: the next row
 * begins on the line below.
 */
export async function* rowsOf(bytes: Bytes, delimiter: string): AsyncGenerator<Row> {
  let number = 0;
  let open = 0;
  /** Lines that were read on behalf of a quoted cell which then had no end. */
  let again: Buffer[] = [];
  const next = async () => again.shift() ?? (await bytes.line(limits.record));
  for (;;) {
    const first = await next();
    if (first === null) return;
    number += 1;
    const line = number;
    if (first === "too long") {
      yield { line, bytes: "too long" };
      continue;
    }
    const lines = [first];
    let isOpen = leavesOpen(first, delimiter, false);
    let size = first.length;
    while (isOpen === true && size <= limits.record && open < MOST_OPEN) {
      const more = await next();
      if (more === null || more === "too long") break;
      lines.push(more);
      size += more.length;
      isOpen = leavesOpen(more, delimiter, true);
    }
    if (isOpen !== false) {
      open += 1;
      again = [...lines.slice(1), ...again];
      yield { line, bytes: "no end" };
      continue;
    }
    number += lines.length - 1;
    yield { line, bytes: lines.length === 1 ? first : Buffer.concat(joined(lines)) };
  }
}

function joined(lines: readonly Buffer[]): Buffer[] {
  const feed = Buffer.from([LINE_FEED]);
  return lines.flatMap((line, index) => (index === 0 ? [line] : [feed, line]));
}

/**
 * Whether a quoted cell is open at the end of a line; "broken" when one that was open before it ends where no cell can end, so that its quote was never
 * closed. A quote opens only where a cell begins: `5" tall` is no quoted cell.
 */
function leavesOpen(line: Buffer, delimiter: string, isOpenBefore: boolean): boolean | "broken" {
  if (!line.includes(QUOTE)) return isOpenBefore;
  const cut = delimiter.charCodeAt(0);
  let isOpen = isOpenBefore;
  let isBefore = isOpenBefore;
  let isStart = true;
  for (let at = 0; at < line.length; at++) {
    const byte = line[at];
    if (isOpen) {
      if (byte !== QUOTE) continue;
      if (line[at + 1] === QUOTE) at += 1;
      else if (isBefore && at + 1 < line.length && line[at + 1] !== cut) return "broken";
      else [isOpen, isBefore] = [false, false];
      isStart = false;
    } else if (byte === QUOTE && isStart) isOpen = true;
    else isStart = byte === cut;
  }
  return isOpen;
}

/**
 * The cells of one row.
 *
 * @example
 * cellsOf('a,"b ""c""",', ",") //=> ["a", 'b "c"', ""]
 */
export function cellsOf(row: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (row[at] === '"') {
      let cell = "";
      let from = at + 1;
      for (;;) {
        const quote = row.indexOf('"', from);
        cell += row.slice(from, quote < 0 ? row.length : quote);
        from = quote < 0 ? row.length : quote + 1;
        if (row[from] !== '"') break;
        cell += '"';
        from += 1;
      }
      // What stands behind the closing quote belongs to nobody's format, and is kept.
      const cut = row.indexOf(delimiter, from);
      cells.push(cell + row.slice(from, cut < 0 ? row.length : cut));
      if (cut < 0) return cells;
      at = cut + 1;
    } else {
      const cut = row.indexOf(delimiter, at);
      cells.push(row.slice(at, cut < 0 ? row.length : cut));
      if (cut < 0) return cells;
      at = cut + 1;
    }
  }
}
