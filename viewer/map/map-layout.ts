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

/** Where what belongs nowhere stands: in the South Pacific. */
const ocean: Point = { x: 330, y: -640 };

/**
 * Places on the map: countries where they are, people, organizations and meetings around theirs, the most told nearest. What belongs to no country stands
 * in the middle of those it is tied to; what is tied to nobody, in the ocean.
 */
export function mapLayout(model: Model): Point[] {
  const points: (Point | null)[] = model.nodes.map(() => null);
  const around = new Map<string, Group>();
  const homeless: ViewNode[] = [];
  for (const node of model.nodes) {
    const home = placeOf(node.attributes.country);
    if (home === null) homeless.push(node);
    else if (node.kind === "country") points[node.index] = home;
    else join(around, node.attributes.country ?? "", home, node);
  }
  for (const { home, nodes } of around.values()) gather(points, home, nodes);
  const lost = homeless.sort(byTold).filter((node, place) => {
    const middle = middleOf(model, node, points);
    if (middle !== null) points[node.index] = seedOf({ x: middle.x + 5, y: middle.y - 4 }, place + 1, homeless.length);
    return middle === null;
  });
  gather(points, ocean, lost);
  return points.map((point) => point ?? ocean);
}

interface Group {
  readonly home: Point;
  readonly nodes: ViewNode[];
}

function join(around: Map<string, Group>, country: string, home: Point, node: ViewNode): void {
  const group = around.get(country);
  if (group === undefined) around.set(country, { home, nodes: [node] });
  else group.nodes.push(node);
}

function gather(points: (Point | null)[], home: Point, nodes: readonly ViewNode[]): void {
  [...nodes].sort(byTold).forEach((node, place) => {
    points[node.index] = seedOf(home, place + 1, nodes.length);
  });
}

/** The middle of the placed nodes it is tied to; null where there is none. */
function middleOf(model: Model, { index, facts }: ViewNode, points: readonly (Point | null)[]): Point | null {
  const tied = facts.flatMap((at) => {
    const fact = model.facts[at];
    return (fact === undefined ? null : points[fact.source === index ? fact.target : fact.source]) ?? [];
  });
  if (tied.length === 0) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(tied.map(({ x }) => x)), y: mean(tied.map(({ y }) => y)) };
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
  return {
    x: round(home.x + Math.cos(place * goldenAngle) * radius),
    y: round(home.y + Math.sin(place * goldenAngle) * radius),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
