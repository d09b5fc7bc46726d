import type { EdgeAttributes, EvidenceAttributes, NodeAttributes, ParleyGraph } from "./schema.ts";

/** Something in a graph that is not as it must be. */
export interface Problem {
  /** "edge 2024-11-05-…" or "node abbas-araghchi". */
  readonly where: string;
  readonly problem: string;
}

/**
 * Whether every word of the graph can be found where it says: each quote is its article's slice, each actor's names stand in their articles, each meeting
 * has evidence, and each edge joins what its kind may join.
 *
 * @param texts from an article's id to its text
 * @returns what is wrong; nothing if all is well
 */
export function verify(graph: ParleyGraph, texts: ReadonlyMap<string, string>): Problem[] {
  return [...missing(graph, texts), ...verifyShape(graph), ...verifyQuotes(graph, texts), ...verifyNames(graph, texts)];
}

function missing(graph: ParleyGraph, texts: ReadonlyMap<string, string>): Problem[] {
  return Object.keys(graph.getAttribute("articles"))
    .filter((id) => !texts.has(id))
    .map((id) => ({ where: `article ${id}`, problem: "is not among the articles given" }));
}

function verifyQuotes(graph: ParleyGraph, texts: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const check = (where: string, evidence: readonly EvidenceAttributes[]) => {
    for (const quote of evidence) {
      const text = texts.get(quote.article);
      if (text === undefined || text.slice(quote.start, quote.end) === quote.text) continue;
      problems.push({
        where,
        problem: `its quote is not ${quote.article} [${quote.start}, ${quote.end}): ${quote.text}`,
      });
    }
  };
  graph.forEachEdge((key, { evidence }) => check(`edge ${key}`, evidence));
  graph.forEachNode((key, node) => {
    if (node.kind === "meeting") check(`node ${key}`, node.evidence);
  });
  return problems;
}

function verifyNames(graph: ParleyGraph, texts: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  // A line's end or a second space within a name is none of it; few names hold one, so that the texts are seldom written anew.
  const stands = (text: string, id: string) => {
    const whole = texts.get(id);
    return whole === undefined || whole.includes(text) || whole.replace(/\s+/gu, " ").includes(text);
  };
  graph.forEachNode((key, node) => {
    for (const { text, articles } of node.names) {
      const without = articles.filter((id) => !stands(text, id));
      for (const id of without)
        problems.push({ where: `node ${key}`, problem: `its name "${text}" does not stand in ${id}` });
    }
  });
  return problems;
}

/** What must hold of any graph, whatever its articles. */
export function verifyShape(graph: ParleyGraph): Problem[] {
  const articles = graph.getAttribute("articles");
  const problems: Problem[] = [];
  const say = (where: string, problem: string | false) => {
    if (problem !== false) problems.push({ where, problem });
  };
  for (const [id, { copyOf = null }] of Object.entries(articles))
    for (const missing of unknown(copyOf === null ? [] : [copyOf], articles))
      say(`article ${id}`, `is called a copy of ${missing}, which is no article of the graph`);
  graph.forEachNode((key, node) => {
    say(`node ${key}`, node.kind !== "meeting" && node.names.length === 0 && "nobody names it");
    say(
      `node ${key}`,
      node.kind === "country" && key !== node.country.toLowerCase() && `is not the key of ${node.country}`,
    );
    const cited =
      node.kind === "meeting"
        ? node.evidence.map(({ article }) => article)
        : node.names.flatMap((name) => name.articles);
    for (const id of unknown(cited, articles)) say(`node ${key}`, `cites ${id}, which is no article of the graph`);
  });
  graph.forEachEdge((key, edge, source, target, from, to, undirected) => {
    say(`edge ${key}`, wrongEnds(edge, from, to, undirected));
    say(`edge ${key}`, source === target && "joins a node with itself");
    say(`edge ${key}`, edge.evidence.length === 0 && "has no evidence");
    say(`edge ${key}`, wrongMeeting(graph, edge));
    for (const id of unknown(
      edge.evidence.map(({ article }) => article),
      articles,
    ))
      say(`edge ${key}`, `cites ${id}, which is no article of the graph`);
  });
  return problems;
}

function unknown(ids: readonly string[], articles: object): string[] {
  return [...new Set(ids)].filter((id) => !Object.hasOwn(articles, id));
}

function wrongEnds(
  edge: EdgeAttributes,
  from: NodeAttributes,
  to: NodeAttributes,
  undirected: boolean,
): string | false {
  const symmetric = edge.kind === "met with" || edge.kind === "agreed on";
  if (symmetric !== undirected) return symmetric ? "must be undirected" : "must be directed";
  const [fromOk, toOk] = ends[edge.kind];
  if (fromOk.includes(from.kind) && toOk.includes(to.kind)) return false;
  return `"${edge.kind}" cannot run from a ${from.kind} to a ${to.kind}`;
}

const actors = ["person", "country", "organization"] as const;
type Kinds = readonly NodeAttributes["kind"][];

const ends: Readonly<Record<EdgeAttributes["kind"], readonly [Kinds, Kinds]>> = {
  "met with": [actors, actors],
  visited: [actors, ["country"]],
  "agreed on": [actors, actors],
  "took part in": [actors, ["meeting"]],
  represents: [
    ["person", "organization"],
    ["country", "organization"],
  ],
  "held in": [["meeting"], ["country"]],
};

function wrongMeeting(graph: ParleyGraph, edge: EdgeAttributes): string | false {
  if (!("meeting" in edge) || edge.meeting === null) return false;
  const known = graph.hasNode(edge.meeting) && graph.getNodeAttribute(edge.meeting, "kind") === "meeting";
  return !known && `its meeting ${edge.meeting} is no meeting of the graph`;
}
