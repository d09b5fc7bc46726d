import type { EdgeKind, NodeKind } from "../src/graph/schema.ts";
import type { Palette } from "../src/graph/theme.ts";
import type { Status } from "../src/types.ts";
import type { Model, ViewNode, ViewTie } from "./model/model.ts";
import { isFactKind } from "./view-model.ts";

/** The shape of a kind, as its program and the legend number it. */
export const shapes: Readonly<Record<NodeKind, 0 | 1 | 2 | 3>> = { person: 0, country: 1, organization: 2, meeting: 3 };

export const kindWords: Readonly<Record<NodeKind, string>> = {
  person: "People",
  country: "Countries",
  organization: "Organizations",
  meeting: "Meetings",
};

export const relationWords: Readonly<Record<EdgeKind, string>> = {
  "met with": "Met with",
  visited: "Visited",
  "agreed on": "Agreed on",
  "took part in": "Took part in",
  represents: "Represents",
  "held in": "Held in",
};

export const statusWords: Readonly<Record<Status, string>> = {
  happened: "Happened",
  planned: "Planned",
  cancelled: "Cancelled",
};

/** The colour of a relation; what was cancelled is red whatever it was. */
export function tieColor(palette: Palette, kind: EdgeKind, status: Status | null): string {
  if (status === "cancelled") return palette.cancelled;
  return kind === "met with" || kind === "visited" || kind === "agreed on"
    ? palette.relations[kind]
    : palette.structure;
}

/** 0 solid, 1 dashed (planned), 2 struck (cancelled). */
export function strokeOf(status: Status | null): 0 | 1 | 2 {
  return status === "planned" ? 1 : status === "cancelled" ? 2 : 0;
}

/** How thick a tie is drawn, by how many of its facts are seen. */
export function thickness(kind: EdgeKind, weight: number): number {
  return isFactKind(kind) ? Math.min(9, 0.5 + 1.3 * Math.sqrt(weight)) : 1;
}

/**
 * How large a node is drawn, in pixels: as the graph says, within reason.
 *
 * @param crowd how many nodes there are
 * @param room 1 on a wide window, less on a phone and on the map
 */
export function radiusOf(node: ViewNode, crowd: number, room: number): number {
  const size = Number.isFinite(node.attributes.size) ? node.attributes.size : 4;
  const scale = crowd > 2000 ? (node.kind === "meeting" ? 0.3 : 0.45) : crowd > 600 ? 0.72 : crowd <= 60 ? 1.35 : 1;
  return Math.max(3, Math.min(22, size)) * scale * room;
}

/** Whether a node stands for something that did not happen. */
export function isHollow({ attributes }: ViewNode): boolean {
  return attributes.kind === "meeting" && attributes.status !== "happened";
}

/** A node's colour: its kind's, or red for a cancelled meeting. */
export function nodeColor(palette: Palette, { attributes }: ViewNode): string {
  return attributes.kind === "meeting" && attributes.status === "cancelled"
    ? palette.cancelled
    : palette.kinds[attributes.kind];
}

/** A colour with less of itself: mixed with the ground, since drawing many half-transparent lines is slow and turns muddy. */
export function faded(color: string, ground: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const own = Number.parseInt(color.slice(at, at + 2), 16);
    const under = Number.parseInt(ground.slice(at, at + 2), 16);
    return Math.round(own * share + under * (1 - share))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}

/** How far aside a tie is drawn from the straight line between its ends. */
export function offsetOf(tie: ViewTie): number {
  return tie.slot * 7;
}

/** Sideways bend of a tie on the map, so that visits read as journeys. */
export function bendOf(tie: ViewTie, onMap: boolean): number {
  return onMap && (tie.kind === "visited" || tie.kind === "met with") ? 0.16 : 0;
}

/** Keys of all nodes, the most told first: the order labels are placed in. */
export function byImportance(model: Model): readonly number[] {
  const rank = ({ kind, told, attributes }: ViewNode) =>
    attributes.size * 4 + told + (kind === "meeting" ? -1000 : kind === "country" ? 6 : 0);
  return model.nodes
    .map(({ index }) => index)
    .sort((one, other) => rankOf(model, other, rank) - rankOf(model, one, rank) || one - other);
}

function rankOf(model: Model, index: number, rank: (node: ViewNode) => number): number {
  const node = model.nodes[index];
  return node === undefined ? 0 : rank(node);
}
