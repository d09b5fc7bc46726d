import type { StatusTold } from "../../src/graph/put-off.ts";
import type { EvidenceAttributes } from "../../src/graph/schema.ts";
import type { Status } from "../../src/types.ts";
import type { App } from "../app.ts";
import { h } from "../dom.ts";
import { statusWords } from "../looks.ts";
import { readable } from "../model/dates.ts";
import { highlight } from "../model/highlight.ts";
import type { ViewFact } from "../model/model.ts";
import { isRightToLeft, languageName } from "../model/names.ts";
import {
  allNames,
  circumstances,
  type Difference,
  differencesOf,
  type Reach,
  safeLink,
  sourceOf,
  verbOf,
} from "../model/telling.ts";
import { selectNode } from "../state.ts";

/** The numbers at the head of a panel: N articles, M languages, K sources. */
export function reachLine({ articles, languages, sources }: Reach): HTMLElement {
  const number = (count: number, one: string) =>
    h("div", {}, h("dt", {}, count === 1 ? one : `${one}s`), h("dd", {}, String(count)));
  return h(
    "dl",
    { class: "reach" },
    number(articles, "article"),
    number(languages, "language"),
    number(sources, "source"),
  );
}

/** A fact with all that is said of it: when, where, whether, where articles differ, and every sentence. */
export function factCard(app: App, fact: ViewFact): HTMLElement {
  const topic = fact.kind === "agreed on" && "topic" in fact.attributes ? fact.attributes.topic : null;
  const title = fact.kind === "represents" && "title" in fact.attributes ? fact.attributes.title : null;
  return h(
    "article",
    { class: "fact" },
    h(
      "header",
      { class: "fact-head" },
      h("h3", {}, circumstances(fact) || verbOf(fact.kind)),
      fact.status === null ? null : badge(fact.status, "status" in fact.attributes ? fact.attributes : {}),
    ),
    title === null ? null : h("p", { class: "topic" }, title),
    topic === null ? null : h("p", { class: "topic", dir: "auto" }, topic),
    ...differencesOf(fact).map((one) => differenceBox(app, one)),
    h("div", { class: "quotes" }, ...fact.evidence.map((evidence) => quote(app, evidence, fact))),
  );
}

/** What articles say differently, side by side. */
export function differenceBox(app: App, { about, says }: Difference): HTMLElement {
  const words = `Articles differ on the ${about}`;
  const sides = says.map(({ value, articles }) =>
    h(
      "div",
      { class: "side" },
      h("strong", { dir: "auto" }, value),
      h("span", {}, [...new Set(articles.map((id) => shortSource(app, id)))].join(", ")),
    ),
  );
  return h(
    "div",
    { class: "difference", role: "group", "aria-label": words },
    h("p", {}, words),
    h("div", { class: "sides" }, ...sides),
  );
}

/** Whether it happened, in a word and a colour; what was put off says so, and to which day. */
export function badge(status: Status, told: Omit<StatusTold, "status"> = {}): HTMLElement {
  return h("span", { class: `badge ${status}` }, badgeWords(status, told));
}

function badgeWords(status: Status, { postponed, postponedTo }: Omit<StatusTold, "status">): string {
  if (postponed === undefined || status === "happened") return statusWords[status];
  const off = `put off${postponedTo === undefined ? "" : ` to ${readable(postponedTo)}`}`;
  return status === "planned" ? `Planned, ${off}` : `P${off.slice(1)}`;
}

/** A sentence in its own direction, its cue and actors marked, and where it stands. */
export function quote(app: App, evidence: EvidenceAttributes, fact: ViewFact | null): HTMLElement {
  const names = (end: number | undefined) => {
    const node = end === undefined ? undefined : app.model.nodes[end];
    return node === undefined || node.kind === "meeting" ? [] : allNames(node);
  };
  const pieces = highlight(evidence.text, evidence.cue, names(fact?.source), names(fact?.target));
  const words = pieces.map(({ text, as }) => (as === "plain" ? text : h("mark", { class: as }, text)));
  const direction = isRightToLeft(evidence.text) ? "rtl" : "ltr";
  return h(
    "figure",
    { class: "quote" },
    h("blockquote", { lang: evidence.language, dir: direction }, ...words),
    h("figcaption", {}, ...origin(app, evidence)),
  );
}

function origin({ model }: App, { article, language }: EvidenceAttributes): HTMLElement[] {
  const head = model.articles.get(article);
  const title = head?.title ?? article;
  const link = safeLink(head?.url ?? null);
  const original = head?.copyOf ?? null;
  const where = [
    sourceOf(head?.url ?? null),
    head?.published ? readable(head.published) : null,
    languageName(language),
    original === null ? null : `copy of ${model.articles.get(original)?.title ?? original}`,
  ];
  const named =
    link === null
      ? h("span", { class: "title", dir: "auto" }, title)
      : h(
          "a",
          { class: "title", dir: "auto", href: link, target: "_blank", rel: "noopener noreferrer nofollow" },
          title,
        );
  return [named, h("span", { class: "where" }, where.filter((part) => part !== null).join(" · "))];
}

function shortSource({ model }: App, article: string): string {
  return sourceOf(model.articles.get(article)?.url ?? null) ?? article;
}

/** A node's name that leads to it. */
export function nodeLink(app: App, index: number, focus: string): HTMLElement {
  const node = app.model.nodes[index];
  const attributes = {
    type: "button",
    class: "node-link",
    dir: "auto",
    "data-focus": focus,
    onclick: () => app.change(selectNode(node?.key ?? "")),
  };
  return h("button", attributes, app.labelOf(index));
}
