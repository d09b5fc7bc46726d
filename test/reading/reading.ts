import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { ArticleError } from "../../src/errors.ts";
import { type ReadArticle, type ReadOptions, read } from "../../src/stages/read.ts";

/** All that reading gives. */
export async function readAll(
  sources: readonly string[],
  options: ReadOptions = {},
): Promise<(ReadArticle | ArticleError)[]> {
  const all: (ReadArticle | ArticleError)[] = [];
  for await (const article of read(sources, options)) all.push(article);
  return all;
}

/** What is read of standard input that holds this. */
export function readInput(content: string | Uint8Array, options: ReadOptions = {}) {
  return readAll(["-"], { ...options, input: pieces(Buffer.from(content as string)) });
}

/** Bytes in pieces of an odd length, so that no reader may rely on where they are cut. */
export async function* pieces(bytes: Uint8Array, length = 1_009): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** An article's text, or what is wrong: what most rows say of it. */
export function short(article: ReadArticle | ArticleError | undefined): string {
  if (article === undefined) return "nothing";
  return article instanceof ArticleError ? `${article.where}: ${article.problem}` : article.text;
}

/** Makes folders that are gone when the tests are over. */
export function folders(): (files: Readonly<Record<string, string | Uint8Array>>) => string {
  const root = mkdtempSync(join(tmpdir(), "parley-read-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let made = 0;
  return (files) => {
    const path = join(root, String(++made));
    mkdirSync(path);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(path, name, ".."), { recursive: true });
      writeFileSync(join(path, name), content);
    }
    return path;
  };
}
