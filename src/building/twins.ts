import { ArticleError } from "../errors.ts";
import type { Extraction } from "../types.ts";
import type { ReadExtraction } from "./extraction-files.ts";

/** Collects extractions of many files, of which the same article may stand in several. */
export interface Collected {
  /** @returns null, or what is left out: of two that say different things of one article always the same one, in whatever order they come */
  readonly add: (read: ReadExtraction) => ArticleError | null;
  readonly all: () => Extraction[];
}

export function collect(): Collected {
  const found = new Map<string, ReadExtraction>();
  const add = (read: ReadExtraction) => {
    const { id } = read.extraction.article;
    const twin = found.get(id);
    if (twin === undefined) {
      found.set(id, read);
      return null;
    }
    const [mine, other] = [JSON.stringify(read.extraction), JSON.stringify(twin.extraction)];
    if (mine === other) return null;
    const [kept, left] = mine < other ? [read, twin] : [twin, read];
    found.set(id, kept);
    return new ArticleError(
      left.where,
      `it says other things of the article ${JSON.stringify(id)} than ${kept.where}`,
      "Extract both with one version, or give one of the articles another id",
    );
  };
  return { add, all: () => [...found.values()].map(({ extraction }) => extraction) };
}
