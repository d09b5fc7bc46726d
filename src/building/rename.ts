import type { Evidence, Extraction, NonEmpty } from "../types.ts";

/** The extraction of an article that is now called otherwise. */
export function rename(extraction: Extraction, id: string): Extraction {
  const own = <T extends Evidence>(quote: T): T => ({ ...quote, article: id });
  const all = ([first, ...rest]: NonEmpty<Evidence>): NonEmpty<Evidence> => [own(first), ...rest.map(own)];
  return {
    article: { ...extraction.article, id },
    actors: extraction.actors.map((actor) => ({
      ...actor,
      roles: actor.roles.map((role) => ({ ...role, evidence: own(role.evidence) })),
    })),
    meetings: extraction.meetings.map((meeting) => ({ ...meeting, evidence: all(meeting.evidence) })),
    claims: extraction.claims.map((claim) => ({ ...claim, evidence: all(claim.evidence) })),
  };
}
