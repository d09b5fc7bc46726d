import { isRightToLeft } from "../model/names.ts";

/** A label that may be drawn: where its node stands in the viewport, and how large it is there. */
export interface Candidate {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Drawn whatever it covers: hovered, selected and their neighbours. */
  readonly strong: boolean;
  readonly faint: boolean;
}

/** A label with its place. */
export interface Placed extends Candidate {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
}

/** So many labels may cover nodes, but never each other. */
const important = 16;

/** A rectangle of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What labels are placed into. */
export interface Room {
  /** How wide a text is drawn, in pixels. */
  readonly widthOf: (text: string, strong: boolean) => number;
  readonly height: number;
  /** How many labels at most. */
  readonly limit: number;
  /** The window's lower right corner: no label runs over its edge. */
  readonly width: number;
  readonly floor: number;
  /** Where panels lie. */
  readonly covered: readonly Box[];
  /** Nodes that no label should cover. */
  readonly obstacles: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

/**
 * Places labels in the order given, right of, left of, below or above their node, and leaves out what would cover another label.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  { widthOf, height, limit, width: right, floor, covered, obstacles }: Room,
): Placed[] {
  const taken = boxGrid(96);
  for (const box of covered) taken.add(box);
  const inside = (box: Box) => box.left >= 0 && box.top >= 0 && box.right <= right && box.bottom <= floor;
  const nodes = boxGrid(96);
  for (const { x, y, radius } of obstacles) {
    const reach = radius * 0.7;
    nodes.add({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
  }
  const placed: Placed[] = [];
  for (const candidate of candidates) {
    if (placed.length >= limit && !candidate.strong) continue;
    const width = widthOf(candidate.text, candidate.strong);
    const free = places(candidate, width, height).filter((box) => inside(box) && !taken.hits(box));
    // The most important may cover small nodes; whoever is told of most must not stand nameless.
    const box =
      free.find((one) => !nodes.hits(one)) ?? (candidate.strong || placed.length < important ? free[0] : undefined);
    if (box === undefined) continue;
    taken.add(box);
    placed.push({
      ...candidate,
      left: box.left + 2,
      top: box.top,
      width,
      height,
      rightToLeft: isRightToLeft(candidate.text),
    });
  }
  return placed;
}

function places({ x, y, radius }: Candidate, width: number, height: number): Box[] {
  const gap = radius + 3;
  const box = (left: number, top: number): Box => ({ left, top, right: left + width + 4, bottom: top + height });
  return [
    box(x + gap, y - height / 2),
    box(x - gap - width - 4, y - height / 2),
    box(x - width / 2 - 2, y + gap),
    box(x - width / 2 - 2, y - gap - height),
  ];
}

interface Grid {
  readonly hits: (box: Box) => boolean;
  readonly add: (box: Box) => void;
}

/** Boxes by the cells they lie in, so that each new one is held against its neighbours only. */
function boxGrid(cell: number): Grid {
  const cells = new Map<string, Box[]>();
  const keysOf = ({ left, top, right, bottom }: Box): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) {
      for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++) keys.push(`${column},${row}`);
    }
    return keys;
  };
  return {
    hits: (box) => keysOf(box).some((key) => (cells.get(key) ?? []).some((other) => overlap(box, other))),
    add: (box) => {
      for (const key of keysOf(box)) {
        const known = cells.get(key);
        if (known === undefined) cells.set(key, [box]);
        else known.push(box);
      }
    },
  };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
