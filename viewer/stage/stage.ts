import { MultiGraph } from "graphology";
import Sigma from "sigma";
import type { Emphasis } from "../emphasis.ts";
import { byImportance } from "../looks.ts";
import type { Point } from "../map/map-layout.ts";
import type { Model } from "../model/model.ts";
import type { Camera } from "../state.ts";
import { type Affine, affineOf, fitted, type Insets } from "./fit.ts";
import type { Box, Candidate, Placed } from "./labels.ts";
import { drawMap } from "./map-layer.ts";
import { drawNames } from "./name-layer.ts";
import { ShapeProgram } from "./node-program.ts";
import { looksOf, type NodePlace, type Painting } from "./painting.ts";
import { bindPointer, type PointerEvents } from "./pointer.ts";
import { tieProgram } from "./tie-program.ts";

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
  /** Brings nodes into the room that panels leave; answers the camera that will show them. */
  readonly fit: (nodes: readonly number[], insets: Insets, animated: boolean) => Camera | null;
  readonly zoom: (factor: number) => void;
  readonly setCamera: (camera: Camera) => void;
  readonly onCamera: (listener: (camera: Camera) => void) => void;
  readonly toScreen: (node: number) => Point;
  readonly tieToScreen: (tie: number) => Point;
  readonly snapshot: () => Snapshot;
  readonly redraw: () => void;
  readonly kill: () => void;
}

const noEmphasis: Emphasis = { nodes: new Set(), ties: new Set(), chosen: new Set() };

/** What the picture is drawn with. */
export interface StageOptions {
  readonly events: PointerEvents;
  /** Where nodes stand at first. */
  readonly places: readonly Point[];
  /** False where people ask for less motion. */
  readonly moves: boolean;
  /** Where panels lie over the picture: no label belongs there. */
  readonly covered: () => readonly Box[];
}

/** Draws a model into an element. */
export function createStage(
  element: HTMLElement,
  model: Model,
  first: Painting,
  { events, places, moves, covered }: StageOptions,
): Stage {
  let painting = first;
  let names: readonly Placed[] = [];
  const order = byImportance(model);
  const crowd = model.nodes.length;
  const graph = displayGraph(model, places);
  const looks = looksOf(model, () => element.clientWidth < 600);
  const sigma = new Sigma(graph, element, {
    ...settings,
    hideEdgesOnMove: model.ties.length > 4000,
    enableEdgeEvents: model.ties.length <= 40_000,
    nodeReducer: (_, place) => looks.node(painting, place as unknown as NodePlace),
    edgeReducer: (_, place) => looks.tie(painting, (place as { index: number }).index),
  });
  sigma.createCanvasContext("map", { beforeLayer: "edges" } as object);
  sigma.createCanvasContext("names", { afterLayer: "nodes" } as object);
  // Layers added later get their size with the next change of the window's: they need it now.
  sigma.resize(true);

  sigma.on("afterRender", () => {
    const affine = affineOf(sigma);
    drawMap(contextOf(sigma, "map"), painting, affineToGraph(sigma), sigma.getDimensions());
    names = drawNames(contextOf(sigma, "names"), candidates(affine), {
      palette: painting.palette,
      covered: covered(),
      ...sigma.getDimensions(),
    });
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
      if (painting.onMap && node.kind === "person" && crowd > 60 && emphasis === null && sigma.getCamera().ratio > 0.4)
        continue;
      const place = sigma.getNodeDisplayData(node.key);
      if (place === undefined) continue;
      const x = affine.x(place.x);
      const y = affine.y(place.y);
      if (x < -40 || y < -20 || x > width + 40 || y > height + 20) continue;
      const isStrong = chosen.has(index);
      yield {
        text: painting.labelOf(index),
        x,
        y,
        radius: sigma.scaleSize(place.size) + (isStrong ? 4 : 0),
        strong: isStrong,
        faint: false,
      };
    }
  }

  const camera = sigma.getCamera();
  const framedBox = (nodes: readonly number[]) =>
    nodes.flatMap((index) => sigma.getNodeDisplayData(model.nodes[index]?.key) ?? []);
  sigma.scheduleRender();
  return {
    paint: (next) => {
      painting = next;
      sigma.refresh({ schedule: true });
    },
    place: (points, box) => {
      sigma.setCustomBBox(box);
      graph.updateEachNodeAttributes((_, place) => Object.assign(place, points[place.index]), {
        attributes: ["x", "y"],
      });
      sigma.refresh();
    },
    move: (nodes, to) => {
      for (const index of nodes) graph.mergeNodeAttributes(model.nodes[index]?.key ?? "", to(index));
    },
    positions: () => graph.mapNodes((_, { x, y }) => ({ x, y })),
    fit: (nodes, insets, animated) => {
      const target = fitted(framedBox(nodes), sigma, insets);
      if (target !== null && animated && moves) void camera.animate(target, { duration: 300 });
      else if (target !== null) camera.setState(target);
      return target;
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

function displayGraph(model: Model, places: readonly Point[]): MultiGraph<NodePlace, { index: number }> {
  const graph = new MultiGraph<NodePlace, { index: number }>();
  for (const { key, index } of model.nodes) graph.addNode(key, { index, x: 0, y: 0, ...places[index] });
  for (const { key, index, source, target } of model.ties) graph.addDirectedEdgeWithKey(key, source, target, { index });
  return graph;
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
