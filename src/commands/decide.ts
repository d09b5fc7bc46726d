import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Argument, type Command } from "commander";
import { ParleyError } from "../errors.ts";
import { find } from "../graph/find.ts";
import { meetingOf } from "../graph/query.ts";
import { scoped } from "../matching/apply.ts";
import { isOfMeetings, meetingReference, pinned } from "../matching/decide-meetings.ts";
import { DECISIONS_HEAD, type Decision, formatDecision, parseDecisions } from "../matching/decisions.ts";
import { foldName } from "../matching/fold.ts";
import { graphOf, inFolder } from "./graph-options.ts";
import type { Io } from "./io.ts";

interface Options {
  readonly decisions: string;
  readonly graph: string;
  readonly note: string;
}

/** `parley decide JUDGEMENT A B`: adds a line to the decisions file, which the next build applies. What stands there is never changed. */
export function decideCommand(program: Command, io: Io): void {
  program
    .command("decide")
    .description(
      "write down that two actors or two meetings are one, or two, or how an actor is to be called; the next build applies it",
    )
    .addArgument(new Argument("<judgement>", "what you decide").choices(["same", "different", "rename", "kind"]))
    .argument("<a>", 'a name or key; "Name (PK)" for the one who acts for Pakistan; KEY or KEY@ARTICLE for a meeting')
    .argument("<b>", "the other; for rename the new name; for kind: person, country or organization")
    .option("--note <text>", "why", "")
    .option("--decisions <file>", "the file", "graph/decisions.csv")
    .option("-g, --graph <file>", "where the keys of meetings are looked up", "graph/graph.json")
    .addHelpText("after", examples)
    .action((judgement: string, a: string, b: string, options: Options) => decide(io, judgement, a, b, options));
}

const examples = `
Examples:
  parley decide same "Bageri" "Mohammad Bagheri"
  parley decide different "Sultan Yusuf" "Yusuf Rahman" --note "one is of Johor"
  parley decide rename "Bageri" "Mohammad Bagheri"
  parley decide same 2024-11-05-abbas-araghchi-ishaq-dar 2024-11-06-abbas-araghchi-ishaq-dar
  parley decide different 2024-11-05-abbas-araghchi-ishaq-dar@kompas 2024-11-05-abbas-araghchi-ishaq-dar@dawn
Take one back by deleting its line.
`;

function decide(io: Io, judgement: string, a: string, b: string, options: Options): void {
  const path = inFolder(io, options.decisions);
  const before = existsSync(path) ? readFileSync(path, "utf8") : `${DECISIONS_HEAD}\n`;
  const line = formatDecision(judgement, ...withArticles(io, a, b, options), options.note);
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
  for (const name of unknownIn(io, decision, options))
    io.err(`Nobody of ${options.graph} is called "${name}": the build will warn of this line until somebody is.\n`);
  if (against !== undefined)
    io.err(
      `${options.decisions}:${against.line} says "${against.judgement}" of them; "different" wins until one line is deleted.\n`,
    );
}

/**
 * Meetings with an article that tells of each: a key changes with what other articles say, what an article tells does not. Other names stay as they are, and
 * so do keys where there is no graph yet.
 */
function withArticles(io: Io, a: string, b: string, options: Options): [a: string, b: string] {
  const asked = [a, b].map(meetingReference);
  if (!asked.some((reference) => reference !== null) || !existsSync(inFolder(io, options.graph))) return [a, b];
  const graph = graphOf(io, options);
  const [left, right] = asked.map((reference) => {
    if (reference === null) return null;
    const { key, article, start } = reference;
    const evidence = meetingOf(graph, key)?.evidence ?? [];
    return pinned(key, article, start === null ? evidence : evidence.filter((quote) => quote.start === start));
  });
  if (!left && !right) return [a, b];
  if (!left || !right) throw new ParleyError(left ? b : a, `no meeting of ${options.graph} is called so`, TWO_MEETINGS);
  if (left === right) throw new ParleyError(left, "it is one article's word of one meeting", TWO_ARTICLES);
  return [left, right];
}

/** The names that no actor has; none where there is no graph to look in. */
function unknownIn(io: Io, decision: Decision, options: Options): string[] {
  if (isOfMeetings(decision) || !existsSync(inFolder(io, options.graph))) return [];
  const graph = graphOf(io, options);
  const isPair = decision.judgement === "same" || decision.judgement === "different";
  return [decision.a, ...(isPair ? [decision.b] : [])].filter((name) => find(graph, scoped(name).name).length === 0);
}

const TWO_MEETINGS =
  "Give two keys as parley show prints them, with or without @ARTICLE; only same and different are for meetings";
const TWO_ARTICLES = "Name two articles that tell of it, as KEY@ARTICLE KEY@ARTICLE; parley show lists them";

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
