/** Scores name matching on `../shared/eval/names/*.jsonl`: precision, recall and F1 at the default threshold, and pairs a second. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { makeComparer, type Schema, THRESHOLD } from "../src/matching/compare.ts";

interface Row {
  readonly a: string;
  readonly b: string;
  readonly schema: Schema;
  readonly expected: "match" | "no-match";
}

const folder = new URL(process.env.PARLEY_NAMES ?? "../../shared/eval/names/", import.meta.url);
const showMisses = process.argv.includes("--misses");

if (!existsSync(folder)) console.error("eval:names needs the pairs of ../shared/eval/names; there are none here.");
else
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort())
    evaluate(file);

function evaluate(file: string): void {
  const rows = readFileSync(new URL(file, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  const comparer = makeComparer();
  const started = performance.now();
  const scored = rows.map((row) => ({ row, score: comparer.score(row.a, row.b, row.schema) }));
  const seconds = (performance.now() - started) / 1000;
  const said = scored.map(({ row, score }) => ({ row, score, yes: score >= THRESHOLD, is: row.expected === "match" }));
  const right = said.filter(({ yes, is }) => yes && is).length;
  const wrong = said.filter(({ yes, is }) => yes && !is).length;
  const missed = said.filter(({ yes, is }) => !yes && is).length;
  const [precision, recall] = [right / (right + wrong || 1), right / (right + missed || 1)];
  const f1 = (2 * right) / (2 * right + wrong + missed || 1);
  const figures = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  console.log(
    `${file.padEnd(28)} ${figures}  (${right} right, ${wrong} wrong, ${missed} missed; ${Math.round(rows.length / seconds)} pairs/s)`,
  );
  if (!showMisses) return;
  for (const { row, score, yes, is } of said)
    if (yes !== is) console.log(`  ${is ? "missed" : "wrong "} ${score.toFixed(2)} ${row.a} | ${row.b}`);
}
