import type { Palette } from "../../src/graph/theme.ts";
import type { Emphasis } from "../emphasis.ts";
import {
  bendOf,
  faded,
  isHollow,
  nodeColor,
  offsetOf,
  radiusOf,
  shapes,
  strokeOf,
  thickness,
  tieColor,
} from "../looks.ts";
import type { Model } from "../model/model.ts";
import { isFactKind, type View } from "../view-model.ts";

/** All that decides how the picture looks. */
export interface Painting {
  readonly view: View;
  readonly emphasis: Emphasis | null;
  readonly palette: Palette;
  readonly labelOf: (node: number) => string;
  readonly onMap: boolean;
}

/** A node's number and place, as Sigma's graph holds them. */
export interface NodePlace {
  readonly index: number;
  x: number;
  y: number;
}

/** How nodes and ties are drawn: read for each of them whenever the picture changes, so everything costly is known before. */
export interface Looks {
  readonly node: (painting: Painting, place: NodePlace) => object;
  readonly tie: (painting: Painting, index: number) => object;
}

/** @param isNarrow whether the window is a phone's */
export function looksOf(model: Model, isNarrow: () => boolean): Looks {
  const mixed = mixer();
  const crowd = model.nodes.length;
  return { node, tie };

  function node({ view, emphasis, palette, onMap }: Painting, { index, x, y }: NodePlace) {
    const shown = model.nodes[index];
    if (shown === undefined || view.nodes[index] !== 1) return { x, y, size: 0, hidden: true, type: "shape" };
    const away = emphasis !== null && !emphasis.nodes.has(index);
    const chosen = emphasis?.chosen.has(index) ?? false;
    const color = nodeColor(palette, shown);
    const room = (isNarrow() ? 0.62 : 1) * (onMap && crowd > 60 ? 0.7 : 1);
    return {
      ...{ x, y, type: "shape", shape: shapes[shown.kind], size: radiusOf(shown, crowd, room) },
      color: away ? mixed(color, palette.background, 0.22) : color,
      hollow: isHollow(shown),
      ring: chosen ? palette.text : null,
      ground: palette.background,
      zIndex: chosen ? 3 : away ? 0 : shown.kind === "meeting" ? 1 : 2,
    };
  }

  function tie({ view, emphasis, palette, onMap }: Painting, index: number) {
    const shown = model.ties[index];
    const weight = view.ties[index] ?? 0;
    if (shown === undefined || weight === 0) return { hidden: true, size: 1, type: "straight" };
    const { kind, status } = shown;
    const near = emphasis?.ties.has(index) ?? false;
    const away = emphasis !== null && !near;
    const bend = bendOf(shown, onMap);
    const ink = away ? 0.1 : near ? 1 : inkOf(isFactKind(kind), onMap);
    return {
      ...{ type: bend === 0 ? "straight" : "bent", bend, stroke: strokeOf(status), arrow: kind === "visited" },
      size: thickness(kind, weight) * (crowd > 2000 ? 0.45 : crowd > 600 ? 0.6 : crowd <= 60 ? 1.4 : 1),
      color: mixed(tieColor(palette, kind, status), palette.background, ink),
      offset: offsetOf(shown),
      zIndex: away ? 0 : isFactKind(kind) ? 2 : 1,
    };
  }

  /** The more ties there are, the paler each, so that many together do not drown the nodes. */
  function inkOf(isFact: boolean, onMap: boolean): number {
    const busy = crowd > 2000 ? 0.4 : crowd > 600 ? (onMap ? 0.6 : 0.75) : 1;
    return (isFact ? 0.85 : crowd > 600 ? 0.55 : 0.75) * busy;
  }
}

/** Mixing a colour is cheap; mixing thirty thousand the same way on every hover is not. */
function mixer(): typeof faded {
  const known = new Map<string, string>();
  return (color, ground, share) => {
    const key = `${color}${ground}${share}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const mixed = faded(color, ground, share);
    known.set(key, mixed);
    return mixed;
  };
}
