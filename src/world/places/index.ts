import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";
import { ms } from "./ms.ts";
import type { Place, PlaceLanguage } from "./place.ts";

export type { Place, PlaceLanguage } from "./place.ts";

/** What each language's newspapers call the states of the world, by language; each list sorted by code. */
export const places: Readonly<Record<PlaceLanguage, readonly Place[]>> = { ar, en, id, ms };
