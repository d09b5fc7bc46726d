import { h, icon } from "../dom.ts";

const keys: readonly (readonly [string, string])[] = [
  ["/", "Search"],
  ["↑ ↓ ← →", "Walk from node to node, once the graph has the keyboard"],
  ["Enter", "Read the evidence of the node"],
  ["E", "Show only what is around it; again: a step further"],
  ["+  −  0", "Nearer, farther, everything"],
  ["Esc", "Let go of the selection"],
];

/** What the keys do, behind a button. */
export function keyHelp(): { readonly opener: HTMLElement; readonly dialog: HTMLElement } {
  const rows = keys.map(([key, words]) => h("div", {}, h("dt", {}, h("kbd", {}, key)), h("dd", {}, words)));
  const close = h("button", { type: "button", class: "button" }, "Close");
  const title = h("h2", { id: "keys-title" }, "Keys");
  const dialog = h(
    "dialog",
    { class: "keys surface", "aria-labelledby": "keys-title" },
    title,
    h("dl", {}, ...rows),
    close,
  );
  const show = () => dialog.showModal();
  const attributes = {
    type: "button",
    class: "icon-button",
    "aria-label": "Keys",
    title: "Keys",
    "data-focus": "keys",
  };
  close.addEventListener("click", () => dialog.close());
  return { opener: h("button", { ...attributes, onclick: show }, icon("help")), dialog };
}
