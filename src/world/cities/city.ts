import type { CountryCode } from "../../types.ts";

/** A city, or a region or water that a report names as a place, and the state it lies in. */
export interface City {
  readonly name: string;
  readonly code: CountryCode;
}

/**
 * Reads a table with one state a line, `code: name, name`.
 *
 * @example
 * readCities("CH: Jenewa, Davos") //=> [{ name: "Jenewa", code: "CH" }, { name: "Davos", code: "CH" }]
 */
export function readCities(table: string): readonly City[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap(readState);
}

function readState(line: string): readonly City[] {
  const [code = "", names = ""] = line.split(":");
  return names.split(/[,،]/u).map((name) => ({ name: name.trim(), code: code.trim() }));
}
