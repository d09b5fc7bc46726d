import { GraphError } from "../src/errors.ts";
import { readGexf } from "../src/graph/gexf-reader.ts";
import type { ParleyGraph } from "../src/graph/schema.ts";
import { dark, light } from "../src/graph/theme.ts";
import type { App, How } from "./app.ts";
import { h } from "./dom.ts";
import { bindKeys } from "./keyboard.ts";
import { GraphFileError, readGraph } from "./model/read-graph.ts";
import { createPage } from "./page.ts";
import { type Session, session } from "./session.ts";
import { type Change, initialState } from "./state.ts";
import { createStore } from "./store.ts";

export interface Viewer {
  readonly show: (graph: ParleyGraph) => void;
  /** Words where there is no graph yet. */
  readonly invite: (words: string) => void;
}

/** Opens the viewer in an element. */
export function openViewer(element: HTMLElement): Viewer {
  const page = createPage(element);
  const invitation = h("div", { class: "invitation" });
  let current: Session | null = null;
  const store = createStore((state, before) => {
    applyTheme();
    current?.changed(state, before);
  });
  const systemDark = matchMedia("(prefers-color-scheme: dark)");
  systemDark.addEventListener("change", () => {
    applyTheme();
    current?.repaint();
  });

  function isDark(): boolean {
    const { theme } = store.state();
    return theme === "dark" || (theme === "system" && systemDark.matches);
  }

  function palette() {
    return isDark() ? dark : light;
  }

  function applyTheme(): void {
    const { style, dataset } = document.documentElement;
    const colours = palette();
    dataset.theme = isDark() ? "dark" : "light";
    for (const [name, value] of Object.entries({ ...colours.kinds, ...colours.relations }))
      style.setProperty(`--${name.replaceAll(" ", "-")}`, value);
    for (const name of ["background", "text", "quiet", "structure", "cancelled"] as const)
      style.setProperty(`--${name}`, colours[name]);
  }

  function show(graph: ParleyGraph): void {
    current?.end();
    invitation.remove();
    document.body.classList.remove("without-graph");
    current = session({ page, graph, store, palette, change, open });
  }

  function change(next: Change, how?: How): void {
    store.change(next, how);
  }

  function invite(words: string): void {
    if (current !== null) {
      page.say(words, true);
      return;
    }
    document.body.classList.add("without-graph");
    const file = h("input", { type: "file", accept: ".json,.gexf", "aria-label": "Graph file" });
    file.addEventListener("change", () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) open(chosen);
    });
    invitation.replaceChildren(
      h("p", { class: "wordmark" }, "Parley"),
      h("p", {}, words),
      h("label", { class: "button" }, "Choose a file", file),
    );
    element.append(invitation);
  }

  function open(file: File): void {
    void file.text().then((text) => {
      try {
        const graph =
          /\.gexf$/i.test(file.name) || text.trimStart().startsWith("<") ? readGexf(text, file.name) : readGraph(text);
        store.change(() => ({ ...initialState, theme: store.state().theme, labels: store.state().labels }));
        show(graph);
        page.say(`${file.name} is open`, true);
      } catch (error) {
        const known = error instanceof GraphFileError || error instanceof GraphError;
        invite(known ? error.message : `${file.name} is no graph that Parley can read.`);
      }
    });
  }

  bindDrop(open);
  bindKeys({
    app: (): App | null => current?.app() ?? null,
    stage: page.stage,
    focusSearch: page.focusSearch,
    focusPanel: () => document.querySelector<HTMLElement>(".panel:not([hidden])")?.focus(),
    toScreen: (node) => current?.toScreen(node) ?? { x: 0, y: 0 },
  });
  applyTheme();
  return { show, invite };
}

/** A graph dropped anywhere on the window is opened. */
function bindDrop(open: (file: File) => void): void {
  const over = (shown: boolean) => document.body.classList.toggle("dropping", shown);
  addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) over(false);
  });
  addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) open(file);
  });
}
