import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moneyEntities, moneyLines, moneyStatements } from "../../src/graph/follow-the-money.ts";
import { groupBy } from "../../src/graph/group.ts";
import { sha1 } from "../../src/graph/sha1.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { knowledge } from "../support-knowledge.ts";

const graph = toGraph(knowledge());
const entities = [...moneyEntities(graph)];
const byId = new Map(entities.map((entity) => [entity.id, entity]));

/*
 * From FollowTheMoney's model (MIT, https://github.com/opensanctions/followthemoney, followthemoney/schema/*.yaml): properties with their own and their
 * parents', those that point to entities with what they may point to.
 */
const thing = ["name", "alias", "country", "summary", "description", "keywords", "sourceUrl", "proof"];
const interval = ["date", "summary", "description", "recordId", "sourceUrl", "proof"];
const legalEntities = ["Person", "Organization", "PublicBody"];
const model: Readonly<Record<string, readonly string[]>> = {
  Person: [...thing, "position"],
  Organization: thing,
  PublicBody: thing,
  Event: [...thing, ...interval, "location", "involved"],
  UnknownLink: [...interval, "role", "status", "subject", "object"],
  Representation: [...interval, "role", "status", "agent", "client"],
  Article: [...thing, "title", "fileName", "language", "publishedAt"],
};
const ranges: Readonly<Record<string, readonly string[]>> = {
  involved: legalEntities,
  subject: legalEntities,
  object: legalEntities,
  agent: legalEntities,
  client: legalEntities,
  proof: ["Article"],
};

test.each(entities.map((entity) => [entity.id, entity] as const))(
  "%s follows the model",
  (_id, { schema, properties }) => {
    expect(Object.keys(properties).filter((name) => model[schema]?.includes(name) !== true)).toEqual([]);
    for (const [name, values] of Object.entries(properties)) {
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) if (ranges[name]) expect(ranges[name]).toContain(byId.get(value)?.schema);
    }
  },
);

test("every actor, meeting, fact, role and article is an entity", () => {
  const counts = Object.fromEntries(
    [...groupBy(entities, ({ schema }) => schema)].map(([schema, group]) => [schema, group.length]),
  );
  expect(counts).toEqual({
    Article: 5,
    Person: 9,
    Organization: 1,
    PublicBody: 3,
    Event: 4,
    UnknownLink: 7,
    Representation: 4,
  });
  expect(byId.size).toBe(entities.length);
});

describe("statements", () => {
  const statements = [...moneyStatements(graph)];

  test("ids are made as FollowTheMoney makes them", () => {
    for (const { id, dataset, entity_id, prop, value, lang } of statements) {
      const key = `${dataset}.${entity_id}.${prop}.${value}${lang === null ? "" : `@${lang}`}`;
      expect(id).toBe(createHash("sha1").update(key).digest("hex"));
    }
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  test("a name says which article has it, in which language", () => {
    const arabic = statements.find(({ value }) => value === "عباس عراقجي");
    expect(arabic).toMatchObject({
      entity_id: "parley-abbas-araghchi",
      prop: "alias",
      lang: "ara",
      origin: "004_1080877441b5f5c9",
      schema: "Person",
    });
  });

  test("they hold the same values as the entities", () => {
    for (const { id, properties } of entities) {
      const said = statements
        .filter(({ entity_id, prop }) => entity_id === id && prop !== "id")
        .map(({ prop, value }) => `${prop} ${value}`);
      const held = Object.entries(properties).flatMap(([prop, values]) => values.map((value) => `${prop} ${value}`));
      expect(new Set(said)).toEqual(new Set(held));
    }
  });
});

test("one JSON a line", () => {
  const lines = [...moneyLines(graph)];
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(entities.map(({ id }) => id));
});

test.each([
  ["", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
  ["abc", "a9993e364706816aba3e25717850c26c9cd0d89d"],
])("SHA-1 of %j", (text, digest) => {
  expect(sha1(text)).toBe(digest);
});

test("SHA-1 of any text is Node's", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(sha1(text)).toBe(createHash("sha1").update(text).digest("hex"));
    }),
    { seed: 1 },
  );
});
