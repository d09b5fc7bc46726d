import { createHash } from "node:crypto";
import type { BuiltViewer } from "./built-viewer.ts";
import { filePolicy } from "./policy.ts";

/**
 * One HTML file with the viewer, its fonts and a graph inside: works offline by double click, and by mail.
 *
 * @param graph the text of graph.json
 */
export function singleFile(viewer: BuiltViewer, graph: string): string {
  // Neither the script nor the graph may end the element it stands in, whatever an article says.
  const script = viewer.script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const held = JSON.stringify(JSON.parse(graph)).replaceAll("<", "\\u003c");
  const policy = filePolicy(sum(script), sum(viewer.style));
  return [
    "<!doctype html>",
    '<html lang="en" dir="ltr">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    "<title>Parley</title>",
    '<link rel="icon" href="data:,">',
    `<style>${viewer.style}</style>`,
    "</head>",
    "<body>",
    '<div id="app"></div>',
    "<noscript>Parley's viewer needs JavaScript.</noscript>",
    `<script id="graph" type="application/json">${held}</script>`,
    `<script type="module">${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function sum(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
