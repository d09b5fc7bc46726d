import type { EdgeKind, NodeKind } from "../src/graph/schema.ts";
import type { Status } from "../src/types.ts";
import { svg } from "./dom.ts";

const outlines: Readonly<Record<NodeKind, string>> = {
  person: "M8 2.500a5.500 5.500 0 1 1 0 11a5.500 5.500 0 0 1 0-11z",
  country:
    "M4.600 2.800h6.800a1.800 1.800 0 0 1 1.800 1.800v6.800a1.800 1.800 0 0 1-1.800 1.800h-6.800a1.800 1.800 0 0 1-1.800-1.800v-6.800a1.800 1.800 0 0 1 1.800-1.800z",
  organization: "M8 2l5.200 3v6L8 14l-5.200-3V5z",
  meeting: "M8 2l6 6l-6 6l-6-6z",
};

/** The shape of a kind of node, in its colour. */
export function kindSign(kind: NodeKind): SVGElement {
  const path = svg("path", { d: outlines[kind], class: `fill-${kind}` });
  return svg("svg", { viewBox: "0 0 16 16", class: "sign", "aria-hidden": "true", focusable: "false" }, path);
}

/** A point with nothing near it. */
export function aloneSign(): SVGElement {
  const ring = svg("path", { d: outlines.person, class: "line line-plain", "stroke-dasharray": "2 3", fill: "none" });
  return svg("svg", { viewBox: "0 0 16 16", class: "sign", "aria-hidden": "true", focusable: "false" }, ring);
}

/** A short line as a tie of that relation and status is drawn. */
export function tieSign(kind: EdgeKind | null, status: Status | null): SVGElement {
  const name = status === "cancelled" ? "cancelled" : kind === null ? "plain" : kind.replaceAll(" ", "-");
  const dash = status === "planned" ? "4 3" : null;
  const line = svg("path", { d: "M1 8h22", class: `line line-${name}`, "stroke-dasharray": dash });
  const arrow = kind === "visited" ? svg("path", { d: "M24 8l-7-3.500v7z", class: "arrow-visited" }) : null;
  const struck =
    status === "cancelled" ? svg("path", { d: "M7 12l3-8M14 12l3-8", class: "line line-cancelled" }) : null;
  return svg(
    "svg",
    { viewBox: "0 0 24 16", class: "sign wide", "aria-hidden": "true", focusable: "false" },
    line,
    arrow,
    struck,
  );
}
