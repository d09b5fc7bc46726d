import { facts } from "../graph/facts.ts";
import { meetings } from "../graph/query.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import { clean, isolate } from "./display.ts";
import { meetingColumns } from "./fact-table.ts";
import type { Io } from "./io.ts";
import { bold, printRows } from "./print.ts";

const BUSIEST = 10;
const MEETINGS = 20;

/** A graph for a person to read: counts by kind, the busiest actors, the meetings. */
export function summarize(io: Io, graph: ParleyGraph): string {
  const articles = Object.keys(graph.getAttribute("articles")).length;
  return [
    `${plural(articles, "article")}`,
    `  nodes   ${counts(graph.mapNodes((_key, { kind }) => kind))}`,
    `  edges   ${counts(graph.mapEdges((_key, { kind }) => kind))}`,
    "",
    ...busiest(io, graph),
    ...told(io, graph),
  ].join("\n");
}

function counts(kinds: readonly string[]): string {
  const found = new Map<string, number>();
  for (const kind of kinds) found.set(kind, (found.get(kind) ?? 0) + 1);
  const listed = [...found].sort(([a, many], [b, fewer]) => fewer - many || (a < b ? -1 : 1));
  return listed.map(([kind, count]) => `${count} ${kind}`).join(", ") || "none";
}

function busiest(io: Io, graph: ParleyGraph): string[] {
  const facts = factsOf(graph);
  const ranked = [...facts].sort(([a, many], [b, fewer]) => fewer - many || (a < b ? -1 : 1)).slice(0, BUSIEST);
  if (ranked.length === 0) return ["No article says who met, visited or agreed with whom."];
  const lines = ranked.map(([key, count]) => {
    const { label, kind } = graph.getNodeAttributes(key);
    return `  ${String(count).padStart(3)}  ${shown(io, label)} (${kind})`;
  });
  return [bold(io, `Busiest (facts)${more(facts.size, BUSIEST)}`), ...lines, ""];
}

function factsOf(graph: ParleyGraph): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { source, target } of facts(graph))
    for (const key of new Set([source, target])) counted.set(key, (counted.get(key) ?? 0) + 1);
  return counted;
}

function told(io: Io, graph: ParleyGraph): string[] {
  const all = meetings(graph);
  if (all.length === 0) return [""];
  const written: string[] = [];
  const paper: Io = { ...io, out: (text) => written.push(text) };
  printRows(paper, {}, all.slice(0, MEETINGS), meetingColumns);
  return [bold(io, `Meetings${more(all.length, MEETINGS)}`), ...written.join("").split("\n").map(indent)];
}

function indent(line: string): string {
  return line === "" ? "" : `  ${line}`;
}

function more(of: number, shown: number): string {
  return of > shown ? `, ${shown} of ${of}` : "";
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function shown(io: Io, text: string): string {
  return io.isTerminal ? isolate(clean(text)) : clean(text);
}
