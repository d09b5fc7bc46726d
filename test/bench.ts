/*
 * `npm run bench [-- --time MS]`: how fast articles are read, by language and mixed, beside compromise's full tagging of the English ones.
 * The articles are the project's own: seeds, test/corpus, examples.
 */
import { readFileSync } from "node:fs";
import compromise from "compromise/three";
import { Bench } from "tinybench";
import { readCorpus } from "../scripts/learning/corpus.ts";
import { ArticleError } from "../src/errors.ts";
import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import { detect } from "../src/stages/detect.ts";
import { read } from "../src/stages/read.ts";
import type { Article } from "../src/types.ts";

const root = new URL("..", import.meta.url).pathname;
const time = Number(/--time[ =](\d+)/.exec(process.argv.join(" "))?.[1] ?? 3_000);

const files = [...read([`${root}seeds`, `${root}examples/articles`])].flatMap((article) =>
  article instanceof ArticleError ? [] : [article],
);
/** As they would come: the language is to be found. */
const articles = [...files, ...readCorpus().map(({ article }) => article)].map(
  (article): Article => ({ ...article, language: null }),
);

const byLanguage = new Map<string, Article[]>();
for (const article of articles) {
  const code = detect(article.text, packs())?.language.code ?? "none";
  byLanguage.set(code, [...(byLanguage.get(code) ?? []), article]);
}
const english = byLanguage.get("en") ?? [];
const sets: readonly (readonly [string, readonly Article[], (article: Article) => unknown])[] = [
  ...[...byLanguage]
    .filter(([code]) => code !== "none")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, list]) => [`extract ${code}`, list, extractOne] as const),
  ["extract mix", articles, extractOne],
  ["compromise/three, en", english, ({ text }) => compromise(text).json().length],
];

function extractOne(article: Article): number {
  return extractWith(packs(), article)?.claims.length ?? 0;
}

const bench = new Bench({ time, iterations: 3, warmupTime: 500, warmupIterations: 1 });
for (const [name, list, act] of sets) {
  bench.add(name, () => {
    for (const article of list) act(article);
  });
}
await bench.run();

interface Speed {
  readonly name: string;
  readonly perSecond: number;
  readonly megabytes: number;
  readonly count: number;
}

const speeds = sets.map(([name, list]): Speed => {
  const result = bench.tasks.find((task) => task.name === name)?.result;
  if (result === undefined || !("latency" in result)) throw new Error(`${name} was not measured`);
  const seconds = result.latency.mean / 1_000;
  const bytes = list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { name, perSecond: list.length / seconds, megabytes: bytes / 1e6 / seconds, count: list.length };
});
const base = speeds.at(-1);
const { version } = JSON.parse(readFileSync(`${root}node_modules/compromise/package.json`, "utf8"));
console.log(`Node ${process.version}, compromise ${version}, ${articles.length} articles`);
for (const { name, perSecond, megabytes, count } of speeds) {
  const times = [perSecond / (base?.perSecond ?? 1), megabytes / (base?.megabytes ?? 1)].map((ratio) =>
    ratio.toFixed(1),
  );
  console.log(
    `${name.padEnd(22)} ${String(count).padStart(4)} articles ${perSecond.toFixed(0).padStart(6)} articles/s ${megabytes.toFixed(2).padStart(6)} MB/s   ${times[0]}x articles, ${times[1]}x bytes`,
  );
}
