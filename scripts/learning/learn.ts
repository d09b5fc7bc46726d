import { chances, type Weights, weigh } from "../../src/weights/model.ts";
import type { Sample } from "./samples.ts";

/**
 * Weights of reasons by penalised maximum likelihood of the right alternatives (multinomial logistic regression with L2; AdaGrad,
 * Duchi, Hazan and Singer 2011). Deterministic: samples are visited in a seeded order.
 *
 * @param prior the weights that the penalty pulls to.
 * @param averaged give the mean of the weights after each round, which fits the samples less closely and unseen ones better (averaged
 *   stochastic gradient descent; Polyak and Juditsky 1992).
 */
export function learn(
  samples: readonly Sample[],
  prior: Weights = {},
  { rounds = 40, averaged = false, rate = 0.1, penalty = 0.003, seed = 1, rarest = 3 } = {},
): Weights {
  const known = frequent(samples, rarest);
  const kept = samples.map((sample) => ({
    ...sample,
    alternatives: sample.alternatives.map((reasons) => reasons.filter((reason) => known.has(reason))),
  }));
  const weights = new Map<string, number>(Object.entries(prior));
  const sums = new Map<string, number>();
  const squares = new Map<string, number>();
  const order = samples.map((_, at) => at);
  const random = seeded(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) step(kept[at] as Sample, weights, squares, rate, penalty, prior);
    for (const [reason, weight] of weights) sums.set(reason, (sums.get(reason) ?? 0) + weight);
  }
  return Object.fromEntries(
    [...sums]
      .map(([reason, sum]) => [reason, averaged ? sum / rounds : (weights.get(reason) ?? 0)] as const)
      .filter(([, weight]) => Math.abs(weight) >= 0.01)
      .map(([reason, weight]) => [reason, Math.round(weight * 100) / 100] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Reasons that stand in enough articles to learn anything of. */
function frequent(samples: readonly Sample[], rarest: number): ReadonlySet<string> {
  const articles = new Map<string, Set<string>>();
  for (const { article, alternatives } of samples) {
    for (const reason of new Set(alternatives.flat())) {
      const own = articles.get(reason);
      if (own === undefined) articles.set(reason, new Set([article]));
      else own.add(article);
    }
  }
  return new Set([...articles].filter(([, own]) => own.size >= rarest).map(([reason]) => reason));
}

function step(
  { alternatives, right }: Sample,
  weights: Map<string, number>,
  squares: Map<string, number>,
  rate: number,
  penalty: number,
  prior: Weights,
): void {
  const odds = chances(
    alternatives.map((reasons) => reasons.reduce((sum, reason) => sum + (weights.get(reason) ?? 0), 0)),
  );
  const rightTotal = right.reduce((sum, at) => sum + (odds[at] ?? 0), 0) || 1e-9;
  const gradient = new Map<string, number>();
  for (const [at, reasons] of alternatives.entries()) {
    const share = (odds[at] ?? 0) - (right.includes(at) ? (odds[at] ?? 0) / rightTotal : 0);
    if (Math.abs(share) < 1e-6) continue;
    for (const reason of reasons) gradient.set(reason, (gradient.get(reason) ?? 0) + share);
  }
  for (const [reason, slope] of gradient) {
    const weight = weights.get(reason) ?? 0;
    const pulled = slope + penalty * (weight - (prior[reason] ?? 0));
    const square = (squares.get(reason) ?? 0) + pulled * pulled;
    squares.set(reason, square);
    weights.set(reason, weight - (rate * pulled) / Math.sqrt(square + 1e-6));
  }
}

/** Share of samples whose likeliest alternative is right. */
export function accuracy(samples: readonly Sample[], weights: Weights): number {
  const hits = samples.filter(({ alternatives, right }) => {
    const sums = alternatives.map((reasons) => weigh(reasons, weights));
    return right.includes(sums.indexOf(Math.max(...sums)));
  });
  return hits.length / (samples.length || 1);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}
