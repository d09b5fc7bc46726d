import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseGraph } from "../../../src/graph/serialize.ts";
import { type Model, toModel } from "../../../viewer/model/model.ts";
import { isFactKind } from "../../../viewer/view-model.ts";
import { launch } from "./browser.ts";
import { openViewer } from "./open-viewer.ts";
import { sampleGraph } from "./sample-graph.ts";

/*
 * Takes the pictures of docs/viewer.md and the README: npx tsx test/viewer/support/screenshots.ts graph/graph.json
 * Without a graph of yours a sample is shown.
 */

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly colorScheme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly graph?: object;
}

const folder = fileURLToPath(new URL("../../../docs/images/", import.meta.url));
const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

void take(process.argv[2]);

async function take(path: string | undefined): Promise<void> {
  const graph = path === undefined ? sampleGraph(120) : (JSON.parse(readFileSync(path, "utf8")) as object);
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  for (const { name, address, colorScheme = "light", viewport = desk, graph: own = graph } of shots(
    toModel(parseGraph(graph)),
  )) {
    const { page, close } = await openViewer(browser, own, address, { colorScheme, viewport });
    // Fonts and the first frames: nothing here is asserted, so a pause is no harm.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${folder}${name}.png` });
    await close();
  }
  await browser.close();
}

function shots(model: Model): Shot[] {
  const people = model.nodes.filter(({ kind }) => kind === "person").sort((one, other) => other.told - one.told);
  const ties = model.ties
    .filter(({ kind }) => isFactKind(kind))
    .sort((one, other) => reach(model, other.facts) - reach(model, one.facts));
  const node = `node=${encodeURIComponent(people[0]?.key ?? "")}`;
  const tie = `tie=${encodeURIComponent(ties[0]?.key ?? "")}`;
  const way = encodeURIComponent(JSON.stringify([people[people.length >> 1]?.key, "ru"]));
  return [
    { name: "viewer-picture", address: "" },
    { name: "viewer-evidence", address: tie },
    { name: "viewer-actor-dark", address: node, colorScheme: "dark" },
    { name: "viewer-map", address: "layout=map" },
    { name: "viewer-path", address: `path=${way}` },
    { name: "viewer-arabic", address: "labels=ar" },
    { name: "viewer-phone", address: node, viewport: phone },
    { name: "viewer-time", address: "window=2024-03-01..2024-04-30", graph: sampleGraph(120) },
    {
      name: "viewer-empty",
      address: "window=2024-03-01..2024-03-31&undated=no&hide=met+with,visited&languages=4",
      graph: sampleGraph(120),
    },
  ];
}

/** How many articles in how many languages: the most told tie makes the best picture. */
function reach(model: Model, facts: readonly number[]): number {
  const evidence = facts.flatMap((index) => model.facts[index]?.evidence ?? []);
  return (
    new Set(evidence.map(({ language }) => language)).size * 10 + new Set(evidence.map(({ article }) => article)).size
  );
}
