import { MultiGraph } from "graphology";
import type { EdgeAttributes, GraphAttributes, NodeAttributes, ParleyGraph } from "../../src/graph/schema.ts";
import type { Point } from "../map/map-layout.ts";
import type { Model } from "../model/model.ts";
import type { View } from "../view-model.ts";

/** The graph of what is seen, where it is seen: what GEXF takes away. */
export function seenGraph(model: Model, view: View, positions: readonly Point[]): ParleyGraph {
  const graph: ParleyGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const judgements = (model.graph.getAttribute("judgements") ?? []).filter(
    ({ a, b }) => isSeen(model, view, a) || isSeen(model, view, b),
  );
  graph.replaceAttributes({ ...model.graph.getAttributes(), judgements });
  for (const { index, key, attributes } of model.nodes) {
    if (view.nodes[index] === 1) graph.addNode(key, { ...attributes, ...rounded(positions[index]) });
  }
  for (const { index, key, source, target, attributes } of model.facts) {
    const from = model.nodes[source];
    const to = model.nodes[target];
    if (view.facts[index] !== 1 || from === undefined || to === undefined) continue;
    if (model.graph.isDirected(key)) graph.addDirectedEdgeWithKey(key, from.key, to.key, attributes);
    else graph.addUndirectedEdgeWithKey(key, from.key, to.key, attributes);
  }
  return graph;
}

function isSeen(model: Model, view: View, key: string): boolean {
  return view.nodes[model.nodeIndex.get(key) ?? -1] === 1;
}

function rounded(point: Point | undefined): Point {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { x: round(point?.x ?? 0), y: round(point?.y ?? 0) };
}
