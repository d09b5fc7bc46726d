import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { print } from "./print.ts";
import type { Measured } from "./scale-one.ts";

/** What a corpus of each size costs from its articles to an answer, each in a process of its own, and the exponent by which that grows. */
export function benchScale(sizes: readonly number[]): void {
  const all = sizes.map((size) => ({ size, measured: measure(size) }));
  const steps = [...new Set(all.flatMap(({ measured }) => measured.steps.map(({ name }) => name)))];
  print(
    ["step", ...sizes.flatMap((size) => [`${size}: CPU s`, "wall s"]), "growth"],
    steps.map((name) => {
      const times = all.map(({ measured }) => measured.steps.find((step) => step.name === name));
      return [
        name,
        ...times.flatMap((step) => [step?.cpu.toFixed(2) ?? "-", step?.wall.toFixed(2) ?? "-"]),
        exponent(
          sizes,
          times.map((step) => step?.cpu ?? 0),
        ),
      ];
    }),
  );
  print(
    ["size", "actors", "meetings", "facts", "graph.json MB", "peak memory MB", "query ms (median)", "query ms (worst)"],
    all.map(({ size, measured }) => [
      String(size),
      ...measured.counts.map((count) => count.toFixed(count < 10 ? 2 : 0)),
    ]),
  );
}

function measure(size: number): Measured {
  const file = fileURLToPath(new URL("scale-one.ts", import.meta.url));
  const run = spawnSync(process.execPath, ["--import", "tsx", file, String(size)], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const last = run.stdout.trim().split("\n").at(-1) ?? "";
  if (run.status !== 0) throw new Error(`the run with ${size} articles failed: ${run.stdout}`);
  return JSON.parse(last);
}

/** Of the last two sizes: 1 for time that grows as the articles do. */
function exponent(sizes: readonly number[], seconds: readonly number[]): string {
  const [n, m] = [sizes.at(-1) ?? 1, sizes.at(-2) ?? 1];
  const [t, u] = [seconds.at(-1) ?? 0, seconds.at(-2) ?? 0];
  return u > 0 && t > 0 && sizes.length > 1 ? (Math.log(t / u) / Math.log(n / m)).toFixed(2) : "-";
}
