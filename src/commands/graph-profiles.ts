import type { ActorAttributes, ParleyGraph } from "../graph/schema.ts";
import { isFact } from "../graph/ties.ts";
import { byCodeUnit, foldName } from "../matching/fold.ts";
import { type Member, type Profile, profileOf } from "../matching/members.ts";
import type { Actor } from "../types.ts";

/** The actors of a built graph as matching looks at them, in the order of their keys; a profile's place is its place in the list. */
export function graphProfiles(graph: ParleyGraph): readonly { readonly key: string; readonly profile: Profile }[] {
  const keys = graph.filterNodes((_, { kind }) => kind !== "meeting").sort(byCodeUnit);
  return keys.map((key, at) => ({ key, profile: graphProfile(graph, key, at) }));
}

/** One actor of the graph; `names` takes the place of its own names where only some are to be judged. */
export function graphProfile(graph: ParleyGraph, key: string, at: number, names?: readonly string[]): Profile {
  const node = graph.getNodeAttributes(key);
  if (node.kind === "meeting") throw new RangeError(`${key} is a meeting`);
  const partners = partnersOf(graph, key);
  const wanted = names === undefined ? null : new Set(names.map(foldName));
  const members = membersOf(graph, key, node, partners).filter(
    ({ actor }) => wanted === null || actor.aliases.some(({ text }) => wanted.has(foldName(text))),
  );
  const chosen = members.length > 0 ? members : membersOf(graph, key, node, partners);
  return names === undefined
    ? profileOf(chosen, at)
    : { ...profileOf(chosen, at), names, name: names[0] ?? node.label };
}

function membersOf(graph: ParleyGraph, key: string, node: ActorAttributes, partners: readonly string[]): Member[] {
  const articles = [...new Set(node.names.flatMap((name) => name.articles))].sort(byCodeUnit);
  return articles.map((article) => {
    const head = graph.getAttribute("articles")[article];
    const texts = node.names.filter((name) => name.articles.includes(article)).map((name) => name.text);
    const named = {
      id: article,
      title: null,
      url: null,
      published: head?.published ?? null,
      language: head?.language ?? "",
    };
    return { id: `${article}#${key}`, article: named, actor: actorOf(key, node, texts), partners, home: null };
  });
}

function actorOf(key: string, node: ActorAttributes, texts: readonly string[]): Actor {
  const fullest =
    [...texts].sort((a, b) => b.split(/\s+/u).length - a.split(/\s+/u).length || byCodeUnit(a, b))[0] ?? node.label;
  const alias = (text: string) => ({ text, start: 0, end: text.length });
  const quote = {
    article: "",
    language: "",
    start: 0,
    end: 0,
    text: "",
    cue: "",
    rule: "",
    status: "happened",
    date: null,
    confidence: 1,
  } as const;
  const roles =
    node.kind === "country"
      ? []
      : node.roles.map(({ title, country }) => ({ title, country, organization: null, evidence: quote }));
  const rest = texts.filter((text) => text !== fullest).map(alias);
  return {
    id: key,
    kind: node.kind,
    name: fullest,
    aliases: [alias(fullest), ...rest],
    country: node.country,
    roles,
    known: null,
    boilerplate: false,
  };
}

function partnersOf(graph: ParleyGraph, key: string): string[] {
  const edges = graph.edges(key).filter((edge) => isFact(graph.getEdgeAttributes(edge)));
  return [...new Set(edges.map((edge) => graph.opposite(key, edge)))].sort(byCodeUnit);
}

/** How many facts an actor has a part in. */
export function factCount(graph: ParleyGraph, key: string): number {
  return graph.edges(key).filter((edge) => isFact(graph.getEdgeAttributes(edge))).length;
}
