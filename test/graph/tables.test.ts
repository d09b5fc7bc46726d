import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRow } from "../../src/graph/csv.ts";
import { eventColumns, eventLines, eventRows } from "../../src/graph/event-table.ts";
import { factOf } from "../../src/graph/facts.ts";
import { type TableName, tableLines, tableNames } from "../../src/graph/tables.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { knowledge } from "../support-knowledge.ts";

const graph = toGraph(knowledge());

/** RFC 4180, read by the letter. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    if (end !== "" || row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}

function table(name: TableName, options = {}): Record<string, string>[] {
  const [titles = [], ...rows] = parseCsv([...tableLines(graph, name, options)].join(""));
  return rows.map((row) => Object.fromEntries(titles.map((title, index) => [title, row[index] ?? ""])));
}

test.each([
  [["a", 1, true, null], "a,1,true,\r\n"],
  [['say "x", twice', "two\nlines"], '"say ""x"", twice","two\nlines"\r\n'],
  [["=1+1", "+SUM(A1)", "-2", "@cmd", "\tx", " =1"], "'=1+1,'+SUM(A1),'-2,'@cmd,'\tx,' =1\r\n"],
  [[-2.5, "2024-11-05"], "-2.5,2024-11-05\r\n"],
  [["عباس عراقجي"], "عباس عراقجي\r\n"],
])("%j as a row", (cells, line) => {
  expect(csvRow(cells)).toBe(line);
});

test("any cells survive, but for what a spreadsheet would run", () => {
  const cell = fc.string({ unit: "binary" }).filter((text) => !/[\0\p{Cs}]|^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
      expect(parseCsv(csvRow(cells))).toEqual([cells]);
    }),
    { seed: 4180 },
  );
});

describe.each(tableNames)("table %s", (name) => {
  test("every row has every column", () => {
    const [titles = [], ...rows] = parseCsv([...tableLines(graph, name)].join(""));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== titles.length)).toEqual([]);
  });
});

test("the tables hold what the graph holds", () => {
  expect(table("nodes").map(({ key }) => key)).toEqual(graph.nodes());
  expect([...table("facts"), ...table("links")].map(({ fact }) => fact).sort()).toEqual(graph.edges().sort());
  for (const { fact = "", sentence } of table("facts")) expect(sentence).toBe(factOf(graph, fact).evidence[0]?.text);
  expect(table("evidence").map(({ text }) => text)).toContain("الرئيس الإيراني إبراهيم رئيسي سيزور باكستان قريبا");
});

test("a byte order mark and neo4j-admin's titles when asked for", () => {
  expect([...tableLines(graph, "nodes", { bom: true })][0]).toMatch(/^\uFEFFkey,/);
  expect([...tableLines(graph, "nodes", { neo4j: true })][0]).toMatch(/^key:ID,:LABEL,label,/);
  expect([...tableLines(graph, "facts", { neo4j: true })][0]).toMatch(/^key,:START_ID,:TYPE,:END_ID,/);
});

test.each([
  [
    "ebrahim-raisi-visited-pk-planned",
    {
      source_iso3: "IRN",
      target_iso3: "PAK",
      cameo: "036",
      plover: "AGREE",
      plover_mode: "visit",
      plover_context: "future",
      place_iso3: "PAK",
    },
  ],
  [
    "2024-11-05-abbas-araghchi-visited-pk",
    { cameo: "042", plover: "CONSULT", plover_mode: "visit", plover_context: null, date: "2024-11" },
  ],
  [
    "2024-01-29-ir-pk-agreed-on-security",
    {
      source_kind: "country",
      cameo: "030",
      plover: "AGREE",
      date: "2024-01-29",
      language: "ar",
      topics: "counter-terrorism | security",
    },
  ],
  [
    "ali-akbar-ahmadian-nikolay-patrushev--met-with--ali-akbar-ahmadian--nikolay-patrushev",
    {
      source_iso3: "IRN",
      target_iso3: "RUS",
      cameo: "040",
      plover: "CONSULT",
      place: "Bishkek",
      place_iso3: "KGZ",
      date: null,
    },
  ],
])("the event row of %s", (key, expected) => {
  expect([...eventRows(graph)].find(({ event_id }) => event_id === key)).toMatchObject(expected);
});

test("one event row a sentence, with the columns that are documented", () => {
  const [titles, ...rows] = parseCsv([...eventLines(graph)].join(""));
  expect(titles).toEqual([...eventColumns]);
  expect(rows).toHaveLength(table("facts").flatMap(({ fact = "" }) => factOf(graph, fact).evidence).length);
});

test("a call, and a meeting that was called off, have codes of their own", () => {
  const given = knowledge();
  const [fact] = given.facts;
  if (fact?.relation !== "met with") throw new Error("the first fact is a meeting");
  const cancelled = fact.evidence.map((one) => ({ ...one, status: "cancelled" as const }));
  const [first = fact.evidence[0], ...rest] = cancelled;
  const drawn = toGraph({
    ...given,
    facts: [
      { ...fact, mode: "call" },
      { ...fact, key: "off", status: "cancelled", evidence: [first, ...rest] },
    ],
  });
  const rows = [...eventRows(drawn)].map(({ event_id, cameo, plover, plover_mode, plover_context }) => [
    event_id === "off",
    cameo,
    plover,
    plover_mode,
    plover_context,
  ]);
  expect(rows).toContainEqual([false, "041", "CONSULT", "phone", null]);
  expect(rows).toContainEqual([true, "125", "REJECT", null, "negation"]);
});
