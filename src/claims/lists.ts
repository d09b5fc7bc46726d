import type { Evidence, PartialDate } from "../types.ts";
import type { Group } from "./groups.ts";
import type { Scene, Spot } from "./scene.ts";
import type { Told } from "./told.ts";

/** The items of a list that a sentence announces with a colon: "The two sides agreed on:" and the lines that open with a bullet, number or letter. */
export function itemsUnder(scenes: readonly Scene[], at: number): Scene[] {
  const heading = scenes[at];
  if (heading === undefined || heading.sentence.tokens.at(-1)?.folded !== ":") return [];
  const items: Scene[] = [];
  let style: string | null = null;
  let paragraph = heading.sentence.paragraph;
  for (const scene of scenes.slice(at + 1)) {
    const continues = scene.sentence.paragraph === paragraph;
    if (continues && items.length > 0) continue;
    const own = styleOf(scene);
    if (continues || own === null || (style !== null && own !== style)) break;
    style = own;
    paragraph = scene.sentence.paragraph;
    items.push(scene);
  }
  return items;
}

/** With what an item opens: a list keeps to bullets, numbers or letters, and the paragraph "4." after it is none of it. */
function styleOf({ sentence }: Scene): string | null {
  const [first, second, third] = sentence.tokens;
  if (first === undefined || second === undefined) return null;
  if (/^[•·*▪◦–—-]$/.test(first.folded)) return "bullet";
  if (/^\d{1,2}[:.]\d{2}$/.test(first.folded)) return /^[-–—]$/.test(second.folded) ? "hour" : null;
  if (/^[([]$/.test(first.folded)) return third?.folded === ")" ? `(${kindOf(second.folded)}` : null;
  return /^(\p{L}|\d{1,2})$/u.test(first.folded) && /^[.)\-–]$/.test(second.folded)
    ? `${kindOf(first.folded)}${second.folded}`
    : null;
}

function kindOf(mark: string): string {
  return /^\d/.test(mark) ? "number" : "letter";
}

/**
 * What a list's heading tells, told of each item: of an agreement another topic or another two, of arrivals and meetings other people. An item
 * that has such a cue of its own speaks for itself.
 *
 * @param heading what the heading's cue tells; without pairs where it names nobody.
 */
export function toldOfItems(heading: Told, spot: Spot, above: Scene, items: readonly Scene[], text: string): Told[] {
  const pairsOf = {
    "agreed on": () => agreedIn(heading, spot, above, items),
    visited: () => arrivedIn(heading, above),
    "met with": () => metIn(above),
  }[heading.relation]();
  return items.flatMap((item) => {
    const pairs = pairsOf(item);
    if (pairs.length === 0) return [];
    const topic = heading.relation === "agreed on" ? quote(item, text) : null;
    return [{ ...heading, ...datedBy(item, heading), pairs, topic, evidence: [evidenceIn(item, heading, text)] }];
  });
}

type Pairs = Told["pairs"];
const NONE: Pairs = [];

/** "The two sides agreed on:" tells of the sides; "signed were:" of each item's own two ("2. Halal food, between X and Y"). */
function agreedIn(heading: Told, { cue }: Spot, above: Scene, items: readonly Scene[]): (item: Scene) => Pairs {
  const named = new Set(above.groups.flatMap(({ actors }) => actors));
  const isNamed = heading.pairs.length > 0 && heading.pairs.flat().every((actor) => named.has(actor));
  if (!(isNamed && cue.shape === "verb") && items.some((item) => twoIn(item).length > 0)) return twoIn;
  return (item) => (!isNamed || speaks(item, heading) ? NONE : heading.pairs);
}

function arrivedIn(heading: Told, { before, article }: Scene): (item: Scene) => Pairs {
  const target = heading.pairs[0]?.[1] ?? before.venue ?? before.dateline ?? before.ground;
  const homeOf = (actor: string) => article.actors.get(actor)?.country ?? null;
  return (item) =>
    target === null || speaks(item, heading)
      ? NONE
      : peopleIn(item)
          .filter((guest) => homeOf(guest) !== homeOf(target))
          .map((guest) => [guest, target] as const);
}

/** "She held meetings with:" names one side and leaves the others to the list. */
function metIn(above: Scene): (item: Scene) => Pairs {
  const [host, ...more] = new Set(above.groups.flatMap(({ kind, actors }) => (kind === "person" ? actors : [])));
  return (item) =>
    host === undefined || more.length > 0 || item.spots.some(({ cue }) => cue.relation === "met with")
      ? NONE
      : peopleIn(item)
          .filter((guest) => guest !== host)
          .map((guest) => [host, guest] as const);
}

function peopleIn({ groups }: Scene): readonly string[] {
  return groups.find((group) => group.kind === "person" && !group.accompanying)?.actors ?? [];
}

function speaks({ spots }: Scene, { relation }: Told): boolean {
  return spots.some(({ cue }) => cue.relation === relation && cue.strength >= 0.5);
}

/** The two sides that an item names with nothing but a dash, a comma, "and" or "with" between: "X – Y", "between X and Y". */
function twoIn(item: Scene): Pairs {
  const sides = item.groups.filter(({ kind, accompanying }) => kind !== "place" && !accompanying);
  for (const [at, side] of sides.entries()) {
    const [a, b, ...more] = side.actors;
    if (a !== undefined && b !== undefined && more.length === 0) return [[a, b]];
    const next = sides[at + 1];
    const [other] = next?.actors ?? [];
    if (a === undefined || other === undefined || a === other || next?.kind !== side.kind) continue;
    if (isLinked(side, next, item)) return [[a, other]];
  }
  return NONE;
}

function isLinked(side: Group, next: Group, { sentence }: Scene): boolean {
  const between = sentence.tokens.slice(side.to, next.from);
  if (between.length === 0 || between.length > LINK) return false;
  return next.marker === "with" || next.marker === "and" || between.some(({ folded }) => /^[–—+&-]$/.test(folded));
}

/** "– Menlu", ") dengan mitranya": no more words stand between two who sign. */
const LINK = 3;

function datedBy(item: Scene, heading: Told): Pick<Told, "date" | "dated"> {
  const [own] = item.dates;
  // "Flights to be resumed from March": a date in what was agreed on is not the agreement's.
  if (own === undefined || heading.relation === "agreed on") return heading;
  const date: PartialDate = heading.status === "planned" ? own.ahead : own.date;
  return { date, dated: true };
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
