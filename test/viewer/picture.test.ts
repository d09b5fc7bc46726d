import { describe, expect, test } from "vitest";
import { toGexf } from "../../src/graph/gexf.ts";
import { readGexf } from "../../src/graph/gexf-reader.ts";
import { light } from "../../src/graph/theme.ts";
import { toCsv } from "../../viewer/export/csv.ts";
import { toMarkdown } from "../../viewer/export/markdown.ts";
import { sceneOf } from "../../viewer/export/scene.ts";
import { seenGraph } from "../../viewer/export/subgraph.ts";
import { toSvg } from "../../viewer/export/svg.ts";
import { builtPlaces, isPlaced } from "../../viewer/layouts.ts";
import { faded } from "../../viewer/looks.ts";
import { mapLayout } from "../../viewer/map/map-layout.ts";
import { toModel } from "../../viewer/model/model.ts";
import { GraphFileError, readGraph } from "../../viewer/model/read-graph.ts";
import { type Candidate, placeLabels } from "../../viewer/stage/labels.ts";
import { initialState, toggleKind } from "../../viewer/state.ts";
import { viewOf } from "../../viewer/view-model.ts";
import { nextNode } from "../../viewer/walk.ts";
import { hostileGraph } from "./support/hostile.ts";
import { sampleModel } from "./support/model.ts";
import { sampleGraph } from "./support/sample-graph.ts";

const model = sampleModel(120);
const view = viewOf(model, initialState);
const labelOf = (node: number) => model.nodes[node]?.attributes.label ?? "";
const screen = {
  ...{ width: 800, height: 600, scale: 1, radiusOf: () => 6 },
  affine: { x: (x: number) => x, y: (y: number) => -y, scale: 1 },
  positionOf: (node: number) => ({ x: 100 + (node % 20) * 30, y: 100 + Math.floor(node / 20) * 50 }),
};

describe("labels", () => {
  const at = (x: number, y: number, text = "Abbas Araghchi", strong = false): Candidate => ({
    text,
    x,
    y,
    radius: 6,
    strong,
    faint: false,
  });
  const room = {
    widthOf: (text: string) => text.length * 7,
    height: 18,
    limit: 50,
    width: 1000,
    floor: 800,
    covered: [],
    obstacles: [],
  };

  test("no two cover each other, however crowded", () => {
    const crowd = Array.from({ length: 200 }, (_, index) => at(100 + ((index * 37) % 400), 100 + ((index * 53) % 300)));
    const placed = placeLabels(crowd, room);
    expect(placed.length).toBeGreaterThan(10);
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        const apart =
          one.left + one.width <= other.left ||
          other.left + other.width <= one.left ||
          one.top + one.height <= other.top ||
          other.top + other.height <= one.top;
        expect(apart).toBe(true);
      }
    }
  });

  test.each([
    ["right of its node", at(500, 400), 509],
    ["left of it at the window's edge", at(990, 400), 879],
  ])("%s", (_, candidate, left) => expect(Math.round(placeLabels([candidate], room)[0]?.left ?? 0)).toBe(left + 2));

  test("none lies under a panel, none over the edge", () => {
    const covered = [{ left: 0, top: 0, right: 1000, bottom: 500 }];
    expect(placeLabels([at(300, 200), at(300, 795)], { ...room, covered })).toHaveLength(1);
  });

  test("what was chosen is named whatever it covers; others within the limit", () => {
    const crowd = [
      at(100, 100),
      at(102, 101),
      at(104, 99),
      at(101, 102),
      at(103, 103),
      at(102, 100, "Ishaq Dar", true),
    ];
    expect(placeLabels(crowd, room).map(({ text }) => text)).toContain("Ishaq Dar");
    expect(placeLabels([at(100, 100), at(100, 300), at(100, 500)], { ...room, limit: 2 })).toHaveLength(2);
  });

  test("Arabic is marked to be drawn from the right", () => {
    expect(placeLabels([at(100, 100, "عباس عراقجي")], room)[0]?.rightToLeft).toBe(true);
  });
});

describe("walking", () => {
  const others = [
    { node: 1, x: 100, y: 0 },
    { node: 2, x: 60, y: 10 },
    { node: 3, x: 0, y: -50 },
    { node: 4, x: 0, y: 90 },
  ];

  test.each([
    ["right", new Set<number>(), 2],
    ["right", new Set([1]), 1],
    ["up", new Set<number>(), 3],
    ["down", new Set<number>(), 4],
    ["left", new Set<number>(), null],
  ] as const)("%s, tied to %o, leads to %s", (direction, tied, node) => {
    expect(nextNode({ x: 0, y: 0 }, direction, others, tied)).toBe(node);
  });
});

describe("the map", () => {
  const places = mapLayout(model);
  const at = (key: string) => places[model.nodeIndex.get(key) ?? -1] ?? { x: 0, y: 0 };

  test.each([
    ["us", "gb"],
    ["gb", "tr"],
    ["tr", "ir"],
    ["ir", "pk"],
    ["pk", "id"],
    ["id", "jp"],
  ])("%s lies west of %s", (west, east) => expect(at(west).x).toBeLessThan(at(east).x));

  test("what has no country stands amid those it is tied to", () => {
    const meeting = model.nodes.findIndex(
      ({ attributes }) => attributes.kind === "meeting" && attributes.country !== null,
    );
    const { attributes, facts } = model.nodes[meeting] as (typeof model.nodes)[number];
    const nodes = model.nodes.map((node, index) =>
      index === meeting ? { ...node, attributes: { ...attributes, country: null } as typeof attributes } : node,
    );
    const tied = facts.flatMap((index) => {
      const fact = model.facts[index];
      return places[fact?.source === meeting ? fact.target : (fact?.source ?? -1)] ?? [];
    });
    const { x = 0 } = mapLayout({ ...model, nodes })[meeting] ?? {};
    expect(x).toBeGreaterThan(Math.min(...tied.map((place) => place.x)) - 60);
    expect(x).toBeLessThan(Math.max(...tied.map((place) => place.x)) + 60);
  });

  test("north is up", () => expect(at("ru").y).toBeGreaterThan(at("au").y));

  test("people stand by their country, and no two in one place", () => {
    const { x, y } = at("abbas-araghchi");
    expect(Math.hypot(x - at("ir").x, y - at("ir").y)).toBeLessThan(120);
    expect(new Set(places.map((place) => `${place.x},${place.y}`)).size).toBe(places.length);
  });
});

test("a graph that was never laid out is spread", () => {
  const nodes = model.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, x: 0, y: 0 } }));
  expect([isPlaced(model), isPlaced({ ...model, nodes })]).toEqual([true, false]);
  expect(new Set(builtPlaces({ ...model, nodes }).map(({ x, y }) => `${x},${y}`)).size).toBe(nodes.length);
});

describe("taking away", () => {
  test("GEXF holds what is seen, and reads back", () => {
    const seen = viewOf(model, toggleKind("meeting")(initialState));
    const read = readGexf(
      toGexf(
        seenGraph(
          model,
          seen,
          model.nodes.map(({ attributes }) => attributes),
        ),
      ),
    );
    expect([read.order, read.filterNodes((_, { kind }) => kind === "meeting").length]).toEqual([seen.counts.nodes, 0]);
    expect(read.getNodeAttributes("abbas-araghchi").names).toEqual(
      model.graph.getNodeAttributes("abbas-araghchi").names,
    );
  });

  test("CSV has one row a quote, and no cell a spreadsheet would run", () => {
    const quotes = model.facts
      .filter(({ kind }) => ["met with", "visited", "agreed on"].includes(kind))
      .flatMap(({ evidence }) => evidence).length;
    expect(toCsv(model, view).trimEnd().split("\r\n")).toHaveLength(quotes + 1);
    const graph = structuredClone(sampleGraph(10));
    for (const node of graph.nodes) Object.assign(node.attributes ?? {}, { label: "=HYPERLINK(1)" });
    const formulas = toModel(readGraph(JSON.stringify(graph)));
    expect(toCsv(formulas, viewOf(formulas, initialState))).not.toMatch(/(^|,)"?=/m);
  });

  test("Markdown tells every fact of a selection with its sources, and keeps markup out", () => {
    const markdown = toMarkdown(model, view, { kind: "node", key: "abbas-araghchi" }, labelOf) ?? "";
    expect(markdown).toContain("# Abbas Araghchi");
    expect(markdown).toMatch(/antaranews\.com/);
    const hostile = toModel(readGraph(JSON.stringify(hostileGraph())));
    const told = toMarkdown(
      hostile,
      viewOf(hostile, initialState),
      { kind: "node", key: "abbas-araghchi" },
      (node) => hostile.nodes[node]?.attributes.label ?? "",
    );
    expect(told).not.toMatch(/(?<!\\)<(img|script|svg)/);
    expect(told).not.toContain("](javascript:");
    expect(toMarkdown(model, view, { kind: "nothing" }, labelOf)).toBeNull();
  });

  test.each([false, true])("SVG of a hostile graph stays a drawing, map %s", (onMap) => {
    const hostile = toModel(readGraph(JSON.stringify(hostileGraph())));
    const labels = hostile.nodes.map(({ attributes }, index) => ({
      text: attributes.label,
      x: 0,
      y: index * 20,
      left: 0,
      top: index * 20,
      width: 50,
      height: 18,
      radius: 4,
      strong: false,
      faint: false,
      rightToLeft: false,
    }));
    const svg = toSvg(sceneOf(hostile, viewOf(hostile, initialState), light, { ...screen, labels }, onMap));
    expect(svg).not.toMatch(/<(img|script)|\sonload=(?!&)|\sonerror="/);
    expect(svg.match(/<text /g)).toHaveLength(labels.length + 9 + 1);
  });

  test("a faded colour lies between itself and the ground", () => {
    expect([faded("#000000", "#ffffff", 0.5), faded("#123456", "#ffffff", 1), faded("#123456", "#ffffff", 0)]).toEqual([
      "#808080",
      "#123456",
      "#ffffff",
    ]);
  });
});

describe("reading a file", () => {
  test.each([
    ["", /no JSON/],
    ["{}", /no graph/],
    ['{"nodes":[{"key":"a","attributes":{"kind":"robot"}}],"edges":[]}', /node lacks.*: a\./],
    ['{"nodes":[],"edges":[{"key":"e","attributes":{"kind":"met with"}}]}', /edge lacks.*: e\./],
    [JSON.stringify({ ...sampleGraph(10), nodes: sampleGraph(10).nodes.slice(1) }), /does not hold together/],
  ])("%.40s is refused in words", (text, words) => {
    expect(() => readGraph(text)).toThrow(GraphFileError);
    expect(() => readGraph(text)).toThrow(words);
  });
});
