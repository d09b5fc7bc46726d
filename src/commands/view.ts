import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { openGraph } from "../graph/open-file.ts";
import { serializeGraph } from "../graph/serialize.ts";
import { builtViewer } from "../viewer-files/built-viewer.ts";
import { openBrowser } from "../viewer-files/open-browser.ts";
import { type Served, serve } from "../viewer-files/serve.ts";
import { inFolder, wholeNumber } from "./graph-options.ts";
import type { Io } from "./io.ts";

interface ViewOptions {
  readonly port: number;
  readonly open: boolean;
}

/** `parley view [graph]`: the graph in the browser, until the command is stopped. */
export function viewCommand(program: Command, io: Io): void {
  program
    .command("view")
    .description("explore a graph in the browser, on this machine only")
    .argument("[graph]", "graph.json or GEXF", "graph/graph.json")
    .option("-p, --port <number>", "a port of your own instead of a free one", wholeNumber, 0)
    .option("--no-open", "print the address, but open no browser")
    .action(async (graph: string, { port, open }: ViewOptions) => {
      const served = await viewGraph(io, inFolder(io, graph), { port, open });
      await served.closed;
    });
}

/**
 * Serves a graph, prints its address, and opens the browser where a person sits at a terminal.
 *
 * @returns at once; `closed` resolves when the server has stopped
 * @throws ParleyError when the graph cannot be opened or the port is taken
 */
export async function viewGraph(io: Io, path: string, { port, open }: ViewOptions): Promise<Served> {
  const served = await serve(await builtViewer(), graphText(path), port);
  io.out(`${served.url}\n`);
  io.err("The viewer is open at this address, for this machine only. Stop it with Ctrl-C.\n");
  if (open && io.isTerminal) openBrowser(served.url);
  return served;
}

/**
 * The text of graph.json, of a GEXF too, checked.
 *
 * @throws GraphError when it is no graph
 */
export function graphText(path: string): string {
  const graph = openGraph(path);
  return /\.json$/i.test(path) ? readFileSync(path, "utf8").replace(/^\uFEFF/, "") : serializeGraph(graph);
}
