import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { engineVersion, PACKAGES, SOURCES } from "../../src/extracting/version.ts";

const src = new URL("../../src", import.meta.url).pathname;

/** What `pipeline.ts` imports for the right of the `==>`: none of it touches an extraction. */
const assembling = ["graph/to-graph.ts", "matching/decisions.ts", "stages/layout.ts", "stages/merge.ts"];

/** Files and packages that an extraction is made with. */
function imported(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || assembling.includes(file)) return found;
  found.add(file);
  if (!file.endsWith(".ts")) return found;
  const text = readFileSync(join(src, file), "utf8");
  for (const [, names = "", path = ""] of text.matchAll(
    /^(?:import|export)\s+(?!type\s)([^;"']*?)\s*from\s+"([^"]+)"/gm,
  )) {
    const isType = /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/.test(names);
    if (path.startsWith(".") && !isType) imported(relative(src, join(src, dirname(file), path)), found);
    else if (!path.startsWith(".") && !isType) found.add(`package ${path.split("/")[0]}`);
  }
  return found;
}

test("all that an extraction is made with is part of the version", () => {
  const made = [...imported("extracting/outcome.ts")];
  expect(made).toContain("languages/ar/cues.ts");
  const packages = made.filter((file) => file.startsWith("package ")).map((name) => name.slice(8));
  expect(packages.sort()).toEqual([...PACKAGES].sort());
  const outside = made.filter(
    (file) =>
      !file.startsWith("package ") &&
      !SOURCES.some((source) => file === `${source}.ts` || file.startsWith(`${source}/`)),
  );
  expect(outside).toEqual([]);
});

test("it is the same each time", () => {
  expect(engineVersion()).toMatch(/^[0-9a-f]{16}$/);
  expect(engineVersion()).toBe(engineVersion());
});
