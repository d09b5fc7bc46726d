import forceAtlas2Library from "graphology-layout-forceatlas2";
import noverlapLibrary from "graphology-layout-noverlap";
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
 * same graph always gets the same picture.
 */
export function layout(graph: ParleyGraph): ParleyGraph {
  const placed = graph.copy() as ParleyGraph;
  if (placed.order === 0) return placed;
  dress(placed);
  start(placed);
  const { slowDown = 1, ...settings } = forceAtlas2.inferSettings(placed.order);
  forceAtlas2.assign(placed, {
    iterations: iterations(placed.order),
    getEdgeWeight: null,
    settings: {
      ...settings,
      slowDown: round(slowDown),
      barnesHutOptimize: placed.order >= barnesHutFrom,
      barnesHutTheta: 1,
      // Strong gravity keeps what hangs together with nothing else in the picture.
      strongGravityMode: true,
      gravity: 0.05,
      scalingRatio: 10,
    },
  });
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

/** A number in [0, 1) that follows from the text alone: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) with the final mixing of MurmurHash3. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Fewer rounds for larger graphs: below Barnes-Hut a round costs the square of the nodes, and the time stays bounded. */
function iterations(order: number): number {
  if (order < barnesHutFrom) return Math.min(600, Math.max(150, Math.round(2e8 / order ** 2)));
  return order < 20_000 ? 150 : 60;
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
