import type { Point } from "./map/map-layout.ts";

export type Direction = "up" | "down" | "left" | "right";

const towards: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The node an arrow key leads to: of those in that direction on the screen the nearest, neighbours by a tie before others.
 *
 * @param others nodes that may be walked to, with their place on the screen (y downwards)
 * @param tied those among them that a tie leads to
 */
export function nextNode(
  from: Point,
  direction: Direction,
  others: readonly (Point & { readonly node: number })[],
  tied: ReadonlySet<number>,
): number | null {
  const ahead = towards[direction];
  let best: { node: number; cost: number } | null = null;
  for (const { node, x, y } of others) {
    const by = { x: x - from.x, y: y - from.y };
    const forward = by.x * ahead.x + by.y * ahead.y;
    const aside = Math.abs(by.x * ahead.y - by.y * ahead.x);
    if (forward <= 0.5 || aside > forward * 1.8) continue;
    const cost = (forward + aside * 2) * (tied.has(node) ? 1 : 3);
    if (best === null || cost < best.cost) best = { node, cost };
  }
  return best?.node ?? null;
}
