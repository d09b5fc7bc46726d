import type { MultiGraph } from "graphology";
import type Sigma from "sigma";

/** What a pointer does to the picture, by number of node or tie. */
export interface PointerEvents {
  readonly hover: (what: { node: number } | { tie: number } | null) => void;
  readonly choose: (what: { node: number } | { tie: number } | null) => void;
  readonly expand: (node: number) => void;
  readonly dragged: (node: number, at: { x: number; y: number }) => void;
}

type Display = MultiGraph<{ index: number; x: number; y: number }, { index: number }>;

/** Hovering, choosing, expanding and dragging. */
export function bindPointer(sigma: Sigma, graph: Display, events: PointerEvents): void {
  const node = (key: string) => ({ node: graph.getNodeAttribute(key, "index") });
  const tie = (key: string) => ({ tie: graph.getEdgeAttribute(key, "index") });
  sigma.on("enterNode", ({ node: key }) => events.hover(node(key)));
  sigma.on("leaveNode", () => events.hover(null));
  sigma.on("enterEdge", ({ edge }) => events.hover(tie(edge)));
  sigma.on("leaveEdge", () => events.hover(null));
  sigma.on("clickNode", ({ node: key }) => events.choose(node(key)));
  sigma.on("clickEdge", ({ edge }) => events.choose(tie(edge)));
  sigma.on("clickStage", () => events.choose(null));
  sigma.on("doubleClickNode", ({ node: key, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.expand(node(key).node);
  });
  bindDragging(sigma, graph, events);
}

function bindDragging(sigma: Sigma, graph: Display, events: PointerEvents): void {
  let held: string | null = null;
  let moved = false;
  sigma.on("downNode", ({ node: key }) => {
    held = key;
    moved = false;
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (held === null) return;
    if (!moved) sigma.setCustomBBox(sigma.getCustomBBox() ?? sigma.getBBox());
    moved = true;
    graph.mergeNodeAttributes(held, sigma.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    if (held !== null && moved) {
      const { index, x, y } = graph.getNodeAttributes(held);
      events.dragged(index, { x, y });
    }
    held = null;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
}
