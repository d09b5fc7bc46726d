import type { Model, ViewNode } from "../model/model.ts";
import { extent, places } from "./world.generated.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map in the graph's coordinates: y grows upwards there, downwards on a map. */
export const mapBox = { x: [0, extent.width] as [number, number], y: [-extent.height, 0] as [number, number] };

/** The angle of a sunflower's seeds: it spreads any number of points evenly around a middle. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Places on the map: countries where they are, people, organizations and meetings around theirs, the most told nearest. What belongs to no country that
 * the map knows stands in rows in the ocean at the left.
 */
export function mapLayout(model: Model): Point[] {
  const points: Point[] = model.nodes.map(() => ({ x: 0, y: 0 }));
  const around = new Map<string, ViewNode[]>();
  const homeless: ViewNode[] = [];
  for (const node of model.nodes) {
    const home = placeOf(homeOf(node));
    if (home === null) homeless.push(node);
    else if (node.kind === "country") points[node.index] = home;
    else around.set(homeOf(node) ?? "", [...(around.get(homeOf(node) ?? "") ?? []), node]);
  }
  for (const [country, nodes] of around) {
    const home = placeOf(country) ?? { x: 0, y: 0 };
    nodes.sort(byTold).forEach((node, place) => {
      points[node.index] = seedOf(home, place + 1, nodes.length);
    });
  }
  homeless.sort(byTold).forEach((node, place) => {
    points[node.index] = { x: 300 + (place % 4) * 44, y: -560 - Math.floor(place / 4) * 40 };
  });
  return points;
}

function homeOf({ attributes }: ViewNode): string | null {
  return attributes.country;
}

function placeOf(country: string | null): Point | null {
  const place = country === null ? undefined : places[country];
  return place === undefined ? null : { x: place[0], y: -place[1] };
}

function byTold(one: ViewNode, other: ViewNode): number {
  return other.told - one.told || one.index - other.index;
}

function seedOf(home: Point, place: number, crowd: number): Point {
  const step = Math.max(2.2, Math.min(13, 70 / Math.sqrt(crowd)));
  const radius = 9 + step * Math.sqrt(place);
  return { x: round(home.x + Math.cos(place * goldenAngle) * radius), y: round(home.y + Math.sin(place * goldenAngle) * radius) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
