import compromise from "compromise/three";
import { Bench } from "tinybench";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extractEach } from "../../src/extracting/extract-each.ts";
import { packs } from "../../src/languages/packs.ts";
import { extractWith } from "../../src/pipeline.ts";
import { makeCorpus } from "../generated/corpus.ts";
import { languages } from "../generated/language.ts";
import { articlesOfOurOwn, type BenchArticle } from "./articles.ts";
import { print } from "./print.ts";

interface Act {
  readonly name: string;
  readonly articles: readonly BenchArticle[];
  readonly run: () => unknown;
}

/** How many articles a second are read, beside other tools in the same run; ratios to compromise's full tagging of English. */
export async function benchSpeed(time: number): Promise<void> {
  const generated = [...makeCorpus(800, 1).articles()].map(({ article }) => ({ ...article, language: null }));
  const own = articlesOfOurOwn();
  const english = generated.filter((_, at) => languages[(at + 1) % 4] === "en");
  const acts = [...ours(generated, own), ...theirs(english)];
  const bench = new Bench({ now: cpuMilliseconds, time, iterations: 3, warmupTime: 500, warmupIterations: 1 });
  for (const { name, run } of acts) bench.add(name, run);
  await bench.run();
  const speeds = acts.map(({ name, articles }) => {
    const result = bench.tasks.find((task) => task.name === name)?.result;
    if (result === undefined || !("latency" in result)) throw new Error(`${name} was not measured`);
    return { name, ...speedOf(articles, result.latency.mean / 1000) };
  });
  for (const workers of [1, 2])
    speeds.push({
      name: workers === 1 ? "1 worker, wall clock" : `${workers} workers, wall clock`,
      ...(await withWorkers(generated, workers)),
    });
  const base = speeds.find(({ name }) => name === "compromise/three, en");
  print(
    ["what", "articles", "articles/s", "MB/s", "times compromise"],
    speeds.map((speed) => [
      speed.name,
      String(speed.count),
      speed.perSecond.toFixed(0),
      speed.megabytes.toFixed(2),
      (speed.perSecond / (base?.perSecond ?? 1)).toFixed(1),
    ]),
  );
}

/** The clock of one thread's work: what else runs on the machine has less part in it than in the clock on the wall. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function ours(generated: readonly BenchArticle[], own: readonly BenchArticle[]): Act[] {
  const act = (name: string, articles: readonly BenchArticle[]): Act => ({
    name,
    articles,
    run: () => articles.map((article) => extractWith(packs(), article)?.claims.length),
  });
  return [
    ...languages.map((code) =>
      act(
        `extract ${code}`,
        generated.filter((_, at) => languages[(at + 1) % 4] === code),
      ),
    ),
    act("extract mix", generated),
    act("extract own articles", own),
  ];
}

function theirs(articles: readonly BenchArticle[]): Act[] {
  const wink = winkNLP(model);
  const act = (name: string, one: (text: string) => unknown): Act => ({
    name,
    articles,
    run: () => articles.map(({ text }) => one(text)),
  });
  return [
    act("compromise/three, en", (text) => compromise(text).json().length),
    act("wink-nlp, en", (text) => wink.readDoc(text).entities().out().length),
    act("words by a regex, en", (text) => text.match(/\p{L}+/gu)?.length),
  ];
}

/** All of them eight times, so that the threads' beginning does not decide. */
async function withWorkers(articles: readonly BenchArticle[], workers: number) {
  const many = Array.from({ length: 8 }, () => articles).flat();
  async function* given() {
    for (const [at, article] of many.entries()) yield { ...article, id: `b${at}`, file: `b${at}` };
  }
  let [begun, counted] = [0, 0];
  let lastCount = 0;
  for await (const _ of extractEach(given(), { workers })) {
    lastCount++;
    if (lastCount === articles.length) begun = performance.now();
    else if (begun > 0) counted++;
  }
  return { ...speedOf(many.slice(0, counted), (performance.now() - begun) / 1000) };
}

function speedOf(articles: readonly BenchArticle[], seconds: number) {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { count: articles.length, perSecond: articles.length / seconds, megabytes: bytes / 1e6 / seconds };
}
