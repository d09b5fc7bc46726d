import { spawn } from "node:child_process";
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readCorpus } from "../../scripts/learning/corpus.ts";
import { build } from "../../src/build.ts";
import { bodyAt, recordsIn } from "../../src/extracting/shard.ts";

const root = new URL("../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "parley-incremental-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Both files of a graph, as one text. */
function written(out: string): string {
  return ["graph.json", "graph.gexf"].map((file) => readFileSync(join(folder, out, file), "utf8")).join("\n");
}

/** What a build of the articles gives that knows of no other. */
async function fresh(articles: string): Promise<string> {
  const out = mkdtempSync(join(folder, "fresh-"));
  await build([articles], { out, cache: false });
  expect(readdirSync(out).sort()).toEqual(["graph.gexf", "graph.json"]);
  return ["graph.json", "graph.gexf"].map((file) => readFileSync(join(out, file), "utf8")).join("\n");
}

describe("a second build extracts only what is new, and gives the bytes of a first", () => {
  const articles = join(folder, "articles");
  const out = join(folder, "graph");
  cpSync(join(root, "examples/articles"), articles, { recursive: true });
  const first = join(articles, "01-amman-jakarta.md");

  test.each([
    ["at first", () => {}, 10, 0],
    ["nothing changed", () => {}, 10, 10],
    ["one added", () => cpSync(join(root, "seeds"), join(articles, "seeds"), { recursive: true }), 15, 10],
    [
      "one changed",
      () => writeFileSync(first, `${readFileSync(first, "utf8")}\nKing Mswati III met Prime Minister Anwar Ibrahim.\n`),
      15,
      14,
    ],
    ["one renamed", () => cpSync(first, join(articles, "renamed.md")), 15, 14],
    ["one removed", () => rmSync(join(articles, "02-jakarta-kunjungan.md")), 14, 14],
    [
      "and back",
      () => cpSync(join(root, "examples/articles/02-jakarta-kunjungan.md"), join(articles, "02-jakarta-kunjungan.md")),
      15,
      15,
    ],
  ])("%s", async (what, change, count, cached) => {
    change();
    if (what === "one renamed") rmSync(first);
    expect(await build([articles], { out })).toMatchObject({ articles: count, cached, leftOut: [] });
    expect(written("graph")).toBe(await fresh(articles));
  });

  test("without a cache nothing is kept", async () => {
    expect((await build([articles], { out, cache: false })).cached).toBe(0);
  });
});

describe("a build that is killed", () => {
  const articles = join(folder, "many");
  const out = join(folder, "killed");
  const files = ["graph.json", "graph.gexf"];
  const cache = join(out, ".cache/extractions");

  /** Runs the program; kills it after so many milliseconds, if it is still at it. */
  function run(killAfter: number): Promise<void> {
    const args = ["--import", "tsx", join(root, "src/cli.ts"), "build", articles, "--out", out, "--workers", "2"];
    const child = spawn(process.execPath, args, { cwd: root, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), killAfter);
    return new Promise((resolve) => {
      child.on("close", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  const read = (from: string) => files.map((file) => readFileSync(join(from, file), "utf8"));

  /** Articles whose extraction is held whole. */
  function kept(): Set<string> {
    const names = existsSync(cache) ? readdirSync(cache).filter((name) => name.endsWith(".shard")) : [];
    const keys = names.flatMap((name) => {
      const shard = openSync(join(cache, name), "r");
      const found = [...recordsIn(shard)].filter(([, place]) => bodyAt(shard, place) !== null);
      closeSync(shard);
      return found.map(([key]) => key);
    });
    return new Set(keys);
  }

  test("at twenty random moments leaves the old graph whole, and the next goes on where it was", async () => {
    mkdirSync(articles);
    const texts = readCorpus().slice(0, 66);
    for (const [at, { article }] of texts.entries()) writeFileSync(join(articles, `a${at}.txt`), article.text);
    const before = join(folder, "before");
    await build([join(root, "seeds")], { out: before, cache: false });
    const whole = join(folder, "whole");
    await build([articles], { out: whole, cache: false });
    const [old, fresh] = [read(before), read(whole)];

    const began = performance.now();
    await run(120_000);
    const takes = performance.now() - began;
    expect(read(out)).toEqual(fresh);

    for (let round = 0; round < 20; round++) {
      if (round % 4 === 0) rmSync(cache, { recursive: true, force: true });
      for (const file of files) cpSync(join(before, file), join(out, file));
      const held = kept();
      const moment = Math.random() * takes;
      await run(moment);
      for (const [at, text] of read(out).entries())
        expect(text === old[at] || text === fresh[at], `${files[at]} after ${moment} ms`).toBe(true);
      const now = kept();
      expect([...held].filter((key) => !now.has(key))).toEqual([]);
    }
    const held = kept().size;
    const { cached, articles: count } = await build([articles], { out });
    expect(read(out)).toEqual(fresh);
    expect([cached, kept().size]).toEqual([held, count]);
  }, 600_000);
});
