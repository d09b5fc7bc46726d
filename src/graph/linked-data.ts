import { byDate, eachFact, type GraphFact } from "./facts.ts";
import { type GraphMeeting, meetingOf } from "./query.ts";
import { asJsonLd, expand, nTerm, prefixes, type Statement, type Term, type Value } from "./rdf.ts";
import type { ActorAttributes, EvidenceAttributes, ParleyGraph } from "./schema.ts";

/*
 * The graph as linked data: actors and works in schema.org's words, meetings and facts as events of the Simple Event Model
 * (https://semanticweb.cs.vu.nl/2009/11/sem/), quotes and articles as PROV-O's entities (https://www.w3.org/TR/prov-o/). JSON-LD and N-Quads are written
 * from the same statements, so they say the same.
 */

export interface LinkedDataOptions {
  /** What the names of nodes, edges and articles begin with; "urn:parley:" if not said. */
  readonly base?: string;
}

/** The graph as JSON-LD 1.1, one subject a line; the context stands in the document, so nothing has to be fetched. */
export function* jsonLdLines(graph: ParleyGraph, options: LinkedDataOptions = {}): Generator<string> {
  yield `{"@context":${JSON.stringify(prefixes)},\n"@graph":[`;
  let first = true;
  for (const group of subjects(graph, options)) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify(asJsonLd(group))}`;
    first = false;
  }
  yield "\n]}\n";
}

/** The graph as N-Quads (https://www.w3.org/TR/n-quads/), in the default graph. */
export function* nQuadLines(graph: ParleyGraph, options: LinkedDataOptions = {}): Generator<string> {
  for (const group of subjects(graph, options)) {
    const lines = group.map(
      ({ subject, predicate, object }) => `<${subject}> <${expand(predicate)}> ${nTerm(object)} .\n`,
    );
    yield* new Set(lines);
  }
}

/** All that is said, grouped by what it is said of. */
function* subjects(graph: ParleyGraph, { base = "urn:parley:" }: LinkedDataOptions): Generator<Statement[]> {
  const names: Names = {
    node: (key) => `${base}node:${encoded(key)}`,
    edge: (key) => `${base}fact:${encoded(key)}`,
    article: (id) => `${base}article:${encoded(id)}`,
    quote: ({ article, start, end }) => `${base}quote:${encoded(article)}:${start}-${end}`,
  };
  for (const [id, { title, url, published, language }] of Object.entries(graph.getAttribute("articles"))) {
    yield about(names.article(id), [
      ...types("schema:NewsArticle", "prov:Entity"),
      ["schema:identifier", text(id)],
      ["schema:headline", text(title, language)],
      ["schema:url", text(url)],
      ["schema:datePublished", date(published)],
      ["schema:inLanguage", text(language)],
    ]);
  }
  const bonds = bondsOf(graph, names);
  for (const { node: key, attributes } of graph.nodeEntries()) {
    const meeting = meetingOf(graph, key);
    const told = attributes.kind === "meeting" ? [] : actorSays(attributes);
    yield about(names.node(key), [
      ...(meeting === null ? told : meetingSays(meeting, names)),
      ...(bonds.get(key) ?? []),
    ]);
  }
  for (const fact of [...eachFact(graph)].sort(byDate)) yield about(names.edge(fact.key), factSays(fact, names));
  yield* representations(graph, names);
  yield* quotes(graph, names);
}

interface Names {
  readonly node: (key: string) => string;
  readonly edge: (key: string) => string;
  readonly article: (id: string) => string;
  readonly quote: (evidence: EvidenceAttributes) => string;
}

type Said = readonly [Term, Value | null];

function about(subject: string, said: readonly Said[]): Statement[] {
  return said.flatMap(([predicate, object]) => (object === null ? [] : [{ subject, predicate, object }]));
}

function types(...terms: readonly Term[]): Said[] {
  return terms.map((term) => ["rdf:type", { term }]);
}

const actorTypes = { person: "schema:Person", organization: "schema:Organization", country: "schema:Country" } as const;

function actorSays({ kind, label, names, country }: ActorAttributes): Said[] {
  return [
    ...types(actorTypes[kind], "sem:Actor", "prov:Entity"),
    ["schema:name", text(label)],
    ...names.map(({ text: name, language }): Said => ["schema:alternateName", text(name, language)]),
    ["parley:countryCode", text(country)],
  ];
}

function meetingSays(meeting: GraphMeeting, names: Names): Said[] {
  const { label, status, mode, place, country, participants, evidence } = meeting;
  return [
    ...types("schema:Event", "sem:Event", "prov:Entity"),
    ["schema:name", text(label)],
    ...participants.map(({ key }): Said => ["sem:hasActor", { id: names.node(key) }]),
    ...when(meeting.date),
    [
      "schema:eventStatus",
      status === "happened" ? null : { term: status === "planned" ? "schema:EventScheduled" : "schema:EventCancelled" },
    ],
    ["parley:status", text(status)],
    ["parley:mode", text(mode)],
    ["schema:location", text(place)],
    ["parley:countryCode", text(country)],
    ...derived(evidence, names),
  ];
}

const factTypes = { "met with": "parley:MetWith", visited: "parley:Visited", "agreed on": "parley:AgreedOn" } as const;

function factSays(fact: GraphFact, names: Names): Said[] {
  return [
    ...types(factTypes[fact.relation], "sem:Event", "prov:Entity"),
    ["sem:hasActor", { id: names.node(fact.source) }],
    ["sem:hasActor", { id: names.node(fact.target) }],
    ["parley:source", { id: names.node(fact.source) }],
    ["parley:target", { id: names.node(fact.target) }],
    ["sem:subEventOf", fact.meeting === null ? null : { id: names.node(fact.meeting) }],
    ...when(fact.date),
    ["parley:status", text(fact.status)],
    ["parley:mode", text(fact.mode)],
    ["schema:location", text(fact.place)],
    ["schema:about", text(fact.topic, fact.evidence[0]?.language)],
    ...fact.topics.map((topic): Said => ["schema:keywords", text(topic)]),
    ["parley:confidence", number(fact.confidence, "xsd:decimal")],
    ...derived(fact.evidence, names),
  ];
}

/** The short way from one actor to the other, for what happened: `?a parley:metWith ?b`. */
function bondsOf(graph: ParleyGraph, names: Names): Map<string, Said[]> {
  const bonds = new Map<string, Said[]>();
  const bind = (from: string, predicate: Term, to: string) => {
    const known = bonds.get(from) ?? [];
    bonds.set(from, known);
    known.push([predicate, { id: names.node(to) }]);
  };
  for (const { source, target, relation, status } of eachFact(graph)) {
    if (status !== "happened") continue;
    const predicate = bondTerms[relation];
    bind(source, predicate, target);
    if (relation !== "visited") bind(target, predicate, source);
  }
  graph.forEachEdge((_key, { kind }, source, target) => {
    if (kind === "represents") bind(source, "parley:represents", target);
  });
  return new Map([...bonds].map(([key, said]) => [key, uniqueBonds(said)]));
}

const bondTerms = {
  "met with": "parley:metWith",
  visited: "parley:visited",
  "agreed on": "parley:agreedWith",
} as const;

function uniqueBonds(said: readonly Said[]): Said[] {
  return [...new Map(said.map((one) => [JSON.stringify(one), one])).values()];
}

function* representations(graph: ParleyGraph, names: Names): Generator<Statement[]> {
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    if (attributes.kind !== "represents") continue;
    yield about(names.edge(edge), [
      ...types("parley:Representation", "prov:Entity"),
      ["parley:source", { id: names.node(source) }],
      ["parley:target", { id: names.node(target) }],
      ["schema:roleName", text(attributes.title, "en")],
      ...derived(attributes.evidence, names),
    ]);
  }
}

function* quotes(graph: ParleyGraph, names: Names): Generator<Statement[]> {
  const written = new Set<string>();
  const all = [
    ...graph.mapEdges((_key, { evidence }) => evidence),
    ...graph.mapNodes((_key, node) => ("evidence" in node ? node.evidence : [])),
  ];
  for (const quote of all.flat()) {
    const name = names.quote(quote);
    if (written.has(name)) continue;
    written.add(name);
    yield about(name, [
      ...types("schema:Quotation", "prov:Entity"),
      ["schema:text", text(quote.text, quote.language)],
      ["prov:wasQuotedFrom", { id: names.article(quote.article) }],
      ["parley:start", number(quote.start, "xsd:integer")],
      ["parley:end", number(quote.end, "xsd:integer")],
    ]);
  }
}

function derived(evidence: readonly EvidenceAttributes[], names: Names): Said[] {
  const found = [...new Set(evidence.map((one) => names.quote(one)))];
  return found.map((id) => ["prov:wasDerivedFrom", { id }]);
}

function when(day: string | null): Said[] {
  return [
    ["schema:startDate", date(day)],
    ["sem:hasTimeStamp", date(day)],
  ];
}

function date(day: string | null): Value | null {
  if (day === null) return null;
  const type = day.length === 10 ? "xsd:date" : day.length === 7 ? "xsd:gYearMonth" : "xsd:gYear";
  return { text: day, type };
}

function text(value: string | null, language?: string): Value | null {
  if (value === null) return null;
  const written = value.replace(/\p{Cs}/gu, "");
  return language !== undefined && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/.test(language)
    ? { text: written, language }
    : { text: written };
}

function number(value: number, type: Term): Value {
  return { text: String(value), type };
}

/** A key as it may stand in an IRI; half a character has no place there. */
function encoded(key: string): string {
  return encodeURIComponent(key.replace(/\p{Cs}/gu, "-"));
}
