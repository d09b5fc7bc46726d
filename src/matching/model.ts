/** A log-linear score: the chance that two names are one, from readable reasons and their weights. */
export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The logistic of the weighted reasons, 0 to 1. */
export function probability(model: Model, reasons: Readonly<Record<string, number>>): number {
  let sum = model.bias;
  for (const reason in reasons) sum += (model.weights[reason] ?? 0) * (reasons[reason] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** A row to learn from. */
export interface Sample {
  readonly reasons: Readonly<Record<string, number>>;
  readonly same: boolean;
  readonly weight: number;
}

/**
 * Fits a log-linear model by gradient descent with momentum and a quadratic penalty. No randomness: the same rows in the same
 * order give the same weights, rounded to three decimals.
 */
export function learn(samples: readonly Sample[], names: readonly string[], penalty: number, rounds = 3000): Model {
  const width = names.length;
  const rows = samples.map((sample) => Float64Array.from(names, (name) => sample.reasons[name] ?? 0));
  const weights = new Float64Array(width);
  const speed = new Float64Array(width);
  let bias = 0;
  let biasSpeed = 0;
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
  for (let round = 0; round < rounds; round++) {
    const slope = Float64Array.from(weights, (weight) => (penalty * weight) / total);
    let biasSlope = 0;
    samples.forEach((sample, at) => {
      const row = rows[at] ?? new Float64Array(width);
      let sum = bias;
      for (let k = 0; k < width; k++) sum += (weights[k] ?? 0) * (row[k] ?? 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (sample.same ? 1 : 0)) * sample.weight) / total;
      biasSlope += error;
      for (let k = 0; k < width; k++) slope[k] = (slope[k] ?? 0) + error * (row[k] ?? 0);
    });
    biasSpeed = 0.9 * biasSpeed - 0.5 * biasSlope;
    bias += biasSpeed;
    for (let k = 0; k < width; k++) {
      speed[k] = 0.9 * (speed[k] ?? 0) - 0.5 * (slope[k] ?? 0);
      weights[k] = (weights[k] ?? 0) + (speed[k] ?? 0);
    }
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return { bias: rounded(bias), weights: Object.fromEntries(names.map((name, k) => [name, rounded(weights[k] ?? 0)])) };
}
