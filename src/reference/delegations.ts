import type { Lexicon } from "../languages/lexicon.ts";
import { hitAt, isDeterminer, markerAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past, Reference } from "./antecedents.ts";
import { firstIn } from "./order.ts";

/** Whom "the delegation", "delegasi itu" or "الوفد" means where it acts: who was last told of as the head of one. */
export function headOfDelegation(mention: Mention, past: Past, lexicon: Lexicon): string | null {
  const own = past.sentences[mention.sentence];
  if (own === undefined || !acts(own, mention, lexicon)) return null;
  const told = past.references
    .slice(firstIn(past.references, mention.sentence - FARTHEST))
    .filter((reference) => isOfStory(reference, mention, past));
  // "Will return the visit at the head of a delegation" tells of another.
  const head =
    told.findLast((reference) => isHead(reference, past)) ?? told.findLast((reference) => leads(reference, past));
  return head?.actors[0] ?? null;
}

/** Sentences in which a delegation is kept in mind. */
const FARTHEST = 8;

function isOfStory({ mention, actors }: Reference, { story }: Mention, { known }: Past): boolean {
  const { form, inside, boilerplate } = mention;
  if (form !== "name" || inside || boilerplate || mention.story !== story || actors.length !== 1) return false;
  return known.get(actors[0] ?? "")?.kind === "person";
}

/** "A member of the delegation", "أعضاء الوفد", and "الوفد الإيراني" of another country, are not the delegation told of. */
function acts(sentence: Sentence, { from, to }: Mention, { language }: Lexicon): boolean {
  if (hitAt(sentence, to, "country") !== null || markerAt(sentence, to, "of", "from") !== null) return false;
  const before = sentence.tokens[from - 1];
  if (before === undefined || before.kind === "mark" || to - from > 1 || isDeterminer(sentence, from - 1))
    return markerAt(sentence, from - 1, "of", "in", "as") === null;
  // Where nouns stand side by side, the one before may own it.
  return language.spelling === undefined
    ? markerAt(sentence, from - 1, "of", "in", "as") === null
    : (sentence.hits[from - 1] ?? []).some(({ meaning }) => FREE.has(meaning.kind));
}

const FREE: ReadonlySet<string> = new Set(["cue", "status", "saying", "marker", "subordinator", "sequel", "attitude"]);

/** "A delegation led by X", "وفد يرأسه X", "ويرأس الوفد X", "the head of delegation, X". */
function isHead({ mention }: Reference, { sentences }: Past): boolean {
  const sentence = sentences[mention.sentence];
  return mention.titles.includes("head of delegation") || (sentence !== undefined && isLed(sentence, mention));
}

/** Whether a word for "led by" stands right before somebody, and a delegation beside that word. */
function isLed(sentence: Sentence, { from }: Mention): boolean {
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--)
    if (hitAt(sentence, at, "leading") !== null) return hasSide(sentence, at - REACH, from);
  return false;
}

/** "X على رأس وفد", "X, leading a delegation": somebody told right behind to be at its head. */
function leads({ mention: { sentence: index, to } }: Reference, { sentences }: Past): boolean {
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  for (let at = to; at < to + REACH; at++) {
    const heads = hitAt(sentence, at, "heading");
    if (heads !== null) return hasSide(sentence, heads.to, heads.to + NEAR);
  }
  return false;
}

const NEAR = 3;
const REACH = 14;

function hasSide(sentence: Sentence, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (hitAt(sentence, at, "side") !== null) return true;
  return false;
}
