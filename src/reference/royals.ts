import { hitAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Known, Past } from "./antecedents.ts";

/** Whether a pronoun or pair is said of monarchs and their families only. */
export function isRoyal(mention: Mention, { sentences }: Past): boolean {
  const sentence = sentences[mention.sentence];
  return sentence !== undefined && hitAt(sentence, mention.from, "royal")?.to === mention.to;
}

/** Of those who may be meant the royal ones; all where nobody is told to be royal. */
export function royalsOf(scored: ReadonlyMap<string, number>, { known }: Past): ReadonlyMap<string, number> {
  const isCrowned = ({ titles }: Known) => titles.some((title) => ROYAL.test(title));
  if (![...known.values()].some(isCrowned)) return scored;
  return new Map([...scored].filter(([actor]) => known.get(actor)?.titles.some((title) => ROYAL.test(title))));
}

const ROYAL = /\b(?:king|queen|sultan|emir|emperor|empress|prince|princess|duke|duchess|yang di-pertuan besar)$/;

/** Whether an office is one that somebody reigns in, and by whose first name he is called. */
export function isMonarch(title: string): boolean {
  return MONARCH.test(title);
}

const MONARCH = /^(?:king|queen|sultan|emir|emperor|empress|pope|crown prince)$/;

/** The royal last spoken of in a story, however long ago. */
export function lastRoyal(mention: Mention, past: Past): string | null {
  const spoken = past.references.findLast(
    ({ mention: { story, boilerplate, inside }, actors }) =>
      story === mention.story &&
      !boilerplate &&
      !inside &&
      actors.length === 1 &&
      royalsOf(new Map([[actors[0] ?? "", 1]]), past).size > 0,
  );
  return spoken?.actors[0] ?? null;
}
