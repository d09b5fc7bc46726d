import { expect, test } from "vitest";
import { isMarkup, plainText } from "../../src/reading/html-text.ts";

test.each([
  ["<p>Iran &amp; Pakistan<br>talk</p><p>More.</p>", "Iran & Pakistan\ntalk\n\nMore."],
  ["One<br><br>two<br /> \n <br/>three", "One\n\ntwo\n\nthree"],
  ["<div>One <b>bold</b>\n line<div>two</div>three</div>", "One bold line\n\ntwo\n\nthree"],
  ["a<script>alert('<p>no</p>')</script>b<style>p{}</style>c", "abc"],
  ["<p>open <i>and never closed", "open and never closed"],
  ["</p></div>closed and never opened", "closed and never opened"],
  ["<svg><svg><text>no</text></svg>no</svg>yes", "yes"],
  ["<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"],
  ["&#1593;&#x628;&nbsp;&unknown;", "عب &unknown;"],
  ["<!-- no --><![CDATA[no]]><?php no ?>yes", "yes"],
  ["", ""],
  ["<p></p><br>", ""],
])("%s", (html, text) => {
  expect(plainText(html)).toBe(text);
});

test.each([
  ["<p>HTML</p>", true],
  ['a <a href="x">link</a>', true],
  ["one<br/>two", true],
  ["1 < 2 and 3 > 2", false],
  ["a <quoted> word", false],
  ["plain", false],
])("%s is HTML: %s", (text, expected) => {
  expect(isMarkup(text)).toBe(expected);
});

test.each([
  ["nested", "<div>".repeat(300_000), "</div>".repeat(300_000)],
  ["opened", "<b>".repeat(300_000), ""],
  ["closed", "", "</i>".repeat(300_000)],
])("a text that is 300,000 tags deep: %s", (_name, before, after) => {
  expect(plainText(`${before}text${after}`)).toBe("text");
});
