import { ParleyError } from "../errors.ts";
import { fold } from "../text/fold.ts";
import type { ActorKind } from "../types.ts";
import { byCodeUnit } from "./order.ts";
import type { ActorAttributes, ParleyGraph } from "./schema.ts";
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
  const wanted = words(name);
  const found: Found[] = [];
  graph.forEachNode((key, attributes) => {
    if (attributes.kind === "meeting") return;
    const best = bestName(wanted, key, attributes);
    if (best !== null) found.push(best);
  });
  return found.sort((one, other) => other.score - one.score || moreTold(graph, one.key, other.key));
}

/**
 * The key of the one actor with this name (or key).
 *
 * @throws NameError when nobody has it (with names that resemble it), or when it is ambiguous (with all who have it)
 */
export function actorNamed(graph: ParleyGraph, name: string): string {
  if (graph.hasNode(name) && graph.getNodeAttribute(name, "kind") !== "meeting") return name;
  const found = find(graph, name);
  const exact = found.filter(({ how }) => how === "exact");
  const candidates = exact.length > 0 ? exact : found.filter(({ how }) => how === "part");
  const [only, ...others] = candidates;
  if (only === undefined) throw nobody(name, found);
  if (others.length > 0) throw ambiguous(name, candidates);
  return only.key;
}

function words(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function bestName(wanted: readonly string[], key: string, actor: ActorAttributes): Found | null {
  const names = [actor.label, ...actor.names.map(({ text }) => text)];
  const { label, kind, country } = actor;
  const found = (name: string, how: Found["how"], score: number) => ({ key, label, kind, country, name, how, score });
  if (wanted.length === 0) return null;
  if (wanted.join("-") === words(key).join("-")) return found(label, "exact", 1);
  const rated = names.map((name) => found(name, ...rate(wanted, words(name))));
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

function moreTold(graph: ParleyGraph, one: string, other: string): number {
  return graph.degree(other) - graph.degree(one) || byCodeUnit(one, other);
}

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
