/** Compares by UTF-16 code unit: the same on every machine, where `localeCompare` follows the ICU at hand. */
export function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
