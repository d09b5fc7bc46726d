/*
 * `tsx test/bench/scale-one.ts N`: one line of JSON with what N generated articles cost. Of the work in other threads only the wall clock knows.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ArticleError } from "../../src/errors.ts";
import { extractEach } from "../../src/extracting/extract-each.ts";
import { parseOutcome } from "../../src/extracting/outcome.ts";
import { openGraph } from "../../src/graph/open-file.ts";
import { neighbors } from "../../src/graph/query.ts";
import type { ParleyGraph } from "../../src/graph/schema.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { layout } from "../../src/stages/layout.ts";
import { mergeWithWarnings } from "../../src/stages/merge.ts";
import { write } from "../../src/stages/write.ts";
import type { Extraction } from "../../src/types.ts";
import { makeCorpus } from "../generated/corpus.ts";

export interface Measured {
  readonly steps: readonly { readonly name: string; readonly cpu: number; readonly wall: number }[];
  readonly counts: readonly number[];
}

const size = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
const steps: { name: string; cpu: number; wall: number }[] = [];

async function step<T>(name: string, act: () => T | Promise<T>): Promise<T> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const result = await act();
  const { user, system } = process.cpuUsage(cpu);
  steps.push({ name, cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 });
  return result;
}

async function* generated() {
  for (const { article } of makeCorpus(size, 1).articles()) yield { ...article, language: null, file: article.id };
}

async function extracted(): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for await (const one of extractEach(generated(), { workers: 2 })) {
    if (one instanceof ArticleError || one.outcome instanceof ArticleError) continue;
    extractions.push(parseOutcome(one.outcome));
  }
  return extractions;
}

/** The graph of all, with nothing of the way to it left in memory. */
async function built(): Promise<{ graph: ParleyGraph; counts: number[] }> {
  const extractions = await step("generate, extract (two workers)", extracted);
  const { knowledge } = await step("merge", () => mergeWithWarnings(extractions));
  const drawn = await step("draw", () => toGraph(knowledge));
  const graph = await step("layout", () => layout(drawn));
  return { graph, counts: [knowledge.actors.length, knowledge.meetings.length, knowledge.facts.length] };
}

/** The answers for the hundred busiest actors, in milliseconds. */
function answers(graph: ParleyGraph): number[] {
  const busiest = graph
    .filterNodes((_key, { kind }) => kind !== "meeting")
    .sort((a, b) => graph.degree(b) - graph.degree(a))
    .slice(0, 100);
  const names = busiest.map((key) => key);
  neighbors(graph, names[0] ?? "");
  return names
    .map((name) => {
      const begun = performance.now();
      neighbors(graph, name);
      return performance.now() - begun;
    })
    .sort((a, b) => a - b);
}

const { graph, counts } = await built();
const [json = ""] = await step("write", async () => write(graph, folder));
const peak = process.resourceUsage().maxRSS / 1000;
const megabytes = statSync(json).size / 1e6;
const [busy = ""] = graph.filterNodes((_key, { kind }) => kind === "person");
const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
await step("neighbors, cold (with tsx)", () =>
  spawnSync(process.execPath, ["--import", "tsx", cli, "neighbors", busy, "--graph", json]),
);
const opened = await step("read", () => openGraph(json));
const times = answers(opened);
rmSync(folder, { recursive: true, force: true });
const measured: Measured = {
  steps,
  counts: [...counts, megabytes, peak, times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0],
};
console.log(JSON.stringify(measured));
