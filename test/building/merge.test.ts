import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { build, mergeFiles } from "../../src/build.ts";
import { extractionSchema } from "../../src/building/extraction-schema.ts";
import { ArticleError, ParleyError } from "../../src/errors.ts";
import { extractAll } from "../../src/extracting/extract-all.ts";
import { meetings } from "../../src/graph/query.ts";
import type { ParleyGraph } from "../../src/graph/schema.ts";
import { serializeGraph } from "../../src/graph/serialize.ts";
import { pinned } from "../../src/matching/decide-meetings.ts";
import type { Extraction } from "../../src/types.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-merge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = new URL("../..", import.meta.url).pathname;
const sources = [`${root}seeds`, `${root}examples/articles`];
const lines: string[] = [];
let built: ParleyGraph;

beforeAll(async () => {
  for await (const one of extractAll(sources, { workers: 0 }))
    if (!(one instanceof ArticleError)) lines.push(Buffer.from(one.json).toString("utf8"));
  built = (await build(sources, { workers: 0 })).graph;
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const text = (some: readonly string[]) => some.map((line) => `${line}\n`).join("");

/** A decision on the first two meetings, and one on the first two persons. */
function someDecisions(): string {
  const [one, other] = meetings(built).map(({ key, evidence }) => pinned(key, null, evidence));
  const people = built.filterNodes((_key, { kind }) => kind === "person");
  return `same,${one},${other},\nsame,${people[0]},${people[1]},\n`;
}

describe("the graph is that of build", () => {
  test.each([
    ["without decisions", () => ""],
    ["with some", someDecisions],
  ])("however the lines are ordered, split, packed and repeated, %s", async (_what, decided) => {
    const decisions = file("decided.csv", decided());
    const whole = (await mergeFiles([file("all", text(lines))], { decisions })).graph;
    expect(serializeGraph(whole) === serializeGraph(built)).toBe(decided() === "");
    const places = fc.record({
      order: fc.shuffledSubarray(
        lines.map((_line, at) => at),
        { minLength: lines.length },
      ),
      again: fc.array(fc.nat(lines.length - 1), { maxLength: 4 }),
      cuts: fc.array(fc.nat(lines.length), { maxLength: 3 }),
      packed: fc.boolean(),
    });
    const property = fc.asyncProperty(places, async ({ order, again, cuts, packed }) => {
      const all = [...order, ...again].map((at) => lines[at] ?? "");
      const ends = [0, ...cuts.sort((a, b) => a - b), all.length];
      const files = ends.slice(1).map((end, at) => {
        const part = text(all.slice(ends[at], end));
        return file(`part-${at}`, packed && at === 0 ? gzipSync(part) : part);
      });
      const { graph, articles, leftOut, warnings } = await mergeFiles(files, { decisions });
      expect([articles, leftOut, warnings]).toEqual([lines.length, [], []]);
      expect(serializeGraph(graph)).toBe(serializeGraph(whole));
    });
    await fc.assert(property, { numRuns: 8 });
  });

  test("written to the same bytes, without a last line break, and from standard input", async () => {
    async function* input() {
      yield Buffer.from(lines.join("\r\n"));
    }
    await mergeFiles(["-"], { input: input(), out: join(folder, "merged") });
    await build(sources, { out: join(folder, "built") });
    for (const name of ["graph.json", "graph.gexf"])
      expect(readFileSync(join(folder, "merged", name))).toEqual(readFileSync(join(folder, "built", name)));
  });

  test("with decisions of a file of its own, and without what is less sure", async () => {
    const decisions = file(
      "mine.csv",
      "judgement,a,b,note\nrename,Shehbaz Sharif,Mian Shehbaz,\nsame,Nobody,Nowhere,\n",
    );
    const { graph, warnings } = await mergeFiles([file("all", text(lines))], { decisions, minConfidence: 0.9 });
    expect(graph.mapNodes((_key, { label }) => label)).toContain("Mian Shehbaz");
    expect(warnings).toEqual([expect.stringContaining("mine.csv, line 3")]);
    const sure = await build(sources, { minConfidence: 0.9 });
    expect(graph.size).toBe(sure.graph.size);
  });
});

describe("a line that is no extraction is left out, with file and line", () => {
  const of = (change: (extraction: Extraction) => unknown) => () =>
    JSON.stringify(change(JSON.parse(lines.find((line) => JSON.parse(line).meetings.length > 0) ?? "")));

  test.each([
    ["no JSON", () => `${lines[0]?.slice(0, 100)}`, "the line is not JSON"],
    ["an article", () => '{"id":"a","text":"b"}', "its article is not as an extraction's"],
    ["a number", () => "7", "its line is not as an extraction's"],
    [
      "no id",
      of((one) => ({ ...one, article: { ...one.article, id: "" } })),
      "its article.id is not as an extraction's",
    ],
    ["no actors", of((one) => ({ ...one, actors: [] })), "its actors has no "],
    ["actors twice", of((one) => ({ ...one, actors: [...one.actors, ...one.actors] })), "its actors has an id twice"],
    ["no meetings", of((one) => ({ ...one, meetings: [] })), "its meetings has no "],
    ["an id of another", of((one) => ({ ...one, article: { ...one.article, id: "x" } })), "its evidence is of another"],
    [
      "a quote cut short",
      of((one) => ({
        ...one,
        claims: one.claims.map((claim) => ({ ...claim, evidence: [{ ...claim.evidence[0], text: "a" }] })),
      })),
      "its evidence is not as long as its span",
    ],
    [
      "a prototype",
      () => '{"__proto__":{"article":{"id":"a"}},"actors":[],"meetings":[],"claims":[]}',
      "its article is not as an extraction's",
    ],
  ])("%s", async (_what, line, problem) => {
    const path = file("bad.jsonl", `${lines[0]}\n${line()}\n\n${lines[1]}\n`);
    const { articles, leftOut } = await mergeFiles([path]);
    expect(articles).toBe(2);
    expect(leftOut.map(({ where }) => where)).toEqual([`${path}:2`]);
    expect(leftOut[0]?.problem).toContain(problem);
    await expect(mergeFiles([path], { strict: true })).rejects.toThrow(ArticleError);
  });

  test("a packed file that is cut off: what came before is in the graph", async () => {
    const packed = gzipSync(text([...lines, ...lines]));
    const { articles, leftOut } = await mergeFiles([
      file("cut.gz", packed.subarray(0, packed.length / 2)),
      file("whole", `${lines[1]}\n`),
    ]);
    expect(articles).toBeGreaterThan(0);
    expect(leftOut).toMatchObject([{ problem: "its packed bytes end too early" }]);
  });

  test("of two that say different things of one article the same one stays in any order", async () => {
    const other = JSON.stringify({ ...JSON.parse(lines[0] ?? ""), claims: [], meetings: [] });
    const [a, b] = [file("a", `${lines[0]}\n`), file("b", `${other}\n`)];
    const results = await Promise.all([mergeFiles([a, b]), mergeFiles([b, a])]);
    expect(new Set(results.map(({ graph }) => serializeGraph(graph))).size).toBe(1);
    expect(results.map(({ leftOut }) => leftOut.length)).toEqual([1, 1]);
    expect(new Set(results.map(({ leftOut }) => leftOut[0]?.where)).size).toBe(1);
  });

  test.each([[["nowhere"]], [[]]])("nothing to merge in %j is an error", async (files) => {
    await expect(mergeFiles(files)).rejects.toThrow(ParleyError);
  });
});

/** Names of all fields, however deep. */
type Fields<T> = T extends readonly (infer U)[]
  ? Fields<U>
  : T extends object
    ? keyof T | { [K in keyof T]: Fields<T[K]> }[keyof T]
    : never;
type Forgotten = Exclude<Fields<Extraction>, Fields<z.infer<typeof extractionSchema>>>;

test("the schema knows every field of an extraction", () => {
  // Does not compile when one is forgotten.
  const isComplete: [Forgotten] extends [never] ? true : Forgotten = true;
  expect(isComplete).toBe(true);
  for (const line of lines) {
    const extraction = JSON.parse(line);
    expect(extractionSchema.parse(extraction)).toEqual(extraction);
  }
});
