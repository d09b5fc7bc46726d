import type { App } from "../app.ts";
import { fill, h, icon } from "../dom.ts";
import type { Suggestion } from "../model/search.ts";
import { kindSign } from "../signs.ts";

export interface SearchBox {
  readonly element: HTMLElement;
  readonly update: (app: App) => void;
  readonly focus: () => void;
}

interface Options {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly choose: (app: App, node: number) => void;
}

const most = 8;

/** A field with suggestions by keyboard: a combobox as WAI-ARIA describes it. */
export function searchBox({ id, label, placeholder, choose }: Options): SearchBox {
  let app: App | null = null;
  let found: readonly Suggestion[] = [];
  let at = -1;
  const input = h("input", {
    ...{ id, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", dir: "auto", placeholder },
    ...{ "aria-label": label, "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list" },
    oninput: () => suggest(),
    onkeydown: (event: KeyboardEvent) => walk(event),
    onfocus: () => suggest(),
    onblur: () => close(),
  });
  const list = h("ul", { id: `${id}-list`, role: "listbox", class: "suggestions", "aria-label": label, hidden: true });
  const words = h("p", { class: "suggestions none", hidden: true });
  const element = h("div", { class: "search" }, icon("search"), input, list, words);

  function suggest(): void {
    found = app === null ? [] : app.search(input.value, most);
    at = found.length > 0 ? 0 : -1;
    show();
  }

  function show(): void {
    const asked = input.value.trim() !== "";
    list.hidden = found.length === 0;
    words.hidden = !asked || found.length > 0;
    words.textContent = `Nobody here is called “${input.value.trim()}”. Try part of the name, in any script.`;
    input.setAttribute("aria-expanded", String(found.length > 0));
    if (at >= 0) input.setAttribute("aria-activedescendant", `${id}-${at}`);
    else input.removeAttribute("aria-activedescendant");
    fill(list, ...found.map((suggestion, index) => row(suggestion, index)));
  }

  function row({ node, matched }: Suggestion, index: number): HTMLElement {
    const shown = app?.model.nodes[node];
    const take = (event: Event) => {
      event.preventDefault();
      pick(index);
    };
    const other = matched === null ? null : h("span", { class: "matched", dir: "auto" }, matched);
    return h(
      "li",
      { id: `${id}-${index}`, role: "option", "aria-selected": String(index === at), onpointerdown: take },
      kindSign(shown?.kind ?? "person"),
      h("span", { class: "name", dir: "auto" }, app?.labelOf(node) ?? ""),
      other,
    );
  }

  function walk(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (found.length > 0) at = (at + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length;
      show();
    } else if (event.key === "Enter") {
      event.preventDefault();
      pick(at);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      input.value = "";
      close();
    }
  }

  function pick(index: number): void {
    const suggestion = found[index];
    if (suggestion === undefined || app === null) return;
    input.value = "";
    close();
    choose(app, suggestion.node);
  }

  function close(): void {
    found = [];
    at = -1;
    show();
    words.hidden = true;
  }

  return {
    element,
    update: (next) => {
      app = next;
    },
    focus: () => {
      input.focus();
      input.select();
    },
  };
}
