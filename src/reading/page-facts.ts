import { dayOf } from "./days.ts";
import type { Found } from "./found.ts";
import type { PageTree } from "./page-tree.ts";
import { languageOf, oneLine, webAddress } from "./record.ts";

/** What a page says of itself. */
export interface PageFacts {
  readonly head: Pick<Found, "title" | "url" | "published" | "language" | "source" | "byline">;
  /** The article's text in JSON-LD, where there is one. */
  readonly body: string | null;
}

/** Title, address, day, language, publisher and author: JSON-LD first, which is written for machines, then `<meta>`, then what a reader sees. */
export function factsOf(tree: PageTree, url: string | null): PageFacts {
  const article = articleIn(tree.jsonLd);
  const { meta } = tree;
  const any = (...names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const source =
    nameOf(article?.publisher) ?? oneLine(any("og:site_name", "article:publisher", "dc.publisher") ?? null);
  return {
    head: {
      title:
        oneLine(wordOf(article?.headline)) ??
        titleOf(any("og:title", "twitter:title", "dc.title") ?? tree.title, source),
      url:
        webAddress(any("og:url") ?? null) ??
        webAddress(tree.canonical) ??
        webAddress(wordOf(article?.url)) ??
        webAddress(url),
      published: publishedOf(tree, article),
      language: languageIn(tree, article),
      source: source !== null && /^https?:/.test(source) ? null : source,
      byline:
        nameOf(article?.author) ?? nameOf(any("author", "article:author", "dc.creator", "parsely-author") ?? null),
    },
    body: wordOf(article?.articleBody),
  };
}

// ---- JSON-LD ----

type LinkedData = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Reportage\w*|AnalysisNews|OpinionNews|BackgroundNews|Blog|LiveBlog|Satirical|Scholarly|TechN?)?(?:Article|Posting)|Report)$/;
/** How deep and wide lists and graphs are looked through. */
const DEPTH = 4;
const WIDTH = 200;

/** The news article among what a page tells search engines. */
function articleIn(scripts: readonly string[]): LinkedData | null {
  for (const script of scripts.slice(0, 50)) {
    const found = articleBelow(parsed(script), 0);
    if (found !== null) return found;
  }
  return null;
}

/** Content systems leave line breaks in strings, and comments or CDATA around all. */
function parsed(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    "",
  );
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: the page's own words are still there.
    }
  }
  return null;
}

function articleBelow(value: unknown, depth: number): LinkedData | null {
  if (depth > DEPTH || typeof value !== "object" || value === null) return null;
  if (!Array.isArray(value) && isArticle(value as LinkedData)) return value as LinkedData;
  const inner = Array.isArray(value)
    ? value
    : ["@graph", "mainEntity", "mainEntityOfPage"].map((key) => own(value, key));
  for (const part of inner.slice(0, WIDTH)) {
    const found = articleBelow(part, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function isArticle(value: LinkedData): boolean {
  const types = [own(value, "@type")].flat();
  return types.some((type) => typeof type === "string" && ARTICLE.test(type));
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as LinkedData)[key] : undefined;
}

function wordOf(value: unknown): string | null {
  if (Array.isArray(value)) return wordOf(value[0]);
  if (typeof value === "object" && value !== null) return wordOf(own(value, "@value") ?? own(value, "@id"));
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The names of people or organizations, as words or as `{ name }`. */
function nameOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 20)
    .flatMap((one) => {
      const name = typeof one === "object" && one !== null ? wordOf(own(one, "name")) : wordOf(one);
      return name === null || /^https?:/.test(name) ? [] : [name];
    });
  return oneLine(names.join(", "));
}

// ---- title, day, language ----

/** A title without the name of the site behind it: "Menlu Iran tiba di Islamabad - Antara". */
function titleOf(title: string | null | undefined, source: string | null): string | null {
  const line = oneLine(title ?? null);
  if (line === null || source === null) return line;
  const cut = [...line.matchAll(/\s[-–—|:»]\s/g)].at(-1)?.index ?? -1;
  return cut > 0 && line.slice(cut).toLowerCase().includes(source.toLowerCase().slice(0, 40))
    ? line.slice(0, cut).trim()
    : line;
}

const DAY_NAMES = [
  "article:published_time",
  "datepublished",
  "og:article:published_time",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "cxenseparse:recs:publishtime",
  "date",
  "article.published",
  "published_time_telegram",
  "citation_date",
];

function publishedOf({ meta, times }: PageTree, article: LinkedData | null): string | null {
  const linked = dayOf(wordOf(article?.datePublished)) ?? dayOf(wordOf(article?.dateCreated));
  if (linked !== null) return linked;
  for (const name of DAY_NAMES) {
    const day = dayOf(meta.get(name) ?? null);
    if (day !== null) return day;
  }
  // The first time of a page may be that of a comment or of another article, unless it is the only day there is.
  const said = times.find(({ isPublished }) => isPublished);
  const days = [...new Set(times.map(({ datetime }) => dayOf(datetime)))];
  return dayOf(said?.datetime) ?? (days.length === 1 ? (days[0] ?? null) : null);
}

/**
 * The language a page says it is in, unless it says English: that is what content systems write when nobody has told them. The text itself says better.
 */
function languageIn({ lang, meta }: PageTree, article: LinkedData | null): string | null {
  const said =
    languageOf(wordOf(article?.inLanguage)) ??
    languageOf(lang) ??
    languageOf(meta.get("og:locale") ?? meta.get("content-language") ?? null);
  return said === "en" ? null : said;
}
