import type { App } from "../app.ts";
import { counted, h } from "../dom.ts";
import type { ViewTie } from "../model/model.ts";
import { inTime, reachOf, verbOf } from "../model/telling.ts";
import { tieSign } from "../signs.ts";
import { badge, factCard, nodeLink, reachLine } from "./quotes.ts";

/** All that is told of a tie: every fact with its sentences. */
export function tiePanel(app: App, tie: ViewTie): (HTMLElement | null)[] {
  const facts = inTime(tie.facts.flatMap((index) => app.model.facts[index] ?? []));
  const shown = facts.filter(({ index }) => app.view.facts[index] === 1);
  // A tie that the filters hide still opens from a link: then everything is told.
  const told = shown.length > 0 ? shown : facts;
  const evidence = told.flatMap((fact) => fact.evidence);
  const left = facts.length - told.length;
  return [
    header(app, tie),
    reachLine(reachOf(app.model, evidence)),
    shown.length === 0 ? h("p", { class: "note" }, "The filters leave this out of the picture.") : null,
    left === 0 ? null : h("p", { class: "note" }, `${counted(left, "more fact")} outside the filters.`),
    ...told.map((fact) => factCard(app, fact)),
  ];
}

function header(app: App, tie: ViewTie): HTMLElement {
  const status = tie.status === null || tie.status === "happened" ? null : badge(tie.status);
  return h(
    "header",
    { class: "panel-head" },
    h("p", { class: "kind" }, tieSign(tie.kind, tie.status), counted(tie.weight, "fact"), status),
    h(
      "h2",
      { class: "sentence" },
      nodeLink(app, tie.from, "from"),
      h("span", { class: "verb" }, verbOf(tie.kind)),
      nodeLink(app, tie.to, "to"),
    ),
  );
}
