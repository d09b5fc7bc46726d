import fc from "fast-check";
import jsonld from "jsonld";
import { Parser } from "n3";
import { Store } from "oxigraph";
import { expect, test } from "vitest";
import { jsonLdLines, nQuadLines } from "../../src/graph/linked-data.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { knowledge } from "../support-knowledge.ts";

const graph = toGraph(knowledge());
const nQuads = [...nQuadLines(graph)].join("");
const document = JSON.parse([...jsonLdLines(graph)].join(""));

function store(): Store {
  const filled = new Store();
  filled.load(nQuads, { format: "application/n-quads" });
  return filled;
}

function answers(query: string): string[] {
  const found = store().query(query);
  if (!Array.isArray(found)) throw new Error("a SELECT gives a list");
  return found.map((row) => (row instanceof Map ? (row.get("answer")?.value ?? "") : ""));
}

const prefixes = `
  PREFIX schema: <https://schema.org/>
  PREFIX parley: <urn:parley:vocab:>
  PREFIX prov: <http://www.w3.org/ns/prov#>
  PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
`;

test("whom did Araghchi meet", () => {
  const query = `${prefixes} SELECT ?answer WHERE {
    ?actor schema:alternateName "عباس عراقجي"@ar ; parley:metWith ?other .
    ?other schema:name ?answer
  } ORDER BY ?answer`;
  expect(answers(query)).toEqual(["Asim Munir", "Mohammed bin Abdulrahman Al Thani", "Shehbaz Sharif"]);
});

test("with which words, in which article", () => {
  const query = `${prefixes} SELECT ?answer WHERE {
    ?fact a parley:AgreedOn ; prov:wasDerivedFrom ?quote .
    ?quote schema:text ?answer ; prov:wasQuotedFrom ?article .
    ?article schema:inLanguage "ar"
  }`;
  expect(answers(query)).toEqual(["وذكر جيلاني أن البلدين اتفقا أيضا على مكافحة الإرهاب كل على أرضه"]);
});

test("what is only planned makes no short way, but is told", () => {
  const raisi = `?actor schema:name "Ebrahim Raisi"`;
  expect(answers(`${prefixes} SELECT ?answer WHERE { ${raisi} ; parley:visited ?answer }`)).toEqual([]);
  const told = `${prefixes} SELECT ?answer WHERE { ${raisi} . ?fact a parley:Visited ; sem:hasActor ?actor ; parley:status ?answer }`;
  expect(answers(told)).toEqual(["planned"]);
});

test("n3 parses every line", () => {
  const quads = new Parser({ format: "N-Quads" }).parse(nQuads);
  expect(quads).toHaveLength(nQuads.trimEnd().split("\n").length);
});

test("jsonld.js expands the JSON-LD, and finds in it what the N-Quads say", async () => {
  expect((await jsonld.expand(document)).length).toBeGreaterThan(graph.order);
  const fromJsonLd = await jsonld.canonize(document, { format: "application/n-quads" });
  const read = await jsonld.fromRDF(nQuads, { format: "application/n-quads" });
  const fromNQuads = await jsonld.canonize(read, { format: "application/n-quads" });
  expect(fromJsonLd).toBe(fromNQuads);
});

test("another base", () => {
  const [line = ""] = [...nQuadLines(graph, { base: "https://example.org/" })];
  expect(line).toMatch(/^<https:\/\/example\.org\/article:/);
});

test("any text stays a text", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.string({ unit: "binary", minLength: 1 }),
      (label, title) => {
        const given = knowledge();
        const actors = given.actors.slice(0, 1).map((actor) => ({ ...actor, label, roles: [] }));
        const articles = given.articles.slice(0, 1).map((article) => ({ ...article, title, id: title }));
        const lines = [...nQuadLines(toGraph({ articles, actors, meetings: [], facts: [], judgements: [] }))];
        const quads = new Parser({ format: "N-Quads" }).parse(lines.join(""));
        expect(quads).toHaveLength(lines.length);
        const names = quads
          .filter(({ predicate }) => predicate.value === "https://schema.org/name")
          .map(({ object }) => object.value);
        expect(names).toEqual([label.replace(/\p{Cs}/gu, "")]);
      },
    ),
    { seed: 3, numRuns: 60 },
  );
});
