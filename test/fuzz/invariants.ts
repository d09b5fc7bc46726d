import { formats } from "../../src/graph/formats.ts";
import { toGexf } from "../../src/graph/gexf.ts";
import { readGexf } from "../../src/graph/gexf-reader.ts";
import { graphSchema, type ParleyGraph } from "../../src/graph/schema.ts";
import { parseGraph, serializeGraph } from "../../src/graph/serialize.ts";
import { tableNames } from "../../src/graph/tables.ts";
import { verify } from "../../src/graph/verify.ts";
import { packs } from "../../src/languages/packs.ts";
import { assemble, extractWith } from "../../src/pipeline.ts";
import type { Article, Extraction, Span } from "../../src/types.ts";

/*
 * What holds of any article and any graph. Each function gives what does not.
 */

/** What is wrong with what an article is said to say; nothing if all is well. */
export function problemsOfExtraction({ text, id }: Article, found: Extraction): string[] {
  const problems: string[] = [];
  const say = (ok: boolean, problem: string) => {
    if (!ok) problems.push(`${id}: ${problem}`);
  };
  const quoted = (span: Span & { readonly text: string }, what: string) => {
    say(
      Number.isInteger(span.start) && span.start >= 0 && span.start < span.end && span.end <= text.length,
      `${what} lies outside the text`,
    );
    say(
      text.slice(span.start, span.end) === span.text,
      `${what} is no slice of the text: ${JSON.stringify(span.text)}`,
    );
  };
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]));
  const meetings = new Map(found.meetings.map((meeting) => [meeting.id, meeting]));
  say(actors.size === found.actors.length, "two actors share an id");
  say(meetings.size === found.meetings.length, "two meetings share an id");
  for (const actor of found.actors) {
    say(actor.name.trim() !== "", `${actor.id} has no name`);
    // A line's end or a second space within a name is none of it.
    for (const { start, end, text: name } of actor.aliases) {
      const written = text.slice(start, end);
      quoted({ start, end, text: written.replace(/\s+/gu, " ") === name ? written : name }, `alias of ${actor.id}`);
    }
    for (const role of actor.roles) {
      quoted(role.evidence, `role of ${actor.id}`);
      say(role.organization === null || actors.has(role.organization), `role of ${actor.id} for nobody`);
    }
  }
  for (const meeting of found.meetings) {
    say(new Set(meeting.participants).size >= 2, `${meeting.id} has fewer than two participants`);
    for (const who of [...meeting.participants, ...meeting.accompanying])
      say(actors.has(who), `${meeting.id}: nobody is ${who}`);
    for (const evidence of meeting.evidence) quoted(evidence, `evidence of ${meeting.id}`);
  }
  for (const [at, claim] of found.claims.entries()) {
    const what = `claim ${at} (${claim.relation})`;
    say(actors.has(claim.source) && actors.has(claim.target), `${what} joins nobody`);
    say(claim.source !== claim.target, `${what} joins an actor with itself`);
    say(claim.relation !== "visited" || actors.get(claim.target)?.kind === "country", `${what} visits no country`);
    say(claim.evidence.length > 0, `${what} has no evidence`);
    say(claim.confidence >= 0 && claim.confidence <= 1, `${what} has the confidence ${claim.confidence}`);
    for (const evidence of claim.evidence) {
      quoted(evidence, `evidence of ${what}`);
      say(evidence.article === id, `${what} cites ${evidence.article}`);
      // What an item of a list tells is said in the line above the list.
      const held = evidence.rule.endsWith("an item of its list") ? text : evidence.text;
      say(held.includes(evidence.cue), `${what} does not hold its cue ${JSON.stringify(evidence.cue)}`);
    }
    if (claim.relation === "met with")
      say(
        meetings.get(claim.meeting)?.participants.includes(claim.source) === true,
        `${what} is of no meeting of its source`,
      );
    if (claim.relation === "agreed on") {
      say(claim.meeting === null || meetings.has(claim.meeting), `${what} is of no meeting`);
      say(claim.topic === null || text.includes(claim.topic), `${what} has a topic that does not stand in the text`);
    }
    if (claim.date !== null)
      say(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(claim.date), `${what} has the date ${claim.date}`);
  }
  return problems;
}

/** What is wrong with a graph, whatever its articles; nothing if all is well. */
export function problemsOfGraph(graph: ParleyGraph, texts: ReadonlyMap<string, string>): string[] {
  const problems = verify(graph, texts).map(({ where, problem }) => `${where} ${problem}`);
  const say = (ok: boolean, problem: string) => {
    if (!ok) problems.push(problem);
  };
  const json = serializeGraph(graph);
  const parsed = graphSchema.safeParse(JSON.parse(json));
  say(parsed.success, `the schema says: ${parsed.error?.message}`);
  for (const keys of [graph.nodes(), graph.edges()]) {
    say(
      keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key),
      "keys do not stand in order",
    );
    for (const key of keys)
      say(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}.+~_'-]*$/u.test(key), `the key ${JSON.stringify(key)} is not readable`);
  }
  const participants = (meeting: string) =>
    graph.filterInEdges(meeting, (_edge, { kind }) => kind === "took part in").map((edge) => graph.source(edge));
  graph.forEachNode((key, { kind, x, y }) => {
    say(Number.isFinite(x) && Number.isFinite(y), `${key} has no place`);
    if (kind === "meeting") say(participants(key).length >= 2, `${key} has fewer than two participants`);
  });
  graph.forEachEdge((key, edge, source, target) => {
    if ("status" in edge)
      say(
        edge.evidence.some(({ status }) => status === edge.status),
        `nobody says the status of ${key}`,
      );
    if (edge.kind === "met with")
      say(
        [source, target].every((end) => participants(edge.meeting).includes(end)),
        `${key} is of a meeting of others`,
      );
  });
  say(new Set(graph.mapNodes((_key, { x, y }) => `${x} ${y}`)).size === graph.order, "two nodes have one place");
  say(serializeGraph(parseGraph(json)) === json, "JSON and back is another graph");
  say(serializeGraph(readGexf(toGexf(graph))) === json, "GEXF and back is another graph");
  return problems;
}

/** Every form a graph can be taken elsewhere in, written out: it must not throw. */
export function exportsOf(graph: ParleyGraph): ReadonlyMap<string, string> {
  const texts = formats.map(({ name, lines }) => [name, [...lines(graph, {})].join("")] as const);
  const tables = tableNames.map(
    (table) =>
      [
        `csv ${table}`,
        [...(formats.find(({ name }) => name === "csv")?.lines(graph, { table }) ?? [])].join(""),
      ] as const,
  );
  return new Map([...texts, ...tables]);
}

/** What is wrong with what comes of some articles, from their texts to their graph; nothing if all is well. */
export function problemsOf(articles: readonly Article[]): string[] {
  const extractions: Extraction[] = [];
  const problems: string[] = [];
  for (const article of articles) {
    const found = extractWith(packs(), article);
    const again = extractWith(packs(), article);
    if (JSON.stringify(found) !== JSON.stringify(again)) problems.push(`${article.id}: read twice, it says two things`);
    if (found === null) continue;
    problems.push(...problemsOfExtraction(article, found));
    extractions.push(found);
  }
  const graph = assemble(extractions);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  problems.push(...problemsOfGraph(graph, texts));
  if (serializeGraph(assemble([...extractions].reverse())) !== serializeGraph(graph))
    problems.push("the order of the articles matters");
  exportsOf(graph);
  return problems;
}
