import { type Chunk, hitAt, pastDeterminer, type View } from "./chunk.ts";
import { isComma } from "./marks.ts";

/**
 * "Welcoming the High Commissioner, Lord Moala recalled …": behind an office that a sentence opens by doing something to, the one named after
 * the comma is who does it, unless another comma follows: "Welcoming the High Commissioner, Mr Bello, Lord Moala recalled …".
 */
export function isDoneTo(view: View, office: Chunk, { from }: Chunk): boolean {
  const fronted = hitAt(view, 0, "fronted");
  if (fronted === null || pastDeterminer(view, fronted.to) !== office.from) return false;
  let end = from;
  while (view.tokens[end]?.capital || view.tokens[end]?.glued) end += 1;
  return end < view.tokens.length && !isComma(view, end);
}
