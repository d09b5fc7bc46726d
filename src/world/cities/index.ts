import { cityLines } from "../cities.generated.ts";
import type { PlaceLanguage } from "../places/place.ts";
import { ar } from "./ar.ts";
import type { City } from "./city.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ms } from "./ms.ts";

export type { City } from "./city.ts";

/** Cities as each language's newspapers name them, and regions that reports use as places; each list sorted by code. */
export const exonyms: Readonly<Record<PlaceLanguage, readonly City[]>> = { ar, en, id, ms };

/** The world's larger cities under their Latin names, sorted; each name once, for the city the news means by it. */
export const cities: readonly City[] = cityLines
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const [name = "", code = ""] = line.split("|");
    return { name, code };
  });
