import type { Palette } from "../../src/graph/theme.ts";
import {
  bendOf,
  faded,
  isHollow,
  kindWords,
  nodeColor,
  offsetOf,
  relationWords,
  shapes,
  strokeOf,
  thickness,
  tieColor,
} from "../looks.ts";
import type { Model } from "../model/model.ts";
import type { Affine } from "../stage/fit.ts";
import type { Placed } from "../stage/labels.ts";
import { isFactKind, type View } from "../view-model.ts";

/** What is drawn, in pixels from the top left: SVG and PNG are painted from the same. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly map: Affine | null;
  readonly lines: readonly Line[];
  readonly dots: readonly Dot[];
  readonly labels: readonly Label[];
  readonly caption: string;
}

export interface Line {
  /** An SVG path. */
  readonly path: string;
  readonly color: string;
  readonly width: number;
  readonly dash: string | null;
  readonly arrow: string | null;
}

export interface Dot {
  readonly path: string;
  readonly fill: string;
  readonly stroke: string | null;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly rightToLeft: boolean;
  readonly strong: boolean;
}

/** Where things stand on the screen. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly affine: Affine;
  readonly labels: readonly Placed[];
  readonly scale: number;
  readonly positionOf: (node: number) => { readonly x: number; readonly y: number };
  readonly radiusOf: (node: number) => number;
}

/** The scene of a view as it stands on the screen, with its legend. */
export function sceneOf(model: Model, view: View, palette: Palette, screen: Screen, onMap: boolean): Scene {
  const inside = ({ x, y }: { x: number; y: number }) =>
    x > -50 && y > -50 && x < screen.width + 50 && y < screen.height + 50;
  const lines = model.ties.flatMap((tie) => {
    const weight = view.ties[tie.index] ?? 0;
    const [a, b] = [screen.positionOf(tie.from), screen.positionOf(tie.to)];
    if (weight === 0 || !(inside(a) || inside(b))) return [];
    const color = faded(
      tieColor(palette, tie.kind, tie.status),
      palette.background,
      isFactKind(tie.kind) ? 0.85 : 0.75,
    );
    const width = thickness(tie.kind, weight) * screen.scale;
    return [
      lineOf(a, b, {
        color,
        width,
        offset: offsetOf(tie) * screen.scale,
        bend: bendOf(tie, onMap),
        stroke: strokeOf(tie.status),
        arrow: tie.kind === "visited",
        room: screen.radiusOf(tie.to),
      }),
    ];
  });
  const dots = model.nodes.flatMap((node) => {
    const at = screen.positionOf(node.index);
    if (view.nodes[node.index] !== 1 || !inside(at)) return [];
    return [
      dotOf(
        shapes[node.kind],
        at,
        screen.radiusOf(node.index),
        nodeColor(palette, node),
        isHollow(node),
        palette.background,
      ),
    ];
  });
  const legend = legendOf(palette, screen.height);
  return {
    ...{
      width: screen.width,
      height: screen.height,
      background: palette.background,
      text: palette.text,
      quiet: palette.quiet,
    },
    map: onMap ? screen.affine : null,
    lines: [...lines, ...legend.lines],
    dots: [...dots, ...legend.dots],
    labels: [...screen.labels.map(placedLabel), ...legend.labels],
    caption: `${view.counts.nodes} actors and meetings, ${view.counts.facts} facts from ${model.articles.size} articles`,
  };
}

function placedLabel({ text, left, top, width, height, rightToLeft, strong }: Placed): Label {
  return { text, x: rightToLeft ? left + width : left, y: top + height / 2, rightToLeft, strong };
}

interface LineLook {
  readonly color: string;
  readonly width: number;
  readonly offset: number;
  readonly bend: number;
  readonly stroke: 0 | 1 | 2;
  readonly arrow: boolean;
  readonly room: number;
}

function lineOf(a: Point, b: Point, { color, width, offset, bend: bow, stroke, arrow, room }: LineLook): Line {
  const bend = b.x < a.x ? -bow : bow;
  const span = Math.max(0.001, Math.hypot(b.x - a.x, b.y - a.y));
  const along = { x: (b.x - a.x) / span, y: (b.y - a.y) / span };
  // On the screen y grows downwards, in the shader upwards: the side is turned.
  const aside = { x: along.y, y: -along.x };
  const start = { x: a.x + aside.x * offset, y: a.y + aside.y * offset };
  const stop = { x: b.x + aside.x * offset - along.x * room, y: b.y + aside.y * offset - along.y * room };
  const middle = {
    x: (start.x + stop.x) / 2 + aside.x * bend * span * 2,
    y: (start.y + stop.y) / 2 + aside.y * bend * span * 2,
  };
  const path = bend === 0 ? `M${point(start)}L${point(stop)}` : `M${point(start)}Q${point(middle)} ${point(stop)}`;
  const head = arrow ? arrowOf(stop, bend === 0 ? start : middle, Math.max(7, width * 2.6)) : null;
  return { path, color, width: Math.max(1, width), dash: ["", "5 4", "2 4"][stroke] || null, arrow: head };
}

function arrowOf(tip: Point, from: Point, length: number): string {
  const span = Math.max(0.001, Math.hypot(tip.x - from.x, tip.y - from.y));
  const along = { x: (tip.x - from.x) / span, y: (tip.y - from.y) / span };
  const foot = { x: tip.x - along.x * length, y: tip.y - along.y * length };
  const half = length * 0.46;
  const [left, right] = [1, -1].map((side) => ({
    x: foot.x + along.y * half * side,
    y: foot.y - along.x * half * side,
  }));
  return left === undefined || right === undefined ? "" : `M${point(tip)}L${point(left)}L${point(right)}Z`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function point({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function dotOf(
  shape: 0 | 1 | 2 | 3,
  { x, y }: Point,
  radius: number,
  color: string,
  hollow: boolean,
  ground: string,
): Dot {
  const corners = [0, 4, 6, 4][shape] ?? 0;
  const turn = [0, Math.PI / 4, Math.PI / 6, 0][shape] ?? 0;
  const reach = radius * (shape === 1 ? 1.2 : shape === 3 ? 1.15 : 1);
  const path =
    corners === 0
      ? `M${point({ x: x - radius, y })}a${radius.toFixed(1)} ${radius.toFixed(1)} 0 1 0 ${(radius * 2).toFixed(1)} 0a${radius.toFixed(1)} ${radius.toFixed(1)} 0 1 0 ${(-radius * 2).toFixed(1)} 0Z`
      : `M${Array.from({ length: corners }, (_, at) => {
          const angle = turn + (at * 2 * Math.PI) / corners;
          return point({ x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach });
        }).join("L")}Z`;
  return { path, fill: hollow ? ground : color, stroke: hollow ? color : ground };
}

function legendOf(palette: Palette, height: number): Pick<Scene, "lines" | "dots" | "labels"> {
  const kinds = ["person", "country", "organization", "meeting"] as const;
  const relations = ["met with", "visited", "agreed on"] as const;
  const top = height - 28 - (kinds.length + relations.length + 2) * 20;
  const at = (row: number) => top + row * 20;
  const label = (text: string, row: number): Label => ({ text, x: 52, y: at(row), rightToLeft: false, strong: false });
  const look = { width: 2.5, offset: 0, bend: 0, room: 0 };
  const line = (row: number, color: string, stroke: 0 | 1 | 2, arrow: boolean) =>
    lineOf({ x: 18, y: at(row) }, { x: 44, y: at(row) }, { ...look, color, stroke, arrow });
  return {
    dots: kinds.map((kind, row) =>
      dotOf(shapes[kind], { x: 31, y: at(row) }, 6, palette.kinds[kind], false, palette.background),
    ),
    lines: [
      ...relations.map((kind, row) => line(row + 4, palette.relations[kind], 0, kind === "visited")),
      line(7, palette.quiet, 1, false),
      line(8, palette.cancelled, 2, false),
    ],
    labels: [
      ...kinds.map((kind, row) => label(kindWords[kind], row)),
      ...relations.map((kind, row) => label(relationWords[kind], row + 4)),
      label("Planned", 7),
      label("Cancelled", 8),
    ],
  };
}
