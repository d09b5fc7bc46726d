import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { GraphError } from "../../src/errors.ts";
import { toGexf } from "../../src/graph/gexf.ts";
import { readGexf } from "../../src/graph/gexf-reader.ts";
import { serializeGraph } from "../../src/graph/serialize.ts";
import { ties } from "../../src/graph/ties.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { escapeXml, xmlTokens } from "../../src/graph/xml.ts";
import { layout } from "../../src/stages/layout.ts";
import { knowledge } from "../support-knowledge.ts";

const graph = layout(toGraph(knowledge()));

describe.each(["1.3", "1.2"] as const)("GEXF %s", (version) => {
  const gexf = toGexf(graph, version);

  test("reads back as the same graph, to the byte", () => {
    expect(serializeGraph(readGexf(gexf))).toBe(serializeGraph(graph));
  });

  test("graphology-gexf reads it: ids, kinds, places, weights", () => {
    const read = parse(MultiGraph, gexf.replaceAll("http://www.gexf.net/1.2draft", "http://gexf.net/1.3"));
    expect(read.nodes().sort()).toEqual(graph.nodes().sort());
    expect(read.edges().sort()).toEqual(
      ties(graph)
        .map(({ key }) => key)
        .sort(),
    );
    read.forEachNode((key, attributes) => {
      const { label, x, y, kind } = graph.getNodeAttributes(key);
      expect(attributes).toMatchObject({ label, x, y, kind });
    });
  });

  test("(source, target, kind) is unique", () => {
    const pattern = /<edge id="[^"]*" source="([^"]*)" target="([^"]*)" type="\w+" label="([^"]*)"/g;
    const triples = [...gexf.matchAll(pattern)].map(([, ...parts]) => parts.join("|"));
    expect(triples).toHaveLength(ties(graph).length);
    expect(new Set(triples).size).toBe(triples.length);
  });
});

test("dated ties carry spells, undated ones none", () => {
  const gexf = toGexf(graph);
  const edge = (id: string) => gexf.split("\n").find((line) => line.includes(`<edge id="${id}"`)) ?? "";
  expect(edge("abbas-araghchi--met-with--asim-munir")).toContain(
    '<spells><spell start="2024-11-05" end="2024-11-05"/></spells>',
  );
  expect(edge("abbas-araghchi--visited--pk")).toContain('<spell start="2024-11-01" end="2024-11-30"/>');
  expect(edge("ebrahim-raisi--visited--pk--planned")).toContain('kind="visited (planned)"');
  expect(edge("ebrahim-raisi--visited--pk--planned")).not.toContain("<spell");
});

test.each([
  ["a < b & c > d", "a &lt; b &amp; c &gt; d"],
  ['say "x"', "say &quot;x&quot;"],
  ["line\nbreak\ttab", "line&#10;break&#9;tab"],
  ["bell\u0007 null\0", "bell null"],
  ["half \ud83d a pair, whole 😀", "half  a pair, whole 😀"],
  ["\uFFFE", ""],
  ["عباس عراقجي", "عباس عراقجي"],
])("%j in XML", (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});

test.each([
  ["", /no GEXF/],
  ["<gexf", /not well-formed/],
  ["<gexf></gexf>", /no GEXF that Parley wrote/],
  ["<!--parley {}--><gexf/>", /is not a graph of Parley/],
  ["<!--parley x--><gexf/>", /no GEXF that Parley wrote/],
  [toGexf(graph).replace(/<attvalue for="parley"[^>]*>/g, ""), /column `parley` was lost/],
])("%.30s… is refused with the reason", (xml, message) => {
  expect(() => readGexf(xml)).toThrow(GraphError);
  expect(() => readGexf(xml)).toThrow(message);
});

test("an entity bomb is not expanded", () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>';
  expect([...xmlTokens(bomb)]).toEqual([null]);
  expect([...xmlTokens("<x>&a;&#65;&#x42;&lt;</x>")][1]).toEqual({ type: "text", text: "&a;AB<" });
});

test("any text in names, topics and titles survives", { timeout: 120_000 }, () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(text, text, text, (name, topic, title) => {
      const given = knowledge();
      const strange = toGraph({
        ...given,
        articles: given.articles.map((article) => ({ ...article, title })),
        actors: given.actors.map((actor) => ({ ...actor, names: [{ ...actor.names[0], text: name }] })),
        facts: given.facts.map((fact) => (fact.relation === "agreed on" ? { ...fact, topic } : fact)),
      });
      expect(serializeGraph(readGexf(toGexf(strange)))).toBe(serializeGraph(strange));
    }),
    { numRuns: 40, seed: 7 },
  );
});
