import type { StatusWords } from "../languages/language.ts";
import type { Found } from "../languages/lexicon.ts";
import { hitAt } from "../recognition/chunk.ts";
import type { Reference } from "../reference/antecedents.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Scene } from "./scene.ts";

/** A word that speaks of a status. */
export interface Sign {
  readonly says: keyof StatusWords;
  readonly hit: Found;
}

const STOP = /^[;؛:.!?؟—–"“”«»]$/;

/** What cues ask of the words around them, found once a sentence; nothing where no cue asks. */
export function signsIn(
  sentence: Sentence,
  isAsked: boolean,
  named: readonly Reference[],
  isAhead: boolean,
): Pick<Scene, "stops" | "signs" | "hasWe"> {
  if (!isAsked) return { stops: [], signs: [], hasWe: false };
  const { tokens, hits } = sentence;
  const signs: Sign[] = [];
  let hasWe = false;
  for (const found of hits) {
    if (found.length === 0) continue;
    // A verb written with the sign of the future ("سيقوم") plans what its clause tells.
    const future = found.find((hit) => hit.proclitics.includes("future"));
    if (future !== undefined) signs.push({ says: "planned", hit: future });
    for (const hit of found) {
      if (hit.meaning.kind === "status" && !opensCompound(tokens, hit.to)) signs.push({ says: hit.meaning.says, hit });
      if (hit.meaning.kind === "pronoun" && hit.meaning.person === "we") hasWe = true;
    }
  }
  const stops = tokens.map(({ kind, folded }) => kind === "mark" && STOP.test(folded));
  const isSign = (sign: Sign) =>
    !isReported(sign, signs) &&
    !isAdmitted(sign, signs) &&
    !isPast(sign, sentence) &&
    !isOfName(sign.hit, sentence, named);
  const plain = signs.filter(isSign);
  return {
    stops,
    signs: plain.map((sign) => (isSaidPlan(sign, plain, sentence, isAhead) ? { ...sign, says: "planned" } : sign)),
    hasWe,
  };
}

/**
 * "The ministry said that X would meet Y", "X would visit Z, his spokesman said": the only thought of a sentence is the future of what was said; of
 * a day to come many papers write "would" for "will" themselves.
 */
function isSaidPlan({ says, hit }: Sign, signs: readonly Sign[], sentence: Sentence, isAhead: boolean): boolean {
  if (says !== "hypothetical" || hitAt(sentence, hit.from, "future in past")?.to !== hit.to) return false;
  if (hitAt(sentence, hit.from, "past plan") !== null) return false;
  if (signs.some((other) => other.says === "hypothetical" && other.hit !== hit)) return false;
  // "Would hold talks", but not "would welcome talks"
  const isDeed = [0, 1, 2].some((more) => hitAt(sentence, hit.to + more, "cue")?.meaning.cue.tense === "bare");
  const isTold = (at: number) => at < hit.from || sentence.tokens.length - at <= CLOSING;
  return isDeed && (isAhead || sentence.hits.some((_, at) => isTold(at) && hitAt(sentence, at, "saying") !== null));
}

/** Words of "said the ministry in a statement." */
const CLOSING = 8;

/** "خلال الساعات القليلة الماضية": what "within hours" plans is over where the hours are. */
function isPast({ says, hit }: Sign, sentence: Sentence): boolean {
  if (says !== "planned") return false;
  return [0, 1].some((more) => (hitAt(sentence, hit.to + more, "direction")?.meaning.offset ?? 0) < 0);
}

/** "فؤاد", "سلامة", "Batal": a word of somebody's name says nothing of what they did. */
export function isOfName(
  { from, to }: Pick<Found, "from" | "to">,
  { tokens }: Sentence,
  named: readonly Reference[],
): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return named.some(
    ({ mention: { name, kind } }) =>
      name !== null &&
      kind === "person" &&
      (first?.end ?? 0) > name.start &&
      (first?.start ?? 0) < name.end &&
      (last?.end ?? 0) <= name.end,
  );
}

/** "A no-frills summit", "a cancelled-then-revived trip": half of a word says nothing of what is told. */
function opensCompound(tokens: Sentence["tokens"], at: number): boolean {
  const [hyphen, rest] = [tokens[at], tokens[at + 1]];
  return hyphen?.folded === "-" && hyphen.glued && rest?.kind === "word" && rest.glued;
}

/**
 * The "would" of "said he would" is the "will" of what was said, the "shortly" of "shortly before noon" plans nothing, and the "not" of "no date has
 * been set" denies no meeting.
 */
function isReported({ says, hit }: Sign, signs: readonly Sign[]): boolean {
  const denies = signs.some((other) => other.says === "negations" && other.hit.from === hit.from);
  const [own, longer] = says === "hypothetical" || denies ? [says, "planned"] : ["planned", "happened"];
  return says === own && signs.some((other) => other.says === longer && holds(other.hit, hit));
}

/** "Did not deny that": no denial. */
function isAdmitted({ says, hit }: Sign, signs: readonly Sign[]): boolean {
  return says === "denied" && signs.some((other) => other.says === "negations" && other.hit.to === hit.from);
}

/** Whether a phrase has another inside it: "never took place" holds "took place". */
export function holds(longer: Found, hit: Found): boolean {
  return longer.from <= hit.from && hit.to <= longer.to && longer.to - longer.from > hit.to - hit.from;
}
