import type { Palette } from "../src/graph/theme.ts";
import type { Model } from "./model/model.ts";
import type { Search } from "./model/search.ts";
import type { Change, ViewState } from "./state.ts";
import type { View } from "./view-model.ts";

/** What every panel reads, and the one way to change it. */
export interface App {
  readonly model: Model;
  readonly state: ViewState;
  readonly view: View;
  readonly palette: Palette;
  readonly search: Search;
  readonly labelOf: (node: number) => string;
  readonly change: (change: Change, how?: How) => void;
  readonly act: Actions;
  readonly pinned: ReadonlySet<number>;
}

/** Whether Back returns to the state before ("step"), or not ("quiet": cameras, brushes under way). */
export type How = "step" | "quiet";

/** What reaches beyond the state. */
export interface Actions {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  readonly showNode: (node: number) => void;
  readonly release: (node: number) => void;
  readonly say: (words: string) => void;
  readonly save: (format: SaveFormat) => void;
  readonly copyLink: () => void;
  readonly open: (file: File) => void;
}

export type SaveFormat = "png" | "svg" | "gexf" | "csv" | "markdown";

/** A part of the page: an element, and how it follows the state. */
export interface Part {
  readonly element: HTMLElement;
  readonly update: (app: App) => void;
}
