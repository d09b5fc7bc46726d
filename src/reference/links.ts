import { hitAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past } from "./antecedents.ts";
import { conjoins } from "./context.ts";

/** How closely two are tied by what was said of them together so far: "A and B", "A met B", one sentence; the last the most. */
export type Ties = (a: string, b: string) => number;

/** The ties in a story as seen from a mention. `asWhom` says whom an actor counts for: a minister for a country, say. */
export function tiesBefore(past: Past, mention: Mention, asWhom: (actor: string) => string | null): Ties {
  const ties = new Map<string, number>();
  let here: { readonly who: string; readonly mention: Mention }[] = [];
  for (const { mention: next, actors, side } of past.references) {
    if (next.story !== mention.story || next.boilerplate || next.inside || next.form === "place") continue;
    if (next.pronoun === "possessive") continue;
    const actor = actors.length === 0 ? side : actors.length === 1 ? actors[0] : null;
    const who = actor == null ? null : asWhom(actor);
    if (who === null) continue;
    if (here[0]?.mention.sentence !== next.sentence) here = [];
    const sentence = past.sentences[next.sentence];
    for (const one of sentence === undefined ? [] : here) {
      if (one.who === who) continue;
      const strength = isTied(sentence as Sentence, one.mention, next) ? 1 : BESIDE;
      const key = keyOf(one.who, who);
      ties.set(key, (ties.get(key) ?? 0) + strength * (1 / (0.6 + mention.sentence - next.sentence) + LONG));
    }
    here.push({ who, mention: next });
  }
  return (a, b) => ties.get(keyOf(a, b)) ?? 0;
}

const BESIDE = 0.3;
const LONG = 0.15;

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Whether nothing but "and", or what two do together, and no clause's end stands between them. */
function isTied(sentence: Sentence, a: Mention, b: Mention): boolean {
  if (b.from - a.to <= 3 && (b.proclitics.includes("and") || conjoins(sentence, a.to))) return true;
  let found = b.proclitics.includes("with");
  for (let at = a.to; at < b.from; at++) {
    if (APART.some((kind) => hitAt(sentence, at, kind) !== null)) return false;
    const cue = hitAt(sentence, at, "cue");
    if (cue !== null && cue.meaning.cue.relation !== "visited" && cue.meaning.cue.strength >= 0.5) found = true;
    if (hitAt(sentence, at, "marker")?.meaning.marker === "with") found = true;
  }
  return found;
}

const APART = ["saying", "relative", "subordinator", "contrast"] as const;
