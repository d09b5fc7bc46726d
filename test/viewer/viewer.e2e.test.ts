import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toGexf } from "../../src/graph/gexf.ts";
import { readGexf } from "../../src/graph/gexf-reader.ts";
import { parseGraph } from "../../src/graph/serialize.ts";
import { launch } from "./support/browser.ts";
import { hostileGraph } from "./support/hostile.ts";
import { type Opened, openViewer, ready } from "./support/open-viewer.ts";
import { sampleGraph } from "./support/sample-graph.ts";

const graph = sampleGraph(120);
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
}, 120_000);
afterAll(() => browser.close());

/** Runs with a page of its own, and sees that the page never complained. */
function inViewer(
  title: string,
  steps: (opened: Opened) => Promise<void>,
  address = "",
  given: object = graph,
  options = {},
): void {
  test(title, { timeout: 60_000 }, async () => {
    const opened = await openViewer(browser, given, address, options);
    try {
      await steps(opened);
      expect(opened.complaints).toEqual([]);
    } finally {
      await opened.close();
    }
  });
}

const panel = (page: Page) => page.getByRole("complementary", { name: "Evidence" });
const search = (page: Page) => page.getByRole("combobox", { name: /^Search/ });

describe("finding", () => {
  inViewer("عراقجي finds Abbas Araghchi, by keyboard alone", async ({ page }) => {
    await page.keyboard.press("/");
    await page.keyboard.type("عراقجي");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => panel(page).getByRole("heading", { level: 2 }).textContent()).toBe("Abbas Araghchi");
    expect(new URL(page.url()).hash).toContain("node=abbas-araghchi");
  });

  inViewer("a name that nobody bears gets words", async ({ page }) => {
    await search(page).fill("Quetzalcoatl");
    await page.getByText("Nobody here is called “Quetzalcoatl”").waitFor();
    expect(await page.getByRole("listbox").count()).toBe(0);
  });

  inViewer(
    "the way to another actor is told hop by hop",
    async ({ page }) => {
      await panel(page).getByRole("combobox").fill("Germany");
      await panel(page).getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/path=/);
      const hops = panel(page).getByRole("listitem");
      expect(await hops.count()).toBeGreaterThan(0);
      for (const hop of await hops.all()) expect(await hop.locator("blockquote").count()).toBe(1);
    },
    "node=dewani-wiradi",
  );
});

describe("reading", () => {
  const told = graph.edges.find(
    ({ attributes }) =>
      attributes?.kind === "met with" && attributes.evidence.some((one: { language: string }) => one.language === "ar"),
  );
  const [source, target] = [told?.source ?? "", told?.target ?? ""].sort();
  const status = told?.attributes?.status === "happened" ? "" : `--${told?.attributes?.status}`;

  inViewer(
    "a tie shows every sentence whole, in its own direction, with its source",
    async ({ page }) => {
      const quotes = await panel(page).locator("blockquote").all();
      const texts = await Promise.all(quotes.map((quote) => quote.textContent()));
      const arabic = told?.attributes?.evidence.find((one: { language: string }) => one.language === "ar");
      for (const { text } of told?.attributes?.evidence ?? []) expect(texts).toContain(text);
      const own = quotes[texts.indexOf(arabic.text)];
      expect(await own?.getAttribute("dir")).toBe("rtl");
      expect(await own?.getAttribute("lang")).toBe("ar");
      expect(await own?.locator("mark.cue").textContent()).toBe(arabic.cue);
      expect(await own?.locator("mark.source, mark.target").count()).toBeGreaterThan(0);
      const links = await panel(page).locator("figcaption a").all();
      for (const link of links) expect(await link.getAttribute("href")).toMatch(/^https:/);
      expect(links.length).toBe(quotes.length);
    },
    `tie=${encodeURIComponent(`${source}--met-with--${target}${status}`)}`,
  );

  inViewer("a click on a line in the picture opens its sentences", async ({ page }) => {
    const at = await page.evaluate(() => {
      const stage = document.getElementById("stage");
      const box = stage?.getBoundingClientRect();
      return { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 };
    });
    // Somewhere on a vertical line through the picture a tie is crossed.
    for (let y = 120; y < 560 && !page.url().includes("tie="); y += 7) {
      await page.mouse.click(at.x + 120, y);
      if (page.url().includes("node=")) await page.keyboard.press("Escape");
    }
    expect(page.url()).toContain("tie=");
    expect(await panel(page).locator("blockquote").count()).toBeGreaterThan(0);
  });
});

describe("filtering", () => {
  inViewer("one month by keyboard, and Back returns", async ({ page }) => {
    const start = page.getByRole("slider", { name: "Window starts" });
    const end = page.getByRole("slider", { name: "Window ends" });
    await start.focus();
    for (let step = 0; step < 2; step++) await page.keyboard.press("ArrowRight");
    await end.focus();
    await page.keyboard.press("Home");
    await page.getByRole("button", { name: /undated/ }).click();
    expect(new URL(page.url()).hash).toContain("window=2024-03-01..2024-03-31");
    const march = graph.edges.filter(
      ({ attributes }) =>
        ["met with", "visited", "agreed on"].includes(attributes?.kind) && attributes?.date?.startsWith("2024-03"),
    ).length;
    await page.getByText(`Mar 2024 · ${march} facts`).waitFor();
    await page.goBack();
    expect(await page.getByRole("button", { name: /undated/ }).getAttribute("aria-pressed")).toBe("true");
  });

  inViewer("the legend hides a kind, and says so", async ({ page }) => {
    const meetings = page.getByRole("button", { name: /^Meetings/ });
    await meetings.click();
    expect(await meetings.getAttribute("aria-pressed")).toBe("false");
    expect(new URL(page.url()).hash).toBe("#hide=meeting");
    await page.getByRole("button", { name: "Clear all filters" }).click();
    expect(await meetings.getAttribute("aria-pressed")).toBe("true");
  });

  inViewer(
    "a window without facts says what to do",
    async ({ page }) => {
      await page.getByText("Nothing was agreed on in this window. Widen it, or show undated facts.").waitFor();
    },
    "window=2030-01-01..2030-01-31&undated=no&hide=met+with,visited",
  );
});

inViewer("a copied link restores the view in another page", async ({ page, served }) => {
  await page.getByRole("button", { name: /^Planned/ }).click();
  await search(page).fill("shehbaz");
  await page.getByRole("option").first().click();
  await page.getByRole("button", { name: "Map" }).click();
  await page.getByLabel("Language of the names").selectOption("ar");
  await page.getByRole("button", { name: "Nearer" }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain("camera=");
  const link = page.url();
  const other = await (
    await browser.newContext({ reducedMotion: "reduce", viewport: { width: 1280, height: 800 } })
  ).newPage();
  await other.goto(link);
  await ready(other);
  expect(await panel(other).getByRole("heading", { level: 2 }).textContent()).toBe("شهباز شريف");
  expect(await other.getByRole("button", { name: /^Planned/ }).getAttribute("aria-pressed")).toBe("false");
  expect(await other.getByRole("button", { name: "Map" }).getAttribute("aria-pressed")).toBe("true");
  expect(link.startsWith(served.url)).toBe(true);
  await other.getByRole("button", { name: "Nearer" }).waitFor();
  expect(new URL(other.url()).hash).toBe(new URL(link).hash);
  await other.context().close();
});

describe("taking away", () => {
  async function saved(page: Page, name: RegExp): Promise<Buffer> {
    await page.getByRole("button", { name: "Save" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFileSync(await download.path());
  }

  inViewer("PNG, twice as fine as the screen, with the picture in it", async ({ page }) => {
    const png = await saved(page, /^Picture/);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2560, 1600]);
    expect(png.length).toBeGreaterThan(50_000);
  });

  inViewer("SVG that parses, with shapes, words and legend", async ({ page }) => {
    const svg = (await saved(page, /^Drawing/)).toString("utf8");
    const counts = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      const words = [...parsed.querySelectorAll("text")].map((element) => element.textContent);
      return {
        errors: parsed.querySelectorAll("parsererror").length,
        paths: parsed.querySelectorAll("path").length,
        words,
      };
    }, svg);
    expect(counts.errors).toBe(0);
    expect(counts.paths).toBeGreaterThan(graph.nodes.length);
    expect(counts.words).toEqual(expect.arrayContaining(["Abbas Araghchi", "People", "Met with"]));
  });

  inViewer(
    "GEXF of what is shown, which reads back",
    async ({ page }) => {
      const read = readGexf((await saved(page, /^Graph GEXF/)).toString("utf8"));
      expect(read.filterNodes((_, { kind }) => kind === "meeting")).toEqual([]);
      const actors = graph.nodes.filter(({ attributes }) => attributes?.kind !== "meeting").map(({ key }) => key);
      expect(read.nodes().sort()).toEqual(actors.sort());
    },
    "hide=meeting",
  );

  inViewer(
    "the evidence of a selection as Markdown",
    async ({ page }) => {
      const markdown = (await saved(page, /^Evidence/)).toString("utf8");
      expect(markdown).toMatch(/^# Abbas Araghchi\n/);
      expect(markdown).toMatch(/\n> .*\]\(https:\/\//);
    },
    "node=abbas-araghchi",
  );
});

inViewer("arrows walk from node to node, Enter reads, Escape lets go", async ({ page }) => {
  await page.locator("#stage").focus();
  await page.keyboard.press("ArrowRight");
  const first = new URL(page.url()).hash;
  expect(first).toContain("node=");
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) await page.keyboard.press(key);
  expect(new URL(page.url()).hash).not.toBe("");
  await page.keyboard.press("Enter");
  expect(await panel(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await panel(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("stage");
});

inViewer(
  "a dragged node is pinned, and can be let go",
  async ({ page }) => {
    // The only node stands in the middle of the room that the panels leave.
    await page.mouse.move(760, 352);
    await page.mouse.down();
    await page.mouse.move(700, 300, { steps: 4 });
    await page.mouse.up();
    await page.mouse.click(700, 300);
    const release = panel(page).getByRole("button", { name: "Let go of the pin" });
    await release.click();
    expect(await release.count()).toBe(0);
  },
  "",
  { ...graph, nodes: graph.nodes.filter(({ key }) => key === "abbas-araghchi"), edges: [] },
);

inViewer("the keys are told, and Escape closes them", async ({ page }) => {
  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
});

inViewer("the list says what the picture shows", async ({ page }) => {
  await page.getByRole("button", { name: "List of what is shown" }).click();
  const people = graph.nodes.filter(({ attributes }) => attributes?.kind === "person").length;
  await page.getByText(`People: ${people}`).waitFor();
  await page.getByRole("table").first().getByRole("button", { name: "Abbas Araghchi" }).click();
  expect(await panel(page).getByRole("heading", { level: 2 }).textContent()).toBe("Abbas Araghchi");
});

inViewer(
  "an expansion shows the most told and counts the rest",
  async ({ page }) => {
    const before = await page.getByText(/and \d+ more within these steps/).textContent();
    await page.getByRole("button", { name: "Show more" }).click();
    expect(
      (await page.getByText(/and \d+ more within these steps/).count()) === 0 ||
        (await page.getByText(/and \d+ more/).textContent()) !== before,
    ).toBe(true);
  },
  `focus=${encodeURIComponent('["abbas-araghchi",2,20]')}&node=abbas-araghchi`,
);

inViewer(
  "a graph that was never laid out runs live by itself",
  async ({ page }) => {
    await expect.poll(() => page.getByRole("button", { name: "Live" }).getAttribute("aria-pressed")).toBe("true");
  },
  "",
  { ...graph, nodes: graph.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, x: 0, y: 0 } })) },
);

inViewer("the live layout moves nodes, in a worker the policy allows", async ({ page }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.getByRole("button", { name: "Live" }).click();
  await expect.poll(() => workers.length).toBeGreaterThan(0);
  expect(workers[0]).toMatch(/^blob:/);
});

describe("dropping a file", () => {
  async function drop(page: Page, name: string, text: string): Promise<void> {
    const given = await page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content ?? ""], file ?? ""));
        return transfer;
      },
      [name, text],
    );
    await page.dispatchEvent("body", "drop", { dataTransfer: given });
  }

  inViewer("graph.json", async ({ page }) => {
    await drop(page, "small.json", JSON.stringify(sampleGraph(10)));
    await page.getByText("10 actors and meetings").waitFor();
  });

  inViewer("GEXF", async ({ page }) => {
    await drop(page, "small.gexf", toGexf(parseGraph(sampleGraph(10))));
    await page.getByText("10 actors and meetings").waitFor();
  });

  inViewer("a file that is no graph leaves the picture, and says so", async ({ page }) => {
    await drop(page, "notes.txt", "Dear diary");
    await page.getByText("This file is no JSON.").first().waitFor();
    await page.getByText("120 actors and meetings").waitFor();
  });
});

inViewer(
  "a hostile graph runs nothing, wherever its words are shown",
  async ({ page, served }) => {
    for (const address of [
      "node=abbas-araghchi",
      "list=yes",
      "tie=abbas-araghchi--met-with--shehbaz-sharif",
      "labels=ar",
    ]) {
      await page.goto(`${served.url}#${address}`);
      await search(page).fill("abbas");
      await page.getByRole("option").first().waitFor();
      await search(page).press("Escape");
      expect(await page.evaluate(() => (window as unknown as { attacked?: string }).attacked)).toBeUndefined();
      expect(await page.locator("img, a[href^='javascript' i], .panel script, .rail script").count()).toBe(0);
    }
  },
  "",
  hostileGraph(),
);

inViewer(
  "ten thousand nodes are searched, read and filtered",
  async ({ page }) => {
    await page.getByText("10,000 actors and meetings").waitFor();
    await search(page).fill("عراقجي");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => panel(page).getByRole("heading", { level: 2 }).textContent()).toBe("Abbas Araghchi");
    await page.getByRole("button", { name: /^Happened/ }).click();
    expect(await page.getByRole("button", { name: /^Happened/ }).getAttribute("aria-pressed")).toBe("false");
  },
  "",
  sampleGraph(10_000),
);
