import { type LiveLayout, liveLayout } from "./live-layout.ts";
import { mapBox, mapLayout, type Point } from "./map/map-layout.ts";
import type { Model } from "./model/model.ts";
import type { Stage } from "./stage/stage.ts";
import type { LayoutName } from "./state.ts";
import type { View } from "./view-model.ts";

/** Where nodes stand: as built, moving live, or on the map. */
export interface Layouts {
  readonly lay: (layout: LayoutName, view: View) => void;
  /** Starts the live layout anew, when what is seen or pinned has changed. */
  readonly follow: (view: View) => void;
  /** Lets a pinned node go, home if the layout has one for it. */
  readonly release: (node: number, layout: LayoutName, view: View) => void;
  readonly stop: () => void;
}

export function layoutsOf(model: Model, stage: Stage, pinned: Set<number>): Layouts {
  const built = builtPlaces(model);
  let live: LiveLayout | null = null;

  function stop(): void {
    live?.stop();
    live = null;
  }

  function start(view: View): void {
    stop();
    live = liveLayout(model, view, stage.positions(), pinned, (places) => {
      const now = stage.positions();
      stage.place(
        now.map((at, index) => places.get(index) ?? at),
        null,
      );
    });
  }

  return {
    lay: (layout, view) => {
      stop();
      pinned.clear();
      if (layout === "live") start(view);
      else if (layout === "map") stage.place(mapLayout(model), mapBox);
      else stage.place(built, null);
    },
    follow: (view) => {
      if (live !== null) start(view);
    },
    release: (node, layout, view) => {
      pinned.delete(node);
      const home = (layout === "map" ? mapLayout(model) : built)[node];
      if (layout !== "live" && home !== undefined) stage.move([node], () => home);
      if (live !== null) start(view);
    },
    stop,
  };
}

/** Where the build has put the nodes; on a spiral, the most told inside, where it has put them all in one place. */
export function builtPlaces(model: Model): readonly Point[] {
  if (isPlaced(model)) return model.nodes.map(({ attributes: { x, y } }) => ({ x, y }));
  const points: Point[] = model.nodes.map(() => ({ x: 0, y: 0 }));
  const byTold = [...model.nodes].sort((one, other) => other.told - one.told || one.index - other.index);
  byTold.forEach(({ index }, place) => {
    const angle = place * Math.PI * (3 - Math.sqrt(5));
    points[index] = { x: Math.cos(angle) * 20 * Math.sqrt(place), y: Math.sin(angle) * 20 * Math.sqrt(place) };
  });
  return points;
}

/** Whether the graph was laid out when it was built. */
export function isPlaced({ nodes }: Model): boolean {
  const [first] = nodes;
  return (
    nodes.length < 2 || nodes.some(({ attributes: { x, y } }) => x !== first?.attributes.x || y !== first.attributes.y)
  );
}
