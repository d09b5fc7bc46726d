import type { EdgeKind, NodeKind } from "../../src/graph/schema.ts";
import type { Status } from "../../src/types.ts";
import type { App, Part } from "../app.ts";
import { counted, fill, grouped, h, icon } from "../dom.ts";
import { kindWords, relationWords, statusWords } from "../looks.ts";
import { languageName } from "../model/names.ts";
import { aloneSign, kindSign, tieSign } from "../signs.ts";
import {
  clearFilters,
  type Filters,
  isFiltered,
  setFilter,
  toggleKind,
  toggleRelation,
  toggleStatus,
} from "../state.ts";
import { searchBox } from "./search-box.ts";

/** The rail at the left: who is in the graph, search, and the legend, which is the filter. */
export function rail(): Part & { readonly focusSearch: () => void } {
  const search = searchBox({
    id: "search",
    label: "Search for a person, country, organization or meeting",
    placeholder: "Search any name, any script",
    choose: (app, node) => app.act.showNode(node),
  });
  const summary = h("p", { class: "summary" });
  const legend = h("div", { class: "legend" });
  let choices: Choices | null = null;
  const toggle = h(
    "button",
    { type: "button", class: "button only-phone", "aria-expanded": "false", "aria-controls": "filters" },
    icon("filter"),
    "Filters",
  );
  const body = h("div", { class: "rail-body", id: "filters" }, summary, legend);
  const head = h("header", { class: "rail-head" }, h("h1", { class: "wordmark" }, "Parley"), search.element, toggle);
  const element = h("aside", { class: "rail surface", "aria-label": "Search and filters" }, head, body);
  toggle.addEventListener("click", () => {
    const open = element.classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(open));
  });
  return {
    element,
    focusSearch: search.focus,
    update: (app) => {
      search.update(app);
      summary.textContent = summaryOf(app);
      if (choices === null || choices.model !== app.model || choices.labels !== app.state.labels)
        choices = choicesOf(app);
      choices.update(app);
      fill(legend, ...groups(app, choices));
    },
  };
}

function summaryOf({ view, model }: App): string {
  const facts = counted(view.counts.facts, "fact");
  return `${counted(view.counts.nodes, "actor and meeting", "actors and meetings")}, ${facts} from ${counted(model.articles.size, "article")}`;
}

function groups(app: App, choices: Choices): HTMLElement[] {
  const { filters } = app.state;
  const { counts } = app.view;
  const kinds = (["person", "country", "organization", "meeting"] as const).map((kind: NodeKind) =>
    row(kindSign(kind), kindWords[kind], counts.kinds[kind], !filters.hiddenKinds.includes(kind), () =>
      app.change(toggleKind(kind)),
    ),
  );
  const relation = (kind: EdgeKind) =>
    row(tieSign(kind, null), relationWords[kind], counts.relations[kind], !filters.hiddenRelations.includes(kind), () =>
      app.change(toggleRelation(kind)),
    );
  const statuses = (["happened", "planned", "cancelled"] as const).map((status: Status) =>
    row(
      tieSign(null, status),
      statusWords[status],
      counts.statuses[status],
      !filters.hiddenStatuses.includes(status),
      () => app.change(toggleStatus(status)),
    ),
  );
  const alone = row(aloneSign(), "Without a tie", counts.alone, filters.alone, () =>
    app.change(setFilter({ alone: !filters.alone })),
  );
  return [
    group("Who", filters.alone && counts.alone === 0 ? kinds : [...kinds, alone]),
    group("What happened", (["met with", "visited", "agreed on"] as const).map(relation)),
    group("What ties it together", (["took part in", "represents", "held in"] as const).map(relation)),
    group("Whether it happened", statuses),
    h("section", { class: "group" }, h("h2", {}, "Said by"), saidBy(app)),
    h("section", { class: "group" }, h("h2", {}, "Only"), choices.element),
    isFiltered(app.state)
      ? h(
          "button",
          { type: "button", class: "button wide", "data-focus": "clear", onclick: () => app.change(clearFilters) },
          "Clear all filters",
        )
      : h("p", { class: "hint" }, "Click a line of the legend to hide or show it."),
  ];
}

function group(title: string, rows: readonly HTMLElement[]): HTMLElement {
  return h("section", { class: "group" }, h("h2", {}, title), ...rows);
}

function row(sign: SVGElement, words: string, count: number, shown: boolean, toggle: () => void): HTMLElement {
  const attributes = {
    type: "button",
    class: "legend-row",
    "aria-pressed": String(shown),
    "data-focus": words,
    onclick: toggle,
  };
  return h(
    "button",
    attributes,
    sign,
    h("span", { class: "words" }, words),
    h("span", { class: "count" }, shown ? grouped(count) : "hidden"),
  );
}

function saidBy({ state, change }: App): HTMLElement {
  const { minArticles, minLanguages } = state.filters;
  const set = (name: "minArticles" | "minLanguages") => (value: number) =>
    change(setFilter({ [name]: value } as Partial<Filters>));
  return h(
    "div",
    { class: "steppers" },
    stepper("articles", "at least", minArticles, 20, set("minArticles")),
    stepper("languages", "at least", minLanguages, 4, set("minLanguages")),
  );
}

function stepper(unit: string, words: string, value: number, most: number, set: (value: number) => void): HTMLElement {
  const step = (by: number, name: "minus" | "plus", label: string) =>
    h(
      "button",
      {
        ...{
          type: "button",
          class: "icon-button small",
          "aria-label": `${label} ${unit}`,
          "data-focus": `${unit}${by}`,
        },
        ...{ disabled: value + by < 1 || value + by > most, onclick: () => set(value + by) },
      },
      icon(name),
    );
  const noun = value === 1 ? unit.slice(0, -1) : unit;
  return h(
    "div",
    { class: "stepper" },
    h("span", { class: "words" }, `${words} ${value} ${noun}`),
    step(-1, "minus", "Fewer"),
    step(1, "plus", "More"),
  );
}

/** The choices of one graph in one language of names: made once, since there may be thousands of articles. */
function choicesOf(app: App): Choices {
  const { model, state } = app;
  const countries = model.nodes
    .filter(({ kind, attributes }) => kind === "country" && attributes.country !== null)
    .map(({ index, attributes }): [string, string] => [attributes.country ?? "", app.labelOf(index)]);
  const articles = [...model.articles].map(([id, { title }]): [string, string] => [
    id,
    title === null ? id : `${title} (${id})`,
  ]);
  const languages = model.languages.map((code): [string, string] => [code, languageName(code)]);
  const current = { app };
  const change = (filter: Partial<Filters>) => current.app.change(setFilter(filter));
  const fields = {
    country: select("Country", "any country", countries, (country) => change({ country })),
    language: select("Language", "any language", languages, (language) => change({ language })),
    article: select("Article", "any article", articles, (article) => change({ article })),
  };
  const element = h("div", { class: "selects" }, ...Object.values(fields).map(({ label }) => label));
  return {
    element,
    model,
    labels: state.labels,
    update: (next) => {
      current.app = next;
      for (const name of ["country", "language", "article"] as const)
        fields[name].field.value = next.state.filters[name] ?? "";
    },
  };
}

interface Choices {
  readonly element: HTMLElement;
  readonly model: App["model"];
  readonly labels: App["state"]["labels"];
  readonly update: (app: App) => void;
}

const longest = 2000;

function select(
  label: string,
  any: string,
  options: readonly (readonly [string, string])[],
  set: (value: string | null) => void,
): { label: HTMLElement; field: HTMLSelectElement } {
  const sorted = [...options].sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0)).slice(0, longest);
  const field = h(
    "select",
    {
      "aria-label": label,
      "data-focus": label,
      onchange: (event: Event) => set((event.target as HTMLSelectElement).value || null),
    },
    h("option", { value: "" }, any),
    ...sorted.map(([key, words]) => h("option", { value: key }, words)),
  );
  return { label: h("label", { class: "field" }, h("span", {}, label), field), field };
}
