import { ArticleError } from "../errors.ts";
import { dayOf } from "./days.ts";
import type { Found, Opened, Reader } from "./found.ts";
import { plainText } from "./html-text.ts";
import { wholeText } from "./plain.ts";
import { cleaned, languageOf, oneLine, webAddress } from "./record.ts";
import { scan } from "./tags.ts";

/** RSS 0.9 to 2.0 and Atom: each item is an article. `content:encoded` goes before the description, which is often a summary. */
export const feed: Reader = async function* (opened) {
  const { text, notices } = await wholeText(opened);
  const { items, language, title } = itemsOf(text);
  if (items.length === 0)
    throw new ArticleError(opened.where, "it is XML without items of a feed", "Give RSS or Atom, or leave it out");
  for (const [index, item] of items.entries())
    yield articleOf(item, { language, title }, opened, `, item ${index + 1}`, notices);
};

/** What an element of a feed holds, by its name as written; the first that is not empty. */
type Item = ReadonlyMap<string, string>;

interface Channel {
  readonly language: string | null;
  readonly title: string | null;
}

/** Elements whose text is wanted. */
const WANTED = new Set([
  "title",
  "link",
  "guid",
  "id",
  "pubdate",
  "dc:date",
  "published",
  "updated",
  "dcterms:created",
  "dc:creator",
  "author",
  "name",
  "content:encoded",
  "content",
  "description",
  "summary",
  "dc:language",
  "language",
  "source",
]);
const ITEM = /^(?:item|entry|atom:entry|rss:item)$/;
/** More than one feed has ever held; what is behind is not lost silently, since the file limit comes first. */
const DEEPEST = 64;

/** The items of a feed, and what its head says. */
function itemsOf(xml: string): { items: readonly Item[] } & Channel {
  const items: Map<string, string>[] = [];
  const head = new Map<string, string>();
  let current: Map<string, string> = head;
  let field = "";
  let depth = 0;
  let parts: string[] = [];
  const finish = () => {
    const text = parts.join("").trim();
    if (text !== "" && !current.has(field)) current.set(field, text);
    field = "";
    parts = [];
  };
  scan(
    xml,
    {
      open(written, attributes, isClosed) {
        const name = written.toLowerCase().replace(/^(?:atom|rss):/, "");
        if (ITEM.test(name) && field === "") {
          current = new Map();
          items.push(current);
          if (attributes["xml:lang"] !== undefined) current.set("xml:lang", attributes["xml:lang"]);
        } else if (field !== "") {
          // Markup within: XHTML of Atom, or a description whose tags nobody escaped.
          if (!isClosed && name === field && depth < DEEPEST) depth += 1;
          parts.push(isClosed ? `<${name}/>` : `<${name}>`);
        } else if (name === "link" && attributes.href !== undefined) {
          const isArticle = (attributes.rel ?? "alternate") === "alternate";
          if (isArticle && !current.has("link")) current.set("link", attributes.href);
        } else if (name === "feed" && attributes["xml:lang"] !== undefined)
          head.set("language", attributes["xml:lang"]);
        else if (WANTED.has(name) && !isClosed && !(name === "author" && current === head)) {
          field = name;
          depth = 0;
        }
      },
      close(written) {
        const name = written.toLowerCase().replace(/^(?:atom|rss):/, "");
        if (field !== "" && name === field) {
          if (depth > 0) depth -= 1;
          else {
            finish();
            return;
          }
        }
        if (field !== "") parts.push(`</${name}>`);
        else if (ITEM.test(name)) current = head;
      },
      text(text) {
        if (field !== "") parts.push(text);
      },
    },
    true,
  );
  return { items, language: head.get("language") ?? null, title: oneLine(head.get("title") ?? null) };
}

function articleOf(
  item: Item,
  channel: Channel,
  { where }: Opened,
  at: string,
  notices: readonly string[],
): Found | ArticleError {
  const full = item.get("content:encoded") ?? item.get("content");
  const raw = full ?? item.get("description") ?? item.get("summary");
  if (raw === undefined)
    return new ArticleError(where + at, "it has no text", "Fetch the article that it links to, or leave it out");
  const { text, notices: mended } = cleaned(raw);
  const date = ["pubdate", "published", "dc:date", "dcterms:created", "updated"].map((name) => item.get(name));
  const link = webAddress(oneLine(item.get("link") ?? null));
  const language = languageOf(item.get("xml:lang") ?? item.get("dc:language") ?? channel.language);
  return {
    ownId: oneLine(item.get("guid") ?? item.get("id") ?? null),
    text,
    title: oneLine(item.get("title") ?? null),
    url: link ?? webAddress(oneLine(item.get("guid") ?? item.get("id") ?? null)),
    published: date.map(dayOf).find((day) => day !== null) ?? null,
    // What content systems write when nobody has told them; the text itself says better.
    language: language === "en" ? null : language,
    source: oneLine(item.get("source") ?? null) ?? channel.title,
    byline: oneLine(plainText(item.get("dc:creator") ?? item.get("author") ?? "")),
    notices: [
      ...notices,
      ...mended,
      ...(full === undefined ? ["the feed gives only a description, which is taken for its text"] : []),
    ],
    at,
  };
}
