import { gzipSync } from "node:zlib";

/*
 * Small valid files of each format that is read. The people are invented.
 */

const english =
  "Kenyan Foreign Minister Wairimu Otieno met with Norwegian Prime Minister Sigrid Halvorsen in Nairobi on Tuesday. They agreed to expand trade.";
const arabic =
  "التقى وزير الخارجية الإيراني عباس عراقجي رئيس الوزراء الباكستاني شهباز شريف في إسلام آباد يوم الثلاثاء.";
const indonesian =
  "Perdana Menteri Shehbaz Sharif bertemu dengan Menteri Luar Negeri Iran Abbas Araghchi di Islamabad, pada hari Selasa.";

const page = `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Talks &amp; trade | The Paper</title>
<meta property="og:title" content="Talks &amp; trade"><meta property="article:published_time" content="2025-03-12T08:00:00Z">
<link rel="canonical" href="https://example.org/talks">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks","datePublished":"2025-03-12","author":{"@type":"Person","name":"A. Writer"},"inLanguage":"en"}</script>
<style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Talks &amp; trade</h1><p class="byline">By A. Writer</p><time datetime="2025-03-12">12 March</time>
<p>${english}</p><p>${english.replaceAll("Otieno", "Wanjiru")}</p><p dir="rtl" lang="ar">${arabic}</p><ul><li>One</li><li>Two</li></ul>
<!-- a comment --><p>It&rsquo;s &#8220;done&#8221;<br>she said.</p></article>
<footer>All rights reserved</footer></body></html>
`;

const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Paper</title><language>en</language>
<item><title>Talks &amp; trade</title><link>https://example.org/1</link><guid>1</guid><pubDate>Wed, 12 Mar 2025 08:00:00 +0000</pubDate><dc:creator>A. Writer</dc:creator>
<content:encoded><![CDATA[<p>${english}</p>]]></content:encoded></item>
<item><title>لقاء</title><link>https://example.org/2</link><description>&lt;p&gt;${arabic}&lt;/p&gt;</description></item></channel></rss>
`;

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title>Koran</title><id>urn:x</id><updated>2025-03-12T00:00:00Z</updated>
<entry><id>urn:1</id><title type="html">Temu</title><link rel="alternate" href="https://example.org/a"/><published>2025-03-12T00:00:00Z</published><content type="html">&lt;p&gt;${indonesian}&lt;/p&gt;</content></entry></feed>
`;

const record = {
  id: "a1",
  title: "Talks",
  text: english,
  url: "https://example.org/a1",
  published: "2025-03-12",
  language: "en",
  source: "The Paper",
};
const other = {
  guid: 7,
  headline: "لقاء",
  body: arabic,
  link: "https://example.org/a2",
  date: "12/03/2025",
  lang: "ar",
  publisher: { name: "صحيفة" },
};

const boundary = "----=_Part_0";
const savedPage = [
  "From: <Saved by a browser>",
  "Snapshot-Content-Location: https://example.org/talks",
  "Subject: =?utf-8?Q?Talks=20=26=20trade?=",
  "Date: Wed, 12 Mar 2025 08:00:00 -0000",
  "MIME-Version: 1.0",
  `Content-Type: multipart/related; type="text/html"; boundary="${boundary}"`,
  "",
  `--${boundary}`,
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "Content-Location: https://example.org/talks",
  "",
  page
    .replaceAll("=", "=3D")
    .replace(/[\u0080-\uffff]/g, (letter) =>
      [...Buffer.from(letter)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(""),
    ),
  `--${boundary}`,
  "Content-Type: image/gif",
  "Content-Transfer-Encoding: base64",
  "Content-Location: https://example.org/a.gif",
  "",
  "R0lGODlhAQABAAAAACw=",
  `--${boundary}--`,
  "",
].join("\r\n");

function warcRecord(type: string, contentType: string, body: string, more: readonly string[] = []): string {
  return [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    "WARC-Record-ID: <urn:uuid:1b0e4d1c-0000-4000-8000-000000000001>",
    "WARC-Date: 2025-03-12T08:00:00Z",
    ...more,
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "",
    body,
    "",
    "",
  ].join("\r\n");
}

const warc =
  warcRecord("warcinfo", "application/warc-fields", "software: none\r\n") +
  warcRecord(
    "response",
    "application/http; msgtype=response",
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`,
    ["WARC-Target-URI: https://example.org/talks"],
  );
const wet = warcRecord("conversion", "text/plain", `Talks\n${english}\n${indonesian}\n`, [
  "WARC-Target-URI: https://example.org/talks",
  "WARC-Identified-Content-Language: eng",
]);

const frontMatter = `---\ntitle: "Talks: day two"\nurl: https://example.org/talks\npublished: 2025-03-12\nlanguage: en\ntags: [a, &x b, *x]\n---\n\n${english}\n\n${indonesian}\n`;
const csv = `id,title,text,date,lang\n1,"Talks, day two","${english.replaceAll('"', '""')}",2025-03-12,en\n2,لقاء,"${arabic}\nثم سافر.",2025-03-13,ar\n`;
const jsonLines = `${JSON.stringify(record)}\n${JSON.stringify(other)}\n`;

/** windows-1256 for the letters of the Arabic sample. */
function inWindows1256(text: string): Buffer {
  const decoder = new TextDecoder("windows-1256");
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}

/** A file's name and its bytes. */
export const samples: readonly (readonly [name: string, bytes: Buffer])[] = [
  ["plain.txt", Buffer.from(`${english}\n\n${arabic}\n`)],
  ["front.md", Buffer.from(frontMatter)],
  ["page.html", Buffer.from(page)],
  ["saved.mhtml", Buffer.from(savedPage)],
  ["feed.rss", Buffer.from(feed)],
  ["feed.atom", Buffer.from(atom)],
  ["one.json", Buffer.from(JSON.stringify({ articles: [record, other] }))],
  ["many.jsonl", Buffer.from(jsonLines)],
  ["table.csv", Buffer.from(csv)],
  ["many.jsonl.gz", gzipSync(jsonLines)],
  ["crawl.warc", Buffer.from(warc)],
  ["crawl.warc.gz", Buffer.concat([gzipSync(warc), gzipSync(wet)])],
  ["crawl.wet", Buffer.from(wet)],
  ["utf16.txt", Buffer.from(`\ufeff${arabic}`, "utf16le")],
  ["arabic.txt", inWindows1256(`${arabic}\n${arabic}`)],
  ["bom.txt", Buffer.from(`\ufeff${english}`)],
];
