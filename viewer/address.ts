import type { EdgeKind, NodeKind } from "../src/graph/schema.ts";
import type { Status } from "../src/types.ts";
import { daysOf, isoDay } from "./model/dates.ts";
import {
  type Camera,
  type Filters,
  type Focus,
  focusStep,
  initialState,
  noFilters,
  type Selection,
  type ViewState,
} from "./state.ts";

/*
 * The state as the part of an address behind "#", so that it works from a server, from a file and by mail. Only what differs from the start is written:
 * "#node=abbas-araghchi&window=2024-11-01..2024-11-30".
 */

const nodeKinds = ["person", "country", "organization", "meeting"] as const satisfies readonly NodeKind[];
const edgeKinds = [
  "met with",
  "visited",
  "agreed on",
  "took part in",
  "represents",
  "held in",
] as const satisfies readonly EdgeKind[];
const statuses = ["happened", "planned", "cancelled"] as const satisfies readonly Status[];

/** The address part of a state, without "#"; empty for the start. */
export function toAddress(state: ViewState): string {
  const { filters, selection, focus, camera } = state;
  const parts: [string, string | null][] = [
    ["node", selection.kind === "node" ? selection.key : null],
    ["tie", selection.kind === "tie" ? selection.key : null],
    ["path", selection.kind === "path" ? JSON.stringify([selection.from, selection.to]) : null],
    ["focus", focus === null ? null : JSON.stringify([focus.key, focus.depth, focus.limit])],
    ["hide", [...filters.hiddenKinds, ...filters.hiddenRelations, ...filters.hiddenStatuses].join(",") || null],
    ["country", filters.country],
    ["article", filters.article],
    ["language", filters.language],
    ["articles", filters.minArticles === 1 ? null : String(filters.minArticles)],
    ["languages", filters.minLanguages === 1 ? null : String(filters.minLanguages)],
    ["window", filters.window === null ? null : `${isoDay(filters.window.from)}..${isoDay(filters.window.to)}`],
    ["undated", filters.undated ? null : "no"],
    ["alone", filters.alone ? null : "no"],
    ["layout", state.layout === "built" ? null : state.layout],
    [
      "camera",
      camera === null ? null : [camera.x, camera.y, camera.ratio].map((value) => Number(value.toFixed(4))).join(","),
    ],
    ["labels", state.labels === "canonical" ? null : state.labels],
    ["theme", state.theme === "system" ? null : state.theme],
    ["list", state.list ? "yes" : null],
    ["whole", state.whole ? "yes" : null],
  ];
  const written = parts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as [string, string]]));
  return new URLSearchParams(written).toString();
}

/** The state an address speaks of; what it says wrongly is left as at the start. */
export function fromAddress(address: string): ViewState {
  const read = new URLSearchParams(address.replace(/^#/, ""));
  const one = <T extends string>(name: string, of: readonly T[], otherwise: T): T =>
    of.find((value) => value === read.get(name)) ?? otherwise;
  return {
    ...initialState,
    selection: selectionOf(read),
    focus: focusOf(read.get("focus")),
    filters: filtersOf(read),
    camera: cameraOf(read.get("camera")),
    layout: one("layout", ["built", "live", "map"], "built"),
    labels: one("labels", ["canonical", "en", "id", "ms", "ar"], "canonical"),
    theme: one("theme", ["system", "light", "dark"], "system"),
    list: read.get("list") === "yes",
    whole: read.get("whole") === "yes",
  };
}

function selectionOf(read: URLSearchParams): Selection {
  const node = read.get("node");
  const tie = read.get("tie");
  const [from, to] = listOf(read.get("path"));
  if (node !== null) return { kind: "node", key: node };
  if (tie !== null) return { kind: "tie", key: tie };
  if (typeof from === "string" && typeof to === "string") return { kind: "path", from, to };
  return initialState.selection;
}

function focusOf(value: string | null): Focus | null {
  const [key, depth, limit] = listOf(value);
  if (typeof key !== "string" || (depth !== 1 && depth !== 2 && depth !== 3)) return null;
  return { key, depth, limit: typeof limit === "number" && limit > 0 ? limit : focusStep };
}

function filtersOf(read: URLSearchParams): Filters {
  const hidden = (read.get("hide") ?? "").split(",");
  return {
    hiddenKinds: sorted(nodeKinds.filter((kind) => hidden.includes(kind))),
    hiddenRelations: sorted(edgeKinds.filter((kind) => hidden.includes(kind))),
    hiddenStatuses: sorted(statuses.filter((status) => hidden.includes(status))),
    country: read.get("country"),
    article: read.get("article"),
    language: read.get("language"),
    minArticles: atLeastOne(read.get("articles")),
    minLanguages: atLeastOne(read.get("languages")),
    window: windowOf(read.get("window")),
    undated: read.get("undated") === "no" ? false : noFilters.undated,
    alone: read.get("alone") === "no" ? false : noFilters.alone,
  };
}

function windowOf(value: string | null): Filters["window"] {
  const [first, last] = (value ?? "").split("..");
  const from = daysOf(first ?? null)?.from;
  const to = daysOf(last ?? null)?.to;
  return from === undefined || to === undefined || from > to ? null : { from, to };
}

function cameraOf(value: string | null): Camera | null {
  const [x, y, ratio] = (value ?? "").split(",").map(Number);
  const sound = [x, y, ratio].every((part) => part !== undefined && Number.isFinite(part)) && (ratio ?? 0) > 0;
  return sound ? { x: x ?? 0, y: y ?? 0, ratio: ratio ?? 1 } : null;
}

function atLeastOne(value: string | null): number {
  const number = Number(value ?? 1);
  return Number.isInteger(number) && number >= 1 && number <= 99 ? number : 1;
}

function listOf(value: string | null): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(value ?? "[]");
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function sorted<T>(list: T[]): T[] {
  return list.sort();
}
