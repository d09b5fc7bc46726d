import { execFile, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/* The command line as a person meets it: one process a command. */

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "src/cli.ts")];
const folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function parley(args: readonly string[], input = "", cwd = folder): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...cli, ...args], { cwd, maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err }),
    );
    child.stdin?.end(input);
  });
}

describe("parley build", () => {
  let built: Ended = { code: -1, out: "", err: "" };

  beforeAll(async () => {
    cpSync(join(root, "seeds"), join(folder, "seeds"), { recursive: true });
    built = await parley(["build"]);
  });

  test("makes graph/ of seeds/ and sums it up on standard output", () => {
    expect(built).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "graph")).sort()).toEqual([".cache", "graph.gexf", "graph.json"]);
    expect(built.out).toMatch(/^5 articles\n {2}nodes {3}\d+ /);
    expect(built.out).toContain("Abbas Araghchi (person)");
    expect(built.out).toContain("Meetings");
    expect(built.err).toContain("Written: graph/graph.json, graph/graph.gexf");
    expect(built.err).not.toContain("\u001b");
  });

  test("the same bytes again, to another folder", async () => {
    await parley(["build", "seeds", "--out", "other/deep"]);
    for (const file of ["graph.json", "graph.gexf"])
      expect(readFileSync(join(folder, "other/deep", file))).toEqual(readFileSync(join(folder, "graph", file)));
  });

  test("what it made is verified, and answers", async () => {
    expect(await parley(["verify"])).toMatchObject({ code: 0, err: expect.stringContaining("All is well") });
    expect(await parley(["show", "عراقجي"])).toMatchObject({ code: 0, out: expect.stringContaining("Abbas Araghchi") });
    const { out } = await parley(["neighbors", "Abbas Araghchi", "--jsonl"]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).label),
    ).toContain("Shehbaz Sharif");
  });
});

describe("what a person decided", () => {
  const decisions = join(folder, "decided", "decisions.csv");

  beforeAll(() => {
    mkdirSync(join(folder, "decided"), { recursive: true });
    cpSync(join(root, "examples/articles"), join(folder, "articles"), { recursive: true });
  });

  test("is applied; what fits nobody is warned of on standard error, with file and line", async () => {
    writeFileSync(decisions, "judgement,a,b,note\nrename,Rima Qasim,Rima Q.,\nsame,Nobody Here,Rima Qasim,\n");
    const { code, out, err } = await parley(["build", "articles", "--out", "decided"]);
    expect(code).toBe(0);
    expect(out).toContain("Rima Q. (person)");
    expect(out).not.toContain("Nobody Here");
    expect(err).toContain(`decisions.csv, line 3: nobody is named "Nobody Here". The line is left out.\n`);
  });

  test("and is left as it is, with the graph, when a line is no judgement", async () => {
    const before = readFileSync(join(folder, "decided/graph.json"));
    writeFileSync(decisions, "perhaps,Rima Qasim,Budi Hartanto,\n");
    const { code, out, err } = await parley(["build", "articles", "--out", "decided"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`decisions.csv:1: "perhaps" is no judgement`);
    expect(readFileSync(join(folder, "decided/graph.json"))).toEqual(before);
  });

  test("--min-confidence leaves out what is less sure", async () => {
    const facts = async (least: string) => {
      await parley(["build", "articles", "--out", "sure", "--min-confidence", least]);
      const { out } = await parley(["timeline", "--jsonl", "--graph", "sure/graph.json"]);
      return out.trim() === ""
        ? []
        : out
            .trim()
            .split("\n")
            .flatMap((line) => JSON.parse(line).confidence as number);
    };
    const [all, sure] = [await facts("0"), await facts("0.9")];
    expect(sure.length).toBeLessThan(all.length);
    expect(sure.filter((confidence) => confidence < 0.9)).toEqual([]);
  });
});

describe("what cannot be read", () => {
  const bad = join(folder, "bad");
  const LEFT_OUT = 6;

  beforeAll(() => {
    cpSync(join(root, "examples/articles"), bad, { recursive: true });
    writeFileSync(join(bad, "binary.txt"), Buffer.from("89504e470d0a1a0a0000000d49484452".repeat(20), "hex"));
    writeFileSync(join(bad, "empty.txt"), "");
    writeFileSync(
      join(bad, "french.txt"),
      "Le président français a rencontré hier le ministre des Affaires étrangères du Maroc à Paris.",
    );
    writeFileSync(join(bad, "klingon.md"), "---\nlanguage: tlh\n---\nThe minister met the president.");
    writeFileSync(join(bad, "latin1.txt"), new Uint8Array([0x70, 0xe9]));
    writeFileSync(join(bad, "yaml.md"), "---\ntitle: a: b: c\n---\nText.");
  });

  test("is told with its name, left out, and gives exit code 1", async () => {
    const { code, err, out } = await parley(["build", "bad", "--out", "good"]);
    expect(code).toBe(1);
    for (const name of ["binary.txt", "empty.txt", "french.txt", "klingon.md", "latin1.txt", "yaml.md"])
      expect(err).toMatch(new RegExp(`${name}: .+\\. .+\\.\n`));
    expect(err).toContain("6 of 16 articles left out");
    expect(out).toMatch(/^10 articles\n/);
    expect(existsSync(join(folder, "good/graph.json"))).toBe(true);
  });

  test("with --strict no graph is written, and the report says why", async () => {
    const args = ["build", "bad", "--out", "strict", "--strict", "--report", "reports/strict.json"];
    expect(await parley(args)).toMatchObject({ code: 1, out: "" });
    expect(existsSync(join(folder, "strict/graph.json"))).toBe(false);
    expect(JSON.parse(readFileSync(join(folder, "reports/strict.json"), "utf8"))).toMatchObject({
      command: "build",
      articles: { taken: 0, leftOut: 1 },
      graph: null,
      error: expect.stringContaining("binary.txt: "),
    });
  });

  test("--report says it as JSON, --quiet says nothing else", async () => {
    const { code, out, err } = await parley(["build", "bad", "--out", "good", "--quiet", "--report", "report.json"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.trim().split("\n")).toHaveLength(LEFT_OUT + 1);
    const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    const read = 10 + LEFT_OUT;
    expect(report).toMatchObject({ command: "build", error: null, warnings: [], graph: { nodes: expect.any(Number) } });
    expect(report.articles).toEqual({ read, taken: 10, leftOut: LEFT_OUT, cached: expect.any(Number) });
    expect(report.leftOut).toHaveLength(LEFT_OUT);
    expect(report.leftOut).toContainEqual({
      file: expect.stringContaining("klingon.md"),
      reason: 'no pack reads the language "tlh"',
      remedy: "Say one of ar, en, id, ms",
    });
    expect(report.reasons).toContainEqual({ reason: 'no pack reads the language "…"', articles: 1 });
    expect(report.files.map((file: string) => file.slice(folder.length))).toEqual([
      "/good/graph.json",
      "/good/graph.gexf",
    ]);
  });

  test("extract prints the others, one JSON a line", async () => {
    const { code, out, err } = await parley(["extract", "bad"]);
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => Object.keys(JSON.parse(line))),
    ).toEqual(Array.from({ length: 10 }, () => ["article", "actors", "meetings", "claims"]));
    expect(err).toContain("french.txt: it is in a language that no pack reads");
  });
});

describe("what goes wrong is said, with what to do", () => {
  test.each([
    [["biuld"], 2, "Did you mean build?"],
    [["build", "--ou", "x"], 2, "unknown option"],
    [["build", "--min-confidence", "7"], 2, "from 0 to 1"],
    [["show"], 2, "missing required argument"],
    [["evidence", "no-such-key", "--graph", join(root, "graph/graph.json")], 1, "no-such-key"],
    [["ties", "Nobody At All", "--graph", join(root, "graph/graph.json")], 1, "Nobody At All"],
    [["build", "nowhere"], 1, "nowhere: no such file or folder. Check the path."],
    [["build", "seeds", "--out", "seeds/000_d170d28b9f838a07.txt/x"], 1, "cannot be written"],
    [["build", "seeds", "--out", "/proc/parley"], 1, "cannot be written"],
    [["show", "Nobody At All", "--graph", join(root, "graph/graph.json")], 1, "Nobody At All"],
    [["stats", "--graph", "none.json"], 1, "none.json"],
  ])("parley %j", async (args, code, message) => {
    const ended = await parley(args);
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.err).toContain(message);
    expect(ended.err).not.toContain("    at ");
  });
});

describe("help", () => {
  test.each([
    [["--help"], "parley show"],
    [[], "Usage: parley"],
    [["build", "--help"], "front matter"],
    [["extract", "--help"], "Examples:"],
    [["--version"], "."],
  ])("parley %j", async (args, text) => {
    const ended = await parley(args);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain(text);
  });
});

describe("extract is a filter, and merge goes on from there", () => {
  const jsonl = (articles: readonly object[]) => articles.map((article) => `${JSON.stringify(article)}\n`).join("");
  const pieces = ["01-amman-jakarta", "02-jakarta-kunjungan"].map((id) => ({
    judul: id,
    isi: readFileSync(join(root, `examples/articles/${id}.md`), "utf8").replace(/^---[\s\S]*?---\n/, ""),
    id,
  }));

  test("standard input to standard output, with names of fields of one's own", async () => {
    const { code, out, err } = await parley(["extract", "--quiet", "--map", "text=isi,title=judul"], jsonl(pieces));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const told = out.trim().split("\n");
    expect(told.map((line) => JSON.parse(line).article.title)).toEqual(["01-amman-jakarta", "02-jakarta-kunjungan"]);

    const named = ["--map", "text=isi,title=judul"];
    expect((await parley(["build", "-", ...named, "--out", "piped"], jsonl(pieces))).code).toBe(0);
    writeFileSync(join(folder, "one.jsonl"), `${told[1]}\n`);
    const merged = await parley(["merge", "one.jsonl", "-", "--out", "merged"], out);
    expect(merged).toMatchObject({ code: 0, out: expect.stringMatching(/^2 articles\n/) });
    for (const file of ["graph.json", "graph.gexf"])
      expect(readFileSync(join(folder, "merged", file))).toEqual(readFileSync(join(folder, "piped", file)));
  });

  test("what is no extraction is told with its line, and gives exit code 1", async () => {
    writeFileSync(join(folder, "broken.jsonl"), "{}\n");
    const { code, out, err } = await parley(["merge", "broken.jsonl", "one.jsonl", "--out", "merged"]);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^1 article\n/) });
    expect(err).toContain("broken.jsonl:1: its article is not as an extraction's. Make it anew with parley extract.\n");
    expect(err).toContain("1 of 2 articles left out");
  });

  test.each([
    [["extract", "--map", "isi"], "ours=theirs"],
    [["extract", "--map", "body=isi"], "ours are id, title, text"],
    [["extract", "--workers", "many"], "Give a whole number"],
    [["merge"], "missing required argument"],
  ])("parley %j is wrong usage", async (args, message) => {
    expect(await parley(args)).toMatchObject({ code: 2, out: "", err: expect.stringContaining(message) });
  });
});

test("a reader that has read enough is no error", async () => {
  const child = spawn(process.execPath, [...cli, "extract", join(root, "seeds")], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let err = "";
  child.stderr.on("data", (piece) => {
    err += piece;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
