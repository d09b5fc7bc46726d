import { MultiGraph } from "graphology";
import { expect, test } from "vitest";
import { startAtHubs } from "../../src/graph/hubs.ts";
import type { EdgeAttributes, NodeAttributes, ParleyGraph } from "../../src/graph/schema.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { knowledge } from "../support-knowledge.ts";

const stars = 40;
const settings = () => ({ barnesHutOptimize: false, strongGravityMode: true, gravity: 0.05, scalingRatio: 10 });

/** Forty stars of fifty leaves, and one node that is joined with nothing. */
function sky(): ParleyGraph {
  const whole = toGraph(knowledge());
  const [first = ""] = whole.nodes();
  const [edge = ""] = whole.edges();
  const graph = new MultiGraph<NodeAttributes, EdgeAttributes>() as ParleyGraph;
  for (let at = 0; at <= 51 * stars; at++)
    graph.addNode(`n${at}`, { ...whole.getNodeAttributes(first), x: (at * 37) % 1000, y: (at * 91) % 1000 });
  for (let at = stars; at < 51 * stars; at++)
    graph.addDirectedEdgeWithKey(`e${at}`, `n${at}`, `n${at % stars}`, whole.getEdgeAttributes(edge));
  return graph;
}

const places = (graph: ParleyGraph) => graph.mapNodes((_key, { x, y }) => [x, y]);

test("each node starts beside the busy one it is told of with; one that is told of with nobody stays", () => {
  const graph = sky();
  startAtHubs(graph, settings, stars);
  const apart = (one: string, other: string) => {
    const [a, b] = [graph.getNodeAttributes(one), graph.getNodeAttributes(other)];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  for (let leaf = stars; leaf < 51 * stars; leaf++) expect(apart(`n${leaf}`, `n${leaf % stars}`)).toBeLessThan(142);
  const lonely = `n${51 * stars}`;
  expect(graph.getNodeAttributes(lonely)).toMatchObject({ x: (51 * stars * 37) % 1000, y: (51 * stars * 91) % 1000 });
  expect(places(graph).flat().every(Number.isFinite)).toBe(true);
});

test("the same graph starts the same", () => {
  const [one, other] = [sky(), sky()];
  startAtHubs(one, settings, stars);
  startAtHubs(other, settings, stars);
  expect(places(one)).toEqual(places(other));
});
