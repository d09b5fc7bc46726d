import type { CanonicalActor, Extraction, Fact, Knowledge, Meeting } from "../../src/types.ts";

/** Every article by itself, nothing merged: to score what is found apart from what is joined. */
export function alone(extractions: readonly Extraction[]): Knowledge {
  return {
    articles: extractions.map(({ article }) => article),
    actors: extractions.flatMap(actorsOf),
    meetings: extractions.flatMap(meetingsOf),
    facts: extractions.flatMap(factsOf),
    judgements: [],
  };
}

function keyIn({ article }: Extraction): (id: string) => string {
  return (id) => `${article.id}-${id}`;
}

function actorsOf(extraction: Extraction): CanonicalActor[] {
  const key = keyIn(extraction);
  const { id, language } = extraction.article;
  return extraction.actors.map((actor) => {
    const [first, ...rest] = actor.aliases.map(({ text }) => ({ text, language, articles: [id] }));
    return {
      key: key(actor.id),
      kind: actor.kind,
      label: actor.name,
      names: first === undefined ? [{ text: actor.name, language, articles: [id] }] : [first, ...rest],
      country: actor.country,
      roles: [],
      boilerplate: actor.boilerplate,
      members: [{ article: id, actor: actor.id }],
    };
  });
}

function meetingsOf(extraction: Extraction): Meeting[] {
  const key = keyIn(extraction);
  return extraction.meetings.map((meeting) => ({
    ...meeting,
    key: key(meeting.id),
    participants: meeting.participants.map(key),
    accompanying: meeting.accompanying.map(key),
    disagreements: [],
  }));
}

function factsOf(extraction: Extraction): Fact[] {
  const key = keyIn(extraction);
  return extraction.claims.map((claim, at) => {
    const shared = { key: key(`f${at + 1}`), source: key(claim.source), target: key(claim.target), disagreements: [] };
    return claim.relation === "visited"
      ? { ...claim, ...shared }
      : claim.relation === "met with"
        ? { ...claim, ...shared, meeting: key(claim.meeting) }
        : { ...claim, ...shared, meeting: claim.meeting === null ? null : key(claim.meeting) };
  });
}
