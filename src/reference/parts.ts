import type { Sentence } from "../stages/segment.ts";
import { fold } from "../text/fold.ts";
import type { Actor, Alias, Claim, MeetingClaim, NonEmpty, RoleClaim } from "../types.ts";

/** What an article says, or a part of it. */
export interface Said {
  readonly actors: readonly Actor[];
  readonly meetings: readonly MeetingClaim[];
  readonly claims: readonly Claim[];
}

/** Tokens of one part: the longest news features have some ten thousand words. */
const PART = 12_000;

/**
 * The sentences of an article in parts that are read one after the other: nearly always one. Who is meant is asked of all that was said before, so that a
 * text of a million names in one part would take days.
 */
export function partsOf(sentences: readonly Sentence[]): (readonly Sentence[])[] {
  const parts: Sentence[][] = [[]];
  let size = 0;
  for (const sentence of sentences) {
    if (size + sentence.tokens.length > PART && size > 0) {
      parts.push([]);
      size = 0;
    }
    size += sentence.tokens.length;
    const part = parts.at(-1) ?? [];
    part.push(parts.length === 1 ? sentence : { ...sentence, index: part.length });
  }
  return parts;
}

/** What the parts of an article say as one: actors of one name, or known by one key, are one. */
export function joinSaid(parts: readonly Said[]): Said {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only;
  const actors: Actor[] = [];
  const places = new Map<string, number>();
  const meetings: MeetingClaim[] = [];
  const claims: Claim[] = [];
  for (const part of parts) {
    const ids = joinActors(part.actors, actors, places);
    const id = (old: string) => ids.get(old) ?? old;
    const meetingIds = new Map(part.meetings.map((meeting, at) => [meeting.id, `m${meetings.length + at + 1}`]));
    for (const meeting of part.meetings) {
      const { participants, accompanying } = meeting;
      meetings.push({
        ...meeting,
        id: meetingIds.get(meeting.id) ?? meeting.id,
        participants: participants.map(id),
        accompanying: accompanying.map(id),
      });
    }
    for (const claim of part.claims) claims.push(renamed(claim, id, meetingIds));
  }
  return { actors, meetings, claims };
}

function renamed(claim: Claim, id: (old: string) => string, meetings: ReadonlyMap<string, string>): Claim {
  const ends = { source: id(claim.source), target: id(claim.target) };
  if (claim.relation === "visited") return { ...claim, ...ends };
  if (claim.relation === "met with")
    return { ...claim, ...ends, meeting: meetings.get(claim.meeting) ?? claim.meeting };
  return { ...claim, ...ends, meeting: claim.meeting === null ? null : (meetings.get(claim.meeting) ?? claim.meeting) };
}

/** Adds a part's actors to those of the parts before: two of one part stay two. Gives their new ids. */
function joinActors(part: readonly Actor[], actors: Actor[], places: Map<string, number>): ReadonlyMap<string, string> {
  const before = actors.length;
  const taken = new Set<number>();
  const placeOf = new Map<string, number>();
  for (const actor of part) {
    const place = places.get(keyOf(actor)) ?? actors.length;
    const isNew = place >= before || taken.has(place);
    placeOf.set(actor.id, isNew ? actors.length : place);
    taken.add(isNew ? actors.length : place);
    if (isNew) actors.push(actor);
  }
  const ids = new Map([...placeOf].map(([id, place]) => [id, `a${place + 1}`]));
  for (const actor of part) {
    const place = placeOf.get(actor.id) ?? 0;
    const own = { ...actor, id: `a${place + 1}`, roles: actor.roles.map((role) => withBody(role, ids)) };
    const known = actors[place];
    actors[place] = known === undefined || place >= before ? own : both(known, own);
    if (place >= before && !places.has(keyOf(actor))) places.set(keyOf(actor), place);
  }
  return ids;
}

function keyOf({ kind, known, name }: Actor): string {
  return known === null ? `${kind} named ${fold(name)}` : `${kind} ${known}`;
}

function withBody(role: RoleClaim, ids: ReadonlyMap<string, string>): RoleClaim {
  return role.organization === null ? role : { ...role, organization: ids.get(role.organization) ?? null };
}

function both(one: Actor, other: Actor): Actor {
  const texts = new Set(one.aliases.map(({ text }) => text));
  const roles = new Set(one.roles.map(roleKey));
  const aliases: NonEmpty<Alias> = [...one.aliases, ...other.aliases.filter(({ text }) => !texts.has(text))];
  return {
    ...one,
    aliases,
    country: one.country ?? other.country,
    roles: [...one.roles, ...other.roles.filter((role) => !roles.has(roleKey(role)))],
    boilerplate: one.boilerplate && other.boilerplate,
  };
}

function roleKey({ title, country, organization }: RoleClaim): string {
  return JSON.stringify([title, country, organization]);
}
