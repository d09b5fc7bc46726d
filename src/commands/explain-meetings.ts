import { meetingOf } from "../graph/query.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import { type MeetingReference, meetingReference } from "../matching/decide-meetings.ts";
import { noteIn } from "../matching/decisions.ts";
import type { Judgement } from "../types.ts";
import { graphMeetings, likeliest, tellersOfBoth } from "./graph-meetings.ts";
import type { Io } from "./io.ts";
import type { FormatOptions } from "./print.ts";

/** Why the reports of a meeting are one, or those of two meetings two. */
export interface MeetingsExplained {
  /** Keys of one meeting, or of two. */
  readonly keys: readonly string[];
  readonly articles: readonly string[];
  /** The pairs of reports that were judged: the meeting's key and the article of each. */
  readonly judged: readonly Judged[];
}

interface Judged extends Pick<Judgement, "same" | "score" | "reasons" | "by"> {
  readonly articles: readonly [string, string];
}

/** What speaks for one meeting, or for two, and what was decided; null where the names are none of meetings. */
export function meetingsExplained(graph: ParleyGraph, a: string, b: string | null): MeetingsExplained | null {
  const asked = [a, ...(b === null || b === a ? [] : [b])].map(meetingReference);
  const [one, other = one] = asked.filter((reference) => reference !== null);
  if (one === undefined || other === undefined || asked.includes(null)) return null;
  const tellers = [one, other].map(({ key, article }) => {
    const told = meetingOf(graph, key)?.articles ?? [];
    return article === null || told.includes(article) ? told : [];
  });
  if (tellers.some((articles) => articles.length === 0)) return null;
  const keys = [...new Set([one.key, other.key])];
  const recorded = graph.getAttribute("judgements").flatMap((judgement) => recordedOf(judgement, one, other) ?? []);
  const told = one === other || recorded.some(({ by }) => by === "rule");
  const articles = [...new Set(tellers.flat())].sort();
  return { keys, articles, judged: told ? recorded : [...judgedNow(graph, one, other), ...recorded] };
}

/** What the build noted of the two, whichever came first. */
function recordedOf(
  { a, b, same, score, reasons, by }: Judgement,
  one: MeetingReference,
  other: MeetingReference,
): Judged | null {
  const [left, right] = [meetingReference(a), meetingReference(b)];
  if (left === null || right === null || left.article === null || right.article === null) return null;
  const isOf = (told: MeetingReference, wanted: MeetingReference): boolean =>
    told.key === wanted.key && (wanted.article === null || told.article === wanted.article);
  if (!(isOf(left, one) && isOf(right, other)) && !(isOf(left, other) && isOf(right, one))) return null;
  return { articles: [left.article, right.article], same, score, reasons, by };
}

/** What the build had no cause to note. */
function judgedNow(graph: ParleyGraph, one: MeetingReference, other: MeetingReference): Judged[] {
  const meetings = graphMeetings(graph);
  const pair = likeliest(meetings, one, other);
  const same = one.key === other.key;
  const both = same ? [] : tellersOfBoth(meetings, one.key, other.key);
  const apart = both.map((article) => ({
    articles: [article, article] as const,
    same,
    score: 0,
    reasons: ["it tells of both"],
    by: "rule" as const,
  }));
  if (pair === null) return apart;
  const { a, b, score, reasons } = pair;
  return [{ articles: [a.article, b.article], same, score, reasons, by: "rule" }, ...apart];
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
  if (judged.length === 0) io.out("  Told once: nothing was joined.\n");
  for (const each of judged) io.out(`  ${[...new Set(each.articles)].join(" and ")}, ${inWords(each)}\n`);
}

function inWords({ same, score, reasons, by }: Judged): string {
  const note = noteIn(reasons);
  if (by === "person") return `decided ${same ? "the same" : "different"} by a person${note === "" ? "" : `: ${note}`}`;
  return `${same ? "joined" : "kept apart"}, ${score.toFixed(3)}: ${reasons.join("; ")}`;
}
