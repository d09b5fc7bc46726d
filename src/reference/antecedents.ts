import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import { speaks } from "./context.ts";

/** An actor as the search for antecedents sees it. */
export interface Known {
  readonly id: string;
  readonly kind: "person" | "country" | "organization";
  readonly titles: readonly string[];
  readonly country: string | null;
  readonly code: string | null;
  readonly gender: "female" | "male" | null;
}

/** A mention with the actors it stands for; `side` is the country or body it falls back on when nobody is named. */
export interface Reference {
  readonly mention: Mention;
  readonly actors: readonly string[];
  readonly side: string | null;
}

/** What has been spoken of up to a place in the text. */
export interface Past {
  readonly references: readonly Reference[];
  readonly known: ReadonlyMap<string, Known>;
  readonly sentences: readonly Sentence[];
}

/** Whether an office named alone ("the minister", "Menlu Iran") can be this person's. */
export function holds(known: Known, mention: Mention): boolean {
  if (known.kind !== "person" || mention.titles.length === 0 || otherGender(known, mention)) return false;
  if (mention.country !== null && known.country !== null && mention.country !== known.country) return false;
  if (mention.country !== null && known.country === null)
    return mention.titles.some((title) => known.titles.includes(title));
  return mention.titles.some((title) =>
    known.titles.some(
      (own) =>
        own === title || own.endsWith(` ${title}`) || (mention.country !== null && headOf(own) === headOf(title)),
    ),
  );
}

function otherGender(known: Known, mention: Mention): boolean {
  return mention.gender !== null && known.gender !== null && mention.gender !== known.gender;
}

function headOf(title: string): string {
  return title.split(" ").at(-1) ?? title;
}

/** The person an office stands for: of those spoken of who hold it the one most and last spoken of, else the next. */
export function personInOffice(mention: Mention, past: Past, later: readonly Reference[]): string | null {
  const scored = new Map<string, number>();
  for (const reference of past.references) {
    if (reference.mention.story !== mention.story) continue;
    for (const actor of reference.actors) {
      if (!fitsOffice(actor, mention, past.known)) continue;
      const distance = mention.sentence - reference.mention.sentence;
      const exact = past.known.get(actor)?.titles.some((title) => mention.titles.includes(title)) ? 1 : 0.4;
      scored.set(
        actor,
        (scored.get(actor) ?? 0) + exact / (1 + distance * 0.5) + 0.15 + (isHome(actor, mention, past) ? 0.25 : 0),
      );
    }
  }
  const said = best(scored);
  if (said !== null) return said;
  for (const reference of later) {
    const actor = reference.actors.find((candidate) => fitsOffice(candidate, mention, past.known));
    if (actor !== undefined) return actor;
  }
  return null;
}

/** "The minister" without a country is rather the one who was introduced without one. */
function isHome(actor: string, mention: Mention, past: Past): boolean {
  return mention.country === null && past.known.get(actor)?.country === null;
}

function fitsOffice(actor: string, mention: Mention, known: ReadonlyMap<string, Known>): boolean {
  const person = known.get(actor);
  return person !== undefined && holds(person, mention);
}

/** Whom "he", "dia" or "هو" means: the subject of this sentence or the last, in a story of its own. */
export function personForPronoun(mention: Mention, past: Past): string | null {
  const scored = new Map<string, number>();
  const sentence = past.sentences[mention.sentence];
  for (const reference of past.references) {
    const distance = mention.sentence - reference.mention.sentence;
    const [actor] = reference.actors;
    if (
      actor === undefined ||
      reference.actors.length > 1 ||
      distance > 4 ||
      distance < 0 ||
      reference.mention.story !== mention.story ||
      reference.mention.boilerplate
    )
      continue;
    const known = past.known.get(actor);
    if (known?.kind !== "person" || reference.mention.inside || otherGender(known, mention)) continue;
    const own = past.sentences[reference.mention.sentence];
    const first = isFirst(reference, past);
    const weight = [6, 5, 2, 1, 0.5][distance] ?? 0;
    const score =
      weight * (first ? 1.5 : 0.8) +
      (own !== undefined && speaks(reference.mention, own) ? 1.5 : 0) +
      (reference.mention.form === "pronoun" ? 0.5 : 0) +
      (mention.gender !== null && known.gender === mention.gender ? 2 : 0) +
      (own?.paragraph === sentence?.paragraph ? 0.2 : 0);
    scored.set(actor, Math.max(scored.get(actor) ?? 0, score));
  }
  return best(scored);
}

/** Whom "I" means: who speaks in this sentence, else in an interview the one it is with, who is named first. */
export function speakerOf(mention: Mention, past: Past, later: readonly Reference[]): string | null {
  const sentence = past.sentences[mention.sentence];
  const isPerson = (reference: Reference) =>
    past.known.get(reference.actors[0] ?? "")?.kind === "person" && !reference.mention.inside;
  const here = [...past.references, ...later].filter(
    (reference) =>
      reference.mention.sentence === mention.sentence && reference.mention.form !== "pronoun" && isPerson(reference),
  );
  const speaker = sentence === undefined ? undefined : here.find((reference) => speaks(reference.mention, sentence));
  if (speaker !== undefined) return speaker.actors[0] ?? null;
  const first = past.references.find(
    (reference) => reference.mention.story === mention.story && !reference.mention.boilerplate && isPerson(reference),
  );
  return first?.actors[0] ?? null;
}

function best(scored: ReadonlyMap<string, number>): string | null {
  let found: string | null = null;
  let most = 0;
  for (const [actor, score] of scored) {
    if (score > most) {
      found = actor;
      most = score;
    }
  }
  return found;
}

/** Whether a reference is the first to a person in its sentence. */
export function isFirst(reference: Reference, past: Past): boolean {
  const first = past.references.find(
    (other) =>
      other.mention.sentence === reference.mention.sentence &&
      !other.mention.inside &&
      other.actors.some((actor) => past.known.get(actor)?.kind === "person"),
  );
  return first === reference;
}

/** The two (or three) whom "both ministers" or "keduanya" means: those most and last spoken of, of different countries, rather of one office. */
export function peopleForPair(past: Past, mention: Mention, count: number): string[] {
  const scored = new Map<string, number>();
  for (const reference of past.references) {
    if (reference.mention.story !== mention.story || reference.mention.boilerplate || reference.mention.inside)
      continue;
    const distance = mention.sentence - reference.mention.sentence;
    for (const actor of reference.actors) {
      if (past.known.get(actor)?.kind === "person")
        scored.set(actor, (scored.get(actor) ?? 0) + 1 / (0.6 + distance) + 0.05);
    }
  }
  const sorted = [...scored].sort((a, b) => b[1] - a[1]).map(([actor]) => actor);
  const [first, ...rest] = sorted;
  if (first === undefined) return [];
  const chosen = [first];
  const ranked = rest
    .map((actor, at) => ({ actor, at: at - (sharesOffice(first, actor, past) ? 1.5 : 0) }))
    .sort((a, b) => a.at - b.at);
  for (const { actor } of ranked) {
    if (chosen.length < count && !chosen.some((other) => sameHome(other, actor, past))) chosen.push(actor);
  }
  return chosen.length === count ? chosen : [];
}

function sameHome(a: string, b: string, past: Past): boolean {
  const home = past.known.get(a)?.country ?? null;
  return home !== null && home === past.known.get(b)?.country;
}

function sharesOffice(a: string, b: string, past: Past): boolean {
  const heads = (actor: string) => (past.known.get(actor)?.titles ?? []).map(headOf);
  return heads(a).some((head) => heads(b).includes(head));
}

/** The two countries whom "both countries" means: those most spoken of in the last sentences, people's own countries included. */
export function countriesForPair(past: Past, mention: Mention, count: number): string[] {
  const scored = new Map<string, number>();
  const add = (actor: string | undefined, score: number) => {
    if (actor !== undefined) scored.set(actor, (scored.get(actor) ?? 0) + score);
  };
  const byCode = new Map(
    [...past.known.values()].filter((actor) => actor.kind === "country").map((actor) => [actor.code, actor.id]),
  );
  for (const reference of past.references) {
    if (reference.mention.story !== mention.story || reference.mention.boilerplate) continue;
    const distance = mention.sentence - reference.mention.sentence;
    const weight = 1 / (1 + distance * 0.6) + 0.05;
    for (const actor of reference.actors) {
      const known = past.known.get(actor);
      if (known?.kind === "country") add(actor, weight * (reference.mention.form === "place" ? 0.6 : 1));
      if (known?.kind === "person" && known.country !== null) add(byCode.get(known.country), weight * 0.8);
    }
  }
  const sorted = [...scored].sort((a, b) => b[1] - a[1]).slice(0, count);
  return sorted.length === count ? sorted.map(([actor]) => actor) : [];
}
