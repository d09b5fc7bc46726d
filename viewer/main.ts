import "./fonts.css";
import "./theme.css";
import "./panels.css";
import { GraphFileError, readGraph } from "./model/read-graph.ts";
import { openViewer } from "./viewer.ts";

/*
 * Where the graph comes from: from the page itself (`parley html`), else from the server beside the page (`parley view`), else from a file dropped on it.
 */

const root = document.getElementById("app");
if (root !== null) void start(root);

async function start(element: HTMLElement): Promise<void> {
  const viewer = openViewer(element);
  try {
    const text = document.getElementById("graph")?.textContent ?? (await fetched());
    performance.mark("parley-file");
    if (text === null) viewer.invite("Drop a graph.json or a .gexf here, or build one: parley build articles/");
    else viewer.show(readGraph(text));
  } catch (error) {
    if (!(error instanceof GraphFileError)) console.error(error);
    viewer.invite(
      error instanceof GraphFileError
        ? error.message
        : "The graph could not be read. Build it again with parley build.",
    );
  }
}

async function fetched(): Promise<string | null> {
  if (!location.protocol.startsWith("http")) return null;
  const answer = await fetch("graph.json");
  return answer.ok ? answer.text() : null;
}
