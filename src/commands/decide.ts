import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Argument, type Command } from "commander";
import { DECISIONS_HEAD, type Decision, formatDecision, parseDecisions } from "../matching/decisions.ts";
import { foldName } from "../matching/fold.ts";
import { inFolder } from "./graph-options.ts";
import type { Io } from "./io.ts";

interface Options {
  readonly decisions: string;
  readonly note: string;
}

/** `parley decide JUDGEMENT A B`: adds a line to the decisions file, which the next build applies. What stands there is never changed. */
export function decideCommand(program: Command, io: Io): void {
  program
    .command("decide")
    .description(
      "write down that two names are one, or two, or how an actor is to be called; the next build applies it",
    )
    .addArgument(new Argument("<judgement>", "what you decide").choices(["same", "different", "rename", "kind"]))
    .argument("<a>", 'a name or key; "Name (PK)" for the one who acts for Pakistan')
    .argument("<b>", "the other name; for rename the new name; for kind: person, country or organization")
    .option("--note <text>", "why", "")
    .option("--decisions <file>", "the file", "graph/decisions.csv")
    .addHelpText("after", examples)
    .action((judgement: string, a: string, b: string, options: Options) => decide(io, judgement, a, b, options));
}

const examples = `
Examples:
  parley decide same "Bageri" "Mohammad Bagheri"
  parley decide different "Sultan Yusuf" "Yusuf Rahman" --note "one is of Johor"
  parley decide rename "Bageri" "Mohammad Bagheri"
Take one back by deleting its line.
`;

function decide(io: Io, judgement: string, a: string, b: string, options: Options): void {
  const path = inFolder(io, options.decisions);
  const before = existsSync(path) ? readFileSync(path, "utf8") : `${DECISIONS_HEAD}\n`;
  const line = formatDecision(judgement, a, b, options.note);
  const standing = parseDecisions(before, options.decisions);
  const [decision] = parseDecisions(line, options.decisions);
  if (decision === undefined) return;
  const twin = standing.find((other) => sameDecision(other, decision));
  if (twin !== undefined) {
    io.err(`${options.decisions}:${twin.line} says so already.\n`);
    return;
  }
  const against = standing.find((other) => contradicts(other, decision));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${line}\n`);
  io.out(`${line}\n`);
  if (against !== undefined)
    io.err(
      `${options.decisions}:${against.line} says "${against.judgement}" of them; "different" wins until one line is deleted.\n`,
    );
}

function sameDecision(one: Decision, other: Decision): boolean {
  return one.judgement === other.judgement && samePair(one, other);
}

function contradicts(one: Decision, other: Decision): boolean {
  const pair = new Set([one.judgement, other.judgement]);
  return pair.has("same") && pair.has("different") && samePair(one, other);
}

function samePair(one: Decision, other: Decision): boolean {
  const [a, b, c, d] = [one.a, one.b, other.a, other.b].map(foldName);
  const directed = one.judgement === "rename" || one.judgement === "kind";
  return (a === c && b === d) || (!directed && a === d && b === c);
}
