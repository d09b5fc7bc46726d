import { counted } from "./dom.ts";
import { aroundNode, type Hovered } from "./emphasis.ts";
import type { Model } from "./model/model.ts";
import { verbOf } from "./model/telling.ts";
import type { View } from "./view-model.ts";

const rest = 50;

export interface Hovering {
  readonly now: () => Hovered;
  readonly hover: (what: Hovered) => void;
  readonly end: () => void;
}

/** What is under the pointer, once it has rested there for a moment: crossing a thousand nodes must not redraw a thousand times. */
export function hovering(changed: (what: Hovered) => void): Hovering {
  let now: Hovered = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  return {
    now: () => now,
    hover: (what) => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        now = what;
        changed(what);
      }, rest);
    },
    end: () => {
      clearTimeout(resting);
      now = null;
    },
  };
}

/** The words beside the pointer. */
export function tipOf(model: Model, view: View, what: Hovered, labelOf: (node: number) => string): string | null {
  if (what === null) return null;
  if ("node" in what) {
    const tied = aroundNode(model, view, what.node).nodes.size - 1;
    const told = model.nodes[what.node]?.told ?? 0;
    return `${labelOf(what.node)} · ${counted(tied, "neighbour")}, said ${counted(told, "time")}`;
  }
  const tie = model.ties[what.tie];
  if (tie === undefined) return null;
  const facts = counted(view.ties[what.tie] ?? 0, "fact");
  return `${labelOf(tie.from)} ${verbOf(tie.kind)} ${labelOf(tie.to)} · ${facts} · click to read`;
}
