import { readdirSync, readFileSync } from "node:fs";
import { build } from "vite";
import { describe, expect, test } from "vitest";

const folder = new URL("../../src/graph/", import.meta.url);

/** The code a browser gets of an import from `parley/graph`. */
async function bundled(code: string): Promise<string> {
  const entry = "\0entry";
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? entry : null),
        load: (id) => (id === entry ? code.replace("parley/graph", new URL("index.ts", folder).pathname) : null),
      },
    ],
    build: { write: false, minify: true, rollupOptions: { input: "entry", preserveEntrySignatures: "strict" } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ("output" in one ? one.output : []))
    .flatMap((chunk) => ("code" in chunk ? [chunk.code] : []))
    .join("");
}

describe("parley/graph", () => {
  test("only files that say so touch the disk, and the entry imports none of them", () => {
    const touching = readdirSync(folder).filter((name) =>
      readFileSync(new URL(name, folder), "utf8").includes('from "node:'),
    );
    expect(touching).toEqual(["graph-index.ts", "graph-lines.ts", "open-file.ts", "write-files.ts"]);
    const entry = readFileSync(new URL("index.ts", folder), "utf8");
    expect(entry).not.toMatch(/open-file|write-files|graph-index|graph-lines|read-large/);
  });

  test("bundles for a browser, and what is not used stays out", { timeout: 120_000 }, async () => {
    const whole = await bundled('export * from "parley/graph";');
    expect(whole.match(/.{20}(from ?["'`]node:|import\(["'`]node:|browser-external).{20}/)).toBeNull();
    const part = await bundled('export { ties } from "parley/graph";');
    expect(part.length).toBeLessThan(whole.length / 20);
  });
});
