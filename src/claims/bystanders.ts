import { hasHit, hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma } from "../recognition/marks.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Group } from "./groups.ts";
import { isLoose } from "./loose.ts";
import type { Scene, Spot } from "./scene.ts";

/** Somebody the sentence names beside what is told in part of it, and who has no part in that. */
export interface Bystander {
  readonly group: Group;
  /** Looks on while others sign, is present where they meet, brings them to agree, or sends another. */
  readonly does: "witnesses" | "attends" | "mediates" | "sends";
  /** Tokens of the sentence in which this is so. */
  readonly from: number;
  readonly to: number;
}

type Order = "verb first" | "verb second";

/** Who in a sentence only witnesses a signing, or sends another to meet, travel or sign. */
export function bystandersOf(sentence: Sentence, groups: readonly Group[], order: Order): Bystander[] {
  const people = groups.filter(({ kind }) => kind !== "place");
  if (people.length === 0) return [];
  return sentence.tokens.flatMap((_, at) => [
    ...witnesses(sentence, at, people, order).map((group) => ({
      group,
      does: "witnesses" as const,
      from: 0,
      to: sentence.tokens.length,
    })),
    ...present(sentence, at, people),
    ...mediators(sentence, at, people, order).map((group) => ({
      group,
      does: "mediates" as const,
      from: 0,
      to: sentence.tokens.length,
    })),
    ...sender(sentence, at, people, order),
  ]);
}

/** Idle in the whole sentence where something is signed; the others where they are said to be. */
const WHOLLY: ReadonlySet<Bystander["does"]> = new Set(["witnesses", "mediates"]);

/** The scene as a cue sees it: who signs is not who witnesses it, and who goes is not who sends. */
export function withoutBystanders(spot: Spot, scene: Scene): Scene {
  const { cue, from } = spot;
  const idle = scene.bystanders.filter((one) =>
    WHOLLY.has(one.does) ? cue.relation === "agreed on" || isLoose(spot) : one.from <= from && from < one.to,
  );
  const alongs =
    cue.relation === "met with"
      ? scene.groups.filter((group) => group.accompanying && !isToldOf(group, from, scene.sentence))
      : [];
  if (idle.length === 0 && alongs.length === 0) return scene;
  const away = new Set(idle.filter(({ does }) => does !== "mediates").flatMap(({ group }) => group.actors));
  const stays = (actors: readonly string[]) => actors.filter((actor) => !away.has(actor));
  const { before } = scene;
  return {
    ...scene,
    groups: scene.groups.filter((group) => !alongs.includes(group) && !idle.some((one) => one.group === group)),
    before: {
      ...before,
      subject: before.subject !== null && away.has(before.subject) ? null : before.subject,
      people: stays(before.people),
      leads: stays(before.leads),
      met: stays(before.met),
    },
  };
}

/** "In the company of the governor, who also hosted him": what the clause behind whoever comes along tells is of him. */
function isToldOf({ to }: Group, cue: number, sentence: Sentence): boolean {
  const clause = hitAt(sentence, isComma(sentence, to) ? to + 1 : to, "relative");
  if (clause === null || cue < clause.to) return false;
  for (let at = clause.to; at < cue; at++) if (isComma(sentence, at)) return false;
  return true;
}

function witnesses(sentence: Sentence, at: number, people: readonly Group[], order: Order): readonly Group[] {
  const seen = hitAt(sentence, at, "witnessed");
  if (seen !== null) return listBehind(sentence, seen.to, people);
  const sees = hitAt(sentence, at, "witness");
  if (sees === null) return [];
  const list = order === "verb second" ? listBefore(sentence, at, people) : listBehind(sentence, sees.to, people);
  // "Egypt witnessed the signing" says where, "the talks between X and Y witnessed" when.
  return list.every((group) => group.kind === "person" && (group.marker === "with" || isSubject(sentence, group)))
    ? list
    : [];
}

/** "Present at the farewell tea were X and Y": at what stands inside the words they only were. */
function present(sentence: Sentence, at: number, people: readonly Group[]): Bystander[] {
  const seen = hitAt(sentence, at, "witnessed");
  if (seen === null) return [];
  return listBehind(sentence, seen.to, people).map((group) => ({ group, does: "attends", from: at, to: seen.to }));
}

/** "X and Y mediated between A and B", "diantarai oleh X". */
function mediators(sentence: Sentence, at: number, people: readonly Group[], order: Order): readonly Group[] {
  const by = hitAt(sentence, at, "mediated");
  if (by !== null) return listBehind(sentence, by.to, people);
  const verb = hitAt(sentence, at, "mediate");
  if (verb === null) return [];
  const list = order === "verb second" ? listBefore(sentence, at, people) : listBehind(sentence, verb.to, people);
  return list.filter((group) => isSubject(sentence, group));
}

/** "Disaksikan X serta Y": those named behind a word, one after another; before a verb the list may hold its subject. */
function listBehind(sentence: Sentence, from: number, people: readonly Group[]): Group[] {
  const list: Group[] = [];
  let end = from;
  for (const group of people.filter((other) => other.from >= from)) {
    const isNext = list.length === 0 ? group.from - end <= NEAR : group.marker === "and";
    if (!isNext || !isOne(sentence, end, group)) break;
    list.push(group);
    end = group.to;
  }
  return opensVerb(sentence, end) ? [] : list;
}

/** Whether no preposition and no noun of meeting stands right before. */
function isSubject({ hits }: Sentence, { from, marker }: Group): boolean {
  if (marker !== null && marker !== "and") return false;
  return !hits
    .slice(Math.max(0, from - FAR), from)
    .some((found) => found.some(({ meaning, to }) => meaning.kind === "cue" && to === from));
}

/** Those named right before a verb. */
function listBefore(sentence: Sentence, at: number, people: readonly Group[]): Group[] {
  const group = people.findLast(({ to }) => to <= at);
  if (group === undefined || at - group.to > FAR || !isOne(sentence, group.to, { from: at })) return [];
  // "Signed by X and Y, with ministers looking on": who is not named looks on.
  if (group.references.length > 1 && group.references.at(-1)?.mention.form !== "name") return [];
  for (let word = group.to; word < at; word++) if (markerAt(sentence, word, "with") !== null) return [];
  return [group];
}

/** Whether the way to a group leads through no other deed. */
function isOne(sentence: Sentence, from: number, { from: to }: { readonly from: number }): boolean {
  for (let at = from; at < to; at++) if (hasHit(sentence, at, PARTING)) return false;
  return true;
}

const PARTING = new Set(["cue", "saying", "contrast", "subordinator"] as const);

/** Whether a verb of signing or meeting follows the comma behind a list. */
function opensVerb(sentence: Sentence, end: number): boolean {
  for (let at = end; at <= end + 1; at++) {
    const shape = hitAt(sentence, at, "cue")?.meaning.cue.shape;
    if (shape !== undefined && shape !== "noun") return true;
  }
  return false;
}

const NEAR = 2;
const FAR = 3;

function sender(sentence: Sentence, at: number, people: readonly Group[], order: Order): Bystander[] {
  const sentBy = hitAt(sentence, at, "sent");
  if (sentBy !== null) {
    const group = people.find(({ from }) => from >= sentBy.to);
    // "Diutus ke Kazakhstan" says where to.
    if (
      group === undefined ||
      group.marker === "to" ||
      group.from - sentBy.to > NEAR ||
      !isOne(sentence, sentBy.to, group)
    )
      return [];
    return [{ group, does: "sends", from: 0, to: sentence.tokens.length }];
  }
  const sent = hitAt(sentence, at, "send");
  if (sent === null) return [];
  const behind = people.filter(({ from, accompanying }) => from >= sent.to && !accompanying);
  const before = people.findLast(({ to, marker }) => to <= at && (marker === null || marker === "and"));
  const isBefore = before !== undefined && at - before.to <= FAR && isOne(sentence, before.to, { from: at });
  const [who, whom] = isBefore ? [before, behind[0]] : order === "verb first" ? behind : [];
  if (who === undefined || whom === undefined || !isObject(sentence, sent.to, who, whom)) return [];
  return goes(sentence, whom.to) ? [sends(sentence, who, whom.to)] : [];
}

/** Whether one is sent and not written to: behind the verb, or behind who sends where the verb comes first. */
function isObject(sentence: Sentence, verb: number, who: Group, whom: Group): boolean {
  const from = Math.max(verb, who.to);
  if (whom.kind !== "person" || (whom.marker !== null && whom.marker !== "and")) return false;
  return whom.from - from <= FAR && isOne(sentence, from, whom) && Math.max(0, who.from - verb) <= NEAR;
}

/** Whether the words say what for, or where to: "to Kampala", "for talks", "menemui". */
function goes(sentence: Sentence, from: number): boolean {
  for (let at = from; at <= from + FAR && !hasHit(sentence, at, CLAUSES); at++)
    if (markerAt(sentence, at, "to", "for") !== null || hitAt(sentence, at, "cue") !== null) return true;
  return false;
}

function sends(sentence: Sentence, group: Group, from: number): Bystander {
  let to = from;
  while (to < sentence.tokens.length && !hasHit(sentence, to, CLAUSES)) to += 1;
  return { group, does: "sends", from, to };
}

const CLAUSES = new Set(["subordinator", "sequel", "contrast", "saying"] as const);
