import type { ParleyGraph } from "../src/graph/schema.ts";
import type { Palette } from "../src/graph/theme.ts";
import type { App, How, SaveFormat } from "./app.ts";
import { countryName } from "./country-names.ts";
import { counted, grouped } from "./dom.ts";
import { alongTie, aroundNode, emphasisOf, type Hovered } from "./emphasis.ts";
import { hovering, tipOf } from "./hovering.ts";
import { builtPlaces, isPlaced, layoutsOf } from "./layouts.ts";
import type { Point } from "./map/map-layout.ts";
import { toModel } from "./model/model.ts";
import { labelOf as labelIn } from "./model/names.ts";
import { type Search, searchOf } from "./model/search.ts";
import type { Page } from "./page.ts";
import { save } from "./save.ts";
import { forgetWidths } from "./stage/name-layer.ts";
import type { Painting } from "./stage/painting.ts";
import { createStage } from "./stage/stage.ts";
import {
  type Camera,
  type Change,
  clearFilters,
  expand,
  isFiltered,
  selectNode,
  selectNothing,
  selectTie,
  setCamera,
  setLayout,
  showMore,
  showWhole,
  type ViewState,
} from "./state.ts";
import type { Store } from "./store.ts";
import { emptyWords, type View, viewOf } from "./view-model.ts";

export interface Session {
  readonly changed: (state: ViewState, before: ViewState) => void;
  readonly repaint: () => void;
  readonly app: () => App;
  readonly toScreen: (node: number) => Point;
  readonly end: () => void;
}

interface Given {
  readonly page: Page;
  readonly graph: ParleyGraph;
  readonly store: Store;
  readonly palette: () => Palette;
  readonly change: (change: Change, how?: How) => void;
  readonly open: (file: File) => void;
}

const cameraRest = 250;

/** One graph in the viewer, from its arrival until the next one comes. */
export function session({ page, graph, store, palette, change, open }: Given): Session {
  const model = toModel(graph);
  const pinned = new Set<number>();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let view: View = viewOf(model, store.state());
  let search: Search | null = null;
  let ended = false;
  /** The camera that shows everything: it needs no place in the address. */
  let home: Camera | null = null;
  /** Whether somebody has found the evidence: then the hint has done its work. */
  let read = store.state().selection.kind !== "nothing";
  const hover = hovering((what) => {
    page.stage.classList.toggle("pointing", what !== null);
    stage.paint(painting());
    page.tip(tipOf(model, view, what, labelOf), pointer);
  });
  let pointer = { x: 0, y: 0 };
  const stage = createStage(page.stage, model, painting(), {
    events: { hover: (what) => hover.hover(what), choose, expand: (node) => change(expand(keyOf(node))), dragged },
    places: builtPlaces(model),
    moves: !calm,
    covered: page.covered,
  });
  const layouts = layoutsOf(model, stage, pinned);

  const app = (): App => ({
    model,
    view,
    state: store.state(),
    palette: palette(),
    search: (query, limit) => searched()(query, limit),
    labelOf,
    change,
    pinned,
    act: {
      fit: showAll,
      zoom: stage.zoom,
      showNode,
      release: (node) => {
        layouts.release(node, store.state().layout, view);
        refreshParts();
      },
      say: (words) => page.say(words, false),
      save: (format: SaveFormat) => void save(format, app(), stage).then((words) => page.say(words, true)),
      copyLink,
      open,
    },
  });

  /** The index is made when it is first asked for: the picture comes first. */
  function searched(): Search {
    search ??= searchOf(model);
    return search;
  }

  function keyOf(node: number): string {
    return model.nodes[node]?.key ?? "";
  }

  function labelOf(node: number): string {
    const shown = model.nodes[node];
    return shown === undefined ? "" : labelIn(shown, store.state().labels, countryName);
  }

  function painting(): Painting {
    const { selection, layout } = store.state();
    return { view, emphasis: emphasized(selection), palette: palette(), labelOf, onMap: layout === "map" };
  }

  function emphasized(selection: ViewState["selection"]) {
    const pointed = hover.now();
    if (pointed === null) return emphasisOf(model, view, selection);
    return "node" in pointed ? aroundNode(model, view, pointed.node) : alongTie(model, pointed.tie);
  }

  const follow = (event: PointerEvent) => {
    pointer = { x: event.clientX, y: event.clientY };
  };
  page.stage.addEventListener("pointermove", follow);

  function choose(what: Hovered): void {
    hover.end();
    page.tip(null, pointer);
    if (what === null) change(selectNothing);
    else change("node" in what ? selectNode(keyOf(what.node)) : selectTie(model.ties[what.tie]?.key ?? ""));
  }

  function dragged(node: number): void {
    pinned.add(node);
    layouts.follow(view);
    refreshParts();
  }

  /** Selects a node and brings it into sight. */
  function showNode(node: number): void {
    change(selectNode(keyOf(node)));
    stage.fit([...aroundNode(model, view, node).nodes], insets(), true);
    page.stage.focus();
  }

  function insets() {
    const narrow = innerWidth < 760;
    const panel = document.body.classList.contains("with-panel");
    if (narrow) return { left: 40, right: 64, top: 132, bottom: panel ? innerHeight * 0.56 + 16 : 160 };
    const left = panel && innerWidth <= 1180 ? 40 : 344;
    return { left, right: panel ? 488 : 104, top: 88, bottom: 184 };
  }

  function showAll(): void {
    home = stage.fit(shownNodes(), insets(), true);
  }

  /** What was selected must not lie under a panel. */
  function keepInSight(): void {
    const emphasis = emphasisOf(model, view, store.state().selection);
    if (emphasis === null) return;
    const { left, right, top, bottom } = insets();
    const isOut = ({ x, y }: Point) =>
      x < left - 40 || x > innerWidth - right + 40 || y < top - 24 || y > innerHeight - bottom + 24;
    if ([...emphasis.chosen].some((node) => isOut(stage.toScreen(node))))
      stage.fit([...emphasis.nodes], insets(), true);
  }

  function shownNodes(): number[] {
    return model.nodes.flatMap(({ index }) => (view.nodes[index] === 1 ? [index] : []));
  }

  function copyLink(): void {
    const done = () => page.say("Link copied: it opens just this view", true);
    const not = () => page.say("Copy the address of this page: it opens just this view", true);
    if (navigator.clipboard === undefined) not();
    else void navigator.clipboard.writeText(location.href).then(done, not);
  }

  function refreshParts(): void {
    const now = app();
    for (const part of page.parts) part.update(now);
    const words = emptyWords(model, now.state, view);
    page.empty(words, words !== null && isFiltered(now.state) ? () => change(clearFilters) : null);
    notices();
  }

  function notices(): void {
    const { nodes, facts } = view.counts;
    const more = { words: "Show more", act: () => change(showMore) };
    const whole = { words: "Show everything", act: () => change(showWhole) };
    if (view.more > 0) page.notice(`and ${view.more} more within these steps`, more);
    else if (view.leftOut > 0)
      page.notice(`The most told ${grouped(nodes)} of ${grouped(model.nodes.length)} are open.`, whole);
    else page.notice(read || facts === 0 ? null : "Click a line to read the sentences behind it.");
  }

  function changed(state: ViewState, before: ViewState): void {
    const narrowed = state.filters !== before.filters || state.focus !== before.focus || state.whole !== before.whole;
    if (narrowed) view = viewOf(model, state);
    const moved = state.layout !== before.layout;
    if (moved) layouts.lay(state.layout, view);
    if (onlyCamera(state, before)) return;
    read ||= state.selection.kind !== "nothing";
    if (narrowed && !moved) layouts.follow(view);
    refreshParts();
    stage.paint(painting());
    if (state.camera !== null && moved) stage.setCamera(state.camera);
    else if (moved || state.focus !== before.focus) showAll();
    else if (state.selection !== before.selection) keepInSight();
    if (JSON.stringify(state.selection) !== JSON.stringify(before.selection)) page.say(words(state), false);
  }

  function words({ selection }: ViewState): string {
    if (selection.kind === "node") return `${labelOf(model.nodeIndex.get(selection.key) ?? -1)} selected`;
    return selection.kind === "nothing" ? "Nothing selected" : "Evidence shown";
  }

  let settling: ReturnType<typeof setTimeout> | undefined;
  stage.onCamera((camera) => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (!ended) change(setCamera(isSame(camera, home) ? null : camera), "quiet");
    }, cameraRest);
  });

  const first = store.state();
  refreshParts();
  if (first.layout !== "built") layouts.lay(first.layout, view);
  if (first.camera !== null) stage.setCamera(first.camera);
  else {
    home = stage.fit(shownNodes(), insets(), false);
    // A phone has no room for everything beside the evidence.
    const chosen = innerWidth < 760 ? emphasisOf(model, view, first.selection) : null;
    if (chosen !== null) stage.fit([...chosen.nodes], insets(), false);
  }
  if (!isPlaced(model) && first.layout === "built") queueMicrotask(() => change(setLayout("live"), "quiet"));
  performance.mark("parley-first-picture");
  page.say(`${counted(view.counts.nodes, "node")} and ${counted(view.counts.facts, "fact")} shown`, false);
  void document.fonts?.ready.then(() => {
    forgetWidths();
    if (!ended) stage.redraw();
  });

  return {
    changed,
    repaint: () => {
      refreshParts();
      stage.paint(painting());
    },
    app,
    toScreen: stage.toScreen,
    end: () => {
      ended = true;
      clearTimeout(settling);
      hover.end();
      layouts.stop();
      page.stage.removeEventListener("pointermove", follow);
      stage.kill();
    },
  };
}

function isSame(one: Camera, other: Camera | null): boolean {
  return other !== null && (["x", "y", "ratio"] as const).every((name) => Math.abs(one[name] - other[name]) < 1e-6);
}

function onlyCamera(one: ViewState, other: ViewState): boolean {
  return JSON.stringify({ ...one, camera: null }) === JSON.stringify({ ...other, camera: null });
}
