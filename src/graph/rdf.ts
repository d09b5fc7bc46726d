import { groupBy } from "./group.ts";

export const prefixes = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  sem: "http://semanticweb.cs.vu.nl/2009/11/sem/",
  parley: "urn:parley:vocab:",
} as const;

/** A word of one of the vocabularies: "schema:name". */
export type Term = `${keyof typeof prefixes}:${string}`;

export type Value =
  | { readonly id: string }
  | { readonly term: Term }
  | { readonly text: string; readonly language?: string; readonly type?: Term };

export interface Statement {
  readonly subject: string;
  readonly predicate: Term;
  readonly object: Value;
}

/** One subject with all that is said of it. */
export function asJsonLd(group: readonly Statement[]): object {
  const [types, others] = [
    group.filter(({ predicate }) => predicate === "rdf:type"),
    group.filter(({ predicate }) => predicate !== "rdf:type"),
  ];
  const properties = [...groupBy(others, ({ predicate }) => predicate)].map(([predicate, statements]) => [
    predicate,
    statements.map(({ object }) => jsonLdValue(object)),
  ]);
  const type = types.flatMap(({ object }) => ("term" in object ? [object.term] : []));
  return { "@id": group[0]?.subject, "@type": type, ...Object.fromEntries(properties) };
}

function jsonLdValue(value: Value): object {
  if ("id" in value) return { "@id": value.id };
  if ("term" in value) return { "@id": value.term };
  const { text, language, type } = value;
  return {
    "@value": text,
    ...(language === undefined ? {} : { "@language": language }),
    ...(type === undefined ? {} : { "@type": type }),
  };
}

/** A value as N-Quads writes it. */
export function nTerm(value: Value): string {
  if ("id" in value) return `<${value.id}>`;
  if ("term" in value) return `<${expand(value.term)}>`;
  const literal = `"${value.text.replace(/[\\"\p{Cc}]/gu, escapeNQuads)}"`;
  if (value.language !== undefined) return `${literal}@${value.language}`;
  return value.type === undefined ? literal : `${literal}^^<${expand(value.type)}>`;
}

const nQuadsEscapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escapeNQuads(character: string): string {
  return nQuadsEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The IRI of a term. */
export function expand(term: Term): string {
  const [prefix = "", ...rest] = term.split(":");
  return `${prefixes[prefix as keyof typeof prefixes]}${rest.join(":")}`;
}
