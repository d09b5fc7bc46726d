import { isBlock, SILENT } from "./html-text.ts";
import { limits } from "./limits.ts";
import { scan } from "./tags.ts";

/** A page without what is no part of its article, fit for a parser that nests. */
export interface PageTree {
  /** HTML of at most so many tags, nested at most so deep; every tag closed. */
  readonly html: string;
  /** What the scripts of type application/ld+json hold. */
  readonly jsonLd: readonly string[];
  /** `<meta>` by its name, property or itemprop in small letters; the first of each name. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | null;
  /** `<html lang>`. */
  readonly lang: string | null;
  /** `<link rel="canonical">`. */
  readonly canonical: string | null;
  /** `<time datetime>`, in their order; `isPublished` for those that say so. */
  readonly times: readonly { readonly datetime: string; readonly isPublished: boolean }[];
  /** Whether there is more in the page than may be held. */
  readonly isTooLarge: boolean;
  /** How many tags there are. */
  readonly tags: number;
}

/** Attributes by which the article is told from what stands around it. */
const KEPT = new Set([
  "id",
  "class",
  "role",
  "rel",
  "itemprop",
  "itemscope",
  "itemtype",
  "lang",
  "dir",
  "hidden",
  "aria-hidden",
  "datetime",
]);
const LONGEST_KEPT = 300;
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Void elements and others that hold nothing of a text. */
const DROPPED = new Set([...VOID].filter((name) => name !== "br" && name !== "hr"));
/** How words look says nothing of where the article is. */
const LOOKS = new Set("b i u s em strong font small big sup sub mark abbr tt code bdi bdo wbr acronym".split(" "));
/** What an opening tag ends that was left open (https://html.spec.whatwg.org/#optional-tags). */
const ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(["li", "p"]),
  dt: new Set(["dt", "dd", "p"]),
  dd: new Set(["dt", "dd", "p"]),
  tr: new Set(["tr", "td", "th", "p"]),
  td: new Set(["td", "th", "p"]),
  th: new Set(["td", "th", "p"]),
  tbody: new Set(["tr", "td", "th", "p", "tbody", "thead"]),
};
const PARAGRAPH: ReadonlySet<string> = new Set(["p"]);
const MOST_TIMES = 50;
const MOST_META = 300;

/** Takes a page apart: its head's facts, and its body without scripts, styles, forms, pictures, and without more depth than a parser can bear. */
export function pageTree(source: string): PageTree {
  const { deepest, ...tree } = treeOf(source, limits.depth);
  if (tree.isTooLarge || deepest * tree.html.length <= limits.nested) return tree;
  return treeOf(source, Math.max(FLAT, Math.floor(limits.nested / tree.html.length)));
}

/** Levels of even the largest page. */
const FLAT = 4;

function treeOf(source: string, most: number): PageTree & { readonly deepest: number } {
  const written: string[] = [];
  const open: string[] = [];
  const meta = new Map<string, string>();
  const jsonLd: string[] = [];
  const times: { datetime: string; isPublished: boolean }[] = [];
  let [title, lang, canonical]: [string | null, string | null, string | null] = [null, null, null];
  let [silent, silence, collected]: [string, number, string[] | null] = ["", 0, null];
  let [tags, size, tables, deepest] = [0, 0, 0, 0];
  /** Breaks written one after the other: two are as good as a hundred. */
  let breaks = 0;
  const write = (html: string) => {
    size += html.length;
    breaks = 0;
    if (size <= limits.page) written.push(html);
  };
  const writeBreak = () => {
    if (breaks === 2) return;
    const before = breaks;
    write(BREAK);
    breaks = before + 1;
  };
  const closeTop = () => {
    const name = open.pop();
    if (name === "table") tables -= 1;
    write(`</${name}>`);
  };
  const begin = (name: string, attributes: Readonly<Record<string, string>>) => {
    const ends = ENDS[name] ?? (isBlock(name) ? PARAGRAPH : undefined);
    for (let top = open.at(-1); top !== undefined && ends?.has(top) === true; top = open.at(-1)) closeTop();
    if (name === "br") return writeBreak();
    tags += 1;
    if (name === "hr") write("<hr>");
    else if (open.length >= most || (name === "table" && tables >= limits.tables)) {
      if (!isBlock(name)) return;
      writeBreak();
      writeBreak();
    } else {
      if (name === "table") tables += 1;
      write(`<${name}${keptOf(attributes)}>`);
      open.push(name);
      deepest = Math.max(deepest, open.length);
    }
  };
  scan(source, {
    open(name, attributes, isClosed) {
      if (silence > 0) {
        if (name === silent && !isClosed) silence += 1;
        return;
      }
      if (name === "html") lang ??= attributes.lang ?? attributes["xml:lang"] ?? null;
      if (name === "meta" && meta.size < MOST_META) keepMeta(meta, attributes);
      if (name === "link" && /\bcanonical\b/i.test(attributes.rel ?? "")) canonical ??= attributes.href ?? null;
      if (name === "time" && attributes.datetime !== undefined && times.length < MOST_TIMES)
        times.push({ datetime: attributes.datetime, isPublished: isPublication(attributes) });
      const isTitle = name === "title" && title === null;
      const isFacts = name === "script" && /ld\+json/i.test(attributes.type ?? "");
      if ((SILENT.has(name) || name === "title") && !isClosed) {
        [silent, silence, collected] = [name, 1, isTitle || isFacts ? [] : null];
      } else if (!DROPPED.has(name) && !SILENT.has(name) && !LOOKS.has(name) && /^[a-z][a-z0-9-]{0,40}$/.test(name))
        begin(name, attributes);
    },
    close(name) {
      if (silence > 0) {
        if (name === silent) silence -= 1;
        if (silence > 0 || collected === null) return;
        if (silent === "title") title = collected.join("");
        else jsonLd.push(collected.join(""));
        collected = null;
        return;
      }
      const at = open.lastIndexOf(name);
      while (at >= 0 && open.length > at) closeTop();
    },
    text(text) {
      if (silence === 0) write(hidden(text));
      else collected?.push(text);
    },
  });
  while (open.length > 0) closeTop();
  const isTooLarge = tags > limits.tags || size > limits.page;
  return { html: written.join(""), jsonLd, meta, title, lang, canonical, times, isTooLarge, tags, deepest };
}

function keepMeta(meta: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"];
  const content = attributes.content?.trim();
  if (name === undefined || content === undefined || content === "") return;
  const key = name.toLowerCase();
  if (!meta.has(key)) meta.set(key, content);
}

function isPublication(attributes: Readonly<Record<string, string>>): boolean {
  return (
    Object.hasOwn(attributes, "pubdate") ||
    /datepublished/i.test(attributes.itemprop ?? "") ||
    /publish|entry-date|posted/i.test(attributes.class ?? "")
  );
}

function keptOf(attributes: Readonly<Record<string, string>>): string {
  let kept = "";
  for (const name of Object.keys(attributes)) {
    const value = attributes[name] ?? "";
    if (KEPT.has(name)) kept += ` ${name}="${hidden(value.slice(0, LONGEST_KEPT)).replaceAll('"', "")}"`;
    // Readability looks for this one word in a style, and weighs links within a page less.
    else if (name === "style" && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value))
      kept += ' style="display:none"';
    else if (name === "href") kept += value.startsWith("#") ? ' href="#"' : ' href="/"';
  }
  return kept;
}

/**
 * Characters that mean something in HTML, and noncharacters that stand for them while the tree is built: a parser makes a node of each `&amp;`, and a
 * million nodes of a million of them.
 */
const SIGNS = ["&", "<", ">"] as const;
const HIDDEN = ["\uFDD0", "\uFDD1", "\uFDD2"] as const;
/** Stands for `<br>`, which would be a node. */
const BREAK = "\uFDD3";

function hidden(text: string): string {
  return text
    .replace(/[\uFDD0-\uFDD3]/g, "\uFFFD")
    .replace(/[&<>]/g, (sign) => HIDDEN[SIGNS.indexOf(sign as "&")] ?? sign);
}

/** Text of the tree with its signs as they were. */
export function shown(text: string): string {
  return withBreaks(text)
    .trim()
    .replace(/[\uFDD0-\uFDD2]/g, (sign) => SIGNS[HIDDEN.indexOf(sign as "\uFDD0")] ?? sign);
}

/** `<br>` as a line break, and several with nothing between them as the end of a paragraph. */
function withBreaks(text: string): string {
  const lines: string[] = [];
  let breaks = 0;
  for (const line of text.split(BREAK)) {
    const last = lines.pop();
    if (line.trim() !== "" && last !== undefined)
      lines.push(
        breaks > 1 ? `${last.trimEnd()}\n\n` : `${trimLine(last)}\n`,
        breaks > 1 ? line.trimStart() : trimLine(line),
      );
    else if (last !== undefined) lines.push(last);
    else if (line.trim() !== "") lines.push(line);
    breaks = line.trim() === "" ? breaks + 1 : 1;
  }
  return lines.join("");
}

/** Without spaces at its ends; line breaks there stay. */
function trimLine(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && isSpace(line[start])) start += 1;
  while (end > start && isSpace(line[end - 1])) end -= 1;
  return line.slice(start, end);
}

function isSpace(character = ""): boolean {
  return /[^\S\n]/.test(character);
}
