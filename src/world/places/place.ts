import type { CountryCode } from "../../types.ts";

/** A language in which the world's places are listed. */
export type PlaceLanguage = "ar" | "en" | "id" | "ms";

/** How the newspapers of one language speak of one state. */
export interface Place {
  readonly code: CountryCode;
  /** Names, short forms and acronyms; the first is the common one. */
  readonly aliases: readonly string[];
  /** Adjectives and people, every form: "Pakistani", "Pakistanis". */
  readonly demonyms: readonly string[];
  /** Seats of government as cities: a place as venue, a government as actor. */
  readonly capitals: readonly string[];
  /** Palaces and offices that stand for the government: "White House". */
  readonly seats: readonly string[];
}

/**
 * Reads a table with one state a line, `code | aliases | demonyms | capitals | seats`, names parted by ", ".
 * Arabic tables part names by "، " or ", " alike.
 *
 * @example
 * readPlaces("IR | Iran | Iranian, Iranians | Tehran, Teheran |")
 * //=> [{ code: "IR", aliases: ["Iran"], demonyms: ["Iranian", "Iranians"], capitals: ["Tehran", "Teheran"], seats: [] }]
 */
export function readPlaces(table: string): readonly Place[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(readPlace);
}

function readPlace(line: string): Place {
  const [code = "", aliases = "", demonyms = "", capitals = "", seats = ""] = line.split("|");
  return {
    code: code.trim(),
    aliases: list(aliases),
    demonyms: list(demonyms),
    capitals: list(capitals),
    seats: list(seats),
  };
}

function list(cell: string): readonly string[] {
  return cell
    .split(/[,،]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
