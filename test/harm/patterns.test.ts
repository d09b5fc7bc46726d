import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allPatterns } from "./compose.ts";
import { CHECKED, composers, literalPatterns } from "./patterns.ts";

/*
 * No text can make a regular expression of ours slow: recheck has been asked of each, and its answers stand in patterns.json. After a change of a
 * pattern: `npm run patterns`.
 */

const answers = new Map(Object.entries<string>(JSON.parse(readFileSync(CHECKED, "utf8"))));
const patterns = await allPatterns();

test("the collector finds what is there", () => {
  const places = literalPatterns().map(({ where }) => where.replace(/:\d+$/, ""));
  expect(places).toEqual(expect.arrayContaining(["src/text/tokens.ts", "src/graph/xml.ts", "viewer/dom.ts"]));
  expect(places.length).toBeGreaterThan(150);
  expect(composers().map((where) => where.replace(/:\d+$/, ""))).toContain("src/text/fold.ts");
});

describe("every pattern", () => {
  test("has been checked (if not: npm run patterns)", () => {
    expect(patterns.filter(({ pattern }) => !answers.has(pattern))).toEqual([]);
  });

  test("is safe", () => {
    expect(patterns.filter(({ pattern }) => answers.has(pattern) && answers.get(pattern) !== "safe")).toEqual([]);
  });

  test("of the file is one of the program's", () => {
    const ours = new Set(patterns.map(({ pattern }) => pattern));
    expect([...answers.keys()].filter((pattern) => !ours.has(pattern))).toEqual([]);
  });
});
