import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { beforeAll, describe, expect, test } from "vitest";
import { agreementsCommand } from "../../src/commands/agreements.ts";
import { betweenCommand } from "../../src/commands/between.ts";
import { candidatesCommand } from "../../src/commands/candidates.ts";
import { harmless } from "../../src/commands/display.ts";
import { evidenceCommand } from "../../src/commands/evidence.ts";
import { findCommand } from "../../src/commands/find.ts";
import type { Io } from "../../src/commands/io.ts";
import { meetingsCommand } from "../../src/commands/meetings.ts";
import { neighborsCommand } from "../../src/commands/neighbors.ts";
import { pathCommand } from "../../src/commands/path.ts";
import { showCommand } from "../../src/commands/show.ts";
import { statsCommand } from "../../src/commands/stats.ts";
import { tiesCommand } from "../../src/commands/ties.ts";
import { timelineCommand } from "../../src/commands/timeline.ts";
import { verifyCommand } from "../../src/commands/verify.ts";
import { visitsCommand } from "../../src/commands/visits.ts";
import type { ParleyGraph } from "../../src/graph/schema.ts";
import { parseGraph, serializeGraph } from "../../src/graph/serialize.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { packs } from "../../src/languages/packs.ts";
import { assemble, extractWith } from "../../src/pipeline.ts";
import { layout } from "../../src/stages/layout.ts";
import { singleFile } from "../../src/viewer-files/single-file.ts";
import { exportsOf, problemsOf } from "../fuzz/invariants.ts";
import { knowledge } from "../support-knowledge.ts";
import { scratch } from "./support.ts";

/*
 * Names, quotes, titles and addresses that try to command a terminal, a spreadsheet or a browser: they are shown as the text they are.
 */

const attacks = [
  "\u001b]0;owned\u0007\u001b[2J\u001b[31m",
  "\u009b31m\u0008\u0008\r",
  "\u202egnirts\u2066\u2067\u200f",
  '=HYPERLINK("http://example.org","x")',
  "+cmd|' /C calc'!A0",
  "</script><script>window.attacked=1</script><!--",
  "\"'`--;\\",
] as const;

/** A graph in which every word of an article is an attack, and then what it was. */
function attacked(these: readonly string[] = attacks): ParleyGraph {
  let turn = 0;
  const words = (text: string) => `${these[turn++ % these.length]} ${text}`;
  const free = new Set(["label", "text", "cue", "rule", "title", "place", "topic", "url"]);
  const inside = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return free.has(key) ? words(value) : value;
    if (Array.isArray(value)) return value.map((one) => inside(one, key));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inside(one, name)]));
  };
  return parseGraph(JSON.stringify(inside(JSON.parse(serializeGraph(layout(toGraph(knowledge())))))));
}

const folder = scratch();
const graph = attacked();

beforeAll(() => {
  mkdirSync(join(folder, "graph"));
  writeFileSync(join(folder, "graph/graph.json"), serializeGraph(graph));
});

const commands = [
  agreementsCommand,
  betweenCommand,
  candidatesCommand,
  evidenceCommand,
  findCommand,
  meetingsCommand,
  neighborsCommand,
  pathCommand,
  showCommand,
  statsCommand,
  tiesCommand,
  timelineCommand,
  verifyCommand,
  visitsCommand,
];

/** What a command says, on standard output and standard error. */
async function said(line: readonly string[], isTerminal: boolean): Promise<string> {
  let text = "";
  const add = (more: string) => {
    text += more;
  };
  const io: Io = {
    out: add,
    err: add,
    input: (async function* () {})(),
    isTerminal,
    columns: 100,
    colours: false,
    folder,
    exitCode: () => {},
  };
  const program = new Command("parley").exitOverride().configureOutput({ writeOut: add, writeErr: add });
  for (const register of commands) register(program, io);
  try {
    await program.parseAsync([...line], { from: "user" });
  } catch (error) {
    add(String(error));
  }
  return text;
}

/** What a terminal obeys; isolates that are closed again keep right-to-left words in their place. */
const OBEYED = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066\u2067\u200f]/u;

const lines: readonly (readonly string[])[] = [
  ["agreements"],
  ["between", "ir", "pk"],
  ["evidence", "2024-01-29-ir-pk-agreed-on-security"],
  ["find", "Araghchi"],
  ["meetings"],
  ["neighbors", "abbas-araghchi"],
  ["path", "asim-munir", "shehbaz-sharif"],
  ["show", "abbas-araghchi"],
  ["show", "2024-11-05-abbas-araghchi-shehbaz-sharif"],
  ["stats"],
  ["ties"],
  ["timeline"],
  ["visits"],
];

describe.each([true, false])("on a terminal: %s", (isTerminal) => {
  test.each(lines.map((line) => [JSON.stringify(line.join(" ")), line] as const))("parley %s", async (_name, line) => {
    const text = await said(line, isTerminal);
    expect(text.length).toBeGreaterThan(10);
    expect(text.replaceAll("\\u001b", "")).not.toMatch(OBEYED);
  });
});

test.each(["csv", "csv nodes", "csv facts", "csv links", "csv evidence", "events"])("%s holds no formula", (name) => {
  const formulas = attacked([attacks[3], attacks[4], "@SUM(A1)", "\t=1+1"]);
  const table = exportsOf(formulas).get(name) ?? "";
  expect(table).toContain("HYPERLINK");
  const cells = [...table.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(?:,|\r\n)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter((cell) => /^\s*[=+@]|^[\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
});

test.each([
  ["\u001b[1mAda\u001b[22m\n\n", "\u001b[1mAda\u001b[22m\n\n"],
  ["\u001b[2J\u001b]0;owned\u0007Ada\r", "[2J]0;ownedAda"],
  ["\u009b31mAda\u202e\u2066\u2068عراقجي\u2069", "31mAda\u2068عراقجي\u2069"],
])("a terminal is shown %j as %j", (text, expected) => {
  expect(harmless(text)).toBe(expected);
});

test("XML forms hold neither control characters nor markup of an article", () => {
  for (const name of ["gexf", "graphml"]) {
    const xml = exportsOf(graph).get(name) ?? "";
    expect(xml).not.toMatch(/(?![\n\t\r])p{Cc}|<script|<!--<|[\ud800-\udfff](?![\udc00-\udfff])/);
    expect(xml).toContain("&lt;script&gt;");
  }
});

test("a page with the graph inside ends its elements where we do", () => {
  const page = singleFile(
    { script: "start()", style: "p {}" } as Parameters<typeof singleFile>[0],
    serializeGraph(graph),
  );
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page.match(/<\/script/g)).toHaveLength(2);
  expect(page).not.toContain("<!--");
  const held = /<script id="graph" type="application\/json">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
  expect(JSON.parse(held)).toEqual(JSON.parse(serializeGraph(graph)));
});

test("somebody called Constructor is an actor like others", () => {
  const text =
    "After an official visit to Islamabad, Iranian Foreign Minister Seyed Abbas Araghchi admitted existing coordination was lacking, President Constructor met Foreign Minister ValueOf in Doha on Tuesday.";
  const named = { id: "constructor", text, title: null, url: null, published: null, language: "en" };
  expect(problemsOf([named])).toEqual([]);
  const found = extractWith(packs(), named);
  expect(found === null ? [] : assemble([found]).nodes()).toContain("constructor-actor");
});

test.each(["constructor", "__proto__", "toString"])("a graph with a node called %s is refused", (key) => {
  const { nodes, ...rest } = JSON.parse(serializeGraph(graph));
  const text = JSON.stringify({ ...rest, nodes: [...nodes, { ...nodes[0], key }] });
  expect(() => parseGraph(text)).toThrow(`a node cannot be called "${key}"`);
});
