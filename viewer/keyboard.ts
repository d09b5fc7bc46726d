import type { App } from "./app.ts";
import type { Point } from "./map/map-layout.ts";
import { expand, selectNode, selectNothing } from "./state.ts";
import { neighboursOf } from "./view-model.ts";
import { type Direction, nextNode } from "./walk.ts";

/** What keys reach for. */
export interface Reach {
  readonly app: () => App | null;
  readonly stage: HTMLElement;
  readonly focusSearch: () => void;
  readonly focusPanel: () => void;
  readonly toScreen: (node: number) => Point;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Everything by keyboard: arrows walk, Enter reads, E expands, / searches, + − 0 zoom, Escape lets go. */
export function bindKeys(reach: Reach): void {
  reach.stage.addEventListener("keydown", (event) => {
    const app = reach.app();
    const direction = arrows[event.key];
    if (app === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction !== undefined) {
      event.preventDefault();
      walk(app, direction, reach);
    } else onStage(app, event, reach);
  });
  document.addEventListener("keydown", (event) => {
    const app = reach.app();
    if (app === null || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && app.state.selection.kind !== "nothing") {
      app.change(selectNothing);
      reach.stage.focus();
    }
    if (event.key === "/" && !isTyping(event.target)) {
      event.preventDefault();
      reach.focusSearch();
    }
  });
}

function onStage(app: App, event: KeyboardEvent, reach: Reach): void {
  const acts: Readonly<Record<string, () => void>> = {
    Enter: reach.focusPanel,
    "+": () => app.act.zoom(1.6),
    "=": () => app.act.zoom(1.6),
    "-": () => app.act.zoom(1 / 1.6),
    "0": app.act.fit,
    e: () => {
      if (app.state.selection.kind === "node") app.change(expand(app.state.selection.key));
    },
  };
  const act = acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

function walk(app: App, direction: Direction, { toScreen }: Reach): void {
  const { model, view, state } = app;
  const shown = model.nodes.filter(({ index }) => view.nodes[index] === 1);
  const at = state.selection.kind === "node" ? model.nodeIndex.get(state.selection.key) : undefined;
  if (at === undefined || view.nodes[at] !== 1) {
    const first = shown
      .filter(({ kind }) => kind !== "meeting")
      .reduce<(typeof shown)[number] | null>(
        (one, other) => (one !== null && one.told >= other.told ? one : other),
        null,
      );
    if (first !== null) app.change(selectNode(first.key));
    return;
  }
  const others = shown.filter(({ index }) => index !== at).map(({ index }) => ({ node: index, ...toScreen(index) }));
  const next = nextNode(toScreen(at), direction, others, new Set(neighboursOf(model, [at], view.facts)));
  const key = next === null ? undefined : model.nodes[next]?.key;
  if (key === undefined) app.act.say("No node further that way.");
  else app.change(selectNode(key));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
