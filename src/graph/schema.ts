import type { MultiGraph } from "graphology";
import { z } from "zod";

/*
 * What stands in `graph.json`: every attribute of the nodes, the edges and the graph. The types are inferred from the schemas, so that
 * what the compiler believes and what `parseGraph` checks cannot drift apart; `docs/graph.schema.json` is generated from the same.
 */

const text = z.string();
const code = z.string().min(1).describe("ISO 3166-1 alpha-2 in capitals: PK");
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe("A day, month or year: 2024-11-05, 2024-11 or 2024");
const share = z.number().min(0).max(1);
const offset = z.number().int().min(0);

export const statusSchema = z.enum(["happened", "planned", "cancelled"]);
export const relationSchema = z.enum(["met with", "visited", "agreed on"]);
export const modeSchema = z.enum(["in person", "call"]);
export const actorKindSchema = z.enum(["person", "country", "organization"]);

/** Present only where it is said: a graph without a postponement has neither. */
const postponement = {
  postponed: z.literal(true).exactOptional().describe("It was put off, not called off"),
  postponedTo: partialDate.exactOptional().describe("The new day of what was put off"),
};

export const evidenceSchema = z
  .object({
    article: text.describe("Id of the article; its head stands in attributes.articles"),
    language: text.describe("Language of the article"),
    start: offset.describe("Where the quote starts in the article, in UTF-16 units"),
    end: offset.describe("Where it ends, exclusive"),
    text: text.min(1).describe("Exactly the article's [start, end)"),
    cue: text.describe("The phrase that announced the relation, as it stands in the text"),
    rule: text.describe("The frame that read it"),
    status: statusSchema.describe("What this article says of the fact"),
    date: partialDate.nullable().describe("The date this article gives"),
    ...postponement,
    confidence: share,
  })
  .describe("The words that say so");

const nonEmptyEvidence = z.array(evidenceSchema).min(1);

const disagreementSchema = z
  .object({
    about: z.enum(["status", "date", "place", "mode", "participants"]),
    says: z.array(z.object({ article: text, value: text })),
  })
  .describe("What articles say differently");

const nameSchema = z
  .object({ text: text.min(1), language: text, articles: z.array(text).min(1) })
  .describe("A surface form and the articles it stands in");

const roleSchema = z
  .object({
    title: text.nullable().describe("English title, or null where an organization simply belongs to a country"),
    country: code.nullable(),
    organization: text.nullable().describe("Node key of the organization it acts for"),
    from: partialDate.nullable(),
    to: partialDate.nullable(),
  })
  .describe("A role as far as dated by the articles");

const drawn = {
  label: text,
  names: z.array(nameSchema),
  x: z.number(),
  y: z.number(),
  size: z.number().positive(),
  color: text.regex(/^#[0-9A-Fa-f]{6}$/),
};
const acting = { ...drawn, country: code.nullable(), roles: z.array(roleSchema), boilerplate: z.boolean() };

export const personSchema = z.object({ kind: z.literal("person"), ...acting });
export const organizationSchema = z.object({ kind: z.literal("organization"), ...acting });
export const countrySchema = z.object({
  kind: z.literal("country"),
  ...drawn,
  country: code,
  boilerplate: z.boolean(),
});
export const meetingSchema = z.object({
  kind: z.literal("meeting"),
  ...drawn,
  status: statusSchema,
  date: partialDate.nullable(),
  place: text.nullable(),
  country: code.nullable(),
  mode: modeSchema,
  ...postponement,
  evidence: nonEmptyEvidence,
  disagreements: z.array(disagreementSchema),
});
export const nodeSchema = z.discriminatedUnion("kind", [
  personSchema,
  organizationSchema,
  countrySchema,
  meetingSchema,
]);

const told = {
  status: statusSchema,
  date: partialDate.nullable(),
  ...postponement,
  evidence: nonEmptyEvidence,
  confidence: share,
  disagreements: z.array(disagreementSchema),
};
export const metSchema = z.object({
  kind: z.literal("met with"),
  ...told,
  place: text.nullable(),
  mode: modeSchema,
  meeting: text.describe("Node key of the meeting"),
});
export const visitedSchema = z.object({ kind: z.literal("visited"), ...told, place: text.nullable() });
export const agreedSchema = z.object({
  kind: z.literal("agreed on"),
  ...told,
  topic: text.nullable().describe("Verbatim"),
  topics: z.array(text).describe("Normalised tags: trade, defence"),
  meeting: text.nullable().describe("Node key of the meeting"),
});
export const tookPartSchema = z.object({
  kind: z.literal("took part in"),
  accompanying: z.boolean().describe("True for members of a delegation"),
  evidence: nonEmptyEvidence,
});
export const representsSchema = z.object({
  kind: z.literal("represents"),
  title: text.nullable(),
  evidence: nonEmptyEvidence,
});
export const heldInSchema = z.object({
  kind: z.literal("held in"),
  place: text.nullable(),
  evidence: nonEmptyEvidence,
});
export const edgeSchema = z.discriminatedUnion("kind", [
  metSchema,
  visitedSchema,
  agreedSchema,
  tookPartSchema,
  representsSchema,
  heldInSchema,
]);

const headSchema = z
  .object({
    title: text.nullable(),
    url: text.nullable(),
    published: partialDate.nullable(),
    language: text,
    copyOf: text
      .nullable()
      .optional()
      .describe("Id of the article whose text this one repeats; null for one of its own. Older graphs do not say"),
  })
  .describe("An article without its text");
const judgementSchema = z
  .object({ a: text, b: text, same: z.boolean(), score: share, reasons: z.array(text), by: z.enum(["rule", "person"]) })
  .describe("Why two actors, or two articles' meetings, are, or are not, one");

export const graphAttributesSchema = z.object({
  name: text,
  format: z.literal(1).describe("Version of this format"),
  articles: z.record(text, headSchema).describe("From an article's id to its head"),
  judgements: z.array(judgementSchema),
});

/** A line of the nodes, and one of the edges. */
export const nodeEntrySchema = z.object({ key: text.min(1), attributes: nodeSchema });
export const edgeEntrySchema = z.object({
  key: text.min(1),
  source: text.min(1),
  target: text.min(1),
  undirected: z.literal(true).exactOptional(),
  attributes: edgeSchema,
});

export const graphSchema = z.object({
  options: z.object({ type: z.literal("mixed"), multi: z.literal(true), allowSelfLoops: z.boolean() }),
  attributes: graphAttributesSchema,
  nodes: z.array(nodeEntrySchema),
  edges: z.array(edgeEntrySchema),
});

export type NodeEntry = z.infer<typeof nodeEntrySchema>;
export type EdgeEntry = z.infer<typeof edgeEntrySchema>;
export type NodeAttributes = z.infer<typeof nodeSchema>;
export type PersonAttributes = z.infer<typeof personSchema>;
export type OrganizationAttributes = z.infer<typeof organizationSchema>;
export type CountryAttributes = z.infer<typeof countrySchema>;
export type MeetingAttributes = z.infer<typeof meetingSchema>;
export type ActorAttributes = PersonAttributes | OrganizationAttributes | CountryAttributes;
export type EdgeAttributes = z.infer<typeof edgeSchema>;
export type FactAttributes = Extract<EdgeAttributes, { status: unknown }>;
export type EvidenceAttributes = z.infer<typeof evidenceSchema>;
export type ArticleAttributes = z.infer<typeof headSchema>;
export type GraphAttributes = z.infer<typeof graphAttributesSchema>;
/** `graph.json` as it is once parsed. */
export type SerializedParleyGraph = z.infer<typeof graphSchema>;
export type NodeKind = NodeAttributes["kind"];
export type EdgeKind = EdgeAttributes["kind"];

/** The graph: graphology's own mixed multigraph, so that every graphology library works on it. */
export type ParleyGraph = MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** JSON Schema (draft 2020-12) of `graph.json`, generated from the types above. `npm run generate` writes it to `docs/graph.schema.json`. */
export function graphJsonSchema(): object {
  return {
    $id: "graph.schema.json",
    title: "graph.json of Parley",
    ...z.toJSONSchema(graphSchema, { target: "draft-2020-12", io: "input" }),
  };
}
