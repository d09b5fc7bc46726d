import { describe, expect, test } from "vitest";
import { light } from "../../src/graph/theme.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { layout } from "../../src/stages/layout.ts";
import type { CanonicalActor, Knowledge } from "../../src/types.ts";
import { knowledge } from "../support-knowledge.ts";

const graph = toGraph(knowledge());
const placed = layout(graph);

test("the graph that was handed over stays as it was", () => {
  expect(graph.mapNodes((_key, { x, y }) => [x, y])).toEqual(graph.mapNodes(() => [0, 0]));
  expect(placed.nodes()).toEqual(graph.nodes());
  expect(placed.edges()).toEqual(graph.edges());
});

const places = (one: typeof placed) => one.mapNodes((key, { x, y, size }) => [key, x, y, size]);

test("the same graph gets the same places", () => {
  expect(places(layout(graph))).toEqual(places(placed));
});

test("places have three decimals, and no two nodes have one place", () => {
  const places = placed.mapNodes((_key, { x, y }) => [x, y]);
  for (const value of places.flat()) expect(String(value)).toMatch(/^-?\d+(\.\d{1,3})?$/);
  expect(new Set(places.map(String)).size).toBe(placed.order);
});

test("discs do not overlap", () => {
  const discs = placed.mapNodes((_key, { x, y, size }) => ({ x, y, size }));
  for (const [index, one] of discs.entries()) {
    for (const other of discs.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.size + other.size);
  }
});

test("colour by kind, size by how much is told", () => {
  placed.forEachNode((_key, { kind, color }) => expect(color).toBe(light.kinds[kind]));
  const size = (key: string) => placed.getNodeAttribute(key, "size");
  expect(size("abbas-araghchi")).toBeGreaterThan(size("ebrahim-raisi"));
  expect(size("ebrahim-raisi")).toBeGreaterThan(size("jalil-abbas-jilani"));
});

test("actors that meet stand nearer than those that have nothing in common", () => {
  const place = (key: string) => placed.getNodeAttributes(key);
  const distance = (one: string, other: string) =>
    Math.hypot(place(one).x - place(other).x, place(one).y - place(other).y);
  expect(distance("abbas-araghchi", "asim-munir")).toBeLessThan(distance("abbas-araghchi", "nikolay-patrushev"));
});

describe("beyond the limits", () => {
  const crowd = (count: number): Knowledge => {
    const [first] = knowledge().actors;
    if (first === undefined) throw new Error("the knowledge lost its actors");
    const actors = Array.from(
      { length: count },
      (_, index): CanonicalActor => ({ ...first, key: `actor-${index}`, roles: [] }),
    );
    return { ...knowledge(), actors, meetings: [], facts: [] };
  };

  test.each([[0], [1], [2]])("%i nodes are placed", { timeout: 120_000 }, (count) => {
    const many = layout(toGraph(crowd(count)));
    expect(many.order).toBe(count);
    expect(many.everyNode((_key, { x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test("who waits is told how far it is, and that changes nothing in the picture", { timeout: 120_000 }, () => {
    const graph = toGraph(crowd(2100));
    const told: (readonly [number, number])[] = [];
    const watched = layout(graph, (done, of) => told.push([done, of]));
    expect(told[0]).toEqual([0, 150]);
    expect(told.at(-1)).toEqual([150, 150]);
    expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(10);
    expect(places(watched)).toEqual(places(layout(graph)));
    expect(watched.everyNode((_key, { x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
