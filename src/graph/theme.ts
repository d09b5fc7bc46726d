import type { Relation, Status } from "../types.ts";
import type { NodeKind } from "./schema.ts";

/** Colours with a meaning, in one place for the layout, the GEXF and the viewer. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  /** Edges that tie the picture together: took part in, represents, held in. */
  readonly structure: string;
  /** Cancelled facts. */
  readonly cancelled: string;
}

/**
 * Told apart by people with any of the common colour blindnesses: the hues are Okabe and Ito's (https://jfly.uni-koeln.de/color/), some darkened until
 * they reach 3:1 against the background.
 */
export const light: Palette = {
  background: "#FBFAF7",
  text: "#1F2428",
  quiet: "#6B7177",
  kinds: { person: "#0072B2", country: "#00805C", organization: "#B87A00", meeting: "#B0568F" },
  relations: { "met with": "#0072B2", visited: "#00805C", "agreed on": "#C04A00" },
  structure: "#B9BEC4",
  cancelled: "#B3261E",
};

/** The same meanings on a dark ground. */
export const dark: Palette = {
  background: "#14171A",
  text: "#E8EAED",
  quiet: "#9AA1A8",
  kinds: { person: "#56B4E9", country: "#22AD85", organization: "#E6A532", meeting: "#E08BBE" },
  relations: { "met with": "#56B4E9", visited: "#22AD85", "agreed on": "#F0803C" },
  structure: "#4A5057",
  cancelled: "#F2776E",
};

/** How opaque a fact is drawn: what did not happen stands back. */
export const opacity: Readonly<Record<Status, number>> = { happened: 1, planned: 0.55, cancelled: 0.4 };

/** Radius of a node of which nothing is told. */
export const baseSize: Readonly<Record<NodeKind, number>> = { person: 4, country: 5, organization: 4, meeting: 3 };
