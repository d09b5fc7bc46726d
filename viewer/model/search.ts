import MiniSearch from "minisearch";
import { fold, words } from "./fold.ts";
import type { Model, ViewNode } from "./model.ts";

/** One suggestion: the node, and the name that was found if it is not the label. */
export interface Suggestion {
  readonly node: number;
  readonly matched: string | null;
}

export type Search = (query: string, limit: number) => Suggestion[];

interface Entry {
  readonly id: number;
  readonly names: string;
}

/** Finds nodes by any name in any language, typing mistakes and unfinished words allowed; the most told first among equals. */
export function searchOf(model: Model): Search {
  const index = new MiniSearch<Entry>({ fields: ["names"], tokenize: words, processTerm: (term) => term });
  index.addAll(model.nodes.map((node) => ({ id: node.index, names: namesOf(node).join(" \n ") })));
  return (query, limit) => {
    const asked = words(query);
    if (asked.length === 0) return [];
    const options = { prefix: true, fuzzy: (term: string) => (term.length > 4 ? 0.2 : 0), combineWith: "AND" as const };
    const found = index.search(query, { ...options, boostDocument: (id) => weight(model.nodes[id as number]) });
    return found
      .slice(0, limit)
      .map(({ id }) => ({ node: id as number, matched: matchedName(model.nodes[id as number], asked) }));
  };
}

/** Every surface form, and the label. */
function namesOf(node: ViewNode): string[] {
  return [...new Set([node.attributes.label, ...node.attributes.names.map(({ text }) => text)])];
}

function weight(node: ViewNode | undefined): number {
  if (node === undefined) return 1;
  return (node.kind === "meeting" ? 0.3 : 1) * (1 + Math.log1p(node.told) / 4);
}

/** The name that holds the words asked for, when it is another than the label. */
function matchedName(node: ViewNode | undefined, asked: readonly string[]): string | null {
  if (node === undefined) return null;
  const holds = (name: string) => asked.every((word) => fold(name).includes(word));
  if (holds(node.attributes.label)) return null;
  return node.attributes.names.find(({ text }) => holds(text))?.text ?? null;
}
