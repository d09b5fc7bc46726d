import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { eventColumns } from "../../src/graph/event-table.ts";
import { formats } from "../../src/graph/formats.ts";
import * as api from "../../src/graph/index.ts";
import { edgeSchema, evidenceSchema, graphAttributesSchema, nodeSchema } from "../../src/graph/schema.ts";
import { knowledge } from "../support-knowledge.ts";

function page(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
}

describe("docs/graph.md", () => {
  const text = page("graph.md");
  const attributes = [...nodeSchema.options, ...edgeSchema.options].flatMap(({ shape }) => Object.keys(shape));
  const own = [...Object.keys(graphAttributesSchema.shape), ...Object.keys(evidenceSchema.shape)];
  const kinds = [...nodeSchema.options, ...edgeSchema.options].flatMap(({ shape }) => [...shape.kind.values]);

  test.each([...new Set([...kinds, ...attributes, ...own])])("names %s", (name) => {
    expect(text).toMatch(new RegExp(`[\`\\[{ ]${name}[\`,}:\\] ]`));
  });
});

describe("docs/formats.md", () => {
  const text = page("formats.md");
  test.each([...formats.map(({ name }) => name), ...eventColumns])("names %s", (name) => {
    expect(text).toContain(`\`${name}\``);
  });
});

/** The examples of a page in order, each told by the heading above it. */
function examplesOf(text: string): [string, string][] {
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((section) =>
      [...section.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = ""]): [string, string] => [
        section.split("\n")[0] ?? "",
        code,
      ]),
    );
}

/** Runs examples with what the page imports; returns each `expression; //=> expected` that does not hold. */
function failuresOf(code: string): string[] {
  const failures: string[] = [];
  const check = (line: string, value: unknown, expected: unknown) => {
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), expected))
      failures.push(`${line} gives ${JSON.stringify(value)}`);
  };
  const thrown = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return null;
  };
  const checked = code.replace(
    /^(.*); \/\/=> (.*)$/gm,
    (_line, expression, expected) => `check(${JSON.stringify(expression)}, (${expression}), (${expected}));`,
  );
  const scope: Record<string, unknown> = { ...api, openGraph: () => api.toGraph(knowledge()), check, thrown };
  new Function(...Object.keys(scope), checked)(...Object.values(scope));
  return failures;
}

describe("docs/api.md", () => {
  const examples = examplesOf(page("api.md"));
  // Each example may use what those before it made, as on the page.
  test("every example gives what the page says", () => {
    expect(failuresOf(examples.map(([, code]) => code).join("\n"))).toEqual([]);
  });

  test("a wrong example would be found", () => {
    expect(failuresOf("1 + 1; //=> 3")).toEqual(["1 + 1 gives 2"]);
  });

  const functions = [
    "find",
    "neighbors",
    "meetings",
    "visits",
    "agreements",
    "between",
    "path",
    "timeline",
    "evidence",
    "subgraph",
    "ties",
    "stats",
    "openGraph",
    "facts",
    "eachFact",
    "exportGraph",
    "profile",
    "verify",
  ];
  test.each(functions)("%s has an example", (name) => {
    expect(examples.some(([, code]) => code.includes(`${name}(`))).toBe(true);
  });
});
