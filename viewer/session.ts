import type { ParleyGraph } from "../src/graph/schema.ts";
import type { Palette } from "../src/graph/theme.ts";
import type { App, How, SaveFormat } from "./app.ts";
import { counted } from "./dom.ts";
import { aroundNode, alongTie, emphasisOf, type Hovered } from "./emphasis.ts";
import { type LiveLayout, liveLayout } from "./live-layout.ts";
import { mapBox, mapLayout, type Point } from "./map/map-layout.ts";
import { toModel } from "./model/model.ts";
import { labelOf as labelIn } from "./model/names.ts";
import { type Search, searchOf } from "./model/search.ts";
import { verbOf } from "./model/telling.ts";
import type { Page } from "./page.ts";
import { save } from "./save.ts";
import { createStage, type Painting } from "./stage/stage.ts";
import { forgetWidths } from "./stage/name-layer.ts";
import { type Change, clearFilters, expand, isFiltered, selectNode, selectNothing, selectTie, setCamera, showMore, showWhole, type ViewState } from "./state.ts";
import type { Store } from "./store.ts";
import { emptyWords, type View, viewOf } from "./view-model.ts";
import { countryName } from "./country-names.ts";

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

const hoverRest = 50;
const cameraRest = 250;

/** One graph in the viewer, from its arrival until the next one comes. */
export function session({ page, graph, store, palette, change, open }: Given): Session {
  const model = toModel(graph);
  const built: readonly Point[] = model.nodes.map(({ attributes }) => ({ x: attributes.x, y: attributes.y }));
  const pinned = new Set<number>();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let view: View = viewOf(model, store.state());
  let hovered: Hovered = null;
  let live: LiveLayout | null = null;
  let search: Search | null = null;
  let ended = false;
  /** Whether somebody has found the evidence: then the hint has done its work. */
  let read = store.state().selection.kind !== "nothing";
  const stage = createStage(page.stage, model, painting(), {
    events: { hover, choose, expand: (node) => change(expand(keyOf(node))), dragged },
    moves: !calm,
    covered: page.covered,
  });

  const app = (): App => ({
    model,
    view,
    state: store.state(),
    palette: palette(),
    search: (query, limit) => (search ??= searchOf(model))(query, limit),
    labelOf,
    change,
    pinned,
    act: {
      fit,
      zoom: stage.zoom,
      showNode,
      release: (node) => {
        pinned.delete(node);
        const home = built[node];
        if (store.state().layout === "built" && home !== undefined) stage.move([node], () => home);
        refreshParts();
      },
      say: (words) => page.say(words, false),
      save: (format: SaveFormat) => void save(format, app(), stage).then((words) => page.say(words, true)),
      copyLink,
      open,
    },
  });

  function keyOf(node: number): string {
    return model.nodes[node]?.key ?? "";
  }

  function labelOf(node: number): string {
    const shown = model.nodes[node];
    return shown === undefined ? "" : labelIn(shown, store.state().labels, countryName);
  }

  function painting(): Painting {
    const { selection, layout } = store.state();
    const emphasis = hovered === null ? emphasisOf(model, view, selection) : "node" in hovered ? aroundNode(model, view, hovered.node) : alongTie(model, hovered.tie);
    return { view, emphasis, palette: palette(), labelOf, onMap: layout === "map" };
  }

  let resting: ReturnType<typeof setTimeout> | undefined;
  function hover(what: Hovered): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      hovered = what;
      page.stage.classList.toggle("pointing", what !== null);
      stage.paint(painting());
      page.tip(what === null ? null : tipOf(what), pointer);
    }, hoverRest);
  }

  let pointer = { x: 0, y: 0 };
  const follow = (event: PointerEvent) => {
    pointer = { x: event.clientX, y: event.clientY };
  };
  page.stage.addEventListener("pointermove", follow);

  function tipOf(what: { node: number } | { tie: number }): string {
    if ("node" in what) {
      const node = model.nodes[what.node];
      const tied = aroundNode(model, view, what.node).nodes.size - 1;
      return `${labelOf(what.node)} · ${counted(tied, "neighbour")}, said ${counted(node?.told ?? 0, "time")}`;
    }
    const tie = model.ties[what.tie];
    if (tie === undefined) return "";
    return `${labelOf(tie.from)} ${verbOf(tie.kind)} ${labelOf(tie.to)} · ${counted(view.ties[what.tie] ?? 0, "fact")} · click to read`;
  }

  function choose(what: Hovered): void {
    hovered = null;
    page.tip(null, pointer);
    if (what === null) change(selectNothing);
    else change("node" in what ? selectNode(keyOf(what.node)) : selectTie(model.ties[what.tie]?.key ?? ""));
  }

  function dragged(node: number): void {
    pinned.add(node);
    if (live !== null) startLive();
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
    return { left: 344, right: panel ? 488 : 104, top: 88, bottom: 184 };
  }

  function fit(): void {
    stage.fit(shownNodes(), insets(), true);
  }

  /** What was selected must not lie under a panel. */
  function keepInSight(): void {
    const emphasis = emphasisOf(model, view, store.state().selection);
    if (emphasis === null) return;
    const { left, right, top, bottom } = insets();
    const isOut = ({ x, y }: Point) => x < left - 40 || x > innerWidth - right + 40 || y < top - 24 || y > innerHeight - bottom + 24;
    if ([...emphasis.chosen].some((node) => isOut(stage.toScreen(node)))) stage.fit([...emphasis.nodes], insets(), true);
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

  function lay(layout: ViewState["layout"]): void {
    live?.stop();
    live = null;
    if (layout === "live") return startLive();
    stage.place(layout === "map" ? mapLayout(model) : built, layout === "map" ? mapBox : null);
  }

  function startLive(): void {
    live?.stop();
    live = liveLayout(model, view, stage.positions(), pinned, (places) => {
      stage.place(stage.positions().map((at, index) => places.get(index) ?? at), null);
    });
  }

  function refreshParts(): void {
    const now = app();
    for (const part of page.parts) part.update(now);
    const words = emptyWords(model, now.state, view);
    page.empty(words, words !== null && isFiltered(now.state) ? () => change(clearFilters) : null);
    notices();
  }

  function notices(): void {
    if (view.more > 0) return page.notice(`and ${view.more} more within these steps`, { words: "Show more", act: () => change(showMore) });
    if (view.leftOut > 0) {
      return page.notice(`The most told ${view.counts.nodes} of ${model.nodes.length} are open.`, { words: "Show everything", act: () => change(showWhole) });
    }
    page.notice(read || view.counts.facts === 0 ? null : "Click a line to read the sentences behind it.");
  }

  function changed(state: ViewState, before: ViewState): void {
    const narrowed = state.filters !== before.filters || state.focus !== before.focus || state.whole !== before.whole;
    if (narrowed) view = viewOf(model, state);
    const moved = state.layout !== before.layout;
    if (moved) lay(state.layout);
    if (onlyCamera(state, before)) return;
    read ||= state.selection.kind !== "nothing";
    if (narrowed && state.layout === "live" && !moved) startLive();
    refreshParts();
    stage.paint(painting());
    if (state.camera !== null && moved) stage.setCamera(state.camera);
    else if (moved || state.focus !== before.focus) fit();
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
      if (!ended) change(setCamera(camera), "quiet");
    }, cameraRest);
  });

  const first = store.state();
  refreshParts();
  if (first.layout !== "built") lay(first.layout);
  stage.paint(painting());
  if (first.camera === null) stage.fit(shownNodes(), insets(), false);
  else stage.setCamera(first.camera);
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
      clearTimeout(resting);
      live?.stop();
      page.stage.removeEventListener("pointermove", follow);
      stage.kill();
    },
  };
}

function onlyCamera(one: ViewState, other: ViewState): boolean {
  return JSON.stringify({ ...one, camera: null }) === JSON.stringify({ ...other, camera: null });
}

