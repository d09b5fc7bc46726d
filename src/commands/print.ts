import { type Cell, csvRow } from "../graph/csv.ts";
import { clean, cut, isolate, width } from "./display.ts";
import type { Io } from "./io.ts";

/** In which form results are printed. */
export interface FormatOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly csv?: boolean;
}

/** Whether a program reads along. */
export function isFormatted(options: FormatOptions): boolean {
  return options.json === true || options.jsonl === true || options.csv === true;
}

export interface Column<T> {
  readonly title: string;
  readonly value: (row: T) => Cell;
}

/**
 * Prints rows as a person or a program wants them: JSON (one list), JSONL (one object a line), CSV (the columns), else a table.
 *
 * @param whole what `--json` prints instead of the list of rows
 */
export function printRows<T>(
  io: Io,
  options: FormatOptions,
  rows: readonly T[],
  columns: readonly Column<T>[],
  whole: unknown = rows,
): void {
  if (options.json === true) io.out(`${JSON.stringify(whole, null, 2)}\n`);
  else if (options.jsonl === true) for (const row of rows) io.out(`${JSON.stringify(row)}\n`);
  else if (options.csv === true) printCsv(io, rows, columns);
  else printTable(io, rows, columns);
}

function printCsv<T>(io: Io, rows: readonly T[], columns: readonly Column<T>[]): void {
  io.out(csvRow(columns.map(({ title }) => title)));
  for (const row of rows) io.out(csvRow(columns.map(({ value }) => value(row))));
}

const gap = "  ";

function printTable<T>(io: Io, rows: readonly T[], columns: readonly Column<T>[]): void {
  if (rows.length === 0) {
    io.err("Nothing found.\n");
    return;
  }
  const titles = columns.map(({ title }) => title);
  const cells = rows.map((row) => columns.map(({ value }) => clean(String(value(row) ?? ""))));
  const widths = columnWidths(io, [titles, ...cells]);
  io.out(`${bold(io, line(io, titles, widths))}\n`);
  for (const row of cells) io.out(`${line(io, row, widths)}\n`);
}

/** As wide as the widest cell; on a terminal the widest columns give way until all fit. */
function columnWidths(io: Io, rows: readonly (readonly string[])[]): number[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  if (!io.isTerminal) return widths;
  const room = Math.max(io.columns - gap.length * (widths.length - 1), widths.length * 8);
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

function line(io: Io, row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => {
      const [shown, padding] = cut(cell, widths[column] ?? 0);
      return `${io.isTerminal ? isolate(shown) : shown}${column === row.length - 1 ? "" : " ".repeat(padding)}`;
    })
    .join(gap)
    .trimEnd();
}

export function bold(io: Io, text: string): string {
  return io.colours ? `\u001b[1m${text}\u001b[22m` : text;
}

export function dim(io: Io, text: string): string {
  return io.colours ? `\u001b[2m${text}\u001b[22m` : text;
}
