import { describe, expect, test } from "vitest";
import { pageArticle } from "../../src/reading/page.ts";

const malay = [
  "Menteri Luar Iran Abbas Araghchi mengadakan pertemuan dengan Perdana Menteri Pakistan Shehbaz Sharif di Islamabad pada hari Selasa, kata pejabat.",
  "Kedua-dua pihak bersetuju untuk meningkatkan perdagangan, keselamatan sempadan, dan kerjasama tenaga antara dua negara jiran itu.",
  "Beliau turut bertemu Menteri Luar Pakistan Ishaq Dar, sebelum berlepas pulang ke Tehran pada malam yang sama.",
];

/** A page as newspapers write them, around some paragraphs. */
function pageOf({ head = "", html = "", paragraphs = malay, after = "" }): string {
  return `<!DOCTYPE html><html ${html}><head><title>Araghchi tiba di Islamabad - Berita Kini</title>${head}
<style>.a { color: red }</style><script>document.write("<p>Iklan</p>".repeat(100))</script></head><body>
<nav><ul>${'<li><a href="/x">Utama</a></li>'.repeat(20)}</ul></nav>
<div class="sidebar">${'<div><a href="/y">Berita lain hari ini</a></div>'.repeat(12)}</div>
<article>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}${after}</article>
<div class="comments"><p>Komen pembaca, yang panjang, dan tidak berkaitan.</p></div><footer>Hak cipta Berita Kini</footer></body></html>`;
}

test("the article is found among menus, lists and notices, a blank line between its paragraphs", () => {
  expect(pageArticle("x", pageOf({}), null, []).text).toBe(malay.join("\n\n"));
});

const linked = (facts: object) => `<script type="application/ld+json">${JSON.stringify(facts)}</script>`;

describe("what a page says of itself", () => {
  test.each([
    [
      "nothing",
      {},
      { title: "Araghchi tiba di Islamabad - Berita Kini", published: null, language: null, source: null },
    ],
    [
      "JSON-LD",
      {
        head: linked({
          "@graph": [
            { "@type": "WebSite", name: "no" },
            {
              "@type": ["NewsArticle"],
              headline: "Araghchi tiba",
              datePublished: "2024-11-05T23:30:00+08:00",
              author: [{ "@type": "Person", name: "Ahmad" }, { name: "Siti" }],
              publisher: { name: "Berita Kini" },
              inLanguage: "ms-MY",
            },
          ],
        }),
      },
      { title: "Araghchi tiba", published: "2024-11-05", byline: "Ahmad, Siti", source: "Berita Kini", language: "ms" },
    ],
    [
      "Open Graph",
      {
        head: `<meta property="og:title" content="Araghchi &amp; Dar"><meta property="og:site_name" content="Berita Kini">
<meta property="article:published_time" content="2024-11-05T23:30:00+08:00"><meta property="og:url" content="https://example.org/a">`,
      },
      { title: "Araghchi & Dar", source: "Berita Kini", published: "2024-11-05", url: "https://example.org/a" },
    ],
    [
      "<html lang dir>, <title> and <link>",
      {
        html: 'lang="ar-QA" dir="rtl"',
        head: '<meta property="og:site_name" content="Berita Kini"><link rel="canonical" href="https://example.org/c">',
      },
      { title: "Araghchi tiba di Islamabad", language: "ar", url: "https://example.org/c" },
    ],
    ["<time>", { after: '<time datetime="2024-11-05T10:00">hari ini</time>' }, { published: "2024-11-05" }],
    [
      "several <time>, of which one says that it is the day",
      {
        after:
          '<time datetime="2020-01-01">dulu</time><time itemprop="datePublished" datetime="2024-11-05">kini</time>',
      },
      { published: "2024-11-05" },
    ],
    [
      "several <time> that do not",
      { after: '<time datetime="2020-01-01">a</time><time datetime="2024-11-05">b</time>' },
      { published: null },
    ],
    ["English, which may be nobody's word", { html: 'lang="en-US"' }, { language: null }],
    [
      "JSON-LD that does not parse",
      { head: '<script type="application/ld+json">{"@type":</script>' },
      { published: null },
    ],
    [
      "JSON-LD of a product",
      { head: linked({ "@type": "Product", datePublished: "2024-11-05" }) },
      { published: null },
    ],
    [
      "JSON-LD with __proto__",
      { head: '<script type="application/ld+json">{"__proto__":{"@type":"NewsArticle","headline":"no"}}</script>' },
      { published: null },
    ],
    ["an address that runs", { head: '<meta property="og:url" content="javascript:alert(1)">' }, { url: null }],
  ])("%s", (_name, parts, expected) => {
    expect(pageArticle("x", pageOf(parts), null, [])).toMatchObject(expected);
  });

  test("its address, where it does not say another", () => {
    expect(pageArticle("x", pageOf({}), "https://example.org/asked", []).url).toBe("https://example.org/asked");
  });
});

test("a page that scripts put together gives the text it gives search engines", () => {
  const body = malay.join("\n\n");
  const page = `<html><head>${linked({ "@type": "NewsArticle", articleBody: body })}</head><body><div id="root"></div></body></html>`;
  expect(pageArticle("x", page, null, []).text).toBe(malay.join(" "));
});

test.each([
  [
    "signs that mean something in HTML",
    'Sanctions &lt;2024&gt; &amp;amp; R&amp;D, he said, "firmly" & <b>clearly</b>, at length, to all who were there to listen to him speak.',
    'Sanctions <2024> &amp; R&D, he said, "firmly" & clearly, at length, to all who were there to listen to him speak.',
  ],
  [
    "line breaks",
    "Baris satu, yang panjang sekali untuk dibaca oleh semua<br>baris dua<br><br>baris tiga, juga panjang",
    "Baris satu, yang panjang sekali untuk dibaca oleh semua\nbaris dua\n\nbaris tiga, juga panjang",
  ],
])("%s stay what they are", (_name, html, text) => {
  expect(pageArticle("x", pageOf({ paragraphs: [html, ...malay] }), null, []).text).toContain(text);
});

describe("pages that mean harm", () => {
  const words = malay.join(" ");
  test.each([
    ["a thousand deep", "<div>".repeat(1_000) + words + "</div>".repeat(1_000)],
    ["thirty thousand deep", `${"<div>".repeat(30_000)}<p>${words}</p>`],
    ["tables in tables", "<table><tr><td>".repeat(3_000) + words],
    ["a million entities", `<p>${words}${"&amp;".repeat(1_000_000)}</p>`],
    ["an attribute of a megabyte", `<p class="${"a ".repeat(500_000)}">${words}</p>`],
    ["a hundred thousand attributes", `<p ${"a=1 b=2 ".repeat(50_000)}>${words}</p>`],
    ["a comment without an end", `<p>${words}</p><!-- ${"<p>no</p>".repeat(10_000)}`],
    ["five megabytes of line breaks", `<p>${words}${"<br>".repeat(1_250_000)}</p>`],
  ])("%s: the words are found", (_name, body) => {
    expect(pageArticle("x", `<html><body>${body}</body></html>`, null, []).text).toContain(
      "Shehbaz Sharif di Islamabad",
    );
  });

  test.each([
    ["tags", "<p>x</p>".repeat(60_000)],
    ["words", `<p>${"kata ".repeat(2_000_000)}</p>`],
  ])("too many %s: it is left out", (_name, body) => {
    expect(() => pageArticle("x", body, null, [])).toThrow(/more than 50000 tags or 8 MB/);
  });
});
