import { hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past, Reference } from "./antecedents.ts";

/** As many as a pair or an office of several is named with at once: "the delegations of Rwanda and Burundi", "both ministers, A of X and B of Y". */
export function namedBehind(mention: Mention, past: Past, later: () => readonly Reference[]): readonly string[] {
  const sentence = past.sentences[mention.sentence];
  if (sentence === undefined) return [];
  const behind = later().filter(
    (reference) => reference.mention.sentence === mention.sentence && acts(reference, past),
  );
  const first = behind.find(({ mention: { from } }) => from >= mention.to);
  if (first === undefined || !introduces(sentence, mention.to, first.mention)) return [];
  const kind = past.known.get(first.actors[0] ?? "")?.kind;
  const listed: string[] = [];
  let before: Mention = mention;
  for (const { mention: next, actors } of behind) {
    const [actor] = actors;
    if (actor === undefined || past.known.get(actor)?.kind !== kind) continue;
    if (listed.length > 0 && !continues(sentence, before.to, next)) break;
    if (!listed.includes(actor)) listed.push(actor);
    before = next;
  }
  return listed;
}

function acts({ mention, actors }: Reference, { known }: Past): boolean {
  const kind = known.get(actors[0] ?? "")?.kind;
  return kind !== undefined && mention.form === "name" && !mention.inside;
}

/** Words between a pair and the first whom it names. */
const FARTHEST = 8;

/** Whether nothing but a mark, "of", a country or a word or two of time stands between: "both presidents at the time, A of X and B of Y". */
function introduces(sentence: Sentence, from: number, { from: to, proclitics }: Mention): boolean {
  if (to - from > FARTHEST || proclitics.includes("and") || isBroken(sentence, from, to)) return false;
  const opened = markerAt(sentence, from, "of", "between") !== null || sentence.tokens[from]?.kind === "mark";
  return opened && markerAt(sentence, to - 1, "and", "with") === null;
}

/** Whether "and" or a comma, and what else tells of the one before, stands between two of a list. */
function continues(sentence: Sentence, from: number, { from: to, proclitics }: Mention): boolean {
  if (to - from > FARTHEST || isBroken(sentence, from, to)) return false;
  if (proclitics.includes("and")) return true;
  for (let at = from; at < to; at++)
    if (isComma(sentence, at) || sentence.tokens[at]?.folded === ";" || markerAt(sentence, at, "and") !== null)
      return true;
  return false;
}

const BREAKS = ["cue", "saying", "relative", "status", "subordinator", "contrast"] as const;

function isBroken(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^[.?!؟—–-]$/.test(sentence.tokens[at]?.folded ?? "")) return true;
    if (BREAKS.some((kind) => hitAt(sentence, at, kind) !== null)) return true;
  }
  return false;
}
