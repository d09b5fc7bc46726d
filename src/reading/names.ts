import { fingerprint } from "./ids.ts";

/** What becomes of an article's id when others want the same. */
export type Named =
  | { readonly is: "new"; readonly id: string }
  /** The same article has been read before. */
  | { readonly is: "known" }
  /** Another article of this id has been read before; `renamed` when that one has to change its id, too. */
  | {
      readonly is: "other";
      readonly id: string;
      readonly renamed: { readonly from: string; readonly to: string } | null;
    };

/** Hands out ids. */
export type Naming = (wanted: string, print: string) => Named;

/**
 * Ids for articles as they come. One id, one article: the same words again are known; other words under one id make both ids longer by the fingerprint of
 * their content, so that which file came first does not matter.
 */
export function naming(): Naming {
  /** Wanted ids and the print of the first article that wanted them; null once there are two. */
  const first = new Map<string, string | null>();
  /** Ids that were given to articles whose wanted id was another's. */
  const longer = new Set<string>();
  return (wanted, print) => {
    const before = first.get(wanted);
    if (before === undefined && !longer.has(wanted)) {
      first.set(wanted, print);
      return { is: "new", id: wanted };
    }
    if (before === print) return { is: "known" };
    const id = lengthened(wanted, print);
    if (longer.has(id)) return { is: "known" };
    longer.add(id);
    if (typeof before !== "string") return { is: "other", id, renamed: null };
    first.set(wanted, null);
    const to = lengthened(wanted, before);
    longer.add(to);
    return { is: "other", id, renamed: { from: wanted, to } };
  };
}

/** The id of the article of this print among several that want one id. */
function lengthened(id: string, print: string): string {
  return `${id}~${print.slice(0, 12)}`;
}

/** The print of an article: what it says, and what is said of it. */
export function printOf(article: {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
}): string {
  return fingerprint([article.text, article.title, article.url, article.published]);
}
