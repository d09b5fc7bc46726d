import { ArticleError } from "../errors.ts";
import type { Named, Outcome } from "./outcome.ts";

/** Articles for one message to a worker thread. */
export interface Batch {
  readonly articles: readonly Named[];
  /** Shared with the worker: `[0]` counts the articles it began, so that the one it hangs on is known. */
  readonly begun: Int32Array;
}

/** A batch's outcomes as one message: all JSON in one piece of memory, which is handed over and not copied. */
export interface BatchResult {
  readonly bytes: Uint8Array;
  /** One an article: how many of the bytes are its own, or why it is left out. */
  readonly parts: readonly (number | LeftOut)[];
}

interface LeftOut {
  readonly where: string;
  readonly problem: string;
  readonly remedy: string;
}

/** The worker's side. */
export function runBatch({ articles, begun }: Batch, extract: (article: Named) => Outcome): BatchResult {
  const found: Uint8Array[] = [];
  const parts = articles.map((article, at) => {
    Atomics.store(begun, 0, at + 1);
    const outcome = extract(article);
    if (outcome instanceof ArticleError) {
      const { where, problem, remedy } = outcome;
      return { where, problem, remedy };
    }
    found.push(outcome);
    return outcome.byteLength;
  });
  return { bytes: Buffer.concat(found), parts };
}

/** The other side: the outcomes in the order of the articles. */
export function unpack({ bytes, parts }: BatchResult): Outcome[] {
  let at = 0;
  return parts.map((part) => {
    if (typeof part !== "number") return new ArticleError(part.where, part.problem, part.remedy);
    at += part;
    return bytes.subarray(at - part, at);
  });
}
