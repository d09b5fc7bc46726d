import type { Part } from "./app.ts";
import { h } from "./dom.ts";
import { evidencePanel } from "./panels/evidence.ts";
import { listView } from "./panels/list.ts";
import { rail } from "./panels/rail.ts";
import { timeline } from "./panels/timeline.ts";
import { tools, zoomButtons } from "./panels/tools.ts";
import type { Box } from "./stage/labels.ts";

/** The page's parts, put together once. */
export interface Page {
  readonly parts: readonly Part[];
  readonly stage: HTMLElement;
  readonly list: HTMLElement;
  readonly focusSearch: () => void;
  /** Where panels lie over the picture. */
  readonly covered: () => readonly Box[];
  /** Words over an empty picture; null takes them away. */
  readonly empty: (words: string | null, clear: (() => void) | null) => void;
  /** A quiet line above the timeline: what was left out, and what to do. */
  readonly notice: (words: string | null, action?: { readonly words: string; readonly act: () => void }) => void;
  /** A word under the pointer. */
  readonly tip: (words: string | null, at: { readonly x: number; readonly y: number }) => void;
  /** Said to screen readers, and shown for a moment when asked. */
  readonly say: (words: string, shown: boolean) => void;
}

export function createPage(root: HTMLElement): Page {
  const left = rail();
  const list = listView();
  const parts = [left, tools(), timeline(), zoomButtons(), list, evidencePanel()];
  const [railPart, toolsPart, timelinePart, zoomPart, listPart, panelPart] = parts.map(({ element }) => element);
  const stage = h("div", {
    ...{ id: "stage", class: "stage", dir: "ltr", tabindex: "0", role: "application" },
    ...{
      "aria-label":
        "Graph. Arrow keys walk from node to node, Enter shows the evidence, Escape lets go. The button List shows the same as words.",
    },
  });
  const empty = h("div", { class: "empty", hidden: true, role: "note" });
  const notice = h("div", { class: "notice surface", hidden: true });
  const tip = h("div", { class: "tip", hidden: true, "aria-hidden": "true" });
  const toast = h("div", { class: "toast surface", hidden: true, "aria-hidden": "true" });
  const live = h("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });
  const skip = h(
    "a",
    { class: "skip", href: "#list", onclick: (event: Event) => event.preventDefault() },
    "Skip to the graph",
  );
  skip.addEventListener("click", () => stage.focus());
  const main = h(
    "main",
    { class: "main", "aria-label": "Graph" },
    stage,
    empty,
    listPart ?? null,
    notice,
    zoomPart ?? null,
  );
  root.replaceChildren(
    skip,
    railPart ?? "",
    toolsPart ?? "",
    main,
    timelinePart ?? "",
    panelPart ?? "",
    tip,
    toast,
    live,
  );
  let fading: ReturnType<typeof setTimeout> | undefined;

  return {
    parts,
    stage,
    list: list.element,
    focusSearch: left.focusSearch,
    covered: () =>
      [...root.querySelectorAll(".surface:not([hidden])")]
        .map((panel) => panel.getBoundingClientRect())
        .filter(({ width }) => width > 0),
    empty: (words, clear) => {
      empty.hidden = words === null;
      const button =
        clear === null ? null : h("button", { type: "button", class: "button", onclick: clear }, "Clear all filters");
      empty.replaceChildren(h("p", {}, words ?? ""), ...(button === null ? [] : [button]));
    },
    notice: (words, action) => {
      notice.hidden = words === null;
      const button =
        action === undefined ? null : h("button", { type: "button", class: "chip", onclick: action.act }, action.words);
      notice.replaceChildren(h("span", {}, words ?? ""), ...(button === null ? [] : [button]));
    },
    tip: (words, { x, y }) => {
      tip.hidden = words === null;
      tip.textContent = words ?? "";
      const width = Math.min(320, tip.offsetWidth);
      tip.style.left = `${Math.max(8, Math.min(innerWidth - width - 8, x + 14))}px`;
      tip.style.top = `${Math.max(8, Math.min(innerHeight - 40, y + 16))}px`;
    },
    say: (words, shown) => {
      live.textContent = words;
      if (!shown) return;
      toast.textContent = words;
      toast.hidden = false;
      clearTimeout(fading);
      fading = setTimeout(() => {
        toast.hidden = true;
      }, 2600);
    },
  };
}
