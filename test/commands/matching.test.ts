import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { mergeFiles } from "../../src/build.ts";
import { candidatesCommand } from "../../src/commands/candidates.ts";
import { compareCommand } from "../../src/commands/compare.ts";
import { decideCommand } from "../../src/commands/decide.ts";
import { explainCommand } from "../../src/commands/explain.ts";
import type { Io } from "../../src/commands/io.ts";
import { told } from "../matching/support.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-matching-"));
const decisions = join(folder, "graph", "decisions.csv");
const articles = [
  told({
    id: "n1",
    actors: { a: ["Mohammad Bageri", "IR"], b: ["Asim Munir", "PK"] },
    met: [{ who: ["a", "b"], date: "2025-01-20" }],
  }),
  told({
    id: "n2",
    actors: { a: ["Mohammad Bagheri", "IR"], b: ["Munir", null] },
    met: [{ who: ["a", "b"], date: "2025-01-21" }],
  }),
  told({
    id: "n3",
    actors: { a: ["Asim Muneer Shah", null], b: ["عباس عراقجي", "IR"] },
    met: [{ who: ["a", "b"], date: "2025-01-22" }],
  }),
  ...["n4", "n5"].map((id) =>
    told({
      id,
      actors: { a: ["Faisal bin Farhan", "SA"], b: ["Ishaq Dar", "PK"] },
      met: ["2025-02-03", ...(id === "n5" ? ["2025-02-20"] : [])].map((date) => ({ who: ["a", "b"], date })),
    }),
  ),
  ...["03", "04"].map((day) =>
    told({
      id: `day${day}`,
      published: `2025-03-${day}`,
      actors: { a: ["Retno Marsudi", "ID"], b: ["Penny Wong", "AU"] },
      met: [{ who: ["a", "b"], date: `2025-03-${day}`, place: "Jakarta", country: "ID" }],
    }),
  ),
];
const [third, fourth] = ["03", "04"].map((day) => `2025-03-${day}-penny-wong-retno-marsudi`);
const extractions = join(folder, "extractions.jsonl");
writeFileSync(extractions, articles.map((article) => `${JSON.stringify(article)}\n`).join(""));

/** Builds the graph again, with what is decided by now, and reads what was written. */
async function rebuild(): Promise<string> {
  const { files } = await mergeFiles([extractions], { out: join(folder, "graph") });
  return files.map((file) => readFileSync(file, "utf8")).join("");
}

beforeEach(async () => {
  rmSync(decisions, { force: true });
  await rebuild();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(
  words: readonly string[],
  input: readonly string[] = [],
): Promise<{ readonly out: string; readonly err: string }> {
  const ran = { out: "", err: "" };
  const io: Io = {
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
    input: (async function* () {
      yield* input;
    })(),
    isTerminal: false,
    columns: 80,
    colours: false,
    folder,
    exitCode: () => {},
  };
  const program = new Command("parley").exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });
  for (const one of [compareCommand, decideCommand, explainCommand, candidatesCommand]) one(program, io);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });
  await program.parseAsync(words, { from: "user" });
  return ran;
}

describe("compare", () => {
  test("prints the verdict, the score and each pair of words", async () => {
    const { out } = await run(["compare", "عباس عراقجي", "Abbas Araqchi"]);
    expect(out).toMatch(/^the same, score 0\.\d+ \(threshold 0\.5\)\n/);
    expect(out).toMatch(/عراقجي +araqchi +0\.9\d +sounds alike/);
    expect((await run(["compare", "Abbas Araghchi", "Ali Shamkhani"])).out).toMatch(/^not the same/);
  });

  test.each([
    ["Liga Arab", "جامعة الدول العربية"],
    ["Kementerian Luar Negeri", "Ministry of Foreign Affairs"],
    ["OKI", "Organization of Islamic Cooperation"],
  ])("tells organizations by their names: %s, %s", async (a, b) => {
    expect((await run(["compare", a, b])).out).toMatch(/^the same/);
  });

  test("--jsonl keeps the order and every field, whatever the pieces the lines come in", async () => {
    const lines = [
      { a: "عباس عراقجي", b: "Abbas Araghchi", schema: "Person", expected: "match" },
      { a: "Liga Arab", b: "جامعة الدول العربية", schema: "Organization" },
      { a: "Abbas Araghchi", b: "Ali Shamkhani" },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join("\n");
    const pieces = text.match(/[\s\S]{1,7}/gu) ?? [];
    const { out } = await run(["compare", "--jsonl"], pieces);
    const rows = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows).toEqual(lines.map((line, at) => ({ ...line, score: expect.any(Number), same: at < 2 })));
  });

  test.each([
    [["compare", "--jsonl"], ['{"a":1,"b":"x"}\n'], /standard input, line 1/],
    [["compare", "--jsonl"], ['{"a":"x","b":"x"}\nnot json\n'], /standard input, line 2/],
    [["compare", "only one"], [], /two names are needed/],
    [["compare", "a", "b", "--threshold", "2"], [], /number from 0 to 1/],
  ])("%j says what is wrong", async (words, input, message) => {
    await expect(run(words, input)).rejects.toThrow(message);
  });
});

describe("decide", () => {
  test("adds a line, keeps what a person wrote, says nothing twice", async () => {
    await run(["decide", "same", "Bageri", "Mohammad Bagheri", "--note", "one chief, two spellings"]);
    expect(readFileSync(decisions, "utf8")).toBe(
      'judgement,a,b,note\nsame,Bageri,Mohammad Bagheri,"one chief, two spellings"\n',
    );
    writeFileSync(decisions, "# mine\nsame,Bageri,Mohammad Bagheri");
    await run(["decide", "different", "A", "B"]);
    const { err } = await run(["decide", "same", "Mohammad Bagheri", "Bageri"]);
    expect(err).toMatch(/decisions\.csv:2 says so already/);
    expect(readFileSync(decisions, "utf8")).toBe("# mine\nsame,Bageri,Mohammad Bagheri\ndifferent,A,B,\n");
  });

  test("warns of a name that nobody has", async () => {
    const { err } = await run(["decide", "same", "Mohammad Bagheri (IR)", "Nemo Nobody"]);
    expect(err).toMatch(/^Nobody of .* is called "Nemo Nobody": .*\n$/);
    expect(readFileSync(decisions, "utf8")).toContain("Nemo Nobody");
  });

  test("warns of a line that says the contrary", async () => {
    await run(["decide", "same", "A", "B"]);
    expect((await run(["decide", "different", "B", "A"])).err).toMatch(/"different" wins/);
  });
});

describe("meetings", () => {
  test("a decided pair is one from the next build on, and explained; without the line the bytes are those from before", async () => {
    const before = await rebuild();
    const unsure = JSON.parse((await run(["candidates", "--json"])).out) as object[];
    expect(unsure).toContainEqual(expect.objectContaining({ a: third, b: fourth, score: 0.475, facts: 1 }));
    expect((await run(["explain", `${third}`, `${fourth}`])).out).toMatch(
      /^Two meetings: .*\n {2}day03 and day04, kept apart, 0\.475: the same participants; 2025-03-03 against 2025-03-04; both in Jakarta\n$/,
    );
    expect((await run(["decide", "same", `${third}`, `${fourth}`, "--note", "one dinner"])).out).toBe(
      `same,${third}@day03:100-107,${fourth}@day04:100-107,one dinner\n`,
    );
    expect((await run(["decide", "same", `${fourth}@day04`, `${third}`])).err).toMatch(/:2 says so already/);
    expect(await rebuild()).not.toBe(before);
    expect((await run(["explain", `${third}`])).out).toMatch(
      /told by 2 articles\.\n {2}day03 and day04, decided the same by a person: one dinner\n$/,
    );
    rmSync(decisions);
    expect(await rebuild()).toBe(before);
  });

  test("what was decided to be two is no candidate, and explained", async () => {
    await run(["decide", "different", `${fourth}`, `${third}`]);
    const asked = async () => (await run(["candidates"])).out;
    expect(await asked()).not.toContain(third);
    await rebuild();
    expect(await asked()).not.toContain(third);
    expect((await run(["explain", `${third}`, `${fourth}`])).out).toMatch(/decided different by a person\n$/);
  });

  test.each<[string, string, string, RegExp]>([
    ["same", `${third}`, "Penny Wong", /Penny Wong: no meeting of .* is called so/],
    ["same", `${third}@day04`, `${fourth}`, /@day04: no meeting of /],
    ["rename", `${third}`, "The dinner", /only same and different are for meetings/],
    ["different", `${third}`, `${third}`, /Name two articles that tell of it/],
  ])("decide %s %s %s says what is wrong", async (judgement, a, b, message) => {
    await expect(run(["decide", judgement, a, b])).rejects.toThrow(message);
    expect(existsSync(decisions)).toBe(false);
  });
});

describe("explain", () => {
  test.each([
    [
      ["explain", "Mohammad Bageri", "Mohammad Bagheri"],
      /^One actor: mohammad-bagheri[\s\S]*both act for IR[\s\S]*bageri = bagheri: sounds alike/,
    ],
    [["explain", "Mohammad Bagheri", "عباس عراقجي"], /^Two actors: mohammad-bagheri and /],
    [["explain", "Mohammad Bageri", "Asim Munir"], /both stand in n1/],
    [
      ["explain", "2025-02-20-faisal-bin-farhan-ishaq-dar"],
      /^One meeting: 2025-02-20-faisal-bin-farhan-ishaq-dar, told by 1 article\.\n {2}Told once/,
    ],
    [
      ["explain", "2025-02-03-faisal-bin-farhan-ishaq-dar"],
      /told by 2 articles\.\n {2}n4 and n5, joined, 0\.989: the same participants; both on 2025-02-03\n/,
    ],
    [
      ["explain", "2025-02-20-faisal-bin-farhan-ishaq-dar", "2025-02-03-faisal-bin-farhan-ishaq-dar"],
      /^Two meetings: 2025-02-20-.* and 2025-02-03-.*\.\n {2}n5 and n4, kept apart, 0\.000: 2025-02-20 against 2025-02-03\n {2}n5, kept apart, 0\.000: it tells of both\n$/,
    ],
  ])("%j", async (words, expected) => {
    expect((await run(words)).out).toMatch(expected);
  });
});

test("one name that is no meeting's key explains nothing", async () => {
  await expect(run(["explain", "Asim Munir"])).rejects.toThrow(/Give two names, or the key of a meeting/);
});

test("candidates are the unsure pairs, without those that are decided", async () => {
  const { out } = await run(["candidates", "--json"]);
  const pairs = JSON.parse(out) as { labels: string[]; facts: number }[];
  expect(pairs.map((pair) => pair.labels)).toContainEqual(["Asim Muneer Shah", "Munir"]);
  await run(["decide", "different", "Asim Muneer Shah", "Munir"]);
  const left = JSON.parse((await run(["candidates", "--json"])).out) as { labels: string[] }[];
  expect(left.map((pair) => pair.labels)).not.toContainEqual(["Asim Muneer Shah", "Munir"]);
});
