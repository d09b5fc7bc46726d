import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ArticleError } from "../../src/errors.ts";
import { countFiles, read } from "../../src/stages/read.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;

/** A folder of its own with these files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, String(++made));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** The one article, or the one error, of a file. */
function one(content: string | Uint8Array, name = "a.txt") {
  const [article, ...rest] = [...read([folderOf({ [name]: content })])];
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
    ["---\r\ntitle: Windows\r\n---\r\nText.\r\n", { text: "Text.\r\n", title: "Windows" }],
    ["---\n---\nText.", { text: "Text.", title: "Text." }],
    ["---\nsomething: else\n---\nText.", { text: "Text.", title: "Text.", url: null }],
    ["--- no front matter", { text: "--- no front matter" }],
    ["---\nopened, never closed", { text: "---\nopened, never closed" }],
    ["\uFEFFText behind a mark.", { text: "Text behind a mark." }],
    ["وزير الخارجية\nنص", { text: "وزير الخارجية\nنص", title: "وزير الخارجية" }],
  ])("%j", (content, expected) => {
    expect(one(content)).toMatchObject({ id: "a", published: null, language: null, ...expected });
  });
});

describe("what cannot be read", () => {
  test.each([
    ["empty", "", "it is empty"],
    ["only white space", " \n\t", "it is empty"],
    ["only front matter", "---\ntitle: a\n---\n", "it is empty"],
    ["binary", new Uint8Array([80, 75, 3, 4, 0, 0]), "not text"],
    ["UTF-16", new Uint8Array(Buffer.from("text", "utf16le")), "not text"],
    ["Windows-1256", new Uint8Array([0xe3, 0xd5, 0xd1, 0x20, 0xe6]), "not UTF-8"],
    ["front matter that does not parse", "---\ntitle: Talks: day: two\n---\nText.", "not YAML"],
    ["a date that is none", "---\npublished: yesterday\n---\nText.", "wrong published"],
    ["front matter without an end", "---\ntitle: Talks\n\nText.", "has no end"],
    ["front matter that is a list", "---\n- a\n---\nText.", "wrong form"],
  ])("%s", (_name, content, problem) => {
    const error = one(content);
    expect(error).toBeInstanceOf(ArticleError);
    expect(error).toMatchObject({ where: expect.stringMatching(/a\.txt$/), message: expect.stringContaining(problem) });
  });

  test("a path that does not exist", () => {
    expect([...read([join(folder, "nowhere")])]).toMatchObject([{ problem: "no such file or folder" }]);
  });

  test("a file of another kind, though it is named", () => {
    const path = folderOf({ "a.pdf": "Text.", "b.txt": "Text." });
    const [pdf, text] = read([join(path, "a.pdf"), join(path, "b.txt")]);
    expect(pdf).toMatchObject({ problem: "it is not a .txt or .md file" });
    expect(text).toMatchObject({ id: "b" });
  });

  test.skipIf(process.getuid?.() === 0)("a file that may not be read", () => {
    const path = folderOf({ "a.txt": "Text." });
    chmodSync(join(path, "a.txt"), 0);
    expect([...read([path])]).toMatchObject([{ problem: "it cannot be read" }]);
  });
});

describe("folders", () => {
  const path = folderOf({
    "b.txt": "B.",
    "a.MD": "A.",
    "deep/er/c.txt": "C.",
    "picture.png": "no article",
    ".hidden.txt": "no article",
    ".git/d.txt": "no article",
  });
  const ids = (paths: readonly string[]) =>
    [...read(paths)].map((article) => (article instanceof ArticleError ? article.problem : article.id));

  test("are read with all below them, in the order of names, hidden and other files left out", () => {
    expect(ids([path])).toEqual(["a", "b", "c"]);
    expect(countFiles([path])).toBe(3);
  });

  test("the order of the paths does not matter, and what is named twice is read once", () => {
    const other = folderOf({ "z.txt": "Z." });
    expect(ids([other, path, join(path, "b.txt")])).toEqual(ids([path, other]));
  });

  test("two articles with one id: the first stays, the second is told of with the first's name", () => {
    const twins = folderOf({ "a/x.txt": "One.", "b/x.md": "Other." });
    const [first, second] = [...read([twins])];
    expect(first).toMatchObject({ text: "One." });
    expect(second).toMatchObject({ problem: expect.stringContaining("x.txt"), remedy: "Rename one of them" });
  });
});
