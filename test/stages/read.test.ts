import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ArticleError } from "../../src/errors.ts";
import { read } from "../../src/stages/read.ts";
import { folders, readAll, readInput, short } from "../reading/reading.ts";

const folderOf = folders();

/** The one article, or the one error, of a file. */
async function one(content: string | Uint8Array, name = "a.txt") {
  const [article, ...rest] = await readAll([folderOf({ [name]: content })]);
  expect(rest).toEqual([]);
  return article;
}

describe("an article", () => {
  test.each([
    ["Iran and Pakistan talk.\nMore.", { text: "Iran and Pakistan talk.\nMore.", title: "Iran and Pakistan talk." }],
    ['---\ntitle: "Talks: day two"\n---\nText.', { text: "Text.", title: "Talks: day two" }],
    [
      "---\nurl: https://example.org/a\npublished: 2024-11-06\nlanguage: en\n---\nText.",
      { url: "https://example.org/a", published: "2024-11-06", language: "en" },
    ],
    ["---\npublished: 2024-11-06T10:00:00Z\n---\nText.", { published: "2024-11-06" }],
    ["---\npublished: 2024-11\n---\nText.", { published: "2024-11" }],
    ["---\npublished: 2024\n---\nText.", { published: "2024" }],
    ["---\ndate: 2024-11-06\n---\nText.", { published: "2024-11-06" }],
    ["---\nsource: Wire\nauthor: A. Writer\n---\nText.", { source: "Wire", byline: "A. Writer" }],
    ["---\r\ntitle: Windows\r\n---\r\nText.\r\n", { text: "Text.\r\n", title: "Windows" }],
    ["---\n---\nText.", { text: "Text.", title: "Text." }],
    ["---\nsomething: else\n---\nText.", { text: "Text.", title: "Text.", url: null }],
    ["---\n__proto__: { title: no }\n---\nText.", { text: "Text.", title: "Text." }],
    // Code in front matter is a text like any other.
    [
      '---\ntitle: !!js/function "function () { process.exit(1) }"\n---\nText.',
      { title: "function () { process.exit(1) }" },
    ],
    ["---\nurl: javascript:alert(1)\n---\nText.", { url: null }],
    ["--- no front matter", { text: "--- no front matter" }],
    ["---\nopened, never closed", { text: "---\nopened, never closed" }],
    ["\uFEFFText behind a mark.", { text: "Text behind a mark." }],
    ["وزير الخارجية\nنص", { text: "وزير الخارجية\nنص", title: "وزير الخارجية" }],
  ])("%j", async (content, expected) => {
    expect(await one(content)).toMatchObject({ id: "a", published: null, language: null, ...expected });
  });

  test.each([
    ["UTF-16", Buffer.from("\uFEFFIran and Pakistan talk.", "utf16le"), "Iran and Pakistan talk."],
    ["Windows-1252", Buffer.from("Caf\u00e9 talks, na\u00efve hopes", "latin1"), "Café talks, naïve hopes"],
    ["gzip", gzipSync("Iran and Pakistan talk."), "Iran and Pakistan talk."],
  ])("in %s", async (_name, bytes, text) => {
    expect(await one(bytes)).toMatchObject({ id: "a", text });
  });
});

describe("what a file is, its content says", () => {
  test.each([
    ["a.txt", "<!doctype html><p>A page.</p>", "A page."],
    ["a.txt", '{"text": "A record."}', "A record."],
    ["a.html", "<rss><channel><item><description>An item.</description></item></channel></rss>", "An item."],
    ["a.json", "title,text\nT,A row.", "A row."],
    ["a.json", "words, not JSON at all\nT,A row.", "a.json: it is not JSON"],
    ["a.csv", "title;body\nT;A row.", "A row."],
    ["a.xml", "<html><p>A page.</p></html>", "A page."],
    ["a.md", "<p align=center>Markdown</p>\n\nWords.", "<p align=center>Markdown</p>\n\nWords."],
    ["a.md.gz", gzipSync("# Words"), "# Words"],
  ])("%s: %j", async (name, content, text) => {
    expect(short(await one(content, name))).toContain(text);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["empty", "", "it is empty"],
    ["only white space", " \n\t", "it is empty"],
    ["only front matter", "---\ntitle: a\n---\n", "it is empty"],
    ["binary", new Uint8Array([0, 1, 2, 3, 4, 0, 0]), "not text"],
    ["front matter that does not parse", "---\ntitle: Talks: day: two\n---\nText.", "not YAML"],
    [
      "front matter with a thousand aliases",
      `---\na: &a [x, x, x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: [*a, *a, *a]`).join("\n")}\ntitle: 5\n---\nText.`,
      "not YAML",
    ],
    ["front matter of a megabyte", `---\ntitle: ${"a ".repeat(500_000)}\n---\nText.`, "not YAML"],
    ["a date that is none", "---\npublished: yesterday\n---\nText.", "wrong published"],
    ["front matter without an end", "---\ntitle: Talks\n\nText.", "has no end"],
    ["front matter that is a list", "---\n- a\n---\nText.", "wrong form"],
    ["a text of 600,000 characters", "word ".repeat(120_000), "its text is longer than 500,000 characters"],
    ["one line of 70 MB", "x".repeat(70 * 1024 * 1024), "it is larger than 64 MB"],
  ])("%s", async (_name, content, problem) => {
    const error = await one(content);
    expect(error).toBeInstanceOf(ArticleError);
    expect(error).toMatchObject({ where: expect.stringMatching(/a\.txt$/), message: expect.stringContaining(problem) });
  });

  test.each([
    ["nowhere", "no such file or folder"],
    ["*.nothing", "no file matches this pattern"],
    ["a.txt/b.txt", "no such file or folder"],
    ["x".repeat(5_000), "its path is too long"],
  ])("a path that does not exist: %.20s", async (path, problem) => {
    expect(await readAll([join(folderOf({ "a.txt": "A." }), path)])).toMatchObject([{ problem }]);
  });

  test("a file of another kind is told of, named or found; the others are read", async () => {
    const path = folderOf({ "a.pdf": "%PDF-1.7", "b.txt": "Text." });
    const found = ["a.pdf: .pdf files are not read", "Text."];
    expect((await readAll([path])).map((article) => short(article).replace(`${path}/`, ""))).toEqual(found);
    expect((await readAll([join(path, "a.pdf")])).map(short)).toEqual([`${path}/a.pdf: it is a PDF`]);
  });

  test("a pipe, a socket's like, a device: none is waited for", async () => {
    const path = folderOf({ "b.txt": "Text." });
    execFileSync("mkfifo", [join(path, "a.txt")]);
    const pipe = "it is not a file (but a pipe, a socket or a device)";
    expect((await readAll([path])).map(short)).toEqual([`${path}/a.txt: ${pipe}`, "Text."]);
    expect((await readAll([join(path, "a.txt")])).map(short)).toEqual([`${path}/a.txt: ${pipe}`]);
    expect((await readAll(["/dev/zero"])).map(short)).toEqual([`/dev/zero: ${pipe}`]);
  });

  test("a file that grows is read as it was when it was opened", async () => {
    const path = folderOf({ "a.jsonl": '{"text": "One."}\n'.repeat(40_000).replaceAll("One.", "One, of a size.") });
    const texts = new Set<string>();
    for await (const article of read([path])) {
      texts.add(short(article));
      if (texts.size < 3) appendFileSync(join(path, "a.jsonl"), `{"text": "Late ${texts.size}."}\n`);
    }
    expect([...texts]).toEqual(["One, of a size."]);
  });

  test.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    const path = folderOf({ "a.txt": "Text." });
    chmodSync(join(path, "a.txt"), 0);
    expect(await readAll([path])).toMatchObject([{ problem: "it cannot be read (EACCES)" }]);
  });
});

describe("folders and patterns", () => {
  const path = folderOf({
    "b.txt": "B.",
    "a.MD": "A.",
    "deep/er/c.txt": "C.",
    "news.jsonl": '{"id": "n", "text": "N."}',
    "Page.html": "<p>P.</p>",
    "Page_files/frame.html": "<p>no article</p>",
    "picture.png": "no article",
    LICENSE: "no article",
    ".hidden.txt": "no article",
    ".git/d.txt": "no article",
  });
  const ids = async (sources: readonly string[]) =>
    (await readAll(sources)).map((article) => (article instanceof ArticleError ? article.problem : article.id));

  test("are read with all below them, in the order of names, hidden and other files left out", async () => {
    expect(await ids([path])).toEqual(["Page", "a", "b", "c", "n"]);
  });

  test.each([
    ["*.txt", ["b"]],
    ["**/*.txt", ["b", "c"]],
    ["*.{txt,MD}", ["a", "b"]],
    ["deep/**", ["c"]],
  ])("%s", async (pattern, expected) => {
    expect(await ids([join(path, pattern)])).toEqual(expected);
  });

  test("a file whose name looks like a pattern is that file", async () => {
    expect(
      await ids([join(folderOf({ "talks [day 2].txt": "T.", "talks d.txt": "no" }), "talks [day 2].txt")]),
    ).toEqual(["talks [day 2]"]);
  });

  test("the order of the sources does not matter, and what is named twice is read once", async () => {
    const other = folderOf({ "z.txt": "Z." });
    expect(await ids([other, path, join(path, "b.txt"), join(path, "*.txt")])).toEqual(await ids([path, other]));
  });

  test("links are followed within the folder alone", async () => {
    const outside = folderOf({ "secret.txt": "Secret.", "inner/secret.txt": "Secret." });
    const inside = folderOf({ "a.txt": "A.", "deep/b.txt": "B." });
    symlinkSync(join(outside, "secret.txt"), join(inside, "out.txt"));
    symlinkSync(join(outside, "inner"), join(inside, "out"));
    symlinkSync("nowhere.txt", join(inside, "dangling.txt"));
    symlinkSync("loop.txt", join(inside, "loop.txt"));
    symlinkSync("..", join(inside, "deep", "up"));
    symlinkSync("a.txt", join(inside, "again.txt"));
    const found = (await readAll([inside])).map((article) => short(article).replace(`${inside}/`, ""));
    const out = "it is a link that leads out of the folder, and is not followed";
    expect(found).toEqual([
      "A.",
      "B.",
      "dangling.txt: no such file or folder",
      "loop.txt: it is a link that leads nowhere or in a circle",
      `out: ${out}`,
      `out.txt: ${out}`,
    ]);
    // The folder itself, or a file, may be a link: the person named it.
    symlinkSync(join(outside, "secret.txt"), join(inside, "..", "named.txt"));
    expect((await readAll([join(inside, "..", "named.txt")])).map(short)).toEqual(["Secret."]);
    expect((await readAll([join(inside, "*.txt")])).map(short)).toEqual(["A."]);
  });
});

describe("ids", () => {
  const renamed = async (sources: readonly string[]) => {
    const names = new Map<string, string>();
    const articles = await readAll(sources, { onRename: (from, to) => names.set(from, to) });
    return articles
      .map((article) =>
        article instanceof ArticleError ? article.message : [names.get(article.id) ?? article.id, article.text],
      )
      .sort();
  };

  test("two articles that want one id both get a longer one, in whatever order they come", async () => {
    const there = await renamed([folderOf({ "a/x.txt": "One.", "b/x.md": "Other." })]);
    const back = await renamed([folderOf({ "a/x.txt": "Other.", "b/x.md": "One." })]);
    expect(new Map(there as [string, string][]).size).toBe(2);
    expect(there.map((article) => article[1]).sort()).toEqual(["One.", "Other."]);
    for (const article of there) expect(article[0]).toMatch(/^x~[0-9a-f]{12}$/);
    expect(back).toEqual(there);
  });

  test("the same article twice is one", async () => {
    expect(await renamed([folderOf({ "a/x.txt": "One.", "b/x.txt": "One." })])).toEqual([["x", "One."]]);
    expect(await renamed([folderOf({ "a.jsonl": '{"id":"1","text":"One."}\n{"id":"1","text":"One."}' })])).toEqual([
      ["1", "One."],
    ]);
  });

  test("records without an id are named by address, else by file and content, wherever they stand", async () => {
    const lines = ['{"text":"One.","url":"https://example.org/a/one.html"}', '{"text":"Two."}', '{"text":"Three."}'];
    const there = await renamed([folderOf({ "news.jsonl": lines.join("\n") })]);
    expect(there.map((article) => article[1]).sort()).toEqual(["One.", "Three.", "Two."]);
    expect(there.map((article) => article[0])).toEqual([
      "example-org-a-one",
      expect.stringMatching(/^news-[0-9a-f]{12}$/),
      expect.stringMatching(/^news-[0-9a-f]{12}$/),
    ]);
    expect(await renamed([folderOf({ "news.jsonl": lines.reverse().join("\n") })])).toEqual(there);
  });

  test.each([["../../etc/passwd"], ["a/b\\c"], ["\u001b]0;title\u0007x"], ["\u202egpj.x"]])(
    "%j leads nowhere",
    async (id) => {
      const [article] = await readInput(JSON.stringify({ id, text: "Text." }));
      expect(article).toMatchObject({ id: expect.not.stringMatching(/[\\/\p{Cc}\p{Cf}]|^\./u) });
    },
  );
});

describe("standard input, addresses and progress", () => {
  test("standard input that is not there", async () => {
    expect(await readAll(["-"])).toMatchObject([{ where: "standard input", problem: "there is none to read" }]);
  });

  test("an address is fetched; its page is named by it", async () => {
    const server = createServer((request, response) => {
      response.setHeader("content-type", "text/html; charset=windows-1252");
      response.statusCode = request.url === "/robots.txt" ? 404 : 200;
      response.end(Buffer.from("<p>Caf\u00e9 talks.</p>", "latin1"));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/talks.html`;
    try {
      expect(await readAll([url], { allowPrivate: true })).toMatchObject([
        { text: "Café talks.", url, id: expect.stringMatching(/^127-0-0-1-\d+-news-talks$/) },
      ]);
      expect(await readAll([url])).toMatchObject([expect.any(ArticleError)]);
    } finally {
      server.close();
    }
  });

  test("the bytes that were read, of all there are", async () => {
    const path = folderOf({ "a.txt": "Four", "b.txt.gz": gzipSync("Words.") });
    const told: [number, number | null][] = [];
    await readAll([path], { onBytes: (done, of) => told.push([done, of]) });
    const size = 4 + gzipSync("Words.").length;
    expect(told).toEqual([
      [4, size],
      [size, size],
    ]);
    const input: [number, number | null][] = [];
    await readInput("Text.", { onBytes: (done, of) => input.push([done, of]) });
    expect(input).toEqual([[5, null]]);
  });

  test("a reader that stops early", async () => {
    const path = folderOf({});
    writeFileSync(join(path, "a.jsonl.gz"), gzipSync('{"text": "One."}\n{"text": "Two."}\n'.repeat(10_000)));
    for await (const article of read([path])) {
      expect(short(article)).toBe("One.");
      break;
    }
  });
});
