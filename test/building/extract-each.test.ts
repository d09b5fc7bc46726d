import { describe, expect, test } from "vitest";
import { ArticleError } from "../../src/errors.ts";
import { extractEach } from "../../src/extracting/extract-each.ts";
import type { Named } from "../../src/extracting/outcome.ts";

const worker = new URL("./bad-worker.ts", import.meta.url).href;

function named(id: string, text: string): Named {
  return { id, file: `${id}.txt`, text, title: null, url: null, published: null, language: null };
}

/** Ids of what was extracted, problems of what was left out. */
async function run(
  articles: AsyncIterable<Named | ArticleError>,
  options: Parameters<typeof extractEach>[1],
): Promise<string[]> {
  const found: string[] = [];
  for await (const extracted of extractEach(articles, options)) {
    const outcome = extracted instanceof ArticleError ? extracted : extracted.outcome;
    found.push(outcome instanceof ArticleError ? outcome.message : JSON.parse(Buffer.from(outcome).toString()).id);
  }
  return found;
}

async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

const texts = Array.from({ length: 200 }, (_, at) => named(`a${at}`, `text ${at}`));

describe("results come in the order of the articles", () => {
  test.each([1, 2, 3])("with %i workers", async (workers) => {
    expect(await run(each(texts), { workers, pool: { worker } })).toEqual(texts.map(({ id }) => id));
  });

  test("an article that cannot be read has its place", async () => {
    const error = new ArticleError("x.txt", "it is empty", "Fill it");
    const input = [...texts.slice(0, 90), error, ...texts.slice(90)];
    expect((await run(each(input), { workers: 2, pool: { worker } }))[90]).toBe("x.txt: it is empty. Fill it.");
  });
});

describe("an article that harms its worker is left out, and no other", () => {
  test.each([
    ["end", 60_000, "a worker ended over it, most likely for want of memory"],
    ["hang", 500, "it takes longer than 0.5 seconds"],
    ["fill", 60_000, "a worker ended over it, most likely for want of memory"],
  ])("%s", async (text, limit, problem) => {
    const input = [...texts.slice(0, 70), named("bad", text), ...texts.slice(70), named("last", text)];
    const found = await run(each(input), { workers: 2, pool: { worker, limit, megabytes: 64 } });
    const told = (id: string) => `${id}.txt: ${problem}. Split it, or leave it out.`;
    const ids = texts.map(({ id }) => id);
    expect(found).toEqual([...ids.slice(0, 70), told("bad"), ...ids.slice(70), told("last")]);
  });
});

describe("the input is read no further than is needed", () => {
  test("when the caller takes no more", async () => {
    let read = 0;
    async function* endless() {
      for (;;) yield named(`a${read++}`, "text");
    }
    const extracted = extractEach(endless(), { workers: 2, pool: { worker } });
    for (let taken = 0; taken < 500; taken++) await extracted.next();
    expect(read).toBeLessThan(500 + 200);
    await extracted.return(undefined);
  });

  test("and what came before a pause is told in it", async () => {
    let goOn = () => {};
    async function* slow() {
      yield* texts.slice(0, 70);
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      yield named("later", "text");
    }
    const extracted = extractEach(slow(), { workers: 2, pool: { worker } });
    for (let taken = 0; taken < 70; taken++) expect((await extracted.next()).done).toBe(false);
    goOn();
    expect(await extracted.next()).toMatchObject({ value: { article: { id: "later" } } });
    expect((await extracted.next()).done).toBe(true);
  });
});

test("a worker that cannot start is a fault of the program, not of an article", async () => {
  const missing = new URL("./no-such-worker.ts", import.meta.url).href;
  await expect(run(each(texts), { workers: 1, pool: { worker: missing } })).rejects.toThrow("no-such-worker");
});
