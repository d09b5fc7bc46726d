import type { Evidence } from "../types.ts";
import type { Scene } from "./scene.ts";
import type { Told } from "./told.ts";

/** The items of a list that a sentence announces with a colon: "The two sides agreed on:" and the lines that open with a bullet, number or letter. */
export function itemsUnder(scenes: readonly Scene[], at: number): Scene[] {
  const heading = scenes[at];
  if (heading === undefined || heading.sentence.tokens.at(-1)?.folded !== ":") return [];
  const items: Scene[] = [];
  for (const scene of scenes.slice(at + 1)) {
    if (scene.sentence.paragraph === heading.sentence.paragraph || !isItem(scene)) break;
    items.push(scene);
  }
  return items;
}

function isItem({ sentence }: Scene): boolean {
  const [first, second] = sentence.tokens;
  if (first === undefined || second === undefined) return false;
  if (/^[•·*▪◦–—-]$/.test(first.folded)) return true;
  if (/^[([]$/.test(first.folded)) return sentence.tokens[2]?.folded === ")";
  return /^([a-z]|\p{L}|\d{1,2})$/u.test(first.folded) && /^[.)\-–]$/.test(second.folded);
}

/**
 * What a list's heading tells, told of each item: of an agreement another topic, of arrivals other people. An item that has such a cue of its
 * own speaks for itself.
 */
export function toldOfItems(heading: Told, items: readonly Scene[], text: string): Told[] {
  const open = items.filter(
    (item) => !item.spots.some((spot) => spot.cue.relation === heading.relation && spot.cue.strength >= 0.5),
  );
  if (heading.relation === "agreed on")
    return open.map((item) => ({ ...heading, topic: quote(item, text), evidence: [evidenceIn(item, heading, text)] }));
  const target = heading.pairs[0]?.[1];
  if (heading.relation !== "visited" || target === undefined) return [];
  return open.flatMap((item) => {
    const guests = item.groups.find((group) => group.kind === "person" && !group.accompanying)?.actors ?? [];
    const pairs = guests.map((guest) => [guest, target] as const);
    return pairs.length === 0 ? [] : [{ ...heading, pairs, evidence: [evidenceIn(item, heading, text)] }];
  });
}

function quote({ sentence }: Scene, text: string): string {
  return text.slice(sentence.start, sentence.end);
}

function evidenceIn(item: Scene, heading: Told, text: string): Evidence {
  const [first] = heading.evidence;
  if (first === undefined) throw new Error("a claim without evidence");
  const { start, end } = item.sentence;
  return { ...first, start, end, text: text.slice(start, end), rule: `${first.rule}; an item of its list` };
}
