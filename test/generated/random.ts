/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** In [0, 1). */
  readonly number: () => number;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

/**
 * A row of numbers that follows from the seeds alone (mulberry32 by Tommy Ettinger, public domain), so that article 70,000 can be written without the
 * 69,999 before it.
 */
export function makeRandom(...seeds: readonly number[]): Random {
  let state = seeds.reduce(
    (hash, seed) => Math.imul(hash ^ (seed + 0x9e3779b9), 0x85ebca6b) ^ (hash >>> 13),
    0x811c9dc5,
  );
  const number = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(number() * count);
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[below(list.length)];
    if (chosen === undefined) throw new RangeError("nothing to pick from");
    return chosen;
  };
  return { number, below, pick, chance: (share) => number() < share };
}
