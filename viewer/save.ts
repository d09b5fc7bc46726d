import { toGexf } from "../src/graph/gexf.ts";
import type { App, SaveFormat } from "./app.ts";
import { toCsv } from "./export/csv.ts";
import { toMarkdown } from "./export/markdown.ts";
import { toPng } from "./export/png.ts";
import { sceneOf } from "./export/scene.ts";
import { seenGraph } from "./export/subgraph.ts";
import { toSvg } from "./export/svg.ts";
import type { Stage } from "./stage/stage.ts";

/** Saves what is seen as a file; answers what to tell the person. */
export async function save(format: SaveFormat, app: App, stage: Stage): Promise<string> {
  const file = await fileOf(format, app, stage);
  if (file === null) return "Select an actor, a tie or a way first: its evidence is what is saved.";
  download(file);
  return `${file.name} saved`;
}

async function fileOf(format: SaveFormat, app: App, stage: Stage): Promise<File | null> {
  const { model, view, palette, state } = app;
  const scene = () => sceneOf(model, view, palette, stage.snapshot(), state.layout === "map");
  if (format === "png") return new File([await toPng(scene())], "parley.png", { type: "image/png" });
  if (format === "svg") return new File([toSvg(scene())], "parley.svg", { type: "image/svg+xml" });
  if (format === "gexf")
    return new File([toGexf(seenGraph(model, view, stage.positions()))], "parley.gexf", { type: "application/xml" });
  if (format === "csv") return new File([toCsv(model, view)], "parley.csv", { type: "text/csv" });
  const markdown = toMarkdown(model, view, state.selection, app.labelOf);
  return markdown === null ? null : new File([markdown], "parley-evidence.md", { type: "text/markdown" });
}

function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
