import type { CountryCode } from "../types.ts";

/** Titles that a country gives its own, and offices that no other has, as they are written in any language of Latin script. */
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
      "Yang di-Pertuan Agong",
      "Yang Dipertuan Agong",
      "Raja Permaisuri Agong",
      "Yang di-Pertua Negeri",
      "Yang Dipertua Negeri",
      "Menteri Besar",
    ],
  },
  { code: "BN", words: ["Pehin", "Dato Paduka", "Dato Seri Setia", "Yang di-Pertuan Negara"] },
];
