import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { meeting } from "./hostile-files.ts";
import { filesBelow, folderIn, parley, scratch } from "./support.ts";

/*
 * What is written when the disk is full, when nobody reads on, and when the output folder is set as a trap.
 */

const folder = scratch();
/** More than a pipe holds, so that a reader who leaves is noticed. */
const COUNT = 400;

beforeAll(() => {
  const articles = folderIn(folder, "articles");
  for (let at = 0; at < COUNT; at++) writeFileSync(join(articles, `${at}.txt`), `${meeting}\n${at}\n`);
});

const few = ["--quiet", "--workers", "0"];

test("a full disk: the graph that was there stays, and a person is told", { timeout: 120_000 }, async () => {
  const cwd = folderIn(folder, "disk");
  const first = await parley(["build", "../articles/1.txt", "--out", "out", ...few], { cwd });
  expect(first.code, first.err).toBe(0);
  const graph = readFileSync(join(cwd, "out/graph.json"));
  // A file of more than a block of 1,024 bytes cannot be written, as on a disk that is full.
  const full = await parley(["build", "../articles", "--out", "out", "--no-cache", ...few], {
    cwd,
    around: 'ulimit -f 1; "$@"',
    seconds: 100,
  });
  expect(full.code, full.err).toBe(1);
  expect(full.err).toMatch(/out: cannot be written \(EFBIG\)\. .+/);
  expect(full.err).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(cwd, "out/graph.json"))).toEqual(graph);
  expect(filesBelow(join(cwd, "out")).filter((file) => !file.startsWith(".cache"))).toEqual([
    "graph.gexf",
    "graph.json",
  ]);
});

/** Linux has a device that is always full. */
test.skipIf(!existsSync("/dev/full")).each([
  ["extract", ["extract", "../articles/1.txt", ...few]],
  ["help", ["--help"]],
])("%s to a device that is full: one line, no trace", { timeout: 60_000 }, async (_name, args) => {
  const cwd = folderIn(folder, "device");
  const { code, err } = await parley(args, { cwd, around: '"$@" > /dev/full' });
  expect(code).toBe(1);
  expect(err).toMatch(/^standard output: it cannot be written \(ENOSPC\)\. .+\n$/);
  expect(err).not.toMatch(/^\s+at /m);
});

test("a reader that closes the pipe: it ends, and says nothing", { timeout: 100_000 }, async () => {
  const cwd = folderIn(folder, "pipe");
  const { out, err, code } = await parley(["extract", "../articles", ...few], {
    cwd,
    around: 'set -o pipefail; "$@" | head -n 1',
    seconds: 90,
  });
  expect(out.split("\n")).toHaveLength(2);
  expect(JSON.parse(out)).toHaveProperty("claims");
  expect(err).toBe("");
  expect(code).toBe(0);
});

test("links in the output folder are not written through", { timeout: 60_000 }, async () => {
  const cwd = folderIn(folder, "trap");
  mkdirSync(join(cwd, "out"));
  writeFileSync(join(cwd, "precious.txt"), "precious");
  for (const name of ["graph.json", "graph.gexf", "graph.json.writing", "graph.gexf.writing"])
    symlinkSync("../precious.txt", join(cwd, "out", name));
  const { code, err } = await parley(["build", "../articles/1.txt", "--out", "out", "--no-cache", ...few], { cwd });
  expect(code, err).toBe(0);
  expect(readFileSync(join(cwd, "precious.txt"), "utf8")).toBe("precious");
  expect(JSON.parse(readFileSync(join(cwd, "out/graph.json"), "utf8"))).toHaveProperty("nodes");
  expect(filesBelow(cwd)).toEqual(["out", "out/graph.gexf", "out/graph.json", "precious.txt"]);
});
