import type { App } from "../app.ts";
import { counted, h } from "../dom.ts";
import { readable } from "../model/dates.ts";
import type { ViewFact, ViewNode, ViewTie } from "../model/model.ts";
import { isRightToLeft, languageName } from "../model/names.ts";
import { differencesOf, inTime, mergeReasons, reachOf, verbOf } from "../model/telling.ts";
import { kindSign, tieSign } from "../signs.ts";
import { focusStep, selectNode, selectPath, selectTie, setFocus } from "../state.ts";
import { isFactKind } from "../view-model.ts";
import { badge, differenceBox, nodeLink, quote, reachLine } from "./quotes.ts";
import { searchBox } from "./search-box.ts";

const singular = { person: "Person", country: "Country", organization: "Organization", meeting: "Meeting" } as const;

/** All that is told of an actor or a meeting. */
export function nodePanel(app: App, node: ViewNode): (HTMLElement | null)[] {
  const facts = node.facts.flatMap((index) => app.model.facts[index] ?? []);
  const own = node.attributes.kind === "meeting" ? node.attributes.evidence : facts.flatMap(({ evidence }) => evidence);
  const named = node.attributes.names.flatMap(({ language, articles }) =>
    articles.map((article) => ({ article, language })),
  );
  return [
    header(app, node),
    reachLine(reachOf(app.model, [...own, ...named])),
    hiddenWords(app, node),
    actions(app, node),
    ...(node.attributes.kind === "meeting" ? meetingParts(app, node, facts) : actorParts(app, node, facts)),
  ];
}

function header(app: App, { index, kind, attributes }: ViewNode): HTMLElement {
  const label = app.labelOf(index);
  const canonical = label === attributes.label ? null : h("p", { class: "canonical", dir: "auto" }, attributes.label);
  return h(
    "header",
    { class: "panel-head" },
    h("p", { class: "kind" }, kindSign(kind), singular[kind]),
    h("h2", { dir: "auto" }, label),
    canonical,
  );
}

function hiddenWords({ view }: App, { index }: ViewNode): HTMLElement | null {
  return view.nodes[index] === 1 ? null : h("p", { class: "note" }, "The filters leave this out of the picture.");
}

function actions(app: App, node: ViewNode): HTMLElement {
  const { focus } = app.state;
  const depth = focus?.key === node.key ? focus.depth : 0;
  const step = (to: 1 | 2 | 3) =>
    h(
      "button",
      {
        type: "button",
        "aria-pressed": String(depth === to),
        "data-focus": `depth${to}`,
        onclick: () => app.change(setFocus(depth === to ? null : { key: node.key, depth: to, limit: focusStep })),
      },
      String(to),
    );
  const surroundings = h(
    "div",
    { class: "segmented", role: "group", "aria-label": "Show only what is within so many steps" },
    h("span", {}, "Only within"),
    step(1),
    step(2),
    step(3),
    h("span", {}, "steps"),
  );
  const release = app.pinned.has(node.index)
    ? h("button", { type: "button", class: "button", onclick: () => app.act.release(node.index) }, "Let go of the pin")
    : null;
  return h("div", { class: "actions" }, surroundings, node.kind === "meeting" ? null : pathField(app, node), release);
}

function pathField(app: App, node: ViewNode): HTMLElement {
  const choose = (_: App, to: number) => app.change(selectPath(node.key, app.model.nodes[to]?.key ?? ""));
  const box = searchBox({
    id: "path-to",
    label: `Find the way from ${app.labelOf(node.index)} to`,
    placeholder: "Find the way to …",
    choose,
  });
  box.update(app);
  box.element.querySelector("input")?.setAttribute("data-focus", "path-to");
  return box.element;
}

function actorParts(app: App, node: ViewNode, facts: readonly ViewFact[]): (HTMLElement | null)[] {
  return [meetingsOf(app, facts), tiesOf(app, node), rolesOf(app, node, facts), namesOf(node), reasonsOf(app, node)];
}

function meetingParts(app: App, node: ViewNode, facts: readonly ViewFact[]): (HTMLElement | null)[] {
  if (node.attributes.kind !== "meeting") return [];
  const { status, date, place, mode, evidence } = node.attributes;
  const where = [readable(date), place, mode === "call" ? "by phone" : null].filter((part) => part !== null).join(", ");
  const who = facts.filter(({ kind }) => kind === "took part in");
  const met = facts.find(({ kind }) => kind === "took part in") ?? null;
  const row = ({ source, attributes }: ViewFact) => {
    const accompanying = "accompanying" in attributes && attributes.accompanying;
    return h(
      "li",
      {},
      kindSign(app.model.nodes[source]?.kind ?? "person"),
      nodeLink(app, source, `who${source}`),
      accompanying ? h("span", { class: "aside" }, "accompanying") : null,
    );
  };
  const two = who.length >= 2 && met !== null && who[1] !== undefined ? { ...met, target: who[1].source } : met;
  return [
    h("div", { class: "fact-head" }, h("h3", {}, where), badge(status, node.attributes)),
    ...differencesOf({ attributes: node.attributes, evidence }).map((one) => differenceBox(app, one)),
    section("Took part", h("ul", { class: "rows" }, ...who.map(row))),
    section("In the articles' words", h("div", { class: "quotes" }, ...evidence.map((one) => quote(app, one, two)))),
    reasonsOf(app, node),
  ];
}

/** Meetings in time order, each leading to its sentences. */
function meetingsOf(app: App, facts: readonly ViewFact[]): HTMLElement | null {
  const meetings = inTime(facts.filter(({ kind }) => kind === "took part in"));
  if (meetings.length === 0) return null;
  const rows = meetings.map(({ target, date, status }) => {
    const meeting = app.model.nodes[target];
    const others = (meeting?.facts ?? []).flatMap((index) => {
      const fact = app.model.facts[index];
      return fact?.kind === "took part in" && !facts.includes(fact) ? [app.labelOf(fact.source)] : [];
    });
    const words = others.length === 0 ? (meeting?.attributes.label ?? "") : others.join(", ");
    const attributes = {
      type: "button",
      class: "row",
      "data-focus": `meeting${target}`,
      onclick: () => app.change(selectNode(meeting?.key ?? "")),
    };
    return h(
      "li",
      {},
      h(
        "button",
        attributes,
        h("span", { class: "date" }, readable(date)),
        h("span", { class: "name", dir: "auto" }, words),
        status === null || status === "happened" ? null : badge(status),
      ),
    );
  });
  return section(counted(meetings.length, "meeting"), foldable(rows, 6));
}

/** Ties, the most told first: each leads to its sentences. */
function tiesOf(app: App, node: ViewNode): HTMLElement | null {
  const own = [...new Set(node.facts.map((index) => app.model.facts[index]?.tie ?? -1))].flatMap(
    (index) => app.model.ties[index] ?? [],
  );
  const facts = own
    .filter(({ kind }) => isFactKind(kind))
    .sort((one, other) => other.weight - one.weight || one.index - other.index);
  if (facts.length === 0)
    return section("Ties", h("p", { class: "words" }, "No article says whom it met, visited or agreed with."));
  return section(
    counted(facts.length, "tie"),
    foldable(
      facts.map((tie) => tieRow(app, tie, node.index)),
      8,
    ),
  );
}

function tieRow(app: App, tie: ViewTie, seenFrom: number): HTMLElement {
  const other = tie.from === seenFrom ? tie.to : tie.from;
  const verb = tie.kind === "visited" && tie.to === seenFrom ? "was visited by" : verbOf(tie.kind);
  const attributes = {
    type: "button",
    class: "row",
    "data-focus": tie.key,
    onclick: () => app.change(selectTie(tie.key)),
  };
  return h(
    "li",
    {},
    h(
      "button",
      attributes,
      tieSign(tie.kind, tie.status),
      h("span", { class: "verb" }, verb),
      h("span", { class: "name", dir: "auto" }, app.labelOf(other)),
      h("span", { class: "count" }, counted(tie.weight, "fact")),
    ),
  );
}

function rolesOf(app: App, { index, attributes }: ViewNode, facts: readonly ViewFact[]): HTMLElement | null {
  if (attributes.kind === "country" || attributes.kind === "meeting") return null;
  const represents = facts.filter(({ kind, source }) => kind === "represents" && source === index);
  const roles = (attributes.roles ?? []).map(({ title, country, organization, from, to }) => {
    const dates =
      from === null && to === null ? null : from === to ? readable(from) : `${readable(from)} – ${readable(to)}`;
    const { nodes, nodeIndex } = app.model;
    const home = nodes[nodeIndex.get(organization ?? "") ?? nodeIndex.get((country ?? "").toLowerCase()) ?? -1];
    return h(
      "li",
      {},
      h("span", { class: "name" }, title ?? "belongs to"),
      home === undefined ? (country ?? "") : nodeLink(app, home.index, `role${home.index}`),
      dates === null ? null : h("span", { class: "aside" }, dates),
    );
  });
  if (roles.length === 0 && represents.length === 0) return null;
  const words = represents.flatMap((fact) => fact.evidence.slice(0, 1).map((evidence) => quote(app, evidence, fact)));
  return section("Roles", h("ul", { class: "rows" }, ...roles), ...words.slice(0, 3));
}

function namesOf({ attributes }: ViewNode): HTMLElement | null {
  if (attributes.names.length === 0) return null;
  const languages = [...new Set(attributes.names.map(({ language }) => language))].sort();
  const rows = languages.flatMap((language) => {
    const names = attributes.names.filter((name) => name.language === language);
    const direction = isRightToLeft(names[0]?.text ?? "") ? "rtl" : "ltr";
    return [
      h("dt", {}, languageName(language)),
      h("dd", { lang: language, dir: direction }, names.map(({ text }) => text).join(" · ")),
    ];
  });
  return section("Names", h("dl", { class: "names" }, ...rows));
}

function reasonsOf({ model }: App, node: ViewNode): HTMLElement | null {
  const reasons = mergeReasons(model, node);
  const meeting = node.attributes.kind === "meeting";
  if (reasons.length === 0 || (!meeting && new Set(node.attributes.names.map(({ text }) => text)).size < 2))
    return null;
  return section(
    meeting ? "Why these reports are one" : "Why these names are one",
    h("ul", { class: "reasons" }, ...reasons.slice(0, 12).map((reason) => h("li", { dir: "auto" }, reason))),
  );
}

/** A titled part of a panel. */
export function section(title: string, ...children: readonly (HTMLElement | null)[]): HTMLElement {
  return h("section", { class: "part" }, h("h3", {}, title), ...children);
}

/** A list that shows its first rows and keeps the others behind a button. */
function foldable(rows: readonly HTMLElement[], shown: number): HTMLElement {
  const list = h("ul", { class: "rows" }, ...rows.slice(0, shown));
  if (rows.length <= shown) return list;
  const more = h("button", { type: "button", class: "button wide" }, `Show ${rows.length - shown} more`);
  more.addEventListener("click", () => {
    more.remove();
    list.append(...rows.slice(shown));
    rows[shown]?.querySelector("button")?.focus();
  });
  return h("div", {}, list, more);
}
