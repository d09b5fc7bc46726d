import { h, icon } from "../dom.ts";

interface Range {
  readonly first: number;
  readonly last: number;
}

interface Now {
  readonly range: Range;
  readonly count: number;
}

const beat = 700;

/** A button that walks a window through the bars, one bar a beat, and stops at the end. */
export function player(
  put: (range: Range) => void,
  now: () => Now,
): { readonly button: HTMLElement; readonly stop: () => void } {
  let timer: ReturnType<typeof setInterval> | null = null;
  const button = h(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": "Play through time",
      onclick: () => (timer === null ? start() : stop()),
    },
    icon("play"),
  );

  function start(): void {
    const { range, count } = now();
    if (count < 2) return;
    // All of time cannot walk: a window of a bar or so starts at the beginning.
    const width =
      range.last - range.first + 1 >= count ? Math.max(1, Math.round(count / 12)) : range.last - range.first + 1;
    const atEnd = range.last >= count - 1;
    const first = atEnd ? 0 : range.first;
    put({ first, last: first + width - 1 });
    timer = setInterval(step, beat);
    show();
  }

  function step(): void {
    const { range, count } = now();
    if (range.last >= count - 1) stop();
    else put({ first: range.first + 1, last: range.last + 1 });
  }

  function stop(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
    show();
  }

  function show(): void {
    button.replaceChildren(icon(timer === null ? "play" : "pause"));
    button.setAttribute("aria-label", timer === null ? "Play through time" : "Pause");
  }

  return { button, stop };
}
