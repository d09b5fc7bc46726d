import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../src/graph/open-file.ts";
import { read } from "../../src/stages/read.ts";
import { problemsOfGraph } from "../fuzz/invariants.ts";
import { hostileFiles, meeting, visit, writeHostileFiles } from "./hostile-files.ts";
import { type Ended, filesBelow, folderIn, GIGABYTE, parley, scratch } from "./support.ts";

/*
 * A folder of files from strangers is built: what can be read is in the graph, each other file is told of in one line, and nothing else happens.
 */

const folder = scratch();
const articles = folderIn(folder, "articles");

describe("a folder of hostile files", () => {
  let built: Ended = { code: -1, out: "", err: "", peak: 0 };
  let before: readonly string[] = [];

  beforeAll(async () => {
    writeHostileFiles(articles);
    before = filesBelow(folder);
    built = await parley(["build", "articles", "--out", "out", "--no-cache"], { cwd: folder, seconds: 240 });
  }, 300_000);

  test("is built, and 1 says that something was left out", () => {
    expect(built.code, built.err).toBe(1);
    expect(built.err).toMatch(/\d+ of \d+ articles left out/);
  });

  test("takes less than a gigabyte", () => {
    expect(built.peak).toBeLessThan(GIGABYTE);
  });

  test.each(hostileFiles.map(([name, , becomes]) => [name.replace(/[\p{Cc}\u202e]/gu, ""), becomes]))(
    "%s: %s",
    (name, becomes) => {
      const lines = built.err
        .split("\n")
        .filter(
          (line) =>
            line.replace(/ /g, "").includes(`articles/${name.slice(0, 6)}`) &&
            !/taken for its text|feed gives only|became /.test(line),
        );
      const ids = Object.keys(openGraph(join(folder, "out/graph.json")).getAttribute("articles"));
      if (becomes === "left out") expect(lines, built.err).toEqual([expect.stringMatching(/: .+\. .+\.$/)]);
      if (becomes === "read") expect([...ids, ...lines].length).toBeGreaterThan(0);
      if (becomes === "passed over") expect(lines).toEqual([]);
    },
  );

  test("does not stop the others", () => {
    const ids = Object.keys(openGraph(join(folder, "out/graph.json")).getAttribute("articles"));
    expect(ids).toEqual(expect.arrayContaining(["a-good", "d-many-names", "e-deep", "j", "proto", "z-good"]));
    for (const id of ids) expect(id).not.toMatch(/[\\/]|\.\.|^__proto__$|\p{Cc}/u);
  });

  test("gives a graph in which all holds", () => {
    const graph = openGraph(join(folder, "out/graph.json"));
    const texts = new Map(Object.keys(graph.getAttribute("articles")).map((id) => [id, ""]));
    const quotes = /its quote is not|does not stand in/;
    expect(problemsOfGraph(graph, texts).filter((problem) => !quotes.test(problem))).toEqual([]);
    const said = JSON.stringify(graph.export());
    expect(said).not.toContain("polluted");
    expect(said).not.toContain("root:");
    expect({}).not.toHaveProperty("text");
  });

  test("writes nothing outside the output folder", () => {
    const after = filesBelow(folder).filter((file) => !before.includes(file));
    expect(after).toEqual(["out", "out/graph.gexf", "out/graph.json"]);
  });

  test("says nothing that a terminal would obey", () => {
    expect(`${built.out}${built.err}`).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066\u2067\u2069]/u);
  });
});

test("what is appended while a file is read is not waited for", async () => {
  const path = join(folder, "growing.jsonl");
  const line = `${JSON.stringify({ text: meeting })}\n`;
  writeFileSync(path, line.repeat(20));
  const size = readFileSync(path).length;
  let times = 0;
  const onBytes = () => {
    times += 1;
    appendFileSync(path, line.repeat(2_000));
  };
  const found = [];
  for await (const article of read([path], { onBytes })) found.push(article);
  expect(times).toBeLessThan(3);
  expect(readFileSync(path).length).toBeGreaterThan(size);
  expect(found).toHaveLength(1);
});

test("a file that shrinks, vanishes or changes its kind on the way is left out", async () => {
  const path = join(folder, "short.txt");
  writeFileSync(path, visit);
  const found = [];
  for await (const article of read([path, join(folder, "gone.txt")])) found.push(article);
  expect(found.map((one) => (one instanceof Error ? one.message : one.text))).toEqual([
    expect.stringContaining("no such file"),
    visit,
  ]);
});
