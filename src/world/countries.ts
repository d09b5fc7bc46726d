import type { CountryCode } from "../types.ts";
import { countryNames } from "./country-names.generated.ts";

/** A state or territory of ISO 3166-1, or Kosovo (XK). */
export interface Country {
  readonly code: CountryCode;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** Of the capital; of the middle where there is none. */
  readonly latitude: number;
  readonly longitude: number;
  /** The first is the name to display. */
  readonly names: Readonly<Record<"ar" | "en" | "id" | "ms", readonly string[]>>;
}

/** All countries, sorted by code. */
export const countries: readonly Country[] = countryNames;

/** The same by alpha-2 code in capitals. */
export const countryByCode: ReadonlyMap<CountryCode, Country> = new Map(
  countries.map((country) => [country.code, country]),
);
