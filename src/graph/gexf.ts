import { evidenceJson, type KeptEvidence, keepEvidence, type WriteJson } from "./evidence-text.ts";
import { byCodeUnit } from "./order.ts";
import { makeOutput, type Output, textOf } from "./output.ts";
import type { EvidenceAttributes, NodeAttributes, ParleyGraph } from "./schema.ts";
import { sourcesOf } from "./sources.ts";
import { type Spell, spellOf, spellsOf } from "./spells.ts";
import { light, opacity } from "./theme.ts";
import { isFact, type Tie, ties } from "./ties.ts";
import { escapeXml, xmlAttributes } from "./xml.ts";

export type GexfVersion = "1.3" | "1.2";

/**
 * The graph as GEXF, for Gephi, Gephi Lite and NetworkX: ties (see `ties`) with their weights, dates as spells, positions, sizes and colours.
 *
 * Our own emitter, since graphology-gexf writes no spells and no colours that NetworkX reads. (source, target, kind) is unique, as Gephi wants it: what
 * was only planned has a kind of its own, "met with (planned)", and the attribute `relation` says it without the status. The attribute `parley` holds all
 * the rest as JSON, so that `readGexf` gives the same graph back.
 *
 * 1.2 is for NetworkX, which reads no graph that mixes directions: there every edge is directed, and the attribute `mutual` tells which are not.
 */
export function toGexf(graph: ParleyGraph, version: GexfVersion = "1.3"): string {
  return [...gexfLines(graph, version)].join("");
}

/** The same in pieces, for graphs too large to hold as one string. */
export function gexfLines(graph: ParleyGraph, version: GexfVersion = "1.3"): Generator<string> {
  return textOf(gexfBytes(graph, version));
}

/**
 * The same in UTF-8, in pieces of about a megabyte, each of which takes the place of the one before.
 *
 * @param keep what was kept of the graph's evidence, for whoever writes it in several forms
 */
export function* gexfBytes(
  graph: ParleyGraph,
  version: GexfVersion = "1.3",
  keep: KeptEvidence = keepEvidence(),
): Generator<Uint8Array> {
  const namespace = version === "1.3" ? "http://gexf.net/1.3" : "http://www.gexf.net/1.2draft";
  const output = makeOutput();
  const writer = { output, json: evidenceJson(output, keep, "escaped") };
  output.write('<?xml version="1.0" encoding="UTF-8"?>\n');
  output.write(`<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n`);
  output.write(`<meta><creator>Parley</creator><description>${describe(graph)}</description></meta>\n`);
  output.write(`<!--parley ${commentJson(graph.getAttributes())}-->\n`);
  const edgeType = version === "1.3" ? "undirected" : "directed";
  output.write(`<graph defaultedgetype="${edgeType}" mode="dynamic" timeformat="date">\n`);
  output.write(declaration("node", nodeColumns));
  output.write(declaration("edge", version === "1.3" ? edgeColumns : [...edgeColumns, ["mutual", "boolean"]]));
  output.write("<nodes>\n");
  for (const key of graph.nodes()) {
    writeNode(graph, key, writer);
    const piece = output.full();
    if (piece !== null) yield piece;
  }
  output.write("</nodes>\n<edges>\n");
  for (const tie of ties(graph)) {
    writeEdge(graph, tie, version, writer);
    const piece = output.full();
    if (piece !== null) yield piece;
  }
  output.write("</edges>\n</graph>\n</gexf>\n");
  yield output.rest();
}

type Columns = readonly (readonly [name: string, type: "string" | "integer" | "boolean"])[];

const nodeColumns: Columns = [
  ["kind", "string"],
  ["country", "string"],
  ["names", "string"],
  ["roles", "string"],
  ["status", "string"],
  ["date", "string"],
  ["place", "string"],
  ["mode", "string"],
  ["evidence", "string"],
  ["parley", "string"],
];

const edgeColumns: Columns = [
  ["kind", "string"],
  ["relation", "string"],
  ["status", "string"],
  ["date", "string"],
  ["sources", "integer"],
  ["evidence", "string"],
  ["parley", "string"],
];

function declaration(kind: "node" | "edge", columns: Columns): string {
  const rows = columns.map(([name, type]) => `<attribute${xmlAttributes({ id: name, title: name, type })}/>`);
  return `<attributes class="${kind}" mode="static">${rows.join("")}</attributes>\n`;
}

function describe(graph: ParleyGraph): string {
  const articles = Object.keys(graph.getAttribute("articles")).length;
  return escapeXml(`Who met whom, who visited where, who agreed on what, by ${articles} articles`);
}

/** JSON that can stand in a comment: XML allows no "--" there, and no character that it has no place for. */
function commentJson(value: object): string {
  return escapeNonXml(JSON.stringify(value)).replaceAll("-", "\\u002d");
}

/** Whatever `escapeNonXml` may have to look at; without the `u` flag, every pair of surrogates too, which is six times as fast. */
const suspect = /[^\u0020-\u007e\u00a0-\uD7FF\uE000-\uFFFD]/;

/** JSON in which everything XML cannot hold is written as \uXXXX: what is stripped from readable attributes survives here. */
function escapeNonXml(json: string): string {
  if (!suspect.test(json)) return json;
  return json.replace(
    /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

interface Writer {
  readonly output: Output;
  /** JSON as it stands in an attribute. */
  readonly json: WriteJson;
}

function writeNode(graph: ParleyGraph, key: string, { output, json }: Writer): void {
  const attributes = graph.getNodeAttributes(key);
  const { label, x, y, size, color } = attributes;
  output.write(`<node${xmlAttributes({ id: key, label })}><attvalues>${attributeValues(readable(attributes))}`);
  if (attributes.kind === "meeting") writeQuotes(output, attributes.evidence);
  output.write(beginOf("parley"));
  // What is not defined is not in JSON: the rest stands elsewhere in the node.
  json({ ...attributes, label: undefined, x: undefined, y: undefined, size: undefined, color: undefined });
  output.write(`"/></attvalues>${spellsXml(nodeSpells(graph, key, attributes))}`);
  output.write(
    `${viz("size", { value: size })}${viz("position", { x, y, z: 0 })}${viz("color", channels(color))}</node>\n`,
  );
}

/** The quotes of evidence as the readable attribute `evidence`: each once, in order, one a line. */
function writeQuotes(output: Output, evidence: readonly EvidenceAttributes[]): void {
  output.write(beginOf("evidence"));
  const lines = evidence.map(quoteLine);
  const told = lines.length < 2 ? lines : [...new Set(lines)].sort(byCodeUnit);
  told.forEach((line, place) => {
    output.write(place === 0 ? escapeXml(line) : `${lineBreak}${escapeXml(line)}`);
  });
  output.write('"/>');
}

const lineBreak = escapeXml("\n");

function beginOf(name: string): string {
  return `<attvalue for="${name}" value="`;
}

function readable(node: NodeAttributes): Record<string, string | null> {
  if (node.kind === "meeting") {
    const { kind, country, status, date, place, mode } = node;
    return { kind, country, status, date, place, mode };
  }
  const names = [...new Set(node.names.map(({ text }) => text))].join(" | ");
  const roles = node.kind === "country" ? null : node.roles.map(roleText).join(" | ") || null;
  return { kind: node.kind, country: node.country, names, roles };
}

function roleText({
  title,
  country,
  organization,
}: {
  title: string | null;
  country: string | null;
  organization: string | null;
}): string {
  return [title ?? "member", organization ?? country].filter((part) => part !== null).join(", ");
}

/** A meeting stands on its day; an actor while its facts do, unless one of them is undated. */
function nodeSpells(graph: ParleyGraph, key: string, node: NodeAttributes): Spell[] {
  if (node.kind === "meeting") return node.date === null ? [] : [spellOf(node.date)];
  const dates = graph.mapEdges(key, (_edge, attributes) => (isFact(attributes) ? attributes.date : undefined));
  return spellsOf(dates.filter((date) => date !== undefined));
}

function writeEdge(graph: ParleyGraph, tie: Tie, version: GexfVersion, { output, json }: Writer): void {
  const kind = tie.status === null || tie.status === "happened" ? tie.kind : `${tie.kind} (${tie.status})`;
  const told = tie.edges.map((edge) => ({ key: edge, ...turned(graph, edge, tie), ...graph.getEdgeAttributes(edge) }));
  const evidence = told.flatMap((one) => one.evidence);
  const type = version === "1.2" || tie.directed ? "directed" : "undirected";
  const { key: id, source, target, weight } = tie;
  const native = version === "1.3" ? { kind } : {};
  const values = {
    kind,
    relation: tie.kind,
    status: tie.status,
    date: tie.dates.join(" | ") || null,
    sources: String(sourcesOf(graph, evidence).length),
  };
  output.write(`<edge${xmlAttributes({ id, source, target, type, label: kind, weight, ...native })}><attvalues>`);
  output.write(attributeValues(values));
  writeQuotes(output, evidence);
  output.write(`${beginOf("parley")}[`);
  told.forEach((one, place) => {
    if (place > 0) output.write(",");
    json(one);
  });
  output.write(']"/>');
  if (version === "1.2") output.write(attributeValues({ mutual: String(!tie.directed) }));
  output.write(`</attvalues>${spellsXml(spellsOf(edgeDates(tie)))}`);
  output.write(viz("color", { ...channels(tieColour(tie)), a: tie.status === null ? 1 : opacity[tie.status] }));
  output.write(`${viz("thickness", { value: Math.min(tie.weight, 10) })}</edge>\n`);
}

/** The ends of an undirected edge that its tie draws the other way round. */
function turned(graph: ParleyGraph, edge: string, tie: Tie): { source?: string; target?: string } {
  const [source, target] = graph.extremities(edge);
  return source === tie.source ? {} : { source, target };
}

function edgeDates(tie: Tie): (string | null)[] {
  return tie.undated > 0 ? [null] : [...tie.dates];
}

function tieColour({ kind, status }: Tie): string {
  if (status === "cancelled") return light.cancelled;
  return kind === "met with" || kind === "visited" || kind === "agreed on" ? light.relations[kind] : light.structure;
}

/** "2024-11-05 [en] “We agreed …” (003_ae3f5909b74d7364)", one quote a line. */
function quoteLine({ date, language, text, article }: EvidenceAttributes): string {
  return `${date ?? "undated"} [${language}] “${text}” (${article})`;
}

function attributeValues(values: Readonly<Record<string, string | null>>): string {
  let rows = "";
  for (const [name, value] of Object.entries(values))
    if (value !== null) rows += `${beginOf(name)}${escapeXml(value)}"/>`;
  return rows;
}

function spellsXml(spells: readonly Spell[]): string {
  if (spells.length === 0) return "";
  return `<spells>${spells.map(({ start, end }) => `<spell${xmlAttributes({ start, end })}/>`).join("")}</spells>`;
}

function viz(name: string, attributes: Readonly<Record<string, number>>): string {
  return `<viz:${name}${xmlAttributes(attributes)}/>`;
}

function channels(colour: string): { r: number; g: number; b: number } {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return { r: channel(1), g: channel(3), b: channel(5) };
}
