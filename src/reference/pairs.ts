import type { Mention } from "../recognition/mention.ts";
import { best, type Known, type Past } from "./antecedents.ts";
import { governor } from "./context.ts";
import { type Ties, tiesBefore } from "./links.ts";
import { fitOf, headOf, otherGender } from "./offices.ts";
import { isRoyal, royalsOf } from "./royals.ts";

/** The two (or three) whom "both ministers" or "keduanya" means: those most and last spoken of, of different countries, rather of that office or of one. */
export function peopleForPair(past: Past, mention: Mention, count: number): string[] {
  const scored = new Map<string, number>();
  for (const reference of past.references) {
    if (reference.mention.story !== mention.story || reference.mention.boilerplate || reference.mention.inside)
      continue;
    const distance = mention.sentence - reference.mention.sentence;
    for (const actor of reference.actors) {
      const known = past.known.get(actor);
      if (known?.kind !== "person" || otherGender(known, mention)) continue;
      // "Businessmen", "Pakistani officials" are not whoever was spoken of last.
      if (mention.form === "role" && fitOf(known, mention) === 0) continue;
      // "The two foreign ministers" are not the presidents spoken of.
      if (mention.titles.some((title) => OF_FIELD.test(title)) && isOther(known, mention)) continue;
      scored.set(actor, (scored.get(actor) ?? 0) + (1 / (0.6 + distance) + 0.05) * ofOffice(known, mention));
    }
  }
  if (count === 2) {
    const tied = tiesBefore(past, mention, (actor) => (past.known.get(actor)?.kind === "person" ? actor : null));
    // A king and his queen are of one country.
    if (isRoyal(mention, past)) return closest(royalsOf(scored, past), tied, 2);
    const ties: Ties = (a, b) =>
      sameHome(a, b, past) ? NEVER : tied(a, b) / TIE + (sharesOffice(a, b, past) ? LIKE : 0);
    const found = closest(scored, ties, 2);
    // Two of one country, where nobody of another is told of: "Governor A and Mayor B … The two …".
    return found.length > 0 ? found : closest(scored, tied, 2);
  }
  const sorted = [...scored].sort((a, b) => b[1] - a[1]).map(([actor]) => actor);
  const holders = sorted.filter((actor) => !isOther(past.known.get(actor), mention));
  const [first, ...rest] = holders.length >= count ? holders : sorted;
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

/** A minister of something. */
const OF_FIELD = /(?<!prime) minister$/;

/** Whether somebody has offices, and none is that of "all four envoys": the minister who receives them is none of them. */
function isOther(known: Known | undefined, mention: Mention): boolean {
  if (known === undefined || known.titles.length === 0 || mention.titles.length === 0) return false;
  return !mention.titles.includes("leader") && fitOf({ ...known, country: null }, mention) === 0;
}

/** How much "both" are rather two of one office. */
const LIKE = 0.15;
const NEVER = Number.NEGATIVE_INFINITY;

/** The two bodies whom "both companies" means: those most and last spoken of, rather companies. */
export function bodiesForPair(past: Past, mention: Mention, count: number): string[] {
  const scored = new Map<string, number>();
  const kinds = new Map<string, string>();
  for (const { mention: other, actors } of past.references) {
    const [actor] = actors;
    const distance = mention.sentence - other.sentence;
    if (other.story !== mention.story || other.boilerplate || other.media || distance > 5) continue;
    if (actor === undefined || past.known.get(actor)?.kind !== "organization") continue;
    if (other.bodyKind !== null) kinds.set(actor, other.bodyKind);
    scored.set(actor, (scored.get(actor) ?? 0) + 1 / (0.6 + distance) + 0.05);
  }
  for (const [actor, score] of mention.bodyKind === null ? [] : scored)
    scored.set(actor, score * (kinds.get(actor) === mention.bodyKind ? SAME_KIND : kinds.has(actor) ? 1 : ANY_KIND));
  return closest(
    scored,
    tiesBefore(past, mention, (actor) => (past.known.get(actor)?.kind === "organization" ? actor : null)),
    count,
  );
}

/** How much likelier a company is among "both companies" than a body of another kind. */
const SAME_KIND = 3;
/** Than one whose name does not say. */
const ANY_KIND = 2;

/** Whom "her colleague" or "ضيفها" means: of the others most and last spoken of one from elsewhere, rather of the same office. */
export function otherThan(self: string, mention: Mention, past: Past): string | null {
  const titles = past.known.get(self)?.titles ?? [];
  const scored = new Map<string, number>();
  for (const { mention: other, actors } of past.references) {
    const [actor] = actors;
    const distance = mention.sentence - other.sentence;
    if (other.story !== mention.story || other.boilerplate || other.inside || distance > 6) continue;
    const known = actors.length === 1 && actor !== undefined ? past.known.get(actor) : undefined;
    if (actor === undefined || known?.kind !== "person" || actor === self || sameHome(self, actor, past)) continue;
    const like = ofOffice({ ...known, gender: null }, { ...mention, titles });
    scored.set(actor, (scored.get(actor) ?? 0) + (1 / (0.6 + distance) + 0.05) * like);
  }
  return best(scored);
}

/** How much likelier one who holds the office of "both presidents" is among those they mean, and one who speaks for others less. */
function ofOffice(known: Known, mention: Mention): number {
  const says = known.titles.length > 0 && known.titles.every((title) => title.endsWith("spokesperson")) ? 0.4 : 1;
  return (mention.titles.length === 0 ? 1 : 1 + 4 * fitOf({ ...known, country: null }, mention)) * says;
}

function sameHome(a: string, b: string, past: Past): boolean {
  const home = past.known.get(a)?.country ?? null;
  return home !== null && home === past.known.get(b)?.country;
}

function sharesOffice(a: string, b: string, past: Past): boolean {
  const heads = (actor: string) => (past.known.get(actor)?.titles ?? []).map(headOf);
  return heads(a).some((head) => heads(b).includes(head));
}

/** The country an article is most about, by how often it is named. */
export function homeOf(past: Past, story: number): string | null {
  const counts = new Map<string, number>();
  for (const { mention, actors } of past.references) {
    const [actor] = actors;
    if (mention.story !== story || mention.boilerplate || actor === undefined) continue;
    if (past.known.get(actor)?.kind === "country" && !isVenue(mention, past))
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return best(counts);
}

/** "In New York": a city that a sentence speaks of and no dateline, where whoever meets may be from anywhere. */
function isVenue({ placeForm, sentence, from, proclitics }: Mention, { sentences }: Past): boolean {
  const own = sentences[sentence];
  return placeForm === "city" && own !== undefined && governor(own, from, proclitics) === "in";
}

/** The two countries whom "both countries" means: those most spoken of in the last sentences, people's own countries included. */
export function countriesForPair(past: Past, mention: Mention, count: number): string[] {
  const byCode = countriesIn(past);
  const homeOrSelf = (actor: string) => {
    const known = past.known.get(actor);
    return known?.kind === "country" ? actor : (byCode.get(known?.country ?? null) ?? null);
  };
  return closest(countriesSpokenOf(past, mention), tiesBefore(past, mention, homeOrSelf), count);
}

/** The two whom "both sides" means: countries, or else bodies, or a government and a movement, that were told of together. */
export function sidesForPair(past: Past, mention: Mention): string[] {
  const scored = countriesSpokenOf(past, mention);
  const ties = tiesBefore(past, mention, (actor) => (past.known.get(actor)?.kind === "person" ? null : actor));
  const bodies = bodiesSpokenOf(past, mention);
  for (const [body, score] of bodies)
    if ([...scored.keys(), ...bodies.keys()].some((other) => ties(body, other) > 0)) scored.set(body, score * BODY);
  return closest(scored, ties, 2);
}

const BODY = 0.8;
const STAFF = 0.5;

function bodiesSpokenOf(past: Past, mention: Mention): Map<string, number> {
  const scored = new Map<string, number>();
  const isBody = (actor: string | null | undefined) => actor != null && past.known.get(actor)?.kind === "organization";
  for (const { mention: other, actors, side } of past.references) {
    if (other.story !== mention.story || other.boilerplate || other.media || other.inside) continue;
    const weight = 1 / (1 + (mention.sentence - other.sentence) * 0.6) + 0.05;
    const [actor] = actors;
    if (actor !== undefined && isBody(actor)) scored.set(actor, (scored.get(actor) ?? 0) + weight);
    else if (side !== null && isBody(side)) scored.set(side, (scored.get(side) ?? 0) + weight * STAFF);
  }
  return scored;
}

function countriesIn({ known }: Past): ReadonlyMap<string | null, string> {
  return new Map([...known.values()].filter(({ kind }) => kind === "country").map(({ code, id }) => [code, id]));
}

function countriesSpokenOf(past: Past, mention: Mention): Map<string, number> {
  const scored = new Map<string, number>();
  const add = (actor: string | undefined, score: number) => {
    if (actor !== undefined && score > 0) scored.set(actor, (scored.get(actor) ?? 0) + score);
  };
  const byCode = countriesIn(past);
  const home = homeOf(past, mention.story);
  for (const reference of past.references) {
    if (reference.mention.story !== mention.story || reference.mention.boilerplate) continue;
    const distance = mention.sentence - reference.mention.sentence;
    const weight = 1 / (1 + distance * 0.6) + 0.05;
    for (const actor of reference.actors) {
      const known = past.known.get(actor);
      if (known?.kind === "country") add(actor, weight * partyWeight(reference.mention));
      if (known?.kind === "person" && known.country !== null) add(byCode.get(known.country), weight * 0.8);
      // "The prime minister", of no country: that of the story.
      else if (known?.kind === "person" && known.titles.length > 0) add(home ?? undefined, weight * 0.5);
    }
  }
  return scored;
}

/** How much a country's name counts for its being a party; one that is only there by its city is none: talks are held in Geneva and New York. */
function partyWeight({ form, placeForm }: Mention): number {
  if (placeForm === "city") return 0;
  return form === "place" ? 0.6 : 1;
}

/** Of those with the highest scores the two (or three) whose own scores and ties come to most. */
function closest(scored: ReadonlyMap<string, number>, ties: Ties, count: number): string[] {
  const sorted = [...scored].sort((a, b) => b[1] - a[1]);
  if (sorted.length < count) return [];
  if (count > 2) return sorted.slice(0, count).map(([actor]) => actor);
  let [found, most]: [string[], number] = [[], 0];
  for (const [at, [a, own]] of sorted.entries())
    for (const [b, other] of sorted.slice(at + 1)) {
      const score = own + other + TIE * ties(a, b);
      if (score > most) [found, most] = [[a, b], score];
    }
  return found;
}

const TIE = 2;
