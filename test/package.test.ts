import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/*
 * What a stranger gets: the package is built, packed, installed into an empty folder and used from the command line, from plain JavaScript and from
 * TypeScript. It needs the registry (or npm's cache) for the dependencies and takes a minute, so `npm test` runs it where CI or PARLEY_PACKAGE is set; elsewhere
 * it says that it was skipped.
 */

const wanted = process.env.CI !== undefined || process.env.PARLEY_PACKAGE !== undefined;
const root = new URL("..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "parley-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ends with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

function pack(): Packed {
  run("npm", ["run", "build"], root);
  const [packed]: Packed[] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root),
  );
  if (packed === undefined) throw new Error("npm packed nothing");
  return packed;
}

describe.skipIf(!wanted)(
  `the package${wanted ? "" : " (skipped: set PARLEY_PACKAGE=1 to pack and install it)"}`,
  () => {
    let packed: Packed = { filename: "", size: 0, unpackedSize: 0, files: [] };

    beforeAll(() => {
      packed = pack();
      writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }\n');
      run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, packed.filename)]);
      cpSync(join(root, "examples/articles"), join(folder, "articles"), { recursive: true });
    }, 600_000);

    test("holds what is used and nothing from development", () => {
      const paths = packed.files.map(({ path }) => path);
      expect(
        paths.filter((path) => !/^(dist\/|docs\/graph\.schema\.json$|package\.json$|README|LICENSE)/.test(path)),
      ).toEqual([]);
      expect(paths).toEqual(
        expect.arrayContaining([
          "README.md",
          "LICENSE",
          "dist/cli.js",
          "dist/index.js",
          "dist/index.d.ts",
          "dist/graph/index.js",
          "dist/graph/index.d.ts",
          "docs/graph.schema.json",
        ]),
      );
      expect(paths.filter((path) => /\.test\.|\.map$/.test(path))).toEqual([]);
      console.log(
        `${packed.filename}: ${Math.round(packed.size / 1024)} kB, ${Math.round(packed.unpackedSize / 1024)} kB unpacked`,
      );
    });

    test("npx parley build makes a graph, which the other commands ask", { timeout: 300_000 }, () => {
      run("npx", ["parley", "build", "articles", "--out", "graph"]);
      expect(existsSync(join(folder, "graph/graph.gexf"))).toBe(true);
      expect(run("npx", ["parley", "neighbors", "Rima Qasim", "--csv"])).toMatch(/Budi Hartanto/);
      run("npx", ["parley", "verify", "articles"]);
    });

    test("plain JavaScript imports it", { timeout: 120_000 }, () => {
      const script = `
      import { evidence, neighbors, openGraph } from "parley";
      import { parseGraph, ties } from "parley/graph";
      import { readFileSync } from "node:fs";
      const graph = openGraph("graph/graph.json");
      const [first] = neighbors(graph, "Rima Qasim");
      console.log(JSON.stringify([first.facts.length > 0, evidence(graph, first.facts[0])[0].text.length > 0, ties(parseGraph(readFileSync("graph/graph.json", "utf8"))).length > 0]));
    `;
      writeFileSync(join(folder, "plain.js"), script);
      expect(JSON.parse(run("node", ["plain.js"]))).toEqual([true, true, true]);
    });

    test("TypeScript finds the types, and they are strict", { timeout: 300_000 }, () => {
      const script = (relation: string) => `
      import { evidence, type GraphFact, neighbors, openGraph } from "parley";
      const facts: GraphFact[] = neighbors(openGraph("graph/graph.json"), "Rima Qasim", { relation: "${relation}" }).flatMap((one) => [...one.facts]);
      export const texts: string[] = facts.flatMap((fact) => evidence(fact).map(({ text }) => text));
    `;
      const compilerOptions = { noEmit: true, strict: true, target: "es2022", module: "nodenext", types: [] };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["typed.ts"] }));
      const compile = () => run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder]);
      writeFileSync(join(folder, "typed.ts"), script("met with"));
      expect(compile()).toBe("");
      writeFileSync(join(folder, "typed.ts"), script("hates"));
      expect(compile).toThrow();
    });
  },
);

describe("package.json", () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

  /** The packages that the files of a folder import. */
  function importedBy(place: string): string[] {
    const files = readdirSync(join(root, place), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const found = files.flatMap((name) =>
      [
        ...readFileSync(join(root, place, name), "utf8").matchAll(
          /^(?:import|export) (?!type )(?:[\w\s{},*]+ from )?"([^".][^"]*)"/gm,
        ),
      ].map(([, from = ""]) => from),
    );
    const packages = found.filter((from) => !from.startsWith("node:"));
    return [...new Set(packages.map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from))].sort();
  }

  test("what dist needs is installed with it, and nothing else", () => {
    // graphology's types stand in ours; graphology asks for them as a peer.
    expect(Object.keys(dependencies).sort()).toEqual([...importedBy("src"), "graphology-types"].sort());
  });

  test("what the viewer bundles is for development", () => {
    const bundled = importedBy("viewer").filter((name) => !importedBy("src").includes(name));
    expect(bundled).toEqual(expect.arrayContaining(["minisearch", "sigma"]));
    expect(bundled.filter((name) => !(name in devDependencies))).toEqual([]);
  });

  test.each([
    "start",
    "typecheck",
    "lint",
    "test",
    "bench",
    "eval",
    "eval:names",
    "train",
    "build",
    "generate",
    "gaps",
  ])("npm run %s runs a file that is there", (name) => {
    const [, file] = /(?:tsx|-p|--config) (\S+)/.exec(scripts[name]) ?? [];
    expect(scripts).toHaveProperty([name]);
    if (file !== undefined) expect(existsSync(join(root, file))).toBe(true);
  });
});
