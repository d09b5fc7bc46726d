/** A piece of a quote: plain, the cue, or one of the two actors. */
export interface Piece {
  readonly text: string;
  readonly as: "plain" | "cue" | "source" | "target";
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly as: "cue" | "source" | "target";
}

/**
 * A quote cut where its cue and its actors stand. The pieces joined are the quote: nothing is changed.
 *
 * @param source every name of the one actor
 * @param target every name of the other
 */
export function highlight(quote: string, cue: string, source: readonly string[], target: readonly string[]): Piece[] {
  const marks: Mark[] = [];
  add(marks, quote, [cue], "cue");
  add(marks, quote, source, "source");
  add(marks, quote, target, "target");
  return cut(quote, marks);
}

/** Longest names first: "Abbas Araghchi" before "Araghchi". Every place a name stands whole is marked once. */
function add(marks: Mark[], quote: string, names: readonly string[], as: Mark["as"]): void {
  const longest = [...new Set(names)]
    .filter((name) => name.trim() !== "")
    .sort((one, other) => other.length - one.length);
  for (const name of longest) {
    for (let start = quote.indexOf(name); start !== -1; start = quote.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const free = marks.every((mark) => end <= mark.start || mark.end <= start);
      if (free && isWhole(quote, start, end)) marks.push({ start, end, as });
    }
  }
}

function isWhole(quote: string, start: number, end: number): boolean {
  return (
    !(isLatinLetter(quote[start - 1]) && isLatinLetter(quote[start])) &&
    !(isLetter(quote[end]) && isLetter(quote[end - 1]))
  );
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** In Arabic prefixes are joined to the word (وعراقجي), so only other scripts need a gap in front. */
function isLatinLetter(char: string | undefined): boolean {
  return isLetter(char) && !/\p{Script=Arabic}/u.test(char ?? "");
}

function cut(quote: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, as } of [...marks].sort((one, other) => one.start - other.start)) {
    if (start > at) pieces.push({ text: quote.slice(at, start), as: "plain" });
    pieces.push({ text: quote.slice(start, end), as });
    at = end;
  }
  if (at < quote.length) pieces.push({ text: quote.slice(at), as: "plain" });
  return pieces;
}
