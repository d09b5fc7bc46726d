/** A reason, by its readable name, and how much it counts. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of the reasons' weights: log-odds, before any threshold. */
export function weigh(reasons: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const reason of reasons) sum += weights[reason] ?? 0;
  return sum;
}

/** Sums lists of reasons that many choices share: each list is weighed once. */
export class Scales {
  readonly #weights: Weights;
  readonly #known = new Map<readonly string[], number>();

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  weigh(parts: readonly (readonly string[])[]): number {
    let sum = 0;
    for (const part of parts) sum += this.#partOf(part);
    return sum;
  }

  #partOf(part: readonly string[]): number {
    let sum = this.#known.get(part);
    if (sum === undefined) {
      sum = weigh(part, this.#weights);
      this.#known.set(part, sum);
    }
    return sum;
  }
}

/**
 * Probabilities of the choices, from their summed reasons (a log-linear model: softmax; Berger, Della Pietra and Della Pietra 1996).
 *
 * @returns one number a choice, 0 to 1, that add up to 1.
 */
export function chances(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const grown = sums.map((sum) => Math.exp(sum - most));
  const total = grown.reduce((a, b) => a + b, 0);
  return grown.map((value) => value / total);
}
