import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { ArticleError } from "../errors.ts";
import { bare, type Found, type Reader } from "./found.ts";
import { plainText } from "./html-text.ts";
import { limits, megabytes } from "./limits.ts";
import { factsOf } from "./page-facts.ts";
import { type PageTree, pageTree, shown } from "./page-tree.ts";
import { wholeText } from "./plain.ts";

/** A web page that is one article. */
export const page: Reader = async function* (opened) {
  const { text, notices } = await wholeText(opened);
  yield pageArticle(opened.where, text, opened.url, notices);
};

/** Below so many characters what was found is more likely a menu than the article. */
const SHORT = 140;
const MANY = 10_000;

/**
 * The article of a page: its text as Mozilla's Readability finds it, a blank line between paragraphs, without menus, comments and advertisements; title,
 * day, author, publisher and language from JSON-LD, Open Graph, `<meta>`, `<time>` and `<html lang>`. Scripts are never run.
 *
 * @throws ArticleError when it is too large
 */
export function pageArticle(where: string, source: string, url: string | null, notices: readonly string[]): Found {
  const tree = pageTree(source);
  if (tree.isTooLarge) throw tooLarge(where);
  const facts = factsOf(tree, url);
  const main = mainText(tree);
  // Some pages are put together by scripts, and hold their text only for search engines.
  const said = facts.body === null ? "" : plainText(facts.body);
  const isFound = main.length >= SHORT && main.length * 2 >= said.length;
  const text = isFound ? main : said.length > main.length ? said : main !== "" ? main : shown(plainText(tree.html));
  return { ...bare(text), ...facts.head, title: facts.head.title ?? firstWords(text), notices };
}

/** Readability's article as plain text; empty when it finds none. */
function mainText({ html, tags }: PageTree): string {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${inBody(html)}</body></html>`);
  const article = new Readability(document as unknown as Document, {
    // It looks again, less strictly, when it finds less; which takes too long in a page of very many tags.
    charThreshold: tags > MANY ? 0 : 250,
    keepClasses: true,
  }).parse();
  return shown(plainText(article?.content ?? ""));
}

/** What a page holds, without the tags that stand around it. */
function inBody(html: string): string {
  return html.replace(/<\/?(?:html|body|head)(?=[\s>])[^>]*(?:>|$)/g, "");
}

function firstWords(text: string): string | null {
  return text.slice(0, 200).split("\n", 1)[0]?.trim() || null;
}

function tooLarge(where: string): ArticleError {
  return new ArticleError(
    where,
    `its page has more than ${limits.tags} tags or ${megabytes(limits.page)} of text`,
    "Save the article's own page, or its text",
  );
}
