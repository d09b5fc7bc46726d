import fc from "fast-check";
import type { Actor, AgreementClaim, Claim, Evidence, Extraction, MeetingClaim, Status } from "../../src/types.ts";

/** A short way to write what one article says. */
export interface Told {
  readonly id: string;
  readonly published?: string | null;
  readonly language?: string;
  /** Id to "Name" or ["Name", "alias"], country, title. */
  readonly actors: Readonly<
    Record<string, readonly [names: string | readonly string[], country?: string | null, title?: string]>
  >;
  readonly kinds?: Readonly<Record<string, Actor["kind"]>>;
  readonly met?: readonly {
    readonly who: readonly string[];
    readonly with?: readonly string[];
    readonly date?: string | null;
    readonly place?: string;
    readonly country?: string;
    readonly status?: Status;
    readonly mode?: "call";
    /** That it was put off; to which day, or "" for no day said. */
    readonly putOff?: string;
  }[];
  readonly visited?: readonly {
    readonly who: string;
    readonly where: string;
    readonly date?: string | null;
    readonly status?: Status;
  }[];
  readonly agreed?: readonly {
    readonly who: readonly [string, string];
    readonly topics: readonly string[];
    readonly date?: string | null;
  }[];
}

/** What `extract` would have found in such an article: spans are made up, but each differs. */
export function told({
  id,
  published = "2024-11-05",
  language = "en",
  actors,
  kinds = {},
  met = [],
  visited = [],
  agreed = [],
}: Told): Extraction {
  let place = 0;
  const quote = (text: string, status: Status, date: string | null, putOff?: string): Evidence => {
    place += 100;
    return {
      article: id,
      language,
      start: place,
      end: place + text.length,
      text,
      cue: "met",
      rule: "test",
      status,
      date,
      ...(putOff === undefined ? {} : { postponed: true }),
      ...(putOff ? { postponedTo: putOff } : {}),
      confidence: 0.9,
    };
  };
  const people = Object.entries(actors).map(([key, [names, country = null, title]]): Actor => {
    const [name = "", ...rest] = typeof names === "string" ? [names] : names;
    const alias = (text: string) => ({ text, start: 0, end: text.length });
    const kind = kinds[key] ?? "person";
    const known = kind === "country" ? country : null;
    const roles =
      title === undefined ? [] : [{ title, country, organization: null, evidence: quote(name, "happened", null) }];
    return {
      id: key,
      kind,
      name,
      aliases: [alias(name), ...rest.map(alias)],
      country,
      roles,
      known,
      boilerplate: false,
    };
  });
  const meetings = met.map((each, at): MeetingClaim => {
    const { who, date = null, status = "happened" } = each;
    return {
      id: `m${at}`,
      participants: who,
      accompanying: each.with ?? [],
      status,
      date,
      place: each.place ?? null,
      country: each.country ?? null,
      mode: each.mode ?? "in person",
      evidence: [quote(`${who.join(" met ")}`, status, date, each.putOff)],
    };
  });
  const claims: Claim[] = [
    ...meetings.flatMap((meeting): Claim[] => {
      const [source, target] = meeting.participants;
      if (source === undefined || target === undefined) return [];
      const { status, date, mode, place: where, evidence } = meeting;
      return [
        {
          relation: "met with",
          source,
          target,
          status,
          date,
          evidence,
          confidence: 0.9,
          meeting: meeting.id,
          mode,
          place: where,
        },
      ];
    }),
    ...visited.map((each): Claim => {
      const { who, where, date = null, status = "happened" } = each;
      return {
        relation: "visited",
        source: who,
        target: where,
        status,
        date,
        evidence: [quote(`${who} visited ${where}`, status, date)],
        confidence: 0.9,
        place: null,
      };
    }),
    ...agreed.map((each): AgreementClaim => {
      const { who, topics, date = null } = each;
      const evidence = [quote(`${who.join(" and ")} agreed`, "happened", date)] as const;
      return {
        relation: "agreed on",
        source: who[0],
        target: who[1],
        status: "happened",
        date,
        evidence: [evidence[0]],
        confidence: 0.9,
        topic: null,
        topics,
        meeting: null,
      };
    }),
  ];
  return { article: { id, title: null, url: null, published, language }, actors: people, meetings, claims };
}

type Met = NonNullable<Told["met"]>[number];

/** Whom the articles of `meetingArticle` know. */
const people: Told["actors"] = {
  a: ["Abbas Araghchi", "IR"],
  b: ["Shehbaz Sharif", "PK"],
  c: ["Ishaq Dar", "PK"],
  m: ["Asim Munir", "PK"],
  ir: ["Iran", "IR"],
  pk: ["Pakistan", "PK"],
};

/** An article published on a day, and the meetings it tells of. */
export function meetingArticle(id: string, published: string | null, ...met: readonly Partial<Met>[]): Extraction {
  return told({
    id,
    published,
    actors: people,
    kinds: { ir: "country", pk: "country" },
    met: met.map((each) => ({ who: ["a", "b"], ...each })),
  });
}

const reports = fc.record({
  who: fc.constantFrom(["a", "b"], ["a", "c"], ["a", "b", "c"], ["ir", "pk"], ["a", "pk"]),
  date: fc.constantFrom("2024-11-04", "2024-11-05", "2024-11-06", "2024-11", null),
  status: fc.constantFrom("happened" as const, "planned" as const, "cancelled" as const),
  place: fc.constantFrom("Islamabad", "Pakistan", "Muscat"),
  putOff: fc.constantFrom(undefined, "", "2024-11-06"),
});
/** Up to six articles on up to three meetings each of a few people within three days. */
export const corpora = fc
  .array(fc.tuple(fc.constantFrom("2024-11-04", "2024-11-06", null), fc.array(reports, { maxLength: 3 })), {
    minLength: 2,
    maxLength: 6,
  })
  .map((list) =>
    list.map(([published, met], at) =>
      meetingArticle(
        `n${at}`,
        published,
        ...met.map(({ putOff, ...each }) => ({ ...each, ...(putOff === undefined ? {} : { putOff }) })),
      ),
    ),
  );
