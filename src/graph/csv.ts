export type Cell = string | number | boolean | null;

/**
 * One line of CSV (RFC 4180), with its line break.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); numbers stay.
 *
 * @example
 * csvRow(["a", 'say "b"', null, "=1+1"]) //=> 'a,"say ""b""",,\'=1+1\r\n'
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" ? neutral(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function neutral(text: string): string {
  const written = text.replace(/[\p{Cs}\0]/gu, "");
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(written) ? `'${written}` : written;
}
