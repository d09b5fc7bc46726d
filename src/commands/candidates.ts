import { existsSync, readFileSync } from "node:fs";
import type { Command } from "commander";
import type { ParleyGraph } from "../graph/schema.ts";
import { eachCandidate } from "../matching/block.ts";
import { meetingReference } from "../matching/decide-meetings.ts";
import { parseDecisions } from "../matching/decisions.ts";
import { byCodeUnit, foldName } from "../matching/fold.ts";
import { inConflict, judge } from "../matching/judge.ts";
import { makeNameReader } from "../matching/names.ts";
import { graphMeetings, likelyPairs } from "./graph-meetings.ts";
import { type GraphOptions, graphOf, inFolder, wholeNumber, withGraph } from "./graph-options.ts";
import { factCount, graphProfiles } from "./graph-profiles.ts";
import type { Io } from "./io.ts";
import { type Column, printRows } from "./print.ts";

interface Options extends GraphOptions {
  readonly top: number;
  readonly decisions: string;
}

/** `parley candidates`: actors and meetings that may be one, those first whose deciding changes most. */
export function candidatesCommand(program: Command, io: Io): void {
  withGraph(program.command("candidates"))
    .description(
      "pairs of actors, or of meetings, that may be one: decide them with `parley decide`; those that change most come first",
    )
    .option("--top <number>", "how many", wholeNumber, 20)
    .option("--decisions <file>", "what is decided already", "graph/decisions.csv")
    .addHelpText("after", examples)
    .action((options: Options) => {
      const decided = decidedPairs(inFolder(io, options.decisions), options.decisions);
      const graph = graphOf(io, options);
      const unsure = [...unsureActors(graph, decided), ...unsureMeetings(graph, decided)].sort(mostFactsFirst);
      printRows(io, options, unsure.slice(0, options.top), columns);
    });
}

const examples = `
Examples:
  parley candidates --top 5
  parley candidates --csv > to-decide.csv
`;

/** Two actors, or two meetings, that may be one. */
export interface Unsure {
  readonly a: string;
  readonly b: string;
  /** What `parley decide` takes; of a meeting its key. */
  readonly labels: readonly [string, string];
  readonly score: number;
  /** Facts that would move if they were one: those of the one that has fewer. */
  readonly facts: number;
  readonly reasons: readonly string[];
}

const columns: readonly Column<Unsure>[] = [
  { title: "a", value: ({ labels }) => labels[0] },
  { title: "b", value: ({ labels }) => labels[1] },
  { title: "score", value: ({ score }) => score.toFixed(3) },
  { title: "facts", value: ({ facts }) => facts },
  { title: "reasons", value: ({ reasons }) => reasons.join("; ") },
];

function mostFactsFirst(x: Unsure, y: Unsure): number {
  return y.facts - x.facts || y.score - x.score || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b);
}

/** Below this two actors are surely two. */
const LEAST = 0.3;

function unsureActors(graph: ParleyGraph, decided: ReadonlySet<string>): Unsure[] {
  const all = graphProfiles(graph);
  const reader = makeNameReader();
  const found: Unsure[] = [];
  eachCandidate(
    all.map(({ profile }) => profile),
    reader,
    (one, other) => {
      const [a, b] = [all[one.at]?.key ?? "", all[other.at]?.key ?? ""];
      if (inConflict(one, other, reader) || isDecided(decided, [a, ...one.names], [b, ...other.names])) return;
      const { score, reasons } = judge(one, other, reader);
      if (score < LEAST) return;
      const labels = [graph.getNodeAttribute(a, "label"), graph.getNodeAttribute(b, "label")] as const;
      found.push({ a, b, labels, score, facts: Math.min(factCount(graph, a), factCount(graph, b)), reasons });
    },
  );
  return found;
}

/** The same people on neighbouring days score this much, and two newsrooms' days may differ. */
const LEAST_OF_MEETINGS = 0.15;

function unsureMeetings(graph: ParleyGraph, decided: ReadonlySet<string>): Unsure[] {
  const counts = new Map<string, number>();
  graph.forEachEdge((_, edge) => {
    if ("meeting" in edge && edge.meeting !== null) counts.set(edge.meeting, (counts.get(edge.meeting) ?? 0) + 1);
  });
  const known = new Set(decided);
  for (const { a, b, by } of graph.getAttribute("judgements")) if (by === "person") known.add(pairId(a, b));
  return likelyPairs(graphMeetings(graph), LEAST_OF_MEETINGS).flatMap(
    ({ a: { key: a }, b: { key: b }, score, reasons }) => {
      if (known.has(pairId(a, b))) return [];
      const facts = Math.min(counts.get(a) ?? 0, counts.get(b) ?? 0);
      return [{ a, b, labels: [a, b] as const, score, facts, reasons }];
    },
  );
}

function decidedPairs(path: string, shown: string): ReadonlySet<string> {
  if (!existsSync(path)) return new Set();
  return new Set(parseDecisions(readFileSync(path, "utf8"), shown).map(({ a, b }) => pairId(a, b)));
}

function isDecided(decided: ReadonlySet<string>, a: readonly string[], b: readonly string[]): boolean {
  return decided.size > 0 && a.some((one) => b.some((other) => decided.has(pairId(one, other))));
}

/** Of two names, or of two meetings whichever articles are named. */
function pairId(a: string, b: string): string {
  return [a, b]
    .map((name) => foldName(meetingReference(name)?.key ?? name))
    .sort()
    .join(" | ");
}
