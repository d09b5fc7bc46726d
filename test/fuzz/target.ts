import fc from "fast-check";

/** Something that is tried with random inputs. */
export interface Target {
  readonly name: string;
  /** Tries so many inputs, the same for the same seed. */
  readonly try: (seed: number, inputs: number) => Promise<Tried>;
}

export interface Tried {
  readonly inputs: number;
  /** The smallest input that fails and what is wrong with it; null when none does. */
  readonly failure: string | null;
}

/**
 * A target of inputs and of what must hold of each.
 *
 * @param problemsOf what is wrong with an input; what it throws is wrong, too
 */
export function target<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  problemsOf: (input: T) => readonly string[] | Promise<readonly string[]>,
): Target {
  const property = fc.asyncProperty(inputs, async (input) => {
    const problems = await problemsOf(input);
    if (problems.length > 0) throw new Error(problems.join("\n"));
  });
  return {
    name,
    try: async (seed, numRuns) => {
      const { failed, numRuns: tried, counterexample, errorInstance } = await fc.check(property, { seed, numRuns });
      const said = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
      return { inputs: tried, failure: failed ? `${name}: ${said}\nInput: ${JSON.stringify(counterexample)}` : null };
    },
  };
}
