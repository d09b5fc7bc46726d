import { parseArgs } from "node:util";
import { targets } from "../test/fuzz/targets.ts";

/*
 * Tries random articles and files for as long as one likes, and prints the first that fails with what is wrong.
 *
 *   npm run fuzz -- --minutes 5 --seed 1 [--only html]
 */

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});

const BATCH = 50;
const until = performance.now() + Number(values.minutes) * 60_000;
const chosen = targets.filter(({ name }) => name.includes(values.only));
const tried = new Map<string, number>(chosen.map(({ name }) => [name, 0]));
let failed = false;

for (let seed = Number(values.seed); performance.now() < until && !failed && chosen.length > 0; seed++) {
  for (const { name, try: attempt } of chosen) {
    const { inputs, failure } = await attempt(seed, BATCH);
    tried.set(name, (tried.get(name) ?? 0) + inputs);
    if (failure === null) continue;
    process.stdout.write(`With --seed ${seed}: ${failure}\n\n`);
    failed = true;
  }
}

for (const [name, inputs] of tried) process.stdout.write(`${String(inputs).padStart(8)}  ${name}\n`);
const all = [...tried.values()].reduce((sum, inputs) => sum + inputs, 0);
process.stdout.write(`${String(all).padStart(8)}  inputs tried${failed ? "; one failed" : ", none failed"}\n`);
if (failed || chosen.length === 0) process.exitCode = 1;
