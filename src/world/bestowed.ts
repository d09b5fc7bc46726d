import type { CountryCode } from "../types.ts";

/** Titles that a country gives its own, as they are written in any language of Latin script. */
export const bestowed: readonly { readonly code: CountryCode; readonly words: readonly string[] }[] = [
  {
    code: "MY",
    words: [
      "Tan Sri",
      "Puan Sri",
      "Datuk Seri",
      "Datuk Sri",
      "Dato' Seri",
      "Dato' Sri",
      "Datin Seri",
      "Datuk Patinggi",
      "Datuk Amar",
    ],
  },
  { code: "BN", words: ["Pehin", "Dato Paduka", "Dato Seri Setia"] },
];
