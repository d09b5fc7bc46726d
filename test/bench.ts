/*
 * `npm run bench [-- --time MS] [-- --large] [-- --only speed|scale]`: how fast articles are read, beside other tools in the same run, and what merging,
 * drawing, writing and asking cost by the number of articles. Figures are printed, never asserted. `--large` adds 100,000 articles: some ten minutes.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchScale } from "./bench/scale.ts";
import { benchSpeed } from "./bench/speed.ts";

const { values } = parseArgs({
  options: {
    time: { type: "string", default: "3000" },
    large: { type: "boolean", default: false },
    only: { type: "string" },
  },
});

const versions = ["compromise", "wink-nlp", "wink-eng-lite-web-model"].map((name) => {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(readFileSync(file, "utf8")).version}`;
});
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}, ${versions.join(", ")}\n`);
if (values.only !== "scale") await benchSpeed(Number(values.time));
if (values.only !== "speed") benchScale(values.large ? [1_000, 10_000, 100_000] : [1_000, 10_000]);
