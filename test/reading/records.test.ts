import { describe, expect, test } from "vitest";
import { ArticleError } from "../../src/errors.ts";
import { readInput, short } from "./reading.ts";

const one = async (content: string | Uint8Array, map = {}) => (await readInput(content, { map }))[0];

describe("the fields of a record", () => {
  test.each([
    [
      {
        id: "7",
        headline: "Talks",
        body: "Iran and Pakistan talk.",
        pubDate: "Wed, 06 Nov 2024 23:30:00 +0700",
        lang: "en-GB",
        publisher: "Wire",
        link: "https://example.org/a",
        author: ["A", "B"],
      },
      {
        id: "7",
        title: "Talks",
        text: "Iran and Pakistan talk.",
        published: "2024-11-06",
        language: "en",
        source: "Wire",
        url: "https://example.org/a",
        byline: "A, B",
      },
    ],
    [
      { Title: "T", "Published At": 1730937600, Content: "<p>One &amp; two</p><p>three</p>" },
      { title: "T", published: "2024-11-07", text: "One & two\n\nthree" },
    ],
    // WordPress, Elasticsearch, MongoDB, news-please, schema.org.
    [
      {
        id: 12,
        title: { rendered: "A &#8211; B" },
        content: { rendered: "<p>Text.</p>" },
        date_gmt: "2024-11-06T01:00:00",
      },
      { id: "12", title: "A – B", text: "Text.", published: "2024-11-06" },
    ],
    [
      { _id: "e1", _source: { text: "Text.", source: { name: "Wire" } } },
      { id: "e1", text: "Text.", source: "Wire" },
    ],
    [
      { _id: { $oid: "65af" }, text: "Text.", published: { $date: { $numberLong: "1730937600000" } } },
      { id: "65af", published: "2024-11-07" },
    ],
    [
      { maintext: "Text.", date_publish: "2024-11-06 10:00:00", source_domain: "example.org" },
      { text: "Text.", published: "2024-11-06", source: "example.org" },
    ],
    [
      { articleBody: "Text.", datePublished: "2024-11-06", inLanguage: "Bahasa Indonesia" },
      { text: "Text.", published: "2024-11-06", language: "id" },
    ],
    [{ paragraphs: ["One.", "Two."] }, { text: "One.\n\nTwo." }],
    [
      { text: "R&amp;D at 5 < 6", title: "" },
      { text: "R&D at 5 < 6", title: null },
    ],
    [
      { summary: "Only this.", date: "2024-11-06" },
      { text: "Only this.", notices: ["it holds only a summary, which is taken for its text"] },
    ],
    [
      { text: "Text.", date: "06/11/2024" },
      { published: null, notices: ['its date "06/11/2024" is not understood, and left out'] },
    ],
    [{ text: "Text.", url: "javascript:alert(1)" }, { url: null }],
    [{ text: "Text.", title: "a\u001b[31m\nb" }, { title: "a [31m b" }],
  ])("%j", async (record, expected) => {
    expect(await one(JSON.stringify(record))).toMatchObject(expected);
  });

  test.each([
    [
      { text: "isi", published: "meta.tanggal", title: "judul" },
      { isi: "Teks.", judul: "J", meta: { tanggal: "2024-11-06" } },
      { text: "Teks.", title: "J", published: "2024-11-06" },
    ],
    [{ text: "parts.1.words" }, { text: "no", parts: [{}, { words: "yes" }] }, { text: "yes" }],
    [{ text: "a.b" }, { "a.b": "yes", a: { b: "no" } }, { text: "yes" }],
  ])("named by a map: %j", async (map, record, expected) => {
    expect(await one(JSON.stringify(record), map)).toMatchObject(expected);
  });

  test.each([
    ['{"__proto__": {"text": "no"}}', "none of its fields holds a text (__proto__)"],
    ['{"constructor": {"prototype": {"text": "no"}}}', "none of its fields holds a text (constructor)"],
    ['{"text": "", "size": 5}', "none of its fields holds a text (text, size)"],
    ['{"text": "12345 ..."}', "none of its fields holds a text (text)"],
    ['{"text": null}', "none of its fields holds a text (text)"],
    ["[]", "it holds no record"],
    ["[5]", "it is empty"],
    ['{"text": "open', "it is not JSON"],
  ])("%s is no article", async (json, problem) => {
    expect(await one(json)).toMatchObject({ problem });
  });

  test("an article called __proto__ is one like any other", async () => {
    expect(
      await one('{"id": "__proto__", "text": "Text.", "__proto__": {"url": "https://example.org"}}'),
    ).toMatchObject({ id: "proto", url: null });
    expect(({} as { url?: string }).url).toBeUndefined();
  });
});

describe("JSON", () => {
  const records = [
    { id: "a", text: "One." },
    { id: "b", text: "Two." },
  ];
  test.each([
    ["a list", JSON.stringify(records)],
    ["a list on many lines", JSON.stringify(records, null, 2)],
    ["a list in an object", JSON.stringify({ status: "ok", total: 2, articles: records })],
    [
      "a list deep in an object",
      JSON.stringify({ response: { hits: { hits: records.map((_source) => ({ _source })) } } }),
    ],
    ["JSON Feed, which describes itself", JSON.stringify({ title: "F", description: "A feed.", items: records })],
    ["a list called content", JSON.stringify({ content: records, page: 1 })],
    ["objects one after the other", records.map((record) => JSON.stringify(record, null, 2)).join("\n")],
    ["JSON Lines", records.map((record) => JSON.stringify(record)).join("\n")],
    [
      "JSON Lines of Windows, with a byte order mark and empty lines",
      `\uFEFF${records.map((record) => JSON.stringify(record)).join("\r\n\r\n")}\r\n`,
    ],
    ["UTF-16", Buffer.from(`\uFEFF${records.map((record) => JSON.stringify(record)).join("\n")}`, "utf16le")],
    ["brackets in strings", JSON.stringify([{ id: "a", text: "One.", x: '}]"\\{[' }, records[1]])],
  ])("%s", async (_name, content) => {
    const articles = await readInput(content);
    expect(articles.map((article) => (article instanceof ArticleError ? article.message : article.id))).toEqual([
      "a",
      "b",
    ]);
  });

  test("what is wrong costs itself alone, and is told of by its line or number", async () => {
    const lines = ['{"text": "One."}', "{bad", '{"text": "Two."}', '{"size": 1}', '{"text": "Three."}'];
    expect((await readInput(lines.join("\n"))).map(short)).toEqual([
      "One.",
      "standard input:2: it is not JSON",
      "Two.",
      "standard input:4: none of its fields holds a text (size)",
      "Three.",
    ]);
    expect((await readInput(`[${lines.slice(2).join(",")}, oops]`)).map(short)).toEqual([
      "Two.",
      "standard input, entry 2: none of its fields holds a text (size)",
      "Three.",
      "standard input, entry 4: it is not JSON",
    ]);
  });

  test("a line of 40 MB is passed over", async () => {
    const content = `{"text": "One."}\n{"text": "${"x ".repeat(20_000_000)}"}\n{"text": "Two."}`;
    expect((await readInput(content)).map(short)).toEqual([
      "One.",
      "standard input:2: it is longer than 32 MB",
      "Two.",
    ]);
  });

  test("a text of 600,000 characters is left out", async () => {
    expect((await readInput(JSON.stringify({ text: "x ".repeat(300_000) }))).map(short)).toEqual([
      "standard input: its text is longer than 500,000 characters",
    ]);
  });

  test("brackets a million deep", async () => {
    expect(
      (await readInput(`[{"text": ${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}, {"text": "Two."}]`)).map(short),
    ).toEqual(["standard input, entry 1: none of its fields holds a text (text)", "Two."]);
  });

  test("of ten thousand bad records a thousand are told of", async () => {
    const errors = await readInput("{bad\n".repeat(10_000).replace("{bad", '{"text":"One."}\n{"a":1}'));
    expect(errors.length).toBe(1_002);
    expect(short(errors.at(-1))).toBe("standard input: 9000 more of its records cannot be read");
  });
});

describe("tables", () => {
  const rows = (content: string | Uint8Array, map = {}) => readInput(content, { map });

  test.each([
    ["commas", 'title,text,date\nT,"a ""b"", c",2024-11-06\n'],
    ["semicolons, and a mark", '\uFEFFTitle;Body;Published\r\nT;"a ""b"", c";2024/11/06\r\n'],
    ["tabs", 'headline\tcontent\tpubDate\nT\ta "b", c\t20241106'],
    ["bars", 'title|article|created\nT|a "b", c|6 Nov 2024'],
    ["sep=", 'sep=;\ntitle;text;date\nT;a "b", c;2024-11-06'],
  ])("cut by %s", async (_name, content) => {
    expect(await rows(content)).toMatchObject([{ title: "T", text: 'a "b", c', published: "2024-11-06" }]);
  });

  test("a cell of several lines, and rows that are bad in several ways", async () => {
    const content = 'id,text\n1,"Two\nlines"\n2,\n3,"open\n4,Four\n5,5" tall\n6,"Six"\n';
    expect((await rows(content)).map(short)).toEqual([
      "Two\nlines",
      "standard input:4: its text is empty",
      'standard input:5: a cell begins with " and has no end',
      "Four",
      '5" tall',
      "Six",
    ]);
  });

  test("columns of other names", async () => {
    const content = "judul,isi\nT,Teks\n";
    expect(await rows(content, { text: "isi", title: "judul" })).toMatchObject([{ title: "T", text: "Teks" }]);
    expect((await rows(`sep=,\n${content}`)).map(short)).toEqual([`sep=,\n${content}`]);
  });

  test("windows-1256 is read by its letters, and that is said", async () => {
    // "وزير الخارجية الإيراني عباس عراقجي" as Windows wrote it before UTF-8.
    const arabic = Buffer.from(
      "e6d2edd120c7e1cec7d1cced c920c7e1c5edd1c7e4ed20c8dfe1e3c9".replaceAll(" ", "").slice(0, 52),
      "hex",
    );
    const content = Buffer.concat([Buffer.from("id,text\n1,"), arabic, Buffer.from("\n")]);
    expect(await rows(content)).toMatchObject([
      { text: expect.stringMatching(/^وزير الخارجية الإيراني/), notices: [expect.stringContaining("windows-1256")] },
    ]);
  });

  test("a quote that is never closed in a table of 50,000 rows", async () => {
    const articles = await rows(
      `id,text\n0,"open\n${Array.from({ length: 50_000 }, (_, n) => `${n + 1},Row ${n + 1}`).join("\n")}`,
    );
    expect(articles.length).toBe(50_001);
    expect(short(articles.at(-1))).toBe("Row 50000");
  });
});
