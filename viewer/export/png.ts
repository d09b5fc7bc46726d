import { borders, land } from "../map/world.generated.ts";
import { fontOf, labelFamily } from "../stage/name-layer.ts";
import type { Scene } from "./scene.ts";

/** A scene as a PNG, twice as fine as the screen. */
export async function toPng(scene: Scene): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = scene.width * 2;
  canvas.height = scene.height * 2;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws no pictures");
  context.scale(2, 2);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, scene.width, scene.height);
  paintMap(context, scene);
  paintLines(context, scene);
  paintDots(context, scene);
  paintWords(context, scene);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("the picture is too large")) : resolve(blob)),
      "image/png",
    );
  });
}

function paintMap(context: CanvasRenderingContext2D, { map, text }: Scene): void {
  if (map === null) return;
  context.save();
  context.translate(map.x(0), map.y(0));
  context.scale(map.scale, map.scale);
  context.fillStyle = text;
  context.strokeStyle = text;
  context.lineWidth = 0.8 / map.scale;
  context.globalAlpha = 0.06;
  context.fill(new Path2D(land));
  context.globalAlpha = 0.14;
  context.stroke(new Path2D(land));
  context.stroke(new Path2D(borders));
  context.restore();
}

function paintLines(context: CanvasRenderingContext2D, { lines }: Scene): void {
  for (const { path, color, width, dash, arrow } of lines) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.setLineDash(dash === null ? [] : dash.split(" ").map(Number));
    context.stroke(new Path2D(path));
    if (arrow === null) continue;
    context.fillStyle = color;
    context.fill(new Path2D(arrow));
  }
  context.setLineDash([]);
}

function paintDots(context: CanvasRenderingContext2D, { dots }: Scene): void {
  for (const { path, fill, stroke } of dots) {
    const shape = new Path2D(path);
    context.fillStyle = fill;
    context.fill(shape);
    if (stroke === null) continue;
    context.strokeStyle = stroke;
    context.lineWidth = 1.5;
    context.stroke(shape);
  }
}

function paintWords(context: CanvasRenderingContext2D, scene: Scene): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = scene.background;
  for (const { text, x, y, rightToLeft, strong } of scene.labels) {
    context.font = fontOf(strong);
    context.direction = rightToLeft ? "rtl" : "ltr";
    context.textAlign = rightToLeft ? "right" : "left";
    context.strokeText(text, x, y);
    context.fillStyle = scene.text;
    context.fillText(text, x, y);
  }
  context.direction = "ltr";
  context.textAlign = "left";
  context.font = `12px ${labelFamily}`;
  context.fillStyle = scene.quiet;
  context.fillText(scene.caption, 18, scene.height - 20);
}
