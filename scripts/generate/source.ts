import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A source package's module or JSON file. The type is the caller's word: these packages are pinned and carry no types. */
export function load<T>(path: string): T {
  return require(path) as T;
}

/** Orders strings the same on every machine. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A list of strings as TypeScript. */
export function literal(strings: readonly string[]): string {
  return `[${strings.map((text) => JSON.stringify(text)).join(", ")}]`;
}

/** Each once, in code unit order. */
export function sortedSet(strings: Iterable<string>): readonly string[] {
  return [...new Set(strings)].sort(compareCodeUnits);
}
