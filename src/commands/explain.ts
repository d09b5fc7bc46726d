import type { Command } from "commander";
import { GraphError } from "../errors.ts";
import { actorNamed } from "../graph/find.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import { makeComparer } from "../matching/compare.ts";
import { noteIn } from "../matching/decisions.ts";
import { foldName } from "../matching/fold.ts";
import { judge, type Verdict } from "../matching/judge.ts";
import { makeNameReader } from "../matching/names.ts";
import { meetingsExplained, printMeetings } from "./explain-meetings.ts";
import { type GraphOptions, graphOf, withGraph } from "./graph-options.ts";
import { graphProfile } from "./graph-profiles.ts";
import type { Io } from "./io.ts";
import type { FormatOptions } from "./print.ts";

/** `parley explain A B`: why two names are one node, or two; `parley explain MEETING`: why its reports are one. */
export function explainCommand(program: Command, io: Io): void {
  withGraph(program.command("explain"))
    .description("why two names are one actor of the graph, or two; why the reports of a meeting are one")
    .argument("<a>", "a name or key, or the key of a meeting")
    .argument("[b]", "another")
    .addHelpText("after", examples)
    .action((a: string, b: string | undefined, options: GraphOptions) => {
      const graph = graphOf(io, options);
      const meetings = meetingsExplained(graph, a, b ?? null);
      if (meetings !== null) printMeetings(io, meetings, options);
      else if (b !== undefined) print(io, explain(graph, a, b), options);
      else throw new GraphError(a, "is no meeting, and only one name", "Give two names, or the key of a meeting");
    });
}

const examples = `
Examples:
  parley explain Bageri "Mohammad Bagheri"
  parley explain عراقجي Araqchi --json
  parley explain 2024-11-05-abbas-araghchi-shehbaz-sharif
`;

interface Explanation {
  readonly a: string;
  readonly b: string;
  /** Keys of their nodes. */
  readonly keys: readonly [string, string];
  readonly same: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
}

function explain(graph: ParleyGraph, a: string, b: string): Explanation {
  const keys = [actorNamed(graph, a), actorNamed(graph, b)] as const;
  const same = keys[0] === keys[1];
  const verdict = same
    ? judgeNames(graph, keys[0], a, b)
    : judge(graphProfile(graph, keys[0], 0), graphProfile(graph, keys[1], 1), makeNameReader());
  const reasons = [
    ...verdict.reasons,
    ...wordReasons(graph, keys, a, b),
    ...together(graph, keys),
    ...recorded(graph, a, b),
  ];
  return { a, b, keys, same, score: verdict.score, reasons: [...new Set(reasons)] };
}

/** Two names of one node, as if they were two. */
function judgeNames(graph: ParleyGraph, key: string, a: string, b: string): Verdict {
  return judge(graphProfile(graph, key, 0, [a]), graphProfile(graph, key, 1, [b]), makeNameReader());
}

function wordReasons(graph: ParleyGraph, [key]: readonly [string, string], a: string, b: string): string[] {
  const kind = graph.getNodeAttribute(key, "kind");
  if (kind === "country") return [];
  const { pairs } = makeComparer().compare(a, b, kind === "person" ? "Person" : "Organization");
  return pairs.map((pair) => {
    if (pair.likeness === null) return `${pair.a ?? pair.b ?? ""}: ${pair.reason}`;
    return `${pair.a ?? ""} = ${pair.b ?? ""}: ${pair.reason} (${pair.likeness.toFixed(2)})`;
  });
}

/** Two nodes that one article names are two to that article. */
function together(graph: ParleyGraph, [a, b]: readonly [string, string]): string[] {
  if (a === b) return [];
  const articles = (key: string): string[] => graph.getNodeAttribute(key, "names").flatMap((name) => name.articles);
  const other = new Set(articles(b));
  return [...new Set(articles(a))]
    .filter((article) => other.has(article))
    .sort()
    .map((article) => `both stand in ${article}`);
}

/** What the build noted of these names. */
function recorded(graph: ParleyGraph, a: string, b: string): string[] {
  const wanted = [foldName(a), foldName(b)].sort().join(" | ");
  const nameOf = (text: string): string => foldName(text.slice(0, text.lastIndexOf("@")));
  return graph
    .getAttribute("judgements")
    .filter((judgement) => [nameOf(judgement.a), nameOf(judgement.b)].sort().join(" | ") === wanted)
    .map(
      ({ a: one, b: other, same, score, by, reasons }) =>
        `${by === "person" ? "decided" : "judged"} ${same ? "the same" : "different"}, ${score}: ${one}, ${other}${inBrackets(noteIn(reasons))}`,
    );
}

function inBrackets(note: string): string {
  return note === "" ? "" : ` (${note})`;
}

function print(io: Io, explanation: Explanation, options: FormatOptions): void {
  if (options.json === true || options.jsonl === true) {
    io.out(`${JSON.stringify(explanation, null, options.json === true ? 2 : 0)}\n`);
    return;
  }
  const { keys, same, score, reasons } = explanation;
  io.out(
    same
      ? `One actor: ${keys[0]}. Score of the two names ${score.toFixed(3)}.\n`
      : `Two actors: ${keys[0]} and ${keys[1]}. Score ${score.toFixed(3)}.\n`,
  );
  for (const reason of reasons) io.out(`  ${reason}\n`);
}
