import type { CountryCode, LanguageCode } from "../types.ts";

/** Where a language's newsrooms nearly all are: "the Foreign Ministry" without more is that country's there. English and Arabic are many countries'. */
export const newsroomsAt: ReadonlyMap<LanguageCode, CountryCode> = new Map([
  ["id", "ID"],
  ["ms", "MY"],
]);
