import type { SerializedGraph } from "graphology-types";
import { sampleGraph } from "./sample-graph.ts";

const attacks = [
  `<img src=x onerror="window.attacked='image'">`,
  `</script><script>window.attacked='script'</script>`,
  `"><svg onload="window.attacked='svg'">`,
  "<!--<script>window.attacked='comment'</script>",
] as const;

/** A graph whose labels, names, quotes, titles and addresses try to run something. */
export function hostileGraph(): SerializedGraph {
  const graph = structuredClone(sampleGraph(10));
  graph.nodes.forEach((node, index) => {
    const attack = attacks[index % attacks.length];
    Object.assign(node.attributes ?? {}, { label: `${node.attributes?.label} ${attack}` });
    for (const name of node.attributes?.names ?? []) name.text = `${name.text} ${attack}`;
  });
  for (const { attributes } of graph.edges) {
    for (const evidence of attributes?.evidence ?? []) evidence.text = `${evidence.text} ${attacks.join(" ")}`;
  }
  for (const article of Object.values(
    (graph.attributes as { articles: Record<string, { title: string; url: string }> }).articles,
  )) {
    article.title = attacks[1];
    article.url = "javascript:window.attacked='link'";
  }
  return graph;
}
