/** A reason, by its readable name, and how much it counts. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of the reasons' weights: log-odds, before any threshold. */
export function weigh(reasons: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const reason of reasons) sum += weights[reason] ?? 0;
  return sum;
}

/** The reasons that a few words give, by their readable names: ("met with", "source") => ["met with source: several"]. */
export type Naming = (...words: string[]) => readonly string[];

type Branch = Map<string, Branch | number>;

/** Sums kept; full, the memory starts anew, so that a million odd words cannot fill it. */
const MOST_REMEMBERED = 50_000;

/**
 * Weighs reasons without writing down their names: the names that a naming gives for the same words are the same, so their sum is looked up by
 * the words and the names are made once. To make and look up each name took a fifth of an extraction.
 */
export class Scales {
  /** Whether the names are wanted as well: to learn weights, or to be read. */
  readonly named: boolean;
  readonly #weights: Weights;
  readonly #roots = new Map<Naming, Branch>();
  #kept = 0;

  constructor(weights: Weights, { named = false } = {}) {
    this.#weights = weights;
    this.named = named;
  }

  /** The summed weights of what a naming gives for its words; as many words as the naming takes. */
  weigh(naming: Naming, a: string, b: string, c: string, d: string, e: string, f: string): number {
    let branch = this.#roots.get(naming);
    if (branch === undefined) {
      branch = new Map();
      this.#roots.set(naming, branch);
    }
    const words = naming.length;
    if (words > 1) branch = grown(branch, a);
    if (words > 2) branch = grown(branch, b);
    if (words > 3) branch = grown(branch, c);
    if (words > 4) branch = grown(branch, d);
    if (words > 5) branch = grown(branch, e);
    const last = words === 1 ? a : words === 2 ? b : words === 3 ? c : words === 4 ? d : words === 5 ? e : f;
    const known = branch.get(last);
    if (typeof known === "number") return known;
    const sum = weigh(naming(a, b, c, d, e, f), this.#weights);
    branch.set(last, sum);
    this.#kept += 1;
    if (this.#kept > MOST_REMEMBERED) this.#forget();
    return sum;
  }

  #forget(): void {
    this.#roots.clear();
    this.#kept = 0;
  }
}

function grown(branch: Branch, word: string): Branch {
  const next = branch.get(word);
  if (next instanceof Map) return next;
  const fresh: Branch = new Map();
  branch.set(word, fresh);
  return fresh;
}

/** What speaks for and against one choice, added up as it is found; with the reasons' names where the scales are asked for them. */
export class Tally {
  readonly names: string[] = [];
  readonly #scales: Scales;
  #sum = 0;

  constructor(scales: Scales) {
    this.#scales = scales;
  }

  get sum(): number {
    return this.#sum;
  }

  add(naming: Naming, a: string, b = "", c = "", d = "", e = "", f = ""): void {
    this.#sum += this.#scales.weigh(naming, a, b, c, d, e, f);
    if (this.#scales.named) this.names.push(...naming(a, b, c, d, e, f));
  }
}

/** Weights made ready to choose among a few kinds: by reason, its weight for each of them. */
export class Ballot {
  readonly #votes = new Map<string, Float64Array>();
  readonly #kinds: readonly string[];
  readonly #starts = new Map<string, readonly { readonly reason: string; readonly votes: Float64Array }[]>();

  constructor(weights: Weights, kinds: readonly string[]) {
    this.#kinds = kinds;
    for (const [at, kind] of kinds.entries()) {
      const head = `${kind}: `;
      for (const [name, weight] of Object.entries(weights)) {
        if (!name.startsWith(head)) continue;
        const reason = name.slice(head.length);
        const votes = this.#votes.get(reason) ?? new Float64Array(kinds.length);
        votes[at] = weight;
        this.#votes.set(reason, votes);
      }
    }
  }

  /** What the reasons come to for each kind. */
  sums(reasons: readonly string[]): Float64Array {
    const sums = new Float64Array(this.#kinds.length);
    for (const reason of reasons) {
      const votes = this.#votes.get(reason);
      if (votes !== undefined) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (votes[at] ?? 0);
    }
    return sums;
  }

  /** How much one reason says for each kind; null for one that says nothing. */
  votesOf(reason: string): Float64Array | null {
    return this.#votes.get(reason) ?? null;
  }

  /** The reasons that begin so, with what they say. */
  votesFrom(start: string): readonly { readonly reason: string; readonly votes: Float64Array }[] {
    const known = this.#starts.get(start);
    if (known !== undefined) return known;
    const found = [...this.#votes].flatMap(([reason, votes]) => (reason.startsWith(start) ? [{ reason, votes }] : []));
    this.#starts.set(start, found);
    return found;
  }
}

/**
 * Probabilities of the choices, from their summed reasons (a log-linear model: softmax; Berger, Della Pietra and Della Pietra 1996).
 *
 * @returns one number a choice, 0 to 1, that add up to 1.
 */
export function chances(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const grownOdds = sums.map((sum) => Math.exp(sum - most));
  const total = grownOdds.reduce((a, b) => a + b, 0);
  return grownOdds.map((value) => value / total);
}
