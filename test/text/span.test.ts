import { expect, test } from "vitest";
import { covers, outermost, overlaps } from "../../src/text/span.ts";

const span = (start: number, end: number) => ({ start, end });

test.each([
  [span(0, 28), span(15, 20), true, true],
  [span(0, 5), span(0, 5), false, true],
  [span(0, 5), span(5, 9), false, false],
  [span(0, 5), span(3, 9), false, true],
  [span(15, 20), span(0, 28), false, true],
])("%j and %j", (one, other, covering, overlapping) => {
  expect(covers(one, other)).toBe(covering);
  expect(overlaps(one, other)).toBe(overlapping);
});

test.each([
  [[span(0, 28), span(15, 20)], [span(0, 28)]],
  [
    [span(0, 5), span(3, 9)],
    [span(0, 5), span(3, 9)],
  ],
  [[], []],
])("outermost of %j", (spans, expected) => {
  expect(outermost(spans)).toEqual(expected);
});
