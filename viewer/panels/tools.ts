import type { App, Part, SaveFormat } from "../app.ts";
import { fill, h, type IconName, icon } from "../dom.ts";
import type { LabelLanguage } from "../model/names.ts";
import { type LayoutName, setLabels, setLayout, setTheme, type ThemeChoice, toggleList } from "../state.ts";
import { keyHelp } from "./key-help.ts";

const layouts: readonly (readonly [LayoutName, string])[] = [
  ["built", "Graph"],
  ["live", "Live"],
  ["map", "Map"],
];

const labels: readonly (readonly [LabelLanguage, string])[] = [
  ["canonical", "as built"],
  ["en", "English"],
  ["id", "Indonesian"],
  ["ms", "Malay"],
  ["ar", "Arabic"],
];

const themes: Readonly<
  Record<ThemeChoice, { readonly next: ThemeChoice; readonly words: string; readonly icon: IconName }>
> = {
  system: { next: "light", words: "Theme: as the system", icon: "auto" },
  light: { next: "dark", words: "Theme: light", icon: "sun" },
  dark: { next: "system", words: "Theme: dark", icon: "moon" },
};

const formats: readonly (readonly [SaveFormat, string, string])[] = [
  ["png", "Picture", "PNG, with the legend"],
  ["svg", "Drawing", "SVG, with the legend"],
  ["gexf", "Graph", "GEXF of what is shown, for Gephi"],
  ["csv", "Table", "CSV of what is shown"],
  ["markdown", "Evidence", "Markdown of the selection, with sources"],
];

/** The tools at the top right: layout, label language, theme, list, link, saving. */
export function tools(): Part {
  const bar = h("div", { class: "tools-bar surface", role: "toolbar", "aria-label": "View" });
  const menu = saveMenu();
  const keys = keyHelp();
  const element = h("nav", { class: "tools", "aria-label": "View and saving" }, bar, keys.dialog);
  return {
    element,
    update: (app) => {
      menu.update(app);
      fill(
        bar,
        layoutChoice(app),
        labelChoice(app),
        h("span", { class: "gap" }),
        listButton(app),
        themeButton(app),
        linkButton(app),
        menu.element,
        keys.opener,
      );
    },
  };
}

function layoutChoice({ state, change }: App): HTMLElement {
  const button = ([name, words]: (typeof layouts)[number]) =>
    h(
      "button",
      {
        type: "button",
        "aria-pressed": String(state.layout === name),
        "data-focus": `layout-${name}`,
        onclick: () => change(setLayout(name)),
      },
      words,
    );
  return h("div", { class: "segmented", role: "group", "aria-label": "Layout" }, ...layouts.map(button));
}

function labelChoice({ state, change }: App): HTMLElement {
  const set = (event: Event) => change(setLabels((event.target as HTMLSelectElement).value as LabelLanguage));
  const options = labels.map(([value, words]) => h("option", { value, selected: state.labels === value }, words));
  return h(
    "div",
    { class: "names-choice" },
    h("span", { class: "only-wide", "aria-hidden": "true" }, "Names"),
    h(
      "select",
      { class: "compact", "aria-label": "Language of the names", "data-focus": "labels", onchange: set },
      ...options,
    ),
  );
}

function listButton({ state, change }: App): HTMLElement {
  return button("list", "List of what is shown", () => change(toggleList), String(state.list));
}

function themeButton({ state, change }: App): HTMLElement {
  const { next, words, icon: name } = themes[state.theme];
  return button(name, words, () => change(setTheme(next)));
}

function linkButton({ act }: App): HTMLElement {
  return button("link", "Copy a link to this view", act.copyLink);
}

function button(name: IconName, words: string, act: () => void, pressed: string | null = null): HTMLElement {
  const attributes = {
    type: "button",
    class: "icon-button",
    "aria-label": words,
    title: words,
    "data-focus": words.split(":")[0] ?? words,
    "aria-pressed": pressed,
    onclick: act,
  };
  return h("button", attributes, icon(name));
}

function saveMenu(): Part {
  let app: App | null = null;
  const opener = h(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": "Save",
      title: "Save",
      "aria-expanded": "false",
      "aria-controls": "save-menu",
      "data-focus": "save",
    },
    icon("save"),
  );
  const file = h("input", { type: "file", accept: ".json,.gexf", hidden: true, "aria-label": "Graph file" });
  const row = ([format, words, more]: (typeof formats)[number]) =>
    h(
      "button",
      { type: "button", class: "menu-row", onclick: () => pick(format) },
      h("strong", {}, words),
      h("span", {}, more),
    );
  const open = h(
    "button",
    { type: "button", class: "menu-row apart", onclick: () => file.click() },
    h("strong", {}, "Open…"),
    h("span", {}, "graph.json or GEXF, or drop it here"),
  );
  const menu = h("div", { class: "menu surface", id: "save-menu", hidden: true }, ...formats.map(row), open, file);
  const element = h("div", { class: "menu-box" }, opener, menu);

  function show(open_: boolean): void {
    menu.hidden = !open_;
    opener.setAttribute("aria-expanded", String(open_));
  }
  function pick(format: SaveFormat): void {
    show(false);
    opener.focus();
    app?.act.save(format);
  }
  opener.addEventListener("click", () => show(menu.hidden));
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    show(false);
    if (chosen !== undefined) app?.act.open(chosen);
    file.value = "";
  });
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || menu.hidden) return;
    event.stopPropagation();
    show(false);
    opener.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Element && !element.contains(event.target)) show(false);
  });
  return {
    element,
    update: (next) => {
      app = next;
    },
  };
}

/** Nearer, farther, everything. */
export function zoomButtons(): Part {
  const element = h("div", { class: "zoom surface", role: "group", "aria-label": "Zoom" });
  return {
    element,
    update: ({ act }) =>
      fill(
        element,
        button("plus", "Nearer", () => act.zoom(1.6)),
        button("minus", "Farther", () => act.zoom(1 / 1.6)),
        button("fit", "Show everything", act.fit),
      ),
  };
}
