import type { ViewNode } from "./model.ts";

/** How labels are written: as the graph names an actor, or in one language where an article has it. */
export type LabelLanguage = "canonical" | "en" | "id" | "ms" | "ar";

export const languageNames: Readonly<Record<string, string>> = {
  ar: "Arabic",
  en: "English",
  id: "Indonesian",
  ms: "Malay",
};

/** "Arabic" for "ar"; an unknown code stays as it is. */
export function languageName(code: string): string {
  return languageNames[code] ?? code;
}

/** A node's label in a language: its fullest name there that most articles use, else the graph's own label. */
export function labelOf(node: ViewNode, language: LabelLanguage, byCountry: CountryNamer = () => null): string {
  const { label, names } = node.attributes;
  if (language === "canonical") return label;
  if (node.kind === "country" && node.attributes.country !== null) {
    const named = byCountry(node.attributes.country, language);
    if (named !== null) return named;
  }
  const here = names.filter((name) => name.language === language);
  const best = here.reduce<(typeof here)[number] | null>(
    (one, other) => (one === null || fuller(other, one) ? other : one),
    null,
  );
  return best?.text ?? label;
}

/** What a country is called in a language; null where that is not known. */
export type CountryNamer = (country: string, language: string) => string | null;

function fuller(other: Named, one: Named): boolean {
  const wordsOf = ({ text }: Named) => Math.min(3, text.split(/\s+/u).length);
  if (wordsOf(other) !== wordsOf(one)) return wordsOf(other) > wordsOf(one);
  return other.articles.length > one.articles.length;
}

interface Named {
  readonly text: string;
  readonly articles: readonly string[];
}

/** Whether a text's first strong letter runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text);
  return first !== null && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first[0]);
}
