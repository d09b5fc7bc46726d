import type { App, Part } from "../app.ts";
import { counted, fill, h, svg } from "../dom.ts";
import { isoDay, readable } from "../model/dates.ts";
import { type Bin, type Histogram, histogramOf } from "../model/histogram.ts";
import type { Model } from "../model/model.ts";
import { setFilter, setWindow, type ViewState } from "../state.ts";
import { isFactKind, viewOf } from "../view-model.ts";
import { player } from "./player.ts";

/** Bar numbers, both included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** The timeline at the bottom: facts by time, a window to brush, and a button that walks it through the years. */
export function timeline(): Part {
  let app: App | null = null;
  let histogram: Histogram = { unit: "month", bins: [], undated: 0 };
  let key = "";
  const words = h("p", { class: "window", "aria-live": "off" });
  const bars = h("div", { class: "bars" });
  const brush = h("div", { class: "brush" });
  const chart = h("div", { class: "chart" }, bars, brush);
  const axis = h("div", { class: "axis", "aria-hidden": "true" });
  const walk = player(
    (range) => put(range, "quiet"),
    () => ({ range: range(), count: histogram.bins.length }),
  );
  const left = handle("first", "Window starts");
  const right = handle("last", "Window ends");
  const undated = h("button", {
    type: "button",
    class: "chip",
    "aria-pressed": "true",
    onclick: () => app?.change(setFilter({ undated: !app.state.filters.undated })),
  });
  const all = h("button", { type: "button", class: "chip", onclick: () => app?.change(setWindow(null)) }, "All time");
  brush.append(left, right);
  // A panel that opens makes the timeline narrower: fewer marks fit below it.
  let width = 0;
  new ResizeObserver(() => {
    if (bars.clientWidth === width) return;
    width = bars.clientWidth;
    draw(bars, axis, histogram);
    mark(bars, range());
  }).observe(bars);
  const element = h(
    "section",
    { class: "timeline surface", "aria-label": "Timeline" },
    h("div", { class: "timeline-head" }, walk.button, words, all, undated),
    chart,
    axis,
  );
  bindBrush();

  function range(): Range {
    const window = app?.state.filters.window ?? null;
    const { bins } = histogram;
    if (window === null || bins.length === 0) return { first: 0, last: bins.length - 1 };
    const first = bins.findIndex(({ to }) => to >= window.from);
    const after = bins.findIndex(({ from }) => from > window.to);
    return {
      first: first === -1 ? bins.length - 1 : first,
      last: Math.max(0, (after === -1 ? bins.length : after) - 1),
    };
  }

  function put({ first, last }: Range, how: "step" | "quiet"): void {
    const { bins } = histogram;
    const [low, high] = [
      bins[Math.max(0, Math.min(first, last))],
      bins[Math.min(bins.length - 1, Math.max(first, last))],
    ];
    if (low === undefined || high === undefined) return;
    const whole = low === bins[0] && high === bins[bins.length - 1];
    app?.change(setWindow(whole ? null : { from: low.from, to: high.to }), how);
  }

  function handle(end: "first" | "last", label: string): HTMLElement {
    const move = (event: KeyboardEvent) => {
      const by = {
        ArrowLeft: -1,
        ArrowDown: -1,
        ArrowRight: 1,
        ArrowUp: 1,
        PageUp: 6,
        PageDown: -6,
        Home: -1e6,
        End: 1e6,
      }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const now = range();
      const other = end === "first" ? now.last : now.first;
      const limit = end === "first" ? [0, other] : [other, histogram.bins.length - 1];
      const to = Math.max(limit[0] ?? 0, Math.min(limit[1] ?? 0, now[end] + by));
      put({ ...now, [end]: to }, "step");
    };
    return h("div", {
      class: `handle ${end}`,
      role: "slider",
      tabindex: "0",
      "aria-label": label,
      "data-focus": end,
      onkeydown: move,
    });
  }

  function bindBrush(): void {
    let from: number | null = null;
    let grip: { end: "first" | "last" | "both"; at: number; range: Range } | null = null;
    const binAt = (event: PointerEvent) => {
      const box = chart.getBoundingClientRect();
      const share = (event.clientX - box.left) / box.width;
      return Math.max(0, Math.min(histogram.bins.length - 1, Math.floor(share * histogram.bins.length)));
    };
    chart.addEventListener("pointerdown", (event) => {
      if (histogram.bins.length === 0) return;
      walk.stop();
      chart.setPointerCapture(event.pointerId);
      const end = event.target === left ? "first" : event.target === right ? "last" : null;
      const inside = event.target === brush && app?.state.filters.window !== null;
      if (end !== null || inside) grip = { end: end ?? "both", at: binAt(event), range: range() };
      else from = binAt(event);
    });
    chart.addEventListener("pointermove", (event) => {
      const at = binAt(event);
      if (grip !== null) put(pulled(grip, at, histogram.bins.length), "quiet");
      else if (from !== null) put({ first: from, last: at }, "quiet");
    });
    const end = (event: PointerEvent) => {
      const at = binAt(event);
      if (grip !== null) put(pulled(grip, at, histogram.bins.length), "step");
      else if (from !== null) put({ first: from, last: at }, "step");
      from = null;
      grip = null;
    };
    chart.addEventListener("pointerup", end);
    chart.addEventListener("pointercancel", () => {
      from = null;
      grip = null;
    });
  }

  return {
    element,
    update: (next) => {
      app = next;
      const asked = JSON.stringify([next.state.filters, next.state.focus, next.state.whole, { window: 0 }]);
      if (asked !== key) {
        key = asked;
        histogram = histogramOf(next.model, withoutWindow(next.model, next.state), ({ kind }) => isFactKind(kind));
        draw(bars, axis, histogram);
      }
      place(brush, left, right, range(), histogram, next.state.filters.window !== null);
      mark(bars, range());
      words.textContent = wordsOf(next, histogram);
      all.hidden = next.state.filters.window === null;
      undated.hidden = histogram.undated === 0;
      undated.setAttribute("aria-pressed", String(next.state.filters.undated));
      fill(
        undated,
        `${histogram.undated} undated`,
        h("span", { class: "only-wide" }, next.state.filters.undated ? "shown" : "hidden"),
      );
      chart.hidden = histogram.bins.length === 0;
      walk.button.hidden = histogram.bins.length < 2;
    },
  };
}

/** Where a gripped window goes when the pointer is over a bar. */
function pulled(
  { end, at, range }: { end: "first" | "last" | "both"; at: number; range: Range },
  to: number,
  count: number,
): Range {
  if (end === "first") return { first: Math.min(to, range.last), last: range.last };
  if (end === "last") return { first: range.first, last: Math.max(to, range.first) };
  const by = Math.max(-range.first, Math.min(count - 1 - range.last, to - at));
  return { first: range.first + by, last: range.last + by };
}

/** The view the bars show: what a wider window would bring. */
function withoutWindow(model: Model, state: ViewState) {
  return viewOf(model, { ...state, filters: { ...state.filters, window: null } });
}

function draw(bars: HTMLElement, axis: HTMLElement, { bins }: Histogram): void {
  const most = Math.max(1, ...bins.map(({ all }) => all));
  const height = (count: number) => (count === 0 ? 0 : Math.max(4, (count / most) * 100));
  const width = 100 / Math.max(1, bins.length);
  const bar = (bin: Bin, index: number) => {
    const gap = Math.min(0.25, width * 0.14);
    const rect = (count: number, name: string) =>
      svg("rect", {
        class: name,
        x: index * width + gap,
        width: width - gap * 2,
        y: 100 - height(count),
        height: height(count),
      });
    return svg(
      "g",
      {},
      svg("title", {}, `${bin.label}: ${counted(bin.seen, "fact")}`),
      rect(bin.all, "all"),
      rect(bin.seen, "seen"),
    );
  };
  fill(
    bars,
    svg("svg", { viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true" }, ...bins.map(bar)),
  );
  const step = Math.max(
    1,
    Math.ceil(bins.length / Math.max(2, Math.min(8, Math.floor((bars.clientWidth || 800) / 96)))),
  );
  // "before Mar 2019" stands at the edge and is longer than the others: what would run into it is left out.
  const room = bars.clientWidth || 800;
  const edge = (bins[0]?.label.length ?? 0) * LETTER + 8;
  const marks = bins.flatMap((bin, index) => {
    const at = (index + 0.5) / bins.length;
    if (index % step !== 0 || (index > 0 && at * room - (bin.label.length * LETTER) / 2 < edge)) return [];
    return [tick(bin.label, at * 100)];
  });
  fill(axis, ...marks);
}

/** The width of a letter of the axis, in pixels, at most. */
const LETTER = 6.5;

function tick(label: string, at: number): HTMLElement {
  const mark = h("span", {}, label);
  // The last one would be cut off at the edge: it stands at it instead.
  if (at > 90) {
    mark.className = "end";
    mark.style.insetInlineEnd = `max(0px, calc(${100 - at}% - 2.3em))`;
  } else mark.style.insetInlineStart = `${at}%`;
  return mark;
}

function mark(bars: HTMLElement, { first, last }: Range): void {
  bars.querySelectorAll("g").forEach((bar, index) => {
    bar.classList.toggle("outside", index < first || index > last);
  });
}

function place(
  brush: HTMLElement,
  left: HTMLElement,
  right: HTMLElement,
  range: Range,
  { bins }: Histogram,
  narrowed: boolean,
): void {
  const count = Math.max(1, bins.length);
  brush.style.left = `${(range.first / count) * 100}%`;
  brush.style.width = `${((range.last - range.first + 1) / count) * 100}%`;
  brush.classList.toggle("narrowed", narrowed);
  const say = (handle: HTMLElement, at: number, words: string) => {
    handle.setAttribute("aria-valuemin", "0");
    handle.setAttribute("aria-valuemax", String(Math.max(0, bins.length - 1)));
    handle.setAttribute("aria-valuenow", String(Math.max(0, at)));
    handle.setAttribute("aria-valuetext", words);
  };
  say(left, range.first, bins[range.first]?.label ?? "");
  say(right, range.last, bins[range.last]?.label ?? "");
}

function wordsOf({ state, view, model }: App, { unit }: Histogram): string {
  const { window } = state.filters;
  if (model.span === null) return "No article gives a date.";
  const { from, to } = window ?? model.span;
  const short = (day: number) =>
    readable(unit === "day" ? isoDay(day) : isoDay(day).slice(0, unit === "month" ? 7 : 4));
  const days = short(from) === short(to) ? short(from) : `${short(from)} – ${short(to)}`;
  return `${days} · ${counted(view.counts.facts, "fact")}`;
}
