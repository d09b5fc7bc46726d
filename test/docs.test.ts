import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { edgeSchema, nodeSchema } from "../src/graph/schema.ts";
import { languages } from "../src/languages/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

describe("README.md", () => {
  const schemas = [...nodeSchema.options, ...edgeSchema.options];
  const names = schemas.flatMap(({ shape }) => [...Object.keys(shape), ...shape.kind.values]);

  test.each([...new Set(names)])("names %s", (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  test.each(languages.map(({ english }) => english))("names %s", (name) => {
    expect(readme).toContain(name);
  });

  const commands = [
    ...readFileSync(join(root, "src/cli.ts"), "utf8").matchAll(
      /import \{ ([^}]*Command[^}]*) \} from "\.\/commands\//g,
    ),
  ]
    .flatMap(([, imported = ""]) => imported.split(","))
    .map((name) => name.trim().replace(/Command$/, ""));

  test("knows of all commands", () => {
    expect(commands.length).toBeGreaterThan(15);
    expect(commands.filter((name) => !new RegExp(`^\\| .*\`${name}\\b.* \\|`, "m").test(readme))).toEqual([]);
  });

  test("every npm script it speaks of is there", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const named = pages.flatMap((page) => [...readFileSync(join(root, page), "utf8").matchAll(/npm run ([a-z:]+)/g)]);
    expect(named.length).toBeGreaterThan(3);
    expect(named.flatMap(([, name = ""]) => name).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("docs", () => {
  test.each(pages)("%s: every link and picture leads somewhere", (page) => {
    const links = [...readFileSync(join(root, page), "utf8").matchAll(/\]\(([^)#\s]+)/g)].flatMap(
      ([, link = ""]) => link,
    );
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  test("docs/architecture.md names every folder of src", () => {
    const architecture = readFileSync(join(root, "docs/architecture.md"), "utf8");
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !architecture.includes(`src/${name}/`))).toEqual([]);
  });
});
