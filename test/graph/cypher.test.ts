import { CypherLexer, CypherParser } from "@neo4j-cypher/antlr4";
import antlr4 from "antlr4";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cypherLines } from "../../src/graph/cypher.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { knowledge } from "../support-knowledge.ts";

const graph = toGraph(knowledge());

/** What Neo4j's own grammar finds wrong with a script. */
function syntaxErrors(script: string): string[] {
  const errors: string[] = [];
  const listener = {
    ...silent,
    syntaxError: (_recognizer: unknown, _symbol: unknown, line: number, column: number, message: string) =>
      errors.push(`${line}:${column} ${message}`),
  };
  const lexer = new CypherLexer(new antlr4.InputStream(script.replace(/;\s*$/, "")));
  const parser = new CypherParser(new antlr4.CommonTokenStream(lexer));
  for (const recognizer of [lexer, parser]) {
    recognizer.removeErrorListeners();
    recognizer.addErrorListener(listener);
  }
  parser.cypher();
  return errors;
}

const silent = { reportAmbiguity: () => {}, reportAttemptingFullContext: () => {}, reportContextSensitivity: () => {} };

test("Neo4j's grammar reads the whole script", () => {
  expect(syntaxErrors([...cypherLines(graph)].join(""))).toEqual([]);
});

test("the grammar would say if it did not", () => {
  expect(syntaxErrors("MERGE (n:Parley {key: 'a}) SET n.x = 1;")).not.toEqual([]);
});

test("every statement merges by key: a second run changes nothing", () => {
  const lines = [...cypherLines(graph, true)];
  expect(lines[0]).toMatch(/^CREATE CONSTRAINT parley_key IF NOT EXISTS/);
  expect(lines.slice(1).filter((line) => /\bCREATE\b/.test(line.replace(/'(?:[^'\\]|\\.)*'/g, "")))).toEqual([]);
  expect(lines).toHaveLength(1 + Object.keys(graph.getAttribute("articles")).length + graph.order + graph.size);
  for (const line of lines.slice(1))
    expect(line).toMatch(/^(MERGE \(n:(Parley \{key|Article \{id)|MATCH \(a:Parley).*MERGE|^MERGE/);
});

test("no text gets out of its string", { timeout: 120_000 }, () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("'", "\\'", "\\", "'}) DETACH DELETE n //", "\\u0027", "`", "\u2028", "\n"),
  );
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.join("");
      const given = knowledge();
      const actors = given.actors.slice(0, 1).map((actor) => ({ ...actor, label: text, roles: [] }));
      const [line = ""] = [...cypherLines(toGraph({ ...given, articles: [], meetings: [], facts: [], actors }))];
      const outside = line.replace(/'(?:[^'\\]|\\.)*'/gs, "''");
      expect(outside).toBe(
        "MERGE (n:Parley {key: ''}) SET n:Person, n += {`kind`: '', `label`: '', `names`: '', `x`: 0, `y`: 0, `size`: 4, `color`: '', `boilerplate`: false, `country`: '', `roles`: []};\n",
      );
    }),
    { seed: 5, numRuns: 100 },
  );
});
