import { byCodeUnit } from "./order.ts";
import type { EvidenceAttributes, NodeAttributes, ParleyGraph } from "./schema.ts";
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
export function* gexfLines(graph: ParleyGraph, version: GexfVersion = "1.3"): Generator<string> {
  const namespace = version === "1.3" ? "http://gexf.net/1.3" : "http://www.gexf.net/1.2draft";
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n`;
  yield `<meta><creator>Parley</creator><description>${describe(graph)}</description></meta>\n`;
  yield `<!--parley ${commentJson(graph.getAttributes())}-->\n`;
  yield `<graph defaultedgetype="${version === "1.3" ? "undirected" : "directed"}" mode="dynamic" timeformat="date">\n`;
  yield declaration("node", nodeColumns);
  yield declaration("edge", version === "1.3" ? edgeColumns : [...edgeColumns, ["mutual", "boolean"]]);
  yield "<nodes>\n";
  for (const key of graph.nodes()) yield nodeXml(graph, key);
  yield "</nodes>\n<edges>\n";
  for (const tie of ties(graph)) yield edgeXml(graph, tie, version);
  yield "</edges>\n</graph>\n</gexf>\n";
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

/** JSON in which everything XML cannot hold is written as \uXXXX: what is stripped from readable attributes survives here. */
function escapeNonXml(json: string): string {
  return json.replace(
    /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function nodeXml(graph: ParleyGraph, key: string): string {
  const attributes = graph.getNodeAttributes(key);
  const { label, x, y, size, color, ...rest } = attributes;
  const values = { ...readable(attributes), parley: escapeNonXml(JSON.stringify(rest)) };
  return [
    `<node${xmlAttributes({ id: key, label })}>`,
    attributeValues(values),
    spellsXml(nodeSpells(graph, key, attributes)),
    viz("size", { value: size }),
    viz("position", { x, y, z: 0 }),
    viz("color", channels(color)),
    "</node>\n",
  ].join("");
}

function readable(node: NodeAttributes): Record<string, string | null> {
  if (node.kind === "meeting") {
    const { kind, country, status, date, place, mode } = node;
    return { kind, country, status, date, place, mode, evidence: quotes(node.evidence) };
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

function edgeXml(graph: ParleyGraph, tie: Tie, version: GexfVersion): string {
  const kind = tie.status === null || tie.status === "happened" ? tie.kind : `${tie.kind} (${tie.status})`;
  const told = tie.edges.map((edge) => ({ key: edge, ...turned(graph, edge, tie), ...graph.getEdgeAttributes(edge) }));
  const evidence = told.flatMap((one) => one.evidence);
  const type = version === "1.2" || tie.directed ? "directed" : "undirected";
  const values = {
    kind,
    relation: tie.kind,
    status: tie.status,
    date: tie.dates.join(" | ") || null,
    sources: String(new Set(evidence.map(({ article }) => article)).size),
    evidence: quotes(evidence),
    parley: escapeNonXml(JSON.stringify(told)),
    ...(version === "1.2" ? { mutual: String(!tie.directed) } : {}),
  };
  const { key: id, source, target, weight } = tie;
  const native = version === "1.3" ? { kind } : {};
  return [
    `<edge${xmlAttributes({ id, source, target, type, label: kind, weight, ...native })}>`,
    attributeValues(values),
    spellsXml(spellsOf(edgeDates(tie))),
    viz("color", { ...channels(tieColour(tie)), a: tie.status === null ? 1 : opacity[tie.status] }),
    viz("thickness", { value: Math.min(tie.weight, 10) }),
    "</edge>\n",
  ].join("");
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
function quotes(evidence: readonly EvidenceAttributes[]): string {
  const lines = evidence.map(
    ({ date, language, text, article }) => `${date ?? "undated"} [${language}] “${text}” (${article})`,
  );
  return [...new Set(lines)].sort(byCodeUnit).join("\n");
}

function attributeValues(values: Readonly<Record<string, string | null>>): string {
  const rows = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [`<attvalue${xmlAttributes({ for: name, value })}/>`],
  );
  return `<attvalues>${rows.join("")}</attvalues>`;
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
