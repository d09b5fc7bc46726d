import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  ArticleError,
  assemble,
  build,
  extract,
  neighbors,
  ParleyError,
  type Progress,
  serializeGraph,
  toGexf,
} from "../src/index.ts";
import { type ReadArticle, read } from "../src/stages/read.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-pipeline-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seeds = new URL("../seeds", import.meta.url).pathname;
const articles: ReadArticle[] = [];
for await (const article of read([seeds])) if (!(article instanceof ArticleError)) articles.push(article);
const extractions = articles.map(extract);

describe("the same articles give the same bytes", () => {
  const graph = assemble(extractions);

  test("again", () => {
    expect(serializeGraph(assemble(articles.map(extract)))).toBe(serializeGraph(graph));
  });

  test.each([1, 2, 3, 4])("in another order, %i", (turn) => {
    const turned = [...extractions.slice(turn), ...extractions.slice(0, turn)];
    expect(serializeGraph(assemble(turned))).toBe(serializeGraph(graph));
    expect(toGexf(assemble(turned.reverse()))).toBe(toGexf(graph));
  });

  test("whatever was extracted before", () => {
    extract({ id: "other", text: "Presiden Kenya Daudi Mwangaza bertemu dengan Presiden Uganda Grace Namutebi." });
    expect(serializeGraph(assemble([...articles].reverse().map(extract)))).toBe(serializeGraph(graph));
  });

  test("as build writes", async () => {
    const { files } = await build([seeds], { out: join(folder, "seeds") });
    expect(files.map((file) => readFileSync(file, "utf8"))).toEqual([serializeGraph(graph), toGexf(graph)]);
  });
});

describe("the seeds", async () => {
  const { graph } = await build([seeds]);

  test("the Araghchi visit, told in Indonesian and English, is one meeting with both as evidence", () => {
    const [sharif] = neighbors(graph, "Araghchi", { relation: "met with" }).filter(
      ({ label }) => label === "Shehbaz Sharif",
    );
    expect(sharif?.facts).toHaveLength(1);
    expect(new Set(sharif?.facts[0]?.evidence.map(({ language }) => language))).toEqual(new Set(["id", "en"]));
    expect(sharif?.facts[0]).toMatchObject({ status: "happened", date: "2024-11-05", place: "Islamabad" });
  });

  test("عباس عراقجي is Abbas Araghchi", () => {
    expect(neighbors(graph, "عباس عراقجي")).toEqual(neighbors(graph, "Abbas Araghchi"));
  });
});

describe("extract", () => {
  const text = "Iranian Foreign Minister Abbas Araghchi met Prime Minister Shehbaz Sharif in Islamabad on Tuesday.";

  test("gives plain JSON, the article's head without its text", () => {
    const found = extract({ id: "a", text, published: "2024-11-06T08:00:00Z", url: undefined });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found.article).toEqual({
      id: "a",
      title: null,
      url: null,
      published: "2024-11-06",
      language: "en",
      fingerprint: expect.any(String),
    });
    expect(found.claims).toMatchObject([{ relation: "met with", date: "2024-11-05" }]);
  });

  test.each([
    [{ id: "a", text: "" }, "language"],
    [{ id: "a", text: "El presidente de México se reunió con el primer ministro." }, "language"],
    [{ id: "a", text, language: "tlh" }, "tlh"],
    [{ id: "a", text, published: "yesterday" }, "published"],
    [{ id: "", text }, "id"],
  ])("%j is refused", (article, what) => {
    expect(() => extract(article)).toThrow(ArticleError);
    expect(() => extract(article)).toThrow(what);
  });
});

describe("build", () => {
  const some = join(new URL("..", import.meta.url).pathname, "examples/articles");

  test("nothing to build is an error, and writes nothing", async () => {
    mkdirSync(join(folder, "empty"));
    await expect(build([join(folder, "empty")], { out: join(folder, "none") })).rejects.toThrow(ParleyError);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test("tells how far it is, in articles and bytes", async () => {
    const told: Progress[] = [];
    await build([some], { onProgress: (progress) => told.push(progress) });
    expect(told.map(({ articles }) => articles)).toEqual(Array.from({ length: 10 }, (_, at) => at + 1));
    const [{ bytes = 0, ofBytes = null } = {}] = told.slice(-1);
    expect(bytes).toBe(ofBytes);
    expect(bytes).toBeGreaterThan(1_000);
  });

  test("what is less sure than asked for is left out, with the meetings nothing then tells of", async () => {
    const { graph: all } = await build([some]);
    const { graph: sure } = await build([some], { minConfidence: 0.9 });
    const confidences = sure.mapEdges((_key, edge) => ("confidence" in edge ? edge.confidence : 1));
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.9);
    expect(sure.size).toBeLessThan(all.size);
    for (const meeting of sure.filterNodes((_key, { kind }) => kind === "meeting"))
      expect(sure.filterEdges((_key, edge) => "meeting" in edge && edge.meeting === meeting)).not.toEqual([]);
  });

  test("a decisions file in the folder is applied, and one that fits nobody is told of", async () => {
    const out = join(folder, "decided");
    await build([seeds], { out });
    writeFileSync(
      join(out, "decisions.csv"),
      "judgement,a,b,note\nrename,Shehbaz Sharif,Mian Shehbaz,\nsame,Nobody,Nowhere,\n",
    );
    const { graph, warnings } = await build([seeds], { out });
    expect(graph.mapNodes((_key, { label }) => label)).toContain("Mian Shehbaz");
    expect(warnings).toEqual([expect.stringContaining("Nobody")]);
  });

  test("an article that fails under --strict leaves the graph that was there as it was", async () => {
    const out = join(folder, "kept");
    await build([seeds], { out });
    const before = readFileSync(join(out, "graph.json"), "utf8");
    writeFileSync(join(folder, "zz-empty.txt"), "");
    await expect(build([some, join(folder, "zz-empty.txt")], { out, strict: true })).rejects.toThrow(ArticleError);
    expect(readFileSync(join(out, "graph.json"), "utf8")).toBe(before);
  });
});
