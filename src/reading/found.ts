import type { ArticleError } from "../errors.ts";
import type { Bytes } from "./bytes.ts";
import type { FieldMap } from "./field-map.ts";

/** An article as its format gives it, before it gets its id. */
export interface Found {
  /** The id its record gives it. */
  readonly ownId: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** A code as packs use it ("en"), or whatever the record says. */
  readonly language: string | null;
  /** Who published it. */
  readonly source: string | null;
  readonly byline: string | null;
  /** What was done or could not be read, for the person: whole sentences without an end mark. */
  readonly notices: readonly string[];
  /** Its place in a file of many: ":12" for a line, ", record 3". Empty for a file that is one article. */
  readonly at: string;
}

/** Something opened for reading. */
export interface Opened {
  /** How to call it in messages: its path, its address, or "standard input". */
  readonly where: string;
  /** File name without folder, for the id and as a hint of the format; ".gz" is gone once it is unpacked. */
  readonly name: string;
  readonly bytes: Bytes;
  /** The encoding that whoever delivered it declares. */
  readonly declared: string | null;
  /** Where it was fetched from. */
  readonly url: string | null;
}

/** Reads one format: articles as they come, and an error in the place of one that cannot be read. */
export type Reader = (opened: Opened, map: FieldMap) => AsyncGenerator<Found | ArticleError>;

/** An article of which only the text is known. */
export function bare(text: string): Found {
  return {
    ownId: null,
    text,
    title: null,
    url: null,
    published: null,
    language: null,
    source: null,
    byline: null,
    notices: [],
    at: "",
  };
}
