import { MultiGraph } from "graphology";
import Sigma from "sigma";
import type { Palette } from "../../src/graph/theme.ts";
import { bendOf, byImportance, faded, isHollow, nodeColor, offsetOf, radiusOf, shapes, strokeOf, thickness, tieColor } from "../looks.ts";
import { mapBox, type Point } from "../map/map-layout.ts";
import type { Model } from "../model/model.ts";
import type { Camera } from "../state.ts";
import { isFactKind, type View } from "../view-model.ts";
import { bindPointer, type PointerEvents } from "./pointer.ts";
import { type Affine, affineOf, fitted, type Insets } from "./fit.ts";
import { drawMap } from "./map-layer.ts";
import { drawNames } from "./name-layer.ts";
import { ShapeProgram } from "./node-program.ts";
import { tieProgram } from "./tie-program.ts";
import type { Box, Candidate, Placed } from "./labels.ts";

/** What stands out: the rest steps back. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
  /** The selected ones themselves, ringed. */
  readonly chosen: ReadonlySet<number>;
}

/** All that decides how the picture looks. */
export interface Painting {
  readonly view: View;
  readonly emphasis: Emphasis | null;
  readonly palette: Palette;
  readonly labelOf: (node: number) => string;
  readonly onMap: boolean;
}

/** A picture as it stands on the screen, for PNG and SVG. */
export interface Snapshot {
  readonly width: number;
  readonly height: number;
  readonly affine: Affine;
  readonly labels: readonly Placed[];
  /** What a radius of the model is on the screen. */
  readonly scale: number;
  readonly positionOf: (node: number) => Point;
  readonly radiusOf: (node: number) => number;
}

/** The picture: the only part of the viewer that knows Sigma. */
export interface Stage {
  readonly paint: (painting: Painting) => void;
  /** Moves nodes; `box` keeps the frame still while they move. */
  readonly place: (points: readonly Point[], box: { x: [number, number]; y: [number, number] } | null) => void;
  readonly move: (nodes: readonly number[], to: (node: number) => Point) => void;
  readonly positions: () => Point[];
  readonly fit: (nodes: readonly number[], insets: Insets, animated: boolean) => void;
  readonly zoom: (factor: number) => void;
  readonly setCamera: (camera: Camera) => void;
  readonly onCamera: (listener: (camera: Camera) => void) => void;
  readonly toScreen: (node: number) => Point;
  readonly tieToScreen: (tie: number) => Point;
  readonly snapshot: () => Snapshot;
  readonly redraw: () => void;
  readonly kill: () => void;
}

interface NodePlace {
  readonly index: number;
  x: number;
  y: number;
}

const noEmphasis: Emphasis = { nodes: new Set(), ties: new Set(), chosen: new Set() };

/** What the picture is drawn with. */
export interface StageOptions {
  readonly events: PointerEvents;
  /** False where people ask for less motion. */
  readonly moves: boolean;
  /** Where panels lie over the picture: no label belongs there. */
  readonly covered: () => readonly Box[];
}

/** Draws a model into an element. */
export function createStage(element: HTMLElement, model: Model, first: Painting, { events, moves, covered }: StageOptions): Stage {
  let painting = first;
  let names: readonly Placed[] = [];
  const order = byImportance(model);
  const crowd = model.nodes.length;
  const graph = displayGraph(model);
  const mixed = mixer();
  const sigma = new Sigma(graph, element, {
    ...settings,
    hideEdgesOnMove: model.ties.length > 4000,
    enableEdgeEvents: model.ties.length <= 40_000,
    nodeReducer: (_, place) => nodeLook(place as unknown as NodePlace),
    edgeReducer: (_, place) => tieLook((place as { index: number }).index),
  });
  sigma.createCanvasContext("map", { beforeLayer: "edges" } as object);
  sigma.createCanvasContext("names", { afterLayer: "nodes" } as object);
  // Layers added later get their size with the next change of the window's: they need it now.
  sigma.resize(true);

  function room(): number {
    return (element.clientWidth < 600 ? 0.62 : 1) * (painting.onMap && crowd > 60 ? 0.7 : 1);
  }

  function nodeLook({ index, x, y }: NodePlace) {
    const node = model.nodes[index];
    const { view, emphasis, palette } = painting;
    if (node === undefined || view.nodes[index] !== 1) return { x, y, size: 0, hidden: true, type: "shape" };
    const away = emphasis !== null && !emphasis.nodes.has(index);
    const color = nodeColor(palette, node);
    const chosen = emphasis?.chosen.has(index) ?? false;
    return {
      x,
      y,
      size: radiusOf(node, crowd, room()),
      type: "shape",
      shape: shapes[node.kind],
      hollow: isHollow(node),
      color: away ? mixed(color, palette.background, 0.22) : color,
      ring: chosen ? palette.text : null,
      ground: palette.background,
      zIndex: chosen ? 3 : away ? 0 : node.kind === "meeting" ? 1 : 2,
    };
  }

  function tieLook(index: number) {
    const tie = model.ties[index];
    const { view, emphasis, palette, onMap } = painting;
    const weight = view.ties[index] ?? 0;
    if (tie === undefined || weight === 0) return { hidden: true, size: 1, type: "straight" };
    const away = emphasis !== null && !emphasis.ties.has(index);
    const near = emphasis?.ties.has(index) ?? false;
    const color = tieColor(palette, tie.kind, tie.status);
    const busy = crowd > 2000 ? 0.4 : crowd > 600 ? (onMap ? 0.6 : 0.75) : 1;
    const quiet = (isFactKind(tie.kind) ? 0.85 : crowd > 600 ? 0.55 : 0.75) * busy;
    const bend = bendOf(tie, onMap);
    return {
      size: thickness(tie.kind, weight) * (crowd > 2000 ? 0.45 : crowd > 600 ? 0.6 : crowd <= 60 ? 1.4 : 1),
      type: bend === 0 ? "straight" : "bent",
      color: mixed(color, palette.background, away ? 0.1 : near ? 1 : quiet),
      stroke: strokeOf(tie.status),
      arrow: tie.kind === "visited",
      offset: offsetOf(tie),
      bend,
      zIndex: away ? 0 : isFactKind(tie.kind) ? 2 : 1,
    };
  }

  sigma.on("afterRender", () => {
    const affine = affineOf(sigma);
    drawMap(contextOf(sigma, "map"), painting, affineToGraph(sigma), sigma.getDimensions());
    names = drawNames(contextOf(sigma, "names"), candidates(affine), { palette: painting.palette, covered: covered(), ...sigma.getDimensions() });
  });
  bindPointer(sigma, graph, events);

  /** Labels by importance; meetings only from near, or when they stand out. */
  function* candidates(affine: Affine): Generator<Candidate> {
    const { view, emphasis } = painting;
    const { width, height } = sigma.getDimensions();
    const near = sigma.getCamera().ratio < 0.35;
    const { nodes, chosen } = emphasis ?? noEmphasis;
    const strong = nodes.size <= 40 ? nodes : chosen;
    for (const index of [...strong, ...order]) {
      const node = model.nodes[index];
      if (node === undefined || view.nodes[index] !== 1 || (emphasis !== null && !nodes.has(index))) continue;
      if (node.kind === "meeting" && !near && !chosen.has(index)) continue;
      // On the map countries are what the eye looks for; people crowd around them and are named from nearer.
      if (painting.onMap && node.kind === "person" && crowd > 60 && emphasis === null && sigma.getCamera().ratio > 0.4) continue;
      const place = sigma.getNodeDisplayData(node.key);
      if (place === undefined) continue;
      const x = affine.x(place.x);
      const y = affine.y(place.y);
      if (x < -40 || y < -20 || x > width + 40 || y > height + 20) continue;
      const isStrong = chosen.has(index);
      yield { text: painting.labelOf(index), x, y, radius: sigma.scaleSize(place.size), strong: isStrong, faint: false };
    }
  }

  const camera = sigma.getCamera();
  const framedBox = (nodes: readonly number[]) => nodes.flatMap((index) => sigma.getNodeDisplayData(model.nodes[index]?.key) ?? []);
  sigma.refresh();
  return {
    paint: (next) => {
      painting = next;
      sigma.refresh({ skipIndexation: false });
    },
    place: (points, box) => {
      sigma.setCustomBBox(box);
      graph.updateEachNodeAttributes((_, place) => Object.assign(place, points[place.index]), { attributes: ["x", "y"] });
      sigma.refresh();
    },
    move: (nodes, to) => {
      for (const index of nodes) graph.mergeNodeAttributes(model.nodes[index]?.key ?? "", to(index));
    },
    positions: () => graph.mapNodes((_, { x, y }) => ({ x, y })),
    fit: (nodes, insets, animated) => {
      const target = fitted(framedBox(nodes), sigma, insets);
      if (target === null) return;
      if (animated && moves) void camera.animate(target, { duration: 300 });
      else camera.setState(target);
    },
    zoom: (factor) => {
      if (moves) void camera.animatedZoom({ factor, duration: 180 });
      else camera.setState({ ratio: camera.ratio / factor });
    },
    setCamera: (state) => camera.setState({ ...state, angle: 0 }),
    onCamera: (listener) => camera.on("updated", ({ x, y, ratio }) => listener({ x, y, ratio })),
    toScreen: (node) => screenPlace(sigma, model.nodes[node]?.key),
    tieToScreen: (index) => {
      const tie = model.ties[index];
      const [a, b] = [screenPlace(sigma, tie?.source), screenPlace(sigma, tie?.target)];
      return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    },
    snapshot: () => {
      const affine = affineOf(sigma);
      const at = (node: number) => sigma.getNodeDisplayData(model.nodes[node]?.key) ?? { x: 0, y: 0, size: 0 };
      return {
        ...sigma.getDimensions(),
        affine: affineToGraph(sigma),
        labels: names,
        scale: sigma.scaleSize(1),
        positionOf: (node) => ({ x: affine.x(at(node).x), y: affine.y(at(node).y) }),
        radiusOf: (node) => sigma.scaleSize(at(node).size),
      };
    },
    redraw: () => void sigma.scheduleRender(),
    kill: () => sigma.kill(),
  };
}

const settings = {
  allowInvalidContainer: true,
  renderLabels: false,
  renderEdgeLabels: false,
  zIndex: true,
  stagePadding: 40,
  minCameraRatio: 0.005,
  maxCameraRatio: 6,
  minEdgeThickness: 1,
  doubleClickZoomingRatio: 1,
  defaultNodeType: "shape",
  defaultEdgeType: "straight",
  nodeProgramClasses: { shape: ShapeProgram },
  nodeHoverProgramClasses: { shape: ShapeProgram },
  edgeProgramClasses: { straight: tieProgram(1), bent: tieProgram(20) },
  defaultDrawNodeHover: () => undefined,
} as const;

function displayGraph(model: Model): MultiGraph<NodePlace, { index: number }> {
  const graph = new MultiGraph<NodePlace, { index: number }>();
  for (const { key, index, attributes } of model.nodes) graph.addNode(key, { index, x: attributes.x, y: attributes.y });
  for (const { key, index, source, target } of model.ties) graph.addDirectedEdgeWithKey(key, source, target, { index });
  return graph;
}

/** Mixing a colour is cheap; mixing thirty thousand the same way on every hover is not. */
function mixer(): typeof faded {
  const known = new Map<string, string>();
  return (color, ground, share) => {
    const key = `${color}${ground}${share}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const color_ = faded(color, ground, share);
    known.set(key, color_);
    return color_;
  };
}

function contextOf(sigma: Sigma, id: string): CanvasRenderingContext2D | null {
  const canvas = sigma.getCanvases()[id];
  return canvas?.getContext("2d") ?? null;
}

/** From the graph's own coordinates to the screen. */
function affineToGraph(sigma: Sigma): Affine {
  const zero = sigma.graphToViewport({ x: 0, y: 0 });
  const far = sigma.graphToViewport({ x: 1000, y: 1000 });
  const scaleX = (far.x - zero.x) / 1000;
  const scaleY = (far.y - zero.y) / 1000;
  return { x: (x) => zero.x + x * scaleX, y: (y) => zero.y + y * scaleY, scale: scaleX };
}

function screenPlace(sigma: Sigma, key: string | undefined): Point {
  const place = key === undefined ? undefined : sigma.getNodeDisplayData(key);
  return place === undefined ? { x: 0, y: 0 } : sigma.framedGraphToViewport(place);
}

export { mapBox };
