import { meetingOf } from "../graph/query.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import type { Io } from "./io.ts";
import type { FormatOptions } from "./print.ts";

/** Why the reports of a meeting are one, or those of two meetings two. */
export interface MeetingsExplained {
  /** Keys of one meeting, or of two. */
  readonly keys: readonly string[];
  readonly articles: readonly string[];
  /** The pairs of reports that were judged: the meeting's key and the article of each. */
  readonly judged: readonly {
    readonly articles: readonly [string, string];
    readonly same: boolean;
    readonly score: number;
    readonly reasons: readonly string[];
  }[];
}

/** What the build noted of one meeting's reports, or of two meetings'; null where the names are none of meetings. */
export function meetingsExplained(graph: ParleyGraph, a: string, b: string | null): MeetingsExplained | null {
  const asked = [a, ...(b === null || b === a ? [] : [b])].map((key) => meetingOf(graph, key));
  const found = asked.filter((meeting) => meeting !== null);
  if (found.length < asked.length) return null;
  const keys = found.map(({ key }) => key);
  const [one = "", other = one] = keys;
  const wanted = [one, other].sort().join(" ");
  const judged = graph.getAttribute("judgements").flatMap((judgement) => {
    const [left, right] = [parted(judgement.a), parted(judgement.b)];
    if ([left.key, right.key].sort().join(" ") !== wanted) return [];
    const { same, score, reasons } = judgement;
    return [{ articles: [left.article, right.article] as const, same, score, reasons }];
  });
  return { keys, articles: [...new Set(found.flatMap((meeting) => meeting.articles))].sort(), judged };
}

function parted(side: string): { readonly key: string; readonly article: string } {
  const at = side.lastIndexOf("@");
  return { key: side.slice(0, at), article: side.slice(at + 1) };
}

/** Prints it, a line for each pair of reports. */
export function printMeetings(io: Io, explained: MeetingsExplained, options: FormatOptions): void {
  if (options.json === true || options.jsonl === true) {
    io.out(`${JSON.stringify(explained, null, options.json === true ? 2 : 0)}\n`);
    return;
  }
  const { keys, articles, judged } = explained;
  io.out(
    keys.length === 1
      ? `One meeting: ${keys.join("")}, told by ${articles.length} ${articles.length === 1 ? "article" : "articles"}.\n`
      : `Two meetings: ${keys.join(" and ")}.\n`,
  );
  if (judged.length === 0)
    io.out(keys.length === 1 ? "  Told once: nothing was joined.\n" : "  Nothing suggested that they are one.\n");
  for (const { articles: pair, same, score, reasons } of judged)
    io.out(`  ${pair.join(" and ")}, ${same ? "joined" : "kept apart"}, ${score.toFixed(3)}: ${reasons.join("; ")}\n`);
}
