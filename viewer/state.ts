import type { EdgeKind, NodeKind } from "../src/graph/schema.ts";
import type { Status } from "../src/types.ts";
import type { LabelLanguage } from "./model/names.ts";

/** What is looked at: an actor or meeting, a tie, or the way from one actor to another. Keys, so that a link outlives a rebuild. */
export type Selection =
  | { readonly kind: "nothing" }
  | { readonly kind: "node"; readonly key: string }
  | { readonly kind: "tie"; readonly key: string }
  | { readonly kind: "path"; readonly from: string; readonly to: string };

export interface Filters {
  readonly hiddenKinds: readonly NodeKind[];
  readonly hiddenRelations: readonly EdgeKind[];
  readonly hiddenStatuses: readonly Status[];
  readonly country: string | null;
  readonly article: string | null;
  readonly language: string | null;
  readonly minArticles: number;
  readonly minLanguages: number;
  /** Days since 1970, both included. */
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly undated: boolean;
  /** Whether those are shown that no tie of the picture reaches. */
  readonly alone: boolean;
}

/** Only what is within so many steps of a node, the most told first. */
export interface Focus {
  readonly key: string;
  readonly depth: 1 | 2 | 3;
  readonly limit: number;
}

export type LayoutName = "built" | "live" | "map";
export type ThemeChoice = "system" | "light" | "dark";

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** All that a link restores. */
export interface ViewState {
  readonly selection: Selection;
  readonly filters: Filters;
  readonly focus: Focus | null;
  readonly layout: LayoutName;
  readonly camera: Camera | null;
  readonly labels: LabelLanguage;
  readonly theme: ThemeChoice;
  readonly list: boolean;
  /** Everything of a graph too large to open at once. */
  readonly whole: boolean;
}

export const noFilters: Filters = {
  hiddenKinds: [],
  hiddenRelations: [],
  hiddenStatuses: [],
  country: null,
  article: null,
  language: null,
  minArticles: 1,
  minLanguages: 1,
  window: null,
  undated: true,
  alone: true,
};

export const initialState: ViewState = {
  selection: { kind: "nothing" },
  filters: noFilters,
  focus: null,
  layout: "built",
  camera: null,
  labels: "canonical",
  theme: "system",
  list: false,
  whole: false,
};

/** How many neighbours an expansion shows at first, and how many more each "and N more" adds. */
export const focusStep = 60;

export type Change = (state: ViewState) => ViewState;

export const selectNode =
  (key: string): Change =>
  (state) => ({ ...state, selection: { kind: "node", key } });
export const selectTie =
  (key: string): Change =>
  (state) => ({ ...state, selection: { kind: "tie", key } });
export const selectPath =
  (from: string, to: string): Change =>
  (state) => ({ ...state, selection: { kind: "path", from, to } });
export const selectNothing: Change = (state) => ({ ...state, selection: { kind: "nothing" } });

export const toggleKind = (kind: NodeKind): Change =>
  filter(({ hiddenKinds }) => ({ hiddenKinds: toggled(hiddenKinds, kind) }));
export const toggleRelation = (kind: EdgeKind): Change =>
  filter(({ hiddenRelations }) => ({ hiddenRelations: toggled(hiddenRelations, kind) }));
export const toggleStatus = (status: Status): Change =>
  filter(({ hiddenStatuses }) => ({ hiddenStatuses: toggled(hiddenStatuses, status) }));
export const setFilter = (change: Partial<Filters>): Change => filter(() => change);
export const clearFilters: Change = (state) => ({ ...state, filters: noFilters, focus: null });

/** A window with its ends in order; null shows all of time. */
export const setWindow = (window: Filters["window"]): Change =>
  filter(() => ({
    window: window === null ? null : { from: Math.min(window.from, window.to), to: Math.max(window.from, window.to) },
  }));

/** Shows a node's surroundings alone; once more on the same node goes a step further, and from three steps back to one. */
export const expand =
  (key: string): Change =>
  (state) => {
    const deeper = ((state.focus?.depth ?? 0) % 3) + 1;
    const depth = state.focus?.key === key ? (deeper as Focus["depth"]) : 1;
    return { ...state, selection: { kind: "node", key }, focus: { key, depth, limit: focusStep } };
  };
export const setFocus =
  (focus: Focus | null): Change =>
  (state) => ({ ...state, focus });
export const showMore: Change = (state) =>
  state.focus === null ? state : { ...state, focus: { ...state.focus, limit: state.focus.limit + focusStep } };

export const setLayout =
  (layout: LayoutName): Change =>
  (state) => ({ ...state, layout, camera: null });
export const setCamera =
  (camera: Camera | null): Change =>
  (state) => ({ ...state, camera });
export const setLabels =
  (labels: LabelLanguage): Change =>
  (state) => ({ ...state, labels });
export const setTheme =
  (theme: ThemeChoice): Change =>
  (state) => ({ ...state, theme });
export const toggleList: Change = (state) => ({ ...state, list: !state.list });
export const showWhole: Change = (state) => ({ ...state, whole: true });

/** Whether anything narrows what is shown. */
export function isFiltered({ filters, focus }: ViewState): boolean {
  return focus !== null || JSON.stringify(filters) !== JSON.stringify(noFilters);
}

function filter(change: (filters: Filters) => Partial<Filters>): Change {
  return (state) => ({ ...state, filters: { ...state.filters, ...change(state.filters) } });
}

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one].sort();
}
