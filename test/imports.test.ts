import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/*
 * Imports go one way, as docs/architecture.md says. Types may be had from anywhere: they are gone when the program runs.
 */

const root = fileURLToPath(new URL("..", import.meta.url));

/** From the top down: a folder or file of src imports from its own row and from those below. */
const rows: readonly (readonly string[])[] = [
  ["cli"],
  ["commands"],
  ["index"],
  ["build"],
  ["building"],
  ["extracting"],
  ["pipeline"],
  ["stages"],
  ["reading"],
  ["fetching"],
  ["fetching"],
  ["claims"],
  ["reference"],
  ["dates"],
  ["recognition"],
  ["matching"],
  ["viewer-files"],
  ["graph"],
  ["languages"],
  ["world"],
  ["text"],
  // Adding up weighed reasons is arithmetic, for whoever weighs.
  ["weights"],
  ["errors", "types"],
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

function importsOf(folder: string): Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => importsIn(join(folder, file)));
}

function importsIn(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?([^;"']*?)\s*from\s+"(\.[^"]+)"/gm);
  return [...found].map(([, type, names = "", path = ""]) => ({
    from: file,
    to: relative(root, join(root, dirname(file), path)),
    isType: type !== undefined || areTypes(names),
  }));
}

/** `{ type A, type B }`, from which nothing is left when the program runs. */
function areTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  return inner?.split(",").every((name) => /^\s*(type\s|$)/.test(name)) === true;
}

const source = importsOf("src");

function rowOf(file: string): number {
  const exactly = rows.findIndex((row) => row.includes(file.replace("src/", "")));
  if (exactly >= 0) return exactly;
  const part = file.split("/")[1]?.replace(/\.ts$/, "") ?? "";
  return rows.findIndex((row) => row.includes(part));
}

test("every file and folder of src has its row", () => {
  const files = new Set(source.flatMap(({ from, to }) => [from, to]));
  expect([...files].filter((file) => file.startsWith("src/") && file.endsWith(".ts") && rowOf(file) < 0)).toEqual([]);
  expect(source.length).toBeGreaterThan(300);
});

test("imports go down", () => {
  const up = source.filter(({ from, to, isType }) => !isType && rowOf(to) < rowOf(from));
  expect(up.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test("a stage imports no stage", () => {
  const between = source.filter(
    ({ from, to, isType }) => !isType && from.startsWith("src/stages/") && to.startsWith("src/stages/"),
  );
  expect(between).toEqual([]);
});

test("no circle", () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of source.filter(({ isType }) => !isType)) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
    if (way.includes(file) || done.has(file)) return;
    for (const other of next.get(file) ?? []) walk(other, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

/** Without comments, which may speak of what the code must not do. */
function codeOf(file: string): string {
  return readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

describe("what knows what", () => {
  const readers = (pattern: RegExp, folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && pattern.test(codeOf(join(root, folder, file))))
      .sort();

  test("cli.ts alone knows the process", () => {
    expect(readers(/\bprocess\.(?!getuid)[a-z]/, "src")).toEqual(["cli.ts"]);
  });

  test("of the stages, write alone touches the disk: read has reading/ do it", () => {
    expect(readers(/"node:/, "src/stages")).toEqual(["write.ts"]);
  });

  test("the engine knows no language by name", () => {
    const engine = ["stages", "recognition", "reference", "claims", "dates"];
    for (const folder of engine)
      expect([folder, readers(/\bcode === "(?:ar|en|id|ms)"/, `src/${folder}`)]).toEqual([folder, []]);
  });

  test("nothing that depends on the ICU at hand reaches the output", () => {
    expect(readers(/localeCompare|\bIntl\.|toLocale/, "src")).toEqual([]);
  });

  test("the viewer asks the graph, and nothing of the engine", () => {
    const above = importsOf("viewer").filter(
      ({ to, isType }) => !isType && to.startsWith("src/") && rowOf(to) < rowOf("src/graph/x.ts"),
    );
    expect(above).toEqual([]);
  });
});
