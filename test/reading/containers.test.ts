import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readInput, short } from "./reading.ts";

describe("feeds", () => {
  const rss = (items: string, head = "") =>
    `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Kantor Berita</title><language>id-ID</language>${items}</channel></rss>`;

  test("RSS: the full content goes before the description", async () => {
    const feed =
      rss(`<item><title>Menlu &amp;amp; PM</title><link>https://example.org/1</link><guid isPermaLink="false">abc-1</guid><dc:creator>Budi</dc:creator>
<pubDate>Wed, 06 Nov 2024 23:30:00 +0700</pubDate><description>Ringkasan</description><content:encoded><![CDATA[<p>Satu.</p><p>Dua &amp; tiga.</p>]]></content:encoded></item>`);
    expect(await readInput(feed)).toMatchObject([
      {
        id: "abc-1",
        title: "Menlu & PM",
        url: "https://example.org/1",
        published: "2024-11-06",
        language: "id",
        source: "Kantor Berita",
        byline: "Budi",
        text: "Satu.\n\nDua & tiga.",
        notices: [],
      },
    ]);
  });

  test("Atom: XHTML, the link of the article, the day it was first published", async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>F</title><entry><title type="html">T &amp;amp; U</title><link rel="self" href="https://example.org/self"/>
<link href="https://example.org/x"/><id>https://example.org/x</id><updated>2024-11-07T00:00:00Z</updated><published>2024-11-06T00:00:00Z</published><author><name>A. Writer</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two<br/>lines.</p></div></content></entry></feed>`;
    expect(await readInput(feed)).toMatchObject([
      {
        id: "example-org-x",
        title: "T & U",
        url: "https://example.org/x",
        published: "2024-11-06",
        language: "ar",
        byline: "A. Writer",
        text: "One.\n\nTwo\nlines.",
      },
    ]);
  });

  test("an item with a description only, and one with nothing", async () => {
    const [first, second] = await readInput(
      rss("<item><description>Only &lt;b&gt;this&lt;/b&gt;.</description></item><item><title>T</title></item>"),
    );
    expect(first).toMatchObject({
      text: "Only this.",
      notices: ["the feed gives only a description, which is taken for its text"],
    });
    expect(second).toMatchObject({ where: "standard input, item 2", problem: "it has no text" });
  });

  test("entities of its own are not expanded, and nothing is fetched", async () => {
    const bomb = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
    const head = `<!DOCTYPE x [<!ENTITY l0 "lol">${bomb}<!ENTITY passwords SYSTEM "file:///etc/passwd">]>`;
    const [article] = await readInput(
      rss("<item><description>Words, &l9; &passwords; and more</description></item>", head),
    );
    expect(short(article)).toBe("Words, &l9; &passwords; and more");
  });

  test.each([
    ["without items", "<rss><channel></channel></rss>", "it is XML without items of a feed"],
    ["that is cut off", "<rss><channel><item><title>T", "it has no text"],
  ])("a feed %s", async (_name, xml, problem) => {
    expect(await readInput(xml)).toMatchObject([{ problem }]);
  });
});

test("a page that a browser saved in one file", async () => {
  const page = [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://example.org/p",
    "Subject: =?utf-8?Q?x?=",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    '\ttype="text/html";',
    '\tboundary="--B--"',
    "",
    "",
    "----B--",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "",
    "aGVsbG8=",
    "----B--",
    "Content-Type: text/html; charset=windows-1252",
    "Content-Transfer-Encoding: quoted-printable",
    "Content-Location: https://example.org/p",
    "",
    "<html><body><p>Caf=E9 talks between Iran and Pak=",
    "istan: 1 =3D 1.</p></body></html>",
    "----B----",
  ].join("\r\n");
  expect(await readInput(page)).toMatchObject([
    { id: "example-org-p", url: "https://example.org/p", text: "Café talks between Iran and Pakistan: 1 = 1." },
  ]);
  expect(await readInput(page.replace("text/html; charset", "image/gif; charset"))).toMatchObject([
    { problem: "it is a saved page without HTML" },
  ]);
});

describe("archives", () => {
  const record = (type: string, content: string, block: Buffer | string, id: string = type) => {
    const bytes = Buffer.from(block as string);
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.org/${id}\r\nContent-Type: ${content}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n\r\n")]);
  };
  const answer = (body: Buffer | string, headers = "", status = "200 OK") =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
      Buffer.from(body as string),
    ]);
  const response = (id: string, ...parts: Parameters<typeof answer>) =>
    record("response", "application/http; msgtype=response", answer(...parts), id);
  const records = [
    record("warcinfo", "application/warc-fields", "software: x"),
    record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
    response("one", "<html lang='id'><p>Halaman pertama.</p></html>"),
    response("gone", "<p>Not found.</p>", "", "404 Not Found"),
    record(
      "response",
      "application/http",
      Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u0000\u0001"),
      "picture",
    ),
    response("two", "8\r\n<p>Pages\r\n9;x=1\r\n in parts\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n"),
    response("three", gzipSync("<p>A packed page.</p>"), "Content-Encoding: gzip\r\n"),
    response("four", "<p>No longer packed.</p>", "Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n"),
    record("conversion", "text/plain", "A title\nThe text of a page.", "five"),
  ];
  const texts = [
    "Halaman pertama.",
    "Pages in parts",
    "A packed page.",
    "No longer packed.",
    "A title\nThe text of a page.",
  ];

  test.each([
    ["plain", Buffer.concat(records)],
    ["packed record by record", Buffer.concat(records.map((one) => gzipSync(one)))],
    ["packed as a whole", gzipSync(Buffer.concat(records))],
  ])("%s", async (_name, archive) => {
    const articles = await readInput(archive);
    expect(articles.map(short)).toEqual(texts);
    expect(articles[0]).toMatchObject({
      id: "example-org-one",
      url: "https://example.org/one",
      language: "id",
      file: "standard input, record 3",
    });
  });

  test("one that is cut off gives what is whole", async () => {
    const archive = Buffer.concat(records);
    const errors = [
      await readInput(archive.subarray(0, -20)),
      await readInput(Buffer.concat(records.map((one) => gzipSync(one))).subarray(0, -20)),
      await readInput(gzipSync(archive).subarray(0, -20)),
    ].map((articles) => [articles.length, short(articles.at(-1))]);
    expect(errors).toEqual([
      [5, "standard input, record 9: the archive ends within it"],
      [5, "standard input: its packed bytes end too early"],
      [5, "standard input: its packed bytes end too early"],
    ]);
  });

  test.each([
    ["a length that is none", "Content-Length: -5"],
    ["no length", "X: y"],
    ["a length beyond all numbers", `Content-Length: ${"9".repeat(400)}`],
  ])("a record with %s costs itself alone", async (_name, header) => {
    const bad = Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\n${header}\r\n\r\nx\r\n\r\n`);
    const articles = await readInput(Buffer.concat([bad, response("one", "<p>Words.</p>")]));
    expect(articles.map(short)).toEqual(["standard input, record 1: it does not say how long it is", "Words."]);
  });

  test("a page that unpacks to 100 MB is left out", async () => {
    const bomb = response("bomb", gzipSync(Buffer.alloc(100 * 1024 * 1024, "<p>")), "Content-Encoding: gzip\r\n");
    const articles = await readInput(Buffer.concat([bomb, response("one", "<p>Words.</p>")]));
    expect(articles.map(short)).toEqual([
      "standard input, record 1: its packed bytes are broken, or too many",
      "Words.",
    ]);
  });
});

describe("packed", () => {
  test.each([
    ["text", "Plain words.", "Plain words."],
    ["members one after the other", null, "One, two."],
  ])("%s", async (_name, content, text) => {
    const packed = content === null ? Buffer.concat([gzipSync("One, "), gzipSync("two.")]) : gzipSync(content);
    expect((await readInput(packed)).map(short)).toEqual([text]);
  });

  test.each([
    ["a bomb", gzipSync(Buffer.alloc(200 * 1024 * 1024, "a")), /it unpacks to more than 200 times its size/],
    ["a bomb of lines", gzipSync(Buffer.alloc(64 * 1024 * 1024, "\n")), /it unpacks to more than 200 times its size/],
    ["packed twice", gzipSync(gzipSync("Words.")), /it is packed twice/],
    ["broken", Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), /its packed bytes (?:end too early|are broken)/],
    ["nothing", gzipSync(""), /it is empty/],
  ])("%s is left out", async (_name, content, problem) => {
    expect(short((await readInput(content))[0])).toMatch(problem);
  });
});

test.each([
  ["%PDF-1.7\n%âãÏÓ", "it is a PDF"],
  ["PK\u0003\u0004\u0014", "it is a ZIP archive, or a document of an office program"],
  ["\u0000\u0001\u0002\u0003\u0000\u0000binary", "it is not text"],
  ["{\\rtf1 words}", "it is an RTF document"],
  ["", "it is empty"],
  ["12345 67890", "it is empty"],
])("%j is left out", async (content, problem) => {
  expect(await readInput(Buffer.from(content, "latin1"))).toMatchObject([{ problem }]);
});

test.each([
  ["[Jakarta] Menteri tiba.", "[Jakarta] Menteri tiba."],
  ["{curly} words", "{curly} words"],
  ["< 5 people came", "< 5 people came"],
  ["Time, text, and tide", "Time, text, and tide"],
  ["Text: one\nand more", "Text: one\nand more"],
])("%j is plain text", async (content, text) => {
  expect((await readInput(content)).map(short)).toEqual([text]);
});
