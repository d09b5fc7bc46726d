/** A seeded generator (mulberry32, public domain, T. Ettinger 2017): the same seed gives the same numbers. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    next,
    whole,
    pick: <T>(list: readonly T[]): T => list[whole(list.length)] as T,
    /** Low numbers often, high ones seldom: some actors are told of much. */
    skewed: (below: number): number => Math.floor(below * next() ** 2.4),
  };
}

export interface Random {
  readonly next: () => number;
  readonly whole: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly skewed: (below: number) => number;
}
