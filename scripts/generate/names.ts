import { allFakers, type Faker } from "@faker-js/faker";
import anyAscii from "any-ascii";
import { countries } from "../../src/world/countries.ts";
import { places } from "../../src/world/places/index.ts";
import { bigCityNames } from "./cities.ts";
import { sortedSet } from "./source.ts";
import { commonWords, keptNames } from "./words.ts";

/** Locales whose names are jokes, of an invented language, or spelled as no newspaper of ours does. */
const leftOut: ReadonlySet<string> = new Set(["base", "en_AU_ocker", "en_BORK", "eo", "ku_ckb"]);
/** Alphabets that any-ascii renders as newspapers do, more or less: letter by letter, with vowels. */
const transliterated = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}]+$/u;
const latin = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]{2,}$/u;
const arabic = /^[\p{Script=Arabic}\u200c ]{3,}$/u;

type Kind = "first_name" | "last_name";

/** The text of `given-names.generated.ts`: those of women, those of men, and those of both or of nobody knows whom. */
export function givenNames(): string {
  const all = namesOf("first_name");
  const women = namesOf("first_name", "female");
  const men = namesOf("first_name", "male");
  const of = (script: "latin" | "arabic") => {
    const onlyWomen = all[script].filter((name) => women[script].includes(name) && !men[script].includes(name));
    const onlyMen = all[script].filter((name) => men[script].includes(name) && !women[script].includes(name));
    const known = new Set([...onlyWomen, ...onlyMen]);
    return [
      ...exported(`${script}WomensNames`, onlyWomen),
      ...exported(`${script}MensNames`, onlyMen),
      ...exported(
        `${script}OtherNames`,
        all[script].filter((name) => !known.has(name)),
      ),
    ];
  };
  return file([...of("latin"), ...of("arabic")]);
}

/** The text of `family-names.generated.ts`. */
export function familyNames(): string {
  const { latin, arabic } = namesOf("last_name");
  return file([...exported("latinFamilyNames", latin), ...exported("arabicFamilyNames", arabic)]);
}

function file(lists: readonly string[]): string {
  return ["// Written by `npm run generate` from @faker-js/faker. Do not edit.", ...lists, ""].join("\n");
}

/** The names of all locales, by the script they are written in. */
function namesOf(
  key: Kind,
  sex?: "female" | "male",
): { readonly latin: readonly string[]; readonly arabic: readonly string[] } {
  const all = Object.entries(allFakers)
    .filter(([locale]) => !leftOut.has(locale))
    .flatMap(([, faker]) => namesIn(faker, key, sex))
    .map((name) => name.normalize("NFKC").replace(/^[\s\u200c]+|[\s\u200c]+$/gu, ""));
  const readable = all.map((name) => (transliterated.test(name) ? capital(anyAscii(name)) : name));
  const words = wordsAndPlaces();
  return {
    latin: sortedSet(readable.filter((name) => latin.test(name) && isName(name, words))),
    arabic: sortedSet(all.filter((name) => arabic.test(name) && !arabicWords.has(name) && !arabicPlaces.has(name))),
  };
}

function exported(name: string, names: readonly string[]): readonly string[] {
  return ["", `export const ${name}: readonly string[] = \``, ...wrap(names), "`.trim().split(/[|\\n]+/u);"];
}

/** Names parted by bars, in lines of some 110 characters. */
function wrap(names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const name of names) {
    if (line.length + name.length > 110) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? name : `${line}|${name}`;
  }
  return [...lines, line];
}

function namesIn(faker: Faker, key: Kind, sex?: "female" | "male"): readonly string[] {
  const lists: unknown = faker.rawDefinitions.person?.[key];
  if (typeof lists !== "object" || lists === null) return [];
  return Object.entries(lists)
    .filter(([whose]) => sex === undefined || whose === sex)
    .flatMap(([, list]: [string, unknown]) => list)
    .filter((name): name is string => typeof name === "string");
}

function isName(name: string, words: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase();
  return keptNames.has(lower) || !words.has(lower);
}

function wordsAndPlaces(): ReadonlySet<string> {
  const english = Object.values(allFakers.en.rawDefinitions.word ?? {}).flatMap((list): readonly string[] => {
    const values: unknown = list;
    return Array.isArray(values) ? values.filter((word): word is string => typeof word === "string") : [];
  });
  const named = Object.values(places)
    .flat()
    .flatMap((place) => [...place.aliases, ...place.demonyms, ...place.capitals]);
  const official = countries.flatMap((country) => Object.values(country.names).flat());
  return new Set(
    [...english, ...named, ...official, ...bigCityNames(), ...commonWords].map((word) => word.toLowerCase()),
  );
}

const arabicPlaces: ReadonlySet<string> = new Set(
  places.ar.flatMap((place) => [...place.aliases, ...place.demonyms, ...place.capitals]),
);

/** Arabic and Persian words that the lists hold as names, and that a sentence more often means as words. */
const arabicWords: ReadonlySet<string> = new Set(
  `صباح|خميس|جهاد|شهد|ذكرى|مسلم|طالب|مطلق|مساعد|خلف|عوض|عودة|هلال|تركي|
آذر|آزاد|آسر|آمال|أركان|أليف|أمان|أمل|أمن|أمير|أمين|إحسان|إسلام|الأشراف|الأمير|الحق|الصغير|الطويل|
العنابي|الغربي|الكافي|النقاش|ايران|باران|براءة|بليغ|بهار|بيان|ثابت|ثورة|جراد|جمعة|جميل|جهاد|جهان|حاجب|
حدید|حق|حل|حياة|خير|دريا|دنيا|رئيس|رزق|رعد|رفيع|رمضان|روز|زمان|سلام|سلامة|سماء|سويس|شرف|شعب|شعبان|شمس|
صلح|ضياء|طيب|عالم|عزم|علم|على|عمائم|فرح|فرصت|فرمان|فضل|فكري|قمر|كامل|كبير|لقاء|مؤمن|مجد|مجرد|مخلص|
مرشد|مصاحب|معارف|معروف|معين|مفتاح|ملك|ممتاز|منشور|مهر|ناجح|نافع|نجاح|نصر|نضال|نور|هدف|هدى|همدان|هيكل|
وسام|وعد|وفاء|يوم|پیروز`.split(/[|\n]+/u),
);

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}
