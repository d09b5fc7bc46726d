import type { Span } from "../types.ts";

/** Whether `outer` holds all of `inner` and more. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && length(outer) > length(inner);
}

/** Whether the two share at least one letter. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The spans that no other covers: "Prime Minister Anwar Ibrahim" stays, "Anwar" inside it goes.
 *
 * @example
 * outermost([{ start: 0, end: 28 }, { start: 15, end: 20 }]) //=> [{ start: 0, end: 28 }]
 */
export function outermost<T extends Span>(spans: readonly T[]): T[] {
  return spans.filter((span) => !spans.some((other) => covers(other, span)));
}

function length(span: Span): number {
  return span.end - span.start;
}
