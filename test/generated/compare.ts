import { facts, type GraphFact } from "../../src/graph/facts.ts";
import { meetings as meetingsOf } from "../../src/graph/query.ts";
import type { ParleyGraph } from "../../src/graph/schema.ts";
import { fullName, type Status, shortName } from "./article.ts";
import type { Truth } from "./corpus.ts";
import { isoDay } from "./days.ts";
import type { Language } from "./language.ts";
import type { Meeting, Person } from "./world.ts";

/** How far a graph is from the truth its articles were made from: what is wrong, one line each. */
export interface Differences {
  /** How many there are in truth. */
  readonly of: number;
  /** In the truth, not in the graph. */
  readonly missing: readonly string[];
  /** One in the truth, several in the graph. */
  readonly split: readonly string[];
  /** Several in the truth, one in the graph. */
  readonly confused: readonly string[];
  /** In the graph, not in the truth. */
  readonly invented: readonly string[];
}

export interface Comparison {
  readonly people: Differences;
  readonly countries: Differences;
  readonly organizations: Differences;
  readonly meetings: Differences;
  /** Meetings that are there, and whose day, status or mode is another. */
  readonly misdated: readonly string[];
  readonly visits: Differences;
  readonly agreements: Differences;
}

/** Sets a graph beside the truth of its articles. */
export function compareWithTruth(graph: ParleyGraph, truths: readonly Truth[]): Comparison {
  const told = toldMeetings(truths);
  const { people, personOf } = comparePeople(graph, truths);
  const meetings = compareMeetings(graph, told, personOf);
  return {
    people,
    countries: compareCountries(graph, told),
    organizations: {
      of: 0,
      missing: [],
      split: [],
      confused: [],
      invented: graph.filterNodes((_, { kind }) => kind === "organization"),
    },
    ...meetings,
    visits: comparePairs(
      factPairs(graph, "visited", (fact) => [personOf.get(fact.source) ?? fact.source, fact.target.toUpperCase()]),
      [...told.values()].filter(({ arrival }) => arrival).map(({ meeting }) => guestOf(meeting)),
      // Who was received in Doha was there, whether or not an article says that they arrived.
      [...told.values()].map(({ meeting }) => guestOf(meeting)),
    ),
    agreements: comparePairs(
      factPairs(graph, "agreed on", ({ source, target }) => [source.toUpperCase(), target.toUpperCase()].sort()),
      [...told.values()]
        .filter(({ agreement }) => agreement)
        .map(({ meeting }) => meeting.people.map(({ country }) => country.code).sort()),
    ),
  };
}

/** The share of what is in truth that is not as it must be. */
export function errorOf({ of, missing, split, confused, invented }: Differences): number {
  return (missing.length + split.length + confused.length + invented.length) / Math.max(of, 1);
}

interface Told {
  readonly meeting: Meeting;
  readonly status: Status;
  readonly arrival: boolean;
  readonly agreement: boolean;
}

/** The meetings that articles tell of, as all articles together tell them. */
function toldMeetings(truths: readonly Truth[]): ReadonlyMap<number, Told> {
  const rank: readonly Status[] = ["planned", "cancelled", "happened"];
  const told = new Map<number, Told>();
  for (const one of truths.flatMap((truth) => truth.told)) {
    const before = told.get(one.meeting.at) ?? one;
    told.set(one.meeting.at, {
      meeting: one.meeting,
      status: rank.indexOf(one.status) > rank.indexOf(before.status) ? one.status : before.status,
      arrival: one.arrival || before.arrival,
      agreement: one.agreement || before.agreement,
    });
  }
  return told;
}

function comparePeople(graph: ParleyGraph, truths: readonly Truth[]) {
  const byArticle = new Map(
    truths.map(({ article, told }) => [article, told.flatMap(({ meeting }) => meeting.people)]),
  );
  const nodesOf = new Map<Person, Set<string>>();
  for (const people of byArticle.values())
    for (const person of people) nodesOf.set(person, nodesOf.get(person) ?? new Set());
  const personOf = new Map<string, string>();
  const [confused, invented]: [string[], string[]] = [[], []];
  graph.forEachNode((key, node) => {
    if (node.kind !== "person") return;
    const meant = new Set<Person>();
    for (const { text, language, articles } of node.names)
      for (const article of articles)
        for (const person of byArticle.get(article) ?? [])
          if (isCalled(person, text, language as Language)) meant.add(person);
    const [first] = meant;
    if (first === undefined)
      invented.push(`${key} (${node.names.map(({ text, articles }) => `${text} in ${articles[0]}`).join(", ")})`);
    else personOf.set(key, String(first.at));
    if (meant.size > 1)
      confused.push(
        `${key}: ${[...meant].map((person) => `${fullName(person, "en")} ${person.country.code}`).join(", ")}`,
      );
    for (const person of meant) nodesOf.get(person)?.add(key);
  });
  const label = (person: Person): string =>
    `${fullName(person, "en")} (${person.country.code}, ${fullName(person, "ar")})`;
  const missing = [...nodesOf].filter(([, nodes]) => nodes.size === 0).map(([person]) => label(person));
  const split = [...nodesOf]
    .filter(([, nodes]) => nodes.size > 1)
    .map(([person, nodes]) => `${label(person)}: ${[...nodes].join(", ")}`);
  return { people: { of: nodesOf.size, missing, split, confused, invented }, personOf };
}

/** Whether a text of an article in a language is this person's whole name, or all that it calls them by later. */
function isCalled(person: Person, text: string, language: Language): boolean {
  return text.includes(fullName(person, language)) || text === shortName(person, language);
}

function compareCountries(graph: ParleyGraph, told: ReadonlyMap<number, Told>): Differences {
  const wanted = new Set(
    [...told.values()].flatMap(({ meeting }) => meeting.people.map(({ country }) => country.code)),
  );
  const found = new Set(graph.filterNodes((_, { kind }) => kind === "country").map((key) => key.toUpperCase()));
  return {
    of: wanted.size,
    missing: [...wanted].filter((code) => !found.has(code)),
    split: [],
    confused: [],
    invented: [...found].filter((code) => !wanted.has(code)),
  };
}

function compareMeetings(graph: ParleyGraph, told: ReadonlyMap<number, Told>, personOf: ReadonlyMap<string, string>) {
  const byPeople = new Map(
    [...told.values()].map((one) => [idOf(one.meeting.people.map(({ at }) => String(at))), one]),
  );
  const nodesOf = new Map([...byPeople.keys()].map((id) => [id, [] as string[]]));
  const [invented, misdated]: [string[], string[]] = [[], []];
  for (const meeting of meetingsOf(graph)) {
    const people = meeting.participants
      .filter(({ accompanying }) => !accompanying)
      .map(({ key }) => personOf.get(key) ?? key);
    const id = idOf(people);
    const truth = byPeople.get(id);
    if (truth === undefined) {
      invented.push(`${meeting.key} (${meeting.evidence.map(({ article, text }) => `${article}: ${text}`)[0]})`);
      continue;
    }
    nodesOf.get(id)?.push(meeting.key);
    const [is, be] = [
      `${meeting.date} ${meeting.status} ${meeting.mode}`,
      `${isoDay(truth.meeting.day)} ${truth.status} ${truth.meeting.call ? "call" : "in person"}`,
    ];
    if (is !== be)
      misdated.push(
        `${meeting.key}: ${is}, not ${be} (${meeting.evidence.map(({ article, text }) => `${article}: ${text}`).join(" | ")})`,
      );
  }
  const nameOf = (id: string): string => {
    const meeting = byPeople.get(id)?.meeting;
    return `${meeting?.at}: ${meeting?.people.map((person) => fullName(person, "en")).join(", ")} ${isoDay(meeting?.day ?? 0)}`;
  };
  const missing = [...nodesOf].filter(([, nodes]) => nodes.length === 0).map(([id]) => nameOf(id));
  const split = [...nodesOf]
    .filter(([, nodes]) => nodes.length > 1)
    .map(([id, nodes]) => `${nameOf(id)}: ${nodes.join(", ")}`);
  return { meetings: { of: told.size, missing, split, confused: [], invented }, misdated };
}

function idOf(people: readonly string[]): string {
  return [...new Set(people)].sort().join(" ");
}

function factPairs(
  graph: ParleyGraph,
  relation: GraphFact["relation"],
  ends: (fact: GraphFact) => readonly string[],
): readonly (readonly string[])[] {
  return facts(graph)
    .filter((fact) => fact.relation === relation)
    .map(ends);
}

/** Pairs of a relation, each once: who visited which country, which countries agreed. */
function comparePairs(
  found: readonly (readonly string[])[],
  wanted: readonly (readonly string[])[],
  allowed: readonly (readonly string[])[] = [],
): Differences {
  const [is, be] = [new Set(found.map((pair) => pair.join(" "))), new Set(wanted.map((pair) => pair.join(" ")))];
  const may = new Set(allowed.map((pair) => pair.join(" ")));
  return {
    of: be.size,
    missing: [...be].filter((pair) => !is.has(pair)),
    split: [],
    confused: [],
    invented: [...is].filter((pair) => !be.has(pair) && !may.has(pair)),
  };
}

function guestOf({ people, host }: Meeting): readonly string[] {
  return [String(people[1]?.at), host.code];
}
