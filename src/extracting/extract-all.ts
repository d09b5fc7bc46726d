import { ArticleError } from "../errors.ts";
import { type ReadArticle, type ReadOptions, read } from "../stages/read.ts";
import type { Cache } from "./cache.ts";
import { extractEach } from "./extract-each.ts";

/** How far a run is. */
export interface Progress {
  /** Articles that are done, those left out among them. */
  readonly articles: number;
  /** Bytes of the input that held them, and of all that is to be read, where that is known. */
  readonly bytes: number;
  readonly ofBytes: number | null;
}

/** Something to tell of an article that was read all the same. */
export interface Notice {
  readonly file: string;
  readonly notice: string;
}

export interface ExtractOptions {
  /** How the input is read: `map` for the names of fields, `input` for "-". */
  readonly read?: ReadOptions | undefined;
  /** Worker threads; as many as there are cores when left out, 0 for none beside this one. */
  readonly workers?: number | undefined;
  /** Called after each article. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}

/** An article's extraction as JSON in UTF-8. */
export interface ExtractedJson {
  readonly json: Uint8Array;
  readonly isCached: boolean;
}

/** The articles of files, folders, addresses or standard input ("-"), extracted in their order; an ArticleError in the place of one that is left out. */
export async function* extractAll(
  sources: readonly string[],
  { read: reading = {}, workers, onProgress, onNotice }: ExtractOptions = {},
  cache: Cache | null = null,
): AsyncGenerator<ExtractedJson | ArticleError> {
  let bytes = 0;
  let ofBytes: number | null = null;
  const onBytes = (length: number, of: number | null) => {
    bytes = length;
    ofBytes = of;
    reading.onBytes?.(length, of);
  };
  const counted = withBytes(read(sources, { ...reading, onBytes }), () => bytes);
  let articles = 0;
  let done = 0;
  for await (const extracted of extractEach(counted, { workers, cache })) {
    articles++;
    if (extracted instanceof ArticleError) yield extracted;
    else {
      const { article, outcome, isCached } = extracted;
      done = article.bytes;
      for (const notice of article.notices) onNotice?.({ file: article.file, notice });
      yield outcome instanceof ArticleError ? outcome : { json: outcome, isCached };
    }
    onProgress?.({ articles, bytes: done, ofBytes });
  }
}

interface Counted extends ReadArticle {
  /** How much of the input was read when the article was. */
  readonly bytes: number;
}

async function* withBytes(
  articles: AsyncIterable<ReadArticle | ArticleError>,
  bytes: () => number,
): AsyncGenerator<Counted | ArticleError> {
  for await (const article of articles)
    yield article instanceof ArticleError ? article : { ...article, bytes: bytes() };
}
