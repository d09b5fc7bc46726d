import type { Place } from "./place.ts";

/**
 * A state of an Arabic table with every form of its demonyms: a masculine adjective in -ي yields feminine, dual and plural.
 * Forms are without the article, but a demonym of two words comes with both articles too ("الكوري الجنوبي"), since taking
 * one article off leaves the other.
 *
 * @example
 * inflectDemonyms(pakistan).demonyms //=> ["باكستاني", "باكستانية", "باكستانيون", "باكستانيين", …]
 */
export function inflectDemonyms(place: Place): Place {
  return { ...place, demonyms: [...new Set(place.demonyms.flatMap(forms))] };
}

/** Masculine, feminine, the plurals and duals by case, the dual of the construct state. */
const endings: readonly string[] = ["", "ة", "ون", "ين", "ات", "ان", "تان", "تين"];

function forms(demonym: string): readonly string[] {
  const words = demonym.split(" ");
  if (!words.every((word) => word.endsWith("ي") || invariable.has(word))) return [demonym];
  const plain = endings.map((ending) => words.map((word) => inflect(word, ending)).join(" "));
  if (words.length === 1) return plain;
  return [...plain, ...plain.map(withArticles)];
}

/** First parts of compounds, which take neither ending nor, the second time, an article. */
const invariable: ReadonlySet<string> = new Set(["جنوب", "وسط", "سان"]);

function inflect(word: string, ending: string): string {
  return invariable.has(word) ? word : word + ending;
}

function withArticles(demonym: string): string {
  const [first = "", ...rest] = demonym.split(" ");
  const articled = invariable.has(first) ? rest : rest.map((word) => `ال${word}`);
  return [`ال${first}`, ...articled].join(" ");
}
