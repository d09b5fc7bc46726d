import { describe, expect, test } from "vitest";
import { factOf } from "../../src/graph/facts.ts";
import { matching } from "../../src/graph/filter.ts";
import type { ParleyGraph } from "../../src/graph/schema.ts";
import { sourcesOf } from "../../src/graph/sources.ts";
import { stats } from "../../src/graph/stats.ts";
import { subgraph } from "../../src/graph/subgraph.ts";
import { verifyShape } from "../../src/graph/verify.ts";
import { findCopies } from "../../src/matching/copies.ts";
import { assemble } from "../../src/pipeline.ts";
import type { ArticleHead, Extraction, LanguageCode } from "../../src/types.ts";
import { extraction } from "../support.ts";

const story = [
  "Araghchi holds talks in Islamabad",
  "Iran's Foreign Minister Abbas Araghchi met Prime Minister Shehbaz Sharif in Islamabad on Tuesday.",
  "The two discussed the border markets that both governments want to open before the end of the year.",
  "Araghchi flew in late on Monday with a delegation of traders and officials from the southern ports.",
  "He told reporters at the airport that the road between the two countries had to be repaired first.",
  "Sharif said lorries were waiting for up to nine days, and that the farmers could not bear it any longer.",
  "A second round of talks is expected in Tehran once the customs officers have compared their lists.",
  "The minister also visited the old bazaar, where he was shown carpets and dried fruit by shopkeepers.",
];
const own = [
  "Sharif receives Iranian minister",
  "Prime Minister Shehbaz Sharif on Tuesday received the Foreign Minister of Iran, Abbas Araghchi, in Islamabad.",
  "Both sides spoke about trade across the frontier, which has fallen by a third since the floods, his office said.",
  "It added that Araghchi had come with businessmen from Bandar Abbas and would leave on Wednesday morning.",
  "Opposition leaders complained that parliament had heard of the journey only from the newspapers.",
  "Analysts in the capital think that customs are the hardest question, since neither treasury wants to lose.",
  "Iran's embassy did not answer questions about the condition of the road that drivers have long called deadly.",
];
const indonesian = [
  "Araghchi berunding di Islamabad",
  "Menteri Luar Negeri Iran Abbas Araghchi bertemu Perdana Menteri Shehbaz Sharif di Islamabad pada hari Selasa.",
  "Keduanya membahas pasar perbatasan yang ingin dibuka oleh kedua pemerintah sebelum akhir tahun ini.",
  "Araghchi tiba Senin malam bersama rombongan pedagang dan pejabat dari pelabuhan di bagian selatan.",
  "Ia mengatakan kepada wartawan di bandara bahwa jalan antara kedua negara harus diperbaiki lebih dulu.",
];

interface Told {
  readonly id: string;
  readonly lines: readonly string[];
  readonly published?: string | null;
  readonly language?: LanguageCode;
}

function extracted({ id, lines, published = "2024-11-06", language = "en" }: Told): Extraction {
  const found = extraction(language, lines.join("\n"), published);
  const quoted = JSON.parse(JSON.stringify(found).replaceAll('"article":"a"', `"article":"${id}"`)) as Extraction;
  return { ...quoted, article: { ...quoted.article, id } };
}

function copiesOf(...articles: readonly Told[]): Record<string, string> {
  return Object.fromEntries(findCopies(articles.map((one) => extracted(one).article)));
}

describe("a copy", () => {
  test.each<[string, readonly string[]]>([
    ["word for word", story],
    ["with another headline", ["Border trade: what Tehran and Islamabad want", ...story.slice(1)]],
    [
      "with a lead of its own",
      ["Here is what we know of the talks that everybody watched this week.", ...story.slice(2)],
    ],
    [
      "with a site's words below",
      [...story, "Subscribe to our newsletter for the latest news.", "Copyright, all rights kept."],
    ],
    ["in capitals and straight quotes", story.map((line) => line.replaceAll("Islamabad", "ISLAMABAD"))],
    ["cut to its first half", story.slice(0, 5)],
    ["cut to its second half", story.slice(4)],
    [
      "with a word changed here and there",
      story.map((line) => line.replace("in ", "within ").replace("had to", "must")),
    ],
  ])("%s", (_, lines) => {
    expect(copiesOf({ id: "one", lines: story }, { id: "two", lines })).toEqual({ two: "one" });
  });

  test("is whatever came later, then whatever has no date, then the larger id", () => {
    const early = { id: "z", lines: story, published: "2024-11-05" };
    expect(copiesOf({ id: "a", lines: story }, early)).toEqual({ a: "z" });
    expect(copiesOf({ id: "a", lines: story, published: null }, { id: "b", lines: story })).toEqual({ a: "b" });
    expect(copiesOf({ id: "b", lines: story }, { id: "a", lines: story })).toEqual({ b: "a" });
  });

  test("of a copy is one of the original, in whatever order they come", () => {
    const all = [
      { id: "c", lines: ["Another headline for the talks", ...story.slice(1)], published: "2024-11-07" },
      { id: "a", lines: story, published: "2024-11-05" },
      { id: "d", lines: own },
      { id: "b", lines: story },
    ];
    const expected = { b: "a", c: "a" };
    expect(copiesOf(...all)).toEqual(expected);
    expect(copiesOf(...all.reverse())).toEqual(expected);
  });

  test("of a short text is the same words", () => {
    const short = ["Iran's Foreign Minister Abbas Araghchi met Prime Minister Shehbaz Sharif in Islamabad on Tuesday."];
    expect(copiesOf({ id: "a", lines: short }, { id: "b", lines: short })).toEqual({ b: "a" });
  });
});

describe("no copy", () => {
  test.each<[string, Told, Told]>([
    ["two own reports on one meeting", { id: "a", lines: story }, { id: "b", lines: own }],
    ["a translation", { id: "a", lines: story }, { id: "b", lines: indonesian, language: "id" }],
    [
      "the same text read in another language",
      { id: "a", lines: indonesian, language: "id" },
      { id: "b", lines: indonesian, language: "ms" },
    ],
    ["one sentence quoted", { id: "a", lines: story }, { id: "b", lines: [...own, story[4] ?? ""] }],
    ["a flash and a longer story", { id: "a", lines: story.slice(1, 2) }, { id: "b", lines: story }],
    ["a few words", { id: "a", lines: ["Araghchi met Sharif."] }, { id: "b", lines: ["Araghchi met Sharif."] }],
    [
      "read-also lines in common",
      { id: "a", lines: [...own, ...story.map((line) => `Read also: ${line}`)] },
      { id: "b", lines: story },
    ],
  ])("%s", (_, one, other) => {
    expect(copiesOf(one, other)).toEqual({});
  });

  test("heads without a fingerprint", () => {
    const head: ArticleHead = { id: "a", title: null, url: null, published: null, language: "en" };
    expect(findCopies([head, { ...head, id: "b" }, { ...head, id: "c", fingerprint: null }]).size).toBe(0);
    expect(
      findCopies([
        { ...head, fingerprint: "" },
        { ...head, id: "b", fingerprint: "!!!" },
      ]).size,
    ).toBe(0);
    expect(findCopies([]).size).toBe(0);
  });
});

test("a thousand copies of one text, among a site's other articles, are found", () => {
  const { fingerprint = null } = extracted({ id: "a", lines: story }).article;
  const heads = Array.from({ length: 1_000 }, (_, at) => ({
    id: `copy-${String(at).padStart(4, "0")}`,
    title: null,
    url: null,
    published: "2024-11-06",
    language: "en",
    fingerprint,
  }));
  const copies = findCopies(heads);
  expect(copies.size).toBe(999);
  expect(new Set(copies.values())).toEqual(new Set(["copy-0000"]));
});

describe("in the graph", () => {
  const graph = assemble([
    extracted({ id: "agency", lines: story, published: "2024-11-05" }),
    extracted({ id: "paper", lines: ["Talks in Islamabad, says the agency", ...story.slice(1)] }),
    extracted({ id: "reporter", lines: own }),
  ]);

  test("copies are marked", () => {
    const marks = Object.entries(graph.getAttribute("articles")).map(([id, { copyOf }]) => [id, copyOf]);
    expect(marks).toEqual([
      ["agency", null],
      ["paper", "agency"],
      ["reporter", null],
    ]);
  });

  test("their evidence stays, and counts once", () => {
    const [met = ""] = graph.filterEdges((_, edge) => edge.kind === "met with" && edge.date === "2024-11-05");
    const { evidence } = graph.getEdgeAttributes(met);
    expect(new Set(evidence.map(({ article }) => article))).toEqual(new Set(["agency", "paper", "reporter"]));
    expect(sourcesOf(graph, evidence)).toEqual(["agency", "reporter"]);
    expect(factOf(graph, met)).toMatchObject({
      articles: ["agency", "paper", "reporter"],
      sources: ["agency", "reporter"],
    });
    expect(stats(graph)).toMatchObject({ articles: 3, copies: 1 });
    expect(matching(graph, { minSources: 3 })(factOf(graph, met))).toBe(false);
  });

  test("a copy counts once even where its original does not say it", () => {
    expect(sourcesOf(graph, [{ article: "paper" }])).toEqual(["agency"]);
    expect(sourcesOf(graph, [{ article: "unknown" }, { article: "constructor" }])).toEqual(["constructor", "unknown"]);
    expect(sourcesOf(graph, [])).toEqual([]);
  });

  test("a part of the graph keeps the heads of the originals", () => {
    const part = subgraph(graph, { relation: "met with" });
    for (const { copyOf } of Object.values(part.getAttribute("articles")))
      if (copyOf) expect(Object.keys(part.getAttribute("articles"))).toContain(copyOf);
    expect(verifyShape(part)).toEqual([]);
  });

  test("a copy of an article that is not there is not as it must be", () => {
    const broken = graph.copy() as ParleyGraph;
    broken.updateAttribute("articles", (heads = {}) => ({
      ...heads,
      paper: { title: null, url: null, published: null, language: "en", copyOf: "nowhere" },
    }));
    expect(verifyShape(broken)).toEqual([
      { where: "article paper", problem: "is called a copy of nowhere, which is no article of the graph" },
    ]);
  });
});
