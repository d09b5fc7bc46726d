import { escapeXml as escaped } from "../../src/graph/xml.ts";
import { borders, land } from "../map/world.generated.ts";
import type { Label, Scene } from "./scene.ts";

const family = "'IBM Plex Sans','IBM Plex Sans Arabic',system-ui,sans-serif";

/** A scene as an SVG file. */
export function toSvg(scene: Scene): string {
  const { width, height } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${family}" font-size="13">`,
    `<title>${escaped(scene.caption)}</title>`,
    `<rect width="${width}" height="${height}" fill="${scene.background}"/>`,
    ...mapOf(scene),
    `<g fill="none" stroke-linecap="butt">`,
    ...scene.lines.map(
      ({ path, color, width: thick, dash }) =>
        `<path d="${path}" stroke="${color}" stroke-width="${thick.toFixed(1)}"${dash === null ? "" : ` stroke-dasharray="${dash}"`}/>`,
    ),
    "</g>",
    ...scene.lines.flatMap(({ arrow, color }) => (arrow === null ? [] : [`<path d="${arrow}" fill="${color}"/>`])),
    ...scene.dots.map(
      ({ path, fill, stroke }) =>
        `<path d="${path}" fill="${fill}"${stroke === null ? "" : ` stroke="${stroke}" stroke-width="1.5"`}/>`,
    ),
    ...scene.labels.map((label) => labelOf(label, scene)),
    `<text x="18" y="${height - 16}" fill="${scene.quiet}" font-size="12">${escaped(scene.caption)}</text>`,
    "</svg>\n",
  ].join("\n");
}

function mapOf({ map, text }: Scene): string[] {
  if (map === null) return [];
  const move = `translate(${map.x(0).toFixed(2)} ${map.y(0).toFixed(2)}) scale(${map.scale.toFixed(5)})`;
  const thin = (0.8 / map.scale).toFixed(2);
  return [
    `<g transform="${move}" stroke="${text}" stroke-width="${thin}">`,
    `<path d="${land}" fill="${text}" fill-opacity="0.06" stroke-opacity="0.16"/>`,
    `<path d="${borders}" fill="none" stroke-opacity="0.1"/>`,
    "</g>",
  ];
}

function labelOf({ text, x, y, rightToLeft, strong }: Label, scene: Scene): string {
  const direction = rightToLeft ? ' direction="rtl"' : "";
  const weight = strong ? ' font-weight="600"' : "";
  const halo = `stroke="${scene.background}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${x.toFixed(1)}" y="${(y + 4.5).toFixed(1)}"${direction}${weight} fill="${scene.text}" ${halo}>${escaped(text)}</text>`;
}
