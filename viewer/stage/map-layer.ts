import { borders, land } from "../map/world.generated.ts";
import type { Affine } from "./fit.ts";

interface Ground {
  readonly onMap: boolean;
  readonly palette: { readonly background: string; readonly text: string };
}

let shapes: { land: Path2D; borders: Path2D } | null = null;

/** Draws the outline of the world under the ties, or nothing where the layout is no map. */
export function drawMap(
  context: CanvasRenderingContext2D | null,
  { onMap, palette }: Ground,
  affine: Affine,
  { width, height }: { width: number; height: number },
): void {
  if (context === null) return;
  context.clearRect(0, 0, width, height);
  if (!onMap) return;
  shapes ??= { land: new Path2D(land), borders: new Path2D(borders) };
  context.save();
  context.translate(affine.x(0), affine.y(0));
  context.scale(affine.scale, affine.scale);
  context.globalAlpha = 0.06;
  context.fillStyle = palette.text;
  context.fill(shapes.land);
  context.globalAlpha = 0.16;
  context.strokeStyle = palette.text;
  context.lineWidth = 0.8 / affine.scale;
  context.stroke(shapes.land);
  context.globalAlpha = 0.1;
  context.stroke(shapes.borders);
  context.restore();
}
