import { hitAt, markerAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past } from "./antecedents.ts";

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

/** Who stands before the deed in its clause. */
function doersTo(mention: Mention, past: Past): ReadonlySet<string> {
  const sentence = past.sentences[mention.sentence];
  const verb = sentence === undefined ? null : deedBefore(mention, sentence);
  if (sentence === undefined || verb === null) return new Set();
  const start = clauseStart(sentence, verb);
  const before = past.references.filter(
    ({ mention: { sentence: at, form, inside, from }, actors }) =>
      at === mention.sentence && from >= start && from < verb && !inside && form !== "place" && actors.length === 1,
  );
  return new Set(before.flatMap(({ actors }) => actors));
}

/** Where the deed stands that a mention is the object of: right before it, or with "with" between. */
function deedBefore({ from, proclitics }: Mention, sentence: Sentence): number | null {
  if (proclitics.includes("with")) return from;
  let end = from;
  while (end > 0 && (hitAt(sentence, end - 1, "determiner") ?? hitAt(sentence, end - 1, "quantifier"))?.to === end)
    end--;
  for (let at = Math.max(0, end - LONGEST); at < end; at++) {
    if (markerAt(sentence, at, "with")?.to === end) return at;
    const hit = hitAt(sentence, at, "cue");
    if (hit?.to === end && (hit.meaning.cue.shape === "verb" || hit.meaning.cue.shape === "host")) return at;
  }
  return null;
}

/** Words of a deed. */
const LONGEST = 6;

/** Where the clause begins that a deed stands in. */
function clauseStart(sentence: Sentence, verb: number): number {
  for (let at = verb - 1; at > 0; at--)
    if (BREAKS.some((kind) => hitAt(sentence, at, kind) !== null) || /^[;:]$/.test(sentence.tokens[at]?.folded ?? ""))
      return at + 1;
  return 0;
}

const BREAKS = ["saying", "subordinator", "contrast"] as const;
