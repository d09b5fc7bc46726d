import { ParleyError } from "../errors.ts";
import { fold } from "../text/fold.ts";
import type { ActorKind } from "../types.ts";
import { byCodeUnit } from "./order.ts";
import type { ParleyGraph } from "./schema.ts";
import { likeness } from "./sound-alike.ts";

/** An actor whose name is, holds or resembles what was asked for. */
export interface Found {
  readonly key: string;
  readonly label: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** The surface form that was met. */
  readonly name: string;
  /** The whole name, words of it, or only something like it. */
  readonly how: "exact" | "part" | "similar";
  /** 0 to 1. */
  readonly score: number;
}

/** Nobody, or more than one, bears the name that was asked for. */
export class NameError extends ParleyError {
  override readonly name = "NameError";
  /** Labels of those who may be meant. */
  readonly suggestions: readonly string[];
  constructor(problem: string, remedy: string, suggestions: readonly string[]) {
    super("the name", problem, remedy);
    this.message = `${problem}. ${remedy}`;
    this.suggestions = suggestions;
  }
}

/**
 * The actors with this name, best first: any name in any script, with or without diacritics, a part of it, or a misspelling.
 *
 * @example
 * find(graph, "عراقجي")[0]?.label //=> "Abbas Araghchi"
 */
export function find(graph: ParleyGraph, name: string): Found[] {
  return findAmong(namedIn(graph), name);
}

/** An actor as far as names are looked up; `names` are its surface forms, folded or not. */
export interface Named {
  readonly key: string;
  readonly label: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly names: readonly string[];
  /** How many edges it has: of two equally good, the one more is told of comes first. */
  readonly degree: number;
}

/** `find`, among actors that need not stand in a graph. */
export function findAmong(actors: Iterable<Named>, name: string): Found[] {
  const wanted = nameWords(name);
  const found: (Found & { readonly degree: number })[] = [];
  for (const actor of actors) {
    const best = bestName(wanted, actor);
    if (best !== null) found.push({ ...best, degree: actor.degree });
  }
  return found
    .sort((one, other) => other.score - one.score || other.degree - one.degree || byCodeUnit(one.key, other.key))
    .map(({ degree: _degree, ...rest }) => rest);
}

function* namedIn(graph: ParleyGraph): Generator<Named> {
  for (const { node: key, attributes } of graph.nodeEntries()) {
    if (attributes.kind === "meeting") continue;
    const { label, kind, country, names } = attributes;
    yield { key, label, kind, country, names: names.map(({ text }) => text), degree: graph.degree(key) };
  }
}

/**
 * The key of the one actor with this name (or key).
 *
 * @throws NameError when nobody has it (with names that resemble it), or when it is ambiguous (with all who have it)
 */
export function actorNamed(graph: ParleyGraph, name: string): string {
  if (graph.hasNode(name) && graph.getNodeAttribute(name, "kind") !== "meeting") return name;
  const named = onlyOneNamed(graph, nameWords(name).join(" "));
  if (named !== null) return named;
  return oneOf(find(graph, name), name);
}

/**
 * The key of the only one that a name found.
 *
 * @throws NameError as `actorNamed` does
 */
export function oneOf(found: readonly Found[], name: string): string {
  const exact = found.filter(({ how }) => how === "exact");
  const candidates = exact.length > 0 ? exact : found.filter(({ how }) => how === "part");
  const [only, ...others] = candidates;
  if (only === undefined) throw nobody(name, found);
  if (others.length > 0) throw ambiguous(name, candidates);
  return only.key;
}

/** The words of a name as names are looked up: without case, accents and punctuation. */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function bestName(wanted: readonly string[], actor: Named): Found | null {
  const { key, label, kind, country } = actor;
  const names = [label, ...actor.names];
  const found = (name: string, how: Found["how"], score: number) => ({ key, label, kind, country, name, how, score });
  if (wanted.length === 0) return null;
  if (wanted.join("-") === nameWords(key).join("-")) return found(label, "exact", 1);
  const rated = names.map((name) => found(name, ...rate(wanted, nameWords(name))));
  const best = rated.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= resembling ? best : null;
}

/** Below this nobody would take one for the other: "Araghchi" and "Arakchi" reach 0.75 and more, "Munir" and "Manila" 0.4. */
const resembling = 0.6;

function rate(wanted: readonly string[], name: readonly string[]): [Found["how"], number] {
  if (wanted.join(" ") === name.join(" ")) return ["exact", 1];
  if (wanted.every((word) => name.includes(word))) return ["part", 0.9 + (0.09 * wanted.length) / name.length];
  const scores = wanted.map((word) => Math.max(0, ...name.map((other) => likeness(word, other))));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return ["similar", Math.min(...scores) < resembling ? 0 : 0.89 * mean];
}

/** The names of a graph's actors and whose they are, made once for each graph: no more than a memory, dropped as soon as the graph changes. */
const namesOf = new WeakMap<ParleyGraph, ReadonlyMap<string, ReadonlySet<string>>>();

function onlyOneNamed(graph: ParleyGraph, wanted: string): string | null {
  const keys = wanted === "" ? undefined : (namesOf.get(graph) ?? gatherNames(graph)).get(wanted);
  const [only] = keys ?? [];
  return keys?.size === 1 && only !== undefined ? only : null;
}

function gatherNames(graph: ParleyGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  graph.forEachNode((key, node) => {
    if (node.kind === "meeting") return;
    for (const form of new Set(
      [key, node.label, ...node.names.map(({ text }) => text)].map((one) => nameWords(one).join(" ")),
    ))
      names.set(form, (names.get(form) ?? new Set()).add(key));
  });
  namesOf.set(graph, names);
  const forget = (): void => void namesOf.delete(graph);
  for (const change of changes) graph.once(change, forget);
  return names;
}

const changes = ["nodeAdded", "nodeDropped", "cleared", "nodeAttributesUpdated", "eachNodeAttributesUpdated"] as const;

function nobody(name: string, similar: readonly Found[]): NameError {
  const labels = [...new Set(similar.slice(0, 3).map(({ label }) => label))];
  const remedy =
    labels.length === 0 ? "Try a part of the name, or another spelling." : `Did you mean ${either(labels)}?`;
  return new NameError(`No actor named '${name}'`, remedy, labels);
}

function ambiguous(name: string, candidates: readonly Found[]): NameError {
  const described = candidates
    .slice(0, 5)
    .map(({ label, key }) => (fold(label) === fold(name) ? key : `${label} (${key})`));
  const problem = `'${name}' is ambiguous: ${candidates.length} actors have it`;
  return new NameError(
    problem,
    `Say which: ${either(described)}.`,
    candidates.map(({ label }) => label),
  );
}

/** "a", "a or b", "a, b or c". */
function either(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
