import type { ParleyGraph } from "./schema.ts";

/**
 * The graph as a Cypher script for Neo4j and Memgraph, one statement a line. Running it twice changes nothing: every node and relationship is merged by
 * its key. Lists of objects (names, roles, evidence) travel as JSON text, since Cypher's properties hold none; `quotes` and `articles` are lists.
 *
 * @param constraint write a uniqueness constraint first, in Neo4j's words; Memgraph has others
 */
export function* cypherLines(graph: ParleyGraph, constraint = false): Generator<string> {
  if (constraint) yield "CREATE CONSTRAINT parley_key IF NOT EXISTS FOR (n:Parley) REQUIRE n.key IS UNIQUE;\n";
  for (const [id, head] of Object.entries(graph.getAttribute("articles"))) {
    yield `MERGE (n:Article {id: ${cypherString(id)}}) SET n += ${cypherMap(head)};\n`;
  }
  for (const { node: key, attributes } of graph.nodeEntries()) {
    const label = attributes.kind.charAt(0).toUpperCase() + attributes.kind.slice(1);
    yield `MERGE (n:Parley {key: ${cypherString(key)}}) SET n:${label}, n += ${cypherMap(attributes)};\n`;
  }
  for (const { edge: key, source, target, attributes } of graph.edgeEntries()) {
    const type = attributes.kind.toUpperCase().replaceAll(" ", "_");
    const quotes = attributes.evidence.map(({ text }) => text);
    const articles = [...new Set(attributes.evidence.map(({ article }) => article))];
    const ends = `MATCH (a:Parley {key: ${cypherString(source)}}), (b:Parley {key: ${cypherString(target)}})`;
    const properties = cypherMap({ ...attributes, quotes, articles, mutual: graph.isUndirected(key) });
    yield `${ends} MERGE (a)-[r:${type} {key: ${cypherString(key)}}]->(b) SET r += ${properties};\n`;
  }
}

/** `{kind: 'person', label: 'Abbas Araghchi'}`; null values stay, so that a second run removes what is no longer said. */
function cypherMap(attributes: object): string {
  const entries = Object.entries(attributes).map(
    ([name, value]) => `\`${name.replaceAll("`", "``")}\`: ${cypherValue(value)}`,
  );
  return `{${entries.join(", ")}}`;
}

function cypherValue(value: unknown): string {
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return cypherString(value);
  if (Array.isArray(value) && value.every((one) => typeof one === "string"))
    return `[${value.map(cypherString).join(", ")}]`;
  return cypherString(JSON.stringify(value));
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A string of Cypher: nothing in a name or quote ends it. What is invisible or half a character is written as \uXXXX. */
function cypherString(text: string): string {
  const escaped = text.replace(/[\\'\p{Cc}\p{Cs}\u2028\u2029]/gu, (character) => {
    return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `'${escaped}'`;
}
