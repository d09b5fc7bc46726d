import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { builtViewer } from "../../../src/viewer-files/built-viewer.ts";
import { type Served, serve } from "../../../src/viewer-files/serve.ts";

/** A graph in the viewer, in a page of its own; complaints of the page are kept. */
export interface Opened {
  readonly page: Page;
  readonly served: Served;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Serves a graph and opens it in the browser, at an address part such as "node=ir". */
export async function openViewer(
  browser: Browser,
  graph: object,
  address = "",
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const served = await serve(await builtViewer(), JSON.stringify(graph));
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const complaints = watch(page);
  await page.goto(`${served.url}${address === "" ? "" : `#${address}`}`);
  await ready(page);
  const close = async () => {
    await context.close();
    await served.close();
  };
  return { page, served, complaints, close };
}

/** Until the picture stands. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("parley-first-picture").length > 0);
}

/** Errors and refusals of the page, as they come. */
export function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
}
