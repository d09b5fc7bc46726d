const MEGABYTE = 1024 * 1024;

/** How much of anything is taken in, so that no file can fill the memory or the day. Bytes, where nothing else is said. */
export const limits = {
  /** One article's text, in UTF-16 units: the longest features have 200,000, and a book is no article. */
  text: 500_000,
  /** A file that is one article or one feed: it is read whole. */
  file: 64 * MEGABYTE,
  /** One record of JSON Lines, CSV or WARC; what is longer is passed over, not held. */
  record: 32 * MEGABYTE,
  /** One web page as it is parsed into a tree, without its scripts and styles. */
  page: 8 * MEGABYTE,
  /** Tags of one web page: those of newspapers have one to ten thousand. */
  tags: 50_000,
  /** What is nested deeper in a web page is read as if it were not nested: newspapers stay below 60. */
  depth: 128,
  /** What is read as deep as it is nested is, times its depth, at most so much: each level is looked through again. */
  nested: 20 * MEGABYTE,
  /** The same for tables in tables. */
  tables: 6,
  /** Bytes that may come out of one packed byte, once `unpackedFreely` have come: text packs 3 to 30 times, a bomb 1,000 times. */
  expansion: 200,
  unpackedFreely: 32 * MEGABYTE,
  /** How much of a file is looked at to say what it is. */
  head: 64 * 1024,
} as const;

/** "10 MB", for a message. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
