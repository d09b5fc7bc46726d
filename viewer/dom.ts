/** What an element is given: attributes, and listeners under names that start with "on". */
export type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: never) => void)>>;
export type Child = HTMLElement | SVGElement | string | null;

/**
 * An element with attributes and children. Strings become text, never markup: whatever an article says stays words.
 *
 * `true` writes an empty attribute, `false` and `null` none.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  dress(element, attributes);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The same for SVG. */
export function svg(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  dress(element, attributes);
  element.append(...children.filter((child) => child !== null));
  return element;
}

function dress(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null) element.setAttribute(name, String(value));
  }
}

/** New children for an element; the control that had the keyboard, known by its `data-focus`, keeps it. */
export function fill(element: Element, ...children: readonly Child[]): void {
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && element.contains(active) ? active.dataset.focus : undefined;
  const top = element.scrollTop;
  element.replaceChildren(...children.filter((child) => child !== null));
  element.scrollTop = top;
  if (focused === undefined) return;
  const again = [...element.querySelectorAll<HTMLElement>("[data-focus]")].find((one) => one.dataset.focus === focused);
  again?.focus({ preventScroll: true });
}

const icons = {
  search: "M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M13 13l4 4",
  close: "M5 5l10 10M15 5L5 15",
  play: "M7 4.5v11l8.5-5.5z",
  pause: "M7 5v10M13 5v10",
  plus: "M10 4.5v11M4.5 10h11",
  minus: "M4.5 10h11",
  fit: "M4 7.5V4h3.5M12.5 4H16v3.5M16 12.5V16h-3.5M7.5 16H4v-3.5",
  list: "M4 5.5h12M4 10h12M4 14.5h12",
  link: "M8.5 11.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-2.4 2.4a3 3 0 0 0 4.2 4.2l1-1",
  save: "M10 3.5v9M6.2 9l3.8 3.8L13.800 9M4 16.500h12",
  sun: "M10 6.8a3.200 3.200 0 1 1 0 6.400a3.200 3.200 0 0 1 0-6.400M10 2.500v1.600M10 15.900v1.600M2.500 10h1.600M15.900 10h1.600M4.700 4.700l1.100 1.100M14.200 14.200l1.100 1.100M15.300 4.700l-1.100 1.100M5.800 14.200l-1.100 1.100",
  moon: "M15.800 11.800A6.300 6.300 0 0 1 8.200 4.200a6.300 6.300 0 1 0 7.600 7.600z",
  auto: "M10 3.500a6.500 6.500 0 1 1 0 13a6.500 6.500 0 0 1 0-13M10 3.500v13M10 6.500l5 0M10 10l6.400 0M10 13.500l5 0",
  filter: "M3.500 5.500h13M6 10h8M8.500 14.500h3",
  out: "M11.500 4H16v4.500M16 4l-7 7M8 5H5a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-3",
  help: "M7.700 7.600a2.400 2.400 0 1 1 3.400 2.200c-.8.4-1.100.9-1.100 1.700M10 14.400v.1",
  back: "M12 4.500L6.500 10l5.500 5.500",
} as const;

export type IconName = keyof typeof icons;

/** A drawing for the eye only: the control says in words what it does. */
export function icon(name: IconName): SVGElement {
  const path = svg("path", { d: icons[name] });
  return svg("svg", { viewBox: "0 0 20 20", class: "icon", "aria-hidden": "true", focusable: "false" }, path);
}

/** "1 article", "5 articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** "12,345". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,7}$)/g, ",");
}
