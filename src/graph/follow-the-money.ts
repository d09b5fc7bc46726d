import { byDate, eachFact, type GraphFact } from "./facts.ts";
import { meetingOf } from "./query.ts";
import type { ActorAttributes, EvidenceAttributes, ParleyGraph } from "./schema.ts";
import { sha1 } from "./sha1.ts";

/** An entity of FollowTheMoney (https://followthemoney.tech), as OpenAleph and OpenSanctions read it. */
export interface MoneyEntity {
  readonly id: string;
  readonly schema: "Person" | "Organization" | "PublicBody" | "Event" | "UnknownLink" | "Representation" | "Article";
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

/** A statement of FollowTheMoney: one value of one property, with where it comes from. */
export interface MoneyStatement {
  readonly canonical_id: string;
  readonly entity_id: string;
  readonly prop: string;
  readonly schema: MoneyEntity["schema"];
  readonly value: string;
  readonly dataset: string;
  readonly lang: string | null;
  readonly original_value: null;
  readonly first_seen: null;
  readonly last_seen: null;
  readonly external: false;
  /** Id of the article. */
  readonly origin: string | null;
  readonly id: string;
}

const dataset = "parley";

/**
 * The graph in FollowTheMoney's terms: people are `Person`, organizations `Organization`, countries `PublicBody` (states act here, and an event's
 * `involved` wants legal entities), meetings `Event`, facts `UnknownLink` with the relation as `role`, for whom somebody acts `Representation`, and
 * articles `Article`, to which `proof` points.
 */
export function* moneyEntities(graph: ParleyGraph): Generator<MoneyEntity> {
  for (const { id, schema, told } of drafts(graph)) {
    const properties: Record<string, string[]> = {};
    for (const { prop, value } of told) {
      const values = properties[prop] ?? [];
      if (!values.includes(value)) values.push(value);
      properties[prop] = values;
    }
    yield { id, schema, properties, datasets: [dataset] };
  }
}

/**
 * The same as statements, one value each, with the article that says it in `origin` and its language in `lang`. Ids are made as FollowTheMoney makes
 * them.
 */
export function* moneyStatements(graph: ParleyGraph): Generator<MoneyStatement> {
  for (const { id, schema, told } of drafts(graph)) {
    const seen = new Set<string>();
    for (const one of [{ prop: "id", value: id, origin: null, lang: null }, ...told]) {
      const statement = statementOf(id, schema, one);
      // Two articles may say the same in one language: FollowTheMoney's id does not tell them apart, so the first keeps it.
      if (seen.has(statement.id)) continue;
      seen.add(statement.id);
      yield statement;
    }
  }
}

/** Entities, or statements, one JSON a line. */
export function* moneyLines(graph: ParleyGraph, form: "entities" | "statements" = "entities"): Generator<string> {
  const lines = form === "entities" ? moneyEntities(graph) : moneyStatements(graph);
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

interface Said {
  readonly prop: string;
  readonly value: string;
  readonly origin: string | null;
  readonly lang: string | null;
}

interface Draft {
  readonly id: string;
  readonly schema: MoneyEntity["schema"];
  readonly told: readonly Said[];
}

function statementOf(
  entity: string,
  schema: MoneyEntity["schema"],
  { prop, value, origin, lang }: Said,
): MoneyStatement {
  const id = sha1(`${dataset}.${entity}.${prop}.${value}${lang === null ? "" : `@${lang}`}`);
  const unseen = { original_value: null, first_seen: null, last_seen: null, external: false } as const;
  return { canonical_id: entity, entity_id: entity, prop, schema, value, dataset, lang, ...unseen, origin, id };
}

function* drafts(graph: ParleyGraph): Generator<Draft> {
  for (const [id, head] of Object.entries(graph.getAttribute("articles"))) {
    const values = {
      name: head.title ?? id,
      title: head.title,
      fileName: id,
      publishedAt: head.published,
      sourceUrl: head.url,
      language: alpha3(head.language),
    };
    yield { id: articleId(id), schema: "Article", told: plain(values, id) };
  }
  for (const { node: key, attributes } of graph.nodeEntries()) {
    yield attributes.kind === "meeting" ? meetingDraft(graph, key) : actorDraft(key, attributes);
  }
  for (const fact of [...eachFact(graph)].sort(byDate)) yield linkDraft(graph, fact);
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    if (attributes.kind !== "represents") continue;
    const ends = plain({ agent: nodeId(source), client: nodeId(target), role: attributes.title, recordId: edge }, null);
    yield { id: nodeId(edge), schema: "Representation", told: [...ends, ...proofs(graph, attributes.evidence)] };
  }
}

const actorSchemas = { person: "Person", organization: "Organization", country: "PublicBody" } as const;

function actorDraft(key: string, actor: ActorAttributes): Draft {
  const aliases = actor.names.flatMap(({ text, language, articles }) =>
    articles.map(
      (origin): Said => ({
        prop: text === actor.label ? "name" : "alias",
        value: text,
        origin,
        lang: alpha3(language),
      }),
    ),
  );
  const roles = actor.kind === "person" ? actor.roles.flatMap(({ title }) => plain({ position: title }, null)) : [];
  const own = plain({ name: actor.label, country: actor.country?.toLowerCase() ?? null }, null);
  return { id: nodeId(key), schema: actorSchemas[actor.kind], told: [...own, ...aliases, ...roles] };
}

function meetingDraft(graph: ParleyGraph, key: string): Draft {
  const meeting = meetingOf(graph, key);
  const { label = key, date = null, place = null, country = null } = meeting ?? {};
  const own = plain(
    { name: label, date, location: place, country: country?.toLowerCase() ?? null, recordId: key },
    null,
  );
  const words = [meeting?.status, meeting?.mode].flatMap((value) => plain({ keywords: value ?? null }, null));
  const involved = (meeting?.participants ?? []).flatMap((one) => plain({ involved: nodeId(one.key) }, null));
  return {
    id: nodeId(key),
    schema: "Event",
    told: [...own, ...words, ...involved, ...proofs(graph, meeting?.evidence ?? [])],
  };
}

function linkDraft(graph: ParleyGraph, fact: GraphFact): Draft {
  const { key, source, target, relation, status, date, place, topic } = fact;
  const ends = {
    subject: nodeId(source),
    object: nodeId(target),
    role: relation,
    status,
    date,
    description: topic ?? place,
  };
  return {
    id: nodeId(key),
    schema: "UnknownLink",
    told: [...plain({ ...ends, recordId: key }, null), ...proofs(graph, fact.evidence)],
  };
}

/** The articles as proof, their addresses, and the quotes. */
function proofs(graph: ParleyGraph, evidence: readonly EvidenceAttributes[]): Said[] {
  const heads = new Map(Object.entries(graph.getAttribute("articles")));
  return evidence.flatMap(({ article, language, text }) => [
    ...plain({ proof: articleId(article), sourceUrl: heads.get(article)?.url ?? null }, article),
    { prop: "summary", value: text, origin: article, lang: alpha3(language) },
  ]);
}

function plain(values: Readonly<Record<string, string | null>>, origin: string | null): Said[] {
  return Object.entries(values).flatMap(([prop, value]) =>
    value === null ? [] : [{ prop, value, origin, lang: null }],
  );
}

/** FollowTheMoney's ids may hold letters, digits, hyphens, dots and underscores; a key with other letters goes by its digest. */
function nodeId(key: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/.test(key) ? `${dataset}-${key}` : `${dataset}-${sha1(key)}`;
}

function articleId(id: string): string {
  return nodeId(`article-${id}`);
}

/** FollowTheMoney names languages by ISO 639-3. */
const languages: ReadonlyMap<string, string> = new Map([
  ["ar", "ara"],
  ["en", "eng"],
  ["id", "ind"],
  ["ms", "msa"],
]);

function alpha3(language: string): string | null {
  return languages.get(language) ?? (language.length === 3 ? language : null);
}
