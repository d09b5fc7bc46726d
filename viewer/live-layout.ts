import { UndirectedGraph } from "graphology";
import { inferSettings } from "graphology-layout-forceatlas2";
import forceAtlas2Library from "graphology-layout-forceatlas2/worker.js";
import { defaultOf } from "../src/graph/library.ts";
import type { Point } from "./map/map-layout.ts";
import type { Model } from "./model/model.ts";
import type { View } from "./view-model.ts";

export interface LiveLayout {
  readonly stop: () => void;
}

interface Place extends Point {
  readonly index: number;
  readonly fixed: boolean;
}

/**
 * ForceAtlas2 in a worker on what is seen: `follow` hears where nodes went, once a frame. Pinned nodes stay.
 *
 * @param settled how long it runs, in milliseconds, before it is let rest
 */
export function liveLayout(
  model: Model,
  view: View,
  from: readonly Point[],
  pinned: ReadonlySet<number>,
  follow: (places: ReadonlyMap<number, Point>) => void,
  settled = 12_000,
): LiveLayout {
  const graph = new UndirectedGraph<Place, { weight: number }>();
  for (const { index, key } of model.nodes) {
    const at = from[index];
    if (view.nodes[index] === 1 && at !== undefined) graph.addNode(key, { ...at, index, fixed: pinned.has(index) });
  }
  for (const { index, source, target } of model.ties) {
    const weight = view.ties[index] ?? 0;
    if (weight > 0 && source !== target) graph.mergeEdge(source, target, { weight });
  }
  const settings = { ...inferSettings(graph), slowDown: 6, barnesHutOptimize: graph.order > 1500 };
  const ForceAtlas2 = defaultOf(forceAtlas2Library);
  const layout = new ForceAtlas2(graph, { settings });
  let frame = 0;
  const tell = () => {
    follow(new Map(graph.mapNodes((_, { index, x, y }) => [index, { x, y }])));
    frame = requestAnimationFrame(tell);
  };
  const rest = setTimeout(stop, settled);
  function stop(): void {
    clearTimeout(rest);
    cancelAnimationFrame(frame);
    layout.kill();
  }
  if (graph.order > 1) layout.start();
  frame = requestAnimationFrame(tell);
  return { stop };
}
