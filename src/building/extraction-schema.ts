import { z } from "zod";
import type { Extraction } from "../types.ts";

const nullish = z.string().nullable();
const partialDate = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
const date = partialDate.nullable();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();
const postponement = { postponed: z.literal(true).exactOptional(), postponedTo: partialDate.exactOptional() };
const count = z.number().int().nonnegative();
const status = z.enum(["happened", "planned", "cancelled"]);
const mode = z.enum(["in person", "call"]);
const share = z.number().min(0).max(1);

const head = z.object({
  id: z.string().min(1),
  title: nullish,
  url: nullish,
  published: date,
  language: z.string().min(1),
  fingerprint: z
    .string()
    .regex(/^[\w-]{0,400}$/)
    .nullable()
    .exactOptional(),
});

const evidence = z.object({
  start: count,
  end: count,
  article: z.string(),
  language: z.string(),
  text: z.string(),
  cue: z.string(),
  rule: z.string(),
  status,
  date,
  ...postponement,
  confidence: share,
});
const quotes = z.tuple([evidence], evidence);
const alias = z.object({ text: z.string(), start: count, end: count });

const actor = z.object({
  id: z.string().min(1),
  kind: z.enum(["person", "country", "organization"]),
  name: z.string().min(1),
  aliases: z.tuple([alias], alias),
  country,
  roles: z.array(z.object({ title: nullish, country, organization: nullish, evidence })),
  known: nullish,
  boilerplate: z.boolean(),
});

const meeting = z.object({
  id: z.string().min(1),
  participants: z.array(z.string()),
  accompanying: z.array(z.string()),
  status,
  date,
  place: nullish,
  country,
  mode,
  evidence: quotes,
});

const base = {
  source: z.string(),
  target: z.string(),
  status,
  date,
  evidence: quotes,
  confidence: share,
};
const claim = z.discriminatedUnion("relation", [
  z.object({ ...base, relation: z.literal("met with"), meeting: z.string(), mode, place: nullish }),
  z.object({ ...base, relation: z.literal("visited"), place: nullish }),
  z.object({
    ...base,
    relation: z.literal("agreed on"),
    topic: nullish,
    topics: z.array(z.string()),
    meeting: nullish,
  }),
]);

/** An extraction as it may come from anywhere: its form, and that all it names is in it. */
export const extractionSchema = z
  .object({ article: head, actors: z.array(actor), meetings: z.array(meeting), claims: z.array(claim) })
  .superRefine((extraction, context) => {
    for (const [path, message] of dangling(extraction)) context.addIssue({ code: "custom", path, message });
  }) satisfies z.ZodType<Extraction>;

type Dangling = readonly [path: (string | number)[], message: string];

/** Ids that lead nowhere, quotes of another article or another length, and ids given twice. */
function* dangling({ article, actors, meetings, claims }: Extraction): Generator<Dangling> {
  const known = new Set(actors.map(({ id }) => id));
  const told = new Set(meetings.map(({ id }) => id));
  if (known.size < actors.length) yield [["actors"], "has an id twice"];
  if (told.size < meetings.length) yield [["meetings"], "has an id twice"];
  const quotesOf = [
    ...actors.flatMap(({ roles }) => roles.map((role) => role.evidence)),
    ...meetings.flatMap((each) => each.evidence),
    ...claims.flatMap((each) => each.evidence),
  ];
  if (quotesOf.some((quote) => quote.article !== article.id)) yield [["evidence"], "is of another article"];
  if (quotesOf.some(({ start, end, text }) => end - start !== text.length))
    yield [["evidence"], "is not as long as its span"];
  const named = [
    ...actors.flatMap(({ roles }) => roles.flatMap(({ organization }) => organization ?? [])),
    ...meetings.flatMap(({ participants, accompanying }) => [...participants, ...accompanying]),
    ...claims.flatMap(({ source, target }) => [source, target]),
  ];
  for (const id of named) if (!known.has(id)) yield [["actors"], `has no ${JSON.stringify(id)}`];
  for (const each of claims) {
    const id = each.relation === "visited" ? null : each.meeting;
    if (id !== null && !told.has(id)) yield [["meetings"], `has no ${JSON.stringify(id)}`];
  }
}
