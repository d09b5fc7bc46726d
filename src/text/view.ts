/**
 * What is in a text and cannot be seen: soft hyphens, marks that turn the direction of writing, characters of no width, and tags. Newsrooms' systems put
 * them anywhere, also within names.
 */
const CHARACTER =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
/** What a line's end puts into a word: "perjan-⏎jian" is no compound, "Al-⏎Kamil" is. */
const BREAK = /(?<=\p{Ll}{2})-[ \t]*\r?\n[ \t]*(?=\p{Ll}{2})|(?<=\p{L}-)[ \t]*\r?\n[ \t]*(?=\p{Lu}\p{Ll})/u;
const HIDDEN = new RegExp(`${CHARACTER.source}|${BREAK.source}`, "u");
const RUNS_OF_HIDDEN = new RegExp(`(?:${HIDDEN.source})+`, "gu");

/** A text as it is read, and the way back to the text as it stands. */
export interface View {
  readonly text: string;
  /** Where a span of the view stands in the text: from its first letter to its last. */
  readonly back: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/**
 * A text without what cannot be seen, to be read in its place. Null where nothing is hidden, so that there is nothing to find the way back from.
 *
 * @example
 * viewOf("Abbas\u200b Arag\u00adhchi")?.text //=> "Abbas Araghchi"
 */
export function viewOf(text: string): View | null {
  if (!HIDDEN.test(text)) return null;
  // By hidden run: where the view goes on after it, and how much is hidden up to there.
  const cuts: number[] = [];
  const hidden: number[] = [];
  let gone = 0;
  const plain = text.replace(RUNS_OF_HIDDEN, (run, ...rest) => {
    cuts.push(Number(rest.at(-2)) - gone);
    gone += run.length;
    hidden.push(gone);
    return "";
  });
  const original = (offset: number) => {
    const before = countUpTo(cuts, offset);
    return offset + (before === 0 ? 0 : (hidden[before - 1] ?? 0));
  };
  return {
    text: plain,
    back: (start, end) => ({ start: original(start), end: end > start ? original(end - 1) + 1 : original(start) }),
  };
}

/** How many of the sorted numbers are no greater. */
function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
