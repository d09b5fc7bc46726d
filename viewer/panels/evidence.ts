import type { App, Part } from "../app.ts";
import { fill, h, icon } from "../dom.ts";
import { initialState, selectNothing } from "../state.ts";
import { nodePanel } from "./node-panel.ts";
import { pathPanel } from "./path-panel.ts";
import { tiePanel } from "./tie-panel.ts";

/** The panel at the right: what is told of the selection, in the articles' own words. */
export function evidencePanel(): Part {
  const body = h("div", { class: "panel-body" });
  const close = h(
    "button",
    { type: "button", class: "icon-button close", "aria-label": "Close the evidence" },
    icon("close"),
  );
  const element = h(
    "aside",
    { class: "panel surface", "aria-label": "Evidence", hidden: true, tabindex: "-1" },
    close,
    body,
  );
  let before = initialState.selection;
  let last: App | null = null;
  close.addEventListener("click", () => last?.change(selectNothing));
  return {
    element,
    update: (app) => {
      last = app;
      const { selection } = app.state;
      const other = JSON.stringify(selection) !== JSON.stringify(before);
      before = selection;
      element.hidden = selection.kind === "nothing";
      document.body.classList.toggle("with-panel", !element.hidden);
      fill(body, ...content(app));
      if (other) body.scrollTop = 0;
    },
  };
}

function content(app: App): (HTMLElement | null)[] {
  const { selection } = app.state;
  if (selection.kind === "node") {
    const node = app.model.nodes[app.model.nodeIndex.get(selection.key) ?? -1];
    return node === undefined ? [gone("actor or meeting")] : nodePanel(app, node);
  }
  if (selection.kind === "tie") {
    const tie = app.model.ties[app.model.tieIndex.get(selection.key) ?? -1];
    return tie === undefined ? [gone("tie")] : tiePanel(app, tie);
  }
  return selection.kind === "path" ? pathPanel(app, selection.from, selection.to) : [];
}

function gone(what: string): HTMLElement {
  return h("p", { class: "words" }, `This graph has no such ${what}: the link was made with another graph.`);
}
