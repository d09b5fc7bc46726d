import { availableParallelism } from "node:os";
import { ArticleError } from "../errors.ts";
import { type Cache, keyOf } from "./cache.ts";
import type { Named, Outcome } from "./outcome.ts";
import type { PoolOptions } from "./pool.ts";
import { makeSender, type Sender } from "./sender.ts";

export interface EachOptions {
  /** Threads; 0 for none beside this one. Left out: as many as there are cores. */
  readonly workers?: number | undefined;
  readonly cache?: Cache | null;
  /** Other workers than our own, another limit. */
  readonly pool?: Omit<PoolOptions, "workers">;
}

/** An article and what became of it. */
export interface Extracted<T> {
  readonly article: T;
  readonly outcome: Outcome;
  readonly isCached: boolean;
}

/** Articles that wait for one before them, and the UTF-16 units of their texts. */
const PLACES = 1_000;
const UNITS = 1 << 22;
/** Milliseconds. When the input has nothing for so long (a feed, a slow pipe), what was read is extracted and told. */
const QUIET = 100;

interface Place<T> {
  readonly units: number;
  readonly ask: () => Promise<Extracted<T> | ArticleError>;
}

/**
 * Extracts articles in their order: on worker threads when there are many, and only those that the cache does not know. The input is read as far
 * ahead as the workers need, and no further than the caller takes results. An ArticleError of the input comes out in its place.
 */
export async function* extractEach<T extends Named>(
  articles: AsyncIterable<T | ArticleError>,
  { workers = availableParallelism(), cache = null, pool = {} }: EachOptions = {},
): AsyncGenerator<Extracted<T> | ArticleError> {
  const sender = makeSender(workers, pool);
  const places: Place<T>[] = [];
  let units = 0;
  const isFull = () => places.length > PLACES || units > UNITS || sender.isFull();
  try {
    for await (const article of withPauses(articles, QUIET)) {
      if (article === null) sender.flush();
      else units += places[places.push(place(article, sender, cache)) - 1]?.units ?? 0;
      while (article === null || isFull()) {
        const first = places.shift();
        if (first === undefined) break;
        units -= first.units;
        yield await first.ask();
      }
    }
    sender.flush();
    for (const { ask } of places) yield await ask();
  } finally {
    await sender.close();
  }
}

function place<T extends Named>(article: T | ArticleError, sender: Sender, cache: Cache | null): Place<T> {
  if (article instanceof ArticleError) return { units: 0, ask: async () => article };
  const { id, file, text, title, url, published, language } = article;
  // Nothing else is sent to a worker.
  const named = { id, file, text, title, url, published, language };
  const key = cache === null ? "" : keyOf(named);
  const isKnown = cache?.has(key) === true;
  const sent = isKnown ? null : sender.add(named);
  const ask = async () => {
    const cached = isKnown ? (cache?.get(key) ?? null) : null;
    if (cached !== null) return { article, outcome: cached, isCached: true };
    // A record that turns out to be broken is made once more.
    const outcome = await (sent ?? sender.add(named))();
    if (!(outcome instanceof ArticleError)) cache?.put(key, outcome);
    return { article, outcome, isCached: false };
  };
  return { units: text.length, ask };
}

const pause = Symbol("pause");

/** The source's values, and null each time it has had none for some milliseconds. */
async function* withPauses<T>(source: AsyncIterable<T>, quiet: number): AsyncGenerator<T | null> {
  const values = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const coming = values.next();
      const got = await orPause(coming, quiet);
      if (got === pause) yield null;
      const result = got === pause ? await coming : got;
      if (result.done === true) return;
      yield result.value;
    }
  } finally {
    await values.return?.();
  }
}

async function orPause<T>(coming: Promise<T>, quiet: number): Promise<T | typeof pause> {
  let timer: NodeJS.Timeout | undefined;
  const paused = new Promise<typeof pause>((resolve) => {
    timer = setTimeout(() => resolve(pause), quiet);
  });
  try {
    return await Promise.race([coming, paused]);
  } finally {
    clearTimeout(timer);
  }
}
