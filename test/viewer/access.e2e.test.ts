import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Result } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "./support/browser.ts";
import { type Opened, openViewer } from "./support/open-viewer.ts";
import { sampleGraph } from "./support/sample-graph.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const graph = sampleGraph(120);
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
}, 120_000);
afterAll(() => browser.close());

const states: readonly (readonly [string, string, { width: number; height: number }])[] = [
  ["the picture", "", { width: 1280, height: 800 }],
  ["an actor", "node=abbas-araghchi", { width: 1280, height: 800 }],
  ["a way", `path=${encodeURIComponent('["dewani-wiradi","de"]')}`, { width: 1280, height: 800 }],
  ["the list", "list=yes&labels=ar", { width: 1280, height: 800 }],
  ["nothing left", "window=2030-01-01..2030-01-31&undated=no", { width: 1280, height: 800 }],
  ["a phone", "node=shehbaz-sharif", { width: 390, height: 844 }],
];

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  let opened: Opened;

  beforeAll(async () => {
    // The page's own policy would keep axe out; what axe looks at is not the policy.
    opened = await openViewer(browser, graph, "", { colorScheme, bypassCSP: true });
    await opened.page.addScriptTag({ content: axe });
  }, 60_000);
  afterAll(() => opened.close());

  test.each(states)("axe finds nothing wrong with %s", { timeout: 60_000 }, async (_, address, viewport) => {
    const { page, served } = opened;
    await page.setViewportSize(viewport);
    await page.goto(`${served.url}#${address}`);
    const evidence = page.getByRole("complementary", { name: "Evidence" });
    expect(await evidence.isVisible()).toBe(/^(node|path)=/.test(address));
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<{ violations: Result[] }> } }).axe.run(),
    );
    const found = violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    ]);
    expect(found).toEqual([]);
  });
});

test("a phone's width needs no sideways scrolling, and every panel can be reached", { timeout: 60_000 }, async () => {
  const { page, close } = await openViewer(browser, graph, "", { viewport: { width: 390, height: 844 } });
  try {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("button", { name: /^Countries/ }).click();
    expect(new URL(page.url()).hash).toBe("#hide=country");
  } finally {
    await close();
  }
});
