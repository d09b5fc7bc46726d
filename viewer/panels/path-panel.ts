import type { App } from "../app.ts";
import { counted, h } from "../dom.ts";
import { circumstances, inTime, verbOf } from "../model/telling.ts";
import { type Hop, pathBetween } from "../paths.ts";
import { kindSign, tieSign } from "../signs.ts";
import { selectPath, selectTie } from "../state.ts";
import { nodeLink, quote } from "./quotes.ts";

/** The way from one actor to another, hop by hop, each with its sentence. */
export function pathPanel(app: App, from: string, to: string): (HTMLElement | null)[] {
  const start = app.model.nodeIndex.get(from);
  const end = app.model.nodeIndex.get(to);
  if (start === undefined || end === undefined)
    return [h("p", { class: "words" }, "This graph does not know both ends of this way.")];
  const hops = pathBetween(app.model, app.view.ties, start, end);
  const head = h(
    "header",
    { class: "panel-head" },
    h("p", { class: "kind" }, hops === null ? "No way" : counted(hops.length, "step")),
    h(
      "h2",
      { class: "sentence" },
      nodeLink(app, start, "from"),
      h("span", { class: "verb" }, "to"),
      nodeLink(app, end, "to"),
    ),
    h(
      "button",
      { type: "button", class: "button", "data-focus": "turn", onclick: () => app.change(selectPath(to, from)) },
      "Turn it round",
    ),
  );
  if (hops === null)
    return [
      head,
      h(
        "p",
        { class: "words" },
        "Nothing that is shown leads from one to the other. Clear some filters, or widen the window.",
      ),
    ];
  if (hops.length === 0) return [head, h("p", { class: "words" }, "Both ends are the same.")];
  return [head, h("ol", { class: "hops" }, ...hops.map((hop) => step(app, hop)))];
}

function step(app: App, { tie: index, from, to }: Hop): HTMLElement | null {
  const tie = app.model.ties[index];
  if (tie === undefined) return null;
  const facts = inTime(
    tie.facts.flatMap((at) =>
      app.view.facts[at] === 1 && app.model.facts[at] !== undefined ? [app.model.facts[at]] : [],
    ),
  );
  const [first] = facts;
  const backwards = tie.directed && tie.from !== from;
  const verb = backwards
    ? { visited: "was visited by", represents: "is represented by" }[tie.kind as string]
    : verbOf(tie.kind);
  return h(
    "li",
    {},
    h(
      "p",
      { class: "hop" },
      kindSign(app.model.nodes[from]?.kind ?? "person"),
      nodeLink(app, from, `${index}a`),
      h("span", { class: "verb" }, verb ?? verbOf(tie.kind)),
      nodeLink(app, to, `${index}b`),
    ),
    first === undefined ? null : h("p", { class: "aside" }, tieSign(tie.kind, tie.status), circumstances(first)),
    first?.evidence[0] === undefined ? null : quote(app, first.evidence[0], first),
    facts.length > 1
      ? h(
          "button",
          { type: "button", class: "button", "data-focus": tie.key, onclick: () => app.change(selectTie(tie.key)) },
          `All ${facts.length} facts`,
        )
      : null,
  );
}
