import { writeFileSync } from "node:fs";
import { allExamples, detected, problemsOf } from "../test/languages/examples.ts";

/** Writes down which examples of the packs do not pass yet: `npm run gaps [-- --why]` after a change to the engine or a pack. */
const examples = await allExamples();
const wrong = examples.filter((one) => problemsOf(one).length > 0);
const mistaken = examples.filter((one) => detected(one) !== one.code);
const file = new URL("../test/languages/known-gaps.ts", import.meta.url);
writeFileSync(
  file,
  [
    "/** Written by `npm run gaps`: what the engine does not read right yet. Each leaves the list when it passes. */",
    `export const knownGaps: readonly string[] = ${listed(wrong.map(({ id }) => id))};`,
    "",
    "/** Examples that, by themselves, are too short to tell their language. */",
    `export const undetected: readonly string[] = ${listed(mistaken.map(({ id }) => id))};`,
    "",
  ].join("\n"),
);
if (process.argv.includes("--why")) {
  for (const one of wrong) console.log([`${one.id}: ${one.example.text}`, ...problemsOf(one)].join("\n    "));
}
console.log(`${examples.length - wrong.length} of ${examples.length} examples pass, ${wrong.length} do not.`);

function listed(ids: readonly string[]): string {
  if (ids.length === 0) return "[]";
  return `[\n${[...ids]
    .sort()
    .map((id) => `  ${JSON.stringify(id)},\n`)
    .join("")}]`;
}
