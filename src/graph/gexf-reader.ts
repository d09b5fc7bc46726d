import { GraphError } from "../errors.ts";
import type { ParleyGraph } from "./schema.ts";
import { parseGraph } from "./serialize.ts";
import { type XmlToken, xmlTokens } from "./xml.ts";

/**
 * The graph that `toGexf` wrote, 1.2 or 1.3, whole: facts, evidence, names, positions.
 *
 * @param where named in errors: the file's name
 * @throws GraphError when it is no GEXF, or one of another tool's making
 */
export function readGexf(xml: string, where = "the GEXF"): ParleyGraph {
  const read: Read = { attributes: null, nodes: [], edges: [], undirected: false };
  let element: Element | null = null;
  for (const token of xmlTokens(xml)) {
    if (token === null) throw new GraphError(where, "is not well-formed XML", remedy);
    element = step(read, element, token, where);
  }
  if (read.attributes === null) throw new GraphError(where, "is no GEXF that Parley wrote", remedy);
  return parseGraph(
    {
      options: { type: "mixed", multi: true, allowSelfLoops: true },
      attributes: read.attributes,
      nodes: read.nodes,
      edges: inOrder(read.edges),
    },
    where,
  );
}

const remedy = "Open the graph.json beside it, or build the graph again with `parley build`";

interface Read {
  attributes: object | null;
  readonly nodes: object[];
  readonly edges: { readonly key: string }[];
  undirected: boolean;
}

/** A node or edge of which not all children have been read. */
interface Element {
  readonly kind: "node" | "edge";
  readonly own: ReadonlyMap<string, string>;
  readonly values: Map<string, string>;
  readonly viz: Map<string, ReadonlyMap<string, string>>;
}

function step(read: Read, element: Element | null, token: XmlToken, where: string): Element | null {
  if (token.type === "comment" && token.text.startsWith("parley ")) {
    read.attributes = parse(token.text.slice("parley ".length), where);
  } else if (token.type === "open") {
    return opened(element, token);
  } else if (token.type === "close" && element !== null && token.name === element.kind) {
    if (element.kind === "node") read.nodes.push(node(element, where));
    else read.edges.push(...edges(element, where));
    return null;
  }
  return element;
}

function opened(element: Element | null, token: Extract<XmlToken, { type: "open" }>): Element | null {
  const { name, attributes } = token;
  if (name === "node" || name === "edge") {
    return token.empty ? element : { kind: name, own: attributes, values: new Map(), viz: new Map() };
  }
  if (element === null) return null;
  if (name === "attvalue") element.values.set(attributes.get("for") ?? "", attributes.get("value") ?? "");
  else if (name.startsWith("viz:")) element.viz.set(name.slice("viz:".length), attributes);
  return element;
}

function node({ own, values, viz }: Element, where: string): object {
  const colour = viz.get("color");
  const hex = (channel: string) => Number(colour?.get(channel)).toString(16).padStart(2, "0").toUpperCase();
  const { kind, names, ...rest } = parse(values.get("parley"), where);
  const place = viz.get("position");
  const drawn = {
    x: Number(place?.get("x")),
    y: Number(place?.get("y")),
    size: Number(viz.get("size")?.get("value")),
    color: `#${hex("r")}${hex("g")}${hex("b")}`,
  };
  return { key: own.get("id"), attributes: { kind, label: own.get("label"), names, ...drawn, ...rest } };
}

function edges({ own, values }: Element, where: string): { key: string }[] {
  const told = parse(values.get("parley"), where);
  if (!Array.isArray(told)) throw new GraphError(where, `edge ${own.get("id")} has lost its facts`, remedy);
  const undirected = own.get("type") === "undirected" || values.get("mutual") === "true";
  return told.map(({ key, source, target, ...attributes }) => ({
    key,
    source: source ?? own.get("source"),
    target: target ?? own.get("target"),
    ...(undirected ? { undirected: true } : {}),
    attributes,
  }));
}

function inOrder<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((one, other) => (one.key < other.key ? -1 : 1));
}

function parse(json: string | undefined, where: string): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(json ?? "");
    if (typeof value === "object" && value !== null) return value as { readonly [name: string]: unknown };
  } catch {
    // Falls through: the same message for text that is no JSON and for JSON that is no object.
  }
  throw new GraphError(where, "is no GEXF that Parley wrote, or its column `parley` was lost", remedy);
}
