import { hitAt, markerAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past, Reference } from "./antecedents.ts";

/** What was spoken of without whoever does something to a pair or to several: in "X received both ministers" X is neither of them. */
export function withoutDoers(mention: Mention, past: Past): Past {
  const doers = doersTo(mention, past);
  if (doers.size === 0) return past;
  const codes = new Set([...doers].map((actor) => past.known.get(actor)?.code ?? past.known.get(actor)?.country));
  codes.delete(null);
  const isDoers = (actor: string) => {
    const known = past.known.get(actor);
    return doers.has(actor) || (known?.kind !== "person" && codes.has(known?.code ?? known?.country ?? undefined));
  };
  return { ...past, references: past.references.filter(({ actors }) => !actors.some(isDoers)) };
}

function doersTo(mention: Mention, past: Past): ReadonlySet<string> {
  const sentence = past.sentences[mention.sentence];
  const verb = sentence === undefined ? null : deedBefore(mention, sentence);
  const doers = new Set<string>();
  if (sentence === undefined || verb === null) return doers;
  const before = past.references.filter(({ mention: other }) => other.sentence === mention.sentence && !other.inside);
  for (const reference of before.filter(({ mention: { from } }) => from < verb && from >= clauseStart(sentence, verb)))
    if (reference.mention.form !== "place" && reference.actors.length === 1) addAll(doers, reference);
  return doers;
}

/** Where the deed stands that a mention is the object of: right before it, or with "with" between. */
function deedBefore({ from, proclitics }: Mention, sentence: Sentence): number | null {
  let end = from;
  while (end > 0 && (hitAt(sentence, end - 1, "determiner") ?? hitAt(sentence, end - 1, "quantifier"))?.to === end)
    end--;
  const isWith = proclitics.includes("with");
  for (let at = Math.max(0, end - 6); at < end; at++) {
    const hit = hitAt(sentence, at, "cue");
    const cue = hit?.meaning.cue;
    if (hit?.to === end && cue !== undefined && (cue.shape === "verb" || cue.shape === "host")) return at;
    if (isWith || markerAt(sentence, at, "with")?.to === end) return at;
  }
  return null;
}

/** Where the clause begins that a deed stands in. */
function clauseStart(sentence: Sentence, verb: number): number {
  for (let at = verb - 1; at > 0; at--)
    if (BREAKS.some((kind) => hitAt(sentence, at, kind) !== null) || /^[;:]$/.test(sentence.tokens[at]?.folded ?? ""))
      return at + 1;
  return 0;
}

const BREAKS = ["saying", "subordinator", "contrast"] as const;

function addAll(doers: Set<string>, { actors }: Reference): void {
  for (const actor of actors) doers.add(actor);
}
