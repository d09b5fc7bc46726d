import forceAtlas2Library from "graphology-layout-forceatlas2";
import noverlapLibrary from "graphology-layout-noverlap";
import { fraction } from "../graph/fraction.ts";
import { startAtHubs } from "../graph/hubs.ts";
import { defaultOf } from "../graph/library.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import { baseSize, light } from "../graph/theme.ts";

const forceAtlas2 = defaultOf(forceAtlas2Library);
const noverlap = defaultOf(noverlapLibrary);

/** From here on the pull of far nodes is taken by the region (Barnes and Hut 1986), which is faster from about this many. */
const barnesHutFrom = 2000;
/** Pushing discs apart compares neighbours again and again: too slow beyond this many. */
const noverlapBelow = 3000;

/**
 * A copy of the graph with places, sizes and colours: ForceAtlas2 (Jacomy et al. 2014) from a start that follows from the nodes' keys, so that the
 * same graph always gets the same picture. The time is bounded: the larger the graph, the fewer the rounds, and above 20,000 nodes the busiest are
 * placed first and the others start among their neighbours.
 *
 * @param onLayout called as rounds are done; what it is told has no part in the picture
 */
export function layout(graph: ParleyGraph, onLayout?: (done: number, of: number) => void): ParleyGraph {
  const placed = graph.copy() as ParleyGraph;
  if (placed.order === 0) return placed;
  dress(placed);
  start(placed);
  if (placed.order > hubsFrom) startAtHubs(placed, settingsFor);
  pull(placed, rounds(placed.order), onLayout);
  spread(placed);
  if (placed.order < noverlapBelow)
    noverlap.assign(placed, { maxIterations: 150, settings: { margin: 4, ratio: 1.2 } });
  placed.updateEachNodeAttributes((_key, attributes) => ({
    ...attributes,
    x: round(attributes.x),
    y: round(attributes.y),
  }));
  return placed;
}

/** Below Barnes-Hut all rounds are one call, as they always were; above, so many are one, and between them the caller is told. */
const roundsAtOnce = 10;

function pull(graph: ParleyGraph, wanted: number, onLayout?: (done: number, of: number) => void): void {
  const atOnce = graph.order < barnesHutFrom ? wanted : roundsAtOnce;
  onLayout?.(0, wanted);
  for (let done = 0; done < wanted; done += atOnce) {
    const iterations = Math.min(atOnce, wanted - done);
    forceAtlas2.assign(graph, { iterations, getEdgeWeight: null, settings: settingsFor(graph.order) });
    onLayout?.(done + iterations, wanted);
  }
}

function settingsFor(order: number) {
  const { slowDown = 1, ...settings } = forceAtlas2.inferSettings(order);
  return {
    ...settings,
    slowDown: round(slowDown),
    barnesHutOptimize: order >= barnesHutFrom,
    barnesHutTheta: 1,
    // Strong gravity keeps what hangs together with nothing else in the picture.
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 10,
  };
}

/** Few rounds untangle no large graph that starts from chance. */
const hubsFrom = 20_000;

/** Colour by kind; size by how much is told, as an area. */
function dress(graph: ParleyGraph): void {
  graph.updateEachNodeAttributes((key, attributes) => ({
    ...attributes,
    size: round(baseSize[attributes.kind] + 1.5 * Math.sqrt(graph.degree(key))),
    color: light.kinds[attributes.kind],
  }));
}

/**
 * A place in a square for each key. All at one place would leave ForceAtlas2 no direction to push in; sine and cosine are avoided because their last
 * digit differs between versions of Node.
 */
function start(graph: ParleyGraph): void {
  const side = 10 * Math.sqrt(graph.order);
  graph.updateEachNodeAttributes((key, attributes) => ({
    ...attributes,
    x: side * (fraction(`${key} x`) - 0.5),
    y: side * (fraction(`${key} y`) - 0.5),
  }));
}

/**
 * Fewer rounds for larger graphs, so that the time stays bounded: below Barnes-Hut a round costs the square of the nodes; from there on about four
 * microseconds a node (measured, docs/performance.md).
 */
function rounds(order: number): number {
  if (order < barnesHutFrom) return Math.min(600, Math.max(150, Math.round(2e8 / order ** 2)));
  return Math.min(150, Math.max(10, Math.round(8e5 / order)));
}

/** Nodes that ended on the very same place are moved apart by their key: noverlap would do it by chance. */
function spread(graph: ParleyGraph): void {
  const taken = new Set<string>();
  graph.updateEachNodeAttributes((key, attributes) => {
    const place = `${round(attributes.x)} ${round(attributes.y)}`;
    if (!taken.has(place)) {
      taken.add(place);
      return attributes;
    }
    return { ...attributes, x: attributes.x + fraction(`${key} dx`), y: attributes.y + fraction(`${key} dy`) };
  });
}

function round(value: number): number {
  const rounded = Math.round(value * 1000) / 1000;
  // -0 would be written as 0 and read back as another number.
  return rounded === 0 ? 0 : rounded;
}
