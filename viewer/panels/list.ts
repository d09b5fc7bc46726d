import type { App, Part } from "../app.ts";
import { counted, fill, h } from "../dom.ts";
import { kindWords } from "../looks.ts";
import type { ViewNode } from "../model/model.ts";
import { kindSign } from "../signs.ts";
import { selectNode } from "../state.ts";

const most = 300;

/** The graph as words: every node that is shown, the most told first, with how many it is tied to. Mirrors the picture for those who cannot see it. */
export function listView(): Part {
  const element = h("section", { class: "list", id: "list", "aria-label": "List of what is shown", tabindex: "-1" });
  return {
    element,
    update: (app) => {
      element.hidden = !app.state.list;
      document.body.classList.toggle("listing", app.state.list);
      if (app.state.list) fill(element, ...tables(app));
    },
  };
}

function tables(app: App): HTMLElement[] {
  return (["person", "country", "organization", "meeting"] as const).flatMap((kind) => {
    const nodes = app.model.nodes.filter(({ index, kind: own }) => own === kind && app.view.nodes[index] === 1);
    if (nodes.length === 0) return [];
    const sorted = nodes.sort((one, other) => other.told - one.told || one.index - other.index);
    const left = sorted.length - most;
    const more = left > 0 ? h("p", { class: "words" }, `and ${left} more: narrow the filters, or search.`) : null;
    const head = h(
      "thead",
      {},
      h("tr", {}, ...["Name", "Ties", "Said"].map((words) => h("th", { scope: "col" }, words))),
    );
    const rows = sorted.slice(0, most).map((node) => row(app, node));
    const table = h(
      "table",
      {},
      h("caption", {}, `${kindWords[kind]}: ${nodes.length}`),
      head,
      h("tbody", {}, ...rows),
    );
    return more === null ? [table] : [table, more];
  });
}

function row(app: App, { index, key, kind, facts, told }: ViewNode): HTMLElement {
  const tied = new Set(facts.flatMap((at) => (app.view.facts[at] === 1 ? [app.model.facts[at]?.tie] : []))).size;
  const { selection } = app.state;
  const chosen = selection.kind === "node" && selection.key === key;
  const attributes = {
    type: "button",
    class: "node-link",
    dir: "auto",
    "data-focus": `list${index}`,
    "aria-pressed": String(chosen),
    onclick: () => app.change(selectNode(key)),
  };
  return h(
    "tr",
    {},
    h("td", {}, kindSign(kind), h("button", attributes, app.labelOf(index))),
    h("td", {}, counted(tied, "tie")),
    h("td", {}, counted(told, "time")),
  );
}
