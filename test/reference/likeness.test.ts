import fc from "fast-check";
import { expect, test } from "vitest";
import { likeKeys, sameWord } from "../../src/reference/likeness.ts";

test.each([
  ["bageri", "baqeri", true],
  ["netanyahu", "netanyahoo", true],
  ["araghchi", "araqchi", true],
  ["sharif", "shareef", true],
  ["lavrov", "lavrow", true],
  ["ali", "ale", false],
  ["khan", "chan", false],
  ["رئيسي", "رييسي", false],
])("%s and %s: %s", (a, b, same) => {
  expect(sameWord(a, b)).toBe(same);
});

test("words that are the same share a key", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abdeghikloqsuyz"), minLength: 1, maxLength: 60 });
  const slip = fc
    .tuple(word, fc.nat(), fc.nat(2), fc.string({ unit: fc.constantFrom(..."abkqgh"), maxLength: 2 }))
    .map(([one, at, length, instead]): [string, string] => {
      const start = at % (one.length + 1);
      return [one, one.slice(0, start) + instead + one.slice(start + length)];
    });
  let same = 0;
  fc.assert(
    fc.property(slip, ([a, b]) => {
      if (!sameWord(a, b)) return;
      same += 1;
      const keys = new Set(likeKeys(a));
      expect(likeKeys(b).some((key) => keys.has(key))).toBe(true);
    }),
    { seed: 5, numRuns: 5_000 },
  );
  expect(same).toBeGreaterThan(500);
});

test("a word of a million letters has few keys", () => {
  expect(likeKeys("a".repeat(1_000_000)).length).toBeLessThan(10);
});
