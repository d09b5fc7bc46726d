import type { Palette } from "../../src/graph/theme.ts";
import { type Box, type Candidate, type Placed, placeLabels } from "./labels.ts";

export const labelFamily = '"IBM Plex Sans Variable", "IBM Plex Sans Arabic", system-ui, sans-serif';
const size = 13;
/** Up to so many nodes no label covers even the smallest. */
const roomy = 250;
const widths = new Map<string, number>();

interface Ground {
  readonly palette: Palette;
  readonly covered: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** Draws the labels that fit, each with a halo in the colour of the ground; returns what was drawn. */
export function drawNames(
  context: CanvasRenderingContext2D | null,
  candidates: Iterable<Candidate>,
  { palette, covered, width, height }: Ground,
): readonly Placed[] {
  if (context === null) return [];
  context.clearRect(0, 0, width, height);
  const limit = Math.max(12, Math.min(90, Math.round((width * height) / 13_000)));
  const tried = [...first(candidates, limit * 8)];
  const seen = new Set<string>();
  const once = tried.filter(({ text, x, y }) => {
    const key = `${text}${Math.round(x)},${Math.round(y)}`;
    return seen.has(key) ? false : seen.add(key);
  });
  const widthOf = (text: string, strong: boolean) => measured(context, text, strong);
  const placed = placeLabels(once, {
    widthOf,
    height: size + 5,
    limit,
    covered,
    width,
    floor: height,
    obstacles: once.length <= roomy ? once : once.filter(({ radius }) => radius > 5),
  });
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const label of placed) drawLabel(context, label, palette);
  return placed;
}

function drawLabel(context: CanvasRenderingContext2D, label: Placed, palette: Palette): void {
  context.font = fontOf(label.strong);
  context.direction = label.rightToLeft ? "rtl" : "ltr";
  context.textAlign = label.rightToLeft ? "right" : "left";
  const x = label.rightToLeft ? label.left + label.width : label.left;
  const y = label.top + label.height / 2 + 0.5;
  context.strokeStyle = palette.background;
  context.lineWidth = 4;
  context.strokeText(label.text, x, y);
  context.fillStyle = label.faint ? palette.quiet : palette.text;
  context.fillText(label.text, x, y);
}

export function fontOf(strong: boolean): string {
  return `${strong ? 600 : 450} ${size}px ${labelFamily}`;
}

function measured(context: CanvasRenderingContext2D, text: string, strong: boolean): number {
  const key = `${strong ? "!" : ""}${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = fontOf(strong);
  const width = context.measureText(text).width;
  widths.set(key, width);
  return width;
}

/** Widths measured before the fonts came are wrong. */
export function forgetWidths(): void {
  widths.clear();
}

function* first<T>(all: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const one of all) {
    if (left-- <= 0) return;
    yield one;
  }
}
