import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, describe, expect, test } from "vitest";
import { agreementsCommand } from "../../src/commands/agreements.ts";
import { betweenCommand } from "../../src/commands/between.ts";
import { completionCommand } from "../../src/commands/completion.ts";
import { cut, isolate, width } from "../../src/commands/display.ts";
import { evidenceCommand } from "../../src/commands/evidence.ts";
import { exportCommand } from "../../src/commands/export.ts";
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
import { formats } from "../../src/graph/formats.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { layout } from "../../src/stages/layout.ts";
import { write } from "../../src/stages/write.ts";
import { knowledge } from "../support-knowledge.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-commands-"));
write(layout(toGraph(knowledge())), join(folder, "graph"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** What a terminal obeys: control characters other than the line break, and what turns the direction of text. */
function signs(text: string): string[] {
  return text.match(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu) ?? [];
}

/** Sequences that switch bold and dim on and off. */
const styles = /\p{Cc}\[\d+m/gu;

/** Runs a command line as `cli.ts` does, with an outside world of its own. */
async function run(words: readonly string[], more: Partial<Io> = {}): Promise<Ran> {
  const ran = { out: "", err: "", code: 0 };
  const io: Io = {
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
    input: (async function* () {})(),
    isTerminal: false,
    columns: 80,
    colours: false,
    folder,
    exitCode: (code) => {
      ran.code = Math.max(ran.code, code);
    },
    ...more,
  };
  const program = new Command("parley").exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });
  const register = [
    evidenceCommand,
    tiesCommand,
    neighborsCommand,
    showCommand,
    verifyCommand,
    meetingsCommand,
    visitsCommand,
    agreementsCommand,
    betweenCommand,
  ];
  for (const one of [
    ...register,
    pathCommand,
    timelineCommand,
    statsCommand,
    findCommand,
    exportCommand,
    completionCommand,
  ])
    one(program, io);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });
  await program.parseAsync(words, { from: "user" });
  return ran;
}

test.each([
  [["neighbors", "Araghchi"], /^actor +kind +country +facts[\s\S]*\nShehbaz Sharif +person +PK/],
  [["neighbors", "عراقجي", "--relation", "visited"], /Pakistan/],
  [["meetings"], /2024-11-05 {2}Abbas Araghchi, Shehbaz Sharif +Ishaq Dar +Islamabad/],
  [["meetings", "Patrushev"], /Bishkek/],
  [["visits", "Pakistan", "--status", "planned"], /Ebrahim Raisi +visited +Pakistan +planned/],
  [["agreements", "--topic", "security"], /2024-01-29 {2}Pakistan +Iran +counter-terrorism, security/],
  [["between", "Iran", "Pakistan"], /agreed on/],
  [["path", "Munir", "Sharif"], /^hop +date[\s\S]*\n1 [\s\S]*\n2 /],
  [["timeline", "Araghchi", "--since", "2024-11-06"], /2024-11-20/],
  [["stats", "--top", "1"], /5 articles, 7 quotes\nnodes: 9 person[\s\S]*Abbas Araghchi/],
  [["ties", "Raisi"], /Ebrahim Raisi +visited +Pakistan +planned +1/],
  [["evidence", "2024-01-29-ir-pk-agreed-on-security"], /2024-01-30 +ar +happened +2024-01-29 +اتفقا/],
  [["find", "Arakchi"], /Abbas Araghchi +person +IR +.*similar/],
  [["show", "Araghchi"], /why: "meetings with", verb: subject met object; says happened, 2024-11-05; confidence 0\.90/],
  [["show", "2024-11-05-abbas-araghchi-shehbaz-sharif"], /with them +Ishaq Dar[\s\S]*articles disagree on the date/],
  [["show", "Ishaq Dar"], /in the delegation at Abbas Araghchi, Shehbaz Sharif/],
])("parley %j", async (words, expected) => {
  const { out, code } = await run(words);
  expect(out).toMatch(expected);
  expect(code).toBe(0);
});

test("show gives every quote in its language", async () => {
  const { out } = await run(["show", "Araghchi"]);
  for (const language of ["en", "id", "ar"]) expect(out).toContain(`    [${language}] `);
});

const asking = [
  ["neighbors", "Araghchi"],
  ["show", "Araghchi"],
  ["meetings"],
  ["visits"],
  ["agreements"],
  ["between", "Iran", "Pakistan"],
  ["path", "Munir", "Sharif"],
  ["timeline"],
  ["stats"],
  ["find", "Munir"],
  ["ties"],
  ["evidence", "2024-01-29-ir-pk-agreed-on-security"],
  ["show", "ali-akbar-ahmadian-nikolay-patrushev"],
];

describe.each(asking.map((words) => [words.join(" "), words] as const))("parley %s", (_line, words) => {
  test("--json is one value, --jsonl one object a line, --csv has a title for each cell", async () => {
    expect(JSON.parse((await run([...words, "--json"])).out)).toBeTypeOf("object");
    const lines = (await run([...words, "--jsonl"])).out.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(JSON.parse(line)).toBeTypeOf("object");
    const [titles = "", ...rows] = (await run([...words, "--csv"])).out.trimEnd().split("\r\n");
    expect(rows.length).toBeGreaterThan(0);
    expect(titles).toMatch(/^[a-z ]+(,[a-z ]+)+$/);
  });

  test("no colours and no isolates when piped", async () => {
    expect(signs((await run(words)).out)).toEqual([]);
  });
});

test("on a terminal: colours, isolated Arabic, no line wider than it", async () => {
  const { out } = await run(["agreements"], { isTerminal: true, colours: true, columns: 100 });
  expect(out).toContain("\u001b[1m");
  expect(out).toMatch(/\u2068[^\n]*مكافحة[^\n]*\u2069/);
  for (const line of out.replace(styles, "").split("\n")) expect(width(line)).toBeLessThanOrEqual(100);
});

test("colours are not used where they are not wanted", async () => {
  expect((await run(["meetings"], { isTerminal: true, colours: false })).out).not.toContain("\u001b");
});

test("hostile names are shown, not obeyed", async () => {
  const given = knowledge();
  const actors = given.actors.map((one) =>
    one.key === "asim-munir" ? { ...one, label: "Asim\u001b[2J\u202E Munir" } : one,
  );
  write(toGraph({ ...given, actors }), join(folder, "hostile"));
  const { out } = await run(["show", "asim-munir", "-g", "hostile/graph.json"], { isTerminal: true });
  expect(signs(out).filter((sign) => sign !== "\u2068" && sign !== "\u2069")).toEqual([]);
});

test.each([
  [["neighbors", "Arakchi"], "No actor named 'Arakchi'. Did you mean Abbas Araghchi?"],
  [["neighbors", "Nobody"], "No actor named 'Nobody'. Try a part of the name, or another spelling."],
  [["neighbors", "Iran", "-g", "none.json"], /none\.json: no such file\. Build a graph with `parley build`/],
  [["neighbors", "Iran", "--since", "soon"], /is not a day, month or year/],
  [["neighbors", "Iran", "--relation", "hates"], /Allowed choices are met with, visited, agreed on/],
  [["neighbors", "Iran", "--country", "Pakistan"], /Give a code of two letters, as PK/],
  [["neighbors", "Iran", "--depth", "-1"], /Give a whole number/],
  [["neighbors", "Iran", "--json", "--csv"], /cannot be used with/],
  [["export"], /required option '-f, --format <format>'/],
  [["export", "-f", "docx"], /Allowed choices are csv, cypher/],
  [["export", "-f", "json", "-o", "no/such/folder.json"], /cannot be written \(ENOENT\)/],
  [["export", "-f", "json", "-o", "graph"], /is a folder\. Name a file/],
  [["export", "-f", "nquads", "--base", "not an iri"], /is no IRI/],
  [["evidence", "no-such-key"], /no edge or meeting has the key "no-such-key"/],
  [["verify", "nowhere"], /nowhere: no such file or folder/],
])("parley %j says what is wrong", async (words, message) => {
  await expect(run(words)).rejects.toThrow(message);
});

test("nothing found: no output, a message, and the exit code where there is one to give", async () => {
  expect(await run(["path", "Patrushev", "Iran"])).toEqual({
    out: "",
    err: "No facts lead from 'Patrushev' to 'Iran'.\n",
    code: 1,
  });
  expect(await run(["path", "Patrushev", "Iran", "--json"])).toMatchObject({ out: "null\n", code: 1 });
  expect(await run(["find", "Merkel"])).toEqual({ out: "", err: "Nothing found.\n", code: 1 });
  expect(await run(["find", "Merkel", "--jsonl"])).toMatchObject({ out: "", code: 1 });
  expect(await run(["meetings", "--since", "2030"])).toMatchObject({ out: "", err: "Nothing found.\n", code: 0 });
});

test("verify compares with the articles, and ends with 1 when something is not as it must be", async () => {
  const seeds = new URL("../../seeds", import.meta.url).pathname;
  expect(await run(["verify", seeds])).toEqual({ out: "", err: "All is well: 17 nodes, 23 edges.\n", code: 0 });
  const graph = readFileSync(join(folder, "graph/graph.json"), "utf8");
  writeFileSync(join(folder, "damaged.json"), graph.replaceAll('"start":', '"start":1'));
  const damaged = await run(["verify", seeds, "-g", "damaged.json"]);
  expect(damaged.code).toBe(1);
  expect(damaged.out).toMatch(/its quote is not/);
  expect(JSON.parse((await run(["verify", seeds, "-g", "damaged.json", "--json"])).out).length).toBeGreaterThan(5);
});

describe("export", () => {
  test.each(formats.map(({ name }) => [name]))("%s to a file and to standard output, the same", async (format) => {
    const { err, out } = await run(["export", "-f", format, "-o", "taken"]);
    expect([out, err]).toEqual(["", expect.stringMatching(/^Written: .*taken\n$/)]);
    expect((await run(["export", "-f", format])).out).toBe(readFileSync(join(folder, "taken"), "utf8"));
    expect(readdirSync(folder).filter((name) => name.endsWith(".writing"))).toEqual([]);
  });

  test("json gives the graph back as it was; a filter gives a part", async () => {
    expect((await run(["export", "-f", "json"])).out).toBe(readFileSync(join(folder, "graph/graph.json"), "utf8"));
    const part = JSON.parse((await run(["export", "-f", "json", "--actor", "Raisi"])).out);
    expect(part.nodes.map(({ key }: { key: string }) => key)).toEqual(["ebrahim-raisi", "pk"]);
  });

  test("csv into a folder is four tables", async () => {
    await run(["export", "-f", "csv", "-o", "tables/", "--bom"]);
    expect(readdirSync(join(folder, "tables")).sort()).toEqual(["evidence.csv", "facts.csv", "links.csv", "nodes.csv"]);
    expect(readFileSync(join(folder, "tables/nodes.csv"), "utf8")).toMatch(/^\uFEFFkey,kind/);
  });

  test("reads GEXF too", async () => {
    expect((await run(["export", "-f", "json", "-g", "graph/graph.gexf"])).out).toBe(
      readFileSync(join(folder, "graph/graph.json"), "utf8"),
    );
  });
});

test.each(["bash", "zsh", "fish"])("completion for %s knows commands and options", async (shell) => {
  const { out } = await run(["completion", shell]);
  expect(out).toContain("neighbors");
  expect(out).toContain(shell === "fish" ? "-l min-sources" : "--min-sources");
});

test("every command teaches by example", async () => {
  for (const command of [
    "neighbors",
    "show",
    "verify",
    "meetings",
    "visits",
    "agreements",
    "between",
    "path",
    "timeline",
    "stats",
    "find",
    "export",
  ]) {
    const ran: Ran[] = [];
    const out = (text: string) => ran.push({ out: text, err: "", code: 0 });
    await run([command, "--help"], { out }).catch(() => {});
    expect(ran.map((one) => one.out).join(""), command).toMatch(/Examples:\n {2}parley /);
  }
});

test.each([
  ["abc", 3],
  ["عباس", 4],
  ["عَبّاس", 4],
  ["東京", 4],
  ["e\u0301", 1],
])("%s takes %i columns", (text, columns) => {
  expect(width(text)).toBe(columns);
});

test("text is cut by columns, and isolated only where it runs right to left", () => {
  expect(cut("abcdef", 4)).toEqual(["abc…", 0]);
  expect(cut("東京都", 4)).toEqual(["東…", 1]);
  expect(cut("abc", 5)).toEqual(["abc", 2]);
  expect([isolate("abc"), isolate("عباس")]).toEqual(["abc", "\u2068عباس\u2069"]);
});
