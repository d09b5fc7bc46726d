/** What stands before a father's name: "Noraini binti Sulaiman", "منت", "ould". */
const DAUGHTER_OF = /^(?:binti|binte|bte|bint|mint|بنت|منت)$/;
const SON_OF = /^(?:bin|ould|wuld|ولد)$/;

/** Endings of women's and men's family names and fathers' names: Slavic, Turkic, Icelandic, as Latin and Arabic letters spell them. */
const WOMANS =
  /(?:[^aeiou][oe]v[aá]|skaya|sk[aá]|[oe]vna|ichna|d[oó]ttir|(?:q|g|k)[iıy]z[iıy]|وفا|يفا|سكايا|وفنا|يفنا)$/;
const MANS = /(?:[^aeiou][oe]v|sk(?:i|y|yi|iy|yy)|[oe]vich|uly|[^ا]وف|ييف|سكي|وفيتش)$/;

/** Endings that look like a woman's and are a family's. */
const FAMILYS = /(?:nueva|casanova|villanova|terranova|cueva|córdova|cordova)$/;

/** Whether a person is a woman or a man, where the form of a father's or a family name says so; the words are folded. */
export function genderOfForm(words: readonly string[]): "female" | "male" | null {
  const inside = words.slice(1, -1);
  if (inside.some((word) => DAUGHTER_OF.test(word))) return "female";
  if (inside.some((word) => SON_OF.test(word))) return "male";
  const parts = words.slice(1).flatMap((word) => word.split("-"));
  if (parts.some((part) => WOMANS.test(part) && !FAMILYS.test(part))) return "female";
  return parts.some((part) => MANS.test(part)) ? "male" : null;
}
