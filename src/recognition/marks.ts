import { foldedAt, type Looked } from "./chunk.ts";

/** A comma, Latin or Arabic: folding makes one of them. */
export function isComma(line: Looked, at: number): boolean {
  return foldedAt(line, at) === ",";
}

/** The token behind a comma, or the one asked for where no comma stands. */
export function pastComma(line: Looked, at: number): number {
  return isComma(line, at) ? at + 1 : at;
}

/** "'s", or the apostrophe alone behind a plural. */
export function isPossessive(line: Looked, at: number): boolean {
  return POSSESSIVE.test(foldedAt(line, at));
}

const POSSESSIVE = /^'s?$/;

/** The token behind "'s", or the one asked for where none stands. */
export function pastPossessive(line: Looked, at: number): number {
  return isPossessive(line, at) ? at + 1 : at;
}

/** A hyphen or a dash of its length, which may join two halves of a name. */
export function isHyphen(line: Looked, at: number): boolean {
  return HYPHEN.test(foldedAt(line, at));
}

const HYPHEN = /^[-‑–]$/;

/** The same, with no space before it. */
export function isGluedHyphen(line: Looked, at: number): boolean {
  return line.tokens[at]?.glued === true && isHyphen(line, at);
}

/** Whether a hyphen joins the word before a token to the word behind it: "Amir-Rahmati". */
export function isJoinedByHyphen(line: Looked, at: number): boolean {
  const mark = foldedAt(line, at);
  return (mark === "-" || mark === "‑") && line.tokens[at]?.glued === true && line.tokens[at + 1]?.glued === true;
}

/** Where an address of the web ends that opens at a token, as outlets sign with: "Fajarkini.com", "KABARKOTA.CO.ID". */
export function addressEnd({ tokens }: Looked, at: number): number | null {
  let to = at + 1;
  while (tokens[to]?.folded === "." && tokens[to]?.glued && tokens[to + 1]?.kind === "word" && tokens[to + 1]?.glued)
    to += 2;
  const last = tokens[to - 1];
  const isDomain = to > at + 1 && last !== undefined && DOMAINS.test(last.folded) && (last.shouted || !last.capital);
  return tokens[at]?.kind === "word" && isDomain ? to : null;
}

const DOMAINS = /^(?:ac|ae|asia|biz|co|com|edu|go|gov|id|info|my|net|news|or|org|sa|sg|tv|uk)$/;
