import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { MultiGraph } from "graphology";
import { findAmong, type Named, nameWords, oneOf } from "./find.ts";
import { linesOf, readParts, signatureOf } from "./graph-lines.ts";
import type { EdgeAttributes, EdgeEntry, GraphAttributes, NodeAttributes, NodeEntry, ParleyGraph } from "./schema.ts";
import { reasonOf, writeFiles } from "./write-files.ts";

type Place = readonly [start: number, length: number];

/** Where the lines of a `graph.json` stand: what is needed to answer a question about one actor without reading all of a large file. */
interface GraphIndex {
  readonly format: 1;
  /** What tells whether it is of the file as it is now. */
  readonly signature: string;
  /** Articles that repeat the text of another. */
  readonly copies: Readonly<Record<string, string>>;
  readonly nodes: readonly (readonly [key: string, place: Place, named: Omit<Named, "key"> | null])[];
  /** Facts: the places of their ends among the nodes. */
  readonly facts: readonly (readonly [source: number, target: number, place: Place, meeting: number])[];
}

/** Files from this size on have an index beside them. */
export const indexedFrom = 32 << 20;

/** Beyond so many facts the whole graph is read as fast. */
const mostFacts = 20_000;

/**
 * The part of a large graph that lies around one actor (Node only): the actor, all facts up to so many steps away, their ends and meetings, each as in
 * the whole graph.
 *
 * @param name any name of the actor, in any script, or its key
 * @returns null where the whole graph has to be asked: it is not large, or too much lies around the actor
 * @throws NameError as `actorNamed` does
 * @param from size in bytes from which a graph is large
 */
export function readAround(path: string, name: string, depth: number, from: number = indexedFrom): ParleyGraph | null {
  const index = indexOf(path, from);
  return index === null ? null : around(path, index, placeOf(index, name), depth);
}

/**
 * Writes the index of a large `graph.json` beside it, as `.graph.json.index`. It is made of the file alone, and made again by whoever finds it stale.
 *
 * @throws what the file system throws
 */
export function writeIndex(path: string): void {
  writeFiles([{ path: indexPath(path), pieces: [JSON.stringify(makeIndex(path))] }]);
}

/** Where the index of a graph stands. */
export function indexPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.index`);
}

function indexOf(path: string, from: number): GraphIndex | null {
  if (!existsSync(path)) return null;
  const signature = signatureOf(path);
  if (Number(signature.split(" ")[0]) < from) return null;
  const known = knownIndex(indexPath(path));
  if (known !== null && known.signature === signature) return known;
  const index = makeIndex(path);
  try {
    writeFiles([{ path: indexPath(path), pieces: [JSON.stringify(index)] }]);
  } catch (error) {
    // A folder that may not be written is asked all the same, if more slowly each time.
    if (!["EACCES", "EROFS", "EPERM", "ENOSPC"].includes(reasonOf(error))) throw error;
  }
  return index;
}

/** Whatever is no index of this form is made anew. */
function knownIndex(path: string): GraphIndex | null {
  if (!existsSync(path)) return null;
  try {
    const index = JSON.parse(readFileSync(path, "utf8"));
    return index?.format === 1 ? index : null;
  } catch {
    return null;
  }
}

/** Keys are made of names: all that is looked at before a line is parsed stands within this. */
const longestHead = 4096;

function makeIndex(path: string): GraphIndex {
  const copies: Record<string, string> = {};
  const nodes: [string, Place, Omit<Named, "key"> | null][] = [];
  const facts: [number, number, Place, number][] = [];
  const degrees: number[] = [];
  const places = new Map<string, number>();
  const at = (key: string): number => places.get(key) ?? -1;
  for (const { start, bytes } of linesOf(path)) {
    const { key, source, target, kind, isHead } = headOf(bytes);
    if (isHead) Object.assign(copies, copiesOf(entryOf(bytes)));
    if (key === undefined) continue;
    const length = lengthWithoutEnd(bytes);
    const place: Place = [start, length];
    if (source === undefined || target === undefined) {
      places.set(JSON.parse(key), nodes.length);
      const isMeeting = bytes.toString("utf8", 0, longestHead).includes('"kind":"meeting"');
      nodes.push([JSON.parse(key), place, isMeeting ? null : namedOf(JSON.parse(bytes.toString("utf8", 0, length)))]);
      continue;
    }
    const ends = [at(JSON.parse(source)), at(JSON.parse(target))] as const;
    for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
    if (kind === undefined) continue;
    const meeting = meetingOf(bytes, length);
    facts.push([...ends, place, meeting === null ? -1 : at(meeting)]);
  }
  const told = nodes.map(
    ([key, place, named], node) =>
      [key, place, named === null ? null : { ...named, degree: degrees[node] ?? 0 }] as const,
  );
  return { format: 1, signature: signatureOf(path), copies, nodes: told, facts };
}

const quoted = String.raw`("(?:[^"\\]|\\.)*")`;
const headPattern = new RegExp(
  `^\\{"key":${quoted},(?:"source":${quoted},"target":${quoted}(?:,"undirected":(?:true|false))?,)?"attributes":(\\{"kind":"(?:met with|visited|agreed on)")?`,
);

interface Head {
  readonly key?: string | undefined;
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  /** Set where it is a fact. */
  readonly kind?: string | undefined;
  /** Whether it is the line of the graph's own attributes. */
  readonly isHead: boolean;
}

/** What a line begins with: mostly it is short, and to read more takes longer. */
function headOf(bytes: Buffer): Head {
  for (const length of [512, longestHead]) {
    const head = bytes.toString("utf8", 0, Math.min(bytes.length, length));
    const [, key, source, target, kind] = headPattern.exec(head) ?? [];
    if (key !== undefined) return { key, source, target, kind, isHead: false };
    if (head.startsWith('"attributes":')) return { isHead: true };
  }
  return { isHead: false };
}

/** Without the comma, or what closes its list. */
function lengthWithoutEnd(bytes: Buffer): number {
  return bytes.length - (bytes.toString("latin1", bytes.length - 2) === "}," ? 1 : 2);
}

/** A fact's meeting, which is told last unless another tool added something. */
function meetingOf(bytes: Buffer, length: number): string | null {
  const [, meeting] = meetingPattern.exec(bytes.toString("utf8", Math.max(0, length - 512), length)) ?? [];
  if (meeting !== undefined) return JSON.parse(meeting);
  const { attributes }: EdgeEntry = JSON.parse(bytes.toString("utf8", 0, length));
  return "meeting" in attributes ? attributes.meeting : null;
}

const meetingPattern = new RegExp(`,"meeting":(null|${quoted.slice(1, -1)})\\}\\}$`);

function entryOf(bytes: Buffer): GraphAttributes {
  return JSON.parse(bytes.toString("utf8", bytes.indexOf("{"), bytes.lastIndexOf("}") + 1));
}

function copiesOf({ articles }: GraphAttributes): Record<string, string> {
  const copies = Object.entries(articles).flatMap(([id, { copyOf }]) => (copyOf ? [[id, copyOf] as const] : []));
  return Object.fromEntries(copies);
}

/** An actor by its names, folded as they are looked up. */
function namedOf({ key, attributes }: NodeEntry): Omit<Named, "key"> {
  const { label, kind, country, names } = attributes;
  if (kind === "meeting") throw new RangeError(`${key} is a meeting`);
  const forms = [key, label, ...names.map((name) => name.text)].map((form) => nameWords(form).join(" "));
  return { label, kind, country, names: [...new Set(forms)], degree: 0 };
}

function placeOf({ nodes }: GraphIndex, name: string): number {
  const byKey = nodes.findIndex(([key, , named]) => key === name && named !== null);
  if (byKey >= 0) return byKey;
  const wanted = nameWords(name).join(" ");
  const found = nodes.flatMap(([, , named], at) => (wanted !== "" && named?.names.includes(wanted) ? [at] : []));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const key = oneOf(findAmong(actorsOf(nodes), name), name);
  return nodes.findIndex((node) => node[0] === key);
}

function* actorsOf(nodes: GraphIndex["nodes"]): Generator<Named> {
  for (const [key, , named] of nodes) if (named !== null) yield { key, ...named };
}

function around(path: string, index: GraphIndex, start: number, depth: number): ParleyGraph | null {
  const reached = new Set([start]);
  const wanted = new Set<GraphIndex["facts"][number]>();
  for (let step = 0; step < depth; step++) {
    const from = new Set(reached);
    for (const fact of index.facts) {
      const [source, target] = fact;
      if (!from.has(source) && !from.has(target)) continue;
      wanted.add(fact);
      reached.add(source).add(target);
    }
    if (wanted.size > mostFacts) return null;
  }
  for (const [, , , meeting] of wanted) if (meeting >= 0) reached.add(meeting);
  return partOf(
    path,
    index,
    [...reached].sort((a, b) => a - b),
    [...wanted],
  );
}

function partOf(
  path: string,
  { nodes, facts, copies }: GraphIndex,
  reached: readonly number[],
  wanted: readonly GraphIndex["facts"][number][],
): ParleyGraph {
  const part: ParleyGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const head = { title: null, url: null, published: null, language: "" };
  const articles = Object.entries(copies).map(([id, copyOf]) => [id, { ...head, copyOf }] as const);
  part.replaceAttributes({ name: "Parley", format: 1, articles: Object.fromEntries(articles), judgements: [] });
  for (const json of readParts(
    path,
    reached.flatMap((at) => (nodes[at] === undefined ? [] : [nodes[at][1]])),
  )) {
    const { key, attributes }: NodeEntry = JSON.parse(json);
    part.addNode(key, attributes);
  }
  const inOrder = new Set(wanted);
  for (const json of readParts(
    path,
    facts.filter((fact) => inOrder.has(fact)).map(([, , place]) => place),
  )) {
    const { key, source, target, undirected, attributes }: EdgeEntry = JSON.parse(json);
    if (undirected === true) part.addUndirectedEdgeWithKey(key, source, target, attributes);
    else part.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return part;
}
