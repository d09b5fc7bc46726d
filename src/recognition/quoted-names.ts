import { type Chunk, chunk, foldedAt, hasHit, hitAt, type View } from "./chunk.ts";
import { isHyphen } from "./marks.ts";

/**
 * What stands alone between quotes or brackets in a script without capitals, and may be the name of a company, a paper or a movement:
 * "وقعت «راجبوت باور» عقدا". Whether it is one is judged later, by its reasons.
 */
export function quotedNameAt(view: View, at: number): Chunk | null {
  const to = quoteEnd(view, at);
  if (to === null || (isBracketed(view, at) && to < at + 2)) return null;
  for (let next = at; next < to; next++) {
    const word = view.tokens[next]?.kind === "word" || isHyphen(view, next);
    if (!word || hasHit(view, next, TALK)) return null;
  }
  const known = hitAt(view, at, "known organization") ?? hitAt(view, at, "country") ?? hitAt(view, at, "city");
  return known?.to === to ? null : chunk(at, to, { is: "name", weak: true, quoted: true });
}

/** Where the quote ends that opens right before a token; null when it is long, or none opens there. */
export function quoteEnd(view: Pick<View, "tokens">, at: number): number | null {
  const [open, first] = [view.tokens[at - 1], view.tokens[at]];
  const close = PAIRS[open?.folded ?? ""];
  if (open === undefined || close === undefined) return null;
  // `شركة "رمال" العمانية ومجموعة "نور"`: a mark at the end of a word closes.
  if (close === open.folded && open.glued && first?.glued !== true) return null;
  for (let next = at + 1; next <= at + LONGEST; next++) if (view.tokens[next]?.folded === close) return next;
  return null;
}

function isBracketed(view: View, at: number): boolean {
  return foldedAt(view, at - 1) === "(";
}

const LONGEST = 5;
const PAIRS: Readonly<Record<string, string>> = { "«": "»", '"': '"', "“": "”", "(": ")" };

/** Words of something said. */
const TALK = new Set([
  "saying",
  "relative",
  "subordinator",
  "contrast",
  "pronoun",
  "pair",
  "status",
  "month",
  "weekday",
  "days",
  "accompanying",
  "role",
  "rank",
  "honorific",
] as const);

/** "المتحدث باسم القصر، «سامي …»", "رئيس «نور» سامي …": a quote that opens behind a comma, or that ended with the body. */
export function isQuoteBetween(
  { tokens, lexicon }: View,
  { from, to }: Pick<Chunk, "from" | "to">,
  at: number,
): boolean {
  if (lexicon.language.capitals) return false;
  const [mark, last] = [tokens[to]?.folded ?? "", tokens[at - 1]?.folded ?? ""];
  if (to === at - 2) return mark === "," && OPENS.test(last);
  return to === at - 1 && CLOSES.test(last) && OPENS.test(tokens[from - 1]?.folded ?? "");
}

const OPENS = /^[«"“]$/;
const CLOSES = /^[»"”]$/;
