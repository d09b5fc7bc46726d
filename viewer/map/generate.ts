import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoPermissibleObjects, geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/*
 * Writes world.generated.ts: outlines and the place of each country, already projected, so that the viewer needs neither network nor d3.
 * Run: npx tsx viewer/map/generate.ts (after an update of world-atlas, Natural Earth's data, public domain).
 */

const require = createRequire(import.meta.url);
type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

const width = 2000;
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: "Sphere" });

writeFileSync(new URL("world.generated.ts", import.meta.url), source());

function source(): string {
  const coarse = read("world-atlas/countries-110m.json");
  const fine = read("world-atlas/countries-50m.json");
  const draw = (shape: GeoPermissibleObjects) => geoPath(projection).digits(1)(shape) ?? "";
  const bounds = geoPath(projection).bounds({ type: "Sphere" });
  return [
    "// Written by generate.ts from world-atlas (Natural Earth, public domain), Equal Earth projection.",
    `export const extent = ${JSON.stringify({ width, height: Math.round(bounds[1][1]) })};`,
    `export const land = ${JSON.stringify(draw(feature(coarse, coarse.objects.land)))};`,
    `export const borders = ${JSON.stringify(draw(mesh(coarse, coarse.objects.countries, (one, other) => one !== other)))};`,
    `export const places: Readonly<Record<string, readonly [number, number]>> = ${JSON.stringify(places(fine))};`,
    "",
  ].join("\n");
}

function read(name: string): World {
  return JSON.parse(readFileSync(require.resolve(name), "utf8")) as World;
}

/** Where a country stands: the middle of its largest part, so that France is not pulled to Guiana. */
function places(world: World): Record<string, [number, number]> {
  const codes = JSON.parse(readFileSync(require.resolve("i18n-iso-countries/codes.json"), "utf8")) as [
    string,
    string,
    string,
  ][];
  const alpha = new Map(codes.map(([two, , number]) => [number, two]));
  const countries = feature(world, world.objects.countries) as FeatureCollection<Polygon | MultiPolygon>;
  const found = countries.features.flatMap((country): [string, [number, number]][] => {
    const code = alpha.get(String(country.id).padStart(3, "0"));
    const point = projection(geoCentroid(largest(country)));
    return code === undefined || point === null ? [] : [[code, [Math.round(point[0]), Math.round(point[1])]]];
  });
  return Object.fromEntries(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function largest(country: Feature<Polygon | MultiPolygon>): Polygon {
  if (country.geometry.type === "Polygon") return country.geometry;
  const parts = country.geometry.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
}
