import { type Command, InvalidArgumentError, Option } from "commander";
import { ParleyError } from "../errors.ts";
import { type Comparer, type Comparison, makeComparer, type Schema, THRESHOLD } from "../matching/compare.ts";
import { isOrganizationName } from "../matching/organization.ts";
import type { Io } from "./io.ts";
import { type Column, printRows } from "./print.ts";

const SCHEMAS = ["Person", "Organization", "Company", "LegalEntity", "Vessel"] as const;

interface Options {
  readonly jsonl?: boolean;
  readonly json?: boolean;
  readonly schema?: Schema;
  readonly threshold: number;
}

/** `parley compare A B`: are two names one? With `--jsonl`, for each line of standard input. */
export function compareCommand(program: Command, io: Io): void {
  program
    .command("compare")
    .description("whether two names are of one person or organization, and why")
    .argument("[a]", "a name, in any script")
    .argument("[b]", "another")
    .addOption(
      new Option("--schema <schema>", "what they name (default: told by the names, else Person)").choices(SCHEMAS),
    )
    .option("--threshold <score>", "the least score that counts as the same", share, THRESHOLD)
    .option("--jsonl", 'read lines { "a", "b", "schema" } from standard input, write them with "score" and "same"')
    .option("--json", "print one JSON value")
    .addHelpText("after", examples)
    .action(async (a: string | undefined, b: string | undefined, options: Options) => {
      if (options.jsonl === true) await compareLines(io, options);
      else if (a === undefined || b === undefined)
        throw new ParleyError("compare", "two names are needed", "Give both, or --jsonl and lines on standard input");
      else compareTwo(io, a, b, options);
    });
}

const examples = `
Examples:
  parley compare "عباس عراقجي" "Abbas Araqchi"
  parley compare "Liga Arab" "جامعة الدول العربية"
  parley compare "Bank Dunia" "World Bank" --schema Organization
  parley compare --jsonl < pairs.jsonl > scored.jsonl
`;

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError("Give a number from 0 to 1.");
  return value;
}

function compareTwo(io: Io, a: string, b: string, options: Options): void {
  const schema = options.schema ?? ([a, b].every(isOrganizationName) ? "Organization" : "Person");
  const comparison = makeComparer().compare(a, b, schema);
  const same = comparison.score >= options.threshold;
  if (options.json === true) {
    io.out(`${JSON.stringify({ a, b, schema, ...comparison, same }, null, 2)}\n`);
    return;
  }
  io.out(
    `${same ? "the same" : "not the same"}, score ${comparison.score.toFixed(3)} (threshold ${options.threshold})\n`,
  );
  printRows(io, {}, comparison.pairs, columns);
}

const columns: readonly Column<Comparison["pairs"][number]>[] = [
  { title: "a", value: ({ a }) => a ?? "-" },
  { title: "b", value: ({ b }) => b ?? "-" },
  { title: "likeness", value: ({ likeness }) => likeness?.toFixed(2) ?? "-" },
  { title: "reason", value: ({ reason }) => reason },
];

/** Written in pieces of this many characters, so that a pipe is not called for each line. */
const PIECE = 1 << 16;

async function compareLines(io: Io, { schema = "Person", threshold }: Options): Promise<void> {
  const comparer = makeComparer();
  let rest = "";
  let out = "";
  let number = 0;
  const take = (line: string): void => {
    number++;
    if (line.trim() !== "") out += scored(comparer, line, number, schema, threshold);
    if (out.length < PIECE) return;
    io.out(out);
    out = "";
  };
  for await (const chunk of io.input) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) take(line);
    if (out !== "") io.out(out);
    out = "";
  }
  if (rest !== "") take(rest);
  if (out !== "") io.out(out);
}

function scored(comparer: Comparer, line: string, number: number, schema: Schema, threshold: number): string {
  const pair = pairOf(line, number);
  const score = comparer.score(pair.a, pair.b, SCHEMAS.find((known) => known === pair.schema) ?? schema);
  return `${JSON.stringify({ ...pair, score, same: score >= threshold })}\n`;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly schema?: unknown;
}

function pairOf(line: string, number: number): Pair {
  const pair = parsed(line);
  if (isPair(pair)) return pair;
  throw new ParleyError(
    `standard input, line ${number}`,
    'it is no JSON object with the texts "a" and "b"',
    'Write { "a": "one name", "b": "another" }, one a line',
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isPair(value: unknown): value is Pair {
  return (
    typeof value === "object" &&
    value !== null &&
    "a" in value &&
    "b" in value &&
    typeof value.a === "string" &&
    typeof value.b === "string"
  );
}
