import type Sigma from "sigma";

/** Room at the window's edges that panels cover. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From some coordinates to the screen: no turning, so x and y are apart. */
export interface Affine {
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  readonly scale: number;
}

const still = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** From Sigma's framed coordinates to the screen, at a camera or the present one. */
export function affineOf(sigma: Sigma, cameraState = sigma.getCamera().getState()): Affine {
  const zero = sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState });
  const one = sigma.framedGraphToViewport({ x: 1, y: 1 }, { cameraState });
  return { x: (x) => zero.x + x * (one.x - zero.x), y: (y) => zero.y + y * (one.y - zero.y), scale: one.x - zero.x };
}

/** The camera that shows some places within the room the panels leave; null for no place. */
export function fitted(
  places: readonly { x: number; y: number }[],
  sigma: Sigma,
  insets: Insets,
): { x: number; y: number; ratio: number } | null {
  if (places.length === 0) return null;
  const { width, height } = sigma.getDimensions();
  const { x, y, scale } = affineOf(sigma, still);
  const box = boxOf(places);
  const room = {
    width: Math.max(80, width - insets.left - insets.right),
    height: Math.max(80, height - insets.top - insets.bottom),
  };
  const wanted = Math.max(
    Math.abs(x(box.right) - x(box.left)) / room.width,
    Math.abs(y(box.bottom) - y(box.top)) / room.height,
  );
  const ratio = Math.max(0.08, Math.min(6, wanted));
  // The middle of the places should stand in the middle of the room, not of the window.
  const asideX = insets.left + room.width / 2 - width / 2;
  const asideY = insets.top + room.height / 2 - height / 2;
  return {
    x: (box.left + box.right) / 2 - (asideX * ratio) / scale,
    y: (box.top + box.bottom) / 2 + (asideY * ratio) / scale,
    ratio,
  };
}

function boxOf(places: readonly { x: number; y: number }[]): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, right, top, bottom };
}
