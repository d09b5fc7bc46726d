import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Command } from "commander";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { htmlCommand } from "../../src/commands/html.ts";
import type { Io } from "../../src/commands/io.ts";
import { viewGraph } from "../../src/commands/view.ts";
import { builtViewer } from "../../src/viewer-files/built-viewer.ts";
import { type Served, serve } from "../../src/viewer-files/serve.ts";
import { launch } from "./support/browser.ts";
import { hostileGraph } from "./support/hostile.ts";
import { ready, watch } from "./support/open-viewer.ts";
import { sampleGraph } from "./support/sample-graph.ts";

let folder: string;
let browser: Browser;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-viewer-"));
  browser = await launch();
  served = await serve(await builtViewer(), JSON.stringify(sampleGraph(10)));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

function io(): Io & { readonly said: string[]; readonly told: string[] } {
  const said: string[] = [];
  const told: string[] = [];
  const out = (text: string) => void said.push(text);
  const err = (text: string) => void told.push(text);
  return {
    out,
    err,
    said,
    told,
    input: noInput(),
    isTerminal: false,
    columns: 80,
    colours: false,
    folder,
    exitCode: () => undefined,
  };
}

async function* noInput(): AsyncGenerator<string> {}

describe("parley html", () => {
  test.each([
    ["a sample", sampleGraph(120), "Abbas Araghchi"],
    ["a hostile graph", hostileGraph(), "Abbas Araghchi"],
  ])(
    "%s works from a file, without network, and runs nothing else",
    { timeout: 60_000 },
    async (name, graph, label) => {
      writeFileSync(join(folder, "graph.json"), JSON.stringify(graph));
      const given = io();
      const program = new Command();
      htmlCommand(program, given);
      await program.parseAsync(["html", "graph.json", "-o", `${name}.html`], { from: "user" });
      const context = await browser.newContext({ offline: true, reducedMotion: "reduce" });
      const page = await context.newPage();
      const complaints = watch(page);
      const asked: string[] = [];
      page.on("request", (one) => asked.push(one.url().slice(0, 80)));
      await page.goto(`${pathToFileURL(join(folder, `${name}.html`))}#node=abbas-araghchi`);
      await ready(page);
      expect(
        await page.getByRole("complementary", { name: "Evidence" }).getByRole("heading", { level: 2 }).textContent(),
      ).toContain(label);
      expect(await page.evaluate(() => (window as unknown as { attacked?: string }).attacked)).toBeUndefined();
      expect(await page.evaluate(() => document.fonts.check('13px "IBM Plex Sans Arabic"', "عراقجي"))).toBe(true);
      await page.getByRole("button", { name: "List of what is shown" }).click();
      expect(new URL(page.url()).hash).toContain("list=yes");
      expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test("- writes to standard output", async () => {
    writeFileSync(join(folder, "graph.json"), JSON.stringify(sampleGraph(10)));
    const given = io();
    const program = new Command();
    htmlCommand(program, given);
    await program.parseAsync(["html", "graph.json", "-o", "-"], { from: "user" });
    expect(given.said.join("")).toMatch(/^<!doctype html>/);
  });

  test("a folder that is not there is said in words", async () => {
    const program = new Command();
    htmlCommand(program, io());
    await expect(program.parseAsync(["html", "graph.json", "-o", "nowhere/x.html"], { from: "user" })).rejects.toThrow(
      /cannot be written.*Name a file/s,
    );
  });
});

describe("parley view", () => {
  test("prints an address of this machine", async () => {
    writeFileSync(join(folder, "graph.json"), JSON.stringify(sampleGraph(10)));
    const given = io();
    const open = await viewGraph(given, join(folder, "graph.json"), { port: 0, open: false });
    expect(given.said.join("")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    expect((await fetch(`${open.url}graph.json`)).headers.get("content-type")).toContain("json");
    await open.close();
  });

  test("a graph that is none is refused in words", async () => {
    writeFileSync(join(folder, "bad.json"), "{}");
    await expect(viewGraph(io(), join(folder, "bad.json"), { port: 0, open: false })).rejects.toThrow(
      /is not a graph of Parley/,
    );
  });
});

describe("the server", () => {
  function ask(
    path: string,
    headers: Record<string, string> = {},
    method = "GET",
  ): Promise<{ status: number; headers: Record<string, unknown> }> {
    const { port } = new URL(served.url);
    return new Promise((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
        answer.resume();
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
      });
      asked.on("error", reject);
      asked.end();
    });
  }

  test.each([
    ["/", 200],
    ["/viewer.js", 200],
    ["/viewer.css?again", 200],
    ["/graph.json", 200],
    ["/../package.json", 404],
    ["/..%2f..%2fetc/passwd", 404],
    ["/%2e%2e/%2e%2e/package.json", 404],
    ["//etc/passwd", 404],
    ["/viewer.js/../../package.json", 404],
    ["/graph.json%00.html", 404],
    ["/__proto__", 404],
  ])("%s answers %i", async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  test.each(["evil.example", "127.0.0.1.evil.example", "127.0.0.1:1", "127.0.0.1"])(
    "a request for host %j is refused",
    async (host) => {
      expect((await ask("/graph.json", { host })).status).toBeGreaterThanOrEqual(400);
    },
  );

  test("only reads", async () => {
    expect((await ask("/", {}, "POST")).status).toBe(405);
  });

  test("a strict policy goes with every answer", async () => {
    const { headers } = await ask("/");
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("listens on the loopback address alone", () => {
    expect(new URL(served.url).hostname).toBe("127.0.0.1");
    expect(readFileSync(new URL("../../src/viewer-files/serve.ts", import.meta.url), "utf8")).toContain(
      'server.listen(port, "127.0.0.1"',
    );
  });
});
