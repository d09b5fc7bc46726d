import { describe, expect, test } from "vitest";
import { alongTie, aroundNode, emphasisOf } from "../../viewer/emphasis.ts";
import { dayNumber } from "../../viewer/model/dates.ts";
import { histogramOf } from "../../viewer/model/histogram.ts";
import { type Model, toModel, type ViewFact } from "../../viewer/model/model.ts";
import { reachOf } from "../../viewer/model/telling.ts";
import { pathBetween } from "../../viewer/paths.ts";
import {
  type Change,
  expand,
  initialState,
  setFilter,
  setFocus,
  setWindow,
  toggleKind,
  toggleRelation,
  toggleStatus,
} from "../../viewer/state.ts";
import { emptyWords, isFactKind, type View, viewOf } from "../../viewer/view-model.ts";
import { sampleModel } from "./support/model.ts";

const model = sampleModel(120);
const changed = (...changes: readonly Change[]) => changes.reduce((state, change) => change(state), initialState);
const view = (...changes: readonly Change[]): View => viewOf(model, changed(...changes));
const shown = (seen: View, of: Model = model): ViewFact[] => of.facts.filter(({ index }) => seen.facts[index] === 1);
const facts = (seen: View): ViewFact[] => shown(seen).filter(({ kind }) => isFactKind(kind));

test("without filters everything is seen", () => {
  const { counts } = view();
  expect([counts.nodes, shown(view()).length]).toEqual([model.nodes.length, model.facts.length]);
});

test("copies of one text are one source", () => {
  const graph = model.graph.copy() as Model["graph"];
  const [first = ""] = model.articles.keys();
  graph.updateAttribute("articles", (heads = {}) =>
    Object.fromEntries(
      Object.entries(heads).map(([id, head]) => [id, { ...head, copyOf: id === first ? null : first }]),
    ),
  );
  const copied = toModel(graph);
  const two = changed(setFilter({ minArticles: 2 }));
  expect(shown(viewOf(copied, two), copied).filter(({ kind }) => isFactKind(kind))).toEqual([]);
  const { articles, sources } = reachOf(
    copied,
    copied.facts.flatMap(({ evidence }) => [...evidence]),
  );
  expect([articles > 1, sources]).toEqual([true, 1]);
});

describe("filters", () => {
  const spring = { from: dayNumber(2024, 3, 1), to: dayNumber(2024, 4, 30) };

  test.each<readonly [string, Change, (fact: ViewFact) => boolean]>([
    ["relation", toggleRelation("visited"), ({ kind }) => kind !== "visited"],
    ["status", toggleStatus("cancelled"), ({ status }) => status !== "cancelled"],
    ["article", setFilter({ article: "article-0005" }), ({ articles }) => articles.has("article-0005")],
    ["language", setFilter({ language: "ar" }), ({ languages }) => languages.has("ar")],
    ["said by two articles", setFilter({ minArticles: 2 }), ({ articles }) => articles.size >= 2],
    ["said in two languages", setFilter({ minLanguages: 2 }), ({ languages }) => languages.size >= 2],
    ["window", setWindow(spring), ({ date }) => date === null || /^2024-0[34]/.test(date)],
    ["dated", setFilter({ undated: false }), ({ date }) => date !== null],
    [
      "country",
      setFilter({ country: "PK" }),
      ({ source, target }) => [source, target].some((end) => model.nodes[end]?.attributes.country === "PK"),
    ],
  ])("%s leaves just the facts asked for", (_, change, asked) => {
    const expected = model.facts.filter((fact) => isFactKind(fact.kind) && asked(fact)).map(({ key }) => key);
    expect(facts(view(change)).map(({ key }) => key)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(model.facts.filter(({ kind }) => isFactKind(kind)).length);
  });

  test("those without a tie go, and nothing else", () => {
    const seen = view(toggleRelation("represents"), toggleRelation("met with"));
    const left = view(toggleRelation("represents"), toggleRelation("met with"), setFilter({ alone: false }));
    expect(left.counts).toMatchObject({
      nodes: seen.counts.nodes - seen.counts.alone,
      facts: seen.counts.facts,
      alone: 0,
    });
    const bare = sampleModel(10);
    const all = viewOf(bare, initialState);
    expect(all.counts.alone).toBeGreaterThan(0);
    expect(viewOf(bare, changed(setFilter({ alone: false }))).counts).toMatchObject({
      nodes: all.counts.nodes - all.counts.alone,
      relations: all.counts.relations,
    });
  });

  test("a hidden kind takes its facts along", () => {
    const seen = view(toggleKind("country"));
    expect(seen.counts.kinds.country).toBe(0);
    const ends = facts(seen).flatMap(({ source, target }) => [model.nodes[source]?.kind, model.nodes[target]?.kind]);
    expect(new Set(ends)).toEqual(new Set(["person", "organization"]));
  });

  test.each<readonly [string, Change]>([
    ["window", setWindow(spring)],
    ["status", toggleStatus("happened")],
    ["language", setFilter({ language: "id" })],
    ["country", setFilter({ country: "IR" })],
    ["expansion", expand("abbas-araghchi")],
  ])("%s: no fact is seen without its ends, no actor without a reason", (_, change) => {
    const seen = view(change);
    for (const { source, target } of shown(seen)) expect([seen.nodes[source], seen.nodes[target]]).toEqual([1, 1]);
    for (const { index, kind, key } of model.nodes) {
      if (seen.nodes[index] !== 1 || kind === "meeting" || key === "abbas-araghchi") continue;
      expect(shown(seen).some(({ source, target }) => source === index || target === index)).toBe(true);
    }
  });

  test("a tie weighs as many facts as are seen", () => {
    const seen = view(setWindow(spring));
    for (const tie of model.ties)
      expect(seen.ties[tie.index]).toBe(tie.facts.filter((fact) => seen.facts[fact] === 1).length);
  });

  test("a fact known by month only is in every window that touches the month", () => {
    const [first] = model.facts.filter(({ kind, date }) => kind === "visited" && date !== null);
    const dated = {
      ...model,
      facts: model.facts.map((fact) =>
        fact === first ? { ...fact, days: { from: dayNumber(2024, 3, 1), to: dayNumber(2024, 3, 31) } } : fact,
      ),
    };
    const sees = (from: number, to: number) =>
      viewOf(dated, changed(setWindow({ from, to }))).facts[first?.index ?? -1];
    expect([
      sees(dayNumber(2024, 3, 30), dayNumber(2024, 5, 1)),
      sees(dayNumber(2024, 4, 1), dayNumber(2024, 5, 1)),
    ]).toEqual([1, 0]);
  });
});

describe("expansion", () => {
  const centre = model.nodeIndex.get("abbas-araghchi") ?? -1;

  test("one step is the neighbours, the most told first, the rest counted", () => {
    const near = aroundNode(model, view(), centre).nodes.size - 1;
    const seen = view(setFocus({ key: "abbas-araghchi", depth: 1, limit: 5 }));
    expect([seen.counts.nodes, seen.more]).toEqual([6, near - 5]);
    const kept = model.nodes.filter(({ index }) => seen.nodes[index] === 1 && index !== centre).map(({ told }) => told);
    const left = [...aroundNode(model, view(), centre).nodes]
      .filter((index) => seen.nodes[index] === 0)
      .map((index) => model.nodes[index]?.told ?? 0);
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(Math.max(...left));
  });

  test("more steps show more", () => {
    const from = ([1, 2, 3] as const).map((depth) => view(setFocus({ key: "th", depth, limit: 500 })).counts.nodes);
    expect(from[0]).toBeLessThan(from[1] ?? 0);
    expect(from[1]).toBeLessThanOrEqual(from[2] ?? 0);
    expect(view(setFocus({ key: "nobody", depth: 1, limit: 5 })).counts.nodes).toBe(120);
  });
});

describe("ways", () => {
  const node = (key: string) => model.nodeIndex.get(key) ?? -1;
  const everything = view().ties;

  test.each([
    ["abbas-araghchi", "shehbaz-sharif", 1],
    ["dewani-wiradi", "de", 2],
    ["ir", "ir", 0],
  ])("from %s to %s it is %i steps", (from, to, steps) => {
    const hops = pathBetween(model, everything, node(from), node(to));
    expect(hops?.length).toBe(steps);
    expect(hops?.map((hop) => hop.from)).toEqual([node(from), ...(hops ?? []).map((hop) => hop.to)].slice(0, steps));
  });

  test("no way leads along hidden ties", () => {
    expect(pathBetween(model, new Uint16Array(model.ties.length), node("ir"), node("pk"))).toBeNull();
  });
});

describe("emphasis", () => {
  test("a tie lifts itself and its two ends", () => {
    const { nodes, ties } = alongTie(model, 3);
    expect([[...nodes], [...ties]]).toEqual([[model.ties[3]?.from, model.ties[3]?.to], [3]]);
  });

  test("what is filtered away lifts nothing", () => {
    expect(emphasisOf(model, view(toggleKind("person")), { kind: "node", key: "abbas-araghchi" })).toBeNull();
    expect(emphasisOf(model, view(), { kind: "node", key: "nobody" })).toBeNull();
  });
});

describe("words for nothing", () => {
  const year2030 = setWindow({ from: dayNumber(2030, 1, 1), to: dayNumber(2030, 12, 31) });
  const dated = setFilter({ undated: false });

  test.each<readonly [string | null, readonly Change[]]>([
    [null, []],
    ["Nothing happened in this window. Widen it, or show undated facts.", [year2030, dated]],
    [
      "Nobody met in this window. Widen it, or show undated facts.",
      [year2030, dated, toggleRelation("visited"), toggleRelation("agreed on")],
    ],
    [
      "Nothing was agreed on in this window. Widen it, or show undated facts.",
      [year2030, dated, toggleRelation("met with"), toggleRelation("visited")],
    ],
    ["Nothing happened that so many say. Ask for fewer articles or languages.", [setFilter({ minArticles: 20 })]],
    ["Nothing happened with these filters. Clear one, or all of them.", [setFilter({ article: "nowhere" })]],
  ])("%s", (words, changes) => {
    expect(emptyWords(model, changed(...changes), view(...changes))).toBe(words);
  });
});

describe("the timeline", () => {
  test("counts every dated fact once, and undated ones apart", () => {
    const { bins, undated, unit } = histogramOf(model, view(), ({ kind }) => isFactKind(kind));
    const counted = bins.reduce((sum, { all }) => sum + all, 0);
    expect(unit).toBe("month");
    expect(counted + undated).toBe(view().counts.facts);
    expect(bins.every(({ all, seen }) => all === seen)).toBe(true);
  });

  test("bars stand side by side without gaps", () => {
    const { bins } = histogramOf(model, view(), ({ kind }) => isFactKind(kind));
    expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ to }) => to + 1));
    expect(bins.map(({ label }) => label).slice(0, 2)).toEqual(["Jan 2024", "Feb 2024"]);
  });

  test("a fact far from all others gets a bar of its own, not the whole width", () => {
    const [first] = model.facts.filter(({ kind, days }) => kind === "visited" && days !== null);
    const day = dayNumber(1967, 6, 5);
    const recalled = {
      ...model,
      span: { from: day, to: model.span?.to ?? day },
      facts: model.facts.map((fact) => (fact === first ? { ...fact, days: { from: day, to: day } } : fact)),
    };
    const { bins, unit } = histogramOf(recalled, view(), ({ kind }) => isFactKind(kind));
    expect([unit, bins[0]?.label, bins[0]?.from]).toEqual(["month", "before Jan 2024", day]);
    expect(bins.reduce((sum, { all }) => sum + all, 0)).toBe(
      model.facts.filter(({ kind, days }) => isFactKind(kind) && days !== null).length,
    );
  });

  test.each([
    [dayNumber(2024, 1, 30), dayNumber(2024, 3, 1), "day", 32],
    [dayNumber(2019, 5, 5), dayNumber(2024, 3, 1), "month", 59],
    [dayNumber(1990, 5, 5), dayNumber(2024, 3, 1), "year", 35],
  ])("%i to %i goes by %s", (from, to, unit, count) => {
    const spanned = histogramOf({ ...model, span: { from, to } }, view(), () => false);
    expect([spanned.unit, spanned.bins.length]).toEqual([unit, count]);
  });
});

test("of a very large graph the most told part opens first, and all of it on demand", () => {
  const nodes = Array.from({ length: 13_000 }, (_, index) => ({
    ...(model.nodes[0] as (typeof model.nodes)[number]),
    index,
    told: index,
    facts: [],
  }));
  const large = { ...model, nodes, facts: [], ties: [] };
  const seen = viewOf(large, initialState);
  expect([seen.counts.nodes, seen.leftOut, seen.nodes[12_999], seen.nodes[0]]).toEqual([6000, 7000, 1, 0]);
  expect(viewOf(large, { ...initialState, whole: true }).counts.nodes).toBe(13_000);
});
